package id.go.lumajangkab.kinerja.process;

import id.go.lumajangkab.kinerja.access.People;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's form service with the SOP's rules: forms read our tables; submitting completes like any other way. */
final class StepFormService extends FormServiceImpl {

    private final StepCompletion completion;
    private final People people;
    private final StepForms forms;

    StepFormService(StepCompletion completion, People people, StepForms forms) {
        this.completion = completion;
        this.people = people;
        this.forms = forms;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        commandExecutor.execute(new CompleteStep(completion, people, taskId, properties, false, false));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return commandExecutor.execute(
                new CompleteStep(completion, people, taskId, properties, true, deserializeValues));
    }

    /** What the form of a task shows comes from our tables when it is opened; nothing of it is stored twice. */
    @Override
    public VariableMap getTaskFormVariables(
            String taskId, Collection<String> formVariables, boolean deserializeObjectValues) {
        return commandExecutor.execute(new ReadStepForm(forms, taskId, formVariables, deserializeObjectValues));
    }
}
