package id.go.lumajangkab.kinerja.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * English words, to be found in what a screen shows: every word of the English texts that the web apps ship, and of
 * those that their scripts hard-code, except words that the Indonesian texts use too.
 */
final class EnglishWords {

    private static final List<String> APPS = List.of("tasklist", "welcome", "cockpit", "admin");

    private static final Set<String> COMMON = Set.of(("""
            about above after again all also an and any are as because been before below between both but by click
            could do does done down each edit empty error every failed few file find first for from has have help here
            hide how if in into invalid is it its last left less loading login logout maximum minimum missing more most
            must my new next no none not nothing now of off on one only open or other our out over page please previous
            required save search see select should show since so some such than that the their them then there these
            they this those through to toggle too under undefined unknown until up us use using view was we were what
            when where which while who why will with without you your zoom today yesterday tomorrow monday tuesday
            wednesday thursday friday saturday sunday january february march may june july august october december hour
            hours minute minutes day days week month year ago""").strip().split("\\s+"));

    /** Texts that stay as they are, with the reason. */
    private static final Map<String, String> PHRASES = Map.of(
            "Powered by bpmn.io", "the licence of bpmn.io forbids to change its mark",
            "Camunda Platform", "a name",
            "Decision Maker", "words of PermenPANRB 88/2021",
            "2569 BE", "the Buddhist era in the name of a holiday",
            "2570 BE", "the Buddhist era in the name of a holiday");

    /** Words that stay as they are, with the reason. */
    private static final Map<String, Set<String>> WORDS = Map.of(
            "Indonesian too",
            Set.of("target", "unit", "level"),
            "words of the SOP: a column, soft copy and hard copy",
            Set.of("output", "copy"),
            "types of the engine's variables, as a model writes them",
            Set.of(
                    "boolean", "bytes", "date", "double", "file", "integer", "long", "null", "object", "short",
                    "string"),
            "permissions, as the engine's REST interface writes them",
            Set.of("access", "all"),
            "names in the engine: of itself and of what jobs do",
            Set.of("default", "timer"));

    private static final Pattern ID = Pattern.compile("\\b\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\{\\{[^}]*}}|&\\w+;|\\\\n");
    /** "No." of a column and before a number: nomor. */
    private static final Pattern NUMBER = Pattern.compile("\\bNo\\.(?=$|:| \\d)");

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;!?()\\[\\]{}\"'“”‘’<>|=+*/…·»–—]+");

    private final Set<String> words = new HashSet<>(COMMON);
    private final Set<String> keys = new HashSet<>();

    EnglishWords() {
        Set<String> indonesian = new HashSet<>();
        for (String app : APPS) {
            JsonNode labels = json("/META-INF/resources/webjars/camunda/app/" + app + "/locales/en.json")
                    .get("labels");
            texts(labels).forEach(text -> split(text).forEach(words::add));
            labels.fieldNames().forEachRemaining(key -> {
                if (key.contains("_")) {
                    keys.add(key);
                }
            });
            texts(json("/META-INF/resources/webjars/camunda/app/" + app + "/locales/id.json"))
                    .forEach(text -> split(text).forEach(indonesian::add));
        }
        words.removeAll(indonesian);
        WORDS.values().forEach(words::removeAll);
    }

    /** The English words in a text, and keys of texts that show instead of the text, in alphabetical order. */
    Set<String> in(String text) {
        String rest = NUMBER.matcher(ID.matcher(text).replaceAll(" ")).replaceAll(" ");
        for (String phrase : PHRASES.keySet()) {
            rest = rest.replace(phrase, " ");
        }
        Set<String> found = new TreeSet<>();
        split(rest).filter(words::contains).forEach(found::add);
        Arrays.stream(BETWEEN.split(rest)).filter(keys::contains).forEach(found::add);
        return found;
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(BETWEEN.split(MARKUP.matcher(text).replaceAll(" ")))
                .map(word -> word.replaceAll("^[.:-]+|[.:-]+$", ""))
                .filter(word -> word.matches("\\p{L}{2,}(-\\p{L}+)*"))
                .flatMap(word -> Arrays.stream(word.split("-")))
                .filter(word -> word.length() > 1)
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isValueNode()
                ? Stream.of(node.asText())
                : node.valueStream().flatMap(EnglishWords::texts);
    }

    private static JsonNode json(String resource) {
        try (InputStream in = EnglishWords.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
