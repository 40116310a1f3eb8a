package id.go.lumajangkab.kinerja.process;

import static id.go.lumajangkab.kinerja.engine.Models.bpmn;
import static id.go.lumajangkab.kinerja.engine.Models.definitions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.TableFingerprint;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Models that run on and on, deployed before the fence stood: they end with a sentence, and nothing is half done. */
class EndlessRunTest extends SopTest {

    private static final String NAME = "Uji putaran";

    /** Promised are 5 s; a busy machine gets twice as long. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final String PERSON = "<bpmn:startEvent id='mulai' /><bpmn:sequenceFlow id='a' sourceRef='mulai' "
            + "targetRef='orang' /><bpmn:userTask id='orang' camunda:candidateGroups='camat' />";
    private static final String ROUND = "<bpmn:exclusiveGateway id='g' default='kembali' /><bpmn:sequenceFlow id='r1' "
            + "sourceRef='kerja' targetRef='g' /><bpmn:sequenceFlow id='kembali' sourceRef='g' targetRef='kerja' />"
            + "<bpmn:sequenceFlow id='r2' sourceRef='g' targetRef='selesai'><bpmn:conditionExpression "
            + "xsi:type='bpmn:tFormalExpression'>${false}</bpmn:conditionExpression></bpmn:sequenceFlow>"
            + "<bpmn:endEvent id='selesai' />";

    @LocalServerPort
    int port;

    @AfterEach
    void removeModels() {
        engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("uji").list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "Uji"));
        deleteDeployments(NAME);
    }

    private void deploy(String model) {
        ModelUpload.asBeforeTheFence(engine, NAME, Map.of("uji.bpmn", model));
    }

    private Answer complete(Task task) {
        return OfficeClient.withPassword(port, "camat", DemoUsers.PASSWORD)
                .post("/engine-rest/task/" + task.getId() + "/complete", Map.of());
    }

    private List<Incident> incidents(ProcessInstance instance) {
        return engine.getRuntimeService().createIncidentQuery().processInstanceId(instance.getId()).list();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<bpmn:task id='kerja' name='Berputar' />",
        // what stops the model is no error that the model can catch
        "<bpmn:subProcess id='kerja'><bpmn:startEvent id='m' /><bpmn:sequenceFlow id='s1' sourceRef='m' targetRef='k' />"
                + "<bpmn:task id='k' /><bpmn:sequenceFlow id='s2' sourceRef='k' targetRef='k' /></bpmn:subProcess>"
                + "<bpmn:boundaryEvent id='tangkap' attachedToRef='kerja'><bpmn:errorEventDefinition id='d' "
                + "errorRef='semua' /></bpmn:boundaryEvent><bpmn:sequenceFlow id='lari' sourceRef='tangkap' "
                + "targetRef='kerja' />",
        "<bpmn:callActivity id='kerja' calledElement='uji2' />",
        // each round doubles what runs
        "<bpmn:task id='kerja' /><bpmn:sequenceFlow id='p1' sourceRef='kerja' targetRef='kerja' />"})
    void aCycleAfterATaskIsRolledBackAndItsInstanceGetsOneIncident(String work) {
        deploy(definitions("""
                <bpmn:error id="semua" errorCode="java.lang.Throwable" />
                <bpmn:process id="uji" isExecutable="true" camunda:historyTimeToLive="P30D">%s</bpmn:process>
                <bpmn:process id="uji2" isExecutable="true" camunda:historyTimeToLive="P30D">
                  <bpmn:startEvent id="mulai2" /><bpmn:sequenceFlow id="x" sourceRef="mulai2" targetRef="lagi" />
                  <bpmn:callActivity id="lagi" calledElement="uji2" />
                </bpmn:process>""".formatted(PERSON + "<bpmn:sequenceFlow id='b' sourceRef='orang' targetRef='kerja' />"
                + work + ROUND)));
        ProcessInstance instance = engine.getRuntimeService().startProcessInstanceByKey("uji");
        Task task = sop.task(instance);
        Map<String, String> before = TableFingerprint.of(jdbc);
        Instant start = Instant.now();

        Answer answer = complete(task);

        assertThat(Duration.between(start, Instant.now())).isLessThan(SOON);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.message()).contains("berputar tanpa henti").endsWith(".");
        assertThat(sop.task(instance).getId()).isEqualTo(task.getId());
        assertThat(incidents(instance)).singleElement()
                .satisfies(incident -> assertThat(incident.getIncidentMessage()).contains("berputar tanpa henti"));
        assertThat(complete(task).status()).isEqualTo(400);
        assertThat(incidents(instance)).hasSize(1);
        assertThat(TableFingerprint.of(jdbc)).containsAllEntriesOf(withoutIncidents(before));
    }

    /** The engine marks on an execution that it has an incident. */
    private static Map<String, String> withoutIncidents(Map<String, String> tables) {
        Map<String, String> others = new HashMap<>(tables);
        others.keySet().removeIf(table -> table.contains("incident") || table.endsWith("act_ru_execution"));
        return others;
    }

