package id.go.lumajangkab.kinerja.engine;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's form service with the SOP's rules: forms read our tables; submitting completes like any other way. */
final class StepFormService extends FormServiceImpl {

    private final Completions completions;
    private final ProcessSteps steps;

    StepFormService(Completions completions, ProcessSteps steps) {
        this.completions = completions;
        this.steps = steps;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        commandExecutor.execute(completions.of(taskId, properties));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return commandExecutor.execute(completions.withVariablesInReturn(taskId, properties, deserializeValues));
    }

    /** What the form of a task shows comes from our tables when it is opened; nothing of it is stored twice. */
    @Override
    public VariableMap getTaskFormVariables(
            String taskId, Collection<String> formVariables, boolean deserializeObjectValues) {
        return commandExecutor.execute(new ReadStepForm(steps, taskId, formVariables, deserializeObjectValues));
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        try {
            return super.getDeployedTaskForm(taskId);
        } catch (NotFoundException missing) {
            throw told(missing, context -> context.getTaskManager().findTaskById(taskId));
        }
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        try {
            return super.getDeployedStartForm(processDefinitionId);
        } catch (NotFoundException missing) {
            throw told(
                    missing,
                    context ->
                            context.getProcessDefinitionManager().findLatestProcessDefinitionById(processDefinitionId));
        }
    }

    /** The engine says the same of a form that was not deployed as of a task or process that is not there. */
    private RuntimeException told(NotFoundException missing, Function<CommandContext, Object> whose) {
        boolean isThere = commandExecutor.execute(context -> whose.apply(context) != null);
        return isThere ? DeployedForms.missing(missing) : missing;
    }
}
