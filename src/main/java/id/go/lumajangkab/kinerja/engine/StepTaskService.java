package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.words.TaskId;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's task service with the SOP's rules: who may take, complete and put back a task. */
final class StepTaskService extends TaskServiceImpl {

    private final Completions completions;
    private final People people;
    private final Handovers handovers;

    StepTaskService(Completions completions, People people, Handovers handovers) {
        this.completions = completions;
        this.people = people;
        this.handovers = handovers;
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
        commandExecutor.execute(completions.of(taskId, variables));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return commandExecutor.execute(completions.withVariablesInReturn(taskId, variables, deserializeValues));
    }

    /** Putting a task back is the holder's; any other change of hands has a way of its own, with a reason. */
    @Override
    public void setAssignee(String taskId, String userId) {
        if (userId != null) {
            throw StepRefused.notAllowed("Gunakan “Alihkan” pada tugas ini dan sebutkan alasannya.");
        }
        handovers.putBack(new TaskId(taskId));
    }
}
