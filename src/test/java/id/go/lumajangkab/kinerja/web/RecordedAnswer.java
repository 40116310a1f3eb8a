package id.go.lumajangkab.kinerja.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An answer as a file keeps it: each path of its JSON, the elements of a list taken together, with the values that it
 * has. A value shows its kind by how JSON writes it; what is another in each run stands there by a name.
 */
final class RecordedAnswer {

    private static final Path FOLDER = Path.of("src", "test", "resources", "jawaban");
    private static final Pattern ID = Pattern.compile("\\b\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b");
    private static final Pattern HASH = Pattern.compile("\\b\\p{XDigit}{64}\\b");

    private RecordedAnswer() {}

    /**
     * The lines in which an answer is another than its file has it, the file's with a minus and the answer's with a plus;
     * the file is written first where that was asked for.
     */
    static List<String> difference(String name, Answer answer) {
        Map<String, Set<String>> paths = new TreeMap<>();
        gather("", List.of(answer.json()), paths);
        List<String> now = lines(paths);
        Path file = FOLDER.resolve(name + ".json");
        try {
            if ("tulis".equals(System.getProperty("jawaban"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, String.join(",\n", now).transform(all -> "{\n" + all + "\n}\n"));
            }
            String recorded = Files.readString(file);
            List<String> before = List.of(
                    recorded.substring(2, recorded.length() - "\n}\n".length()).split(",\n"));
            return Stream.concat(
                            before.stream().filter(line -> !now.contains(line)).map(line -> "-" + line),
                            now.stream().filter(line -> !before.contains(line)).map(line -> "+" + line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void gather(String path, List<JsonNode> nodes, Map<String, Set<String>> paths) {
        List<JsonNode> objects = nodes.stream().filter(JsonNode::isObject).toList();
        Set<String> keys = new TreeSet<>();
        objects.forEach(object -> object.fieldNames().forEachRemaining(keys::add));
        keys.forEach(key -> gather(
                path + "/" + key,
                objects.stream().map(object -> object.path(key)).toList(),
                paths));
        List<JsonNode> lists = nodes.stream().filter(JsonNode::isArray).toList();
        List<JsonNode> elements = new ArrayList<>();
        lists.forEach(list -> list.forEach(elements::add));
        if (!elements.isEmpty()) {
            gather(path + "[]", elements, paths);
        }
        nodes.stream()
                .filter(JsonNode::isEmpty)
                .forEach(node -> paths.computeIfAbsent(path.isEmpty() ? "/" : path, key -> new TreeSet<>())
                        .add(value(node)));
    }

    private static List<String> lines(Map<String, Set<String>> paths) {
        return paths.entrySet().stream()
                .map(path -> "  \"" + path.getKey() + "\": [" + String.join(", ", path.getValue()) + "]")
                .toList();
    }

    private static String value(JsonNode node) {
        if (node instanceof MissingNode) {
            return "\"<missing>\"";
        }
        return node.isTextual() ? TextNode.valueOf(masked(node.textValue())).toString() : node.toString();
    }

    private static String masked(String text) {
        return HASH.matcher(ID.matcher(text).replaceAll("<id>")).replaceAll("<hash>");
    }
}
