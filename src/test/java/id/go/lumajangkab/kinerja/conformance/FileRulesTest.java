package id.go.lumajangkab.kinerja.conformance;

import static id.go.lumajangkab.kinerja.conformance.DeliveredFiles.BANDS;
import static id.go.lumajangkab.kinerja.conformance.DeliveredFiles.SCHEDULE;
import static id.go.lumajangkab.kinerja.conformance.DeliveredFiles.delivered;
import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each file of a deployment deploys something, and nothing comes twice. */
class FileRulesTest {

    @ParameterizedTest
    @CsvSource({"langkah-1.form, formulir-sendiri", "predikat-kinerja.dmn, tabel-sendiri"})
    void refusesAFileThatIsNothingWithoutItsModel(String file, String code) {
        assertThat(delivered().only(file).findings())
                .extracting(Finding::code, Finding::file)
                .containsExactly(Tuple.tuple(code, file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.xml", "catatan.txt", "proses.BPMN", "formulir.json", "tanpa-akhiran"})
    void refusesAFileThatDeploysNothing(String file) {
        assertThat(delivered().with(file, delivered().file(SCHEDULE)).findings())
                .extracting(Finding::code, Finding::file)
                .containsExactly(Tuple.tuple("berkas-jenis", file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kosong.bpmn", "kosong.dmn", "kosong.form", "kosong.bpmn20.xml"})
    void refusesAnEmptyFile(String file) {
        assertThat(delivered().with(file, "").findings())
                .extracting(Finding::code, Finding::file)
                .containsExactly(Tuple.tuple("terbaca", file));
    }

    @Test
    void refusesAModelWithoutAProcessThatRuns() {
        String other = delivered()
                .file(SCHEDULE)
                .replace("jadwal-tribulan", "lain")
                .replace("isExecutable=\"true\"", "isExecutable=\"false\"")
                .replace(" camunda:delegateExpression=\"${startDueMeasurementsDelegate}\"", "")
                .replace("bpmn:serviceTask", "bpmn:task");
        assertThat(delivered().with("lain.bpmn", other).findings())
                .extracting(Finding::code, Finding::file, Finding::element)
                .containsExactly(Tuple.tuple("berkas-kosong", "lain.bpmn", "lain"));
    }

    @ParameterizedTest
    @CsvSource({
        "jadwal-tribulan.bpmn, salinan.bpmn, jadwal-tribulan",
        "predikat-kinerja.dmn, salinan.dmn, predikat-kinerja",
        "langkah-1.form, salinan.form, langkah-1"
    })
    void refusesAnIdThatComesTwice(String file, String copy, String id) {
        assertThat(delivered().with(copy, delivered().file(file)).findings())
                .extracting(Finding::code, Finding::file, Finding::element)
                .containsExactly(Tuple.tuple("id-ganda", copy, id));
    }

    @Test
    void leavesATableOfAnalystsBesideTheModels() {
        String other = delivered()
                .file(BANDS)
                .replace("predikat-kinerja", "biaya")
                .replace("name=\"predikat\"", "name=\"biaya\"")
                .replace("<text>capaian</text>", "<text>jumlah</text>")
                .replace("[76..91[", "[77..91[");
        assertThat(delivered().with("biaya.dmn", other).findings()).isEmpty();
    }
}
