package id.go.lumajangkab.kinerja.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key that is missing in the Indonesian texts would reach the user as the key itself. */
class LocaleTest {

    /** The error message alone is shown after these, see the stylesheet. */
    private static final Set<String> EMPTY_ON_PURPOSE = Set.of("COMPLETE_ERROR", "PROCESS_START_ERROR");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern LINK = Pattern.compile("href=\"[^\"]*\"");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void indonesianHasExactlyTheKeysOfTheShippedEnglish(String app) throws IOException {
        assertThat(texts(app, "id").keySet()).isEqualTo(texts(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void noTextIsEmptyThatIsNotEmptyInEnglish(String app) throws IOException {
        Map<String, String> english = texts(app, "en");
        assertThat(texts(app, "id")).allSatisfy((key, text) -> {
            String name = key.substring(key.lastIndexOf('/') + 1);
            if (!english.get(key).isBlank() && !EMPTY_ON_PURPOSE.contains(name)) {
                assertThat(text).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void placeholdersAndLinksAreThoseOfTheEnglish(String app) throws IOException {
        Map<String, String> english = texts(app, "en");
        assertThat(texts(app, "id")).allSatisfy((key, text) -> {
            assertThat(found(PLACEHOLDER, text)).isEqualTo(found(PLACEHOLDER, english.get(key)));
            assertThat(found(LINK, text)).isEqualTo(found(LINK, english.get(key)));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void theAppFallsBackToIndonesian(String app) throws IOException {
        assertThat(read(app + "/scripts/config.js"))
                .contains("availableLocales: ['id', 'en']", "fallbackLocale: 'id'");
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            names.add(matcher.groupCount() > 0 ? matcher.group(1) : matcher.group());
        }
        return names;
    }

    /** All texts of a language by their path in the file. */
    private static Map<String, String> texts(String app, String language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        collect(new ObjectMapper().readTree(read(app + "/locales/" + language + ".json")), "", texts);
        return texts;
    }

    private static void collect(JsonNode node, String path, Map<String, String> texts) {
        if (node.isValueNode()) {
            texts.put(path, node.asText());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path + "/" + i, texts);
            }
        } else {
            node.properties().forEach(child -> collect(child.getValue(), path + "/" + child.getKey(), texts));
        }
    }

    private static String read(String file) throws IOException {
        try (InputStream in = LocaleTest.class.getResourceAsStream(
                "/META-INF/resources/webjars/camunda/app/" + file)) {
            assertThat(in).as(file).isNotNull();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }
}
