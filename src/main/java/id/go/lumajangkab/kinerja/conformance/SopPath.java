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
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.jspecify.annotations.Nullable;

/**
 * Plays the model through: every way that tokens can go, with both answers of each decision, is held against the order
 * of the SOP's table. Whatever a model is drawn of, a way around a step shows as a step that comes too early.
 *
 * <p>What was told is taken as mended, and played on from there, so that one mistake is told once and does not hide
 * another one.
 */
final class SopPath {

    /** More situations than any model has that a person can read. */
    private static final int MOST = 5_000;

    /** More flows than a task has, of which each may be taken or not. */
    private static final int MOST_FLOWS = 8;

    /** More tokens on a flow than two tell nothing new, and where a way comes round they would never end. */
    private static final int SEVERAL = 2;

    private final ProcessGraph graph;
    private final SopModel sop;
    private final Findings findings;
    private final Structure structure;
    private final Set<FlowNode> reached = new HashSet<>();
    private final Map<String, SequenceFlow> flows = new HashMap<>();

    /** Variables of the decisions; who is missing decides nothing, as is told by its own rule. */
    private final Set<String> decided;

    private final Map<FlowNode, Boolean> leading = new HashMap<>();

    /** Gateways of which it was told that they decide on nothing that can be known. */
    private final Set<FlowNode> undecided = new HashSet<>();

    private final Set<FlowNode> toldEnds = new HashSet<>();
    private final Map<State, Origin> known = new HashMap<>();
    private final Deque<State> open = new ArrayDeque<>();

    /** Whether every way could be played to its end; else it is not known what is reached. */
    private boolean whole = true;

    /** Set where playing on would tell nothing but what follows from what was told. */
    private boolean stopped;

    /** Rows of which it was told that there is a way around them. */
    private final Set<Integer> skipped = new HashSet<>();

    /**
     * A situation.
     *
     * @param tokens by the id of a flow how many tokens lie on it, at most {@link #SEVERAL}; by that of a subprocess,
     *               that it runs
     * @param last   number of the step that was done last, 0 before the first, 10 after the record
     * @param taken  the decisions taken by then; one that is not here may have been either
     */
    private record State(
            Map<String, Integer> tokens, int last, boolean computed, boolean frozen, Map<String, Boolean> taken) {

        State put(String place) {
            Map<String, Integer> more = new TreeMap<>(tokens);
            more.merge(place, 1, (count, one) -> Math.min(count + one, SEVERAL));
            return with(more);
        }

        State take(String place) {
            Map<String, Integer> fewer = new TreeMap<>(tokens);
            fewer.computeIfPresent(place, (id, count) -> count == 1 ? null : count - 1);
            return with(fewer);
        }

        State with(Map<String, Integer> others) {
            return new State(others, last, computed, frozen, taken);
        }

        boolean has(String place) {
            return tokens.containsKey(place);
        }
    }

    /** What follows a situation, and the flow or event by which it came so where it could have come otherwise. */
    private record Move(State state, @Nullable FlowElement choice) {}

    /** How a situation came about. */
    private record Origin(
            @Nullable State before,
            FlowNode fired,
            @Nullable FlowElement choice) {}

