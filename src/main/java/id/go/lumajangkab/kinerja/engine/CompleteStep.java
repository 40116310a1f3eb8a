package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Completes a step of the SOP, whichever way the completion came: it checks who completes and what was sent before the
 * engine stores anything, lets {@link ProcessSteps} write our tables, and hands the engine only what gateways need.
 */
final class CompleteStep extends CompleteTaskCmd {

    private final ProcessSteps steps;
    private final People people;
    private final GoneTasks gone;
    private final Trail trail;
    private final Map<String, Object> sent;

    CompleteStep(
            ProcessSteps steps,
            People people,
            GoneTasks gone,
            Trail trail,
            String taskId,
            Map<String, Object> sent,
            boolean returnVariables,
            boolean deserialize) {
        super(taskId, null, returnVariables, deserialize);
        this.steps = steps;
        this.people = people;
        this.gone = gone;
        this.trail = trail;
        this.sent = sent == null ? Map.of() : sent;
    }

    @Override
    public VariableMap execute(CommandContext context) {
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw StepRefused.badInput(gone.sentence(context, taskId));
        }
        String user = context.getAuthenticatedUserId();
        requireHolder(task, user, context);
        // what follows up to the next task belongs to this one too: computed values, the freeze
        return trail.during(new TaskId(taskId), () -> {
            variables = steps.complete(task, new UserId(user), FormValues.of(sent));
            return super.execute(context);
        });
    }

    /** {@link #requireHolder} has asked already, and in this command the answer stays the same. */
    @Override
    protected void checkCompleteTask(TaskEntity task, CommandContext context) {}

    private void requireHolder(TaskEntity task, String user, CommandContext context) {
        if (user == null) {
            throw StepRefused.notAllowed("Tugas hanya dapat diselesaikan oleh pengguna yang masuk.");
        }
        try {
            OfficeTasks.requireOwn(context, task);
            super.checkCompleteTask(task, context);
        } catch (AuthorizationException missingRight) {
            throw StepRefused.notYours();
        }
        if (task.getAssignee() == null) {
            throw StepRefused.notAllowed("Ambil tugas ini terlebih dahulu, lalu selesaikan.");
        }
        if (!task.getAssignee().equals(user)) {
            throw StepRefused.notAllowed("Tugas ini dipegang oleh " + people.nameOf(new UserId(task.getAssignee()))
                    + "; hanya pemegangnya yang dapat menyelesaikannya.");
        }
    }
}
