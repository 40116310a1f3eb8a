package id.go.lumajangkab.kinerja.evidence;

import id.go.lumajangkab.kinerja.words.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A document as its newest version has it, with the earlier ones.
 *
 * @param place      what it belongs to
 * @param earlier    newest first
 * @param withdrawal {@code null} while it counts
 */
public record DocumentView(
        UUID id, UUID measurement, Place place, Version newest, List<Version> earlier, Withdrawal withdrawal) {

    /**
     * One version of a document.
     *
     * @param name       name of the file as it was handed in
     * @param size       bytes
     * @param sha256     in hexadecimal
     * @param uploadedBy user id
     */
    public record Version(
            int version,
            String name,
            String mediaType,
            long size,
            String sha256,
            UserId uploadedBy,
            Instant uploadedAt) {}

    /** That a document was handed in by mistake: it stays, and counts no more. */
    public record Withdrawal(String reason, UserId by, Instant at) {}

    /** Whether it counts: it was not withdrawn. */
    public boolean counts() {
        return withdrawal == null;
    }
}
