package id.go.lumajangkab.kinerja.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.sop.ModelContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The delivered models, forms and tables as one set, and the set with edits. */
record DeliveredFiles(Map<String, String> files) {

    static final String MEASUREMENT = "pengukuran-kinerja.bpmn";
    static final String SETTLEMENT = "penetapan-kinerja.bpmn";
    static final String SCHEDULE = "jadwal-tribulan.bpmn";
    static final String BANDS = "predikat-kinerja.dmn";

    private static final SopTable TABLE = SopTableReader.delivered();
    private static final DeliveredFiles DELIVERED = new DeliveredFiles(read());

    static DeliveredFiles delivered() {
        return DELIVERED;
    }

    DeliveredFiles with(String file, String content) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(file, content);
        return new DeliveredFiles(changed);
    }

    DeliveredFiles without(String... names) {
        Map<String, String> left = new TreeMap<>(files);
        List.of(names).forEach(name -> assertThat(left.remove(name)).as(name).isNotNull());
        return new DeliveredFiles(left);
    }

    DeliveredFiles only(String... names) {
        Map<String, String> left = new TreeMap<>(files);
        left.keySet().retainAll(List.of(names));
        return new DeliveredFiles(left);
    }

    /** The first place of a text in a file is written anew. */
    DeliveredFiles edited(String file, String from, String to) {
        String content = files.get(file);
        assertThat(content).as(file).contains(from);
        int at = content.indexOf(from);
        return with(file, content.substring(0, at) + to + content.substring(at + from.length()));
    }

    /** The same from some place of the file on. */
    DeliveredFiles editedAfter(String file, String place, String from, String to) {
        String content = files.get(file);
        assertThat(content).as(file).contains(place);
        int begin = content.indexOf(place);
        int at = content.indexOf(from, begin);
        assertThat(at).as(from + " after " + place).isNotNegative();
        return with(file, content.substring(0, at) + to + content.substring(at + from.length()));
    }

    /** With something of an analyst's own between steps 3 and 4, which {@code step3_step4} leads to. */
    DeliveredFiles between3And4(String first, String elements) {
        return edited(
                        MEASUREMENT,
                        "<bpmn:incoming>step3_step4</bpmn:incoming>",
                        "<bpmn:incoming>ke_step4</bpmn:incoming>")
                .edited(
                        MEASUREMENT,
                        "sourceRef=\"step3\" targetRef=\"step4\" />",
                        "sourceRef=\"step3\" targetRef=\"" + first + "\" />" + elements);
    }

    /** With a task of an analyst's own. */
    DeliveredFiles withOwnTask(String attributes, String content) {
        return between3And4("rapat", """
                <bpmn:userTask id="rapat" name="Rapat kecil" %s>%s
                  <bpmn:incoming>step3_step4</bpmn:incoming>
                  <bpmn:outgoing>ke_step4</bpmn:outgoing>
                </bpmn:userTask>
                <bpmn:sequenceFlow id="ke_step4" sourceRef="rapat" targetRef="step4" />
                """.formatted(attributes, content));
    }

    /** With a form of an analyst's own, of id {@code rapat}. */
    DeliveredFiles withOwnForm() {
        return with("rapat.form", """
                {"id": "rapat", "type": "default", "components": [
                  {"type": "checkbox", "key": "perluRapat", "id": "Field_1", "label": "Perlu rapat?"}]}
                """);
    }

    String file(String name) {
        return files.get(name);
    }

    List<Finding> findings() {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, content) -> bytes.put(name, content.getBytes(StandardCharsets.UTF_8)));
        return new SopConformance(TABLE, ModelContract.contract()).check(bytes);
    }

    private static Map<String, String> read() {
        Map<String, String> files = new TreeMap<>();
        for (String folder : List.of("processes", "forms")) {
            try (Stream<Path> all = Files.list(Path.of(folder))) {
                for (Path file : all.toList()) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
