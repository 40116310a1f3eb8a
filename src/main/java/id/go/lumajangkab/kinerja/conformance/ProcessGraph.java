package id.go.lumajangkab.kinerja.conformance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a process and how they lead to each other, those of its subprocesses included. What leads where is
 * read from the flows, in their order, as the engine does; what a node says of its flows is not looked at.
 */
final class ProcessGraph {

    private final Map<String, FlowNode> nodes = new LinkedHashMap<>();
    private final Map<String, List<BoundaryEvent>> boundaries = new HashMap<>();
    private final Map<String, List<SequenceFlow>> outgoing = new HashMap<>();
    private final Map<String, List<SequenceFlow>> incoming = new HashMap<>();
    private final Map<FlowNode, SubProcess> scopes = new HashMap<>();

    ProcessGraph(Process process) {
        gather(process.getFlowElements(), null);
    }

    private void gather(Collection<FlowElement> elements, @Nullable SubProcess scope) {
        for (FlowElement element : elements) {
            if (element instanceof FlowNode node) {
                nodes.put(node.getId(), node);
                if (scope != null) {
                    scopes.put(node, scope);
                }
            }
            if (element instanceof BoundaryEvent boundary && boundary.getAttachedTo() != null) {
                add(boundaries, boundary.getAttachedTo(), boundary);
            }
            if (element instanceof SequenceFlow flow && flow.getSource() != null && flow.getTarget() != null) {
                add(outgoing, flow.getSource(), flow);
                add(incoming, flow.getTarget(), flow);
            }
            if (element instanceof SubProcess inner) {
                gather(inner.getFlowElements(), inner);
            }
        }
    }

    private static <T> void add(Map<String, List<T>> lists, FlowNode at, T element) {
        lists.computeIfAbsent(at.getId(), id -> new ArrayList<>()).add(element);
    }

    Collection<FlowNode> nodes() {
        return nodes.values();
    }

    Optional<FlowNode> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    <T extends FlowNode> List<T> all(Class<T> type) {
        return nodes.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The events at the border of an activity. */
    List<BoundaryEvent> boundaries(FlowNode activity) {
        return boundaries.getOrDefault(activity.getId(), List.of());
    }

    /** The flows that lead on from a node, in the order in which the engine asks them. */
    List<SequenceFlow> outgoing(FlowNode node) {
        return outgoing.getOrDefault(node.getId(), List.of());
    }

    /** The flows that lead to a node. */
    List<SequenceFlow> incoming(FlowNode node) {
        return incoming.getOrDefault(node.getId(), List.of());
    }

    /** The start events of the process, or of a subprocess. */
    List<StartEvent> beginnings(@Nullable SubProcess scope) {
        return all(StartEvent.class).stream()
                .filter(start -> Objects.equals(around(start), scope))
                .toList();
    }

    /** The subprocess right around an element, {@code null} for one of the process itself. */
    @Nullable
    SubProcess around(FlowNode node) {
        return scopes.get(node);
    }

    /** Whether it lies in a subprocess that an event starts, at any depth. */
    boolean isBesideThePath(FlowNode node) {
        for (SubProcess around = around(node); around != null; around = around(around)) {
            if (around.triggeredByEvent()) {
                return true;
            }
        }
        return node instanceof SubProcess inner && inner.triggeredByEvent();
    }

    /** Whether an element lies within a subprocess, at any depth. */
    boolean isWithin(FlowNode node, SubProcess scope) {
        for (SubProcess around = around(node); around != null; around = around(around)) {
            if (around.equals(scope)) {
                return true;
            }
        }
        return false;
    }

    /** Where a link that is thrown goes on. */
    Optional<FlowNode> linked(ThrowEvent from) {
        return link(from.getEventDefinitions())
                .flatMap(name -> all(CatchEvent.class).stream()
                        .filter(to -> link(to.getEventDefinitions())
                                .filter(name::equals)
                                .isPresent())
                        .map(FlowNode.class::cast)
                        .findFirst());
    }

    private static Optional<String> link(Collection<EventDefinition> definitions) {
        return definitions.stream()
                .filter(LinkEventDefinition.class::isInstance)
                .map(definition -> String.valueOf(((LinkEventDefinition) definition).getName()))
                .findFirst();
    }

    /** All that can be come to from an element, itself left out, without going on from what {@code stops} tells. */
    Set<FlowNode> reachable(FlowNode from, Predicate<FlowNode> stops) {
        return closure(from, node -> node != from && stops.test(node) ? List.of() : successors(node));
    }

    /**
     * All that runs beside a path which a node begins: its scope is not left where it ends, for that waits for
     * everything within.
     */
    Set<FlowNode> beside(FlowNode from) {
        return closure(from, this::inner);
    }

    /** What comes after an element in its own scope, without going on from what {@code stops} tells. */
    Set<FlowNode> after(FlowNode from, Predicate<FlowNode> stops) {
        return closure(from, node -> {
            if (node != from && stops.test(node)) {
                return List.of();
            }
            List<FlowNode> next = new ArrayList<>(direct(node));
            next.addAll(boundaries(node));
            return next;
        });
    }

    private static Set<FlowNode> closure(FlowNode from, Function<FlowNode, List<FlowNode>> next) {
        Set<FlowNode> seen = new LinkedHashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty()) {
            for (FlowNode node : next.apply(open.remove())) {
                if (seen.add(node)) {
                    open.add(node);
                }
            }
        }
        return seen;
    }

