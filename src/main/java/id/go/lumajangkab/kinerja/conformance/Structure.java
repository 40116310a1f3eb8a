package id.go.lumajangkab.kinerja.conformance;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** What shows in a model without playing it: gateways without an answer, side paths, dead ends, what is never reached. */
final class Structure {

    private final ProcessGraph graph;
    private final SopModel sop;
    private final Findings findings;

    Structure(ProcessGraph graph, SopModel sop, Findings findings) {
        this.graph = graph;
        this.sop = sop;
        this.findings = findings;
    }

    /**
     * Holds the gateways against what the engine asks of them.
     *
     * @return those of which it was told that they decide on nothing that can be known
     */
    Set<FlowNode> gateways() {
        Set<FlowNode> undecided = new HashSet<>();
        for (ExclusiveGateway gateway : graph.all(ExclusiveGateway.class)) {
            if (!decides(gateway)) {
                undecided.add(gateway);
            }
        }
        return undecided;
    }

    /** What an inclusive gateway in the SOP's path waits for depends on all that runs besides. */
    void inclusive(InclusiveGateway gateway) {
        if (graph.outgoing(gateway).size() > 1 || graph.incoming(gateway).size() > 1) {
            findings.refuse(
                    "inklusif",
                    decidedAt(gateway),
                    gateway,
                    "gerbang inklusif tidak dapat diperiksa terhadap urutan SOP",
                    "Pakai gerbang eksklusif (satu jalur) atau paralel (semua jalur)");
        }
    }

    /** Number of the step whose decision a node reads or follows, {@code null} where it is none's. */
    @Nullable
    Integer decidedAt(FlowNode node) {
        return graph.outgoing(node).stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .flatMap(flow -> Conditions.variables(
                        flow.getConditionExpression().getTextContent().strip())
                        .stream())
                .flatMap(variable -> sop.decidedBy(variable).stream())
                .findFirst()
                .orElseGet(() -> decidedBefore(node));
    }

    private @Nullable Integer decidedBefore(FlowNode node) {
        return sop.decisions().keySet().stream()
                .filter(row -> follows(node, row))
                .findFirst()
                .orElse(null);
    }

    /** Whether a node can come right after a step, with no other step between. */
    boolean follows(FlowNode node, int row) {
        return graph.node(SopModel.id(row))
                .filter(step ->
                        graph.reachable(step, passed -> sop.row(passed) != null).contains(node))
                .isPresent();
    }

    /** A gateway that chooses has an answer for everything, and the engine takes it so. */
    private boolean decides(ExclusiveGateway gateway) {
        List<SequenceFlow> onward = graph.outgoing(gateway);
        SequenceFlow otherwise = gateway.getDefault();
        if (onward.size() < 2 && onward.stream().allMatch(flow -> flow.getConditionExpression() == null)) {
            return true;
        }
        if (otherwise == null || !onward.contains(otherwise)) {
            findings.refuse(
                    "bawaan",
                    decidedAt(gateway),
                    gateway,
                    "gerbang tidak mempunyai jalur bawaan (default) bagi jawaban yang tidak disebut syaratnya",
                    "Pilih jalur “tidak”, lalu Change element, Default flow");
            return otherwise == null && onward.size() > 1;
        }
        if (otherwise.getConditionExpression() != null) {
            findings.refuse(
                    "bawaan",
                    decidedAt(gateway),
                    gateway,
                    "jalur bawaan (default) gerbang ini bersyarat",
                    "Hapus syarat dari jalur bawaan, atau jadikan jalur yang tidak bersyarat sebagai bawaan");
            return false;
        }
        List<SequenceFlow> always = onward.stream()
                .filter(flow -> !flow.equals(otherwise) && flow.getConditionExpression() == null)
                .toList();
        always.forEach(flow -> findings.refuse(
                "syarat",
                decidedAt(gateway),
                flow,
                "jalur ini tidak bersyarat dan bukan bawaan, sehingga selalu ditempuh",
                "Isi syaratnya (Condition Expression), atau hapus jalur ini"));
        return always.isEmpty();
    }

    /** A cycle in which nobody does anything would run by itself for ever. */
    void cycles() {
        Set<FlowNode> told = new HashSet<>();
        for (FlowNode node : graph.nodes()) {
            if (!told.contains(node) && !hasPerson(node)) {
                Set<FlowNode> after = graph.after(node, this::hasPerson);
                if (after.contains(node)) {
                    told.addAll(after);
                    findings.refuse(
                            "putaran",
                            null,
                            node,
                            "dari sini proses dapat berputar tanpa dikerjakan siapa pun",
                            "Letakkan tugas pengguna (user task) pada putaran itu, atau hapus jalur kembalinya");
                }
            }
        }
    }

