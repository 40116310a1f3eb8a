package id.go.lumajangkab.kinerja.sop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.conformance.SopTable;
import id.go.lumajangkab.kinerja.conformance.SopTableReader;
import id.go.lumajangkab.kinerja.words.IndonesianDate;
import id.go.lumajangkab.kinerja.worktime.StandardDuration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Component;

/** Holds models, forms and code against each other and against the SOP's table, so that none of them drifts alone. */
class ModelContractTest {

    /** A row of the SOP's table. {@code lane} is the printed or inferred column, {@code duration} the waktu as working time. */
    private record SopRow(
            int number,
            String activity,
            String lane,
            String requisites,
            String time,
            StandardDuration duration,
            String output) {

        String task() {
            return PengukuranKinerja.Elements.STEP_PREFIX + number;
        }
    }

    private static final SopTable TABLE = SopTableReader.delivered();

    private static final List<SopRow> SOP = TABLE.steps().stream()
            .map(step -> new SopRow(
                    step.number(),
                    step.activity(),
                    TABLE.actor(step.group()),
                    step.requisites() == null ? "-" : step.requisites(),
                    step.time(),
                    step.standard(),
                    step.output()))
            .toList();

    private static final List<String> COLUMNS =
            TABLE.actors().stream().map(SopTable.Actor::name).toList();

    /** The steps of the settled members of the Tim, whoever else is in the group. */
    private static final Set<Integer> STEPS_OF_MEMBERS = Set.of(3, 7);

    private static final String START_FORM = "mulai-pengukuran";
    private static final String ARCHIVE_FORM = "pencatatan-arsip";

    private static final BpmnModelInstance MODEL =
            Bpmn.readModelFromStream(resource("processes/pengukuran-kinerja.bpmn"));

    @Nested
    class TheProcess {

        @Test
        void isExecutableNamedAndKeptForFiveYears() {
            assertThat(MODEL.getModelElementsByType(Process.class))
                    .singleElement()
                    .satisfies(process -> {
                        assertThat(process.getId()).isEqualTo(PengukuranKinerja.KEY);
                        assertThat(process.getName()).isEqualTo("Pengukuran Kinerja");
                        assertThat(process.isExecutable()).isTrue();
                        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
                        assertThat(process.getCamundaVersionTag()).isNotBlank();
                        assertThat(process.isCamundaStartableInTasklist()).isTrue();
                        assertThat(process.getCamundaCandidateStarterGroupsList())
                                .containsExactly(Roles.CAMAT);
                        assertThat(documentationOf(process))
                                .contains(
                                        TABLE.identity().number(),
                                        IndonesianDate.format(
                                                TABLE.identity().dates().effective()),
                                        TABLE.page().warning(),
                                        TABLE.page().recordKeeping());
                    });
        }

        @Test
        void hasOnePoolWithTheColumnsOfTheSopAsLanes() {
            assertThat(MODEL.getModelElementsByType(Participant.class))
                    .singleElement()
                    .satisfies(pool -> assertThat(pool.getProcess().getId()).isEqualTo(PengukuranKinerja.KEY));
            assertThat(lanes()).extracting(Lane::getName).containsExactlyElementsOf(COLUMNS);
            assertThat(lanes())
                    .extracting(lane -> boundsOf(lane.getId()).getY())
                    .isSorted();
        }

        @Test
        void putsEveryElementIntoExactlyOneLane() {
            List<String> inLanes = lanes().stream()
                    .flatMap(lane -> lane.getFlowNodeRefs().stream())
                    .map(FlowNode::getId)
                    .toList();
            List<String> inProcess = MODEL.getModelElementsByType(FlowNode.class).stream()
                    .filter(node -> !(node.getParentElement() instanceof SubProcess))
                    .map(FlowNode::getId)
                    .toList();
            assertThat(inLanes).containsExactlyInAnyOrderElementsOf(inProcess);
        }

