package id.go.lumajangkab.kinerja.words;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** Id of a process instance, as the engine gave it; as text, and in JSON, it is its value. */
public record InstanceId(@JsonValue String value) {

    /** @throws IllegalArgumentException for no text */
    public InstanceId {
        if (value == null) {
            throw new IllegalArgumentException("a process instance without an id");
        }
    }

    /** {@code null} for {@code null}. */
    public static @Nullable InstanceId ofNullable(@Nullable String value) {
        return value == null ? null : new InstanceId(value);
    }

    /** The value, {@code null} for {@code null}: of a task that belongs to no process. */
    public static @Nullable String textOf(@Nullable InstanceId id) {
        return id == null ? null : id.value();
    }

    @Override
    public String toString() {
        return value;
    }
}
