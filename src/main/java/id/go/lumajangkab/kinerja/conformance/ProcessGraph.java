package id.go.lumajangkab.kinerja.conformance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.jspecify.annotations.Nullable;

/** The elements of a process and how they lead to each other, those of its subprocesses included. */
final class ProcessGraph {

    private final Process process;
    private final Map<String, FlowNode> nodes = new LinkedHashMap<>();
    private final Map<String, List<BoundaryEvent>> boundaries = new HashMap<>();

    ProcessGraph(Process process) {
        this.process = process;
        gather(process.getFlowElements());
    }

    private void gather(Collection<FlowElement> elements) {
        for (FlowElement element : elements) {
            if (element instanceof FlowNode node) {
                nodes.put(node.getId(), node);
            }
            if (element instanceof BoundaryEvent boundary && boundary.getAttachedTo() != null) {
                boundaries
                        .computeIfAbsent(boundary.getAttachedTo().getId(), id -> new ArrayList<>())
                        .add(boundary);
            }
            if (element instanceof SubProcess inner) {
                gather(inner.getFlowElements());
            }
        }
    }

    Process process() {
        return process;
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

    /** Where a scope begins of itself: at its start events, and at what nothing leads to. */
    static List<FlowNode> beginnings(Collection<FlowElement> scope) {
        List<FlowNode> starts = new ArrayList<>();
        for (FlowElement element : scope) {
            if (element instanceof StartEvent start) {
                starts.add(start);
            }
        }
        return starts;
    }

    /** The subprocess right around an element, {@code null} for one of the process itself. */
    static @Nullable SubProcess around(FlowNode node) {
        return node.getParentElement() instanceof SubProcess inner ? inner : null;
    }

    /** Whether it lies in a subprocess that an event starts, at any depth. */
    static boolean isBesideThePath(FlowNode node) {
        for (SubProcess around = around(node); around != null; around = around(around)) {
            if (around.triggeredByEvent()) {
                return true;
            }
        }
        return node instanceof SubProcess inner && inner.triggeredByEvent();
    }

    /** Whether an element lies within a subprocess, at any depth. */
    static boolean isWithin(FlowNode node, SubProcess scope) {
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
        Set<FlowNode> seen = new LinkedHashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty()) {
            FlowNode node = open.remove();
            if (node != from && stops.test(node)) {
                continue;
            }
            for (FlowNode next : successors(node)) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen;
    }

    private List<FlowNode> successors(FlowNode node) {
        List<FlowNode> next = new ArrayList<>();
        for (SequenceFlow flow : node.getOutgoing()) {
            if (flow.getTarget() != null) {
                next.add(flow.getTarget());
            }
        }
        if (node instanceof ThrowEvent thrown) {
            linked(thrown).ifPresent(next::add);
        }
        if (node instanceof SubProcess inner) {
            next.addAll(beginnings(inner.getFlowElements()));
        }
        if (node instanceof Activity) {
            next.addAll(boundaries(node));
        }
        SubProcess around = around(node);
        if (around != null && node.getOutgoing().isEmpty()) {
            next.add(around);
        }
        return next;
    }
}
