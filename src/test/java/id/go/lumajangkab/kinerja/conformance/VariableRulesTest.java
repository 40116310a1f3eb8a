package id.go.lumajangkab.kinerja.conformance;

import static id.go.lumajangkab.kinerja.conformance.DeliveredFiles.MEASUREMENT;
import static id.go.lumajangkab.kinerja.conformance.DeliveredFiles.SETTLEMENT;
import static id.go.lumajangkab.kinerja.conformance.DeliveredFiles.delivered;
import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a condition reads is written before it, and by nobody but whom it belongs to; codes are caught. */
class VariableRulesTest {

    private static final String ASKED = """
            <bpmn:userTask id="rapat" name="Rapat kecil" camunda:formRef="rapat" camunda:formRefBinding="deployment" \
            camunda:candidateGroups="staf">
              <bpmn:incoming>%s</bpmn:incoming>
              <bpmn:outgoing>%s</bpmn:outgoing>
            </bpmn:userTask>
            <bpmn:exclusiveGateway id="perlu" name="Perlu rapat?" default="ke_step4">
              <bpmn:incoming>%s</bpmn:incoming>
              <bpmn:outgoing>perlu_ya</bpmn:outgoing>
              <bpmn:outgoing>ke_step4</bpmn:outgoing>
            </bpmn:exclusiveGateway>
            <bpmn:sequenceFlow id="perlu_ya" name="Ya" sourceRef="perlu" targetRef="%s">
              <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${%s}</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="ke_step4" sourceRef="perlu" targetRef="step4" />
            """;

    /** The task first, and its answer may lead back to it. */
    private static DeliveredFiles taskThenGateway(String variable) {
        return delivered()
                .between3And4(
                        "rapat",
                        ASKED.formatted("step3_step4", "rapat_perlu", "rapat_perlu", "rapat", variable)
                                + "<bpmn:sequenceFlow id=\"rapat_perlu\" sourceRef=\"rapat\" targetRef=\"perlu\" />")
                .edited(
                        MEASUREMENT,
                        "<bpmn:outgoing>rapat_perlu</bpmn:outgoing>",
                        "<bpmn:incoming>perlu_ya</bpmn:incoming><bpmn:outgoing>rapat_perlu</bpmn:outgoing>")
                .withOwnForm();
    }

    @ParameterizedTest
    @ValueSource(strings = {"perluRapat", "tribulan == 4", "perluRapat and tahun > 2025"})
    void leavesAConditionOnWhatIsKnownByThen(String condition) {
        assertThat(taskThenGateway(condition).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"perlu", "pembetulan", "checked"})
    void refusesAConditionOnWhatNobodyWrites(String variable) {
        assertThat(taskThenGateway(variable).findings())
                .filteredOn(finding -> finding.code().equals("syarat-variabel"))
                .extracting(Finding::element, Finding::label)
                .containsExactly(Tuple.tuple("perlu_ya", "Ya"));
    }

    @Test
    void refusesAConditionBeforeTheTaskThatIsAsked() {
        assertThat(delivered()
                        .between3And4(
                                "perlu",
                                ASKED.formatted("perlu_ya", "rapat_perlu", "step3_step4", "rapat", "perluRapat")
                                        + "<bpmn:sequenceFlow id=\"rapat_perlu\" sourceRef=\"rapat\""
                                        + " targetRef=\"perlu\" />")
                        .edited(
                                MEASUREMENT,
                                "<bpmn:outgoing>perlu_ya</bpmn:outgoing>",
                                "<bpmn:incoming>rapat_perlu</bpmn:incoming><bpmn:outgoing>perlu_ya</bpmn:outgoing>")
                        .withOwnForm()
                        .findings())
                .extracting(Finding::code, Finding::element)
                .containsExactly(Tuple.tuple("syarat-belum-diisi", "perlu_ya"));
    }

