package id.go.lumajangkab.kinerja.engine.fence;

import java.util.Map;
import java.util.Set;

/**
 * What the models of an application may speak of; the fence itself knows no model.
 *
 * @param beans       what expressions reach by name
 * @param methods     by bean, the methods that an expression may call; a bean that isn't here is only named whole, as
 *                    {@code delegateExpression}
 * @param reserved    variables that only the application writes
 * @param escalations the reserved variables that may take the code of an escalation
 * @param formKeys    by the id of a delivered form, the reserved variables that its fields may be called like
 * @param historyDays by the id of a process or decision, the fewest days for which its history is kept
 * @param processes   ids of the processes that no model may start: people and the application start them
 */
public record Vocabulary(
        Map<String, Object> beans,
        Map<String, Set<String>> methods,
        Set<String> reserved,
        Set<String> escalations,
        Map<String, Set<String>> formKeys,
        Map<String, Integer> historyDays,
        Set<String> processes) {

    /** Whether a model may give a variable this name: the reserved ones and the words of expressions are taken. */
    public boolean isFree(String variable) {
        return !reserved.contains(variable) && !beans.containsKey(variable) && !isWord(variable);
    }

    /** Whether a name is a word of the expression language itself. */
    public static boolean isWord(String name) {
        return Names.SCOPES.contains(name) || Names.FUNCTIONS.contains(name);
    }

    boolean mayCall(String bean, String method) {
        return methods.getOrDefault(bean, Set.of()).contains(method);
    }
}
