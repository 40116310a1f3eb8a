package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.Unrestricted;
import id.go.lumajangkab.kinerja.engine.EngineDates;
import id.go.lumajangkab.kinerja.engine.ModelSteps;
import id.go.lumajangkab.kinerja.engine.OfficeTasks;
import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.sop.PengukuranKinerja.Properties;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendar;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendars;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What open tasks show besides their form: how much of their time is left, and what the SOP says of their step. */
@Component
public class TaskFacts {

    private final Unrestricted unrestricted;
    private final StepTasks tasks;
    private final WorkingCalendars calendars;

    TaskFacts(Unrestricted unrestricted, StepTasks tasks, WorkingCalendars calendars) {
        this.unrestricted = unrestricted;
        this.tasks = tasks;
        this.calendars = calendars;
    }

    /**
     * An open task and its time.
     *
     * @param step     as the model says it: "1" to "9", or words such as "Penyusunan"; {@code null} where it says none
     * @param due      {@code null} for a task without a standard time; then the two others are {@code null} too
     * @param left     working time until it is due, or, where that has passed, since then
     * @param late     whether it is due no more
     */
    public record Timing(
            TaskId taskId,
            InstanceId processInstanceId,
            OfficeId office,
            String step,
            Instant due,
            Duration left,
            boolean late) {}

    /**
     * Whether an office works now, and when that changes.
     *
     * @param until how long it stays so
     */
    public record Hours(boolean working, Duration until) {}

    /**
     * The step of the SOP that a task carries out, in the model's words.
     *
     * @param step       as in {@link Timing}
     * @param number     1 to 9, 10 for the record after step 9, 0 for a task of another process
     * @param requisites kelengkapan, like the two that follow {@code null} where the model says none
     */
    public record Sop(
            InstanceId processInstanceId,
            OfficeId office,
            String step,
            int number,
            String name,
            String requisites,
            String duration,
            String output) {}

    /** Those of these open tasks that the current user may read in Tasklist, with one query. */
    public List<Timing> timingsOf(Collection<TaskId> taskIds) {
        if (taskIds.isEmpty()) {
            return List.of();
        }
        // with the user's own rights: Tasklist lists by the same
        List<Task> seen = unrestricted
                .engine()
                .getTaskService()
                .createTaskQuery()
                .taskIdIn(taskIds.stream().map(TaskId::value).toArray(String[]::new))
                .list();
        Instant now = now();
        return unrestricted.run(
                context -> seen.stream().map(task -> timing(task, now)).toList());
    }

    /** Whether an office works at the moment. */
    public Hours hoursOf(OfficeId office) {
        WorkingCalendar calendar = calendars.of(office);
        Instant now = now();
        return new Hours(calendar.isWorking(now), Duration.between(now, calendar.nextChange(now)));
    }

    /**
     * What the SOP says of a task's step.
     *
     * @throws StepRefused when there is no such task, or the current user may not see it
     */
    public Sop sopOf(TaskId taskId) {
        StepTasks.OpenTask open = tasks.seenByUser(taskId);
        return unrestricted.run(context -> {
            TaskEntity task = OfficeTasks.find(context, taskId.value());
            Map<String, String> words = wordsOf(task);
            return new Sop(
                    InstanceId.ofNullable(task.getProcessInstanceId()),
                    OfficeId.ofNullable(task.getTenantId()),
                    words.get(Properties.STEP),
                    open.step(),
                    task.getName(),
                    words.get(Properties.REQUISITES),
                    words.get(Properties.DURATION),
                    words.get(Properties.OUTPUT));
        });
    }

    private Timing timing(Task task, Instant now) {
        Instant due = EngineDates.instant(task.getDueDate());
        boolean late = due != null && due.isBefore(now);
        WorkingCalendar calendar = calendars.of(OfficeId.ofNullable(task.getTenantId()));
        Duration left = due == null
                ? null
                : late ? calendar.workingTimeBetween(due, now) : calendar.workingTimeBetween(now, due);
        return new Timing(
                new TaskId(task.getId()),
                InstanceId.ofNullable(task.getProcessInstanceId()),
                OfficeId.ofNullable(task.getTenantId()),
                wordsOf(task).get(Properties.STEP),
                due,
                left,
                late);
    }

    /** The properties of a task in its model, which the engine keeps in memory. */
    private Map<String, String> wordsOf(Task task) {
        return task.getProcessDefinitionId() == null
                ? Map.of()
                : ModelSteps.propertiesOf(
                        unrestricted
                                .engine()
                                .getRepositoryService()
                                .getBpmnModelInstance(task.getProcessDefinitionId()),
                        task.getTaskDefinitionKey());
    }

    private static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
