package id.go.lumajangkab.kinerja.sop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lumajangkab.kinerja.engine.form.FormSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the steps read, held against the delivered forms: neither may know a key that the other doesn't. */
class StepFormsTest {

    static Stream<String> forms() {
        return tasks().keySet().stream().sorted();
    }

    private static Map<String, String> tasks() {
        Map<String, String> tasks = new HashMap<>(StepForms.OF_MEASUREMENT);
        tasks.putAll(StepForms.OF_SETTLEMENT);
        return tasks;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aStepReadsWhatItsFormEdits(String form) throws IOException {
        JsonNode content =
                new ObjectMapper().readTree(Path.of("forms", form + ".form").toFile());
        String task = tasks().get(form);

        Set<String> read = StepForms.readBy(PengukuranKinerja.KEY, task)
                .or(() -> StepForms.readBy(PenetapanKinerja.KEY, task))
                .orElseThrow();

        assertThat(content.path("id").asText()).isEqualTo(form);
        assertThat(read).isEqualTo(edited(content.path("components"), ""));
    }

    private static Set<String> edited(JsonNode components, String list) {
        Set<String> keys = new TreeSet<>();
        for (JsonNode component : components) {
            String name =
                    list + component.path("key").asText(component.path("path").asText());
            if (component.path("type").asText().equals("group")) {
                keys.addAll(edited(component.path("components"), list));
            } else if (component.path("type").asText().equals("dynamiclist")) {
                keys.add(name);
                keys.addAll(edited(component.path("components"), name + '.'));
            } else if (component.hasNonNull("key")
                    && !component.path("type").asText().equals("expression")
                    && (!component.path("readonly").asBoolean()
                                    && !component.path("disabled").asBoolean()
                            || component.path("properties").has(FormSchema.ROW_KEY_PROPERTY))) {
                keys.add(name);
            }
        }
        return keys;
    }
}