        @Test
        void goesTheWayOfTheSop() {
            Set<String> ways = MODEL.getModelElementsByType(SequenceFlow.class).stream()
                    .map(flow ->
                            flow.getSource().getId() + " > " + flow.getTarget().getId())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> expected = new TreeSet<>(Set.of(
                    "start > step1",
                    "step1 > step2",
                    "step2 > step3",
                    "step3 > step4",
                    "step4 > computeValues",
                    "computeValues > step5",
                    "step5 > step6",
                    "step6 > approvedByKasubag",
                    "approvedByKasubag > step7",
                    "approvedByKasubag > step5",
                    "step7 > approvedByTim",
                    "approvedByTim > step8",
                    "approvedByTim > step6",
                    "step8 > freezeResult",
                    "freezeResult > step9",
                    "step9 > archive",
                    "archive > completed",
                    "latenessThrown > recordLateness",
                    "recordLateness > latenessRecorded"));
            IntStream.rangeClosed(1, 9).forEach(step -> expected.add("timer" + step + " > late" + step));
            assertThat(ways).isEqualTo(expected);
        }

        @Test
        void commitsEveryStepAtOnce() {
            assertThat(MODEL.getModelElementsByType(FlowNode.class))
                    .allMatch(node -> !node.isCamundaAsyncBefore() && !node.isCamundaAsyncAfter());
        }
    }

    @Nested
    class EveryStep {

        static List<SopRow> sop() {
            return SOP;
        }

