package id.go.lumajangkab.kinerja.conformance;

import id.go.lumajangkab.kinerja.conformance.Contract.OwnProcess;
import id.go.lumajangkab.kinerja.conformance.Contract.Step;
import id.go.lumajangkab.kinerja.conformance.SopTable.Actor;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.jspecify.annotations.Nullable;

/** Holds what a process names against what there is: forms, actors, beans, decisions and processes. */
final class ReferenceRules {

    private static final Set<String> LISTENERS = Set.of("executionListener", "taskListener");
    private static final String LISTENER_PROBLEM = "pendengar (listener) di sini menjalankan bagian aplikasi";
    private static final String LISTENER_REMEDY = "Hapus pendengarnya; pakai tugas layanan pada tempatnya";
    private static final String DEPLOYMENT = "deployment";
    private static final String LATEST = "latest";
    private static final String NO_ACTOR_REMEDY =
            "Isi Candidate groups dengan salah satu dari %s, atau Candidate users " + "dengan " + SopModel.MEMBERS;

    private final Contract contract;
    private final FileSet set;
    private final Process process;
    private final ProcessGraph graph;
    private final Rows rows;
    private final Findings findings;
    private final @Nullable OwnProcess own;

    ReferenceRules(Contract contract, FileSet set, Process process, ProcessGraph graph, Rows rows, Findings findings) {
        this.contract = contract;
        this.set = set;
        this.process = process;
        this.graph = graph;
        this.rows = rows;
        this.findings = findings;
        this.own = contract.processes().get(process.getId());
    }

    void check() {
        graph.all(UserTask.class).forEach(this::task);
        graph.beginnings(null).forEach(this::start);
        for (FlowNode node : graph.nodes()) {
            implementation(node);
            listeners(node);
        }
        listeners(process);
        if (own == null) {
            contract.processes().forEach(this::renamed);
        } else {
            missing(own);
        }
    }

    /** A process of ours under another id is one that the program does not know. */
    private void renamed(String key, OwnProcess one) {
        long tasks = one.steps().stream()
                .filter(step -> graph.node(step.task()).isPresent())
                .count();
        boolean works = graph.all(ServiceTask.class).stream()
                .map(ServiceTask::getCamundaDelegateExpression)
                .anyMatch(written -> written != null && one.delegates().contains(bean(written)));
        if (works || tasks > 0 && tasks * 2 > one.steps().size()) {
            findings.refuse(
                    "id-proses",
                    process,
                    "ini “" + one.name() + "”, tetapi id prosesnya bukan " + key,
                    "Kembalikan id proses menjadi " + key);
        }
    }

    private void task(UserTask task) {
        Step step = own == null ? null : own.step(task.getId()).orElse(null);
        form(task, step == null ? null : step.form().id(), own != null);
        if (own != null && step == null) {
            actor(task);
        }
    }

    private void start(StartEvent start) {
        Contract.Start known = own == null ? null : own.start();
        form(start, known == null ? null : known.form().id(), known != null);
    }

    /** The form of a task or start: there, of this deployment, and the one that the step reads. */
    private void form(FlowNode node, @Nullable String wanted, boolean needed) {
        String written = attribute(node, "formRef");
        if (attribute(node, "formKey") != null
                || Parts.of(node, graph).anyMatch(part -> part.getLocalName().equals("formData"))) {
            refuse("formulir-lama", node, "formulir memakai Form key, bukan Camunda Form", remedyFor(wanted));
            return;
        }
        if (written == null || written.isBlank()) {
            if (needed) {
                refuse("formulir-kosong", node, "formulirnya tidak disebut", remedyFor(wanted));
            }
            return;
        }
        String binding = Optional.ofNullable(attribute(node, "formRefBinding")).orElse("kosong");
        if (!DEPLOYMENT.equals(binding)) {
            String problem = "formulir tidak diambil dari pemasangan ini (Binding " + binding + ")";
            // Modeler proposes it, and an own task loses nothing by another version of its form
            if (LATEST.equals(binding) && wanted == null) {
                findings.warn("formulir-ikatan", rows.of(node), node, problem, "Pilih Binding deployment");
            } else {
                refuse("formulir-ikatan", node, problem, "Pilih Binding deployment");
            }
        }
        if (wanted != null && !wanted.equals(written)) {
            refuse(
                    "formulir-lain",
                    node,
                    "formulirnya “" + written + "”, padahal harus “" + wanted + "”",
                    remedyFor(wanted));
        } else if (wanted == null && contract.form(written).isPresent()) {
            refuse(
                    "formulir-milik",
                    node,
                    "formulir “" + written + "” milik langkah lain, dan isiannya tidak akan tersimpan di sini",
                    "Buat formulir sendiri untuk tugas ini");
        } else if (set.form(written).isEmpty()) {
            refuse(
                    "formulir-hilang",
                    node,
                    "formulir “" + written + "” tidak ada di antara berkas yang dipasang",
                    "Sertakan berkas .form dengan id itu, atau perbaiki Form reference");
        }
    }

