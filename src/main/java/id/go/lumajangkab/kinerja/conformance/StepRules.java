package id.go.lumajangkab.kinerja.conformance;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import id.go.lumajangkab.kinerja.conformance.SopTable.Step;
import id.go.lumajangkab.kinerja.worktime.StandardDuration;
import id.go.lumajangkab.kinerja.worktime.WorkTimeException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;

/** Holds each row of the SOP's table against its task: who, with what, how long, and what becomes of lateness. */
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
        ownTasks();
        around();
        escalations();
        lateness();
    }

    private void step(Step step) {
        UserTask task = task(step.number(), step.activity());
        if (task == null) {
            return;
        }
        property(task, step.number(), "langkah", String.valueOf(step.number()));
        property(task, step.number(), "kelengkapan", step.requisites() == null ? "-" : step.requisites());
        property(task, step.number(), "output", step.output());
        actor(task, step.number(), step.group());
        uninterrupted(task, step.number());
        timer(task, step);
    }

    private void archive() {
        UserTask task = task(SopModel.ARCHIVE, sop.table().archive().activity());
        if (task == null) {
            return;
        }
        property(task, SopModel.ARCHIVE, "langkah", "Pencatatan");
        property(task, SopModel.ARCHIVE, "kelengkapan", sop.table().archive().requisites());
        property(task, SopModel.ARCHIVE, "output", sop.table().archive().output());
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

    /** A task of an analyst's own that nobody could carry out would hold up the process for ever. */
    private void ownTasks() {
        for (UserTask task : graph.all(UserTask.class)) {
            if (sop.row(task) == null
                    && isBlank(task.getCamundaAssignee())
                    && isBlank(task.getCamundaCandidateGroups())
                    && isBlank(task.getCamundaCandidateUsers())) {
                findings.refuse(
                        "pelaksana",
                        null,
                        task,
                        "tugas tambahan ini tidak mempunyai pelaksana",
                        "Isi Candidate groups dengan kelompok yang mengerjakannya");
            }
        }
    }

    /** What is around the steps must not end them, nor do their work beside them. */
    private void around() {
        for (SubProcess inner : graph.all(SubProcess.class)) {
            if (!inner.triggeredByEvent() && sop.isOf(inner, graph)) {
                uninterrupted(inner, firstRow(inner));
            }
            if (inner.triggeredByEvent() && sop.isOf(graph.around(inner), graph) && !isRecording(inner)) {
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

    /** Lateness is thrown by the timer of its own step alone, and taken by nothing but its record. */
    private void escalations() {
        for (ThrowEvent thrown : graph.all(ThrowEvent.class)) {
            for (String code : codes(thrown.getEventDefinitions())) {
                if (isOfPresent(code) && !throwers(code).contains(thrown)) {
                    findings.refuse(
                            "pewaktu-eskalasi",
                            rowFrom(thrown),
                            thrown,
                            "eskalasi " + code + " dilempar di sini, padahal bukan sesudah pewaktu langkahnya",
                            "Pilih eskalasi milik langkah ini, atau eskalasi lain bila bukan keterlambatan");
                }
            }
        }
        if (graph.all(SubProcess.class).stream().noneMatch(this::isRecording)) {
            return;
        }
        for (CatchEvent catching : graph.all(CatchEvent.class)) {
            SubProcess around = graph.around(catching);
            boolean elsewhere = catching instanceof BoundaryEvent boundary
                    ? sop.isOf(boundary.getAttachedTo(), graph) && boundary.getAttachedTo() instanceof SubProcess
                    : around != null && around.triggeredByEvent() && !isRecording(around);
            if (elsewhere && catching.getEventDefinitions().stream().anyMatch(StepRules::catchesLateness)) {
                findings.refuse(
                        "keterlambatan",
                        null,
                        catching,
                        "kejadian ini menangkap keterlambatan sebelum dicatat",
                        "Pilih eskalasi dengan kode sendiri, bukan " + SopModel.LATE_CODE + "1 sampai 9");
            }
        }
    }

    /** Whether a code is the lateness of a step that the model has; one that is missing is told by its own rule. */
    private boolean isOfPresent(String code) {
        return IntStream.rangeClosed(1, sop.table().steps().size())
                .anyMatch(row -> code.equals(SopModel.LATE_CODE + row)
                        && graph.node(SopModel.id(row)).isPresent());
    }

    private Set<FlowNode> throwers(String code) {
        return graph.node(SopModel.STEP + code.substring(SopModel.LATE_CODE.length())).stream()
                .flatMap(step -> graph.boundaries(step).stream())
                .filter(boundary -> timerOf(boundary.getEventDefinitions()) != null)
                .flatMap(timer -> graph.reachable(timer, node -> sop.row(node) != null).stream())
                .collect(Collectors.toSet());
    }

    /** The row beside which something runs, {@code null} where it is beside none. */
    private @Nullable Integer rowFrom(FlowNode thrown) {
        return graph.all(BoundaryEvent.class).stream()
                .filter(boundary -> graph.beside(boundary).contains(thrown))
                .map(boundary -> sop.row(boundary.getAttachedTo()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean catchesLateness(EventDefinition definition) {
        if (!(definition instanceof EscalationEventDefinition escalation)) {
            return false;
        }
        String code = code(escalation.getEscalation());
        return code == null || code.startsWith(SopModel.LATE_CODE);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private void property(UserTask task, int row, String name, String expected) {
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
            if (boundary.cancelActivity()
                    && boundary.getEventDefinitions().stream().noneMatch(CompensateEventDefinition.class::isInstance)) {
                findings.refuse(
                        "memutus",
                        row,
                        boundary,
                        "kejadian ini membatalkan langkah SOP",
                        "Ubah menjadi yang tidak membatalkan (non-interrupting)");
            }
        }
    }

    private void timer(UserTask task, Step step) {
        List<BoundaryEvent> timers = graph.boundaries(task).stream()
                .filter(boundary -> timerOf(boundary.getEventDefinitions()) != null)
                .filter(boundary -> codesFrom(boundary).contains(SopModel.LATE_CODE + step.number()))
                .toList();
        if (timers.isEmpty()) {
            if (!throwsAnother(task)) {
                findings.refuse(
                        "pewaktu-hilang",
                        step.number(),
                        task,
                        "tidak ada pewaktu yang mencatat keterlambatan langkah ini (eskalasi " + SopModel.LATE_CODE
                                + step.number() + ")",
                        "Pasang pewaktu pada tepi tugas, tidak membatalkan, yang berakhir dengan eskalasi itu");
            }
            return;
        }
        if (timers.size() > 1) {
            findings.refuse(
                    "pewaktu-ganda",
                    step.number(),
                    timers.get(1),
                    "keterlambatan langkah ini dicatat oleh lebih dari satu pewaktu",
                    "Sisakan satu; pewaktu lain boleh ada bila tidak melempar eskalasi " + SopModel.LATE_CODE
                            + step.number());
            return;
        }
        BoundaryEvent timer = timers.get(0);
        TimerEventDefinition definition = timerOf(timer.getEventDefinitions());
        String written = definition == null || definition.getTimeDuration() == null
                ? null
                : definition.getTimeDuration().getTextContent().strip();
        StandardDuration standard = parse(written);
        if (standard == null) {
            findings.refuse(
                    "pewaktu-bentuk",
                    step.number(),
                    timer,
                    written == null
                            ? "pewaktu waktu baku tidak memakai lama waktu (Duration)"
                            : "waktu baku “" + written + "” tidak dapat dibaca",
                    "Pilih Duration dan tulis misalnya PT15M, PT30M, atau P1D");
            return;
        }
        if (!graph.comesAtOnceTo(timer, node -> thrownBy(node).contains(SopModel.LATE_CODE + step.number()))) {
            findings.refuse(
                    "pewaktu-jalan",
                    step.number(),
                    timer,
                    "keterlambatan tidak selalu dicatat segera sesudah pewaktu ini",
                    "Hubungkan pewaktu langsung dengan akhir yang melempar eskalasi " + SopModel.LATE_CODE
                            + step.number());
        }
        time(timer, task, step, written, standard);
    }

    /** Whether a timer throws the lateness of another step, as is told by its own rule. */
    private boolean throwsAnother(UserTask task) {
        return graph.boundaries(task).stream()
                .filter(boundary -> timerOf(boundary.getEventDefinitions()) != null)
                .flatMap(boundary -> codesFrom(boundary).stream())
                .anyMatch(code -> code.startsWith(SopModel.LATE_CODE));
    }

    private void time(
            BoundaryEvent timer, UserTask task, Step step, @Nullable String written, StandardDuration standard) {
        if (!standard.equals(step.standard())) {
            findings.warn(
                    "pewaktu-waktu",
                    step.number(),
                    timer,
                    "waktu baku pada model " + written + ", sedangkan menurut SOP " + step.time(),
                    "Bila SOP berubah, ubah juga tabelnya sebagai versi baru; bila tidak, kembalikan");
            return;
        }
        property(task, step.number(), "waktu", step.time());
        String label = timer.getName();
        if (label != null
                && label.strip().matches("[0-9]+ (menit|jam|hari)")
                && !label.strip().equals(step.time())) {
            findings.refuse(
                    "pewaktu-label",
                    step.number(),
                    timer,
                    "label pewaktu “" + label.strip() + "” tidak sesuai dengan waktunya, " + step.time(),
                    "Samakan label dengan waktu baku");
        }
    }

    private static @Nullable StandardDuration parse(@Nullable String written) {
        try {
            return written == null ? null : StandardDuration.parse(written);
        } catch (WorkTimeException otherForm) {
            return null;
        }
    }

    /** The codes of the escalations that are thrown after an event. */
    private Set<String> codesFrom(FlowNode from) {
        Set<String> codes = new HashSet<>();
        for (FlowNode node : graph.reachable(from, passed -> sop.row(passed) != null)) {
            codes.addAll(thrownBy(node));
        }
        return codes;
    }

    private static List<String> thrownBy(FlowNode node) {
        return node instanceof ThrowEvent thrown ? codes(thrown.getEventDefinitions()) : List.of();
    }

    private static List<String> codes(Collection<EventDefinition> definitions) {
        return definitions.stream()
                .filter(EscalationEventDefinition.class::isInstance)
                .map(definition -> ((EscalationEventDefinition) definition).getEscalation())
                .map(escalation -> String.valueOf(code(escalation)))
                .toList();
    }

    private static @Nullable String code(@Nullable Escalation escalation) {
        return escalation == null ? null : escalation.getEscalationCode();
    }

    private static @Nullable TimerEventDefinition timerOf(Collection<EventDefinition> definitions) {
        return definitions.stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(TimerEventDefinition.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** Exactly one subprocess takes every lateness, cancels nothing, and records it. */
    private void lateness() {
        List<SubProcess> recording =
                graph.all(SubProcess.class).stream().filter(this::isRecording).toList();
        if (recording.size() != 1) {
            findings.refuse(
                    "keterlambatan",
                    null,
                    recording.isEmpty() ? catchingAll() : recording.get(1),
                    recording.isEmpty()
                            ? "tidak ada subproses kejadian yang mencatat keterlambatan"
                            : "keterlambatan dicatat di lebih dari satu tempat",
                    "Sisakan tepat satu subproses kejadian dengan tugas layanan (service task) " + SopModel.LATENESS);
            return;
        }
        SubProcess inner = recording.get(0);
        if (graph.around(inner) != null) {
            findings.refuse(
                    "keterlambatan",
                    null,
                    inner,
                    "pencatatan keterlambatan terletak di dalam subproses, sehingga tidak menangkap semua langkah",
                    "Pindahkan ke luar, langsung di dalam proses");
        }
        List<StartEvent> starts = graph.beginnings(inner);
        starts.forEach(this::catchesAll);
        if (starts.isEmpty()
                || !starts.stream().allMatch(start -> graph.comesAtOnceTo(start, SopModel::isRecordingLateness))) {
            findings.refuse(
                    "keterlambatan",
                    null,
                    inner,
                    "keterlambatan tidak selalu dicatat segera sesudah ditangkap",
                    "Hubungkan awal subproses langsung dengan tugas layanan (service task) " + SopModel.LATENESS);
        }
    }

    private boolean isRecording(SubProcess inner) {
        return inner.triggeredByEvent()
                && graph.nodes().stream()
                        .anyMatch(node -> SopModel.isRecordingLateness(node) && graph.isWithin(node, inner));
    }

    /** The subprocess that looks as if it were the record of lateness. */
    private @Nullable SubProcess catchingAll() {
        return graph.all(SubProcess.class).stream()
                .filter(inner -> graph.beginnings(inner).stream()
                        .anyMatch(start -> start.getEventDefinitions().stream().anyMatch(StepRules::catchesLateness)))
                .findFirst()
                .orElse(null);
    }

    private void catchesAll(StartEvent start) {
        boolean catches = start.getEventDefinitions().stream()
                .anyMatch(definition -> definition instanceof EscalationEventDefinition escalation
                        && escalation.getEscalation() == null
                        && SopModel.LATE_VARIABLE.equals(
                                escalation.getAttributeValueNs(CAMUNDA_NS, "escalationCodeVariable")));
        if (!catches || start.isInterrupting()) {
            findings.refuse(
                    "keterlambatan",
                    null,
                    start,
                    start.isInterrupting()
                            ? "pencatatan keterlambatan membatalkan proses"
                            : "pencatatan keterlambatan tidak menangkap eskalasi semua langkah ke variabel "
                                    + SopModel.LATE_VARIABLE,
                    "Pakai awal eskalasi yang tidak membatalkan, tanpa kode, dengan Code variable "
                            + SopModel.LATE_VARIABLE);
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
