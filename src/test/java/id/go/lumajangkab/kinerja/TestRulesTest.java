package id.go.lumajangkab.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No test is left out silently, and none is red or slow because of the machine that runs it. */
class TestRulesTest {

    private static final Path TESTS = Path.of("src", "test", "java");

    private static final Pattern LEFT_OUT = Pattern.compile("@Disabled|@(En|Dis)abled(I[fn]|On|For)"
            + "|\\bAssumptions\\b|\\bassum(e|ing)That\\(|\\bassumeT(rue|hat)\\(|\\bassumeFalse\\(|TestAbortedException"
            + "|ExecutionCondition\\b");
    private static final Pattern FIXED_WAIT = Pattern.compile("waitForTimeout\\(");

    /** By name. */
    private static Map<String, String> sources;

    @BeforeAll
    static void read() throws IOException {
        sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".java")).toList()) {
                sources.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        sources.remove("TestRulesTest.java");
        assertThat(sources).hasSizeGreaterThan(100);
    }

    @Test
    void onlyBrowserTestsAreLeftOutAndTheBuildSaysSo() {
        assertThat(where(LEFT_OUT)).containsExactly("BrowserOfTheRun.java");
    }

    @Test
    void whatNeedsABrowserSaysSo() {
        Map<String, String> inBrowsers = sources.entrySet().stream()
                .filter(file ->
                        file.getKey().endsWith("Test.java") && file.getValue().contains("new OfficeBrowser("))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(inBrowsers)
                .hasSizeGreaterThan(5)
                .allSatisfy((name, source) -> assertThat(source).as(name).contains("\n@BrowserTest\n"));
    }

    @Test
    void nobodyWaitsAFixedTimeForAPage() {
        assertThat(where(FIXED_WAIT)).isEmpty();
    }

    private static Stream<String> where(Pattern words) {
        return sources.entrySet().stream()
                .filter(file -> words.matcher(file.getValue()).find())
                .map(Map.Entry::getKey);
    }
}
