package id.go.lumajangkab.kinerja.conformance;

import id.go.lumajangkab.kinerja.conformance.Conditions.Answer;
import id.go.lumajangkab.kinerja.conformance.Contract.OwnProcess;
import id.go.lumajangkab.kinerja.conformance.Contract.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Holds what a step decides against where it leads, in a process of ours besides the SOP's: what the program does is
 * done after every decision, and after a refusal not before the step decides anew.
 */
final class DecisionRules {

    private final OwnProcess own;
    private final ProcessGraph graph;
    private final Findings findings;
    private final List<FlowNode> dead = new ArrayList<>();
    private boolean told;

    DecisionRules(OwnProcess own, ProcessGraph graph, Findings findings) {
        this.own = own;
        this.graph = graph;
        this.findings = findings;
    }

    void check() {
        if (graph.nodes().stream().noneMatch(this::isWork)) {
            // that it is gone is told where it is missed
            return;
        }
        for (Step step : own.steps()) {
            for (String variable : step.written()) {
                graph.node(step.task()).ifPresent(task -> decision(task, variable));
            }
        }
        if (!told && !dead.isEmpty()) {
            refuse(
                    "keputusan-buntu",
                    dead.get(dead.size() - 1),
                    "jawaban setuju tidak pernah membawa proses sampai pada hasilnya",
                    "Arahkan jawaban setuju, dengan syarat yang membaca keputusan itu, ke tugas berikutnya");
        }
    }

    private void refuse(String code, FlowNode at, String problem, String remedy) {
        told = true;
        findings.refuse(code, null, at, problem, remedy);
    }

    private void decision(FlowNode task, String variable) {
        if (graph.beginnings(null).stream().anyMatch(start -> works(start, task))) {
            refuse(
                    "keputusan-terlewati",
                    task,
                    "proses dapat sampai pada hasilnya tanpa keputusan tugas ini",
                    "Hapus jalan yang melewatinya");
        }
        List<ExclusiveGateway> gateways = graph.all(ExclusiveGateway.class).stream()
                .filter(gateway -> graph.outgoing(gateway).stream().anyMatch(flow -> reads(flow, variable)))
                .toList();
        if (gateways.isEmpty()) {
            refuse(
                    "keputusan-diabaikan",
                    task,
                    "tidak ada gerbang yang membaca keputusan tugas ini",
                    "Pasang gerbang eksklusif (exclusive gateway) sesudahnya dengan syarat ${" + variable + "}");
        }
        gateways.forEach(gateway -> answers(gateway, task, variable));
    }

    private void answers(ExclusiveGateway gateway, FlowNode task, String variable) {
        if (leadsOn(gateway, variable, false).stream().anyMatch(to -> works(to, task))) {
            refuse(
                    "keputusan-terbalik",
                    gateway,
                    "jawaban tidak setuju pun membawa proses sampai pada hasilnya",
                    "Arahkan jawaban tidak (alur bawaan) kembali untuk diperbaiki, dan setuju dengan syarat ${"
                            + variable + "} ke tugas berikutnya");
        } else if (leadsOn(gateway, variable, true).stream().noneMatch(to -> works(to, task))) {
            dead.add(gateway);
        }
    }

    private static boolean reads(SequenceFlow flow, String variable) {
        return flow.getConditionExpression() != null
                && Conditions.variables(
                                flow.getConditionExpression().getTextContent().strip())
                        .contains(variable);
    }

    /** Where a gateway may lead with an answer, as the engine asks: the flows in their order, the default last. */
    private List<FlowNode> leadsOn(ExclusiveGateway gateway, String variable, boolean approved) {
        List<FlowNode> targets = new ArrayList<>();
        for (SequenceFlow flow : graph.outgoing(gateway)) {
            if (flow.equals(gateway.getDefault())) {
                continue;
            }
            Answer answer = flow.getConditionExpression() == null
                    ? Answer.YES
                    : Conditions.answer(
                            flow.getConditionExpression().getTextContent().strip(),
                            Map.of(variable, approved),
                            Set.of(variable));
            if (answer == Answer.YES) {
                targets.add(flow.getTarget());
                return targets;
            }
            if (answer == Answer.EITHER) {
                targets.add(flow.getTarget());
            }
        }
        if (gateway.getDefault() != null && gateway.getDefault().getTarget() != null) {
            targets.add(gateway.getDefault().getTarget());
        }
        return targets;
    }

    /** Whether what the program does can be come to from there before a task is completed. */
    private boolean works(FlowNode from, FlowNode before) {
        return !from.equals(before)
                && (isWork(from)
                        || graph.reachable(from, before::equals).stream().anyMatch(this::isWork));
    }

    private boolean isWork(FlowNode node) {
        return Parts.runs(node, own.delegates());
    }
}
