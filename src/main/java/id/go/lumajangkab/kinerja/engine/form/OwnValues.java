package id.go.lumajangkab.kinerja.engine.form;

import id.go.lumajangkab.kinerja.words.InputException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a form brings that no step of ours reads: fields that an analyst added to a task of their own or to a form of
 * ours. They become process variables of plain types, never under a name that is taken; nothing of it is lost unsaid.
 */
public final class OwnValues {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]{0,99}");

    /** What the engine's column of a text variable holds. */
    private static final int LONGEST_TEXT = 4000;

    private OwnValues() {}

    /**
     * The variables to keep.
     *
     * @param data   what the form edits
     * @param read   keys that the step reads, of lists their columns too
     * @param isFree which names a variable may have
     * @return text, number, boolean, list, map or null by name
     * @throws InputException where a value could not be kept
     */
    public static Map<String, Object> of(
            Map<String, Object> data, Set<String> read, FormSchema form, Predicate<String> isFree) {
        Map<String, Object> own = new LinkedHashMap<>();
        data.forEach((key, value) -> {
            if (read.contains(key)) {
                requireRead(key, value, read, form);
            } else if (!NAME.matcher(key).matches() || !isFree.test(key)) {
                throw new InputException("Isian " + InputException.quoted(key) + " tidak dapat disimpan, karena nama "
                        + "itu dipakai aplikasi sendiri; minta analis memberinya kunci lain pada formulir.");
            } else {
                own.put(key, plain(key, value));
            }
        });
        return own;
    }

    /** Columns that an analyst added to a list of ours have no place to be kept. */
    private static void requireRead(String list, Object value, Set<String> read, FormSchema form) {
        if (value instanceof List<?> rows) {
            rows.stream()
                    .filter(Map.class::isInstance)
                    .flatMap(row -> ((Map<?, ?>) row).entrySet().stream())
                    .filter(cell -> cell.getValue() != null && !"".equals(cell.getValue()))
                    .map(cell -> (String) cell.getKey())
                    .filter(column -> !read.contains(list + '.' + column) && form.edits(list, column))
                    .findFirst()
                    .ifPresent(column -> {
                        throw new InputException("Isian " + InputException.quoted(column) + " pada daftar "
                                + InputException.quoted(list) + " tidak dikenal langkah ini dan tidak dapat disimpan; "
                                + "kosongkan isian itu, dan minta analis menghapusnya dari formulir.");
                    });
        }
    }

    private static Object plain(String key, Object value) {
        if (value instanceof String text && text.length() > LONGEST_TEXT) {
            throw new InputException("Isian " + InputException.quoted(key) + " terlalu panjang: paling banyak "
                    + LONGEST_TEXT + " huruf.");
        }
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        if (value instanceof Number number && !(value instanceof Integer || value instanceof Long)) {
            return number.doubleValue();
        }
        return value;
    }
}
