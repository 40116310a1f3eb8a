package id.go.lumajangkab.kinerja.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The rights that {@code serang/hak.txt} states, line by line. */
final class EndpointTable {

    private final List<Line> lines = new ArrayList<>();

    private EndpointTable() {}

    /**
     * Who may call an endpoint.
     *
     * @param section where the path begins: {@code mesin} for the engine's REST interface, wherever it is mounted
     * @param method  {@code *} for any
     * @param may     users, or one of the words for several
     * @param body    JSON or one of the words for other content; {@code {}} where none is given
     */
    record Line(String section, String method, Pattern path, String pattern, Set<String> may, String body) {

        boolean covers(Endpoint endpoint) {
            return endpoint.ofEngine() == section.equals("mesin")
                    && (method.equals("*") || method.equals(endpoint.method()))
                    && path.matcher(endpoint.template()).matches();
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    /** The first line that covers it; none where nobody has thought of the endpoint yet. */
    Optional<Line> of(Endpoint endpoint) {
        return lines.stream().filter(line -> line.covers(endpoint)).findFirst();
    }

    List<Line> lines() {
        return lines;
    }

    static EndpointTable read() {
        EndpointTable table = new EndpointTable();
        String section = "";
        try {
            for (String text : new ClassPathResource("serang/hak.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .split("\n")) {
                if (text.startsWith("[")) {
                    section = text.substring(1, text.indexOf(']'));
                } else if (!text.isBlank() && !text.startsWith("#")) {
                    String[] parts = text.split(" \\| ", 3);
                    String[] request = parts[0].strip().split(" ", 2);
                    table.lines.add(new Line(
                            section,
                            request[0],
                            regex(request[1]),
                            request[1],
                            Set.of(parts[1].strip().split(" ")),
                            parts.length < 3 ? "{}" : parts[2].strip()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static Pattern regex(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (String part : pattern.split("(?<=\\*)(?=[^*])|(?<=[^*])(?=\\*)")) {
            regex.append(part.equals("**") ? ".*" : part.equals("*") ? "[^/]*" : Pattern.quote(part));
        }
        return Pattern.compile(regex.toString());
    }
}
