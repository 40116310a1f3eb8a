package id.go.lumajangkab.kinerja.sop;

import static id.go.lumajangkab.kinerja.engine.fence.Models.bpmn;
import static id.go.lumajangkab.kinerja.engine.fence.Models.definitions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.TableFingerprint;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.engine.StepRefused;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.jobexecutor.ProcessEventJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Models that run on and on, deployed before the fence stood: they end with a sentence, and nothing is half done. */
class EndlessRunTest extends SopTest {

    private static final String NAME = "Uji putaran";

    /** Within this time a run without a person is stopped, however slow it is. */
    private static final Duration PROMISED = Duration.ofSeconds(5);

    private static final String PERSON = "<bpmn:startEvent id='mulai' /><bpmn:sequenceFlow id='a' sourceRef='mulai' "
            + "targetRef='orang' /><bpmn:userTask id='orang' camunda:candidateGroups='camat' />";
    private static final String ROUND = "<bpmn:exclusiveGateway id='g' default='kembali' /><bpmn:sequenceFlow id='r1' "
            + "sourceRef='kerja' targetRef='g' /><bpmn:sequenceFlow id='kembali' sourceRef='g' targetRef='kerja' />"
            + "<bpmn:sequenceFlow id='r2' sourceRef='g' targetRef='selesai'><bpmn:conditionExpression "
            + "xsi:type='bpmn:tFormalExpression'>${false}</bpmn:conditionExpression></bpmn:sequenceFlow>"
            + "<bpmn:endEvent id='selesai' />";

    private static final String THROWN_LATER =
            "<bpmn:intermediateThrowEvent id='kirim%1$s'><bpmn:signalEventDefinition "
                    + "id='d%1$s' signalRef='%1$s' camunda:async='true' /></bpmn:intermediateThrowEvent>";

    @LocalServerPort
    int port;

