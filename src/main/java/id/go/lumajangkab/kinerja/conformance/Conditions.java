package id.go.lumajangkab.kinerja.conformance;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.IdentifierNode;
import org.camunda.bpm.impl.juel.SimpleContext;
import org.camunda.bpm.impl.juel.SimpleResolver;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;

/** What the condition of a flow says where the decisions are known. */
final class Conditions {

    /** What a condition answers. */
    enum Answer {
        YES,
        NO,
        /** Depends on what only a running instance knows. */
        EITHER,
        /** Reads a decision that nobody has taken by then: the engine fails there. */
        UNSET,
        /** Is no expression, or answers something besides yes and no: the engine fails there. */
        UNREADABLE
    }

    /** Longer than anybody writes; what is nested deeper than that can hold would not end well in a parser. */
    private static final int LONGEST = 1000;

    private static final ExpressionFactoryImpl FACTORY = new ExpressionFactoryImpl();

    private Conditions() {}

    /** Names of the variables that an expression reads; none where it cannot be read. */
    static Set<String> variables(String expression) {
        Set<String> names = new LinkedHashSet<>();
        if (expression.length() > LONGEST) {
            return names;
        }
        try {
            for (IdentifierNode node : new Builder(Builder.Feature.METHOD_INVOCATIONS)
                    .build(expression)
                    .getIdentifierNodes()) {
                names.add(node.getName());
            }
        } catch (TreeBuilderException unreadable) {
            return Set.of();
        }
        return names;
    }

    /**
     * Answers a condition.
     *
     * @param taken     the decisions taken by then, by the name of their variable
     * @param decisions names of the variables of all decisions
     */
    static Answer answer(String expression, Map<String, Boolean> taken, Set<String> decisions) {
        if (expression.length() > LONGEST) {
            return Answer.UNREADABLE;
        }
        Set<String> read = variables(expression);
        if (!decisions.containsAll(read)) {
            return Answer.EITHER;
        }
        if (!taken.keySet().containsAll(read)) {
            return Answer.UNSET;
        }
        // with nothing that would call a method or read a property: a model is checked, not run
        SimpleContext context = new SimpleContext(new SimpleResolver(new CompositeELResolver()));
        read.forEach(name -> context.setVariable(name, FACTORY.createValueExpression(taken.get(name), Boolean.class)));
        try {
            Object value = FACTORY.createValueExpression(context, expression, Object.class)
                    .getValue(context);
            return value instanceof Boolean yes ? yes ? Answer.YES : Answer.NO : Answer.UNREADABLE;
        } catch (ELException unreadable) {
            return Answer.UNREADABLE;
        }
    }
}
