package id.go.lumajangkab.kinerja.sakip;

import java.util.List;

/**
 * What this system knows of an office's measurements of a year, in numbers.
 *
 * @param guideline    words about the SOP and its model, {@code null} while none is deployed
 * @param dueQuarters  how many tribulan of the year have ended, 0 to 4
 * @param quarters     the tribulan that were begun, in their order
 * @param indicators   the indicators of the year
 * @param settledByCamat how many settlements of indicators and targets of the year the Camat has made
 * @param people       how many persons have changed something in these measurements
 * @param trailEntries how many changes the trail holds of them
 */
public record YearFacts(
        String guideline,
        int dueQuarters,
        List<Quarter> quarters,
        Indicators indicators,
        int settledByCamat,
        int people,
        int trailEntries) {

    public YearFacts {
        quarters = List.copyOf(quarters);
    }

    /**
     * The indicators that the year's measurements used, or, where there are none, those of the catalogue.
     *
     * @param defined with operational definition and formula in words
     */
    public record Indicators(int all, int defined) {}

    /**
     * The measurement of one tribulan, the last one where it was corrected.
     *
     * @param name       for the screen, such as "Tribulan I"
     * @param id         of the measurement, for a link
     * @param frozen     whether its result is final
     * @param onTime     whether it became final before the following tribulan had ended
     * @param reported   whether the result was handed to the Camat
     * @param ordered    whether the Camat ordered it
     * @param checks     what steps 6 and 7 decided
     * @param late       steps that ran past their standard time
     * @param handovers  tasks that changed hands
     * @param lines      its indicators
     */
    public record Quarter(
            String name,
            String id,
            boolean frozen,
            boolean onTime,
            boolean reported,
            boolean ordered,
            Checks checks,
            int late,
            int handovers,
            Lines lines) {}

    /** @param bothStages whether Kasubag Renvapor and Tim have both agreed */
    public record Checks(int approved, int rejected, boolean bothStages) {}

    /**
     * Counts of a measurement's indicators.
     *
     * @param filled     with figures
     * @param sourced    of these, those whose source document is named
     * @param documented of these, those with a document attached
     * @param excused    of these, those without one but with a reason
     * @param targeted   with a target
     * @param computed   with a capaian
     * @param analysed   with an analysis
     * @param followUps  with a follow-up
     */
    public record Lines(
            int all,
            int filled,
            int sourced,
            int documented,
            int excused,
            int targeted,
            int computed,
            int analysed,
            int followUps) {}
}