    private boolean hasPerson(FlowNode node) {
        return node instanceof UserTask
                || node instanceof SubProcess inner
                        && graph.all(UserTask.class).stream().anyMatch(task -> graph.isWithin(task, inner));
    }

    /**
     * What begins beside a step, such as its timer, may lead anywhere but into the SOP's own path.
     *
     * @param reached takes what is come to so
     */
    void sidePaths(Set<FlowNode> reached) {
        for (SubProcess beside : graph.all(SubProcess.class)) {
            if (beside.triggeredByEvent()) {
                reached.add(beside);
                graph.beginnings(beside).forEach(start -> {
                    reached.add(start);
                    reached.addAll(graph.beside(start));
                });
            }
        }
        for (BoundaryEvent boundary : graph.all(BoundaryEvent.class)) {
            Set<FlowNode> beside = graph.beside(boundary);
            Optional<FlowNode> back = boundary.cancelActivity() || isCompensation(boundary)
                    ? Optional.empty()
                    : beside.stream().filter(this::isOfPath).findFirst();
            if (back.isPresent()) {
                tellSecondToken(boundary, sop.row(back.get()));
            }
            reached.add(boundary);
            if (back.isEmpty()) {
                reached.addAll(beside);
                beside.stream()
                        .filter(node -> terminates(node) && sop.isOf(graph.around(node), graph))
                        .forEach(end -> findings.refuse(
                                "memutus",
                                sop.row(boundary.getAttachedTo()),
                                end,
                                "akhir ini menghentikan seluruh proses (terminate)",
                                "Ubah menjadi lingkaran akhir (end event) biasa"));
            }
        }
    }

    private void tellSecondToken(BoundaryEvent boundary, @Nullable Integer row) {
        Integer beside = sop.row(boundary.getAttachedTo());
        findings.refuse(
                "token-kedua",
                row == null ? beside : row,
                boundary,
                "jalur di samping " + (beside == null ? "pekerjaan ini" : sop.name(beside))
                        + " masuk lagi ke jalur SOP"
                        + (row == null ? "" : ", sampai " + sop.name(row))
                        + ", sehingga pekerjaan di sana dilakukan dua kali",
                "Akhiri jalur itu dengan lingkaran akhir (end event) sendiri");
    }

    private boolean isOfPath(FlowNode node) {
        return sop.row(node) != null || SopModel.isComputing(node) || SopModel.isFreezing(node);
    }

    /** Tells from where nothing leads on, among what is reached. */
    void deadEnds(Set<FlowNode> reached) {
        for (FlowNode node : graph.nodes()) {
            if (reached.contains(node)
                    && graph.direct(node).isEmpty()
                    && !(node instanceof EndEvent)
                    && !(node instanceof BoundaryEvent)
                    && !(node instanceof SubProcess inner && inner.triggeredByEvent())
                    && !isCompensationHandler(node)) {
                findings.refuse(
                        "buntu",
                        sop.row(node),
                        node,
                        "dari sini tidak ada jalan keluar",
                        "Hubungkan ke langkah berikutnya, atau ke lingkaran akhir (end event)");
            }
        }
    }

    /** Tells of what nothing leads to; what only that leads to comes with it. */
    void unreachable(Set<FlowNode> reached) {
        Set<FlowNode> told = new HashSet<>(reached);
        List<FlowNode> never = graph.nodes().stream()
                .filter(node -> !reached.contains(node) && !isCompensationHandler(node))
                .filter(node -> graph.around(node) == null || reached.contains(graph.around(node)))
                .toList();
        Set<FlowNode> followed = new HashSet<>();
        never.forEach(node -> followed.addAll(graph.direct(node)));
        never.stream().filter(node -> !followed.contains(node)).forEach(node -> tellUnreachable(node, told));
        never.stream().filter(node -> !told.contains(node)).forEach(node -> tellUnreachable(node, told));
    }

    private void tellUnreachable(FlowNode node, Set<FlowNode> told) {
        if (told.add(node)) {
            told.addAll(graph.reachable(node, stop -> false));
            findings.refuse(
                    "tak-tercapai",
                    sop.row(node),
                    node,
                    "elemen ini tidak pernah dicapai",
                    "Hubungkan ke jalur proses, atau hapus");
        }
    }

    static boolean isCompensation(BoundaryEvent boundary) {
        return boundary.getEventDefinitions().stream().anyMatch(CompensateEventDefinition.class::isInstance);
    }

    static boolean terminates(FlowNode node) {
        return node instanceof EndEvent end
                && end.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance);
    }

    private static boolean isCompensationHandler(FlowNode node) {
        return "true".equals(node.getAttributeValue("isForCompensation"));
    }
}
