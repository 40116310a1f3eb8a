package id.go.lumajangkab.kinerja.sop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.planning.SettlementRows;
import id.go.lumajangkab.kinerja.sop.PenetapanKinerja.Elements;
import id.go.lumajangkab.kinerja.sop.PenetapanKinerja.Variables;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** Holds the model of the settlement, its forms and the code against each other. */
class PenetapanModelTest {

    static final BpmnModelInstance MODEL =
            Bpmn.readModelFromStream(ModelContractTest.resource("processes/penetapan-kinerja.bpmn"));

    private static final Map<String, String> FORMS = Map.of(
            Elements.PREPARE, "menyusun-penetapan",
            Elements.CHECK, "memeriksa-penetapan",
            Elements.SETTLE, "menetapkan-kinerja");

    private static final Map<String, String> ACTORS = Map.of(
            Elements.PREPARE, Roles.KASUBAG_RENVAPOR,
            Elements.CHECK, Roles.SEKRETARIS,
            Elements.SETTLE, Roles.CAMAT);

    @Test
    void isStartedByTheKasubagAndKeptForFiveYears() {
        assertThat(MODEL.getModelElementsByType(Process.class)).singleElement().satisfies(process -> {
            assertThat(process.getId()).isEqualTo(PenetapanKinerja.KEY);
            assertThat(process.getName()).isEqualTo("Penetapan Kinerja");
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.isCamundaStartableInTasklist()).isTrue();
            assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
            assertThat(process.getCamundaCandidateStarterGroupsList()).containsExactly(Roles.KASUBAG_RENVAPOR);
            assertThat(process.getDocumentations()).isNotEmpty();
        });
    }

    @Test
    void goesFromTheKasubagOverTheSekretarisToTheCamatAndBack() {
        Set<String> ways = MODEL.getModelElementsByType(SequenceFlow.class).stream()
                .map(flow -> flow.getSource().getId() + " > " + flow.getTarget().getId())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ways)
                .containsExactlyInAnyOrder(
                        "start > prepare",
                        "prepare > check",
                        "check > checked",
                        "checked > settle",
                        "checked > prepare",
                        "settle > settled",
                        "settled > settlePerformance",
                        "settled > prepare",
                        "settlePerformance > completed");
        assertThat(MODEL.getModelElementsByType(FlowNode.class))
                .allMatch(node -> !node.isCamundaAsyncBefore() && !node.isCamundaAsyncAfter());
    }

    @Test
    void givesEveryTaskToItsActorInItsLaneWithItsForm() {
        assertThat(MODEL.getModelElementsByType(UserTask.class)).hasSize(3).allSatisfy(task -> {
            String group = ACTORS.get(task.getId());
            assertThat(task.getCamundaCandidateGroupsList()).containsExactly(group);
            assertThat(laneOf(task)).isEqualTo(Roles.NAMES.get(group));
            assertThat(task.getCamundaFormRef()).isEqualTo(FORMS.get(task.getId()));
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(ModelContractTest.form(task.getCamundaFormRef())
                            .at("/components/0/text")
                            .asText())
                    .contains(task.getName(), "{{judul}}", "{{kantor}}", "{{mulaiBerlaku}}");
        });
    }

    @Test
    void goesBackUnlessApproved() {
        assertThat(MODEL.getModelElementsByType(ExclusiveGateway.class))
                .extracting(ExclusiveGateway::getId)
                .containsExactlyInAnyOrder(Variables.CHECKED, Variables.SETTLED);
        assertThat(MODEL.getModelElementsByType(ExclusiveGateway.class)).allSatisfy(gateway -> {
            assertThat(gateway.getName()).endsWith("?");
            assertThat(gateway.getDefault().getName()).isEqualTo("Tidak");
            assertThat(gateway.getDefault().getTarget().getId()).isEqualTo(Elements.PREPARE);
            assertThat(gateway.getOutgoing())
                    .filteredOn(flow -> !flow.equals(gateway.getDefault()))
                    .singleElement()
                    .satisfies(flow -> assertThat(flow.getConditionExpression().getTextContent())
                            .isEqualTo("${" + gateway.getId() + "}"));
        });
    }

    @Test
    void hasAConstantForEveryTaskAndABeanForTheServiceTask() throws IllegalAccessException {
        List<String> constants = new ArrayList<>();
        for (Field field : Elements.class.getDeclaredFields()) {
            if (field.getType() == String.class) {
                constants.add((String) field.get(null));
            }
        }
        assertThat(MODEL.getModelElementsByType(Task.class))
                .extracting(Task::getId)
                .containsExactlyInAnyOrderElementsOf(constants);
        assertThat(MODEL.getModelElementsByType(ServiceTask.class))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.getCamundaDelegateExpression()).isEqualTo("${settlePerformanceDelegate}");
                    assertThat(SettlePerformanceDelegate.class)
                            .isAssignableTo(JavaDelegate.class)
                            .hasAnnotation(Component.class);
                });
    }

    @Test
    void hasFormsWithTheKeysThatTheCodeKnows() {
        StartEvent start = MODEL.getModelElementById("start");
        assertThat(start.getCamundaFormRef()).isEqualTo("mulai-penetapan");
        assertThat(ModelContractTest.keysOf(ModelContractTest.form("mulai-penetapan")))
                .containsExactlyInAnyOrderElementsOf(Variables.OF_START);
        JsonNode list = StreamSupport.stream(
                        ModelContractTest.form("menyusun-penetapan")
                                .path("components")
                                .spliterator(),
                        false)
                .filter(component -> component.path("type").asText().equals("dynamiclist"))
                .findFirst()
                .orElseThrow();
        assertThat(ModelContractTest.keysOf(list))
                .as("the columns of the file")
                .containsExactlyInAnyOrderElementsOf(SettlementRows.COLUMNS);
        assertThat(ModelContractTest.form("menyusun-penetapan").toString())
                .contains(
                        "sampai " + SettlementSteps.MOST_IN_FORM + " indikator",
                        "lebih dari " + SettlementSteps.MOST_IN_FORM + ", baris ditampilkan sebagai tabel");
    }

    @Test
    void isDrawnWithEveryElementInsideItsLaneAndRightAngledFlows() {
        Map<String, Bounds> bounds = new HashMap<>();
        MODEL.getModelElementsByType(BpmnShape.class)
                .forEach(shape -> bounds.put(shape.getBpmnElement().getId(), shape.getBounds()));
        MODEL.getModelElementsByType(Lane.class).forEach(lane -> {
            Bounds frame = bounds.get(lane.getId());
            assertThat(lane.getFlowNodeRefs()).allSatisfy(node -> {
                Bounds shape = bounds.get(node.getId());
                assertThat(shape.getX()).isGreaterThan(frame.getX());
                assertThat(shape.getY()).isGreaterThan(frame.getY());
                assertThat(shape.getX() + shape.getWidth()).isLessThan(frame.getX() + frame.getWidth());
                assertThat(shape.getY() + shape.getHeight()).isLessThan(frame.getY() + frame.getHeight());
            });
        });
        assertThat(MODEL.getModelElementsByType(BpmnEdge.class)).hasSize(9).allSatisfy(edge -> {
            List<Waypoint> way = List.copyOf(edge.getWaypoints());
            for (int i = 1; i < way.size(); i++) {
                assertThat(way.get(i).getX().equals(way.get(i - 1).getX())
                                || way.get(i).getY().equals(way.get(i - 1).getY()))
                        .isTrue();
            }
        });
    }

    private static String laneOf(FlowNode node) {
        return MODEL.getModelElementsByType(Lane.class).stream()
                .filter(lane -> lane.getFlowNodeRefs().contains(node))
                .map(Lane::getName)
                .collect(Collectors.joining());
    }
}
