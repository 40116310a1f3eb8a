package id.go.lumajangkab.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * Each room uses what its {@code package-info} names and nothing else, and what README and {@code docs/arsitektur} show
 * of the rooms is what was verified. {@code -Darsitektur=tulis} writes both anew.
 */
class RoomsTest {

    private static final Path SOURCES = Path.of("src/main/java/id/go/lumajangkab/kinerja");
    private static final Path README = Path.of("README.md");
    private static final Path DIAGRAM = Path.of("docs/arsitektur/README.md");
    private static final Pattern DOC = Pattern.compile(
            "/\\*\\*(.*?)\\*/\\s*@ApplicationModule\\(\\s*" + "allowedDependencies = \\{([^}]*)}\\)", Pattern.DOTALL);
    /** A room, or a part of it that has a name of its own. */
    private static final Pattern ALLOWED = Pattern.compile("\"(\\w+)(?:::\\w+)?\"");

    private static final int MOST_FILES = 45;

    private static final String BEGIN = "<!-- ruang: ditulis oleh RoomsTest -->\n";
    private static final String END = "<!-- /ruang -->\n";

    private static final ApplicationModules ROOMS = ApplicationModules.of(KinerjaApplication.class);

    @Test
    void aRoomUsesOnlyWhatItsPackageInfoAllowsAndNoTwoUseEachOther() {
        ROOMS.verify();
    }

    @Test
    void aRoomAllowsItselfNothingThatItDoesNotUse() throws IOException {
        Map<String, Set<String>> used = used();
        assertThat(used).hasSizeGreaterThan(15);
        for (Map.Entry<String, Set<String>> room : used.entrySet()) {
            Set<String> allowed = ALLOWED.matcher(packageInfo(room.getKey()).group(2))
                    .results()
                    .map(name -> name.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(allowed).as("allowedDependencies of " + room.getKey()).isEqualTo(room.getValue());
        }
    }

    @Test
    void aFolderHoldsNoMoreThanOneLooksThrough() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            for (Path folder : all.filter(Files::isDirectory).toList()) {
                try (Stream<Path> files = Files.list(folder)) {
                    assertThat(files.filter(Files::isRegularFile).count())
                            .as("files in " + folder)
                            .isLessThanOrEqualTo(MOST_FILES);
                }
            }
        }
    }

    @Test
    void theReadmeNamesEachRoom() throws IOException {
        StringBuilder table = new StringBuilder("| room | what lives there |\n|---|---|\n");
        for (String room : fromBelow()) {
            table.append("| `").append(room).append("` | ").append(what(room)).append(" |\n");
        }
        holds(README, table.toString());
    }

    @Test
    void theDiagramShowsWhoStandsOnWhom() throws IOException {
        Map<String, Set<String>> used = used();
        StringBuilder page = new StringBuilder("```mermaid\nflowchart TD\n");
        for (String room : fromBelow()) {
            for (String below : used.get(room)) {
                boolean byAnother = used.get(room).stream()
                        .anyMatch(other -> below(other, used).contains(below));
                if (!byAnother) {
                    page.append("  ").append(room).append(" --> ").append(below).append('\n');
                }
            }
        }
        page.append("```\n\n| room | uses |\n|---|---|\n");
        for (String room : fromBelow()) {
            page.append("| `")
                    .append(room)
                    .append("` | ")
                    .append(String.join(", ", used.get(room)))
                    .append(" |\n");
        }
        holds(DIAGRAM, page.toString());
    }

    /** Whether the file has this between its marks; puts it there first where that was asked for. */
    private static void holds(Path file, String wanted) throws IOException {
        String text = Files.readString(file);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int until = text.indexOf(END);
        assertThat(until).as("marks in " + file).isGreaterThanOrEqualTo(from);
        if ("tulis".equals(System.getProperty("arsitektur"))) {
            Files.writeString(file, text.substring(0, from) + wanted + text.substring(until));
            text = Files.readString(file);
            until = text.indexOf(END);
        }
        assertThat(text.substring(from, until))
                .as(file + " is written anew with -Darsitektur=tulis")
                .isEqualTo(wanted);
    }

    private static Map<String, Set<String>> used() {
        Map<String, Set<String>> used = new TreeMap<>();
        for (ApplicationModule room : ROOMS) {
            used.put(
                    room.getIdentifier().toString(),
                    room.getDirectDependencies(ROOMS)
                            .uniqueModules()
                            .map(other -> other.getIdentifier().toString())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return used;
    }

    /** All rooms, each after those that it uses. */
    private static List<String> fromBelow() {
        Map<String, Set<String>> used = used();
        List<String> rooms = new ArrayList<>();
        while (rooms.size() < used.size()) {
            rooms.addAll(used.keySet().stream()
                    .filter(room -> !rooms.contains(room) && rooms.containsAll(used.get(room)))
                    .toList());
        }
        return rooms;
    }

    /** What a room stands on, directly or not. */
    private static Set<String> below(String room, Map<String, Set<String>> used) {
        Set<String> below = new TreeSet<>(used.get(room));
        used.get(room).forEach(other -> below.addAll(below(other, used)));
        return below;
    }

    private static String what(String room) throws IOException {
        String words =
                packageInfo(room).group(1).replaceAll("\\s*\\n \\*\\s*", " ").strip();
        return Character.toLowerCase(words.charAt(0)) + words.substring(1, words.length() - 1);
    }

    private static Matcher packageInfo(String room) throws IOException {
        Matcher info = DOC.matcher(Files.readString(SOURCES.resolve(room).resolve("package-info.java")));
        assertThat(info.find()).as("package-info of " + room).isTrue();
        return info;
    }
}
