package id.go.lumajangkab.kinerja.engine.fence;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Puts the {@link RunLimit} before each activity of each model, also of those deployed earlier. */
final class RunLimitParseListener extends AbstractBpmnParseListener {

    /** Most instances of a multi-instance activity. */
    static final int MOST_INSTANCES = 500;

    private final RunLimit limit;

    RunLimitParseListener(RunLimit limit) {
        this.limit = limit;
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
        processes.forEach(this::limitAll);
    }

    private void limitAll(ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, limit, 0);
            if (activity.getActivityBehavior() instanceof MultiInstanceActivityBehavior multiple) {
                limitInstances(multiple, activity);
            }
            limitAll(activity);
        }
    }

    private static void limitInstances(MultiInstanceActivityBehavior multiple, ActivityImpl activity) {
        if (multiple.getLoopCardinalityExpression() != null) {
            multiple.setLoopCardinalityExpression(new Few(multiple.getLoopCardinalityExpression(), activity));
        }
        if (multiple.getCollectionVariable() != null) {
            multiple.setCollectionExpression(new Variable(multiple.getCollectionVariable()));
            multiple.setCollectionVariable(null);
        }
        if (multiple.getCollectionExpression() != null) {
            multiple.setCollectionExpression(new Few(multiple.getCollectionExpression(), activity));
        }
    }

    /** A collection that is named as a variable. */
    private record Variable(String name) implements Expression {

        @Override
        public Object getValue(VariableScope scope) {
            return scope.getVariable(name);
        }

        @Override
        public void setValue(Object value, VariableScope scope) {
            scope.setVariable(name, value);
        }

        @Override
        public String getExpressionText() {
            return name;
        }

        @Override
        public boolean isLiteralText() {
            return false;
        }
    }

    /** Gives no number and no collection that is too large; the engine would make each instance before it begins. */
    private record Few(Expression given, ActivityImpl activity) implements Expression {

        @Override
        public Object getValue(VariableScope scope) {
            return few(given.getValue(scope));
        }

        private Object few(Object value) {
            if (size(value) > MOST_INSTANCES) {
                throw new ModelStopped("“" + activity.getName() + "” hendak dikerjakan lebih dari " + MOST_INSTANCES
                        + " kali sekaligus; tidak ada yang berubah. Hubungi analis untuk memperbaiki model.");
            }
            return value;
        }

        private static double size(Object value) {
            if (value instanceof Collection<?> all) {
                return all.size();
            }
            if (value instanceof Number number) {
                return number.doubleValue();
            }
            return value instanceof String text && text.strip().matches("[0-9]{4,}") ? Double.parseDouble(text) : 0;
        }

        @Override
        public void setValue(Object value, VariableScope scope) {
            given.setValue(value, scope);
        }

        @Override
        public String getExpressionText() {
            return given.getExpressionText();
        }

        @Override
        public boolean isLiteralText() {
            return given.isLiteralText();
        }
    }
}