    @Test
    void refusesADecisionThatIsReadBeforeItIsTaken() {
        assertThat(delivered().edited(SETTLEMENT, "${checked}", "${settled}").findings())
                .extracting(Finding::code, Finding::file, Finding::element)
                .containsExactly(
                        Tuple.tuple("syarat-belum-diisi", SETTLEMENT, "checked_yes"),
                        Tuple.tuple("keputusan-diabaikan", SETTLEMENT, "check"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<camunda:inputOutput><camunda:outputParameter name=\"approvedByKasubag\">${true}"
                        + "</camunda:outputParameter></camunda:inputOutput>",
                "<camunda:inputOutput><camunda:inputParameter name=\"approvedByTim\">${true}"
                        + "</camunda:inputParameter></camunda:inputOutput>",
                "<camunda:inputOutput><camunda:outputParameter name=\"tim\">x"
                        + "</camunda:outputParameter></camunda:inputOutput>",
                "<camunda:inputOutput><camunda:outputParameter name=\"tahun\">2020"
                        + "</camunda:outputParameter></camunda:inputOutput>",
            })
    void refusesWhatIsWrittenByAnotherThanTheProgram(String extension) {
        assertThat(delivered()
                        .editedAfter(
                                MEASUREMENT,
                                "id=\"step3\"",
                                "<bpmn:extensionElements>",
                                "<bpmn:extensionElements>" + extension)
                        .findings())
                .extracting(Finding::code, Finding::row, Finding::element)
                .containsExactly(Tuple.tuple("variabel-aplikasi", 3, "step3"));
    }

    @Test
    void refusesAResultThatTakesTheNameOfADecision() {
        assertThat(delivered()
                        .edited(
                                MEASUREMENT,
                                "id=\"computeValues\"",
                                "id=\"computeValues\" camunda:resultVariable=\"approvedByKasubag\"")
                        .findings())
                .extracting(Finding::code, Finding::element)
                .containsExactly(Tuple.tuple("variabel-aplikasi", "computeValues"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "escalationRef=\"escalation4\" | '' | eskalasi | late4",
                "<bpmn:escalationEventDefinition id=\"late4Definition\" escalationRef=\"escalation4\" /> |"
                        + " <bpmn:errorEventDefinition id=\"g\" /> | galat | late4",
            })
    void refusesACodeThatNobodyCatches(String from, String to, String code, String element) {
        assertThat(delivered().edited(MEASUREMENT, from, to).findings())
                .filteredOn(finding -> finding.code().equals(code))
                .extracting(Finding::element)
                .containsExactly(element);
    }

    @Test
    void refusesAnEscalationThatNobodyCatches() {
        assertThat(delivered()
                        .edited(
                                SETTLEMENT,
                                "<bpmn:incoming>settlePerformance_completed</bpmn:incoming>",
                                "<bpmn:incoming>settlePerformance_completed</bpmn:incoming>"
                                        + "<bpmn:escalationEventDefinition id=\"d\" escalationRef=\"e\" />")
                        .edited(
                                SETTLEMENT,
                                "</bpmn:process>",
                                "</bpmn:process><bpmn:escalation id=\"e\" escalationCode=\"kabar\" />")
                        .findings())
                .extracting(Finding::code, Finding::file, Finding::element)
                .containsExactly(Tuple.tuple("eskalasi", SETTLEMENT, "completed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "escalationRef=\"escalation3\""})
    void refusesToTakeLatenessAwayFromItsRecord(String code) {
        assertThat(delivered()
                        .edited(MEASUREMENT, "<bpmn:subProcess id=\"lateness\"", """
                                <bpmn:subProcess id="lain" triggeredByEvent="true">
                                  <bpmn:startEvent id="direbut" isInterrupting="false">
                                    <bpmn:outgoing>direbut_selesai</bpmn:outgoing>
                                    <bpmn:escalationEventDefinition id="d" %s />
                                  </bpmn:startEvent>
                                  <bpmn:endEvent id="selesai">
                                    <bpmn:incoming>direbut_selesai</bpmn:incoming>
                                  </bpmn:endEvent>
                                  <bpmn:sequenceFlow id="direbut_selesai" sourceRef="direbut" targetRef="selesai" />
                                </bpmn:subProcess>
                                <bpmn:subProcess id="lateness\"""".formatted(code))
                        .findings())
                .filteredOn(finding -> finding.code().equals("eskalasi-direbut"))
                .extracting(Finding::element)
                .containsExactly("direbut");
    }
}
