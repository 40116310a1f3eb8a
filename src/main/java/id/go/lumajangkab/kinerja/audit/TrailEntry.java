package id.go.lumajangkab.kinerja.audit;

import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the trail.
 *
 * @param sequence     1, 2, 3 ... in the office's chain
 * @param by           user id, {@code null} for the system
 * @param taskId       {@code null} when it came from no task
 * @param subject      name of a {@link Subject}
 * @param before       JSON, {@code null} when it was new
 * @param after        JSON, {@code null} when it was gone
 * @param previousHash hash of the entry before, zeros for the first
 * @param hash         SHA-256 of all the rest, in hexadecimal
 */
public record TrailEntry(
        OfficeId office,
        long sequence,
        Instant at,
        @Nullable UserId by,
        @Nullable TaskId taskId,
        String subject,
        @Nullable UUID measurement,
        String key,
        @Nullable String before,
        @Nullable String after,
        String previousHash,
        String hash) {

    /** What the first entry of a chain holds instead of a hash. */
    static final String BEGINNING = "0".repeat(64);

    /** Microseconds, as the database keeps them. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** The hash that this content has to bear; the database computes the same when it appends. */
    String expectedHash() {
        StringBuilder content = new StringBuilder();
        for (@Nullable
        String field : new @Nullable String[] {
            previousHash,
            office.value(),
            String.valueOf(sequence),
            written(at),
            UserId.textOf(by),
            TaskId.textOf(taskId),
            subject,
            measurement == null ? null : measurement.toString(),
            key,
            before,
            after
        }) {
            if (field == null) {
                content.append('-');
            } else {
                content.append(field.getBytes(StandardCharsets.UTF_8).length)
                        .append(':')
                        .append(field);
            }
        }
        return Sha256.of(content.toString());
    }

    static String written(Instant at) {
        return TIME.format(at);
    }
}
