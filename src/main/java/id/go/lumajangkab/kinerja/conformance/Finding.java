package id.go.lumajangkab.kinerja.conformance;

import id.go.lumajangkab.kinerja.words.SopStep;
import org.jspecify.annotations.Nullable;

/**
 * Something in the files that does not fit the SOP.
 *
 * @param code     stable name of the kind of finding, such as {@code urutan}; the same in every place that tells it
 * @param row      number of the SOP's row, 10 for the record after step 9, {@code null} where it is about none
 * @param file     name of the file
 * @param element  id of the element, {@code null} where it is about the whole file
 * @param label    what the element is called on the canvas, {@code null} like {@code element}
 * @param problem  what is wrong, a sentence without full stop
 * @param remedy   what to do, a sentence without full stop
 */
public record Finding(
        Severity severity,
        String code,
        @Nullable Integer row,
        String file,
        @Nullable String element,
        @Nullable String label,
        String problem,
        String remedy) {

    /** What follows from a finding. */
    public enum Severity {
        /** "Ditolak": nothing of the set is deployed. */
        REFUSED,
        /** "Peringatan": deployed, and told. */
        WARNING
    }

    /** Row, element, what is wrong and what to do, as one text. */
    public String text() {
        String where = row == null ? "" : row > SopStep.LAST ? "Pencatatan: " : "SOP langkah " + row + ": ";
        String at = element == null
                ? ""
                : " (" + (label == null || label.isBlank() ? "" : "“" + label + "”, ") + element + ")";
        return where + problem + at + ". " + remedy + ".";
    }
}
