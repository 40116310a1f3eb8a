package id.go.lumajangkab.kinerja.engine.fence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.go.lumajangkab.kinerja.words.Json;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;

/** What a Camunda Form may be made of: fields and words, no HTML, no foreign page, no name that is taken. */
final class FormRules {

    private static final Set<String> FIELDS = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "expression");
    private static final Set<String> LISTS = Set.of("group", "dynamiclist");
    private static final Set<String> WORDS = Set.of("text", "image", "table", "spacer", "separator", "button");

    private final Vocabulary vocabulary;

    FormRules(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Tells {@code findings} what is wrong with a form. */
    void check(byte[] file, Consumer<String> findings) {
        JsonNode form;
        try {
            form = Json.STRICT.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (JsonProcessingException | CharacterCodingException e) {
            findings.accept("bukan JSON yang dapat dibaca");
            return;
        }
        if (!form.isObject()
                || !form.path("components").isArray()
                || form.path("id").asText().isBlank()
                || !form.path("type").asText("default").equals("default")) {
            findings.accept("bukan Camunda Form: “id”, “type”, atau “components” tidak ada");
            return;
        }
        checkAll(form.path("components"), form.path("id").asText(), true, findings);
    }

    private void checkAll(JsonNode components, String form, boolean top, Consumer<String> findings) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            boolean pathless =
                    type.equals("group") && component.path("path").asText().isEmpty();
            if (FIELDS.contains(type) && top) {
                requireFree(component.path("key").asText(), form, findings);
            } else if (LISTS.contains(type)) {
                if (top && !pathless) {
                    requireFree(component.path("path").asText(), form, findings);
                }
                checkAll(component.path("components"), form, top && pathless, findings);
            } else if (!FIELDS.contains(type) && !WORDS.contains(type)) {
                findings.accept("isian jenis " + Quote.of(type) + " tidak diizinkan pada formulir");
            }
        }
    }

    /** A path may name parts; what becomes a variable is its first. */
    private void requireFree(String key, String form, Consumer<String> findings) {
        String variable = key.split("\\.", 2)[0];
        if (!vocabulary.isFree(variable)
                && !vocabulary.formKeys().getOrDefault(form, Set.of()).contains(variable)) {
            findings.accept("kunci isian " + Quote.of(key) + " dipakai aplikasi sendiri; pakai kunci lain");
        }
    }
}
