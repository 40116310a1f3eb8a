package id.go.lumajangkab.kinerja.audit;

import id.go.lumajangkab.kinerja.words.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One way to write a value down, so that the same content has the same hash on every machine. */
final class Canonical {

    private Canonical() {}

    /**
     * JSON with sorted names, without spaces; numbers as text in plain notation, without trailing zeros.
     *
     * @return {@code null} for {@code null}
     */
    static @Nullable String json(@Nullable Map<String, ?> values) {
        return values == null ? null : Json.write(plain(values));
    }

    private static Object plain(Object value) {
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((name, content) -> sorted.put(String.valueOf(name), plain(content)));
            return sorted;
        }
        if (value instanceof Collection<?> many) {
            List<Object> items = new ArrayList<>();
            many.forEach(item -> items.add(plain(item)));
            return items;
        }
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return String.valueOf(value);
    }
}
