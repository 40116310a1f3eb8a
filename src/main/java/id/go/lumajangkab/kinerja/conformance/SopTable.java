package id.go.lumajangkab.kinerja.conformance;

import id.go.lumajangkab.kinerja.worktime.StandardDuration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of the SOP "Pengukuran Kinerja" as data, with the words that are printed on it
 * ({@code processes/sop-pengukuran-kinerja.yaml}).
 *
 * @param actors  in the order of the SOP's columns
 * @param steps   rows 1 to 9, in that order
 * @param archive what follows them, without a standard time
 */
public record SopTable(Identity identity, Page page, List<Actor> actors, List<Step> steps, Archive archive) {

    /**
     * Which SOP it is.
     *
     * @param number     such as 427.101/16.01/2023; another version has another one
     * @param unit       whose it is, such as Kecamatan Sumbersuko
     * @param government such as Pemerintah Kabupaten Lumajang
     */
    public record Identity(
            String number, String name, String unit, String government, Dates dates, Ratification ratified) {}

    /** "Tgl. pembuatan", "tgl. revisi", "tgl. efektif". */
    public record Dates(LocalDate created, LocalDate revised, LocalDate effective) {}

    /** "Disahkan oleh". */
    public record Ratification(String position, String name, String nip) {}

    /**
     * What stands beside the table.
     *
     * @param legalBasis         "dasar hukum"
     * @param qualifications     "kualifikasi pelaksana"
     * @param related            "keterkaitan"
     * @param relatedExplanation its "penjelasan"
     * @param equipment          "peralatan/perlengkapan kantor"
     * @param warning            "peringatan"
     * @param recordKeeping      "pencatatan dan pendataan"
     * @param formulas           "formula pengukuran kinerja", as printed
     */
    public record Page(
            List<String> legalBasis,
            List<String> qualifications,
            List<String> related,
            String relatedExplanation,
            List<String> equipment,
            String warning,
            String recordKeeping,
            List<String> formulas) {}

    /**
     * A column of the table.
     *
     * @param group id of the group whose members carry out its steps
     */
    public record Actor(String group, String name) {}

    /**
     * A row of the table.
     *
     * @param number     1 to 9
     * @param group      whose step it is
     * @param requisites "kelengkapan", {@code null} where none is printed
     * @param time       "waktu" as printed
     * @param standard   the same as working time
     * @param note       "keterangan", {@code null} where none is printed
     * @param decision   where its two answers lead, {@code null} where nothing is decided
     */
    public record Step(
            int number,
            String activity,
            String group,
            @Nullable String requisites,
            String time,
            StandardDuration standard,
            String output,
            @Nullable String note,
            @Nullable Decision decision) {

        /** Id of the step's element in the model. */
        public String element() {
            return SopModel.id(number);
        }
    }

    /** Numbers of the steps to which "setuju" and "tidak" lead. */
    public record Decision(int approved, int refused) {}

    /** The record after step 9. */
    public record Archive(String activity, String group, String requisites, String output) {}

    /** The row of that number. */
    public Optional<Step> step(int number) {
        return steps.stream().filter(step -> step.number() == number).findFirst();
    }

    /** Name of an actor by its group, the group itself where there is none. */
    public String actor(String group) {
        return actors.stream()
                .filter(actor -> actor.group().equals(group))
                .map(Actor::name)
                .findFirst()
                .orElse(group);
    }
}
