package id.go.lumajangkab.kinerja.engine.fence;

import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.SpinList;
import org.camunda.spin.json.SpinJsonNode;

/**
 * Gives decision tables plain values only: of any other object FEEL would offer every method as a function, and with
 * them all of Java.
 */
final class PlainFeel implements FeelEngineFactory {

    @Override
    public FeelEngine createInstance() {
        FeelEngine feel = new ScalaFeelEngineFactory().createInstance();
        return new FeelEngine() {
            @Override
            public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
                return feel.evaluateSimpleExpression(expression, new PlainVariables(variables));
            }

            @Override
            public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext variables) {
                return feel.evaluateSimpleUnaryTests(expression, input, new PlainVariables(variables));
            }
        };
    }

    private record PlainVariables(VariableContext given) implements VariableContext {

        @Override
        public TypedValue resolve(String name) {
            TypedValue value = given.resolve(name);
            if (value != null && !isPlain(value.getValue())) {
                throw new ModelStopped(
                        "Nilai " + Quote.of(name) + " tidak dapat dipakai dalam tabel keputusan. Hubungi analis.");
            }
            return value;
        }

        @Override
        public boolean containsVariable(String name) {
            return given.containsVariable(name);
        }

        @Override
        public Set<String> keySet() {
            return given.keySet();
        }

        private static boolean isPlain(Object value) {
            if (value instanceof Collection<?> all) {
                return all.stream().allMatch(PlainVariables::isPlain);
            }
            if (value instanceof Map<?, ?> map) {
                return map.values().stream().allMatch(PlainVariables::isPlain);
            }
            return value == null
                    || value instanceof String
                    || value instanceof Number
                    || value instanceof Boolean
                    || value instanceof Date
                    || value instanceof TemporalAccessor
                    || value instanceof SpinJsonNode
                    || value instanceof SpinList<?>;
        }
    }
}
