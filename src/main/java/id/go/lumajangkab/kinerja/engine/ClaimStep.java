package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/** Takes a task for oneself: only whom the task is meant for may, and nobody takes one for somebody else. */
final class ClaimStep extends ClaimTaskCmd {

    private final People people;

    ClaimStep(People people, String taskId, String userId) {
        super(taskId, userId);
        this.people = people;
    }

    @Override
    public Void execute(CommandContext context) {
        String user = context.getAuthenticatedUserId();
        if (userId == null || user != null && !user.equals(userId)) {
            throw StepRefused.notAllowed("Tugas hanya dapat diambil untuk diri sendiri.");
        }
        TaskEntity task = OfficeTasks.open(context, taskId);
        if (!isMeantFor(task)) {
            throw StepRefused.notAllowed("Tugas ini untuk peran lain; Anda tidak dapat mengambilnya.");
        }
        OfficeTasks.requireSameOffice(context, task);
        if (task.getAssignee() != null && !task.getAssignee().equals(userId)) {
            throw StepRefused.badInput("Tugas ini sudah diambil oleh " + people.nameOf(new UserId(task.getAssignee()))
                    + "; muat ulang daftar tugas.");
        }
        return super.execute(context);
    }

    private boolean isMeantFor(TaskEntity task) {
        Set<IdentityLink> candidates = task.getCandidates();
        if (candidates.stream().anyMatch(link -> userId.equals(link.getUserId()))) {
            return true;
        }
        Set<String> groups = people.groupsOf(new UserId(userId));
        return candidates.stream().anyMatch(link -> link.getGroupId() != null && groups.contains(link.getGroupId()));
    }
}
