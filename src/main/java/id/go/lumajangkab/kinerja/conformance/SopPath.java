package id.go.lumajangkab.kinerja.conformance;

import id.go.lumajangkab.kinerja.conformance.Conditions.Answer;
import id.go.lumajangkab.kinerja.conformance.SopTable.Decision;
import id.go.lumajangkab.kinerja.conformance.SopTable.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.jspecify.annotations.Nullable;

/**
 * Plays the model through: every way that tokens can go, with both answers of each decision, is held against the order
 * of the SOP's table. Whatever a model is drawn of, a way around a step shows as a step that comes too early.
 */
final class SopPath {

    /** More situations than any model has that a person can read. */
    private static final int MOST = 20_000;

    private final ProcessGraph graph;
    private final SopModel sop;
    private final Findings findings;
    private final Set<FlowNode> reached = new HashSet<>();
    private final Set<State> known = new HashSet<>();
    private final Deque<State> open = new ArrayDeque<>();

    /**
     * A situation.
     *
     * @param tokens by the id of a flow how many tokens lie on it; by that of a subprocess, that it runs
     * @param last   number of the step that was done last, 0 before the first, 10 after the record
     * @param taken  the decisions taken by then
     */
    private record State(
            Map<String, Integer> tokens, int last, boolean computed, boolean frozen, Map<String, Boolean> taken) {

        State put(String place) {
            Map<String, Integer> more = new TreeMap<>(tokens);
            more.merge(place, 1, Integer::sum);
            return new State(more, last, computed, frozen, taken);
        }

        State take(String place) {
            Map<String, Integer> fewer = new TreeMap<>(tokens);
            fewer.computeIfPresent(place, (id, count) -> count == 1 ? null : count - 1);
            return new State(fewer, last, computed, frozen, taken);
        }

        boolean has(String place) {
            return tokens.containsKey(place);
        }
    }

    SopPath(ProcessGraph graph, SopModel sop, Findings findings) {
        this.graph = graph;
        this.sop = sop;
        this.findings = findings;
    }

    void check() {
        List<FlowNode> starts = ProcessGraph.beginnings(graph.process().getFlowElements());
        if (starts.size() != 1) {
            findings.refuse(
                    "mulai",
                    null,
                    starts.isEmpty() ? null : starts.get(1),
                    "proses harus mempunyai tepat satu awal, tetapi ada " + starts.size(),
                    "Sisakan satu lingkaran awal (start event)");
            return;
        }
        reached.add(starts.get(0));
        add(leave(starts.get(0), new State(new TreeMap<>(), 0, false, false, Map.of())));
        while (!open.isEmpty()) {
            State state = open.remove();
            if (known.size() > MOST) {
                findings.refuse(
                        "rumit",
                        null,
                        null,
                        "model mempunyai terlalu banyak cabang yang berjalan bersamaan untuk diperiksa",
                        "Kurangi gerbang paralel");
                return;
            }
            play(state);
        }
        sidePaths();
        unreachable();
    }

    private void add(List<State> states) {
        for (State state : states) {
            if (known.add(state)) {
                open.add(state);
            }
        }
    }

    private void play(State state) {
        boolean moved = false;
        for (FlowNode node : graph.nodes()) {
            if (isReady(node, state)) {
                reached.add(node);
                add(fire(node, state));
                moved = true;
            }
        }
        for (SubProcess inner : graph.all(SubProcess.class)) {
            if (state.has(inner.getId()) && isEmpty(inner, state)) {
                add(complete(inner, state.take(inner.getId())));
                moved = true;
            }
        }
        if (!moved && !state.tokens().isEmpty()) {
            stuck(state);
        }
    }

    private void stuck(State state) {
        for (FlowNode node : graph.nodes()) {
            if (node.getIncoming().stream().anyMatch(flow -> state.has(flow.getId()))) {
                findings.refuse(
                        "buntu",
                        sop.row(node),
                        node,
                        "proses dapat berhenti di sini untuk selamanya: gerbang menunggu jalur yang tidak datang",
                        "Satukan hanya jalur yang dibuka oleh gerbang sejenis, atau pakai gerbang eksklusif");
            }
        }
    }

    private boolean isReady(FlowNode node, State state) {
        if (node instanceof ParallelGateway) {
            return !node.getIncoming().isEmpty()
                    && node.getIncoming().stream().allMatch(flow -> state.has(flow.getId()));
        }
        return node.getIncoming().stream().anyMatch(flow -> state.has(flow.getId()));
    }

