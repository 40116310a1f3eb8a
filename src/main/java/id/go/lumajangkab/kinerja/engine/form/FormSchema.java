package id.go.lumajangkab.kinerja.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a Camunda Form lets its user edit. The browser checks a form, but anybody can send a completion without one, so
 * the server holds every completion against the same file: keys that the form edits are kept, keys that it only shows
 * are dropped, any other key is refused, nested ones too.
 *
 * <p>Fields under a {@code conditional} are required only where they are shown, which the step's own rule knows.
 */
public final class FormSchema {

    /** Custom property of a readonly field that identifies its row; it is kept. */
    public static final String ROW_KEY_PROPERTY = "kunci";

    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_ROWS = 500;

    /** The database cannot keep NUL, and half a surrogate pair is no character. */
    private static final Pattern UNKEEPABLE = Pattern.compile("\\x{0}|\\p{Cs}");

    private static final Set<String> WITHOUT_DATA =
            Set.of("text", "image", "html", "spacer", "separator", "iframe", "table", "button");

    /** Of a task without a form: it takes nothing. */
    public static final FormSchema NONE = new FormSchema("", Map.of());

    private final String id;
    private final Map<String, Field> fields;

    private FormSchema(String id, Map<String, Field> fields) {
        this.id = id;
        this.fields = fields;
    }

