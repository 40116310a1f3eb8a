package id.go.lumajangkab.kinerja.process;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
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
        return commandExecutor.execute(
                completions.withVariablesInReturn(taskId, properties, deserializeValues));
    }

    /** What the form of a task shows comes from our tables when it is opened; nothing of it is stored twice. */
    @Override
    public VariableMap getTaskFormVariables(
            String taskId, Collection<String> formVariables, boolean deserializeObjectValues) {
        return commandExecutor.execute(new ReadStepForm(steps, taskId, formVariables, deserializeObjectValues));
    }
}