    @Test
    void aProcessThatRunsInCirclesFromItsStartIsNotStarted() {
        deploy(bpmn("<bpmn:startEvent id='mulai' /><bpmn:sequenceFlow id='a' sourceRef='mulai' targetRef='kerja' />"
                + "<bpmn:task id='kerja' />" + ROUND));

        Answer answer = OfficeClient.withPassword(port, "admin", DemoUsers.PASSWORD)
                .post("/engine-rest/process-definition/key/uji/start", Map.of());

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.message()).contains("berputar tanpa henti");
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("uji").count()).isZero();
    }

    @Test
    void aCycleInAJobFailsWithoutAFurtherTry() {
        deploy(bpmn(PERSON.replace("camunda:candidate", "camunda:asyncAfter='true' camunda:candidate")
                + "<bpmn:sequenceFlow id='b' sourceRef='orang' targetRef='kerja' /><bpmn:task id='kerja' />" + ROUND));
        ProcessInstance instance = engine.getRuntimeService().startProcessInstanceByKey("uji");
        assertThat(complete(sop.task(instance)).status()).isEqualTo(204);
        Job job = job(instance);

        assertThatThrownBy(() -> engine.getManagementService().executeJob(job.getId()))
                .hasMessageContaining("berputar tanpa henti");

        assertThat(job(instance).getRetries()).isZero();
        assertThat(incidents(instance)).singleElement()
                .satisfies(incident -> assertThat(incident.getIncidentMessage()).contains("berputar tanpa henti"));
    }

    @Test
    void aCycleFromJobToJobFailsWithoutAFurtherTry() {
        deploy(bpmn("<bpmn:startEvent id='mulai' /><bpmn:sequenceFlow id='a' sourceRef='mulai' targetRef='kerja' />"
                + "<bpmn:task id='kerja' camunda:asyncBefore='true' />" + ROUND));
        ProcessInstance instance = engine.getRuntimeService().startProcessInstanceByKey("uji");

        for (int i = 0; i < 1000 && job(instance).getRetries() > 0; i++) {
            try {
                engine.getManagementService().executeJob(job(instance).getId());
            } catch (StepRefused stopped) {
                assertThat(stopped).hasMessageContaining("berputar tanpa henti");
            }
        }

        assertThat(job(instance).getRetries()).isZero();
        assertThat(incidents(instance)).hasSize(1);
    }

    private Job job(ProcessInstance instance) {
        return engine.getManagementService().createJobQuery().processInstanceId(instance.getId()).singleResult();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "${1000 * 1000 * 1000}"})
    void aTaskForAMillionPeopleIsRefused(String cardinality) {
        deploy(bpmn(PERSON + "<bpmn:sequenceFlow id='b' sourceRef='orang' targetRef='kerja' /><bpmn:userTask id='kerja' "
                + "name='Banyak'><bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality "
                + "xsi:type='bpmn:tFormalExpression'>" + cardinality + "</bpmn:loopCardinality>"
                + "</bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>"));
        ProcessInstance instance = engine.getRuntimeService().startProcessInstanceByKey("uji");
        Task task = sop.task(instance);

        Answer answer = complete(task);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.message()).contains("500 kali");
        assertThat(sop.task(instance).getId()).isEqualTo(task.getId());
    }

    @Test
    void aTaskForManyPeopleIsNotTakenForACycle() {
        deploy(bpmn(PERSON + "<bpmn:sequenceFlow id='b' sourceRef='orang' targetRef='kerja' /><bpmn:task id='kerja'>"
                + "<bpmn:multiInstanceLoopCharacteristics isSequential='true'><bpmn:loopCardinality "
                + "xsi:type='bpmn:tFormalExpression'>100</bpmn:loopCardinality>"
                + "</bpmn:multiInstanceLoopCharacteristics></bpmn:task>"));
        ProcessInstance instance = engine.getRuntimeService().startProcessInstanceByKey("uji");

        assertThat(complete(sop.task(instance)).status()).isEqualTo(204);
    }
}
