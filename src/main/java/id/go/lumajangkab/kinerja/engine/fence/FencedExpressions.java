package id.go.lumajangkab.kinerja.engine.fence;

import java.lang.reflect.Method;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;

/**
 * The expressions of models and of stored filters. They reach variables, the beans of a {@link Vocabulary} with their
 * named methods, and the engine's functions for the user and the time: nothing else of Java.
 */
public final class FencedExpressions extends JuelExpressionManager {

    private static final Method REFUSED = refused();

    private final Vocabulary vocabulary;

    /** Expressions that reach what {@code vocabulary} names. */
    public FencedExpressions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Expression createExpression(String expression) {
        return new Fenced(createValueExpression(expression), this, expression);
    }

    @Override
    protected ELResolver createElResolver() {
        return new FencedResolver(vocabulary);
    }

    /** A function that is refused is known nevertheless, so that a version deployed earlier can be loaded. */
    @Override
    protected FunctionMapper createFunctionMapper() {
        return new FunctionMapper() {
            @Override
            public Method resolveFunction(String prefix, String name) {
                boolean known = (prefix == null || prefix.isBlank()) && Names.FUNCTIONS.contains(name);
                return known ? functions.get(name) : REFUSED;
            }
        };
    }

    /** Stands for each function that is refused. */
    public static Object refuse(Object... arguments) {
        throw new RefusedWord("fungsi ini tidak dikenal");
    }

    private static Method refused() {
        try {
            return FencedExpressions.class.getMethod("refuse", Object[].class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Fenced extends JuelExpression {

        Fenced(ValueExpression value, JuelExpressionManager manager, String text) {
            super(value, manager, text);
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
            try {
                return super.getValue(scope, execution);
            } catch (ProcessEngineException e) {
                throw refusal(e, scope);
            }
        }

        @Override
        public void setValue(Object value, VariableScope scope, BaseDelegateExecution execution) {
            try {
                super.setValue(value, scope, execution);
            } catch (ProcessEngineException e) {
                throw refusal(e, scope);
            }
        }

        /** Without a scope it is an expression of a stored filter. */
        private RuntimeException refusal(ProcessEngineException thrown, VariableScope scope) {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof RefusedWord word) {
                    return new ModelStopped("Ungkapan " + Quote.of(getExpressionText())
                            + (scope == null ? " pada saringan" : " pada model") + " tidak diizinkan: "
                            + word.getMessage()
                            + (scope == null ? ". Perbaiki saringannya." : ". Hubungi analis."));
                }
                if (cause instanceof ModelStopped stopped) {
                    return stopped;
                }
            }
            return thrown;
        }
    }
}
