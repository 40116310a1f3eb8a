package id.go.lumajangkab.kinerja.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.PrimitiveValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** What a completion brings, from the engine's typed values to plain ones: text, number, boolean, list, map, null. */
public final class FormValues {

    private FormValues() {}

    /**
     * Reads typed and untyped values alike.
     *
     * @throws StepRefused for a value that no form can send: a file, bytes, broken JSON, a serialized or other object
     */
    public static Map<String, Object> of(Map<String, Object> sent) {
        VariableMap typed = Variables.fromMap(sent);
        Map<String, Object> plain = new LinkedHashMap<>();
        typed.keySet().forEach(key -> plain.put(key, plain(key, typed.getValueTyped(key))));
        return plain;
    }

    private static Object plain(String key, TypedValue value) {
        if (value == null || value.getType() == ValueType.NULL) {
            return null;
        }
        if (value.getType() == null) {
            return untyped(key, value.getValue());
        }
        if (value instanceof JsonValue json) {
            String serialized = json.getValueSerialized();
            return parsed(key, serialized == null ? json.getValue().toString() : serialized);
        }
        if (value instanceof ObjectValue object && object.isDeserialized()) {
            return untyped(key, object.getValue());
        }
        if (value instanceof PrimitiveValue<?> primitive) {
            return untyped(key, primitive.getValue());
        }
        throw unreadable(key);
    }

    private static Object untyped(String key, Object value) {
        if (value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof List<?>
                || value instanceof Map<?, ?>) {
            return value;
        }
        throw unreadable(key);
    }

    private static Object parsed(String key, String json) {
        try {
            return json == null ? null : Json.STRICT.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw unreadable(key);
        }
    }

    private static StepRefused unreadable(String key) {
        return StepRefused.badInput(
                "Isian " + InputException.quoted(key) + " tidak terbaca; muat ulang halaman, lalu isi kembali.");
    }
}
