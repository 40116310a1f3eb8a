package id.go.lumajangkab.kinerja.conformance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNode;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.DomElement;

/** Holds the expressions of a process against the methods that the program offers. */
final class ExpressionRules {

    private static final Builder PARSER = new Builder(Builder.Feature.METHOD_INVOCATIONS, Builder.Feature.VARARGS);
    private static final List<String> ATTRIBUTES = List.of(
            "expression",
            "candidateUsers",
            "candidateGroups",
            "dueDate",
            "followUpDate",
            "priority",
            "collection",
            "source",
            "sourceExpression",
            "businessKey",
            "calledElement");
    private static final int LONGEST = 1000;
    private static final String WORDS = "documentation";
    private static final String DATE = "dateTime";

    private final Contract contract;
    private final ProcessGraph graph;
    private final Rows rows;
    private final Findings findings;

    ExpressionRules(Contract contract, ProcessGraph graph, Rows rows, Findings findings) {
        this.contract = contract;
        this.graph = graph;
        this.rows = rows;
        this.findings = findings;
    }

    void check() {
        for (FlowNode node : graph.nodes()) {
            Parts.of(node, graph)
                    .flatMap(ExpressionRules::texts)
                    .map(this::problem)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(problem -> findings.refuse("ungkapan", rows.of(node), node, problem, remedy()));
            graph.outgoing(node).forEach(flow -> condition(node, flow));
        }
    }

    private void condition(FlowNode from, SequenceFlow flow) {
        if (flow.getConditionExpression() != null) {
            problem(flow.getConditionExpression().getTextContent())
                    .ifPresent(problem -> findings.refuse("ungkapan", rows.of(from), flow, problem, remedy()));
        }
    }

    private String remedy() {
        return "Pakai variabel, atau yang disediakan aplikasi: " + SopModel.MEMBERS;
    }

    private static Stream<String> texts(DomElement part) {
        Stream<String> written =
                ATTRIBUTES.stream().map(name -> Parts.attribute(part, name)).filter(Objects::nonNull);
        boolean leaf = part.getChildElements().isEmpty() && !part.getLocalName().equals(WORDS);
        return leaf ? Stream.concat(written, Stream.of(part.getTextContent())) : written;
    }

    private Optional<String> problem(String text) {
        if (!text.contains("${") && !text.contains("#{")) {
            return Optional.empty();
        }
        if (text.length() > LONGEST) {
            return Optional.of("ungkapan lebih dari " + LONGEST + " huruf");
        }
        try {
            return problem(PARSER.build(text.strip()).getRoot());
        } catch (TreeBuilderException unreadable) {
            return Optional.of("ungkapan “" + text.strip() + "” tidak dapat dibaca");
        }
    }

    private Optional<String> problem(Node node) {
        if (node instanceof AstMethod call && !isOffered(call)) {
            return Optional.of("“" + words(call.getChild(0)) + "” tidak dapat dipanggil dari model");
        }
        for (int i = 0; i < node.getCardinality(); i++) {
            Optional<String> within = problem(node.getChild(i));
            if (within.isPresent()) {
                return within;
            }
        }
        return Optional.empty();
    }

    private boolean isOffered(AstMethod call) {
        if (!(call.getChild(0) instanceof AstDot dot)) {
            return false;
        }
        Node owner = dot.getChild(0);
        if (owner instanceof AstIdentifier bean) {
            Set<String> methods = contract.methods().getOrDefault(bean.getName(), Set.of());
            return methods.stream()
                    .anyMatch(method -> words(dot).replace(" ", "").equals(bean.getName() + '.' + method));
        }
        return isDay(owner);
    }

    /** What is reckoned with days: {@code ${dateTime().plusDays(3).toDate()}}. */
    private static boolean isDay(Node node) {
        return node instanceof AstFunction function && function.getName().equals(DATE)
                || node instanceof AstMethod call && call.getChild(0) instanceof AstDot dot && isDay(dot.getChild(0));
    }

    private static String words(Node node) {
        StringBuilder text = new StringBuilder();
        ((AstNode) node).appendStructure(text, null);
        return text.toString().strip();
    }
}
