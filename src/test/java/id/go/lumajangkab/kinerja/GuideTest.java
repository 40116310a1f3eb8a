package id.go.lumajangkab.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.access.Roles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide names what there is: its pages, pictures and links, and the labels of the screens as they are. */
class GuideTest {

    private static final Path GUIDE = Path.of("docs", "panduan");
    private static final Path PICTURES_TEST =
            Path.of("src/test/java/id/go/lumajangkab/kinerja/e2e/GuidePicturesTest.java");

    /** Which page tells a role's holder what to do. */
    private static final Map<String, String> PAGES = Map.of(
            Roles.CAMAT,
            "camat.md",
            Roles.SEKRETARIS,
            "sekretaris.md",
            Roles.TIM,
            "tim.md",
            Roles.KASUBAG_RENVAPOR,
            "kasubag-renvapor.md",
            Roles.STAF,
            "staf.md",
            Roles.KASUBAG_UMUM,
            "kasubag-umum.md",
            Roles.ANALIS,
            "analis.md",
            Roles.ADMIN,
            "administrator.md");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
    private static final Pattern LABEL = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    @Test
    void everyRoleHasAPageThatTheFirstOneNames() {
        assertThat(PAGES.keySet()).isEqualTo(Roles.NAMES.keySet());
        String first = text(GUIDE.resolve("README.md"));
        PAGES.values().forEach(page -> {
            assertThat(GUIDE.resolve(page)).exists();
            assertThat(first).contains("](" + page + ")");
        });
    }

    @Test
    void allLinksLeadSomewhere() {
        pages().forEach(page -> targets(page)
                .forEach(target -> assertThat(GUIDE.resolve(target))
                        .as(page + " leads to " + target)
                        .exists()));
    }

    @Test
    void everyPictureIsMadeByTheTestThatTheScriptRuns() {
        String test = text(PICTURES_TEST);
        pages().forEach(page -> targets(page)
                .filter(target -> target.endsWith(".png"))
                .forEach(target -> assertThat(test)
                        .as(page.toString())
                        .contains('"' + Path.of(target).getFileName().toString().replace(".png", "") + '"')));
    }

    @Test
    void noPictureLiesThereUnused() throws IOException {
        List<String> named = pages().flatMap(GuideTest::targets).toList();
        try (Stream<Path> pictures = Files.list(GUIDE.resolve("gambar"))) {
            assertThat(pictures.map(picture -> "gambar/" + picture.getFileName()))
                    .allMatch(named::contains);
        }
    }

    /** What is bold in the guide is a label of the screen, word by word. */
    @Test
    void labelsAreThoseOfTheScreens() throws IOException {
        String screens = screens();
        List<String> unknown = new ArrayList<>();
        pages().forEach(page -> {
            Matcher label = LABEL.matcher(text(page));
            while (label.find()) {
                String words = label.group(1).replaceAll("\\s+", " ");
                if (!Pattern.compile("[\"'`>*] ?" + Pattern.quote(words) + "[:*…]{0,2} ?[\"'`<*]")
                        .matcher(screens)
                        .find()) {
                    unknown.add(page.getFileName() + ": " + words);
                }
            }
        });
        assertThat(unknown).isEmpty();
    }

    /** Where texts of screens stand: locales and pages of ours, forms, models, and the names of filters. */
    private static String screens() throws IOException {
        List<Path> files =
                new ArrayList<>(List.of(Path.of("src/main/java/id/go/lumajangkab/kinerja/access/AccessSetup.java")));
        for (String folder : List.of("forms", "processes", "src/main/resources/META-INF/resources/webjars/camunda")) {
            try (Stream<Path> below = Files.walk(Path.of(folder))) {
                below.filter(file -> file.toString().matches(".*\\.(js|json|form|bpmn)"))
                        .forEach(files::add);
            }
        }
        return files.stream().map(GuideTest::text).collect(Collectors.joining("\n"));
    }

    private static Stream<Path> pages() {
        try (Stream<Path> pages = Files.list(GUIDE)) {
            return pages.filter(page -> page.toString().endsWith(".md")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> targets(Path page) {
        return LINK.matcher(text(page)).results().map(link -> link.group(1)).filter(target -> !target.contains("://"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
