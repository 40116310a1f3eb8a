package id.go.lumajangkab.kinerja.planning;

import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Read models of the settlements (penetapan kinerja). Rows are shown as they were entered: text by the columns of
 * {@link SettlementRows}, figures in Indonesian notation.
 */
public final class Settlement {

    private Settlement() {}

    /** How far a settlement is. */
    public enum Status {
        BERJALAN,
        DITETAPKAN,
        DIBATALKAN
    }

    /** The two who decide about a draft. */
    public enum Step {

        /** The Sekretaris checks. */
        PERIKSA,

        /** The Camat settles. */
        TETAPKAN
    }

    /** What a start gives back. */
    public record Started(UUID id, String businessKey, int year, int number) {}

    /**
     * A settlement without its rows. What has not happened yet is {@code null}.
     *
     * @param number    1, or more for a revision
     * @param validFrom the day from which it counts
     */
    public record Overview(
            UUID id,
            OfficeId office,
            String officeName,
            int year,
            int number,
            String businessKey,
            InstanceId processInstanceId,
            Status status,
            String revisionReason,
            LocalDate validFrom,
            Draft draft,
            Course course) {

        /** "Penetapan kinerja tahun 2026", a revision with its number. */
        public String title() {
            return Settlement.title(year, number);
        }
    }

    /**
     * The rows as they are.
     *
     * @param number every change of the rows is another
     * @param policy of the draft, or as settled
     */
    public record Draft(int number, Policy policy) {}

    /** Who has brought it how far; of what has not happened yet neither the time nor the person is known. */
    public record Course(Act started, Act prepared, Act checked, Act settled, Act cancelled, String cancelReason) {}

    /** @param by {@code null} when nobody is known, such as after a deletion */
    public record Act(UserId by, Instant at) {}

    /** What was decided about a draft. */
    public record Decision(int sequence, Step step, boolean approved, String reason, UserId by, Instant at) {}

    /**
     * A settlement with everything that its forms and its page show.
     *
     * @param rows     the indicators with their targets, cells by column
     * @param warnings what is unusual about them, one sentence each
     * @param changes  what it changes against what counted before, one sentence each
     */
    public record Whole(
            Overview overview,
            List<Map<String, String>> rows,
            List<String> warnings,
            List<String> changes,
            List<Decision> decisions) {}

    /**
     * What an import did.
     *
     * @param rows     indicators in the file
     * @param warnings see {@link Whole}
     */
    public record Imported(int rows, List<String> warnings) {}

    /** "Penetapan kinerja tahun 2026", a revision with its number: "Revisi 1 penetapan kinerja tahun 2026". */
    static String title(int year, int number) {
        return number == 1
                ? "Penetapan kinerja tahun " + year
                : "Revisi " + (number - 1) + " penetapan kinerja tahun " + year;
    }
}
