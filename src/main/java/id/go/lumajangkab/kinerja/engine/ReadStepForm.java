package id.go.lumajangkab.kinerja.engine;

import java.util.Collection;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;

/** Reads what the form of a task shows, for whom may read the task. */
final class ReadStepForm extends GetTaskFormVariablesCmd {

    private final ProcessSteps steps;

    ReadStepForm(ProcessSteps steps, String taskId, Collection<String> formVariables, boolean deserialize) {
        super(taskId, formVariables, deserialize);
        this.steps = steps;
    }

    @Override
    public VariableMap execute(CommandContext context) {
        TaskEntity task = OfficeTasks.open(context, resourceId);
        try {
            OfficeTasks.requireOwn(context, task);
            checkGetTaskFormVariables(task, context);
        } catch (AuthorizationException missingRight) {
            throw StepRefused.notYours();
        }
        return context.runWithoutAuthorization(() -> steps.formOf(task, formVariableNames));
    }
}