    private boolean isEmpty(SubProcess scope, State state) {
        return graph.nodes().stream()
                .filter(node -> ProcessGraph.isWithin(node, scope))
                .noneMatch(node -> state.has(node.getId())
                        || node.getOutgoing().stream().anyMatch(flow -> state.has(flow.getId())));
    }

    private List<State> fire(FlowNode node, State state) {
        State taken = state;
        if (node instanceof ParallelGateway) {
            for (SequenceFlow flow : node.getIncoming()) {
                taken = taken.take(flow.getId());
            }
        } else {
            for (SequenceFlow flow : node.getIncoming()) {
                if (state.has(flow.getId())) {
                    taken = state.take(flow.getId());
                    break;
                }
            }
        }
        List<State> next = new ArrayList<>();
        if (node instanceof SubProcess inner) {
            next.addAll(enter(inner, taken));
        } else {
            for (State done : carryOut(node, taken)) {
                next.addAll(complete(node, done));
            }
        }
        for (BoundaryEvent boundary : graph.boundaries(node)) {
            // a step of the SOP that is cut off is told by its own rule
            if (boundary.cancelActivity() && sop.row(node) == null && !isCompensation(boundary)) {
                reached.add(boundary);
                next.addAll(leave(boundary, taken));
            }
        }
        return next;
    }

    private List<State> enter(SubProcess inner, State state) {
        List<FlowNode> starts = ProcessGraph.beginnings(inner.getFlowElements());
        if (starts.isEmpty()) {
            findings.refuse(
                    "buntu",
                    null,
                    inner,
                    "subproses tidak mempunyai awal",
                    "Tambahkan lingkaran awal (start event) di dalamnya");
            return List.of();
        }
        reached.add(starts.get(0));
        return leave(starts.get(0), state.put(inner.getId()));
    }

    /** What a node does besides passing its token on. */
    private List<State> carryOut(FlowNode node, State state) {
        Integer row = sop.row(node);
        if (row != null) {
            requireOrder(node, row, state);
            State done = new State(state.tokens(), row, state.computed(), state.frozen(), state.taken());
            String variable = sop.decisions().get(row);
            return variable == null
                    ? List.of(done)
                    : List.of(decided(done, variable, true), decided(done, variable, false));
        }
        if (SopModel.isComputing(node)) {
            return List.of(new State(state.tokens(), state.last(), true, state.frozen(), state.taken()));
        }
        if (SopModel.isFreezing(node)) {
            if (state.last() < SopModel.BEFORE_FREEZING) {
                findings.refuse(
                        "beku",
                        SopModel.BEFORE_FREEZING,
                        node,
                        "hasil dibekukan sebelum " + sop.name(SopModel.BEFORE_FREEZING) + " selesai",
                        "Letakkan pembekuan di antara langkah 8 dan langkah 9");
            }
            return List.of(new State(state.tokens(), state.last(), state.computed(), true, state.taken()));
        }
        return List.of(state);
    }

    private static State decided(State state, String variable, boolean answer) {
        Map<String, Boolean> taken = new HashMap<>(state.taken());
        taken.put(variable, answer);
        return new State(state.tokens(), state.last(), state.computed(), state.frozen(), Map.copyOf(taken));
    }

    private void requireOrder(FlowNode node, int row, State state) {
        int expected = expected(state);
        if (row != expected) {
            tellOrder(node, row, expected, state);
        }
        if (row == SopModel.BEFORE_COMPUTING + 1 && !state.computed()) {
            findings.refuse(
                    "hitung",
                    SopModel.BEFORE_COMPUTING,
                    node,
                    sop.name(row) + " dapat dimulai tanpa perhitungan realisasi, capaian, dan predikat",
                    "Lewatkan setiap jalur dari langkah 4 melalui tugas layanan " + SopModel.COMPUTE);
        }
        if (row == SopModel.BEFORE_FREEZING + 1 && !state.frozen()) {
            findings.refuse(
                    "beku",
                    SopModel.BEFORE_FREEZING,
                    node,
                    sop.name(row) + " dapat dimulai tanpa pembekuan hasil",
                    "Lewatkan setiap jalur dari langkah 8 melalui tugas layanan " + SopModel.FREEZE);
        }
    }

