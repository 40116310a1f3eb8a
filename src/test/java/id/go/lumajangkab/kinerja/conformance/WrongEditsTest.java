package id.go.lumajangkab.kinerja.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.conformance.Finding.Severity;
import id.go.lumajangkab.kinerja.conformance.ModelEdits.Edit;
import id.go.lumajangkab.kinerja.conformance.ModelEdits.Kind;
import id.go.lumajangkab.kinerja.conformance.ModelEdits.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every wrong edit is told where it was made and with few words, and no harmless one is refused. */
class WrongEditsTest {

    private static final String FILE = "pengukuran-kinerja.bpmn";

    private static String delivered;
    private static SopConformance conformance;

    static List<Edit> wrong() {
        return ModelEdits.wrong();
    }

    static List<Edit> harmless() {
        return ModelEdits.harmless();
    }

    @BeforeAll
    static void read() throws IOException {
        delivered = Files.readString(Path.of("processes", FILE));
        conformance = new SopConformance(SopTableReader.delivered());
    }

    @ParameterizedTest
    @MethodSource
    void wrong(Edit edit) {
        List<Finding> refused = refused(edit);

        assertThat(refused)
                .extracting(finding -> new Told(finding.code(), finding.row(), finding.element()))
                .as(texts(refused))
                .containsAll(edit.told());
        assertThat(refused).as(texts(refused)).hasSizeLessThanOrEqualTo(edit.most());
    }

    @ParameterizedTest
    @MethodSource
    void harmless(Edit edit) {
        assertThat(refused(edit)).extracting(Finding::text).isEmpty();
    }

    @Test
    void anotherStandardTimeIsAWarningThatNamesBoth() {
        Edit longer = harmless().stream()
                .filter(edit -> edit.label().equals("PT45M for step1"))
                .findFirst()
                .orElseThrow();

        assertThat(found(longer)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.element()).isEqualTo("timer1");
            assertThat(finding.text()).startsWith("SOP langkah 1: ").contains("PT45M", "15 menit");
        });
    }

    @Test
    void everyKindOfMistakeIsMade() {
        assertThat(wrong()).hasSizeGreaterThan(400).extracting(Edit::kind).contains(wrongKinds());
        assertThat(harmless()).hasSizeGreaterThan(80).extracting(Edit::kind).containsOnly(Kind.HARMLESS);
        assertThat(wrong()).extracting(Edit::toString).doesNotHaveDuplicates();
    }

    private static Kind[] wrongKinds() {
        return List.of(Kind.values()).stream()
                .filter(kind -> kind != Kind.HARMLESS)
                .toArray(Kind[]::new);
    }

    private static List<Finding> found(Edit edit) {
        return conformance.check(Map.of(FILE, edit.of(delivered).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Finding> refused(Edit edit) {
        return found(edit).stream()
                .filter(finding -> finding.severity() == Severity.REFUSED)
                .toList();
    }

    private static String texts(List<Finding> findings) {
        return findings.stream().map(Finding::text).toList().toString().replace("%", "%%");
    }
}
