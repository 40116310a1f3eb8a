package id.go.lumajangkab.kinerja.engine.fence;

import id.go.lumajangkab.kinerja.engine.fence.ModelXml.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds cycles in which nobody is asked and nothing is waited for: they would run for ever, within one transaction or
 * from job to job. Waiting means a person's task, a message or signal from elsewhere, or a timer of a written duration.
 */
final class ModelCycles {

    private static final Set<String> PERSONS = Set.of("userTask", "receiveTask");

    /** A written duration is at least a minute of working time; a time that a model computes may be none. */
    private static final Pattern DURATION = Pattern.compile("\\s*P[0-9DTHM]+\\s*");

    private final List<Node> all;

    /** Where a token goes on to, by the id of the element. */
    private final Map<String, Set<String>> next = new HashMap<>();

    private final Map<String, Node> nodes = new LinkedHashMap<>();

    private ModelCycles(List<Node> all) {
        this.all = all;
        all.forEach(this::add);
    }

    /** Tells {@code findings} of the cycles in a model. */
    static void find(Node model, BiConsumer<Node, String> findings) {
        ModelCycles cycles = new ModelCycles(model.childrenNamed("process")
                .flatMap(Node::all)
                .filter(node -> node.uri().equals(AllowedModels.BPMN_URI))
                .toList());
        cycles.all.forEach(cycles::connect);
        cycles.report(findings);
    }

    private void add(Node node) {
        String id = node.attribute("id");
        if (id != null) {
            nodes.put(id, node);
            next.put(id, new HashSet<>());
        }
    }

    private void connect(Node node) {
        String id = node.attribute("id");
        switch (node.name()) {
            case "sequenceFlow" -> leave(nodes.get(node.attribute("sourceRef")), node.attribute("targetRef"));
            case "boundaryEvent" -> {
                if (!waits(node)) {
                    edge(node.attribute("attachedToRef"), id);
                }
            }
            case "subProcess", "transaction" -> inside(node, id);
            case "callActivity" -> {
                Node called = nodes.get(String.valueOf(node.attribute("calledElement")));
                if (called != null && called.name().equals("process")) {
                    inside(called, id);
                }
            }
            case "intermediateThrowEvent", "endEvent" -> node.children().forEach(thrown -> thrown(node, thrown));
            default -> {
                // leads nowhere by itself
            }
        }
    }

    /** A person's task is left by the person; only what hangs on it leaves it otherwise. */
    private void leave(Node source, String target) {
        if (source != null && !waits(source)) {
            boolean hasInside =
                    source.name().equals("subProcess") || source.name().equals("transaction");
            if (hasInside) {
                source.childrenNamed("endEvent").forEach(end -> edge(end.attribute("id"), target));
            } else {
                edge(source.attribute("id"), target);
            }
        }
    }

    private void inside(Node scope, String id) {
        scope.childrenNamed("startEvent").forEach(start -> edge(id, start.attribute("id")));
    }

    private void thrown(Node source, Node definition) {
        String id = source.attribute("id");
        switch (definition.name()) {
            case "linkEventDefinition" ->
                told(definition, "name", "intermediateCatchEvent").forEach(target -> edge(id, target.attribute("id")));
            // whoever is told again and again, as often as it is thrown
            case "signalEventDefinition" -> {
                told(definition, "signalRef", "startEvent")
                        .filter(start -> isProcess(start) || isRepeated(start))
                        .forEach(start -> edge(id, start.attribute("id")));
                told(definition, "signalRef", "boundaryEvent")
                        .filter(ModelCycles::isRepeated)
                        .flatMap(boundary -> all.stream()
                                .filter(flow -> flow.name().equals("sequenceFlow")
                                        && String.valueOf(flow.attribute("sourceRef"))
                                                .equals(boundary.attribute("id"))))
                        .forEach(flow -> edge(id, flow.attribute("targetRef")));
            }
            // one that is thrown where it is handled goes to the outside
            case "escalationEventDefinition" ->
                told(definition, "escalationRef", "startEvent")
                        .filter(start -> isRepeated(start)
                                && start.parent()
                                        .all()
                                        .noneMatch(own -> String.valueOf(id).equals(own.attribute("id"))))
                        .forEach(start -> edge(id, start.attribute("id")));
            default -> {
                // ends what it is thrown in
            }
        }
    }

    /** The events of a kind that wait for what is thrown; one that names nothing waits for all. */
    private Stream<Node> told(Node thrown, String reference, String kind) {
        return all.stream()
                .filter(node -> node.name().equals(kind)
                        && node.childrenNamed(thrown.name())
                                .anyMatch(other -> other.attribute(reference) == null
                                        || other.attribute(reference).equals(thrown.attribute(reference))));
    }

    private static boolean isProcess(Node start) {
        return start.parent().name().equals("process");
    }

    /** Whether an event leaves running what it comes from, and so comes again. */
    private static boolean isRepeated(Node event) {
        return "false".equals(event.attribute("isInterrupting")) || "false".equals(event.attribute("cancelActivity"));
    }

    private void edge(String from, String to) {
        if (next.containsKey(from) && next.containsKey(to)) {
            next.get(from).add(to);
        }
    }

    private static boolean waits(Node node) {
        if (PERSONS.contains(node.name())) {
            return true;
        }
        return (node.name().equals("intermediateCatchEvent") || node.name().equals("boundaryEvent"))
                && node.children().stream().anyMatch(ModelCycles::isWait);
    }

    private static boolean isWait(Node definition) {
        return switch (definition.name()) {
            case "messageEventDefinition", "signalEventDefinition" -> true;
            case "timerEventDefinition" ->
                definition
                        .childrenNamed("timeDuration")
                        .anyMatch(duration -> DURATION.matcher(duration.text()).matches());
            default -> false;
        };
    }

    private void report(BiConsumer<Node, String> findings) {
        Set<String> told = new HashSet<>();
        for (String id : nodes.keySet()) {
            List<String> cycle = told.contains(id) ? List.of() : wayBackTo(id);
            if (!cycle.isEmpty()) {
                told.addAll(cycle);
                findings.accept(
                        nodes.get(id),
                        "alur berputar tanpa tugas seseorang dan tanpa waktu tunggu: "
                                + cycle.stream().map(nodes::get).map(Labels::of).collect(Collectors.joining(" → ")));
            }
        }
    }

    /** The shortest way from an element back to itself, empty where there is none. */
    private List<String> wayBackTo(String id) {
        Map<String, String> from = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String here = open.remove();
            for (String there : next.get(here)) {
                if (there.equals(id)) {
                    return way(from, here, id);
                }
                if (from.putIfAbsent(there, here) == null) {
                    open.add(there);
                }
            }
        }
        return List.of();
    }

    private static List<String> way(Map<String, String> from, String last, String first) {
        List<String> way = new ArrayList<>();
        for (String here = last; !here.equals(first); here = from.get(here)) {
            way.add(0, here);
        }
        way.add(0, first);
        return way;
    }
}
