package id.go.lumajangkab.kinerja.conformance;

import id.go.lumajangkab.kinerja.words.ProcessKeys;
import id.go.lumajangkab.kinerja.words.SopStep;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.jspecify.annotations.Nullable;

/**
 * What the elements of the SOP's process are called, and which of the SOP's rows each is.
 *
 * @param decisions by the number of the step that decides, the variable that takes the answer
 */
record SopModel(SopTable table, Map<Integer, String> decisions) {

    /** Id of the process. */
    static final String KEY = ProcessKeys.MEASUREMENT;

    /** Number of the record after step 9, as a row. */
    static final int ARCHIVE = SopStep.RECORD;

    static final String STEP = "step";
    static final String ARCHIVE_ID = "archive";
    static final String COMPUTE = "${computeValuesDelegate}";
    static final String FREEZE = "${freezeResultDelegate}";
    static final String LATENESS = "${recordLatenessDelegate}";
    static final String LATE_CODE = "terlambat-";
    static final String LATE_VARIABLE = "lateCode";
    static final String MEMBERS = "${tim.anggota(execution)}";

    /** The figures are computed on the way from this step to the next. */
    static final int BEFORE_COMPUTING = SopStep.GATHERING;

    /** The result is frozen on the way from this step to the next. */
    static final int BEFORE_FREEZING = SopStep.LAST_BEFORE_FREEZE;

    /** Steps of the members of the Tim that step 2 has settled. */
    static final Set<Integer> OF_MEMBERS = Set.of(3, 7);

    private static final Map<String, Integer> ROWS = IntStream.rangeClosed(1, ARCHIVE)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(SopModel::id, Function.identity()));

    SopModel(SopTable table) {
        this(table, variables(table));
    }

    private static Map<Integer, String> variables(SopTable table) {
        Map<Integer, String> variables = new LinkedHashMap<>();
        Map<Integer, String> known =
                Map.of(SopStep.CHECK_BY_KASUBAG, "approvedByKasubag", SopStep.CHECK_BY_TIM, "approvedByTim");
        table.steps().stream()
                .filter(step -> step.decision() != null && known.containsKey(step.number()))
                .forEach(step -> variables.put(step.number(), known.get(step.number())));
        return variables;
    }

    /** Number of the step that decides on a variable. */
    Optional<Integer> decidedBy(String variable) {
        return decisions.entrySet().stream()
                .filter(decision -> decision.getValue().equals(variable))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Number of the row that an element carries out, {@code null} for what is not the SOP's. */
    @Nullable
    Integer row(FlowNode node) {
        return row(node.getId());
    }

    /** The same by the id of the element. */
    static @Nullable Integer row(String id) {
        return ROWS.get(id);
    }

    /** Whether it is a step, or something around one; {@code null} stands for the process, which is around all. */
    boolean isOf(@Nullable FlowNode node, ProcessGraph graph) {
        return node == null
                || row(node) != null
                || node instanceof SubProcess inner
                        && graph.nodes().stream().anyMatch(step -> row(step) != null && graph.isWithin(step, inner));
    }

    /** Id of the task of a row. */
    static String id(int row) {
        return row == ARCHIVE ? ARCHIVE_ID : STEP + row;
    }

    static boolean isComputing(FlowNode node) {
        return node instanceof ServiceTask task && COMPUTE.equals(task.getCamundaDelegateExpression());
    }

    static boolean isFreezing(FlowNode node) {
        return node instanceof ServiceTask task && FREEZE.equals(task.getCamundaDelegateExpression());
    }

    static boolean isRecordingLateness(FlowNode node) {
        return node instanceof ServiceTask task && LATENESS.equals(task.getCamundaDelegateExpression());
    }

    /** Whether it is the subprocess that records lateness. */
    static boolean isRecording(SubProcess inner, ProcessGraph graph) {
        return inner.triggeredByEvent()
                && graph.nodes().stream().anyMatch(node -> isRecordingLateness(node) && graph.isWithin(node, inner));
    }

    /** Name of a row for a sentence: "langkah 4 (Menghimpun data)", or "pencatatan". */
    String name(int row) {
        return row == ARCHIVE
                ? "pencatatan arsip"
                : "langkah " + row
                        + table.step(row)
                                .map(step -> " (" + step.activity() + ")")
                                .orElse("");
    }
}
