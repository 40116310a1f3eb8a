package id.go.lumajangkab.kinerja.conformance;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import id.go.lumajangkab.kinerja.conformance.SopTable.Step;
import id.go.lumajangkab.kinerja.worktime.StandardDuration;
import id.go.lumajangkab.kinerja.worktime.WorkTimeException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.jspecify.annotations.Nullable;

/** Holds the standard times against the timers of the steps, and follows lateness from there to where it is recorded. */
final class LatenessRules {

    private final ProcessGraph graph;
    private final SopModel sop;
    private final Findings findings;

    LatenessRules(ProcessGraph graph, SopModel sop, Findings findings) {
        this.graph = graph;
        this.sop = sop;
        this.findings = findings;
    }

    void check() {
        for (Step step : sop.table().steps()) {
            graph.node(SopModel.id(step.number()))
                    .filter(UserTask.class::isInstance)
                    .ifPresent(task -> timer((UserTask) task, step));
        }
        escalations();
        recorded();
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
        StepRules.property(findings, task, step.number(), "waktu", step.time());
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
    private void recorded() {
        List<SubProcess> recording = graph.all(SubProcess.class).stream()
                .filter(inner -> SopModel.isRecording(inner, graph))
                .toList();
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

    /** The subprocess that looks as if it were the record of lateness. */
    private @Nullable SubProcess catchingAll() {
        return graph.all(SubProcess.class).stream()
                .filter(inner -> graph.beginnings(inner).stream()
                        .anyMatch(
                                start -> start.getEventDefinitions().stream().anyMatch(LatenessRules::catchesLateness)))
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

    /** Lateness is thrown by the timer of its own step alone. */
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
}
