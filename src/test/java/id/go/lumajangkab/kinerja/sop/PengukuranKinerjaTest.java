package id.go.lumajangkab.kinerja.sop;

import static id.go.lumajangkab.kinerja.sop.SopDriver.approved;
import static id.go.lumajangkab.kinerja.sop.SopDriver.rejected;
import static id.go.lumajangkab.kinerja.sop.SopDriver.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.lumajangkab.kinerja.measurement.Views.Concept;
import id.go.lumajangkab.kinerja.measurement.Views.Detail;
import id.go.lumajangkab.kinerja.measurement.Views.Lateness;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.Round;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.words.UserId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through the SOP. Together the tests enter every flow node of the model and take every flow. */
@TestInstance(Lifecycle.PER_CLASS)
class PengukuranKinerjaTest extends SopTest {

    private static final Logger LOG = LoggerFactory.getLogger(PengukuranKinerjaTest.class);

    @Autowired
    ModelCoverage coverage;

    @BeforeAll
    void nothingIsCoveredYet() {
        coverage.clear();
    }

    @AfterAll
    void everyElementAndEveryFlowIsCovered() {
        BpmnModelInstance model = engine.getRepositoryService()
                .getBpmnModelInstance(engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(PengukuranKinerja.KEY)
                        .latestVersion()
                        .singleResult()
                        .getId());
        assertCovered("simpul", ids(model, FlowNode.class));
        assertCovered("alur", ids(model, SequenceFlow.class));
    }

    @Test
    void goesFromTheOrderToTheArchive() {
        ProcessInstance instance = sop.start(2024, 4);

        sop.walkTo(instance, "step9");
        Task report = sop.task(instance);

        assertThat(sop.rows(sop.take(report), report.getId(), "hasil"))
                .extracting(row -> row.get("capaian"))
                .containsExactly("102,10", "100,00", "103,88", "99,56");
        sop.walkTo(instance, "none");
        assertThat(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .finished()
                        .count())
                .isOne();
    }

    @Test
    void countsAsCompletedWhenItIsReportedAndIsOnlyRecordedAfterwards() {
        ProcessInstance instance = sop.start(2024, 4);

        sop.walkTo(instance, "archive");

        assertThat(detail(instance).measurement().status()).isEqualTo(Status.SELESAI);
        assertThat(detail(instance).measurement().end().archive()).isNull();
        sop.walkTo(instance, "none");
        assertThat(detail(instance).measurement().end().archive().number()).isEqualTo("427/2026");
    }

    @Test
    void freezesTheFiguresAfterStep8() {
        ProcessInstance instance = sop.start(2024, 4);

        sop.walkTo(instance, "step9");

        Detail detail = detail(instance);
        assertThat(detail.measurement().frozenAt()).isNotNull();
        assertThat(detail.concepts()).extracting(Concept::finalResult).containsExactly(true);
    }

    @Test
    void goesBackToStafAsOftenAsTheKasubagRejects() {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step6");

        for (int round = 1; round <= 4; round++) {
            sop.complete(instance, "step6", rejected("Alasan ke-" + round));
            type(instance, "Naskah ke-" + round);
        }
        sop.complete(instance, "step6", approved());

        assertThat(sop.task(instance).getTaskDefinitionKey()).isEqualTo("step7");
        Detail detail = detail(instance);
        assertThat(detail.rounds())
                .extracting(Round::step, Round::round, Round::approved, Round::reason, Round::conceptNumber)
                .containsExactly(
                        tuple(6, 1, false, "Alasan ke-1", 1),
                        tuple(6, 2, false, "Alasan ke-2", 2),
                        tuple(6, 3, false, "Alasan ke-3", 3),
                        tuple(6, 4, false, "Alasan ke-4", 4),
                        tuple(6, 5, true, null, 5));
        assertThat(detail.concepts())
                .extracting(concept -> concept.lines().get(0).explained().analysis())
                .containsExactly(
                        "Layanan berjalan sesuai rencana.", "Naskah ke-1", "Naskah ke-2", "Naskah ke-3", "Naskah ke-4");
    }

    @Test
    void isCorrectedByTheKasubagWhereTheTimRejects() {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step7");

        sop.complete(instance, "step7", rejected("Nilai SAKIP tidak sama dengan lembar hasil evaluasi."));
        correct(instance, "84");

        Task check = sop.task(instance);
        assertThat(check.getTaskDefinitionKey()).isEqualTo("step7");
        assertThat(sop.rows(sop.take(check), check.getId(), "hasil"))
                .extracting(row -> row.get("capaian"))
                .containsExactly("102,10", "100,00", "103,88", "98,28");
        Detail detail = detail(instance);
        assertThat(detail.rounds())
                .extracting(Round::step, Round::approved, Round::reason, Round::conceptNumber)
                .containsExactly(
                        tuple(6, true, null, 1),
                        tuple(7, false, "Nilai SAKIP tidak sama dengan lembar hasil evaluasi.", 1),
                        tuple(6, true, null, 2));
        assertThat(detail.concepts())
                .extracting(PengukuranKinerjaTest::sakip)
                .containsExactly(tuple("85.09", "99.56"), tuple("84.00", "98.28"));
        assertThat(detail.concepts()).extracting(Concept::createdBy).last().isEqualTo(new UserId("kasubagRenvapor"));
    }