    SopPath(ProcessGraph graph, SopModel sop, Findings findings) {
        this.graph = graph;
        this.sop = sop;
        this.findings = findings;
        this.structure = new Structure(graph, sop, findings);
        for (FlowNode node : graph.nodes()) {
            graph.outgoing(node).forEach(flow -> flows.put(flow.getId(), flow));
        }
        this.decided = sop.decisions().entrySet().stream()
                .filter(decision -> isPresent(decision.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    void check() {
        List<StartEvent> starts = graph.beginnings(null);
        if (starts.size() != 1) {
            findings.refuse(
                    "mulai",
                    null,
                    starts.isEmpty() ? null : starts.get(1),
                    "proses harus mempunyai tepat satu awal, tetapi ada " + starts.size(),
                    "Sisakan satu lingkaran awal (start event)");
            return;
        }
        undecided.addAll(structure.gateways());
        StartEvent start = starts.get(0);
        reached.add(start);
        add(leave(start, new State(new TreeMap<>(), 0, false, false, Map.of())), null, start);
        while (!stopped && !open.isEmpty()) {
            if (known.size() > MOST) {
                tooMuch(null);
            } else {
                play(open.remove());
            }
        }
        if (!whole) {
            reached.addAll(graph.reachable(start, node -> false));
        }
        structure.sidePaths(reached);
        structure.deadEnds(reached);
        structure.unreachable(reached);
        structure.cycles();
    }

    private void tooMuch(@Nullable FlowNode at) {
        findings.refuse(
                "rumit",
                null,
                at,
                "model mempunyai terlalu banyak cabang yang berjalan bersamaan untuk diperiksa",
                "Kurangi cabangnya, atau satukan pekerjaan yang berjalan bersamaan");
        stop();
    }

    private void stop() {
        whole = false;
        stopped = true;
    }

    private void add(List<Move> moves, @Nullable State before, FlowNode fired) {
        for (Move move : moves) {
            if (known.putIfAbsent(move.state(), new Origin(before, fired, move.choice())) == null) {
                open.add(move.state());
            }
        }
    }

    private void play(State state) {
        boolean moved = false;
        Set<FlowNode> next = new LinkedHashSet<>();
        for (String place : state.tokens().keySet()) {
            SequenceFlow flow = flows.get(place);
            if (flow != null) {
                next.add(flow.getTarget());
            } else {
                moved |= playWithin((SubProcess) graph.node(place).orElseThrow(), state);
            }
        }
        for (FlowNode node : next) {
            if (!stopped && isReady(node, state)) {
                reached.add(node);
                add(fire(node, state), state, node);
                moved = true;
            }
        }
        if (!moved && !stopped) {
            next.forEach(node -> stuck(node, state));
        }
    }

    private void stuck(FlowNode node, State state) {
        whole = false;
        findings.refuse(
                "buntu",
                first(expected(state)),
                node,
                "proses dapat berhenti di sini untuk selamanya: gerbang menunggu jalur yang tidak datang",
                "Gabungkan dengan gerbang sejenis pencabangannya: paralel dengan paralel, eksklusif dengan eksklusif");
    }

    private boolean isReady(FlowNode node, State state) {
        return !(node instanceof ParallelGateway)
                || graph.incoming(node).stream().allMatch(flow -> state.has(flow.getId()));
    }

    /** Ends a subprocess in which nothing runs any more, or cuts it off at its border. */
    private boolean playWithin(SubProcess inner, State state) {
        if (within(inner, state).isEmpty()) {
            add(complete(inner, state.take(inner.getId())), state, inner);
            return true;
        }
        for (BoundaryEvent boundary : interrupting(inner)) {
            add(cutOff(boundary, without(inner, state).take(inner.getId())), state, inner);
        }
        return false;
    }

    private static State without(Set<String> places, State state) {
        Map<String, Integer> fewer = new TreeMap<>(state.tokens());
        fewer.keySet().removeAll(places);
        return state.with(fewer);
    }

    private State without(SubProcess inner, State state) {
        return without(within(inner, state), state);
    }

    /** The places within a subprocess that hold a token. */
    private Set<String> within(SubProcess inner, State state) {
        Set<String> places = new HashSet<>();
        for (String place : state.tokens().keySet()) {
            SequenceFlow flow = flows.get(place);
            FlowNode at = flow == null ? graph.node(place).orElseThrow() : flow.getTarget();
            if (graph.isWithin(at, inner)) {
                places.add(place);
            }
        }
        return places;
    }

    /** Events that cut off what is not the SOP's; those that cut off a step are told by its own rule. */
    private List<BoundaryEvent> interrupting(FlowNode node) {
        if (sop.isOf(node, graph)) {
            return List.of();
        }
        return graph.boundaries(node).stream()
                .filter(boundary -> boundary.cancelActivity() && !Structure.isCompensation(boundary))
                .toList();
    }

    private List<Move> cutOff(BoundaryEvent boundary, State state) {
        reached.add(boundary);
        return leave(boundary, state).stream()
                .map(move -> new Move(move.state(), boundary))
                .toList();
    }

    private List<Move> fire(FlowNode node, State state) {
        State taken = state;
        for (SequenceFlow flow : graph.incoming(node)) {
            if (taken.has(flow.getId())) {
                taken = taken.take(flow.getId());
                if (!(node instanceof ParallelGateway)) {
                    break;
                }
            }
        }
        if (node instanceof SubProcess inner) {
            return enter(inner, taken);
        }
        List<Move> next = new ArrayList<>();
        for (State done : carryOut(node, taken, state)) {
            next.addAll(complete(node, done));
        }
        for (BoundaryEvent boundary : interrupting(node)) {
            next.addAll(cutOff(boundary, taken));
        }
        return next;
    }

    private List<Move> enter(SubProcess inner, State state) {
        List<StartEvent> starts = graph.beginnings(inner);
        if (starts.isEmpty()) {
            whole = false;
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
    private List<State> carryOut(FlowNode node, State state, State before) {
        Integer row = sop.row(node);
        if (row != null) {
            return step(node, row, state, before);
        }
        if (SopModel.isComputing(node)) {
            if (state.last() < present(SopModel.BEFORE_COMPUTING) || state.frozen()) {
                findings.refuse(
                        "hitung",
                        SopModel.BEFORE_COMPUTING,
                        node,
                        state.frozen()
                                ? "perhitungan diulang sesudah hasil dibekukan"
                                : "perhitungan dilakukan sebelum " + sop.name(SopModel.BEFORE_COMPUTING) + " selesai",
                        "Letakkan perhitungan di antara langkah 4 dan langkah 5");
            }
            return List.of(new State(state.tokens(), state.last(), true, state.frozen(), state.taken()));
        }
        if (SopModel.isFreezing(node)) {
            if (state.last() < present(SopModel.BEFORE_FREEZING) || state.frozen()) {
                findings.refuse(
                        "beku",
                        SopModel.BEFORE_FREEZING,
                        node,
                        state.frozen()
                                ? "hasil dibekukan dua kali"
                                : "hasil dibekukan sebelum " + sop.name(SopModel.BEFORE_FREEZING) + " selesai",
                        "Letakkan pembekuan di antara langkah 8 dan langkah 9");
            }
            return List.of(new State(state.tokens(), state.last(), state.computed(), true, state.taken()));
        }
        return List.of(state);
    }

    /** The last row up to that one which the model has; one that is missing is told by its own rule. */
    private int present(int row) {
        return IntStream.iterate(row, number -> number > 0, number -> number - 1)
                .filter(this::isPresent)
                .findFirst()
                .orElse(0);
    }

    private boolean isPresent(int row) {
        return graph.node(SopModel.id(row))
                .filter(node -> !graph.isBesideThePath(node))
                .isPresent();
    }

    private List<State> step(FlowNode node, int row, State state, State before) {
        Set<Integer> expected = expected(state);
        Map<String, Boolean> taken = new HashMap<>(state.taken());
        if (!expected.contains(row)) {
            Optional<FlowNode> split = split(before);
            if (split.isPresent()) {
                tellSplit(split.get(), row, first(expected), state);
                stop();
                return List.of();
            }
            if (isLate(row, state)) {
                return List.of(state);
            }
            tellOrder(node, row, first(expected), state, before);
            sop.decisions().forEach((decided, variable) -> {
                if (decided < row) {
                    taken.put(variable, true);
                }
            });
        } else {
            requireServices(node, row, state);
        }
        String variable = sop.decisions().get(row);
        if (variable == null) {
            return List.of(done(state, row, taken));
        }
        return List.of(done(state, row, with(taken, variable, true)), done(state, row, with(taken, variable, false)));
    }

    /** Whether a step that was skipped, as was told, is made up for. */
    private boolean isLate(int row, State state) {
        return row < state.last() && skipped.contains(row) && !sop.decisions().containsKey(state.last());
    }

    private static State done(State state, int row, Map<String, Boolean> taken) {
        return new State(state.tokens(), row, state.computed(), state.frozen(), Map.copyOf(taken));
    }

    private static Map<String, Boolean> with(Map<String, Boolean> taken, String variable, boolean answer) {
        Map<String, Boolean> more = new HashMap<>(taken);
        more.put(variable, answer);
        return more;
    }

    private void requireServices(FlowNode node, int row, State state) {
        if (comesAfter(SopModel.BEFORE_COMPUTING, row) && !state.computed()) {
            findings.refuse(
                    "hitung",
                    SopModel.BEFORE_COMPUTING,
                    node,
                    sop.name(row) + " dapat dimulai tanpa perhitungan realisasi, capaian, dan predikat",
                    "Lewatkan setiap jalur dari langkah 4 melalui tugas layanan (service task) " + SopModel.COMPUTE);
        }
        if (comesAfter(SopModel.BEFORE_FREEZING, row) && !state.frozen()) {
            findings.refuse(
                    "beku",
                    SopModel.BEFORE_FREEZING,
                    node,
                    sop.name(row) + " dapat dimulai tanpa pembekuan hasil",
                    "Lewatkan setiap jalur dari langkah 8 melalui tugas layanan (service task) " + SopModel.FREEZE);
        }
    }

    /** Whether a row is the first one after another that the model has. */
    private boolean comesAfter(int before, int row) {
        return row > before && IntStream.range(before + 1, row).noneMatch(this::isPresent);
    }

    private void tellSplit(FlowNode split, int row, int expected, State state) {
        findings.refuse(
                "token-kedua",
                sop.decisions().containsKey(state.last()) ? state.last() : expected < row ? expected : row,
                split,
                "dari sini dua jalur berjalan bersamaan, dan keduanya masuk jalur SOP, sehingga " + sop.name(row)
                        + " dapat dikerjakan tanpa menunggu yang lain",
                "Sisakan satu jalur, atau satukan lagi kedua jalur dengan gerbang paralel sebelum langkah berikutnya");
    }

    private void tellOrder(FlowNode node, int row, int expected, State state, State before) {
        Boolean approved = Optional.ofNullable(sop.decisions().get(state.last()))
                .map(state.taken()::get)
                .orElse(null);
        FlowElement at = choice(before).orElse(node);
        IntStream.range(expected, row).forEach(skipped::add);
        if (approved != null) {
            findings.refuse(
                    "keputusan",
                    state.last(),
                    at,
                    "jawaban “" + (approved ? "setuju" : "tidak") + "” menuju " + sop.name(row)
                            + ", padahal menurut SOP menuju " + sop.name(expected),
                    "Periksa syarat dan jalur bawaan (default) gerbang sesudah langkah " + state.last());
            return;
        }
        if (row > expected) {
            findings.refuse(
                    "urutan",
                    expected,
                    at,
                    "langkah ini dapat dilewati: "
                            + (state.last() == 0 ? "sejak awal" : "sesudah " + sop.name(state.last()))
                            + " dapat langsung dikerjakan " + sop.name(row),
                    "Hubungkan langkah menurut urutan SOP; tidak boleh ada jalur yang melewati langkah");
        } else {
            findings.refuse(
                    "urutan",
                    row,
                    at,
                    "langkah ini dapat dikerjakan lagi sesudah " + sop.name(state.last())
                            + ", padahal menurut SOP tidak ada jalan kembali dari sana",
                    "Hubungkan langkah menurut urutan SOP; hanya jawaban “tidak” yang kembali");
        }
    }

    /** By which flow or event, where there was another, a situation came about since the last step. */
    private Optional<FlowElement> choice(State state) {
        Origin origin = known.get(state);
        while (origin != null && origin.choice() == null && sop.row(origin.fired()) == null) {
            origin = known.get(origin.before());
        }
        return Optional.ofNullable(origin).map(Origin::choice);
    }

    /**
     * Where the last of several tokens that all come into the SOP's path branched off, if there are several or were
     * when the last step was done.
     */
    private Optional<FlowNode> split(State state) {
        State several = inPath(state) < 2 ? beforeLastStep(state) : state;
        if (several == null || inPath(several) < 2) {
            return Optional.empty();
        }
        int count = inPath(several);
        Origin origin = known.get(several);
        while (origin != null && origin.before() != null && inPath(origin.before()) >= count) {
            count = inPath(origin.before());
            origin = known.get(origin.before());
        }
        return Optional.ofNullable(origin).map(Origin::fired);
    }

    private @Nullable State beforeLastStep(State state) {
        Origin origin = known.get(state);
        while (origin != null && sop.row(origin.fired()) == null) {
            origin = known.get(origin.before());
        }
        return origin == null ? null : origin.before();
    }

    /** How many tokens lie where a way leads to a step. */
    private int inPath(State state) {
        return state.tokens().entrySet().stream()
                .filter(token -> Optional.ofNullable(flows.get(token.getKey()))
                        .filter(flow -> leadsToStep(flow.getTarget()))
                        .isPresent())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private boolean leadsToStep(FlowNode node) {
        return leading.computeIfAbsent(
                node,
                from -> sop.row(from) != null
                        || graph.reachable(from, stop -> false).stream().anyMatch(next -> sop.row(next) != null));
    }

    /**
     * The rows that may follow by the SOP. In place of one that is missing in the model stands what follows it, as its
     * absence is told by its own rule.
     */
    private Set<Integer> expected(State state) {
        Set<Integer> rows = new TreeSet<>();
        follow(state.last(), state.taken(), rows, new HashSet<>());
        return rows;
    }

    private void follow(int last, Map<String, Boolean> taken, Set<Integer> rows, Set<Integer> passed) {
        if (!passed.add(last)) {
            return;
        }
        for (int next : nexts(last, taken.get(sop.decisions().getOrDefault(last, "")))) {
            if (next > SopModel.ARCHIVE || isPresent(next)) {
                rows.add(next);
            } else {
                follow(next, Map.of(), rows, passed);
            }
        }
    }

    private List<Integer> nexts(int last, @Nullable Boolean answer) {
        Optional<Step> step = sop.table().step(last);
        Decision decision = step.map(Step::decision).orElse(null);
        if (decision == null) {
            return List.of(last + 1);
        }
        if (answer == null) {
            return List.of(decision.approved(), decision.refused());
        }
        return List.of(answer ? decision.approved() : decision.refused());
    }

    private static int first(Set<Integer> expected) {
        return Math.min(expected.stream().max(Integer::compare).orElse(SopModel.ARCHIVE), SopModel.ARCHIVE);
    }

    private List<Move> complete(FlowNode node, State state) {
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

    private List<Move> ended(EndEvent end, State state) {
        State after = state;
        if (Structure.terminates(end)) {
            SubProcess around = graph.around(end);
            after = around == null ? state.with(new TreeMap<>()) : without(around, state);
        }
        if (after.tokens().isEmpty() && after.last() != SopModel.ARCHIVE && toldEnds.add(end)) {
            int expected = first(expected(state));
            findings.refuse(
                    "arsip",
                    expected,
                    end,
                    "proses dapat berakhir di sini sesudah "
                            + (state.last() == 0 ? "dimulai" : sop.name(state.last())) + ", sebelum "
                            + sop.name(expected),
                    "Akhiri proses hanya sesudah pencatatan arsip");
        }
        return after.tokens().isEmpty() ? List.of() : List.of(new Move(after, null));
    }

    private List<Move> leave(FlowNode node, State state) {
        List<SequenceFlow> onward = graph.outgoing(node);
        if (onward.isEmpty()) {
            // told with the dead ends
            whole = false;
            return state.tokens().isEmpty() ? List.of() : List.of(new Move(state, null));
        }
        if (node instanceof ExclusiveGateway gateway) {
            return choose(gateway, onward, state);
        }
        if (node instanceof EventBasedGateway) {
            return each(onward, state);
        }
        if (node instanceof InclusiveGateway gateway) {
            structure.inclusive(gateway);
            return each(onward, undecided(state));
        }
        return node instanceof ParallelGateway
                ? List.of(new Move(put(onward, state), null))
                : branch(node, onward, state);
    }

    private static State put(List<SequenceFlow> onward, State state) {
        State all = state;
        for (SequenceFlow flow : onward) {
            all = all.put(flow.getId());
        }
        return all;
    }

    private static List<Move> each(List<SequenceFlow> onward, State state) {
        return onward.stream()
                .map(flow -> new Move(state.put(flow.getId()), onward.size() > 1 ? flow : null))
                .toList();
    }

    /** That situation, with either answer of the decision that was taken last. */
    private State undecided(State state) {
        Map<String, Boolean> taken = new HashMap<>(state.taken());
        taken.remove(sop.decisions().get(state.last()));
        return new State(state.tokens(), state.last(), state.computed(), state.frozen(), Map.copyOf(taken));
    }

    /** A task or an event goes on by all of its flows, but those whose condition says no. */
    private List<Move> branch(FlowNode node, List<SequenceFlow> onward, State state) {
        SequenceFlow otherwise = node instanceof Activity activity ? activity.getDefault() : null;
        if (onward.size() > MOST_FLOWS) {
            tooMuch(node);
            return List.of();
        }
        List<List<SequenceFlow>> ways = new ArrayList<>(List.of(List.of()));
        for (SequenceFlow flow : onward) {
            if (flow.equals(otherwise)) {
                continue;
            }
            Answer answer = flow.getConditionExpression() == null ? Answer.YES : answer(node, flow, state);
            List<List<SequenceFlow>> more = new ArrayList<>();
            for (List<SequenceFlow> way : ways) {
                if (answer != Answer.YES) {
                    more.add(way);
                }
                if (answer != Answer.NO) {
                    List<SequenceFlow> longer = new ArrayList<>(way);
                    longer.add(flow);
                    more.add(longer);
                }
            }
            ways = more;
        }
        List<Move> moves = new ArrayList<>();
        for (List<SequenceFlow> way : ways) {
            if (!way.isEmpty()) {
                moves.add(new Move(put(way, state), ways.size() > 1 ? way.get(0) : null));
            } else if (otherwise != null) {
                moves.add(new Move(state.put(otherwise.getId()), otherwise));
            } else {
                findings.refuse(
                        "bawaan",
                        sop.row(node) == null ? structure.decidedAt(node) : sop.row(node),
                        node,
                        "bila tidak satu pun syarat jalurnya terpenuhi, proses berhenti di sini",
                        "Pilih satu jalur sebagai bawaan: Change element, Default flow");
            }
        }
        return moves;
    }

    private List<Move> choose(ExclusiveGateway gateway, List<SequenceFlow> onward, State state) {
        if (undecided.contains(gateway)) {
            return each(onward, undecided(state));
        }
        List<Move> ways = new ArrayList<>();
        for (SequenceFlow flow : onward) {
            if (flow.equals(gateway.getDefault())) {
                continue;
            }
            Answer answer = flow.getConditionExpression() == null ? Answer.YES : answer(gateway, flow, state);
            if (answer == Answer.UNSET) {
                whole = false;
                return List.of();
            }
            if (answer == Answer.UNREADABLE) {
                return each(onward, undecided(state));
            }
            if (answer != Answer.NO) {
                ways.add(new Move(state.put(flow.getId()), onward.size() > 1 ? flow : null));
            }
            if (answer == Answer.YES) {
                return ways;
            }
        }
        if (gateway.getDefault() != null) {
            ways.add(new Move(state.put(gateway.getDefault().getId()), gateway.getDefault()));
        }
        return ways;
    }

    private Answer answer(FlowNode gateway, SequenceFlow flow, State state) {
        String condition = flow.getConditionExpression().getTextContent().strip();
        if (flow.getConditionExpression().getLanguage() != null) {
            return Answer.EITHER;
        }
        Answer answer = Conditions.answer(condition, state.taken(), decided);
        if (answer == Answer.UNSET) {
            tellUnset(gateway, flow, condition, state);
        } else if (answer == Answer.UNREADABLE) {
            undecided.add(gateway);
            findings.refuse(
                    "syarat",
                    structure.decidedAt(gateway),
                    flow,
                    "syarat “" + condition + "” tidak menjawab ya atau tidak",
                    "Tulis misalnya ${approvedByKasubag}");
        }
        return answer;
    }

    private void tellUnset(FlowNode gateway, SequenceFlow flow, String condition, State state) {
        Optional<Integer> skipped = Conditions.variables(condition).stream()
                .flatMap(variable -> sop.decidedBy(variable).stream())
                .filter(row -> structure.follows(gateway, row))
                .findFirst();
        String decision = sop.decisions().get(state.last());
        if (skipped.isPresent() || decision == null) {
            findings.refuse(
                    "syarat-terlalu-dini",
                    structure.decidedAt(gateway),
                    flow,
                    "syarat " + condition + " dapat dibaca sebelum "
                            + skipped.map(sop::name).orElse("langkah yang memutuskannya") + " selesai",
                    "Letakkan gerbang sesudah langkah yang memutuskannya, tanpa jalur lain ke sana");
        } else {
            findings.refuse(
                    "syarat-terlalu-dini",
                    state.last(),
                    flow,
                    "syarat " + condition + " bukan jawaban " + sop.name(state.last())
                            + ", dan di sini belum ada yang memutuskannya",
                    "Tulis ${" + decision + "}");
        }
    }
}
