package id.go.lumajangkab.kinerja.process;

import id.go.lumajangkab.kinerja.access.People;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's task service with the SOP's rules: who may take, complete and put back a task. */
final class StepTaskService extends TaskServiceImpl {

    private final StepCompletion completion;
    private final People people;
    private final TaskHandover handover;

    StepTaskService(StepCompletion completion, People people, TaskHandover handover) {
        this.completion = completion;
        this.people = people;
        this.handover = handover;
    }

    @Override
    public void claim(String taskId, String userId) {
        commandExecutor.execute(new ClaimStep(people, taskId, userId));
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, null);
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        commandExecutor.execute(new CompleteStep(completion, people, taskId, variables, false, false));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return commandExecutor.execute(
                new CompleteStep(completion, people, taskId, variables, true, deserializeValues));
    }

    /** Putting a task back is the holder's; any other change of hands goes through {@link TaskHandover}. */
    @Override
    public void setAssignee(String taskId, String userId) {
        if (userId != null) {
            throw StepRefused.notAllowed("Gunakan “Alihkan” pada tugas ini dan sebutkan alasannya.");
        }
        handover.putBack(taskId);
    }
}
