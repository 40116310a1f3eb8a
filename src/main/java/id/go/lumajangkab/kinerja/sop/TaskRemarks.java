package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.access.Unrestricted;
import id.go.lumajangkab.kinerja.engine.OfficeTasks;
import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.measurement.Remarks;
import id.go.lumajangkab.kinerja.measurement.Remarks.About;
import id.go.lumajangkab.kinerja.measurement.Remarks.Remark;
import id.go.lumajangkab.kinerja.notification.OpenTasks.OpenTask;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * What may be said about an open task: a note by whoever sees the task, a reminder by Sekretaris or Camat to its
 * holder, or to its group while nobody holds it.
 */
@Component
public class TaskRemarks {

    private final Unrestricted unrestricted;
    private final People people;
    private final StepTasks tasks;
    private final TaskHandover handover;
    private final Remarks remarks;
    private final StepNotices notices;

    TaskRemarks(
            Unrestricted unrestricted,
            People people,
            StepTasks tasks,
            TaskHandover handover,
            Remarks remarks,
            StepNotices notices) {
        this.unrestricted = unrestricted;
        this.people = people;
        this.tasks = tasks;
        this.handover = handover;
        this.remarks = remarks;
        this.notices = notices;
    }

    /**
     * What the current user may say about a task.
     *
     * @param remindedAt when it was reminded of last, {@code null} for never or for who may not remind
     */
    public record Options(boolean mayNote, boolean mayRemind, Instant remindedAt) {}

    /** What the current user may say about a task. */
    public Options optionsFor(TaskId taskId) {
        return unrestricted.run(context -> {
            TaskEntity task = OfficeTasks.find(context, taskId.value());
            OfficeTasks.requireSameOffice(context, task);
            boolean mayNote = tasks.maySee(context, task);
            boolean mayRemind = handover.isSupervisor(context.getAuthenticatedUserId()) && !isHolder(context, task);
            return new Options(
                    mayNote, mayRemind, mayRemind ? remarks.lastReminder(taskId).orElse(null) : null);
        });
    }

    /** What was said about a task and in the steps before it, the oldest first. */
    public List<Remark> of(TaskId taskId) {
        return unrestricted.run(context ->
                remarks.of(InstanceId.ofNullable(seen(context, taskId).getProcessInstanceId())));
    }

    /** Adds a note; everybody of the office reads it on the page of the measurement or settlement. */
    public void note(TaskId taskId, String text) {
        unrestricted.run(context -> {
            TaskEntity task = seen(context, taskId);
            return remarks.note(about(task), text);
        });
    }

    /**
     * Who was reminded.
     *
     * @param of    name of the holder, or of the group
     * @param users ids of those who are meant
     */
    public record Reminded(String of, Set<UserId> users) {}

    /** Reminds the holder of a task; it stands at the task, and goes out by mail. */
    public Reminded remind(TaskId taskId) {
        return unrestricted.run(context -> {
            TaskEntity task = OfficeTasks.find(context, taskId.value());
            OfficeTasks.requireSameOffice(context, task);
            if (!handover.isSupervisor(context.getAuthenticatedUserId())) {
                throw StepRefused.notAllowed("Hanya Sekretaris dan Camat yang dapat mengingatkan pemegang tugas.");
            }
            if (isHolder(context, task)) {
                throw StepRefused.badInput("Tugas ini Anda pegang sendiri.");
            }
            UserId by = new UserId(context.getAuthenticatedUserId());
            notices.reminded(task, remarks.remind(about(task)).id(), by);
            return new Reminded(
                    EngineTasks.open(task, people.namesOf(users(task))).holderName(), meant(task, by));
        });
    }

    /** The open tasks of a process instance, for who supervises its office. */
    public List<OpenTask> openTasks(InstanceId processInstanceId) {
        return unrestricted.run(context -> {
            if (!handover.isSupervisor(context.getAuthenticatedUserId())) {
                throw StepRefused.notAllowed("Hanya Sekretaris dan Camat yang dapat menindaklanjuti tugas.");
            }
            List<Task> open = unrestricted
                    .engine()
                    .getTaskService()
                    .createTaskQuery()
                    .processInstanceId(processInstanceId.value())
                    .orderByTaskCreateTime()
                    .asc()
                    .list();
            open.forEach(task -> OfficeTasks.requireSameOffice(context, (TaskEntity) task));
            var names = people.namesOf(EngineTasks.holders(open));
            return open.stream()
                    .map(task -> EngineTasks.open((TaskEntity) task, names))
                    .toList();
        });
    }

    private TaskEntity seen(CommandContext context, TaskId taskId) {
        TaskEntity task = OfficeTasks.find(context, taskId.value());
        tasks.requireSeen(context, task);
        return task;
    }

    private static About about(TaskEntity task) {
        return new About(
                InstanceId.ofNullable(task.getProcessInstanceId()),
                new TaskId(task.getId()),
                PengukuranKinerja.stepOf(task.getTaskDefinitionKey()),
                task.getName(),
                UserId.ofNullable(task.getAssignee()),
                TaskHandover.roleOf(task));
    }

    private static boolean isHolder(CommandContext context, TaskEntity task) {
        return context.getAuthenticatedUserId().equals(task.getAssignee());
    }

    private static Set<UserId> users(TaskEntity task) {
        return task.getAssignee() == null ? Set.of() : Set.of(new UserId(task.getAssignee()));
    }

    private Set<UserId> meant(TaskEntity task, UserId except) {
        Set<UserId> meant = new HashSet<>(users(task));
        if (meant.isEmpty()) {
            for (IdentityLink candidate : task.getCandidates()) {
                meant.addAll(
                        candidate.getUserId() != null
                                ? Set.of(new UserId(candidate.getUserId()))
                                : people.membersOf(candidate.getGroupId(), OfficeId.ofNullable(task.getTenantId()))
                                        .keySet());
            }
        }
        meant.remove(except);
        return meant;
    }
}
