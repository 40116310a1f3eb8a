package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.access.Unrestricted;
import id.go.lumajangkab.kinerja.engine.OfficeTasks;
import id.go.lumajangkab.kinerja.engine.ProcessSteps;
import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.planning.Settlement.Imported;
import id.go.lumajangkab.kinerja.planning.Settlements;
import id.go.lumajangkab.kinerja.sop.PenetapanKinerja.Elements;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the engine knows of running settlements: their open task, whose draft may be replaced, how one is cancelled. */
@Component
public class RunningSettlements {

    private final Unrestricted unrestricted;
    private final Settlements settlements;
    private final People people;
    private final DraftStore drafts;

    RunningSettlements(Unrestricted unrestricted, Settlements settlements, People people, DraftStore drafts) {
        this.unrestricted = unrestricted;
        this.settlements = settlements;
        this.people = people;
        this.drafts = drafts;
    }

    /** The open task of a settlement in words: its name and who has it, or the role that waits for one. */
    public String openStep(InstanceId processInstanceId) {
        return unrestricted.run(context -> {
            Task task = unrestricted
                    .engine()
                    .getTaskService()
                    .createTaskQuery()
                    .processInstanceId(processInstanceId.value())
                    .singleResult();
            if (task == null) {
                return null;
            }
            return task.getName() + ": "
                    + Roles.holderText(
                            UserId.ofNullable(task.getAssignee()),
                            TaskHandover.roleOf((TaskEntity) task),
                            people::nameOf);
        });
    }

    /**
     * The instance whose draft the current user may replace in a task.
     *
     * @return empty when the task is another one
     * @throws StepRefused when it is this task but somebody else's
     */
    public Optional<InstanceId> draftOf(TaskId taskId) {
        return unrestricted.run(context -> draftOf(context, taskId));
    }

    private static Optional<InstanceId> draftOf(CommandContext context, TaskId taskId) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId.value());
        if (task == null
                || !Elements.PREPARE.equals(task.getTaskDefinitionKey())
                || !PenetapanKinerja.KEY.equals(ProcessSteps.processOf(task))) {
            return Optional.empty();
        }
        OfficeTasks.requireSameOffice(context, task);
        String user = context.getAuthenticatedUserId();
        if (user == null || !user.equals(task.getAssignee())) {
            throw StepRefused.notAllowed("Hanya pemegang tugas ini yang dapat mengimpor; ambil tugasnya dahulu.");
        }
        return Optional.of(new InstanceId(task.getProcessInstanceId()));
    }

    /**
     * Replaces the draft's rows by those of a file. Task and holder are asked again, now with the settlement held: a
     * file may take minutes to arrive, and the draft may be with the Sekretaris by then.
     *
     * @param processInstanceId as {@link #draftOf} gave it before the file was read
     * @throws StepRefused when the task is no longer open, or no longer the current user's
     */
    public Imported importRows(TaskId taskId, InstanceId processInstanceId, String fileName, byte[] content) {
        return unrestricted.run(context -> {
            settlements.hold(processInstanceId);
            if (draftOf(context, taskId).filter(processInstanceId::equals).isEmpty()) {
                throw StepRefused.badInput(
                        "Tugas ini selesai selagi berkas dikirim; draf tidak diganti. Muat ulang daftar tugas.");
            }
            Imported imported = settlements.importRows(processInstanceId, fileName, content);
            // what was typed before is older than the file
            drafts.remove(taskId.value());
            return imported;
        });
    }

    /** Cancels a running settlement and ends its instance, both or none. The caller has checked who asks. */
    public void cancel(InstanceId processInstanceId, String reason) {
        unrestricted.run(context -> {
            settlements.cancel(processInstanceId, reason);
            // what the model itself does at its end may be just what is broken
            unrestricted
                    .engine()
                    .getRuntimeService()
                    .deleteProcessInstanceIfExists(processInstanceId.value(), reason, true, true, true, false);
            return null;
        });
    }
}
