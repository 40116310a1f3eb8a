package id.go.lumajangkab.kinerja.conformance;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A BPMN file in which elements are put, joined and taken away as a modeler does: shapes and flows go along. */
final class EditedModel {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final String BIOC = "http://bpmn.io/schema/bpmn/biocolor/1.0";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Set<String> REFERENCES =
            Set.of("sourceRef", "targetRef", "attachedToRef", "bpmnElement", "default");

    private static final DocumentBuilderFactory READER = DocumentBuilderFactory.newInstance();
    private static final TransformerFactory WRITER = TransformerFactory.newInstance();

    static {
        READER.setNamespaceAware(true);
    }

    private final Document document;

    EditedModel(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            document =
                    factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    String text() {
        try {
            StringWriter text = new StringWriter();
            WRITER.newTransformer().transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Element element(String id) {
        return all().stream()
                .filter(element -> id.equals(element.getAttribute("id")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no " + id));
    }

    private List<Element> all() {
        return list(document.getElementsByTagName("*"));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    Element process() {
        return element(SopModel.KEY);
    }

    static Element child(Element parent, String name) {
        return list(parent.getChildNodes()).stream()
                .filter(element -> name.equals(element.getLocalName()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(parent.getAttribute("id") + " has no " + name));
    }

    /** Adds an element of BPMN at the end of another one. */
    Element add(Element parent, String type, String id) {
        Element added = document.createElementNS(BPMN, "bpmn:" + type);
        if (!id.isEmpty()) {
            added.setAttribute("id", id);
        }
        parent.appendChild(added);
        return added;
    }

    /** Adds what a definition needs beside the process, such as a message. */
    Element root(String type, String id) {
        Element definitions = (Element) process().getParentNode();
        Element added = add(definitions, type, id);
        definitions.insertBefore(added, process());
        return added;
    }

    /** Adds a node to the process. */
    Element node(String type, String id) {
        return add(process(), type, id);
    }

    /** Adds a user task with an actor and a form. */
    Element task(String id) {
        return task(process(), id);
    }

    Element task(Element scope, String id) {
        Element task = add(scope, "userTask", id);
        task.setAttribute("name", "Membaca ulang");
        camunda(task, "candidateGroups", "sekretaris");
        camunda(task, "formRef", "langkah-9");
        camunda(task, "formRefBinding", "deployment");
        return task;
    }

    void camunda(Element element, String attribute, String value) {
        element.setAttributeNS(CAMUNDA, "camunda:" + attribute, value);
    }

    void removeCamunda(String id, String attribute) {
        element(id).removeAttributeNS(CAMUNDA, attribute);
    }

    /** An event that waits that long. */
    Element timer(Element event, String kind, String written) {
        Element definition = add(event, "timerEventDefinition", event.getAttribute("id") + "Definition");
        return time(definition, kind, written);
    }

    Element time(Element definition, String kind, String written) {
        Element time = add(definition, kind, "");
        time.setAttributeNS(XSI, "xsi:type", "bpmn:tFormalExpression");
        time.setTextContent(written);
        return time;
    }

    /** An event at the border of an activity. */
    Element boundary(String id, String activity, boolean interrupting) {
        Element boundary = add((Element) element(activity).getParentNode(), "boundaryEvent", id);
        boundary.setAttribute("attachedToRef", activity);
        boundary.setAttribute("cancelActivity", String.valueOf(interrupting));
        return boundary;
    }

    Element timerAt(String id, String activity, boolean interrupting) {
        Element boundary = boundary(id, activity, interrupting);
        timer(boundary, "timeDuration", "P3D");
        return boundary;
    }

    /** Draws a flow, in the scope of its source. */
    Element flow(String from, String to) {
        return flow(from + "_" + to + "_baru", from, to);
    }

    Element flow(String id, String from, String to) {
        Element flow = add((Element) element(from).getParentNode(), "sequenceFlow", id);
        flow.setAttribute("sourceRef", from);
        flow.setAttribute("targetRef", to);
        refer(from, "outgoing", id);
        refer(to, "incoming", id);
        return flow;
    }

    void condition(Element flow, String condition) {
        Element expression = add(flow, "conditionExpression", "");
        expression.setAttributeNS(XSI, "xsi:type", "bpmn:tFormalExpression");
        expression.setTextContent(condition);
    }

    void removeCondition(String flow) {
        Element from = element(flow);
        from.removeChild(child(from, "conditionExpression"));
    }

    /** Lets a flow end elsewhere. */
    void to(String flow, String target) {
        forget("incoming", flow);
        element(flow).setAttribute("targetRef", target);
        refer(target, "incoming", flow);
    }

    /** Lets a flow begin elsewhere. */
    void from(String flow, String source) {
        forget("outgoing", flow);
        element(flow).setAttribute("sourceRef", source);
        refer(source, "outgoing", flow);
    }

    private void refer(String node, String direction, String flow) {
        Element reference = document.createElementNS(BPMN, "bpmn:" + direction);
        reference.setTextContent(flow);
        insertAfter(
                direction.equals("incoming")
                        ? Set.of("documentation", "extensionElements", "incoming")
                        : Set.of("documentation", "extensionElements", "incoming", "outgoing"),
                reference,
                element(node));
    }

    private static void insertAfter(Set<String> before, Element added, Element parent) {
        parent.insertBefore(
                added,
                list(parent.getChildNodes()).stream()
                        .filter(child -> !before.contains(child.getLocalName()))
                        .findFirst()
                        .orElse(null));
    }

    /** Lets an activity be carried out several times. */
    void repeat(String id, int times) {
        Element loop = document.createElementNS(BPMN, "bpmn:multiInstanceLoopCharacteristics");
        add(loop, "loopCardinality", "").setTextContent(String.valueOf(times));
        insertAfter(Set.of("documentation", "extensionElements", "incoming", "outgoing"), loop, element(id));
    }

    private void forget(String direction, String flow) {
        all().stream()
                .filter(element -> direction.equals(element.getLocalName()) && flow.equals(element.getTextContent()))
                .forEach(EditedModel::detach);
    }

    /** Leaves a flow as it is, and what its ends say of it out, as other tools do. */
    void silence(String flow) {
        forget("incoming", flow);
        forget("outgoing", flow);
    }

    private static void detach(Node node) {
        node.getParentNode().removeChild(node);
    }

    List<String> incoming(String node) {
        return flows("targetRef", node);
    }

    List<String> outgoing(String node) {
        return flows("sourceRef", node);
    }

    private List<String> flows(String end, String node) {
        return all().stream()
                .filter(element ->
                        "sequenceFlow".equals(element.getLocalName()) && node.equals(element.getAttribute(end)))
                .map(element -> element.getAttribute("id"))
                .toList();
    }

    String target(String flow) {
        return element(flow).getAttribute("targetRef");
    }

    String source(String flow) {
        return element(flow).getAttribute("sourceRef");
    }

    /** Where the only flow of a node leads. */
    String after(String node) {
        return target(outgoing(node).get(0));
    }

    /** Puts a node on a flow. */
    void insert(String node, String flow) {
        String target = target(flow);
        to(flow, node);
        flow(node, target);
    }

    /** Takes an element away, with its flows, what hangs at its border, and its shapes. */
    void remove(String id) {
        incoming(id).forEach(this::removeFlow);
        outgoing(id).forEach(this::removeFlow);
        all().stream()
                .filter(element -> id.equals(element.getAttribute("attachedToRef")))
                .map(element -> element.getAttribute("id"))
                .toList()
                .forEach(this::remove);
        Element removed = element(id);
        list(removed.getElementsByTagName("*")).stream()
                .map(element -> element.getAttribute("id"))
                .filter(inner -> !inner.isEmpty())
                .forEach(this::removeShapes);
        removeShapes(id);
        detach(removed);
    }

    private void removeShapes(String id) {
        all().stream()
                .filter(element -> id.equals(element.getAttribute("bpmnElement"))
                        || "flowNodeRef".equals(element.getLocalName()) && id.equals(element.getTextContent()))
                .forEach(EditedModel::detach);
    }

    void removeFlow(String id) {
        forget("incoming", id);
        forget("outgoing", id);
        removeShapes(id);
        detach(element(id));
    }

    /** Takes a node with one way out from its path, and joins the path again. */
    void unhook(String id) {
        String onward = outgoing(id).get(0);
        String target = target(onward);
        removeFlow(onward);
        incoming(id).forEach(flow -> to(flow, target));
    }

    /** Gives an element another id, wherever it is told. */
    void rename(String id, String other) {
        for (Element element : all()) {
            REFERENCES.stream()
                    .filter(name -> id.equals(element.getAttribute(name)))
                    .forEach(name -> element.setAttribute(name, other));
            if ("flowNodeRef".equals(element.getLocalName()) && id.equals(element.getTextContent())) {
                element.setTextContent(other);
            }
        }
        element(id).setAttribute("id", other);
    }

    /** Makes another element of one, with the same content. */
    void retype(String id, String type) {
        document.renameNode(element(id), BPMN, "bpmn:" + type);
    }

    /** A copy of an element with another id, without its flows. */
    Element copy(String id, String other) {
        Element copied = (Element) element(id).cloneNode(true);
        list(copied.getElementsByTagName("*")).stream()
                .filter(element -> Set.of("incoming", "outgoing").contains(element.getLocalName()))
                .forEach(EditedModel::detach);
        copied.setAttribute("id", other);
        element(id).getParentNode().appendChild(copied);
        return copied;
    }

    void property(String task, String name, String value) {
        property(task, name).setAttribute("value", value);
    }

    void removeProperty(String task, String name) {
        detach(property(task, name));
    }

    private Element property(String task, String name) {
        return list(element(task).getElementsByTagNameNS(CAMUNDA, "property")).stream()
                .filter(property -> name.equals(property.getAttribute("name")))
                .findFirst()
                .orElseThrow();
    }

    /** Puts nodes, with what hangs at their border and the flows between them, into another scope. */
    void move(List<String> nodes, Element scope) {
        nodes.forEach(id -> scope.appendChild(element(id)));
        all().stream()
                .filter(element -> "sequenceFlow".equals(element.getLocalName())
                        && nodes.contains(element.getAttribute("sourceRef"))
                        && nodes.contains(element.getAttribute("targetRef")))
                .forEach(scope::appendChild);
        all().stream()
                .filter(element ->
                        "flowNodeRef".equals(element.getLocalName()) && nodes.contains(element.getTextContent()))
                .forEach(EditedModel::detach);
    }

    /** Attributes of the shape or edge that draws an element. */
    Element shape(String id) {
        return all().stream()
                .filter(element -> id.equals(element.getAttribute("bpmnElement")))
                .findFirst()
                .orElseThrow();
    }

    Element bounds(String id) {
        return child(shape(id), "Bounds");
    }

    void colour(String id, String stroke, String fill) {
        shape(id).setAttributeNS(BIOC, "bioc:stroke", stroke);
        shape(id).setAttributeNS(BIOC, "bioc:fill", fill);
    }
}