    private static String remedyFor(@Nullable String form) {
        return "Pilih Camunda Forms, isi Form reference dengan "
                + (form == null ? "id formulir yang ikut dipasang" : form) + ", dan Binding deployment";
    }

    private void actor(UserTask task) {
        Set<String> known =
                rows.sop().table().actors().stream().map(Actor::group).collect(Collectors.toCollection(TreeSet::new));
        List<String> groups = words(task.getCamundaCandidateGroups());
        String users = task.getCamundaCandidateUsers();
        boolean byExpression = users != null && users.strip().matches("\\$\\{.*}");
        String remedy = NO_ACTOR_REMEDY.formatted(String.join(", ", known));
        if (task.getCamundaAssignee() != null) {
            refuse("pelaksana", task, "tugas ini ditugaskan kepada “" + task.getCamundaAssignee() + "”", remedy);
        } else if (users != null && !byExpression) {
            refuse("pelaksana", task, "pelaksananya ditulis dengan nama pemakai “" + users + "”", remedy);
        } else if (groups.isEmpty() && users == null) {
            refuse(
                    "pelaksana",
                    task,
                    "tugas ini tidak mempunyai pelaksana, sehingga tidak ada yang melihatnya",
                    remedy);
        } else if (!known.containsAll(groups)) {
            groups.stream()
                    .filter(group -> !known.contains(group))
                    .findFirst()
                    .ifPresent(group ->
                            refuse("pelaksana", task, "“" + group + "” bukan salah satu pelaksana pada SOP", remedy));
        }
    }

