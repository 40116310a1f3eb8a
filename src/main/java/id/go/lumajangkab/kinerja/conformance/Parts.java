package id.go.lumajangkab.kinerja.conformance;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.jspecify.annotations.Nullable;

/** What is written within an element of a process: its events, parameters, listeners and expressions. */
final class Parts {

    private Parts() {}

    /** The element itself and all that is in it, but for other elements of the process. */
    static Stream<DomElement> of(FlowElement element, ProcessGraph graph) {
        return of(element.getDomElement(), graph);
    }

    private static Stream<DomElement> of(DomElement element, ProcessGraph graph) {
        return Stream.concat(
                Stream.of(element),
                element.getChildElements().stream()
                        .filter(child -> child.getAttribute("id") == null
                                || graph.node(child.getAttribute("id")).isEmpty())
                        .filter(child -> !child.getLocalName().equals("sequenceFlow"))
                        .flatMap(child -> of(child, graph)));
    }

    /** Whether a service task runs one of these beans of the program. */
    static boolean runs(FlowNode node, Set<String> beans) {
        String written = node instanceof ServiceTask task ? task.getCamundaDelegateExpression() : null;
        return written != null && beans.stream().anyMatch(bean -> written.contains("{" + bean + "}"));
    }

    /** An attribute of Camunda's own elements, or one that Camunda adds to BPMN's. */
    static @Nullable String attribute(DomElement element, String name) {
        String added = element.getAttribute(BpmnModelConstants.CAMUNDA_NS, name);
        return added == null ? element.getAttribute(name) : added;
    }
}
