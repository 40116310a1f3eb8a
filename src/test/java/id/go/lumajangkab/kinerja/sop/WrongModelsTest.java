package id.go.lumajangkab.kinerja.sop;

import static id.go.lumajangkab.kinerja.sop.SopDriver.approved;
import static id.go.lumajangkab.kinerja.sop.SopDriver.rejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.TableFingerprint;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.measurement.Views.Concept;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.Round;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.measurement.Views.StepRun;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.SopStep;
import id.go.lumajangkab.kinerja.words.UserId;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** However wrong a diagram is, nothing is frozen against a decision, and no measurement is left that nobody can end. */
class WrongModelsTest extends SopTest {

    private static final String PAPERS = "/camunda/api/kinerja/laporan/";

    @LocalServerPort
    int port;

    private ProcessDefinition wrong;

    @AfterEach
    void onlyTheDeliveredModelIsLeft() {
        sop.cleanUp();
        if (wrong != null
                && engine.getRepositoryService()
                                .createDeploymentQuery()
                                .deploymentId(wrong.getDeploymentId())
                                .count()
                        > 0) {
            engine.getRepositoryService().deleteDeployment(wrong.getDeploymentId(), true);
        }
    }

    // A decision is what somebody decided ----------------------------------------------------------

    /** Models that go on to step 8 although the Tim has said "tidak". */
    static Stream<Arguments> deafToTheTim() {
        return Stream.of(
                Arguments.of("a copied condition", edit("${approvedByTim}", "${approvedByKasubag}")),
                Arguments.of("a condition that is always met", edit("${approvedByTim}", "${true}")),
                Arguments.of("turned round", edit("${approvedByTim}", "${!approvedByTim}")),
                Arguments.of("both flows to step 8", flow("approvedByTim", "step6", "step8")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deafToTheTim")
    void aTidakOfTheTimIsNeverFrozen(String what, Edit edit) {
        ProcessInstance instance = started(edit);
        sop.walkTo(instance, "step7");
        sop.complete(instance, "step7", rejected("Sumber data keliru."));

        assertRefused(
                instance,
                "step8",
                Map.of("dilaksanakan", true, "catatan", ""),
                "Tim tidak menyetujui konsep Tribulan IV Tahun 2024 versi 1; perbaiki konsep dan periksa lagi"
                        + " (langkah 5 sampai 7).");
        assertThat(detail(instance).measurement().steps().executionNote()).isNull();
        cancelledByTheCamat(instance);
    }

    @Test
    void aTidakOfTheKasubagIsNotPutBeforeTheTim() {
        ProcessInstance instance = started(edit("${approvedByKasubag}", "${!approvedByKasubag}"));
        sop.walkTo(instance, "step6");
        sop.complete(instance, "step6", rejected("Analisis terlalu pendek."));

        assertRefused(
                instance,
                "step7",
                approved(),
                "Kasubag Renvapor tidak menyetujui konsep Tribulan IV Tahun 2024"
                        + " versi 1; konsep perlu diperbaiki dahulu oleh Staf (langkah 5).");
        assertThat(detail(instance).rounds()).extracting(Round::step).containsExactly(6);
        cancelledByTheCamat(instance);
    }

    /** Ways in which a model sets the variable of a decision, and what then becomes of the step's own completion. */
    static Stream<Arguments> variablesSetByModels() {
        return Stream.of(Step.OF_KASUBAG, Step.OF_TIM)
                .flatMap(step -> Stream.of(
                        Arguments.of(
                                "an output mapping",
                                step,
                                step.with("<camunda:inputOutput><camunda:outputParameter name=\"" + step.variable
                                        + "\">${true}</camunda:outputParameter></camunda:inputOutput>"),
                                ""),
                        Arguments.of(
                                "an input mapping",
                                step,
                                step.with("<camunda:inputOutput><camunda:inputParameter name=\""
                                        + step.variable
                                        + "\">${true}</camunda:inputParameter><camunda:outputParameter name=\""
                                        + step.variable + "\">${true}</camunda:outputParameter></camunda:inputOutput>"),
                                ""),
                        Arguments.of(
                                "the expression of a listener",
                                step,
                                step.with("<camunda:executionListener event=\"end\""
                                        + " expression=\"${execution.setVariable('" + step.variable + "', true)}\" />"),
                                "cara “setVariable” tidak dapat dipanggil"),
                        Arguments.of(
                                "the expression of a task's listener",
                                step,
                                step.with("<camunda:taskListener event=\""
                                        + "complete\" expression=\"${task.setVariable('" + step.variable
                                        + "', true)}\" />"),
                                "cara “setVariable” tidak dapat dipanggil"),
                        Arguments.of(
                                "the script of a listener",
                                step,
                                step.with("<camunda:executionListener event=\"end\">"
                                        + "<camunda:script scriptFormat=\"javascript\">execution.setVariable('"
                                        + step.variable
                                        + "', true)</camunda:script></camunda:executionListener>"),
                                "skrip tidak dijalankan lagi"),
                        Arguments.of(
                                "a bean that a listener calls",
                                step,
                                step.with("<camunda:executionListener event=\"end\""
                                        + " delegateExpression=\"${freezeResultDelegate}\" />"),
                                "tidak menyetujui konsep Tribulan IV Tahun 2024 versi 1"),
                        Arguments.of(
                                "the result of a task",
                                step,
                                step.before("<bpmn:serviceTask id=\"sela\""
                                        + " camunda:expression=\"${true}\" camunda:resultVariable=\"" + step.variable
                                        + "\" />"),
                                ""),
                        Arguments.of(
                                "what a called process gives back",
                                step,
                                step.before("""
                        <bpmn:callActivity id="sela" calledElement="ujiDipanggil"><bpmn:extensionElements>
                          <camunda:out sourceExpression="${true}" target="%s" />
                        </bpmn:extensionElements></bpmn:callActivity>""".formatted(step.variable)),
                                ""),
                        Arguments.of("what a signal carries", step, step.before("""
                        <bpmn:intermediateThrowEvent id="sela"><bpmn:signalEventDefinition id="kirim" signalRef="isyarat">
                          <bpmn:extensionElements><camunda:in sourceExpression="${true}" target="%1$s" />
                          </bpmn:extensionElements></bpmn:signalEventDefinition></bpmn:intermediateThrowEvent>
                        <bpmn:subProcess id="terima" triggeredByEvent="true">
                          <bpmn:startEvent id="terimaMulai" isInterrupting="false">
                            <bpmn:signalEventDefinition id="terimaIsyarat" signalRef="isyarat" /></bpmn:startEvent>
                          <bpmn:sequenceFlow id="terimaLalu" sourceRef="terimaMulai" targetRef="terimaPakai" />
                          <bpmn:serviceTask id="terimaPakai" camunda:expression="${%1$s}"
                              camunda:resultVariable="%1$s" />
                        </bpmn:subProcess>""".formatted(step.variable)), "")));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("variablesSetByModels")
    void whatAModelSetsIsNoDecision(String what, Step step, Edit edit, String refusalOfTheStep) {
        ProcessInstance instance = started(edit);
        sop.walkTo(instance, step.task);
        List<String> decided = decisions(instance);

        if (refusalOfTheStep.isEmpty()) {
            sop.complete(instance, step.task, rejected("Sumber data keliru."));
            assertThat(decisions(instance))
                    .containsExactlyElementsOf(Stream.concat(decided.stream(), Stream.of(step.number() + " false"))
                            .toList());
            assertRefused(
                    instance, step.next, sop.data(sop.take(sop.task(instance)), sop.task(instance)), step.refusal);
        } else {
            assertThatThrownBy(() -> sop.complete(instance, step.task, rejected("Sumber data keliru.")))
                    .hasMessageContaining(refusalOfTheStep);
            assertThat(sop.task(instance).getTaskDefinitionKey()).isEqualTo(step.task);
            assertThat(decisions(instance)).isEqualTo(decided);
        }
        assertThat(jdbc.queryForObject(
                        "select count(*) from kinerja.measurement where frozen_at is not null", Integer.class))
                .isZero();
        cancelledByTheCamat(instance);
    }

    /** A model that goes on to step 8 at a message, a signal or a variable, and starts at a message too. */
    private static final Edit WAITS =
            edit("<bpmn:process id=\"pengukuran-kinerja\"", """
            <bpmn:message id="pesan" name="ujiPesan" /><bpmn:message id="pesanMulai" name="ujiMulai" />
            <bpmn:signal id="isyarat" name="ujiIsyarat" />
            <bpmn:process id="pengukuran-kinerja\"""", "<bpmn:userTask id=\"step8\"", """
            <bpmn:startEvent id="ujiMulai"><bpmn:messageEventDefinition id="ujiMulaiD" messageRef="pesanMulai" />
            </bpmn:startEvent><bpmn:sequenceFlow id="ujiMulaiLalu" sourceRef="ujiMulai" targetRef="step8" />
            <bpmn:boundaryEvent id="ujiPesan" attachedToRef="step7">
              <bpmn:messageEventDefinition id="ujiPesanD" messageRef="pesan" /></bpmn:boundaryEvent>
            <bpmn:sequenceFlow id="ujiPesanLalu" sourceRef="ujiPesan" targetRef="step8" />
            <bpmn:boundaryEvent id="ujiIsyarat" attachedToRef="step7">
              <bpmn:signalEventDefinition id="ujiIsyaratD" signalRef="isyarat" /></bpmn:boundaryEvent>
            <bpmn:sequenceFlow id="ujiIsyaratLalu" sourceRef="ujiIsyarat" targetRef="step8" />
            <bpmn:boundaryEvent id="ujiSyarat" attachedToRef="step7">
              <bpmn:conditionalEventDefinition id="ujiSyaratD"><bpmn:condition xsi:type="bpmn:tFormalExpression">
                ${tribulan == 3}</bpmn:condition></bpmn:conditionalEventDefinition>
            </bpmn:boundaryEvent>
            <bpmn:sequenceFlow id="ujiSyaratLalu" sourceRef="ujiSyarat" targetRef="step8" />
            <bpmn:userTask id="step8\"""");

    private static final Map<String, Object> DECIDED = Map.of(
            "approvedByKasubag",
            Map.of("value", true),
            "approvedByTim",
            Map.of("value", true),
            "tahun",
            Map.of("value", 2024),
            "tribulan",
            Map.of("value", 3));

    @Test
    void nothingFromOutsideTellsAModelADecisionThoughItWaitsForIt() {
        ProcessInstance instance = started(WAITS);
        sop.walkTo(instance, "step7");
        Task task = sop.task(instance);
        String execution = task.getExecutionId();
        List<String> decided = decisions(instance);
        Map<String, String> before = TableFingerprint.of(jdbc);
        Map<String, Object> all = Map.of("processInstanceIds", List.of(instance.getId()), "variables", DECIDED);
        Map<String, Object> jump = Map.of("type", "startBeforeActivity", "activityId", "step8", "variables", DECIDED);
        String ofProcess = "/process-definition/" + task.getProcessDefinitionId();
        for (String user :
                List.of("camat", "sekretaris", "tim1", "kasubagRenvapor", "staf1", "kasubagUmum", "analis", "admin")) {
            OfficeClient client = OfficeClient.withPassword(port, user, DemoUsers.PASSWORD);
            Map<String, Object> ways = new LinkedHashMap<>();
            for (String values :
                    List.of("processVariables", "processVariablesLocal", "processVariablesToTriggeredScope")) {
                ways.put("/message " + values, Map.of("messageName", "ujiPesan", "all", true, values, DECIDED));
                ways.put("/message start " + values, Map.of("messageName", "ujiMulai", values, DECIDED));
            }
            ways.put(
                    "/message result",
                    Map.of(
                            "messageName",
                            "ujiPesan",
                            "processInstanceId",
                            instance.getId(),
                            "processVariables",
                            DECIDED,
                            "resultEnabled",
                            true));
            ways.put(
                    "/execution/" + execution + "/messageSubscriptions/ujiPesan/trigger", Map.of("variables", DECIDED));
            ways.put(
                    "/process-instance/message-async",
                    Map.of(
                            "messageName",
                            "ujiPesan",
                            "processInstanceIds",
                            List.of(instance.getId()),
                            "variables",
                            DECIDED));
            ways.put("/signal all", Map.of("name", "ujiIsyarat", "variables", DECIDED));
            ways.put("/signal one", Map.of("name", "ujiIsyarat", "executionId", execution, "variables", DECIDED));
            ways.put("/execution/" + execution + "/signal", Map.of("variables", DECIDED));
            ways.put("/condition", Map.of("variables", DECIDED));
            ways.put("/process-instance/variables-async", all);
            ways.put("/process-instance/" + instance.getId() + "/variables", Map.of("modifications", DECIDED));
            ways.put("/execution/" + execution + "/localVariables", Map.of("modifications", DECIDED));
            ways.put("/process-instance/" + instance.getId() + "/modification", Map.of("instructions", List.of(jump)));
            ways.put(
                    "/process-instance/" + instance.getId() + "/modification-async",
                    Map.of("instructions", List.of(jump)));
            ways.put(
                    ofProcess + "/restart",
                    Map.of("processInstanceIds", List.of(instance.getId()), "instructions", List.of(jump)));
            ways.put(ofProcess + "/start", Map.of("variables", DECIDED));
            ways.put(ofProcess + "/start jump", Map.of("startInstructions", List.of(jump)));
            ways.put(ofProcess + "/submit-form", Map.of("variables", DECIDED));
            ways.put("/task/" + task.getId() + "/complete", Map.of("variables", DECIDED));
            ways.put("/task/" + task.getId() + "/bpmnError", Map.of("errorCode", "x", "variables", DECIDED));
            ways.put("/task/" + task.getId() + "/bpmnEscalation", Map.of("escalationCode", "x", "variables", DECIDED));

            ways.forEach((way, body) -> {
                Answer answer = client.post("/engine-rest" + way.split(" ")[0], body);
                assertThat(answer.status())
                        .as(user + " " + way + " " + answer.text())
                        .isIn(400, 403, 404);
                assertThat(answer.message()).as(user + " " + way).isNotBlank();
            });
            assertThat(TableFingerprint.of(jdbc)).as(user).isEqualTo(before);
        }
        assertThat(sop.task(instance).getTaskDefinitionKey()).isEqualTo("step7");
        assertThat(decisions(instance)).isEqualTo(decided);
        cancelledByTheCamat(instance);
    }

    /** A step that decides, the variable that steers the gateway after it, and what its "tidak" makes of the next step. */
    enum Step {
        OF_KASUBAG(
                "step6",
                PengukuranKinerja.Variables.APPROVED_BY_KASUBAG,
                "step7",
                "Kasubag Renvapor tidak menyetujui konsep Tribulan IV Tahun 2024 versi 1; konsep perlu diperbaiki"
                        + " dahulu oleh Staf (langkah 5)."),
        OF_TIM(
                "step7",
                PengukuranKinerja.Variables.APPROVED_BY_TIM,
                "step8",
                "Tim tidak menyetujui konsep Tribulan IV Tahun 2024 versi 1; perbaiki konsep dan periksa lagi"
                        + " (langkah 5 sampai 7).");

        private final String task;
        private final String variable;
        private final String next;
        private final String refusal;

        Step(String task, String variable, String next, String refusal) {
            this.task = task;
            this.variable = variable;
            this.next = next;
            this.refusal = refusal;
        }

        private String number() {
            return task.substring("step".length());
        }

        /** The model with an extension more at the step. */
        private Edit with(String extension) {
            String properties =
                    "<camunda:properties>\n          <camunda:property name=\"langkah\" value=\"" + number() + "\" />";
            return edit(properties, extension + properties);
        }

        /** The model with an element {@code sela} between the step and its gateway, which bears the variable's name. */
        private Edit before(String element) {
            return edit(
                    "sourceRef=\"" + task + "\" targetRef=\"" + variable + "\"",
                    "sourceRef=\"" + task + "\" targetRef=\"sela\"",
                    "<bpmn:exclusiveGateway id=\"" + variable + "\"",
                    element
                            + "<bpmn:sequenceFlow id=\"selaLalu\" sourceRef=\"sela\" targetRef=\"" + variable + "\" />"
                            + "<bpmn:exclusiveGateway id=\"" + variable + "\"",
                    "<bpmn:process id=\"pengukuran-kinerja\"",
                    """
                    <bpmn:signal id="isyarat" name="ujiIsyarat" />
                    <bpmn:process id="ujiDipanggil" isExecutable="true" camunda:historyTimeToLive="P30D">
                      <bpmn:startEvent id="ujiDipanggilMulai" />
                    </bpmn:process>
                    <bpmn:process id="pengukuran-kinerja\"""");
        }
    }

    /** The rows, in their order. */
    private List<String> decisions(ProcessInstance instance) {
        return jdbc.queryForList(
                "select d.step || ' ' || d.approved from kinerja.decision d join kinerja.measurement m"
                        + " on m.id = d.measurement_id where m.process_instance_id = ? order by d.sequence",
                String.class,
                instance.getId());
    }

    // Every step needs what came before -----------------------------------------------------------

    static Stream<Arguments> outOfOrder() {
        return Stream.of(
                Arguments.of(
                        "step 3 left out",
                        flow("step2", "step3", "step4"),
                        "step4",
                        Map.of("indikator", List.of()),
                        "Konsep pengukuran Tribulan IV Tahun 2024 belum disusun."),
                Arguments.of(
                        "step 6 left out",
                        flow("step5", "step6", "step7"),
                        "step7",
                        approved(),
                        "Kasubag Renvapor belum memeriksa konsep Tribulan IV Tahun 2024 versi 1 (langkah 6)."),
                Arguments.of(
                        "step 7 left out",
                        flow("approvedByKasubag", "step7", "step8"),
                        "step8",
                        Map.of("dilaksanakan", true, "catatan", ""),
                        "Tim belum menyetujui konsep Tribulan IV Tahun 2024 versi 1; hasil hanya dilaksanakan dan"
                                + " dibekukan setelah keduanya menyetujui versi itu (langkah 6 dan 7)."),
                Arguments.of(
                        "nothing computed",
                        flow("step4", "computeValues", "step5"),
                        "step6",
                        approved(),
                        "Capaian pada konsep Tribulan IV Tahun 2024 versi 1 belum dihitung sejak datanya berubah;"
                                + " hubungi analis proses."),
                Arguments.of(
                        "frozen before step 8",
                        flow("approvedByTim", "step8", "freezeResult"),
                        "step7",
                        approved(),
                        "Pengukuran Tribulan IV Tahun 2024 belum dilaksanakan bersama Tim (langkah 8)"
                                + " menurut konsep versi 1."),
                Arguments.of(
                        "frozen at once",
                        flow("step4", "computeValues", "freezeResult"),
                        "step4",
                        null,
                        "Capaian pada konsep Tribulan IV Tahun 2024 versi 1 belum dihitung sejak datanya berubah;"
                                + " hubungi analis proses."),
                Arguments.of(
                        "never frozen",
                        flow("step8", "freezeResult", "step9"),
                        "step9",
                        Map.of("disampaikan", true, "catatan", ""),
                        "Hasil pengukuran Tribulan IV Tahun 2024 belum dibekukan, jadi belum dapat dilaporkan."),
                Arguments.of(
                        "frozen twice",
                        edit(
                                "</bpmn:endEvent>\n    <bpmn:subProcess",
                                """
                        </bpmn:endEvent>
                        <bpmn:serviceTask id="again" camunda:delegateExpression="${freezeResultDelegate}" />
                        <bpmn:sequenceFlow id="again_step9" sourceRef="again" targetRef="step9" />
                        <bpmn:subProcess""",
                                "sourceRef=\"freezeResult\" targetRef=\"step9\"",
                                "sourceRef=\"freezeResult\" targetRef=\"again\""),
                        "step8",
                        Map.of("dilaksanakan", true, "catatan", ""),
                        "Hasil pengukuran Tribulan IV Tahun 2024 sudah"
                                + " dibekukan dan tidak dapat diubah; perbaiki dengan pembetulan."),
                Arguments.of(
                        "the order last",
                        edit("sourceRef=\"start\" targetRef=\"step1\"", "sourceRef=\"start\" targetRef=\"step2\""),
                        "step2",
                        Map.of("tim", List.of("tim1")),
                        "Pengukuran Tribulan IV Tahun 2024 belum diperintahkan oleh Camat (langkah 1)."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outOfOrder")
    void aStepThatComesTooEarlyIsRefusedWithWhatIsMissing(
            String what, Edit edit, String step, Map<String, Object> data, String sentence) {
        ProcessInstance instance = started(edit);
        sop.walkTo(instance, step);

        assertRefused(instance, step, data, sentence);
        assertThat(detail(instance).measurement().frozenAt()).isNull();
        cancelledByTheCamat(instance);
    }

    @Test
    void nothingIsArchivedThatWasNotReported() {
        ProcessInstance instance = started(flow("freezeResult", "step9", "archive"));
        sop.walkTo(instance, "archive");
        Task task = sop.task(instance);

        assertThatThrownBy(() -> sop.submit(sop.take(task), task.getId(), SopDriver.archive()))
                .isInstanceOf(StepRefused.class)
                .hasMessage("Pengukuran Tribulan IV Tahun 2024 belum selesai, jadi belum dapat diarsipkan.");
        assertThat(detail(instance).measurement().end().archive()).isNull();
        assertThat(detail(instance).measurement().status()).isEqualTo(Status.BERJALAN);
    }

    // Ends that nobody asked for -------------------------------------------------------------------

    static Stream<Arguments> tooEarlyEnds() {
        String end = "<bpmn:endEvent id=\"tooEarly\" name=\"Berakhir di sini\" />\n    <bpmn:sequenceFlow id=\"start_";
        String terminate = "<bpmn:endEvent id=\"tooEarly\" name=\"Berakhir di sini\"><bpmn:terminateEventDefinition />"
                + "</bpmn:endEvent>\n    <bpmn:sequenceFlow id=\"start_";
        return Stream.of(
                Arguments.of(
                        "an end event",
                        edit(
                                "<bpmn:sequenceFlow id=\"start_",
                                end,
                                "sourceRef=\"step4\" targetRef=\"computeValues\"",
                                "sourceRef=\"step4\" targetRef=\"tooEarly\""),
                        "tooEarly",
                        "Berakhir di sini"),
                Arguments.of(
                        "a terminate end event",
                        edit(
                                "<bpmn:sequenceFlow id=\"start_",
                                terminate,
                                "sourceRef=\"step4\" targetRef=\"computeValues\"",
                                "sourceRef=\"step4\" targetRef=\"tooEarly\""),
                        "tooEarly",
                        "Berakhir di sini"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooEarlyEnds")
    void anEndBeforeTheFreezeStopsTheMeasurementAndFreesItsPeriod(String what, Edit edit, String element, String name) {
        ProcessInstance instance = started(edit);
        sop.walkTo(instance, "step4");
        Task figures = sop.task(instance);
        String user = sop.take(figures);
        sop.submit(user, figures.getId(), sop.data(user, figures));

        assertStopped(instance, element, name, "Diagram proses berakhir pada “" + name + "” sebelum waktunya.");
    }

    @Test
    void anInterruptingTimerStopsItWhereItLed() {
        ProcessInstance instance = started(edit(
                "name=\"1 hari\" cancelActivity=\"false\" attachedToRef=\"step3\"",
                "name=\"1 hari\" cancelActivity=\"true\" attachedToRef=\"step3\""));
        sop.walkTo(instance, "step3");

        fireTimer(instance);

        assertStopped(
                instance,
                "step3",
                "Menyusun konsep pengukuran kinerja",
                "Diagram proses menghentikan “Menyusun"
                        + " konsep pengukuran kinerja”, lalu berakhir pada “Keterlambatan” sebelum waktunya.");
    }

    @Test
    void anInterruptingEventSubProcessStopsIt() {
        ProcessInstance instance = started(edit("isInterrupting=\"false\"", "isInterrupting=\"true\""));
        sop.walkTo(instance, "step3");

        fireTimer(instance);

        assertStopped(
                instance,
                "step3",
                "Menyusun konsep pengukuran kinerja",
                "Diagram proses menghentikan “Menyusun"
                        + " konsep pengukuran kinerja”, lalu berakhir pada “Keterlambatan” sebelum waktunya.");
    }

    @Test
    void aDeletedModelStopsWhatRanByItWhereItStood() {
        ProcessInstance instance = started(edit("name=\"Pengukuran tercatat\"", "name=\"Tercatat\""));
        sop.walkTo(instance, "step5");

        engine.getRepositoryService().deleteDeployment(wrong.getDeploymentId(), true);

        assertStopped(
                instance,
                "step5",
                "Mengetik konsep pengukuran kinerja",
                "Model prosesnya dihapus ketika proses ini masih berjalan.");
    }

    @Test
    void aModelWithoutItsFormsSaysSoWhereOneIsAskedFor() {
        String model = ModelUpload.delivered(edit("name=\"Pengukuran tercatat\"", "name=\"Tercatat\"")::apply)
                .get("pengukuran-kinerja.bpmn");
        ModelUpload.asBeforeTheFence(engine, "Model keliru", Map.of("pengukuran-kinerja.bpmn", model));
        wrong = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(PengukuranKinerja.KEY)
                .latestVersion()
                .singleResult();
        String sentence = "Model yang terpasang tidak memuat formulir ini; hubungi analis proses agar model dipasang"
                + " kembali bersama formulirnya.";
        OfficeClient camat = OfficeClient.withPassword(port, "camat", DemoUsers.PASSWORD);
        Answer start = camat.get("/engine-rest/process-definition/" + wrong.getId() + "/deployed-start-form");
        assertThat(start.status()).isEqualTo(400);
        assertThat(start.message()).isEqualTo(sentence);
        ProcessInstance instance = sop.start(2024, 4);

        Answer form = camat.get("/engine-rest/task/" + sop.task(instance).getId() + "/deployed-form");
        assertThat(form.status()).isEqualTo(400);
        assertThat(form.message()).isEqualTo(sentence);
        assertRefused(instance, "step1", SopDriver.order(), sentence);
        cancelledByTheCamat(instance);
    }

    // Ends after the freeze ------------------------------------------------------------------------

    @Test
    void anEndAfterTheFreezeKeepsTheResult() {
        ProcessInstance instance = started(flow("freezeResult", "step9", "completed"));
        sop.walkTo(instance, "none");

        assertUnreported(instance, "completed", "Diagram proses berakhir pada “Pengukuran tercatat” sebelum waktunya.");
    }

    @Test
    void aResultOutlivesTheModelThatItWasMeasuredBy() throws IOException {
        ProcessInstance instance = started(edit("name=\"Pengukuran tercatat\"", "name=\"Tercatat\""));
        sop.walkTo(instance, "step9");
        List<StepRun> told =
                measurements.frozenRuns(detail(instance).measurement().id());

        engine.getRepositoryService().deleteDeployment(wrong.getDeploymentId(), true);

        assertThat(engine.getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count())
                .isZero();
        assertUnreported(instance, "step9", "Model prosesnya dihapus ketika proses ini masih berjalan.");
        MeasurementView measurement = detail(instance).measurement();
        assertThat(told).extracting(StepRun::step).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(told).allSatisfy(run -> {
            assertThat(run.byName()).isNotBlank();
            assertThat(run.until()).isNotNull().isAfterOrEqualTo(run.from());
            assertThat(run.standard()).isNotBlank();
            assertThat(run.due()).isNotNull();
        });
        assertThat(measurements.frozenRuns(measurement.id())).isEqualTo(told);
        OfficeClient camat = OfficeClient.withSession(port, "camat", DemoUsers.PASSWORD, "tasklist");
        OfficeClient.Bytes paper = camat.bytes(PAPERS + measurement.id() + "/laporan.pdf");
        assertThat(paper.status()).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(paper.body())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            told.forEach(run -> assertThat(text).contains(run.activity()));
        }
        assertThat(camat.bytes(PAPERS + measurement.id() + "/laporan.xlsx").status())
                .isEqualTo(200);
    }

    @Test
    void whatAPersonDeletesAfterTheFreezeKeepsItsResultAndWhatIsDeletedBeforeItIsCancelled() {
        OfficeClient admin = OfficeClient.withPassword(port, "admin", DemoUsers.PASSWORD);
        ProcessInstance early = sop.start(2024, 3);
        ProcessInstance frozen = sop.start(2024, 4);
        sop.walkTo(frozen, "step9");
        for (ProcessInstance instance : List.of(early, frozen)) {
            assertThat(admin.delete("/engine-rest/process-instance/" + instance.getId())
                            .status())
                    .isEqualTo(204);
        }

        MeasurementView cancelled = detail(early).measurement();
        assertThat(cancelled.status()).isEqualTo(Status.DIBATALKAN);
        assertThat(cancelled.end().cancellation().by()).isEqualTo(new UserId("admin"));
        assertUnreported(frozen, null, "Proses dihapus.");
        assertThat(detail(frozen).measurement().end().stop().by()).isEqualTo(new UserId("admin"));
    }

    @Test
    void aBatchOfDeletionsIsAPersonsWishToo() {
        ProcessInstance instance = sop.start(2024, 4);
        Batch batch = sop.as(
                "admin",
                () -> engine.getRuntimeService()
                        .deleteProcessInstancesAsync(List.of(instance.getId()), null, "Dibersihkan."));
        try {
            for (String definition : List.of(batch.getSeedJobDefinitionId(), batch.getBatchJobDefinitionId())) {
                engine.getManagementService()
                        .createJobQuery()
                        .jobDefinitionId(definition)
                        .list()
                        .forEach(job -> engine.getManagementService().executeJob(job.getId()));
            }
        } finally {
            engine.getManagementService().deleteBatch(batch.getId(), true);
        }

        assertThat(detail(instance).measurement().status()).isEqualTo(Status.DIBATALKAN);
        assertThat(detail(instance).measurement().end().cancellation().reason()).isEqualTo("Dibersihkan.");
        assertThat(detail(instance).measurement().end().cancellation().by()).isEqualTo(new UserId("admin"));
    }

    @Test
    void aFrozenResultIsNotCancelledByTheCamatEither() {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step9");
        OfficeClient camat = OfficeClient.withSession(port, "camat", DemoUsers.PASSWORD, "tasklist");
        String path = "/camunda/api/kinerja/pengukuran/"
                + detail(instance).measurement().id();

        assertThat(camat.get(path).json().path("dapatDibatalkan").asBoolean()).isFalse();
        Answer answer = camat.post(path + "/pembatalan", Map.of("alasan", "Keliru."));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).startsWith("Hasil pengukuran Tribulan IV Tahun 2024 sudah dibekukan");
        assertThat(sop.task(instance).getTaskDefinitionKey()).isEqualTo("step9");
    }

    // --------------------------------------------------------------------------------------------

    /** Pieces of the model's text, each with what stands in its place. */
    record Edit(List<String> pieces) {

        String apply(String model) {
            String changed = model.replace("\r\n", "\n");
            for (int i = 0; i < pieces.size(); i += 2) {
                if (!changed.contains(pieces.get(i))) {
                    throw new IllegalStateException("the model does not say " + pieces.get(i));
                }
                changed = changed.replace(pieces.get(i), pieces.get(i + 1));
            }
            return changed;
        }
    }

    static Edit edit(String... pieces) {
        return new Edit(List.of(pieces));
    }

    /** A sequence flow leads to another element. */
    private static Edit flow(String from, String to, String other) {
        return edit(
                "sourceRef=\"" + from + "\" targetRef=\"" + to + "\"",
                "sourceRef=\"" + from + "\" targetRef=\"" + other + "\"");
    }

    private ProcessInstance started(Edit edit) {
        // the fence would refuse some of them; here the domain has to hold by itself
        ModelUpload.asBeforeTheFence(engine, "Model keliru", ModelUpload.delivered(edit::apply));
        wrong = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(PengukuranKinerja.KEY)
                .latestVersion()
                .singleResult();
        return sop.start(2024, 4);
    }

    /** @param data {@code null} for what a user would fill in where everything goes well */
    private void assertRefused(ProcessInstance instance, String step, Map<String, Object> data, String sentence) {
        Task task = sop.task(instance);
        assertThat(task.getTaskDefinitionKey()).isEqualTo(step);
        String user = sop.take(task);
        List<Round> rounds = detail(instance).rounds();
        Map<String, Object> sent = data == null ? sop.data(user, task) : data;

        assertThatThrownBy(() -> sop.submit(user, task.getId(), sent))
                .isInstanceOf(StepRefused.class)
                .hasMessage(sentence)
                .satisfies(e -> assertThat(((StepRefused) e).status()).isEqualTo(400));

        assertThat(sop.task(instance).getId()).isEqualTo(task.getId());
        assertThat(detail(instance).rounds()).isEqualTo(rounds);
        assertThat(detail(instance).concepts()).extracting(Concept::finalResult).doesNotContain(true);
    }

    private void cancelledByTheCamat(ProcessInstance instance) {
        assertThat(OfficeClient.withSession(port, "camat", DemoUsers.PASSWORD, "tasklist")
                        .post(
                                "/camunda/api/kinerja/pengukuran/"
                                        + detail(instance).measurement().id() + "/pembatalan",
                                Map.of("alasan", "Model keliru."))
                        .status())
                .isEqualTo(204);
        assertThat(detail(instance).measurement().status()).isEqualTo(Status.DIBATALKAN);
    }

    private void assertStopped(ProcessInstance instance, String element, String name, String reason) {
        MeasurementView stopped = detail(instance).measurement();
        assertThat(stopped.status()).isEqualTo(Status.TERHENTI);
        assertThat(stopped.end().stop().element()).isEqualTo(element);
        assertThat(stopped.end().stop().elementName()).isEqualTo(name);
        assertThat(stopped.end().stop().reason()).isEqualTo(reason);
        assertThat(sop.task(instance)).isNull();
        OfficeClient camat = OfficeClient.withSession(port, "camat", DemoUsers.PASSWORD, "cockpit");
        JsonNode listed = camat.get("/camunda/api/kinerja/pengukuran").json();
        assertThat(listed.findValuesAsText("statusTeks")).containsExactly("Terhenti");
        assertThat(listed.findValuesAsText("rerata"))
                .as("figures of a concept are no result")
                .containsExactly("–");
        assertThat(camat.get("/camunda/api/kinerja/pengukuran/" + stopped.id())
                        .json()
                        .path("berhentiPada")
                        .asText())
                .isEqualTo(name + " (" + element + ")");
        JsonNode ended = camat.get("/camunda/api/kinerja/pantauan/selesai").json();
        assertThat(ended.findValuesAsText("alasan")).containsExactly(reason);
        assertThat(ended.findValuesAsText("rerata")).containsExactly("–");
        assertThat(restarted(null).number()).isEqualTo(1);
    }

    /** Only a correction may follow, and the paper can be had. */
    private void assertUnreported(ProcessInstance instance, String element, String reason) {
        MeasurementView ended = detail(instance).measurement();
        assertThat(ended.status()).isEqualTo(Status.BELUM_DILAPORKAN);
        assertThat(ended.end().stop().element()).isEqualTo(element);
        assertThat(ended.end().stop().reason()).isEqualTo(reason);
        assertThat(measurements.frozenRuns(ended.id()))
                .extracting(StepRun::step)
                .hasSize(SopStep.LAST_BEFORE_FREEZE);
        assertThatThrownBy(() -> restarted(null)).hasMessageContaining("mulailah pembetulan");
        assertThat(restarted("Diulang.").number()).isEqualTo(2);
        OfficeClient camat = OfficeClient.withSession(port, "camat", DemoUsers.PASSWORD, "tasklist");
        assertThat(camat.bytes(PAPERS + ended.id() + "/laporan.pdf").status()).isEqualTo(200);
    }

    /** Starts the same period again. */
    private MeasurementView restarted(String correction) {
        ProcessInstance started = correction == null ? sop.start(2024, 4) : sop.startCorrection(2024, 4, correction);
        return measurements.measurement(new InstanceId(started.getId()));
    }
}
