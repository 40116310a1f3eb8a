package id.go.lumajangkab.kinerja.audit;

import id.go.lumajangkab.kinerja.words.OfficeId;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change to be put on the trail. Values are text, numbers, booleans, instants, dates, enums, ids, lists or maps of
 * these, or {@code null}; names are Indonesian words, for people read them.
 *
 * @param office      id of the office in whose chain it is
 * @param measurement {@code null} when it is about no measurement
 * @param key         what of it, such as an indicator's code
 * @param before      {@code null} when it is new
 * @param after       {@code null} when it is gone
 */
public record Entry(
        OfficeId office,
        Subject subject,
        @Nullable UUID measurement,
        String key,
        @Nullable Map<String, ?> before,
        @Nullable Map<String, ?> after) {

    public Entry {
        Objects.requireNonNull(office);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(key);
    }
}
