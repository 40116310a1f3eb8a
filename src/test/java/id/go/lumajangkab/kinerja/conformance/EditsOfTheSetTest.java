package id.go.lumajangkab.kinerja.conformance;

import static id.go.lumajangkab.kinerja.conformance.DeliveredFiles.MEASUREMENT;
import static id.go.lumajangkab.kinerja.conformance.DeliveredFiles.delivered;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.conformance.Finding.Severity;
import id.go.lumajangkab.kinerja.conformance.ModelEdits.Edit;
import id.go.lumajangkab.kinerja.conformance.ModelEdits.Told;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The edits of the model once more, with its forms and held against all rules: none says more. */
class EditsOfTheSetTest {

    private static final int SOME = 4;
    private static final Pattern OWN_TASK = Pattern.compile("<bpmn:userTask [^>]*id=\"(?!step|archive)[^>]*>");

    private static final DeliveredFiles SET = delivered()
            .without(
                    DeliveredFiles.SETTLEMENT,
                    DeliveredFiles.SCHEDULE,
                    DeliveredFiles.BANDS,
                    "mulai-penetapan.form",
                    "menyusun-penetapan.form",
                    "memeriksa-penetapan.form",
                    "menetapkan-kinerja.form")
            .withOwnForm()
            .edited("langkah-1.form", "\"components\": [", """
                    "components": [
                        {"type": "checkbox", "key": "mendesak", "id": "Field_mendesak", "label": "Mendesak"},
                        {"type": "checkbox", "key": "ulangi", "id": "Field_ulangi", "label": "Ulangi"},""");

    static List<Edit> harmless() {
        return ModelEdits.harmless();
    }

    @ParameterizedTest
    @MethodSource
    void harmless(Edit edit) {
        assertThat(refused(edit)).extracting(Finding::text).isEmpty();
    }

    @Test
    void noWrongEditIsToldWithMoreWords() {
        assertThat(someOfEachKind())
                .hasSizeGreaterThan(40)
                .allSatisfy(edit -> assertThat(refused(edit))
                        .hasSizeLessThanOrEqualTo(edit.most())
                        .extracting(finding -> new Told(finding.code(), finding.row(), finding.element()))
                        .containsAll(edit.told()));
    }

    private static List<Edit> someOfEachKind() {
        return ModelEdits.wrong().stream().collect(Collectors.groupingBy(Edit::kind)).values().stream()
                .flatMap(edits -> edits.stream().limit(SOME))
                .toList();
    }

    /** An own task has a form of its own, and what an own gateway reads is asked for in step 1. */
    private static List<Finding> refused(Edit edit) {
        String model = OWN_TASK.matcher(edit.of(SET.file(MEASUREMENT)))
                .replaceAll(task -> Matcher.quoteReplacement(task.group().replace("\"langkah-9\"", "\"rapat\"")));
        return SET.with(MEASUREMENT, model).findings().stream()
                .filter(finding -> finding.severity() == Severity.REFUSED)
                .toList();
    }
}
