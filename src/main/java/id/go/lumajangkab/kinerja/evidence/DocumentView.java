package id.go.lumajangkab.kinerja.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A document as its newest version has it, with the earlier ones.
 *
 * @param step          {@code null} unless it belongs to a step: 1 to 9, 10 for the record after step 9
 * @param indicatorCode {@code null} unless it belongs to an indicator
 * @param checklistItem {@code null} unless it belongs to the keterkaitan
 * @param name          name of the file as it was handed in
 * @param size          bytes
 * @param sha256        in hexadecimal
 * @param uploadedBy    user id
 * @param earlier       newest first
 * @param withdrawal    {@code null} while it counts
 */
public record DocumentView(
        UUID id,
        UUID measurement,
        DocumentKind kind,
        Integer step,
        String indicatorCode,
        ChecklistItem checklistItem,
        String name,
        String mediaType,
        long size,
        String sha256,
        int version,
        String uploadedBy,
        Instant uploadedAt,
        List<Version> earlier,
        Withdrawal withdrawal) {

    /** One version of a document. */
    public record Version(
            int version,
            String name,
            String mediaType,
            long size,
            String sha256,
            String uploadedBy,
            Instant uploadedAt) {}

    /** That a document was handed in by mistake: it stays, and counts no more. */
    public record Withdrawal(String reason, String by, Instant at) {}

    /** Its newest version. */
    public Version newest() {
        return new Version(version, name, mediaType, size, sha256, uploadedBy, uploadedAt);
    }

    /** What it belongs to. */
    public Place place() {
        return new Place(kind, step, indicatorCode, checklistItem);
    }

    /** Whether it counts: it was not withdrawn. */
    public boolean counts() {
        return withdrawal == null;
    }
}
