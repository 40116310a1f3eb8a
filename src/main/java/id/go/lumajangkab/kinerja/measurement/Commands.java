package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What {@link Measurements} and {@link LatenessRecords} are told. Text may be {@code null}, which is the same as empty;
 * user ids are the engine's.
 */
public final class Commands {

    private Commands() {}

    /**
     * Starts a measurement.
     *
     * @param office            id of the office (tenant)
     * @param correction        whether it supersedes the completed measurement of the period
     * @param correctionReason  why; required for a correction, refused otherwise
     */
    public record StartMeasurement(
            OfficeId office,
            Tribulan period,
            InstanceId processInstanceId,
            boolean correction,
            String correctionReason) {}

    /**
     * Step 3: an indicator of the catalogue, and whether it is measured this time.
     *
     * @param target the target where the catalogue has none; {@code null} keeps the catalogue's, or none
     */
    public record IndicatorChoice(String code, boolean used, Target target) {}

    /**
     * Step 4: the figures of one indicator; {@code null} is "not filled".
     *
     * @param source name of the source document, required when the figures are complete
     * @param note   why there is no figure, required when they are not
     * @param withoutEvidence why the figures stand without a document, required when they are complete and there is
     *               none
     */
    public record Figures(
            String code,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal value,
            String source,
            String note,
            String withoutEvidence) {}

    /**
     * Step 5: the text of one indicator, each at most 4.000 characters.
     *
     * @param analysis required
     */
    public record Texts(String code, String analysis, String obstacle, String followUp) {}

    /** Step 6, after the Tim has sent the concept back: figures and text of the same indicator. */
    public record Correction(Figures figures, Texts texts) {}

    /**
     * Step 6 or 7: what was decided about the concept.
     *
     * @param step   6 or 7
     * @param reason required when not approved
     */
    public record Decide(InstanceId processInstanceId, int step, boolean approved, String reason, TaskId taskId) {}

    /**
     * A task that ran past its standard duration.
     *
     * @param step      1 to 9
     * @param holder    who held it, {@code null} when nobody had claimed it
     * @param role      group whose task it was
     * @param lateSince when it was due
     */
    public record LateTask(
            InstanceId processInstanceId, TaskId taskId, int step, UserId holder, String role, Instant lateSince) {}

    /**
     * The process of a measurement ended.
     *
     * @param asked       whether a person asked for it, and not the diagram
     * @param by          who asked, {@code null} where nobody is known
     * @param element     id of the element of the diagram at which it ended, {@code null} where it is not known
     * @param elementName what the diagram calls it, {@code null} where it has no name
     * @param reason      one sentence; of a person {@code null} where none was given
     */
    public record Ending(boolean asked, UserId by, String element, String elementName, String reason) {}
}