    /**
     * Reads the JSON of a {@code .form} file.
     *
     * @throws UncheckedIOException when it is no JSON
     */
    public static FormSchema read(InputStream form) {
        try (form) {
            JsonNode content = Json.PLAIN.readTree(form);
            return new FormSchema(content.path("id").asText(), fieldsOf(content.path("components")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Field> fieldsOf(JsonNode components) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            if (type.equals("group") && !component.hasNonNull("path")) {
                fields.putAll(fieldsOf(component.path("components")));
            } else if (type.equals("group") || type.equals("dynamiclist")) {
                Map<String, Field> children = fieldsOf(component.path("components"));
                fields.put(component.path("path").asText(), new Field(component, children));
            } else if (!WITHOUT_DATA.contains(type)) {
                fields.put(component.path("key").asText(), new Field(component, Map.of()));
            }
        }
        return fields;
    }

    /**
     * Checks what was sent and keeps what the form edits.
     *
     * @param sent JSON-like values: text, number, boolean, list, map, null
     * @return the kept values; a key that was not sent is missing
     * @throws InputException with the sentence for the user
     */
    public Map<String, Object> accept(Map<String, ?> sent) {
        return accept(fields, sent, "");
    }

    /** The same fields for what is half filled in: held against it are only keys, the shape and length of a value. */
    public FormSchema forDraft() {
        return new FormSchema(id, shapesOf(fields));
    }

    private static Map<String, Field> shapesOf(Map<String, Field> fields) {
        Map<String, Field> shapes = new LinkedHashMap<>();
        fields.forEach((key, field) -> shapes.put(key, field.shape()));
        return shapes;
    }

    /** Id of the form, as a model refers to it; empty for none. */
    public String id() {
        return id;
    }

    /** The keys of all its fields, lists and groups, those that it only shows too, without what is in them. */
    public Set<String> keys() {
        return fields.keySet();
    }

    /** Whether the rows of a list have a field that the form lets its user edit; forms of older deployments differ. */
    public boolean edits(String list, String key) {
        Field rows = fields.get(list);
        return rows != null
                && rows.children().containsKey(key)
                && rows.children().get(key).isEditable();
    }

    private static Map<String, Object> accept(Map<String, Field> fields, Map<String, ?> sent, String where) {
        for (String key : sent.keySet()) {
            if (!fields.containsKey(key)) {
                throw new InputException("Isian " + InputException.quoted(key) + " tidak dikenal pada formulir ini"
                        + where + "; muat ulang halaman, lalu isi kembali.");
            }
        }
        Map<String, Object> kept = new LinkedHashMap<>();
        fields.forEach((key, field) -> {
            Object value = sent.get(key);
            if (field.isRowKey()) {
                kept.put(key, field.text(value, where));
            } else if (field.isEditable()) {
                Object accepted = field.accept(value, where);
                if (sent.containsKey(key)) {
                    kept.put(key, accepted);
                }
            }
        });
        return kept;
    }

    private record Field(JsonNode component, Map<String, Field> children) {

        Field shape() {
            ObjectNode shape = component.deepCopy();
            shape.remove(List.of("validate", "values"));
            if (type().equals("datetime")) {
                shape.put("type", "textfield");
            }
            return new Field(shape, shapesOf(children));
        }

        boolean isRowKey() {
            return component.path("properties").has(ROW_KEY_PROPERTY);
        }

        boolean isEditable() {
            boolean shownOnly = component.path("readonly").isBoolean()
                            && component.path("readonly").asBoolean()
                    || component.path("disabled").asBoolean();
            return !shownOnly && !type().equals("expression");
        }

        Object accept(Object value, String where) {
            return switch (type()) {
                case "dynamiclist" -> rows(value, where);
                case "group" -> group(value, where);
                case "checkbox" -> flag(value, where);
                case "checklist", "taglist" -> choices(value, where);
                case "number" -> number(value, where);
                case "datetime" -> isDay() ? date(value, where) : text(value, where);
                default -> text(value, where);
            };
        }

        private String type() {
            return component.path("type").asText();
        }

        private String label() {
            String label = component.path("label").asText("");
            if (label.isBlank()) {
                label = component.path("dateLabel").asText("");
            }
            if (label.isBlank()) {
                label = component.path("key").asText(component.path("path").asText());
            }
            return Character.isLetterOrDigit(label.charAt(label.length() - 1)) ? label : "“" + label + "”";
        }

        private boolean isRequired() {
            return component.path("validate").path("required").asBoolean() && !component.hasNonNull("conditional");
        }

        private InputException refuse(String where, String what) {
            return new InputException(label() + where + " " + what + ".");
        }

        private InputException broken(String where) {
            return refuse(where, "tidak terbaca; muat ulang halaman, lalu isi kembali");
        }

        private void require(boolean filled, String where) {
            if (isRequired() && !filled) {
                throw refuse(where, "wajib diisi");
            }
        }

        private List<Map<String, Object>> rows(Object value, String where) {
            if (value == null) {
                return List.of();
            }
            if (!(value instanceof List<?> list) || list.size() > MOST_ROWS) {
                throw broken(where);
            }
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Object row : list) {
                rows.add(FormSchema.accept(children, asMap(row, where), whereIs(row)));
            }
            return rows;
        }

        private String whereIs(Object row) {
            return children.entrySet().stream()
                    .filter(child -> child.getValue().isRowKey())
                    .map(child -> ((Map<?, ?>) row).get(child.getKey()))
                    .filter(String.class::isInstance)
                    .map(key -> " pada indikator " + InputException.quoted((String) key))
                    .findFirst()
                    .orElse("");
        }

        private Map<String, Object> group(Object value, String where) {
            return value == null ? Map.of() : FormSchema.accept(children, asMap(value, where), where);
        }

        @SuppressWarnings("unchecked")
        private Map<String, ?> asMap(Object value, String where) {
            if (value instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance)) {
                return (Map<String, ?>) map;
            }
            throw broken(where);
        }

        private Boolean flag(Object value, String where) {
            if (value != null && !(value instanceof Boolean)) {
                throw broken(where);
            }
            if (isRequired() && !Boolean.TRUE.equals(value)) {
                throw refuse(where, "wajib dicentang");
            }
            return (Boolean) value;
        }

        private List<String> choices(Object value, String where) {
            if (value != null
                    && !(value instanceof List<?> list
                            && list.size() <= MOST_ROWS
                            && list.stream().allMatch(String.class::isInstance))) {
                throw broken(where);
            }
            @SuppressWarnings("unchecked")
            List<String> chosen = value == null ? List.of() : (List<String>) value;
            require(!chosen.isEmpty(), where);
            return chosen;
        }

        private Number number(Object value, String where) {
            if (value != null && !(value instanceof Number number && Double.isFinite(number.doubleValue()))) {
                throw broken(where);
            }
            require(value != null, where);
            JsonNode min = component.path("validate").path("min");
            JsonNode max = component.path("validate").path("max");
            if (value != null && min.isNumber() && ((Number) value).doubleValue() < min.asDouble()) {
                throw refuse(where, "paling kecil " + min.asText());
            }
            if (value != null && max.isNumber() && ((Number) value).doubleValue() > max.asDouble()) {
                throw refuse(where, "paling besar " + max.asText());
            }
            return (Number) value;
        }

        /** Not a time of day, nor a day with one. */
        private boolean isDay() {
            return component.path("subtype").asText("date").equals("date");
        }

        private LocalDate date(Object value, String where) {
            String text = text(value, where);
            if (text == null || text.isBlank()) {
                return null;
            }
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw refuse(where, "bukan tanggal; pilih tanggal dari kalender");
            }
        }

        String text(Object value, String where) {
            if (value != null && !(value instanceof String)) {
                throw broken(where);
            }
            String text = (String) value;
            require(text != null && !text.isBlank(), where);
            if (text == null || text.isEmpty()) {
                return text;
            }
            int longest = component.path("validate").path("maxLength").asInt(LONGEST_TEXT);
            if (text.length() > longest) {
                throw refuse(where, "terlalu panjang: paling banyak " + longest + " huruf");
            }
            int shortest = component.path("validate").path("minLength").asInt(0);
            if (text.length() < shortest) {
                throw refuse(where, "terlalu pendek: paling sedikit " + shortest + " huruf");
            }
            if (UNKEEPABLE.matcher(text).find()) {
                throw refuse(where, "berisi karakter yang tidak dapat disimpan; ketik ulang bagian itu");
            }
            if (component.path("values").isArray() && !isOneOf(text)) {
                throw refuse(where, "harus dipilih dari daftar");
            }
            return text;
        }

        private boolean isOneOf(String text) {
            for (JsonNode option : component.path("values")) {
                if (option.path("value").asText().equals(text)) {
                    return true;
                }
            }
            return false;
        }
    }
}
