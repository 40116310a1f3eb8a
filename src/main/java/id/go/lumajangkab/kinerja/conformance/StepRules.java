package id.go.lumajangkab.kinerja.conformance;

import id.go.lumajangkab.kinerja.conformance.SopTable.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;

/** Holds each row of the SOP's table against its task: who, with what, and that nothing ends or repeats it. */
final class StepRules {

    private final ProcessGraph graph;
    private final SopModel sop;
    private final Findings findings;

    StepRules(ProcessGraph graph, SopModel sop, Findings findings) {
        this.graph = graph;
        this.sop = sop;
        this.findings = findings;
    }

    void check() {
        sop.table().steps().forEach(this::step);
        archive();
        onlyOnce();
        around();
        new LatenessRules(graph, sop, findings).check();
    }

    private void step(Step step) {
        UserTask task = task(step.number(), step.activity());
        if (task == null) {
            return;
        }
        property(findings, task, step.number(), "langkah", String.valueOf(step.number()));
        property(findings, task, step.number(), "kelengkapan", step.requisites() == null ? "-" : step.requisites());
        property(findings, task, step.number(), "output", step.output());
        actor(task, step.number(), step.group());
        uninterrupted(task, step.number());
    }

    private void archive() {
        UserTask task = task(SopModel.ARCHIVE, sop.table().archive().activity());
        if (task == null) {
            return;
        }
        property(findings, task, SopModel.ARCHIVE, "langkah", "Pencatatan");
        property(
                findings,
                task,
                SopModel.ARCHIVE,
                "kelengkapan",
                sop.table().archive().requisites());
        property(
                findings,
                task,
                SopModel.ARCHIVE,
                "output",
                sop.table().archive().output());
        actor(task, SopModel.ARCHIVE, sop.table().archive().group());
        uninterrupted(task, SopModel.ARCHIVE);
    }

    private @Nullable UserTask task(int row, String activity) {
        Optional<FlowNode> node = graph.node(SopModel.id(row));
        if (node.isEmpty()) {
            missing(row, activity);
            return null;
        }
        if (!(node.get() instanceof UserTask task)) {
            findings.refuse(
                    "langkah-jenis",
                    row,
                    node.get(),
                    "langkah SOP dikerjakan orang, tetapi di sini bukan tugas pengguna",
                    "Ubah jenisnya menjadi User task");
            return null;
        }
        if (graph.isBesideThePath(task)) {
            findings.refuse(
                    "langkah-letak",
                    row,
                    task,
                    "langkah SOP terletak di dalam subproses kejadian",
                    "Pindahkan ke jalur utama proses");
        }
        return task;
    }

    private void missing(int row, String activity) {
        UserTask renamed = claiming(row).stream().findFirst().orElse(null);
        if (renamed == null) {
            findings.refuse(
                    "langkah-hilang",
                    row,
                    null,
                    "“" + activity + "” tidak ada pada model",
                    "Buat tugas pengguna (user task) dengan id " + SopModel.id(row)
                            + ", atau kembalikan id-nya bila berubah");
        } else {
            findings.refuse(
                    "langkah-hilang",
                    row,
                    renamed,
                    "id tugas langkah ini berubah menjadi " + renamed.getId(),
                    "Kembalikan id-nya menjadi " + SopModel.id(row));
        }
    }

    /** Tasks that say to be that row, but are not by their id. */
    private List<UserTask> claiming(int row) {
        String said = row == SopModel.ARCHIVE ? "Pencatatan" : String.valueOf(row);
        return graph.all(UserTask.class).stream()
                .filter(task ->
                        sop.row(task) == null && said.equals(properties(task).get("langkah")))
                .toList();
    }

    private void onlyOnce() {
        for (int row = 1; row <= SopModel.ARCHIVE; row++) {
            for (UserTask task : claiming(row)) {
                if (graph.node(SopModel.id(row)).isPresent()) {
                    findings.refuse(
                            "langkah-ganda",
                            row,
                            task,
                            "tugas ini mengaku sebagai " + sop.name(row) + ", yang sudah ada pada model",
                            "Hapus tugas ini; bila memang tugas tambahan, hapus properti langkah");
                }
            }
        }
        for (FlowNode node : graph.nodes()) {
            if (node instanceof Activity activity
                    && activity.getLoopCharacteristics() != null
                    && (sop.isOf(node, graph) || SopModel.isComputing(node) || SopModel.isFreezing(node))) {
                findings.refuse(
                        "langkah-ganda",
                        firstRow(node),
                        node,
                        "pekerjaan SOP dilakukan sekali, tetapi di sini berulang (multi instance atau loop)",
                        "Hapus penanda pengulangan dari elemen ini");
            }
        }
    }

