package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.engine.fence.Vocabulary;
import id.go.lumajangkab.kinerja.engine.form.FormSchema;
import id.go.lumajangkab.kinerja.engine.form.OwnValues;
import id.go.lumajangkab.kinerja.words.HandOver;
import id.go.lumajangkab.kinerja.words.Json;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/**
 * The steps of all processes: what was sent is held against the form itself, then the rules of the task's process say
 * what it means. What they don't read, all of it at a task that an analyst has added, becomes process variables.
 */
@Component
public class ProcessSteps {

    private final DeployedForms forms;
    private final Vocabulary vocabulary;
    private final Map<String, ProcessRules> rules;

    ProcessSteps(DeployedForms forms, Vocabulary vocabulary, List<ProcessRules> rules) {
        this.forms = forms;
        this.vocabulary = vocabulary;
        this.rules = rules.stream().collect(Collectors.toMap(ProcessRules::processKey, Function.identity()));
    }

    /**
     * Writes what {@code user} did in {@code task}.
     *
     * @param sent what the completion brought, as plain values
     * @return process variables for the engine
     * @throws StepRefused when anything of it is wrong; nothing of it is kept then
     */
    Map<String, Object> complete(TaskEntity task, UserId user, Map<String, Object> sent) {
        FormSchema form = DeployedForms.hasForm(task) ? forms.schemaOf(task) : FormSchema.NONE;
        return StepRefused.refusing(() -> {
            Map<String, Object> data = form.accept(sent);
            Optional<Set<String>> read = keysReadBy(task);
            if (read.isEmpty()) {
                requireOwnForm(task, form);
            }
            Map<String, Object> variables =
                    asVariables(OwnValues.of(data, read.orElse(Set.of()), form, vocabulary::isFree));
            rulesOf(task).ifPresent(known -> variables.putAll(known.complete(task, user, data)));
            return variables;
        });
    }

    /** A form of ours at a task that nobody knows: what it asks for would have no place. */
    private void requireOwnForm(TaskEntity task, FormSchema form) {
        Optional<String> step = rules.values().stream()
                .map(known -> known.forms().get(form.id()))
                .filter(Objects::nonNull)
                .findFirst();
        if (step.isPresent()) {
            throw StepRefused.badInput("Formulir “" + form.id() + "” hanya dikenal pada tugas “" + step.get()
                    + "”, sedangkan tugas ini “" + task.getTaskDefinitionKey() + "”, sehingga isiannya tidak dapat "
                    + "disimpan. Minta analis memperbaiki modelnya, lalu Camat membatalkan proses ini dan memulainya "
                    + "lagi.");
        }
    }

    /**
     * The variables of a task's form.
     *
     * @param wanted names to give, or null for all
     */
    VariableMap formOf(TaskEntity task, Collection<String> wanted) {
        VariableMap variables = Variables.createVariables();
        rulesOf(task).ifPresent(known -> variables.putAll(asVariables(known.formValues(task))));
        if (keysReadBy(task).isEmpty()) {
            putOwnValues(variables, task);
        }
        if (wanted != null) {
            List.copyOf(variables.keySet()).stream()
                    .filter(name -> !wanted.contains(name))
                    .forEach(variables::remove);
        }
        return variables;
    }

    /** The form of an analyst's own task shows the process variables of its fields' names. */
    private void putOwnValues(VariableMap variables, TaskEntity task) {
        if (DeployedForms.hasForm(task)) {
            for (String key : forms.schemaOf(task).keys()) {
                TypedValue value = task.getVariableTyped(key, false);
                if (value != null) {
                    variables.putValueTyped(key, value);
                }
            }
        }
    }

    private static VariableMap asVariables(Map<String, Object> values) {
        VariableMap variables = Variables.createVariables();
        values.forEach((name, value) -> variables.putValueTyped(
                name,
                value instanceof List<?> || value instanceof Map<?, ?>
                        ? SpinValues.jsonValue(Json.write(value)).create()
                        : Variables.untypedValue(value)));
        return variables;
    }

    private Optional<Set<String>> keysReadBy(TaskEntity task) {
        return rulesOf(task).flatMap(known -> known.keysReadBy(task.getTaskDefinitionKey()));
    }

    /** A task waits. */
    void created(TaskEntity task) {
        rulesOf(task).ifPresent(known -> known.created(task));
    }

    /** Records that a task changed hands. */
    public void handedOver(TaskEntity task, HandOver hand) {
        rulesOf(task).ifPresent(known -> known.handedOver(hand));
    }

    /** None for a process that an analyst has added. */
    private Optional<ProcessRules> rulesOf(TaskEntity task) {
        return Optional.ofNullable(rules.get(processOf(task)));
    }

    /** Key of a task's process; deployed definitions are kept in memory. */
    public static String processOf(TaskEntity task) {
        return Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(task.getProcessDefinitionId())
                .getKey();
    }
}