    /** Where a node leads by flows and links, and what lies within it and at its border. */
    private List<FlowNode> inner(FlowNode node) {
        List<FlowNode> next = new ArrayList<>(direct(node));
        if (node instanceof SubProcess inner) {
            next.addAll(beginnings(inner));
        }
        next.addAll(boundaries(node));
        return next;
    }

    /** Where a node leads by flows and links. */
    List<FlowNode> direct(FlowNode node) {
        List<FlowNode> next = new ArrayList<>();
        outgoing(node).forEach(flow -> next.add(flow.getTarget()));
        if (node instanceof ThrowEvent thrown) {
            linked(thrown).ifPresent(next::add);
        }
        return next;
    }

    private List<FlowNode> successors(FlowNode node) {
        List<FlowNode> next = inner(node);
        SubProcess around = around(node);
        if (around != null && outgoing(node).isEmpty()) {
            next.add(around);
        }
        return next;
    }

    /** Whether every way on from a node comes to what {@code fits} tells, at once: without a wait. */
    boolean comesAtOnceTo(FlowNode from, Predicate<FlowNode> fits) {
        Set<FlowNode> coming = new HashSet<>();
        Predicate<FlowNode> isComing = node -> fits.test(node) || !waits(node) && coming.contains(node);
        Set<FlowNode> nodes = new LinkedHashSet<>(beside(from));
        nodes.add(from);
        while (nodes.stream().filter(node -> leadsSurely(node, isComing)).anyMatch(coming::add)) {
            nodes.removeAll(coming);
        }
        return coming.contains(from);
    }

    private boolean leadsSurely(FlowNode node, Predicate<FlowNode> to) {
        if (node instanceof ExclusiveGateway || node instanceof InclusiveGateway) {
            List<FlowNode> next = direct(node);
            return !next.isEmpty() && next.stream().allMatch(to);
        }
        return Stream.concat(
                        outgoing(node).stream()
                                .filter(flow -> flow.getConditionExpression() == null)
                                .map(SequenceFlow::getTarget),
                        node instanceof ThrowEvent thrown ? linked(thrown).stream() : Stream.empty())
                .anyMatch(to);
    }

    private static boolean waits(FlowNode node) {
        return node instanceof UserTask
                || node instanceof ReceiveTask
                || node instanceof CallActivity
                || node instanceof SubProcess
                || node instanceof EventBasedGateway
                || node instanceof CatchEvent catching
                        && link(catching.getEventDefinitions()).isEmpty();
    }
}