    private static List<String> words(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    private void implementation(FlowNode node) {
        boolean service = node instanceof ServiceTask || node instanceof SendTask;
        String delegate = attribute(node, "delegateExpression");
        String expression = attribute(node, "expression");
        String decision = node instanceof BusinessRuleTask ? attribute(node, "decisionRef") : null;
        for (String foreign : List.of("class", "type", "topic")) {
            if (attribute(node, foreign) != null) {
                refuse(
                        "layanan",
                        node,
                        "“" + attribute(node, foreign) + "” tidak dapat dijalankan dari model",
                        remedy());
                return;
            }
        }
        if (delegate != null) {
            delegate(node, delegate);
        } else if (decision != null) {
            decision(node, decision);
        } else if (expression == null && (service || node instanceof BusinessRuleTask)) {
            refuse("layanan", node, "tugas layanan ini tidak menyebut apa yang dijalankan", remedy());
        }
        if (node instanceof CallActivity call) {
            called(call);
        }
        Parts.of(node, graph)
                .filter(part -> part.getLocalName().equals("messageEventDefinition"))
                .map(part -> Parts.attribute(part, "delegateExpression"))
                .filter(Objects::nonNull)
                .forEach(named -> delegate(node, named));
    }

    private void delegate(FlowNode node, String written) {
        Set<String> mine = own == null ? contract.delegates() : own.delegates();
        String bean = bean(written);
        if (!mine.contains(bean)) {
            refuse(
                    "layanan",
                    node,
                    contract.delegates().contains(bean)
                            ? "“" + written + "” bukan untuk proses ini"
                            : "“" + written + "” tidak dikenal aplikasi",
                    remedy());
        }
    }

    private String remedy() {
        return own == null || own.delegates().isEmpty()
                ? "Ganti dengan tugas pengguna"
                : "Isi Delegate expression dengan salah satu dari "
                        + new TreeSet<>(own.delegates())
                                .stream().map(bean -> "${" + bean + "}").collect(Collectors.joining(", "));
    }

    private static String bean(String expression) {
        return expression.strip().replaceFirst("^[$#]\\{\\s*(\\w+)\\s*}$", "$1");
    }

    private void decision(FlowNode node, String written) {
        boolean there = contract.decision().id().equals(written)
                || set.tables().values().stream().anyMatch(model -> model.getModelElementById(written) != null);
        if (!there) {
            refuse(
                    "keputusan-hilang",
                    node,
                    "tabel keputusan “" + written + "” tidak ada di antara berkas yang dipasang",
                    "Sertakan berkas .dmn dengan id itu, atau perbaiki Decision reference");
        }
    }

    private void called(CallActivity call) {
        String called = call.getCalledElement();
        if (called == null || called.isBlank() || contract.processes().containsKey(called)) {
            refuse(
                    "panggilan",
                    call,
                    called == null || called.isBlank()
                            ? "proses yang dipanggil tidak disebut"
                            : "proses “" + called + "” dimulai orang dan aplikasi, tidak dari model lain",
                    "Sebut proses lain pada Called element");
        }
    }

    /** The program's beans work where the SOP says, not whenever something begins or ends. */
    private void listeners(FlowNode node) {
        if (runsTheProgram(Parts.of(node, graph))) {
            refuse("pendengar", node, LISTENER_PROBLEM, LISTENER_REMEDY);
        }
        for (SequenceFlow flow : graph.outgoing(node)) {
            if (runsTheProgram(Parts.of(flow, graph))) {
                findings.refuse("pendengar", null, flow, LISTENER_PROBLEM, LISTENER_REMEDY);
            }
        }
    }

    private void listeners(Process process) {
        if (process.getExtensionElements() != null
                && runsTheProgram(process.getExtensionElements().getDomElement().getChildElements().stream())) {
            findings.refuse("pendengar", process, LISTENER_PROBLEM, LISTENER_REMEDY);
        }
    }

    private static boolean runsTheProgram(Stream<DomElement> parts) {
        return parts.filter(part -> LISTENERS.contains(part.getLocalName()))
                .anyMatch(part -> Parts.attribute(part, "expression") == null);
    }

    /** What the program waits for has to be there; the rows of the SOP are told by their own rule. */
    private void missing(OwnProcess own) {
        for (Step step : own.steps()) {
            Optional<FlowNode> node = graph.node(step.task());
            if (!rows.ofSop() && !(node.orElse(null) instanceof UserTask)) {
                findings.missing(
                        "tugas-hilang",
                        step.task(),
                        "tugas pengguna “" + step.task() + "” tidak ada pada model",
                        "Buat tugas pengguna dengan id itu, atau kembalikan id-nya bila berubah");
            }
        }
        Collection<String> named = graph.all(ServiceTask.class).stream()
                .map(ServiceTask::getCamundaDelegateExpression)
                .filter(Objects::nonNull)
                .map(ReferenceRules::bean)
                .toList();
        own.delegates().stream()
                .filter(delegate -> !rows.ofSop() && !named.contains(delegate))
                .sorted()
                .forEach(delegate -> findings.missing(
                        "layanan-hilang",
                        delegate,
                        "tidak ada tugas layanan yang menjalankan ${" + delegate + "}",
                        "Pasang kembali tugas layanan dengan Delegate expression itu"));
    }

    private @Nullable String attribute(FlowElement element, String name) {
        return element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, name);
    }

    private void refuse(String code, FlowNode at, String problem, String remedy) {
        findings.refuse(code, rows.of(at), at, problem, remedy);
    }
}
