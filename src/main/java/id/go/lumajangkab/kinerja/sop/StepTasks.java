package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.access.Unrestricted;
import id.go.lumajangkab.kinerja.engine.OfficeTasks;
import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** The open tasks as those see them who work on them: their holder, who could take them, Sekretaris and Camat. */
@Component
public class StepTasks {

    private final Unrestricted unrestricted;
    private final People people;

    StepTasks(Unrestricted unrestricted, People people) {
        this.unrestricted = unrestricted;
        this.people = people;
    }

    /**
     * An open task.
     *
     * @param step 1 to 9, 10 for the record after step 9, 0 for a task that an analyst has added
     */
    public record OpenTask(TaskId id, InstanceId processInstanceId, int step) {}

    /**
     * The task, for whom it is meant.
     *
     * @throws StepRefused when there is no such task, or the current user may not see it
     */
    public OpenTask seenByUser(TaskId taskId) {
        return unrestricted.run(context -> {
            TaskEntity task = OfficeTasks.find(context, taskId.value());
            requireSeen(context, task);
            return new OpenTask(
                    new TaskId(task.getId()),
                    InstanceId.ofNullable(task.getProcessInstanceId()),
                    PengukuranKinerja.stepOf(task.getTaskDefinitionKey()));
        });
    }

    /** @throws StepRefused when the current user may not see it */
    void requireSeen(CommandContext context, TaskEntity task) {
        OfficeTasks.requireOwn(context, task);
        if (!maySee(context, task)) {
            throw StepRefused.notYours();
        }
    }

    /** Whether the current user has a task, could take it, or is Sekretaris or Camat. */
    boolean maySee(CommandContext context, TaskEntity task) {
        String user = context.getAuthenticatedUserId();
        if (user.equals(task.getAssignee())) {
            return true;
        }
        Set<String> roles = people.groupsOf(new UserId(user));
        return roles.stream().anyMatch(Roles.SUPERVISORS::contains) || isMeantFor(task, user, roles);
    }

    /** Whether somebody could take a task, as one of its group or by name. */
    boolean isMeantFor(TaskEntity task, String user) {
        return isMeantFor(task, user, people.groupsOf(new UserId(user)));
    }

    private static boolean isMeantFor(TaskEntity task, String user, Set<String> roles) {
        return task.getCandidates().stream()
                .anyMatch(link -> user.equals(link.getUserId()) || roles.contains(link.getGroupId()));
    }
}
