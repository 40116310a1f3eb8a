package id.go.lumajangkab.kinerja.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Id of a user, as the engine knows it; as text, and in JSON, it is its value. The engine takes any text for who has a
 * task, an empty one too, so this does as well: whether there is such a user is not its to say.
 */
public record UserId(@JsonValue String value) {

    /** @throws IllegalArgumentException for no text */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UserId {
        if (value == null) {
            throw new IllegalArgumentException("a user without an id");
        }
    }

    /** {@code null} for {@code null}. */
    public static @Nullable UserId ofNullable(@Nullable String value) {
        return value == null ? null : new UserId(value);
    }

    /** The value, {@code null} for {@code null}: of what nobody did, or has. */
    public static @Nullable String textOf(@Nullable UserId id) {
        return id == null ? null : id.value();
    }

    @Override
    public String toString() {
        return value;
    }
}
