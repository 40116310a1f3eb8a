package id.go.lumajangkab.kinerja.evidence;

import id.go.lumajangkab.kinerja.words.SopStep;

/**
 * What a document of a measurement belongs to; exactly one of the last three is given.
 *
 * @param step          1 to 9 for the SOP's steps, 10 for the record after step 9
 * @param indicatorCode code of a measured indicator
 */
public record Place(DocumentKind kind, Integer step, String indicatorCode, ChecklistItem item) {

    public Place {
        boolean fits = switch (kind) {
            case LANGKAH -> step != null && indicatorCode == null && item == null;
            case INDIKATOR -> step == null && indicatorCode != null && item == null;
            case KETERKAITAN -> step == null && indicatorCode == null && item != null;
        };
        if (!fits) {
            throw new IllegalArgumentException("not a place: " + kind);
        }
    }

    /** @param step 1 to 10 */
    public static Place ofStep(int step) {
        if (step < 1 || step > SopStep.RECORD) {
            throw new IllegalArgumentException("step " + step);
        }
        return new Place(DocumentKind.LANGKAH, step, null, null);
    }

    /** @param code of a measured indicator */
    public static Place ofIndicator(String code) {
        return new Place(DocumentKind.INDIKATOR, null, code, null);
    }

    /** An entry of the SOP's keterkaitan. */
    public static Place ofChecklist(ChecklistItem item) {
        return new Place(DocumentKind.KETERKAITAN, null, null, item);
    }

    /** What comes after the freeze of step 8 may still be documented: step 9 and the archive. */
    boolean isAfterFreeze() {
        return step != null && step > SopStep.LAST_BEFORE_FREEZE;
    }

    /** In words: "Langkah 4", "Arsip", "Indikator IKU-1", "Keterkaitan: Renstra". */
    public String text() {
        return switch (kind) {
            case LANGKAH -> step == SopStep.RECORD ? "Arsip" : "Langkah " + step;
            case INDIKATOR -> "Indikator " + indicatorCode;
            case KETERKAITAN -> "Keterkaitan: " + item.text();
        };
    }
}
