package id.go.lumajangkab.kinerja.conformance;

import id.go.lumajangkab.kinerja.conformance.SopTable.Step;
import id.go.lumajangkab.kinerja.worktime.StandardDuration;
import id.go.lumajangkab.kinerja.worktime.WorkTimeException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
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
            findings.refuse(
                    "langkah-hilang",
                    row,
                    null,
                    "“" + activity + "” tidak ada pada model",
                    "Buat tugas pengguna (user task) dengan id " + SopModel.id(row)
                            + ", atau kembalikan id-nya bila berubah");
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
        if (ProcessGraph.isBesideThePath(task)) {
            findings.refuse(
                    "langkah-letak",
                    row,
                    task,
                    "langkah SOP terletak di dalam subproses kejadian",
                    "Pindahkan ke jalur utama proses");
        }
        return task;
    }

    private void onlyOnce() {
        Map<String, FlowNode> told = new HashMap<>();
        for (UserTask task : graph.all(UserTask.class)) {
            String row = properties(task).get("langkah");
            if (row != null && sop.row(task) == null) {
                findings.refuse(
                        "langkah-ganda",
                        number(row),
                        task,
                        "tugas ini mengaku langkah " + row + ", padahal id-nya bukan milik langkah SOP",
                        "Hapus properti langkah dari tugas tambahan");
            }
            told.put(task.getId(), task);
        }
        for (FlowNode node : told.values()) {
            Integer row = sop.row(node);
            if (row != null && ((Activity) node).getLoopCharacteristics() != null) {
                findings.refuse(
                        "langkah-ganda",
                        row,
                        node,
                        "langkah SOP dikerjakan sekali, tetapi di sini berulang (multi instance atau loop)",
                        "Hapus penanda pengulangan dari tugas ini");
            }
        }
    }

    private @Nullable Integer number(String row) {
        return row.matches("[1-9]") ? Integer.valueOf(row) : null;
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
        String groups = task.getCamundaCandidateGroups();
        String users = task.getCamundaCandidateUsers();
        boolean fits = SopModel.OF_MEMBERS.contains(row)
                ? SopModel.MEMBERS.equals(users) && groups == null
                : group.equals(groups) && users == null;
        if (!fits || task.getCamundaAssignee() != null) {
            findings.refuse(
                    "pelaksana",
                    row,
                    task,
                    "menurut SOP pelaksananya " + sop.table().actor(group) + ", tetapi pada model "
                            + written(task.getCamundaAssignee(), groups, users),
                    SopModel.OF_MEMBERS.contains(row)
                            ? "Isi Candidate users dengan " + SopModel.MEMBERS
                                    + " dan kosongkan Candidate groups dan Assignee"
                            : "Isi Candidate groups dengan " + group + " dan kosongkan Candidate users dan Assignee");
        }
    }

    private static String written(@Nullable String assignee, @Nullable String groups, @Nullable String users) {
        if (assignee != null) {
            return "ditugaskan kepada " + assignee;
        }
        if (groups == null && users == null) {
            return "tidak ada pelaksananya";
        }
        return "tertulis "
                + String.join(" dan ", Optional.ofNullable(groups).stream().toList())
                + String.join(" dan ", Optional.ofNullable(users).stream().toList());
    }

    private void uninterrupted(UserTask task, int row) {
        for (BoundaryEvent boundary : graph.boundaries(task)) {
            if (boundary.cancelActivity()) {
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
        if (timers.size() != 1) {
            findings.refuse(
                    timers.isEmpty() ? "pewaktu-hilang" : "pewaktu-ganda",
                    step.number(),
                    timers.isEmpty() ? task : timers.get(1),
                    timers.isEmpty()
                            ? "tidak ada pewaktu yang mencatat keterlambatan langkah ini (eskalasi "
                                    + SopModel.LATE_CODE + step.number() + ")"
                            : "keterlambatan langkah ini dicatat oleh lebih dari satu pewaktu",
                    timers.isEmpty()
                            ? "Pasang pewaktu pada tepi tugas, tidak membatalkan, yang berakhir dengan eskalasi itu"
                            : "Sisakan satu; pewaktu lain boleh ada bila tidak melempar eskalasi itu");
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
        time(timer, task, step, written, standard);
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
        String said = properties(task).get("waktu");
        if (!step.time().equals(said)) {
            findings.refuse(
                    "kata-waktu",
                    step.number(),
                    task,
                    "properti waktu berisi “" + said + "”, padahal pada SOP tertulis “" + step.time() + "”",
                    "Samakan dengan tabel SOP");
        }
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
            if (node instanceof ThrowEvent thrown) {
                codes(thrown.getEventDefinitions()).forEach(codes::add);
            }
        }
        return codes;
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
        List<SubProcess> recording = graph.all(SubProcess.class).stream()
                .filter(SubProcess::triggeredByEvent)
                .filter(inner -> graph.nodes().stream()
                        .anyMatch(node -> ProcessGraph.isWithin(node, inner) && SopModel.isRecordingLateness(node)))
                .toList();
        if (recording.size() != 1) {
            findings.refuse(
                    "keterlambatan",
                    null,
                    recording.isEmpty() ? null : recording.get(1),
                    recording.isEmpty()
                            ? "tidak ada subproses kejadian yang mencatat keterlambatan"
                            : "keterlambatan dicatat di lebih dari satu tempat",
                    "Sisakan tepat satu subproses kejadian dengan tugas layanan " + SopModel.LATENESS);
            return;
        }
        SubProcess inner = recording.get(0);
        for (FlowNode start : ProcessGraph.beginnings(inner.getFlowElements())) {
            StartEvent event = (StartEvent) start;
            boolean catches = event.getEventDefinitions().stream()
                    .anyMatch(definition -> definition instanceof EscalationEventDefinition escalation
                            && escalation.getEscalation() == null
                            && SopModel.LATE_VARIABLE.equals(escalation.getAttributeValueNs(
                                    BpmnModelConstants.CAMUNDA_NS, "escalationCodeVariable")));
            if (!catches || event.isInterrupting()) {
                findings.refuse(
                        "keterlambatan",
                        null,
                        event,
                        event.isInterrupting()
                                ? "pencatatan keterlambatan membatalkan proses"
                                : "pencatatan keterlambatan tidak menangkap eskalasi semua langkah ke variabel "
                                        + SopModel.LATE_VARIABLE,
                        "Pakai awal eskalasi yang tidak membatalkan, tanpa kode, dengan Code variable "
                                + SopModel.LATE_VARIABLE);
            }
        }
        boolean always = graph.nodes().stream()
                .filter(SopModel::isRecordingLateness)
                .anyMatch(node -> ProcessGraph.beginnings(inner.getFlowElements()).stream()
                        .allMatch(start -> graph.reachable(start, stop -> false).contains(node)));
        if (!always) {
            findings.refuse(
                    "keterlambatan",
                    null,
                    inner,
                    "pencatatan keterlambatan tidak dicapai dari awalnya",
                    "Hubungkan awal subproses dengan tugas layanan " + SopModel.LATENESS);
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