    @Test
    void goesOnToStafWhereTheKasubagAgreesWithTheTimsRejection() {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step7");

        sop.complete(instance, "step7", rejected("Uraian belum menyebut hambatan."));
        sop.complete(instance, "step6", rejected("Lengkapi hambatan sesuai catatan Tim."));
        type(instance, "Uraian yang lengkap.");
        sop.complete(instance, "step6", approved());

        assertThat(sop.task(instance).getTaskDefinitionKey()).isEqualTo("step7");
        assertThat(detail(instance).rounds())
                .extracting(Round::step, Round::round, Round::approved)
                .containsExactly(tuple(6, 1, true), tuple(7, 1, false), tuple(6, 2, false), tuple(6, 3, true));
    }

    @Test
    void walksBothLoopsManyTimesAndStillEnds() {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step6");

        sop.complete(instance, "step6", rejected("Salah ketik."));
        type(instance, "Diketik ulang.");
        sop.complete(instance, "step6", approved());
        sop.complete(instance, "step7", rejected("Nilai SAKIP keliru."));
        correct(instance, "84");
        sop.complete(instance, "step7", rejected("Masih keliru."));
        sop.complete(instance, "step6", rejected("Ketik ulang seluruhnya."));
        type(instance, "Diketik ulang seluruhnya.");
        sop.walkTo(instance, "none");

        Detail detail = detail(instance);
        assertThat(detail.measurement().status()).isEqualTo(Status.SELESAI);
        assertThat(detail.rounds())
                .extracting(Round::step, Round::approved)
                .containsExactly(
                        tuple(6, false),
                        tuple(6, true),
                        tuple(7, false),
                        tuple(6, true),
                        tuple(7, false),
                        tuple(6, false),
                        tuple(6, true),
                        tuple(7, true));
        assertThat(detail.concepts())
                .extracting(PengukuranKinerjaTest::sakip)
                .containsExactly(
                        tuple("85.09", "99.56"),
                        tuple("85.09", "99.56"),
                        tuple("84.00", "98.28"),
                        tuple("84.00", "98.28"));
        assertThat(detail.concepts()).extracting(Concept::finalResult).containsExactly(false, false, false, true);
    }

    @Test
    void goesOnWhenEveryStepRunsLate() {
        ProcessInstance instance = sop.start(2024, 4);

        for (int step = 1; step <= 9; step++) {
            sop.walkTo(instance, "step" + step);
            fireTimer(instance);
        }
        sop.walkTo(instance, "none");

        assertThat(lateness(instance)).extracting(Lateness::step).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(detail(instance).measurement().status()).isEqualTo(Status.SELESAI);
    }

    private void type(ProcessInstance instance, String analysis) {
        Task task = sop.task(instance);
        String user = sop.take(task);
        sop.complete(
                instance,
                "step5",
                Map.of(
                        "uraian",
                        sop.rows(user, task.getId(), "uraian").stream()
                                .map(row -> with(row, "analisis", analysis))
                                .toList()));
    }

    private void correct(ProcessInstance instance, String sakip) {
        Task task = sop.task(instance);
        String user = sop.take(task);
        assertThat(sop.form(user, task.getId()).get("dikembalikanTim")).isEqualTo(true);
        List<Map<String, Object>> rows = sop.rows(user, task.getId(), "koreksi").stream()
                .map(row -> row.get("kode").equals("BWI-4") ? with(row, "nilai", sakip) : row)
                .toList();
        Map<String, Object> data = new LinkedHashMap<>(approved());
        data.put("koreksi", rows);
        sop.complete(instance, "step6", data);
    }

    private static Object sakip(Concept concept) {
        Line line = concept.lines().stream()
                .filter(l -> l.code().equals("BWI-4"))
                .findFirst()
                .orElseThrow();
        return tuple(
                twoDecimals(line.filled().value()), twoDecimals(line.reached().capaian()));
    }

    private static String twoDecimals(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static Set<String> ids(BpmnModelInstance model, Class<? extends ModelElementInstance> type) {
        return model.getModelElementsByType(type).stream()
                .map(element -> ((BaseElement) element).getId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void assertCovered(String what, Set<String> ids) {
        Set<String> covered = ids.stream().filter(coverage::includes).collect(Collectors.toCollection(TreeSet::new));
        LOG.info(
                "Cakupan {} {}: {} dari {}: {}",
                PengukuranKinerja.KEY,
                what,
                covered.size(),
                ids.size(),
                String.join(" ", covered));
        assertThat(covered).as("covered %s", what).isEqualTo(ids);
    }
}
