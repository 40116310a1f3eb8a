package id.go.lumajangkab.kinerja.words;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Id of an office, the tenant of the engine; as text, and in JSON, it is its value. Any text will do, as for the other
 * ids: whether there is such a one is not its to say, and what somebody forged is read to be found out.
 */
public record OfficeId(@JsonValue String value) {

    /** @throws IllegalArgumentException for no text */
    public OfficeId {
        if (value == null) {
            throw new IllegalArgumentException("an office without an id");
        }
    }

    /** {@code null} for {@code null}. */
    public static @Nullable OfficeId ofNullable(@Nullable String value) {
        return value == null ? null : new OfficeId(value);
    }

    /** The value, {@code null} for {@code null}: of what counts for every office. */
    public static @Nullable String textOf(@Nullable OfficeId id) {
        return id == null ? null : id.value();
    }

    @Override
    public String toString() {
        return value;
    }
}
