package id.go.lumajangkab.kinerja.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * A key that is missing in the Indonesian texts would reach the user as the key itself, an untranslated one as English.
 * The measure is the English file that the web app ships.
 */
class LocaleTest {

    private static final List<String> APPS = List.of("tasklist", "welcome", "cockpit", "admin");

    private static final Set<String> EMPTY_ON_PURPOSE = Set.of(
            // the error message alone is shown after these, see the stylesheet
            "/labels/COMPLETE_ERROR",
            "/labels/PROCESS_START_ERROR",
            // the English plural's ending, put after a noun
            "/labels/PLGN_BATCH_S",
            "/labels/PLGN_MIG_S",
            "/labels/PLGN_MOD_DIALOG_S",
            "/labels/PLGN_MOD_RESTART_DIALOG_S");

    /** Texts that are the same in both languages. */
    private static final Set<String> STAYS = Set.of(
            // names of the apps and of a product of the maker
            "Admin",
            "Cockpit",
            "Tasklist",
            "Optimize",
            // as Indonesian as English
            "Diagram",
            "Label",
            "OK",
            "Operator",
            "Status",
            // technical names, and a pattern that the server reads
            "CSV",
            "ID",
            "ID*",
            "JSON",
            "YYYY-MM-DDTHH:mm:ss",
            "<",
            "<=",
            ">",
            ">=");

    /** English texts that mean two things, or stand as a heading in one place and in a sentence in the other. */
    private static final Set<String> TWO_MEANINGS = Set.of("Failure", "Not found");

