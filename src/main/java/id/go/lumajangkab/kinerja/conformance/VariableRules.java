package id.go.lumajangkab.kinerja.conformance;

import id.go.lumajangkab.kinerja.conformance.Contract.Form;
import id.go.lumajangkab.kinerja.conformance.Contract.OwnProcess;
import id.go.lumajangkab.kinerja.conformance.Contract.Step;
import id.go.lumajangkab.kinerja.conformance.FormFile.Placed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.DomElement;

/** Holds what conditions read against what is written before them, and by whom. */
final class VariableRules {

    /** Attributes by which a model writes a variable of the instance. */
    private static final Set<String> WRITING = Set.of(
            "resultVariable", "escalationCodeVariable", "errorCodeVariable", "errorMessageVariable", "initiator");

    /** The same of one turn of a repeated task. */
    private static final String LOCAL = "elementVariable";

    private static final Set<String> WITHOUT_VALUE =
            Set.of("expression", "text", "image", "table", "html", "spacer", "separator", "iframe", "button");

    private final Contract contract;
    private final FileSet set;
    private final ProcessGraph graph;
    private final OwnProcess own;
    private final Rows rows;
    private final Findings findings;
    private final Map<String, Set<FlowNode>> writers = new HashMap<>();

    VariableRules(Contract contract, FileSet set, OwnProcess own, ProcessGraph graph, Rows rows, Findings findings) {
        this.contract = contract;
        this.set = set;
        this.graph = graph;
        this.own = own;
        this.rows = rows;
        this.findings = findings;
    }

    void check() {
        for (FlowNode node : graph.nodes()) {
            Parts.of(node, graph).forEach(part -> written(node, part));
            if (node instanceof UserTask task) {
                byForm(task);
            }
        }
        for (FlowNode node : graph.nodes()) {
            graph.outgoing(node).forEach(flow -> condition(node, flow));
        }
    }

    /** What the model itself writes: never what the program does. */
    private void written(FlowNode node, DomElement part) {
        String name = part.getLocalName();
        WRITING.stream()
                .map(attribute -> Parts.attribute(part, attribute))
                .filter(Objects::nonNull)
                .forEach(variable -> writes(node, part, variable));
        if (name.equals("outputParameter")) {
            writes(node, part, String.valueOf(Parts.attribute(part, "name")));
        } else if (name.equals("out") && Parts.attribute(part, "target") != null) {
            writes(node, part, String.valueOf(Parts.attribute(part, "target")));
        } else if (name.equals("out") && "all".equals(Parts.attribute(part, "variables"))) {
            refuse(node, "semua variabel proses yang dipanggil ditulis ke proses ini");
        } else if (name.equals("inputParameter")) {
            notReserved(node, String.valueOf(Parts.attribute(part, "name")));
        } else if (Parts.attribute(part, LOCAL) != null) {
            notReserved(node, String.valueOf(Parts.attribute(part, LOCAL)));
        }
    }

    private void writes(FlowNode node, DomElement part, String variable) {
        // the code of a late step is the program's, and the model's to hand over
        boolean handedOver = SopModel.LATE_VARIABLE.equals(variable)
                && part.getLocalName().equals("escalationEventDefinition")
                && !own.escalations().isEmpty();
        if (!handedOver) {
            notReserved(node, variable);
        }
        writers.computeIfAbsent(variable, name -> new HashSet<>()).add(node);
    }

    private void notReserved(FlowNode node, String variable) {
        if (contract.isReserved(variable)) {
            refuse(node, "“" + variable + "” ditulis di sini, padahal hanya aplikasi yang menulisnya");
        }
    }

    private void refuse(FlowNode node, String problem) {
        findings.refuse("variabel-aplikasi", rows.of(node), node, problem, "Pakai nama variabel lain");
    }

    /** What a step decides, and what an analyst has added to its form or to an own one. */
    private void byForm(UserTask task) {
        own.step(task.getId())
                .map(Step::written)
                .ifPresent(written ->
                        written.forEach(variable -> writers.computeIfAbsent(variable, name -> new HashSet<>())
                                .add(task)));
        String id = task.getCamundaFormRef();
        if (id == null) {
            return;
        }
        Set<String> read = contract.form(id).map(Form::keys).orElse(Set.of());
        set.form(id).stream()
                .flatMap(form -> form.fields().stream())
                .filter(VariableRules::isSent)
                .map(field -> field.key().split("\\.", 2)[0])
                .filter(key -> !read.contains(key) && !contract.isReserved(key))
                .forEach(key ->
                        writers.computeIfAbsent(key, name -> new HashSet<>()).add(task));
    }

    private static boolean isSent(Placed field) {
        return !field.key().isEmpty()
                && !WITHOUT_VALUE.contains(field.type())
                && !field.component().path("readonly").asBoolean()
                && !field.component().path("disabled").asBoolean();
    }

    private void condition(FlowNode from, SequenceFlow flow) {
        if (flow.getConditionExpression() == null) {
            return;
        }
        String text = flow.getConditionExpression().getTextContent().strip();
        for (String variable : Conditions.variables(text)) {
            if (!isBean(variable) && !isKept(variable)) {
                read(from, flow, variable);
            }
        }
    }

    private boolean isBean(String name) {
        return contract.methods().containsKey(name) || name.equals("execution");
    }

    private boolean isKept(String variable) {
        return own.start() != null && own.start().kept().contains(variable);
    }

    private void read(FlowNode from, SequenceFlow flow, String variable) {
        Set<FlowNode> by = writers.getOrDefault(variable, Set.of());
        if (by.isEmpty()) {
            findings.refuse(
                    "syarat-variabel",
                    rows.of(from),
                    flow,
                    "syarat ini membaca “" + variable
                            + "”, yang tidak ditulis oleh langkah, awal, atau formulir mana pun",
                    "Perbaiki namanya, atau tambahkan isian dengan kunci itu pada formulir tugas sebelumnya");
        } else if (!isToldByThePath(variable) && isReachedWithout(from, by)) {
            findings.refuse(
                    "syarat-belum-diisi",
                    rows.of(from),
                    flow,
                    "syarat ini dapat dicapai sebelum “" + variable + "” diisi",
                    "Letakkan syarat sesudah tugas yang mengisinya, pada semua jalur");
        }
    }

    /** The decisions of the SOP are followed on their way by a rule of their own. */
    private boolean isToldByThePath(String variable) {
        return rows.ofSop()
                && own.steps().stream().anyMatch(step -> step.written().contains(variable));
    }

    private boolean isReachedWithout(FlowNode node, Set<FlowNode> by) {
        return graph.all(StartEvent.class).stream()
                .filter(start -> graph.around(start) == null || beginsByEvent(start))
                .filter(start -> !by.contains(start))
                .flatMap(start -> passedBy(start, by))
                .anyMatch(node::equals);
    }

    private boolean beginsByEvent(StartEvent start) {
        SubProcess around = graph.around(start);
        return around != null && around.triggeredByEvent();
    }

    /** What is come to before anything of {@code by} is completed. */
    private Stream<FlowNode> passedBy(FlowNode start, Set<FlowNode> by) {
        Set<FlowNode> passed = new HashSet<>(graph.reachable(start, by::contains));
        passed.add(start);
        Set<FlowNode> beside = new HashSet<>();
        passed.stream()
                .filter(by::contains)
                .flatMap(writer -> graph.boundaries(writer).stream())
                .forEach(boundary -> {
                    beside.add(boundary);
                    beside.addAll(graph.reachable(boundary, by::contains));
                });
        passed.removeAll(by);
        beside.removeAll(by);
        return Stream.concat(passed.stream(), beside.stream());
    }
}
