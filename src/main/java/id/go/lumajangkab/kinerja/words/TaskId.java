package id.go.lumajangkab.kinerja.words;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** Id of a task, as the engine gave it; as text, and in JSON, it is its value. */
public record TaskId(@JsonValue String value) {

    /** @throws IllegalArgumentException for no text */
    public TaskId {
        if (value == null) {
            throw new IllegalArgumentException("a task without an id");
        }
    }

    /** {@code null} for {@code null}. */
    public static @Nullable TaskId ofNullable(@Nullable String value) {
        return value == null ? null : new TaskId(value);
    }

    /** The value, {@code null} for {@code null}: of what is about no task. */
    public static @Nullable String textOf(@Nullable TaskId id) {
        return id == null ? null : id.value();
    }

    @Override
    public String toString() {
        return value;
    }
}