    /** The administrator is told what to do, staff don't see it, see the stylesheets. */
    private static final String END_OF_LIFE = "/labels/BANNER_CE_EOL_TEXT";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern ENGLISH_WORD = Pattern.compile(
            "\\b(the|of|is|are|has|have|been|not|with|from|for|to|and|this|that|which|could|please|successfully)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile("</?(?:a|br|em|i|strong)\\b[^>]*>|\\{}|\n");

    @ParameterizedTest
    @FieldSource("APPS")
    void indonesianHasExactlyTheKeysOfTheShippedEnglish(String app) throws IOException {
        assertThat(texts(app, "id").keySet()).isEqualTo(texts(app, "en").keySet());
    }

    @ParameterizedTest
    @FieldSource("APPS")
    void onlyTextsThatAreEmptyOnPurposeAreEmpty(String app) throws IOException {
        Map<String, String> english = texts(app, "en");
        assertThat(wrong(
                        texts(app, "id"),
                        (key, text) ->
                                text.isBlank() != (english.get(key).isBlank() || EMPTY_ON_PURPOSE.contains(key))))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("APPS")
    void noTextIsLeftInEnglish(String app) throws IOException {
        Map<String, String> english = labels(app, "en");
        assertThat(wrong(
                        labels(app, "id"),
                        (key, text) -> !text.isBlank()
                                && (text.equals(english.get(key)) && !STAYS.contains(text.strip())
                                        || ENGLISH_WORD.matcher(prose(text)).find())))
                .isEmpty();
    }

    @Test
    void everyTextThatMayStayIsTheSameInBothLanguages() throws IOException {
        Set<String> equal = new TreeSet<>();
        for (String app : APPS) {
            Map<String, String> english = labels(app, "en");
            labels(app, "id").entrySet().stream()
                    .filter(text -> !text.getValue().isEmpty())
                    .filter(text -> text.getValue().equals(english.get(text.getKey())))
                    .forEach(text -> equal.add(text.getValue().strip()));
        }
        assertThat(equal).isEqualTo(STAYS);
    }

    @Test
    void oneEnglishTextHasOneIndonesianTextInAllApps() throws IOException {
        Map<String, Set<String>> translations = new TreeMap<>();
        for (String app : APPS) {
            Map<String, String> indonesian = labels(app, "id");
            labels(app, "en").forEach((key, text) -> {
                if (!EMPTY_ON_PURPOSE.contains(key) && !key.equals(END_OF_LIFE)) {
                    translations.computeIfAbsent(text, t -> new TreeSet<>()).add(indonesian.get(key));
                }
            });
        }
        Set<String> different = translations.entrySet().stream()
                .filter(text -> text.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(different).isEqualTo(TWO_MEANINGS);
    }

    @ParameterizedTest
    @FieldSource("APPS")
    void placeholdersMarkupAndOuterSpacesAreThoseOfTheEnglish(String app) throws IOException {
        Map<String, String> english = labels(app, "en");
        assertThat(wrong(labels(app, "id"), (key, text) -> {
                    String original = english.get(key);
                    return !found(PLACEHOLDER, text).equals(found(PLACEHOLDER, original))
                            || !found(MARKUP, text).equals(found(MARKUP, original))
                            || !text.isEmpty()
                                    && (text.startsWith(" ") != original.startsWith(" ")
                                            || text.endsWith(" ") != original.endsWith(" "));
                }))
                .isEmpty();
    }

    @Test
    void datesAreWrittenTheSameInAllApps() throws IOException {
        Set<JsonNode> formats = Stream.of(tree("tasklist", "id"), tree("cockpit", "id"), tree("admin", "id"))
                .map(tree -> tree.get("dateLocales"))
                .collect(Collectors.toSet());
        assertThat(formats).hasSize(1);
        assertThat(formats.iterator().next().at("/longDateFormat/LLL").asText()).isEqualTo("D MMMM YYYY [pukul] LT");
    }

    @ParameterizedTest
    @FieldSource("APPS")
    void theAppFallsBackToIndonesian(String app) throws IOException {
        assertThat(read(app + "/scripts/config.js")).contains("availableLocales: ['id', 'en']", "fallbackLocale: 'id'");
    }

    @ParameterizedTest
    @FieldSource("APPS")
    void thePageSaysItsLanguageAndWhoseItIsBeforeAnyScriptRuns(String app) throws IOException {
        String shipped = read(app + "/index.html");
        WebAppPageFilter filter = new WebAppPageFilter("/camunda", "Kecamatan \"A & B\"", new WebAppRelease());
        assertThat(filter.page(shipped, ScreenLanguage.INDONESIAN, "n"))
                .contains(
                        "<html lang=\"id\">",
                        "<title>Kinerja Kecamatan &quot;A &amp; B&quot;</title>",
                        "content=\"Kecamatan &quot;A &amp; B&quot;\"",
                        "href=\"/camunda/lib/kinerja/lambang\"")
                .doesNotContain("<title>Camunda", "favicon");
        assertThat(filter.page(shipped, ScreenLanguage.ENGLISH, "n")).contains("<html lang=\"en\">");
    }

    @ParameterizedTest
    @FieldSource("APPS")
    void thePageItselfHasWordsForWhenNoScriptRuns(String app) throws IOException {
        String shipped = read(app + "/index.html");
        WebAppPageFilter filter = new WebAppPageFilter("/camunda", "Kecamatan", new WebAppRelease());
        assertThat(filter.page(shipped, ScreenLanguage.INDONESIAN, "n"))
                .containsOnlyOnce("Aktifkan JavaScript, lalu muat ulang.</p></noscript>"
                        + "<form><button class=\"kinerja-muat-ulang\">Muat ulang");
        assertThat(filter.page(shipped, ScreenLanguage.ENGLISH, "n"))
                .containsOnlyOnce("Turn JavaScript on, then reload.</p></noscript>");
    }

    @ParameterizedTest
    @FieldSource("APPS")
    void theHeaderNamesTheProductAndTheOfficeOfThePage(String app) throws IOException {
        assertThat(read(app + "/scripts/config.js"))
                .contains(
                        "name: document.querySelector('meta[name=\"application-name\"]').content", "vendor: 'Kinerja'");
    }

    @ParameterizedTest
    @FieldSource("APPS")
    void ourScriptsAreLoadedFromTheAddressOfThePagesRelease(String app) throws IOException {
        assertThat(read(app + "/scripts/config.js"))
                .contains(
                        "const release = document.querySelector('meta[name=\"kinerja-rilis\"]').content;",
                        "`../../kinerja/${release}/",
                        "lib/kinerja/masuk")
                .doesNotContain("'scripts/kinerja");
    }

    private static Map<String, String> wrong(Map<String, String> texts, BiPredicate<String, String> isWrong) {
        Map<String, String> wrong = new TreeMap<>(texts);
        wrong.entrySet().removeIf(text -> !isWrong.test(text.getKey(), text.getValue()));
        return wrong;
    }

    /** The words that a user reads, without tags and the names of placeholders. */
    private static String prose(String text) {
        return PLACEHOLDER.matcher(MARKUP.matcher(text).replaceAll(" ")).replaceAll(" ");
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(matcher.groupCount()));
        }
        names.sort(null);
        return names;
    }

    /** The texts of a language without its names of days and months, which may be the same in both. */
    private static Map<String, String> labels(String app, String language) throws IOException {
        Map<String, String> labels = texts(app, language);
        labels.keySet().removeIf(key -> !key.startsWith("/labels/"));
        return labels;
    }

    /** All texts of a language by their path in the file. */
    private static Map<String, String> texts(String app, String language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        collect(tree(app, language), "", texts);
        return texts;
    }

    private static JsonNode tree(String app, String language) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        if (language.equals("id")) {
            mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        }
        return mapper.readTree(read(app + "/locales/" + language + ".json"));
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
        try (InputStream in = LocaleTest.class.getResourceAsStream("/META-INF/resources/webjars/camunda/app/" + file)) {
            assertThat(in).as(file).isNotNull();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }
}