    @AfterEach
    void removeModels() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKeyIn("uji", "uji2")
                .rootProcessInstances()
                .list()
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
        return engine.getRuntimeService()
                .createIncidentQuery()
                .processInstanceId(instance.getId())
                .list();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:task id='kerja' name='Berputar' />",
                // what stops the model is no error that the model can catch
                "<bpmn:subProcess id='kerja'><bpmn:startEvent id='m' /><bpmn:sequenceFlow id='s1' sourceRef='m' targetRef='k' />"
                        + "<bpmn:task id='k' /><bpmn:sequenceFlow id='s2' sourceRef='k' targetRef='k' /></bpmn:subProcess>"
                        + "<bpmn:boundaryEvent id='tangkap' attachedToRef='kerja'><bpmn:errorEventDefinition id='d' "
                        + "errorRef='semua' /></bpmn:boundaryEvent><bpmn:sequenceFlow id='lari' sourceRef='tangkap' "
                        + "targetRef='kerja' />",
                "<bpmn:callActivity id='kerja' calledElement='uji2' />",
                // each round doubles what runs
                "<bpmn:task id='kerja' /><bpmn:sequenceFlow id='p1' sourceRef='kerja' targetRef='kerja' />"
            })
    void aCycleAfterATaskIsRolledBackAndItsInstanceGetsOneIncident(String work) {
        deploy(definitions("""
                <bpmn:error id="semua" errorCode="java.lang.Throwable" />
                <bpmn:process id="uji" isExecutable="true" camunda:historyTimeToLive="P30D">%s</bpmn:process>
                <bpmn:process id="uji2" isExecutable="true" camunda:historyTimeToLive="P30D">
                  <bpmn:startEvent id="mulai2" /><bpmn:sequenceFlow id="x" sourceRef="mulai2" targetRef="lagi" />
                  <bpmn:callActivity id="lagi" calledElement="uji2" />
                </bpmn:process>""".formatted(
                        PERSON + "<bpmn:sequenceFlow id='b' sourceRef='orang' targetRef='kerja' />" + work + ROUND)));
        ProcessInstance instance = engine.getRuntimeService().startProcessInstanceByKey("uji");
        Task task = sop.task(instance);
        Map<String, String> before = TableFingerprint.of(jdbc);

        assertStopped(instance, task, before);
    }

    /** Completing the task is refused with a sentence, and the instance stands where it stood, with one incident. */
    private void assertStopped(ProcessInstance instance, Task task, Map<String, String> before) {
        Answer answer = complete(task);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.message()).contains("berputar tanpa henti").endsWith(".");
        assertThat(sop.task(instance).getId()).isEqualTo(task.getId());
        assertThat(incidents(instance))
                .singleElement()
                .satisfies(incident -> assertThat(incident.getIncidentMessage()).contains("berputar tanpa henti"));
        assertThat(complete(task).status()).isEqualTo(400);
        assertThat(incidents(instance)).hasSize(1);
        assertThat(TableFingerprint.of(jdbc)).containsAllEntriesOf(withoutIncidents(before));
    }

    /** What comes after the person's task, and what reacts to it. */
    static Stream<Arguments> whatStartsItselfAgain() {
        String again = "<bpmn:subProcess id='lagi' triggeredByEvent='true'><bpmn:startEvent id='m' "
                + "isInterrupting='false'>%1$s</bpmn:startEvent><bpmn:sequenceFlow id='s1' sourceRef='m' targetRef='k' />"
                + "%2$s</bpmn:subProcess>";
        String escalation = "<bpmn:escalationEventDefinition escalationRef='%s' />";
        String signal = "<bpmn:signalEventDefinition signalRef='isyarat' />";
        return Stream.of(
                // none of them is told of its own
                Arguments.of(
                        "escalations",
                        "<bpmn:intermediateThrowEvent id='kerja'>" + escalation.formatted("naik")
                                + "</bpmn:intermediateThrowEvent>"
                                + again.formatted(
                                        escalation.formatted("naik"),
                                        "<bpmn:endEvent id='k'>" + escalation.formatted("turun") + "</bpmn:endEvent>")
                                + again.formatted(
                                                escalation.formatted("turun"),
                                                "<bpmn:endEvent id='k'>" + escalation.formatted("naik")
                                                        + "</bpmn:endEvent>")
                                        .replaceAll("(id|Ref)='([mks]1?|lagi)'", "$1='$2Lain'")),
                Arguments.of(
                        "signals",
                        "<bpmn:intermediateThrowEvent id='kerja'>" + signal
                                + "</bpmn:intermediateThrowEvent>"
                                + again.formatted(signal, "<bpmn:endEvent id='k'>" + signal + "</bpmn:endEvent>")),
                Arguments.of(
                        "a signal that starts the process",
                        "<bpmn:intermediateThrowEvent id='kerja'>" + signal
                                + "</bpmn:intermediateThrowEvent><bpmn:startEvent id='m'>" + signal
                                + "</bpmn:startEvent>"
                                + "<bpmn:sequenceFlow id='s1' sourceRef='m' targetRef='kerja' />"),
                Arguments.of(
                        "a variable",
                        "<bpmn:serviceTask id='kerja' camunda:expression='${1}' "
                                + "camunda:resultVariable='n' />"
                                + again.formatted(
                                        "<bpmn:conditionalEventDefinition id='c'>"
                                                + "<bpmn:condition xsi:type='bpmn:tFormalExpression'>${n > 0}</bpmn:condition>"
                                                + "</bpmn:conditionalEventDefinition>",
                                        "<bpmn:serviceTask id='k' camunda:expression='${n + 1}' "
                                                + "camunda:resultVariable='n' />")),
                Arguments.of(
                        "links",
                        "<bpmn:intermediateThrowEvent id='kerja'><bpmn:linkEventDefinition name='L' />"
                                + "</bpmn:intermediateThrowEvent><bpmn:intermediateCatchEvent id='m'><bpmn:linkEventDefinition "
                                + "name='L' /></bpmn:intermediateCatchEvent><bpmn:sequenceFlow id='s1' sourceRef='m' "
                                + "targetRef='kerja' />"),
                Arguments.of(
                        "compensation",
                        "<bpmn:task id='kerja' /><bpmn:boundaryEvent id='batal' "
                                + "attachedToRef='kerja'><bpmn:compensateEventDefinition /></bpmn:boundaryEvent><bpmn:task "
                                + "id='k' isForCompensation='true' />"
                                + "<bpmn:sequenceFlow id='s1' sourceRef='kerja' targetRef='m' /><bpmn:intermediateThrowEvent "
                                + "id='m'><bpmn:compensateEventDefinition /></bpmn:intermediateThrowEvent><bpmn:sequenceFlow "
                                + "id='s2' sourceRef='m' targetRef='kerja' /><bpmn:association id='h' sourceRef='batal' "
                                + "targetRef='k' />"),
                Arguments.of(
                        "many for each of many",
                        "<bpmn:subProcess id='kerja'>" + times(500) + "<bpmn:startEvent "
                                + "id='m' /><bpmn:sequenceFlow id='s1' sourceRef='m' targetRef='k' /><bpmn:task id='k'>"
                                + times(500) + "</bpmn:task></bpmn:subProcess>"));
    }

    private static String times(int cardinality) {
        return "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality xsi:type='bpmn:tFormalExpression'>"
                + cardinality + "</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatStartsItselfAgain")
    void whatStartsItselfAgainIsStoppedToo(String what, String elements) {
        deploy(definitions(
                """
                <bpmn:escalation id="naik" escalationCode="naik" />
                <bpmn:escalation id="turun" escalationCode="turun" /><bpmn:signal id="isyarat" name="ujiIsyarat" />
                <bpmn:process id="uji" isExecutable="true" camunda:historyTimeToLive="P30D">%s</bpmn:process>""".formatted(PERSON + "<bpmn:sequenceFlow id='b' sourceRef='orang' targetRef='kerja' />" + elements)));
        ProcessInstance instance = engine.getRuntimeService().startProcessInstanceByKey("uji");

        assertStopped(instance, sop.task(instance), TableFingerprint.of(jdbc));
    }

    @Test
    void anErrorThatItsOwnHandlerThrowsAgainEndsToo() {
        deploy(definitions(
                """
                <bpmn:error id="galat" errorCode="galat" />
                <bpmn:process id="uji" isExecutable="true" camunda:historyTimeToLive="P30D">%s</bpmn:process>""".formatted(PERSON + "<bpmn:sequenceFlow id='b' sourceRef='orang' targetRef='kerja' /><bpmn:endEvent "
                        + "id='kerja'><bpmn:errorEventDefinition errorRef='galat' /></bpmn:endEvent><bpmn:subProcess "
                        + "id='lagi' triggeredByEvent='true'><bpmn:startEvent id='m'><bpmn:errorEventDefinition "
                        + "errorRef='galat' /></bpmn:startEvent><bpmn:sequenceFlow id='s1' sourceRef='m' targetRef='k' />"
                        + "<bpmn:endEvent id='k'><bpmn:errorEventDefinition errorRef='galat' /></bpmn:endEvent>"
                        + "</bpmn:subProcess>")));
        ProcessInstance instance = engine.getRuntimeService().startProcessInstanceByKey("uji");
        Task task = sop.task(instance);

        Answer answer = complete(task);

        assertThat(answer.status()).as(answer.text()).isBetween(400, 599);
        assertThat(sop.task(instance).getId()).isEqualTo(task.getId());
    }

    /** A model that goes on when the system tells it to, and then asks for {@code ${lambat.nilai}} again and again. */
    private ProcessInstance waitingFor(String work) {
        deploy(definitions("""
                <bpmn:message id="pesan" name="ujiPesan" />
                <bpmn:process id="uji" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:startEvent id="mulai" /><bpmn:sequenceFlow id="a" sourceRef="mulai" targetRef="tunggu" />
                <bpmn:receiveTask id="tunggu" messageRef="pesan" />
                <bpmn:sequenceFlow id="b" sourceRef="tunggu" targetRef="kerja" />%s</bpmn:process>""".formatted(work)));
        return engine.getRuntimeService().startProcessInstanceByKey("uji");
    }

    private void goOn(ProcessInstance instance, UnaryOperator<Object> answering) {
        engine.getRuntimeService()
                .createMessageCorrelation("ujiPesan")
                .processInstanceId(instance.getId())
                .setVariable(
                        "lambat",
                        Variables.objectValue(new Asked(answering), true).create())
                .correlate();
    }

    /** A value of which a model reads a part. */
    private static final class Asked extends HashMap<String, Object> {

        private static final long serialVersionUID = 1L;

        private final transient UnaryOperator<Object> answering;

        Asked(UnaryOperator<Object> answering) {
            this.answering = answering;
        }

        @Override
        public Object get(Object key) {
            return answering.apply(key);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:serviceTask id='kerja' camunda:expression='${lambat.nilai}' />" + ROUND,
                "<bpmn:serviceTask id='kerja' camunda:expression='${lambat.nilai}'><bpmn:multiInstanceLoopCharacteristics "
                        + "isSequential='true'><bpmn:loopCardinality xsi:type='bpmn:tFormalExpression'>500"
                        + "</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics></bpmn:serviceTask>"
            })
    void whatIsSlowIsNotDoneMoreOftenThanFitsInFiveSeconds(String work) {
        ProcessInstance instance = waitingFor(work);
        Map<String, String> before = TableFingerprint.of(jdbc);
        Duration each = Duration.ofMillis(900);
        AtomicInteger calls = new AtomicInteger();

        assertThatThrownBy(() -> goOn(instance, part -> {
                    calls.incrementAndGet();
                    LockSupport.parkNanos(each.toNanos());
                    return part;
                }))
                .hasMessageContaining("berputar tanpa henti");

        assertThat(each.multipliedBy(calls.get())).isLessThanOrEqualTo(PROMISED);
        assertThat(incidents(instance)).hasSize(1);
        assertThat(TableFingerprint.of(jdbc)).containsAllEntriesOf(withoutIncidents(before));
    }

    @Test
    void whatNestsDeeperThanTheMachineCanFollowIsRolledBackAndItsInstanceGetsAnIncident() {
        ProcessInstance instance = waitingFor("<bpmn:serviceTask id='kerja' camunda:expression='${lambat.nilai}' />");
        Map<String, String> before = TableFingerprint.of(jdbc);

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> goOn(instance, EndlessRunTest::deeper))
                    .isInstanceOf(StepRefused.class)
                    .hasMessageContaining("memanggil dirinya sendiri");
        }

        assertThat(incidents(instance))
                .singleElement()
                .satisfies(incident -> assertThat(incident.getIncidentMessage()).contains("memanggil dirinya sendiri"));
        assertThat(TableFingerprint.of(jdbc)).containsAllEntriesOf(withoutIncidents(before));
    }

    private static Object deeper(Object part) {
        return List.of(deeper(List.of(part)));
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
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("uji")
                        .count())
                .isZero();
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
        assertThat(incidents(instance))
                .singleElement()
                .satisfies(incident -> assertThat(incident.getIncidentMessage()).contains("berputar tanpa henti"));
    }

    @Test
    void aCycleFromJobToJobFailsWithoutAFurtherTry() {
        deploy(bpmn("<bpmn:startEvent id='mulai' /><bpmn:sequenceFlow id='a' sourceRef='mulai' targetRef='kerja' />"
                + "<bpmn:task id='kerja' camunda:asyncBefore='true' />" + ROUND));
        ProcessInstance instance = engine.getRuntimeService().startProcessInstanceByKey("uji");

        assertThat(runJobs()).isEqualTo(job(instance).getId());

        assertThat(job(instance).getRetries()).isZero();
        assertThat(incidents(instance)).hasSize(1);
    }

    /** Runs one job after the other, as the job executor does, until one fails; gives its id. */
    private String runJobs() {
        for (int i = 0; i < 1000; i++) {
            Job next = engine.getManagementService().createJobQuery().withRetriesLeft().list().stream()
                    .filter(job -> String.valueOf(job.getProcessDefinitionKey()).startsWith("uji")
                            || ProcessEventJobHandler.TYPE.equals(((JobEntity) job).getJobHandlerType()))
                    .findFirst()
                    .orElseThrow();
            try {
                engine.getManagementService().executeJob(next.getId());
            } catch (StepRefused stopped) {
                assertThat(stopped).hasMessageContaining("berputar tanpa henti");
                return next.getId();
            }
        }
        throw new AssertionError("still running");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // each instance starts the next one
                "<bpmn:startEvent id='m'><bpmn:signalEventDefinition id='e' signalRef='satu' /></bpmn:startEvent>"
                        + "<bpmn:sequenceFlow id='b' sourceRef='m' targetRef='kirimsatu' /><bpmn:startEvent id='mulai' />"
                        + "<bpmn:sequenceFlow id='a' sourceRef='mulai' targetRef='kirimsatu' />" + "SATU",
                // the same, while each of them waits for a person
                "<bpmn:startEvent id='m'><bpmn:signalEventDefinition id='e' signalRef='satu' /></bpmn:startEvent>"
                        + "<bpmn:sequenceFlow id='b' sourceRef='m' targetRef='kirimsatu' /><bpmn:startEvent id='mulai' />"
                        + "<bpmn:sequenceFlow id='a' sourceRef='mulai' targetRef='kirimsatu' />" + "SATU"
                        + "<bpmn:sequenceFlow id='c' sourceRef='kirimsatu' targetRef='orang' /><bpmn:userTask id='orang' />",
                // a time that has come already
                "<bpmn:startEvent id='mulai' /><bpmn:sequenceFlow id='a' sourceRef='mulai' targetRef='kerja' />"
                        + "<bpmn:intermediateCatchEvent id='kerja'><bpmn:timerEventDefinition id='t'><bpmn:timeDate "
                        + "xsi:type='bpmn:tFormalExpression'>${now()}</bpmn:timeDate></bpmn:timerEventDefinition>"
                        + "</bpmn:intermediateCatchEvent>" + ROUND
            })
    void otherChainsOfJobsFailWithoutAFurtherTry(String elements) {
        deploy(definitions("""
                <bpmn:signal id="satu" name="ujiSatu" />
                <bpmn:process id="uji" isExecutable="true" camunda:historyTimeToLive="P30D">%s</bpmn:process>""".formatted(elements.replace("SATU", THROWN_LATER.formatted("satu")))));
        engine.getRuntimeService().startProcessInstanceByKey("uji");

        String failed = runJobs();

        assertThat(engine.getManagementService()
                        .createJobQuery()
                        .jobId(failed)
                        .singleResult()
                        .getRetries())
                .isZero();
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .configuration(failed)
                        .list())
                .singleElement()
                .satisfies(incident -> assertThat(incident.getIncidentMessage()).contains("berputar tanpa henti"));
        // with the model, the next try finds nothing to do
        deleteDeployments(NAME);
        engine.getManagementService().createJobQuery().jobId(failed).list().forEach(left -> {
            engine.getManagementService().setJobRetries(left.getId(), 1);
            engine.getManagementService().executeJob(left.getId());
        });
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .configuration(failed)
                        .count())
                .isZero();
    }

    @Test
    void twoThatAnswerEachOtherForEverEndToo() {
        String waits = "<bpmn:startEvent id='mulai' /><bpmn:sequenceFlow id='a' sourceRef='mulai' targetRef='terima' />"
                + "<bpmn:intermediateCatchEvent id='terima'><bpmn:signalEventDefinition id='e' signalRef='%1$s' />"
                + "</bpmn:intermediateCatchEvent><bpmn:sequenceFlow id='b' sourceRef='terima' targetRef='kirim%2$s' />"
                + THROWN_LATER.replace("%1$s", "%2$s") + "<bpmn:sequenceFlow id='c' sourceRef='kirim%2$s' "
                + "targetRef='terima' />";
        deploy(definitions("""
                <bpmn:signal id="satu" name="ujiSatu" /><bpmn:signal id="dua" name="ujiDua" />
                <bpmn:process id="uji" isExecutable="true" camunda:historyTimeToLive="P30D">%s</bpmn:process>
                <bpmn:process id="uji2" isExecutable="true" camunda:historyTimeToLive="P30D">%s</bpmn:process>""".formatted(
                        waits.formatted("satu", "dua"),
                        waits.formatted("dua", "satu")
                                .replace("id='", "id='lain")
                                .replace("Ref='", "Ref='lain")
                                .replace("signalRef='lain", "signalRef='"))));
        engine.getRuntimeService().startProcessInstanceByKey("uji");
        engine.getRuntimeService().startProcessInstanceByKey("uji2");
        engine.getRuntimeService().signalEventReceived("ujiSatu");

        String failed = runJobs();

        assertThat(engine.getManagementService()
                        .createJobQuery()
                        .jobId(failed)
                        .singleResult()
                        .getRetries())
                .isZero();
    }

    @Test
    void jobsForManyArePutThroughToTheLast() {
        deploy(bpmn("<bpmn:startEvent id='mulai' /><bpmn:sequenceFlow id='a' sourceRef='mulai' targetRef='kerja' />"
                + "<bpmn:task id='kerja'>"
                + times(250)
                        .replace(
                                "<bpmn:multiInstanceLoopCharacteristics",
                                "<bpmn:multiInstanceLoopCharacteristics camunda:asyncBefore='true'")
                + "</bpmn:task>"));
        ProcessInstance instance = engine.getRuntimeService().startProcessInstanceByKey("uji");

        engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));

        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count())
                .isZero();
    }

    @Test
    void aTimerThatRepeatsAtOnceIsNotSet() {
        deploy(bpmn(PERSON + "<bpmn:subProcess id='lagi' triggeredByEvent='true'><bpmn:startEvent id='m' "
                + "isInterrupting='false'><bpmn:timerEventDefinition id='t'><bpmn:timeCycle "
                + "xsi:type='bpmn:tFormalExpression'>R/PT0S</bpmn:timeCycle></bpmn:timerEventDefinition>"
                + "</bpmn:startEvent></bpmn:subProcess>"));

        Answer answer = OfficeClient.withPassword(port, "admin", DemoUsers.PASSWORD)
                .post("/engine-rest/process-definition/key/uji/start", Map.of());

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.message()).contains("lebih sering dari sekali semenit");
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("uji")
                        .count())
                .isZero();
    }

    @Test
    void aTimerThatRepeatedAtOnceBeforeFailsOnceAndIsFollowedByNone() {
        deploy(bpmn("<bpmn:startEvent id='mulai'><bpmn:timerEventDefinition id='t'><bpmn:timeCycle "
                + "xsi:type='bpmn:tFormalExpression'>R/PT1M</bpmn:timeCycle></bpmn:timerEventDefinition>"
                + "</bpmn:startEvent>"));
        Job timer = engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey("uji")
                .singleResult();
        jdbc.update("update act_ru_job set repeat_ = 'R/PT0S' where id_ = ?", timer.getId());

        assertThatThrownBy(() -> engine.getManagementService().executeJob(timer.getId()))
                .hasMessageContaining("lebih sering dari sekali semenit");

        assertThat(engine.getManagementService()
                        .createJobQuery()
                        .processDefinitionKey("uji")
                        .list())
                .singleElement()
                .satisfies(job -> assertThat(job.getRetries()).isZero());
    }

    private Job job(ProcessInstance instance) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .singleResult();
    }

    static Stream<String> forFarTooMany() {
        String cardinality = "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality "
                + "xsi:type='bpmn:tFormalExpression'>%s</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>";
        String list =
                "<bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name='daftar'><camunda:list>"
                        + "<camunda:value>x</camunda:value>".repeat(2000) + "</camunda:list></camunda:inputParameter>"
                        + "</camunda:inputOutput></bpmn:extensionElements><bpmn:multiInstanceLoopCharacteristics "
                        + "camunda:collection='%s' camunda:elementVariable='satu' />";
        return Stream.of(
                cardinality.formatted("1000000000"),
                cardinality.formatted("${1000 * 1000 * 1000}"),
                list.formatted("daftar"),
                list.formatted("${daftar}"));
    }

    @ParameterizedTest
    @MethodSource("forFarTooMany")
    void aTaskForFarTooManyPeopleIsRefused(String many) {
        deploy(bpmn(PERSON + "<bpmn:sequenceFlow id='b' sourceRef='orang' targetRef='kerja' /><bpmn:subProcess "
                + "id='kerja' name='Luar'>"
                + (many.startsWith("<bpmn:ext") ? many.substring(0, many.indexOf("<bpmn:multi")) : "")
                + "<bpmn:startEvent id='m' /><bpmn:sequenceFlow id='s1' "
                + "sourceRef='m' targetRef='k' /><bpmn:userTask id='k' name='Banyak'>"
                + many.substring(many.indexOf("<bpmn:multi")) + "</bpmn:userTask></bpmn:subProcess>"));
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