        @ParameterizedTest
        @MethodSource("sop")
        void tellsTheWordsOfTheSop(SopRow row) {
            UserTask task = element(row.task(), UserTask.class);
            assertThat(task.getName()).isEqualTo(row.activity());
            assertThat(propertiesOf(task))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            PengukuranKinerja.Properties.STEP, String.valueOf(row.number()),
                            PengukuranKinerja.Properties.REQUISITES, row.requisites(),
                            PengukuranKinerja.Properties.DURATION, row.time(),
                            PengukuranKinerja.Properties.OUTPUT, row.output()));
        }

        @ParameterizedTest
        @MethodSource("sop")
        void belongsToItsActor(SopRow row) {
            UserTask task = element(row.task(), UserTask.class);
            assertThat(laneOf(task)).isEqualTo(row.lane());
            assertThat(task.getCamundaAssignee()).isNull();
            if (STEPS_OF_MEMBERS.contains(row.number())) {
                assertThat(task.getCamundaCandidateUsers()).isEqualTo("${tim.anggota(execution)}");
                assertThat(task.getCamundaCandidateGroups()).isNull();
            } else {
                assertThat(task.getCamundaCandidateUsers()).isNull();
                assertThat(task.getCamundaCandidateGroupsList()).containsExactly(groupOf(row.lane()));
            }
        }

        @ParameterizedTest
        @MethodSource("sop")
        void isLateAfterItsStandardTimeAndGoesOn(SopRow row) {
            BoundaryEvent timer = timersAt(row.task()).stream().findFirst().orElseThrow();
            assertThat(timersAt(row.task())).hasSize(1);
            assertThat(timer.getId()).isEqualTo("timer" + row.number());
            assertThat(timer.getName()).isEqualTo(row.time());
            assertThat(timer.cancelActivity()).isFalse();
            assertThat(StandardDuration.parse(definitionOf(timer.getEventDefinitions(), TimerEventDefinition.class)
                            .getTimeDuration()
                            .getTextContent()))
                    .isEqualTo(row.duration());
            EndEvent late = element("late" + row.number(), EndEvent.class);
            assertThat(timer.getSucceedingNodes().list()).containsExactly(late);
            assertThat(definitionOf(late.getEventDefinitions(), EscalationEventDefinition.class)
                            .getEscalation()
                            .getEscalationCode())
                    .isEqualTo(PengukuranKinerja.LATE_CODE_PREFIX + row.number());
        }

        @ParameterizedTest
        @MethodSource("sop")
        void tellsOnItsFormWhatTheSopAsks(SopRow row) {
            UserTask task = element(row.task(), UserTask.class);
            assertForm("langkah-" + row.number(), task.getCamundaFormRef(), task.getCamundaFormRefBinding());
            assertThat(form(task.getCamundaFormRef())
                            .path("components")
                            .path(0)
                            .path("text")
                            .asText())
                    .contains("Langkah " + row.number() + " dari " + SOP.size() + ": " + row.activity())
                    .contains("Kelengkapan: **" + row.requisites() + "**")
                    .contains("Waktu baku: **" + row.time() + "**")
                    .contains("Output: **" + row.output() + "**")
                    .contains("{{periode}}", "{{kantor}}");
        }

        @Test
        void isOneOfTheSopOrTheRecord() {
            List<String> steps = new ArrayList<>(SOP.stream().map(SopRow::task).toList());
            steps.add(PengukuranKinerja.Elements.ARCHIVE);
            assertThat(MODEL.getModelElementsByType(UserTask.class))
                    .extracting(UserTask::getId)
                    .containsExactlyInAnyOrderElementsOf(steps);
        }

        @Test
        void isFollowedByTheRecordWithoutStandardTime() {
            UserTask archive = element(PengukuranKinerja.Elements.ARCHIVE, UserTask.class);
            assertThat(archive.getName()).isEqualTo(TABLE.archive().activity());
            assertThat(laneOf(archive)).isEqualTo("Kasubag Umum");
            assertThat(archive.getCamundaCandidateGroupsList()).containsExactly(Roles.KASUBAG_UMUM);
            assertThat(timersAt(archive.getId())).isEmpty();
            assertThat(propertiesOf(archive))
                    .containsEntry(PengukuranKinerja.Properties.STEP, "Pencatatan")
                    .containsKeys(PengukuranKinerja.Properties.REQUISITES, PengukuranKinerja.Properties.OUTPUT)
                    .doesNotContainKey(PengukuranKinerja.Properties.DURATION);
            assertForm(ARCHIVE_FORM, archive.getCamundaFormRef(), archive.getCamundaFormRefBinding());
        }
    }

    @Nested
    class EveryDecision {

        @ParameterizedTest
        @CsvSource({"approvedByKasubag, step7, step5", "approvedByTim, step8, step6"})
        void asksAQuestionAndGoesBackUnlessApproved(String variable, String onApproval, String otherwise) {
            ExclusiveGateway gateway = element(variable, ExclusiveGateway.class);
            assertThat(gateway.getName()).endsWith("?");
            assertThat(gateway.getDefault()).isNotNull();
            assertThat(gateway.getDefault().getName()).isEqualTo("Tidak");
            assertThat(gateway.getDefault().getTarget().getId()).isEqualTo(otherwise);
            assertThat(gateway.getDefault().getConditionExpression()).isNull();
            assertThat(gateway.getOutgoing())
                    .filteredOn(flow -> !flow.equals(gateway.getDefault()))
                    .singleElement()
                    .satisfies(flow -> {
                        assertThat(flow.getName()).isEqualTo("Setuju");
                        assertThat(flow.getTarget().getId()).isEqualTo(onApproval);
                        assertThat(flow.getConditionExpression().getTextContent())
                                .isEqualTo("${" + variable + "}");
                    });
        }

        @Test
        void isOneOfTheTwoOfTheSop() {
            assertThat(MODEL.getModelElementsByType(ExclusiveGateway.class))
                    .extracting(ExclusiveGateway::getId)
                    .containsExactlyInAnyOrder(
                            PengukuranKinerja.Variables.APPROVED_BY_KASUBAG,
                            PengukuranKinerja.Variables.APPROVED_BY_TIM);
        }
    }

    @Nested
    class Lateness {

        @Test
        void ofAnyStepIsCaughtOnceWithoutCancelling() {
            SubProcess lateness = element("lateness", SubProcess.class);
            assertThat(lateness.getName()).isEqualTo("Keterlambatan");
            assertThat(lateness.triggeredByEvent()).isTrue();
            assertThat(MODEL.getModelElementsByType(SubProcess.class)).containsExactly(lateness);
            StartEvent caught = element("latenessThrown", StartEvent.class);
            assertThat(caught.isInterrupting()).isFalse();
            EscalationEventDefinition definition =
                    definitionOf(caught.getEventDefinitions(), EscalationEventDefinition.class);
            assertThat(definition.getEscalation())
                    .as("no code catches every code")
                    .isNull();
            assertThat(definition.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, "escalationCodeVariable"))
                    .isEqualTo(PengukuranKinerja.Variables.LATE_CODE);
        }
    }

    @Nested
    class TheCode {

        @Test
        void knowsEveryTaskOfTheModelAndNoOther() throws IllegalAccessException {
            List<String> constants = new ArrayList<>();
            for (Field field : PengukuranKinerja.Elements.class.getDeclaredFields()) {
                if (field.getType() == String.class && !field.getName().endsWith("_PREFIX")) {
                    constants.add((String) field.get(null));
                }
            }
            assertThat(MODEL.getModelElementsByType(Task.class))
                    .extracting(Task::getId)
                    .containsExactlyInAnyOrderElementsOf(constants);
        }

        @Test
        void hasABeanForEveryServiceTask() {
            assertThat(MODEL.getModelElementsByType(ServiceTask.class))
                    .hasSize(3)
                    .allSatisfy(task -> {
                        assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + task.getId() + "Delegate}");
                        assertThat(task.getCamundaClass()).isNull();
                        assertThat(task.getCamundaExpression()).isNull();
                        String bean = task.getId().substring(0, 1).toUpperCase()
                                + task.getId().substring(1) + "Delegate";
                        assertThat(Class.forName(getClass().getPackageName() + "." + bean))
                                .isAssignableTo(JavaDelegate.class)
                                .hasAnnotation(Component.class);
                    });
        }

        @Test
        void numbersTheStepsLikeTheSop() {
            assertThat(SOP)
                    .allSatisfy(row ->
                            assertThat(PengukuranKinerja.stepOf(row.task())).isEqualTo(row.number()));
            assertThat(PengukuranKinerja.stepOf(PengukuranKinerja.Elements.ARCHIVE))
                    .isEqualTo(10);
        }

        @Test
        void knowsEveryKeyOfTheStartForm() {
            assertThat(keysOf(form(START_FORM)))
                    .containsExactlyInAnyOrderElementsOf(PengukuranKinerja.Variables.OF_START);
            StartEvent start = element("start", StartEvent.class);
            assertForm(START_FORM, start.getCamundaFormRef(), start.getCamundaFormRefBinding());
        }
    }

    @Nested
    class TheDrawing {

        @Test
        void showsEveryElementInsideItsLane() {
            for (Lane lane : lanes()) {
                Bounds frame = boundsOf(lane.getId());
                assertThat(lane.getFlowNodeRefs()).allSatisfy(node -> {
                    Bounds bounds = boundsOf(node.getId());
                    assertThat(bounds.getX()).isGreaterThan(frame.getX());
                    assertThat(bounds.getY()).isGreaterThan(frame.getY());
                    assertThat(bounds.getX() + bounds.getWidth()).isLessThan(frame.getX() + frame.getWidth());
                    assertThat(bounds.getY() + bounds.getHeight()).isLessThan(frame.getY() + frame.getHeight());
                });
            }
        }

        @Test
        void showsEveryFlowFromItsSourceToItsTarget() {
            Map<String, List<Waypoint>> edges = MODEL.getModelElementsByType(BpmnEdge.class).stream()
                    .collect(Collectors.toMap(
                            edge -> edge.getBpmnElement().getId(), edge -> List.copyOf(edge.getWaypoints())));
            assertThat(MODEL.getModelElementsByType(SequenceFlow.class)).allSatisfy(flow -> {
                assertThat(edges).containsKey(flow.getId());
                List<Waypoint> way = edges.get(flow.getId());
                assertOnBorder(way.get(0), boundsOf(flow.getSource().getId()));
                assertOnBorder(
                        way.get(way.size() - 1), boundsOf(flow.getTarget().getId()));
                for (int i = 1; i < way.size(); i++) {
                    Waypoint from = way.get(i - 1);
                    Waypoint to = way.get(i);
                    assertThat(from.getX().equals(to.getX()) || from.getY().equals(to.getY()))
                            .as("%s is right-angled", flow.getId())
                            .isTrue();
                }
            });
        }

        @Test
        void readsFromLeftToRight() {
            List<String> order = new ArrayList<>(SOP.stream().map(SopRow::task).toList());
            order.add(0, "start");
            order.addAll(List.of(PengukuranKinerja.Elements.ARCHIVE, "completed"));
            assertThat(order).extracting(id -> boundsOf(id).getX()).isSorted().doesNotHaveDuplicates();
        }

        private void assertOnBorder(Waypoint point, Bounds bounds) {
            double x = point.getX() - bounds.getX();
            double y = point.getY() - bounds.getY();
            assertThat(x).isBetween(0.0, bounds.getWidth());
            assertThat(y).isBetween(0.0, bounds.getHeight());
            assertThat(x == 0 || x == bounds.getWidth() || y == 0 || y == bounds.getHeight())
                    .isTrue();
        }
    }

    @Nested
    class TheRatingBands {

        private static final String FILE = "processes/predikat-kinerja.dmn";

        @Test
        void areOneTableKeptForFiveYears() {
            assertThat(Dmn.readModelFromStream(resource(FILE)).getModelElementsByType(Decision.class))
                    .singleElement()
                    .satisfies(decision -> {
                        assertThat(decision.getId()).isEqualTo("predikat-kinerja");
                        assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
                        DecisionTable table = (DecisionTable) decision.getExpression();
                        assertThat(table.getHitPolicy()).isEqualTo(HitPolicy.UNIQUE);
                    });
        }

        @ParameterizedTest
        @CsvSource({
            "150, Sangat Tinggi",
            "91, Sangat Tinggi",
            "90.9999999999, Tinggi",
            "76, Tinggi",
            "75.9999999999, Sedang",
            "66, Sedang",
            "65.9999999999, Rendah",
            "51, Rendah",
            "50.9999999999, Sangat Rendah",
            "0, Sangat Rendah"
        })
        void areHalfOpenWithoutGaps(BigDecimal capaian, String predikat) {
            DmnEngine engine =
                    DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
            DmnDecision decision = engine.parseDecision("predikat-kinerja", resource(FILE));
            assertThat(engine.evaluateDecisionTable(decision, Variables.putValue("capaian", capaian.doubleValue()))
                            .getSingleResult()
                            .getSingleEntryTyped()
                            .getValue())
                    .isEqualTo(predikat);
        }
    }

    @Nested
    class EveryForm {

        /** Components of form-js 1.8.7, which Tasklist 7.24 bundles; the number component is left out on purpose. */
        private static final Set<String> KNOWN_TYPES = Set.of(
                "textfield",
                "textarea",
                "datetime",
                "expression",
                "checkbox",
                "checklist",
                "radio",
                "select",
                "taglist",
                "text",
                "image",
                "table",
                "html",
                "spacer",
                "separator",
                "group",
                "dynamiclist",
                "iframe",
                "button");

        private static final Set<String> WITHOUT_KEY = Set.of(
                "text", "image", "table", "html", "spacer", "separator", "group", "dynamiclist", "iframe", "button");

        private static final Pattern VALUE_OF_ROW = Pattern.compile("\\bthis\\.(\\w+)");

        static List<String> files() {
            return formFiles();
        }

        @Test
        void isUsedAndEveryUsedFormIsThere() {
            List<String> used = Stream.of(MODEL, PenetapanModelTest.MODEL)
                    .flatMap(model -> Stream.concat(
                            model.getModelElementsByType(UserTask.class).stream()
                                    .map(UserTask::getCamundaFormRef),
                            model.getModelElementsByType(StartEvent.class).stream()
                                    .filter(start -> start.getParentElement() instanceof Process)
                                    .map(StartEvent::getCamundaFormRef)))
                    .toList();
            assertThat(formFiles()).containsExactlyInAnyOrderElementsOf(used);
        }

        @ParameterizedTest
        @MethodSource("files")
        void isMadeForTheFormsOfThisPlatform(String id) {
            JsonNode form = form(id);
            assertThat(form.path("id").asText()).isEqualTo(id);
            assertThat(form.path("type").asText()).isEqualTo("default");
            assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
            assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
            assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
            List<String> ids = new ArrayList<>();
            walk(form, component -> ids.add(component.path("id").asText()));
            assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
        }

        @ParameterizedTest
        @MethodSource("files")
        void hasOnlyComponentsThatTasklistShows(String id) {
            walk(form(id), component -> {
                String type = component.path("type").asText();
                assertThat(type)
                        .as("number turns 45,678 into 45.678; figures are text")
                        .isIn(KNOWN_TYPES);
                if (!WITHOUT_KEY.contains(type)) {
                    assertThat(component.path("key").asText())
                            .as(component.path("id").asText())
                            .isNotBlank();
                }
                // an expression computes and is not drawn
                if (!WITHOUT_KEY.contains(type) && !type.equals("expression")) {
                    assertThat(component.path("label").asText()
                                    + component.path("dateLabel").asText())
                            .isNotBlank();
                }
            });
        }

        @ParameterizedTest
        @MethodSource("files")
        void limitsTheLengthOfWhatIsTyped(String id) {
            walk(form(id), component -> {
                boolean typed = Set.of("textfield", "textarea")
                        .contains(component.path("type").asText());
                if (typed && !component.path("readonly").asBoolean()) {
                    assertThat(component.path("validate").path("maxLength").asInt())
                            .as(component.path("id").asText())
                            .isBetween(1, 4000);
                }
            });
        }

        @ParameterizedTest
        @MethodSource("files")
        void listsRowsThatTheServerFindsAgain(String id) {
            walk(form(id), component -> {
                if (component.path("type").asText().equals("dynamiclist")) {
                    assertThat(component.path("path").asText()).isNotBlank();
                    assertThat(component.path("isRepeating").asBoolean()).isTrue();
                    List<JsonNode> rowKeys = new ArrayList<>();
                    component.path("components").forEach(field -> {
                        if (field.path("properties").has("kunci")) {
                            rowKeys.add(field);
                        }
                    });
                    // rows that the form's user adds are named by that user, all others by the server
                    boolean added = component.path("allowAddRemove").asBoolean(true);
                    assertThat(rowKeys)
                            .singleElement()
                            .satisfies(
                                    field -> assertThat(field.path("readonly").asBoolean())
                                            .isNotEqualTo(added));
                }
            });
        }

        @ParameterizedTest
        @MethodSource("files")
        void asksOnlyForValuesThatARowStillHasAfterSaving(String id) {
            // Tasklist's Save puts what was submitted in place of the whole list: only keys with a field survive
            walk(form(id), list -> {
                if (list.path("type").asText().equals("dynamiclist")) {
                    Collection<String> keys = keysOf(list);
                    Matcher asked = VALUE_OF_ROW.matcher(list.toString());
                    while (asked.find()) {
                        assertThat(asked.group(1)).isIn(keys);
                    }
                }
            });
        }
    }

    // Reading -----------------------------------------------------------------------------------

    static InputStream resource(String name) {
        InputStream stream = ModelContractTest.class.getClassLoader().getResourceAsStream(name);
        assertThat(stream).as(name).isNotNull();
        return stream;
    }

    static JsonNode form(String id) {
        try (InputStream stream = resource("forms/" + id + ".form")) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> formFiles() {
        try (Stream<Path> files = Files.list(Path.of(
                ModelContractTest.class.getClassLoader().getResource("forms").toURI()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".form"))
                    .map(name -> name.substring(0, name.length() - ".form".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void walk(JsonNode container, Consumer<JsonNode> visitor) {
        container.path("components").forEach(component -> {
            visitor.accept(component);
            walk(component, visitor);
        });
    }

    static Collection<String> keysOf(JsonNode container) {
        List<String> keys = new ArrayList<>();
        container.path("components").forEach(component -> {
            if (component.hasNonNull("key")) {
                keys.add(component.path("key").asText());
            }
        });
        return keys;
    }

    private static void assertForm(String expected, String formRef, String binding) {
        assertThat(formRef).isEqualTo(expected);
        assertThat(binding).isEqualTo("deployment");
    }

    private static <T extends FlowNode> T element(String id, Class<T> type) {
        FlowNode node = MODEL.getModelElementById(id);
        assertThat(node).as(id).isInstanceOf(type);
        return type.cast(node);
    }

    private static List<BoundaryEvent> timersAt(String task) {
        return MODEL.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().getId().equals(task))
                .toList();
    }

    private static <T extends EventDefinition> T definitionOf(Collection<EventDefinition> definitions, Class<T> type) {
        assertThat(definitions).singleElement().isInstanceOf(type);
        return type.cast(definitions.iterator().next());
    }

    private static Map<String, String> propertiesOf(UserTask task) {
        return task
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaProperties.class)
                .singleResult()
                .getCamundaProperties()
                .stream()
                .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }

    private static String documentationOf(Process process) {
        return process.getDocumentations().stream()
                .map(text -> text.getTextContent())
                .collect(Collectors.joining());
    }

    private static List<Lane> lanes() {
        return List.copyOf(MODEL.getModelElementsByType(Lane.class));
    }

    private static String laneOf(FlowNode node) {
        return lanes().stream()
                .filter(lane -> lane.getFlowNodeRefs().contains(node))
                .map(Lane::getName)
                .collect(Collectors.joining(", "));
    }

    private static String groupOf(String lane) {
        return Roles.OF_SOP.get(COLUMNS.indexOf(lane));
    }

    private static Bounds boundsOf(String element) {
        return MODEL.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement().getId().equals(element))
                .map(BpmnShape::getBounds)
                .findFirst()
                .orElseThrow(() -> new AssertionError(element + " is not drawn"));
    }
}