    /** The row that a node is, or the first of those within it. */
    private @Nullable Integer firstRow(FlowNode node) {
        return IntStream.rangeClosed(1, SopModel.ARCHIVE)
                .boxed()
                .filter(row -> graph.node(SopModel.id(row))
                        .filter(step ->
                                step.equals(node) || node instanceof SubProcess inner && graph.isWithin(step, inner))
                        .isPresent())
                .findFirst()
                .orElse(null);
    }

    /** What is around the steps must not end them, nor do their work beside them. */
    private void around() {
        for (SubProcess inner : graph.all(SubProcess.class)) {
            if (!inner.triggeredByEvent() && sop.isOf(inner, graph)) {
                uninterrupted(inner, firstRow(inner));
            }
            if (inner.triggeredByEvent()
                    && sop.isOf(graph.around(inner), graph)
                    && !SopModel.isRecording(inner, graph)) {
                graph.beginnings(inner).stream()
                        .filter(StartEvent::isInterrupting)
                        .forEach(this::interrupts);
            }
        }
        for (FlowNode node : graph.nodes()) {
            if (graph.isBesideThePath(node) && (SopModel.isComputing(node) || SopModel.isFreezing(node))) {
                findings.refuse(
                        SopModel.isComputing(node) ? "hitung" : "beku",
                        SopModel.isComputing(node) ? SopModel.BEFORE_COMPUTING : SopModel.BEFORE_FREEZING,
                        node,
                        "pekerjaan ini terletak di dalam subproses kejadian",
                        "Pindahkan ke jalur utama proses");
            }
        }
    }

    private void interrupts(StartEvent start) {
        findings.refuse(
                "memutus",
                null,
                start,
                "subproses kejadian ini membatalkan langkah SOP yang sedang berjalan",
                "Ubah awalnya menjadi yang tidak membatalkan (non-interrupting)");
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static void property(Findings findings, UserTask task, int row, String name, String expected) {
        String written = properties(task).get(name);
        if (!expected.equals(written)) {
            findings.refuse(
                    "kata-" + name,
                    row,
                    task,
                    written == null
                            ? "properti " + name + " tidak ada, padahal pada SOP tertulis “" + expected + "”"
                            : "properti " + name + " berisi “" + written + "”, padahal pada SOP tertulis “" + expected
                                    + "”",
                    "Samakan dengan tabel SOP; bila SOP-nya yang berubah, ubah tabelnya sebagai versi baru");
        }
    }

    private void actor(UserTask task, int row, String group) {
        String groups = filled(task.getCamundaCandidateGroups());
        String users = filled(task.getCamundaCandidateUsers());
        String assignee = filled(task.getCamundaAssignee());
        boolean fits = SopModel.OF_MEMBERS.contains(row)
                ? SopModel.MEMBERS.equals(users) && groups == null
                : group.equals(groups) && users == null;
        if (!fits || assignee != null || !task.getResourceRoles().isEmpty()) {
            findings.refuse(
                    "pelaksana",
                    row,
                    task,
                    "menurut SOP pelaksananya " + sop.table().actor(group) + ", tetapi pada model "
                            + written(assignee, groups, users),
                    SopModel.OF_MEMBERS.contains(row)
                            ? "Isi Candidate users dengan " + SopModel.MEMBERS
                                    + " dan kosongkan Candidate groups dan Assignee"
                            : "Isi Candidate groups dengan " + group + " dan kosongkan Candidate users dan Assignee");
        }
    }

    private static @Nullable String filled(@Nullable String text) {
        return isBlank(text) ? null : text;
    }

    private static String written(@Nullable String assignee, @Nullable String groups, @Nullable String users) {
        if (assignee != null) {
            return "ditugaskan kepada " + assignee;
        }
        if (groups == null && users == null) {
            return "tidak ada pelaksananya";
        }
        return "tertulis " + Stream.of(groups, users).filter(Objects::nonNull).collect(Collectors.joining(" dan "));
    }

    private void uninterrupted(Activity task, @Nullable Integer row) {
        for (BoundaryEvent boundary : graph.boundaries(task)) {
            if (boundary.cancelActivity() && !Structure.isCompensation(boundary)) {
                findings.refuse(
                        "memutus",
                        row,
                        boundary,
                        "kejadian ini membatalkan langkah SOP",
                        "Ubah menjadi yang tidak membatalkan (non-interrupting)");
            }
        }
    }

    static Map<String, String> properties(UserTask task) {
        Map<String, String> values = new HashMap<>();
        if (task.getExtensionElements() != null) {
            task.getExtensionElements().getChildElementsByType(CamundaProperties.class).stream()
                    .flatMap(all -> all.getCamundaProperties().stream())
                    .filter(property -> property.getCamundaName() != null)
                    .forEach(property -> values.put(property.getCamundaName(), value(property)));
        }
        return values;
    }

    private static String value(CamundaProperty property) {
        return property.getCamundaValue() == null ? "" : property.getCamundaValue();
    }
}
