package id.go.lumajangkab.kinerja.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lumajangkab.kinerja.measurement.Commands.HandOver;
import id.go.lumajangkab.kinerja.measurement.InputException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/**
 * The steps of all processes: what was sent is held against the form itself, then the rules of the task's process say
 * what it means. A process that an analyst adds follows those of the measurement, which leave unknown steps alone.
 */
@Component
class ProcessSteps {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DeployedForms forms;
    private final MeasurementSteps otherwise;
    private final Map<String, ProcessRules> rules;

    ProcessSteps(DeployedForms forms, MeasurementSteps otherwise, List<ProcessRules> rules) {
        this.forms = forms;
        this.otherwise = otherwise;
        this.rules = rules.stream().collect(Collectors.toMap(ProcessRules::processKey, Function.identity()));
    }

    /**
     * Writes what {@code user} did in {@code task}.
     *
     * @param sent what the completion brought, as plain values
     * @return process variables for the engine
     * @throws StepRefused when anything of it is wrong; nothing of it is kept then
     */
    Map<String, Object> complete(TaskEntity task, String user, Map<String, Object> sent) {
        Map<String, Object> data = forms.schemaOf(task).accept(sent);
        try {
            return rulesOf(task).complete(task, user, data);
        } catch (InputException e) {
            throw StepRefused.badInput(e.getMessage(), e);
        }
    }

    /**
     * The variables of a task's form.
     *
     * @param wanted names to give, or null for all
     */
    VariableMap formOf(TaskEntity task, Collection<String> wanted) {
        VariableMap variables = Variables.createVariables();
        rulesOf(task).formValues(task).forEach((name, value) -> {
            if (wanted == null || wanted.contains(name)) {
                variables.putValueTyped(name, value instanceof List<?>
                        ? SpinValues.jsonValue(json(value)).create()
                        : Variables.untypedValue(value));
            }
        });
        return variables;
    }

    /** Records that a task changed hands. */
    void handedOver(TaskEntity task, HandOver hand) {
        rulesOf(task).handedOver(hand);
    }

    private ProcessRules rulesOf(TaskEntity task) {
        return rules.getOrDefault(processOf(task), otherwise);
    }

    /** Key of a task's process; deployed definitions are kept in memory. */
    static String processOf(TaskEntity task) {
        return Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(task.getProcessDefinitionId())
                .getKey();
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