    private void tellOrder(FlowNode node, int row, int expected, State state) {
        Decision decision = sop.table().step(state.last()).map(Step::decision).orElse(null);
        if (decision != null && sop.decisions().containsKey(state.last())) {
            boolean approved =
                    Boolean.TRUE.equals(state.taken().get(sop.decisions().get(state.last())));
            findings.refuse(
                    "keputusan",
                    state.last(),
                    node,
                    "jawaban “" + (approved ? "setuju" : "tidak") + "” pada " + sop.name(state.last()) + " menuju "
                            + sop.name(row) + ", padahal menurut SOP menuju " + sop.name(expected),
                    "Periksa syarat dan jalur bawaan (default) gerbang sesudah langkah " + state.last());
            return;
        }
        findings.refuse(
                "urutan",
                row,
                node,
                state.last() == 0
                        ? sop.name(row) + " dapat dikerjakan sebelum " + sop.name(expected)
                        : "sesudah " + sop.name(state.last()) + " dapat langsung dikerjakan " + sop.name(row)
                                + ", padahal menurut SOP " + sop.name(expected),
                "Hubungkan langkah menurut urutan SOP; tidak boleh ada jalur yang melewati langkah");
    }

    /** The row that follows by the SOP; one that is missing in the model is told elsewhere, and left out here. */
    private int expected(State state) {
        int next = state.last() + 1;
        Optional<Step> last = sop.table().step(state.last());
        if (last.isPresent()) {
            String variable = sop.decisions().get(state.last());
            Decision decision = last.get().decision();
            next = decision != null
                            && variable != null
                            && Boolean.FALSE.equals(state.taken().get(variable))
                    ? decision.refused()
                    : last.get().next();
        }
        while (next <= SopModel.ARCHIVE && graph.node(SopModel.id(next)).isEmpty()) {
            next++;
        }
        return next;
    }

    private List<State> complete(FlowNode node, State state) {
        if (node instanceof EndEvent end) {
            return ended(end, state);
        }
        if (node instanceof ThrowEvent thrown) {
            Optional<FlowNode> linked = graph.linked(thrown);
            if (linked.isPresent()) {
                reached.add(linked.get());
                return leave(linked.get(), state);
            }
        }
        return leave(node, state);
    }

