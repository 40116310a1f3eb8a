package id.go.lumajangkab.kinerja.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.lumajangkab.kinerja.words.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form as its file says.
 *
 * @param file   name of the file
 * @param id     by which models refer to it
 * @param fields in the order of the form, the fields of lists and groups after these
 */
record FormFile(String file, String id, List<Placed> fields) {

    /**
     * A component and where it stands.
     *
     * @param key    its key; the columns of a list stand behind the list's name and a dot; empty for what has no value
     * @param around the lists and groups around it, the outermost first
     */
    record Placed(String key, JsonNode component, List<JsonNode> around) {

        String type() {
            return component.path("type").asText();
        }

        String id() {
            return component.path("id").asText(key);
        }

        String label() {
            return component.path("label").asText(component.path("dateLabel").asText());
        }

        /** Itself after all that is around it. */
        Stream<JsonNode> withAllAround() {
            return Stream.concat(around.stream(), Stream.of(component));
        }
    }

    /** Reads a file; empty for what is no Camunda Form. */
    static Optional<FormFile> read(String file, byte[] content) {
        try {
            JsonNode form = Json.STRICT.readTree(content);
            String id = form.path("id").asText();
            if (id.isBlank()
                    || !form.path("type").asText().equals("default")
                    || !form.path("components").isArray()) {
                return Optional.empty();
            }
            List<Placed> fields = new ArrayList<>();
            gather(form, "", List.of(), fields);
            return Optional.of(new FormFile(file, id, List.copyOf(fields)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static void gather(JsonNode container, String prefix, List<JsonNode> around, List<Placed> fields) {
        for (JsonNode component : container.path("components")) {
            String own = component.path("key").asText(component.path("path").asText());
            fields.add(new Placed(own.isEmpty() ? "" : prefix + own, component, around));
            if (component.has("components")) {
                List<JsonNode> within = new ArrayList<>(around);
                within.add(component);
                gather(component, own.isEmpty() ? prefix : prefix + own + '.', List.copyOf(within), fields);
            }
        }
    }

    /** All components of that key; more than one where the form says a key twice. */
    List<Placed> all(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).toList();
    }
}
