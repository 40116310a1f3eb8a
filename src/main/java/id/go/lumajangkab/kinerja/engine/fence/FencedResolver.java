package id.go.lumajangkab.kinerja.engine.fence;

import java.beans.FeatureDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.joda.time.DateTime;

/**
 * All that an expression can resolve. A bean is found before a variable of its name, so that no variable takes its
 * place; of a value only the entries of a map are read, never a property of its class.
 */
final class FencedResolver extends ELResolver {

    private final Vocabulary vocabulary;

    FencedResolver(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null) {
            return named(context, (String) property);
        }
        if (base instanceof Map<?, ?> map && property instanceof String) {
            context.setPropertyResolved(true);
            return map.get(property);
        }
        throw new RefusedWord("bagian " + Quote.of(String.valueOf(property)) + " dari sebuah nilai tidak dapat dibaca");
    }

    private Object named(ELContext context, String name) {
        if (context.getContext(VariableScope.class) instanceof VariableScope scope) {
            Object known = Names.SCOPES.contains(name)
                    ? scopeFor(name, scope)
                    : vocabulary.beans().get(name);
            if (known != null || scope.hasVariable(name)) {
                context.setPropertyResolved(true);
                return known != null ? known : scope.getVariable(name);
            }
        } else if (context.getContext(VariableContext.class) instanceof VariableContext variables) {
            TypedValue value = variables.resolve(name);
            if (value != null) {
                context.setPropertyResolved(true);
                return value.getValue();
            }
        }
        return null;
    }

    private static Object scopeFor(String name, VariableScope scope) {
        if (scope instanceof TaskEntity task) {
            return name.equals(Names.TASK) ? task : task.getExecution();
        }
        return name.equals(Names.EXECUTION) && scope instanceof ExecutionEntity ? scope : null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        String name = (String) method;
        if (!isAllowed(base, name)) {
            throw new RefusedWord("cara " + Quote.of(name) + " tidak dapat dipanggil");
        }
        Method found = Arrays.stream(base.getClass().getMethods())
                .filter(each -> each.getName().equals(name) && each.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow(() -> new RefusedWord("cara " + Quote.of(name) + " meminta isian yang lain"));
        context.setPropertyResolved(true);
        return call(found, base, coerced(context, found, arguments));
    }

    private boolean isAllowed(Object base, String method) {
        if (base instanceof DateTime || base instanceof DateTime.Property) {
            return Names.isDateArithmetic(method);
        }
        return vocabulary.beans().entrySet().stream()
                .anyMatch(bean -> bean.getValue() == base && vocabulary.mayCall(bean.getKey(), method));
    }

    private static Object[] coerced(ELContext context, Method method, Object[] arguments) {
        ExpressionFactory factory = (ExpressionFactory) context.getContext(ExpressionFactory.class);
        Object[] coerced = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            coerced[i] = factory.coerceToType(arguments[i], method.getParameterTypes()[i]);
        }
        return coerced;
    }

    private static Object call(Method method, Object base, Object[] arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw new RefusedWord("ungkapan hanya membaca");
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return Object.class;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return null;
    }
}