    private List<State> ended(EndEvent end, State state) {
        boolean terminates = end.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance);
        SubProcess around = ProcessGraph.around(end);
        State after = state;
        if (terminates && around == null) {
            after = new State(new TreeMap<>(), state.last(), state.computed(), state.frozen(), state.taken());
        }
        if (after.tokens().isEmpty() && after.last() != SopModel.ARCHIVE) {
            int expected = expected(state);
            findings.refuse(
                    "arsip",
                    Math.min(expected, SopModel.ARCHIVE),
                    end,
                    "proses dapat berakhir di sini sesudah "
                            + (state.last() == 0 ? "dimulai" : sop.name(state.last())) + ", sebelum "
                            + (expected > SopModel.ARCHIVE ? sop.name(SopModel.ARCHIVE) : sop.name(expected)),
                    "Akhiri proses hanya sesudah pencatatan arsip");
        }
        return after.tokens().isEmpty() ? List.of() : List.of(after);
    }

    private List<State> leave(FlowNode node, State state) {
        List<SequenceFlow> flows = List.copyOf(node.getOutgoing());
        if (flows.isEmpty()) {
            if (ProcessGraph.around(node) == null || !(node instanceof EndEvent)) {
                deadEnd(node, state);
            }
            return state.tokens().isEmpty() ? List.of() : List.of(state);
        }
        if (node instanceof ExclusiveGateway gateway) {
            return choose(gateway, gateway.getDefault(), flows, state);
        }
        if (node instanceof EventBasedGateway) {
            return flows.stream().map(flow -> state.put(flow.getId())).toList();
        }
        if (node instanceof InclusiveGateway) {
            findings.refuse(
                    "inklusif",
                    null,
                    node,
                    "gerbang inklusif tidak dapat diperiksa terhadap urutan SOP",
                    "Pakai gerbang eksklusif (satu jalur) atau paralel (semua jalur)");
        }
        State all = state;
        for (SequenceFlow flow : flows) {
            all = all.put(flow.getId());
        }
        return List.of(all);
    }

    private void deadEnd(FlowNode node, State state) {
        if (node instanceof EndEvent) {
            return;
        }
        findings.refuse(
                "buntu",
                sop.row(node),
                node,
                "dari sini tidak ada jalan keluar",
                state.last() >= SopModel.ARCHIVE
                        ? "Hubungkan ke lingkaran akhir (end event)"
                        : "Hubungkan ke langkah berikutnya");
    }

    private List<State> choose(
            ExclusiveGateway gateway, @Nullable SequenceFlow otherwise, List<SequenceFlow> flows, State state) {
        List<State> ways = new ArrayList<>();
        boolean certain = false;
        for (SequenceFlow flow : flows) {
            if (flow.equals(otherwise)) {
                continue;
            }
            Answer answer = answer(gateway, flow, state);
            if (answer == Answer.YES || answer == Answer.EITHER) {
                ways.add(state.put(flow.getId()));
            }
            if (answer == Answer.YES) {
                certain = true;
                break;
            }
        }
        if (!certain && otherwise != null) {
            ways.add(state.put(otherwise.getId()));
        }
        if (!certain && otherwise == null) {
            findings.refuse(
                    "bawaan",
                    null,
                    gateway,
                    "gerbang tidak mempunyai jalur bawaan (default) bagi jawaban yang tidak disebut syaratnya",
                    "Pilih jalur “tidak”, lalu Change element, Default flow");
        }
        return ways;
    }

    private Answer answer(ExclusiveGateway gateway, SequenceFlow flow, State state) {
        String condition = flow.getConditionExpression() == null
                ? null
                : flow.getConditionExpression().getTextContent().strip();
        if (condition == null || condition.isEmpty()) {
            return Answer.YES;
        }
        Answer answer = Conditions.answer(condition, state.taken(), sop.decisionVariables());
        if (answer == Answer.UNSET) {
            findings.refuse(
                    "syarat-terlalu-dini",
                    null,
                    gateway,
                    "syarat " + condition + " dibaca sebelum ada yang memutuskannya",
                    "Letakkan gerbang sesudah langkah yang mengisi variabel itu");
        } else if (answer == Answer.UNREADABLE) {
            findings.refuse(
                    "syarat",
                    null,
                    gateway,
                    "syarat " + condition + " tidak menjawab ya atau tidak",
                    "Tulis misalnya ${approvedByKasubag}");
        }
        return answer;
    }

    /** What begins beside a step, such as its timer, may lead anywhere but into the SOP's own path. */
    private void sidePaths() {
        for (BoundaryEvent boundary : graph.all(BoundaryEvent.class)) {
            if (boundary.cancelActivity() && !reached.contains(boundary)
                    || ProcessGraph.isBesideThePath(boundary)
                    || isCompensation(boundary)) {
                continue;
            }
            reached.add(boundary);
            if (boundary.cancelActivity()) {
                continue;
            }
            Set<FlowNode> beside = new LinkedHashSet<>(graph.reachable(boundary, node -> false));
            Optional<FlowNode> back = beside.stream()
                    .filter(node -> sop.row(node) != null || SopModel.isComputing(node) || SopModel.isFreezing(node))
                    .findFirst();
            if (back.isPresent()) {
                Integer row = sop.row(back.get());
                findings.refuse(
                        "token-kedua",
                        row,
                        boundary,
                        "jalur di samping langkah ini masuk lagi ke jalur SOP"
                                + (row == null ? "" : ", sampai " + sop.name(row))
                                + ", sehingga langkah dikerjakan dua kali",
                        "Akhiri jalur itu dengan lingkaran akhir (end event) sendiri");
            } else {
                reached.addAll(beside);
            }
        }
    }

    private void unreachable() {
        for (FlowNode node : graph.nodes()) {
            if (!reached.contains(node) && !ProcessGraph.isBesideThePath(node) && !isCompensationHandler(node)) {
                findings.refuse(
                        "tak-tercapai",
                        sop.row(node),
                        node,
                        "elemen ini tidak pernah dicapai",
                        "Hubungkan ke jalur proses, atau hapus");
            }
        }
    }

    private static boolean isCompensation(BoundaryEvent boundary) {
        return boundary.getEventDefinitions().stream().anyMatch(CompensateEventDefinition.class::isInstance);
    }

    private static boolean isCompensationHandler(FlowNode node) {
        return "true".equals(node.getAttributeValue("isForCompensation"));
    }
}
