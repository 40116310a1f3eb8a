package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.Unrestricted;
import id.go.lumajangkab.kinerja.engine.StandardTimes;
import id.go.lumajangkab.kinerja.measurement.Commands.LateTask;
import id.go.lumajangkab.kinerja.measurement.LatenessRecords;
import id.go.lumajangkab.kinerja.measurement.Views.Lateness;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Applies a changed working calendar to what is running: due dates and their timers move together. A lateness that the
 * change makes punctual is marked void ("gugur"); one that it makes late again, such as by removing a holiday that was
 * entered by mistake, counts again.
 */
@Component
public class RunningTimers {

    private static final String COMPLETED = TaskEntity.DELETE_REASON_COMPLETED;

    private final Unrestricted unrestricted;
    private final StandardTimes times;
    private final LatenessRecords lateness;
    private final StepNotices notices;
    private final Clock clock;

    RunningTimers(
            Unrestricted unrestricted,
            StandardTimes times,
            LatenessRecords lateness,
            StepNotices notices,
            Clock clock) {
        this.unrestricted = unrestricted;
        this.times = times;
        this.lateness = lateness;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * What applying the calendar did.
     *
     * @param moved  tasks whose due date changed
     * @param voided records of lateness that turned out punctual
     */
    public record Applied(int moved, int voided) {}

    /** Computes anew the due dates of an office's running tasks and its records of lateness. */
    public Applied apply(OfficeId office) {
        return unrestricted.run(context -> {
            int voided = 0;
            for (Lateness late : lateness.ofOffice(office)) {
                voided += judgeAnew(context, late) ? 1 : 0;
            }
            int moved = 0;
            for (Task task : runningTasks(context, office)) {
                moved += move((TaskEntity) task) ? 1 : 0;
            }
            return new Applied(moved, voided);
        });
    }

    private static List<Task> runningTasks(CommandContext context, OfficeId office) {
        return context.getProcessEngineConfiguration()
                .getTaskService()
                .createTaskQuery()
                .processDefinitionKey(PengukuranKinerja.KEY)
                .tenantIdIn(office.value())
                .list();
    }

    private boolean move(TaskEntity task) {
        ExecutionEntity execution = task.getExecution();
        Optional<Date> standard = times.due(
                execution.getActivity(), execution, OfficeId.ofNullable(task.getTenantId()), task.getCreateTime());
        if (standard.isEmpty() || isSame(standard.get(), task.getDueDate())) {
            return false;
        }
        Date due = standard.get();
        Optional<TimerEntity> timer = execution.getJobs().stream()
                .filter(TimerEntity.class::isInstance)
                .map(TimerEntity.class::cast)
                .findFirst();
        if (timer.isEmpty() && due.toInstant().isAfter(clock.instant())) {
            timer = StandardTimes.timerOf(execution.getActivity())
                    .map(declared -> declared.createTimerInstance(execution));
        }
        timer.ifPresent(job -> job.setDuedate(due));
        task.setDueDate(due);
        task.triggerUpdateEvent();
        notices.moved(task);
        return true;
    }

    /** Holds a record against the calendar as it is now; returns whether it turned out punctual by that. */
    private boolean judgeAnew(CommandContext context, Lateness late) {
        HistoricTaskInstance task = context.getProcessEngineConfiguration()
                .getHistoryService()
                .createHistoricTaskInstanceQuery()
                .taskId(late.taskId().value())
                .singleResult();
        Optional<Instant> due = task == null ? Optional.empty() : due(context, task);
        if (due.isEmpty()) {
            return false;
        }
        Instant ended = task.getEndTime() == null ? null : task.getEndTime().toInstant();
        Instant end = ended == null ? clock.instant() : ended;
        if (!end.isAfter(due.get())) {
            return lateness.voidLateness(late.taskId());
        }
        boolean counts = late.voidAt() == null;
        if (counts ? !isSame(Date.from(late.lateSince()), Date.from(due.get())) : ended != null) {
            // a void record takes the new due date; a running one that is void is its timer's to record
            lateness.voidLateness(late.taskId());
            LateTask anew = new LateTask(
                    new InstanceId(task.getProcessInstanceId()),
                    late.taskId(),
                    late.step(),
                    late.holder(),
                    late.role(),
                    due.get());
            // what was cancelled ended without being finished
            if (COMPLETED.equals(task.getDeleteReason())) {
                lateness.finishLate(anew, ended, UserId.ofNullable(task.getAssignee()));
            } else {
                lateness.recordLateness(anew);
            }
        }
        return false;
    }

    private Optional<Instant> due(CommandContext context, HistoricTaskInstance task) {
        ActivityImpl activity = context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(task.getProcessDefinitionId())
                .findActivity(task.getTaskDefinitionKey());
        return times.due(activity, null, OfficeId.ofNullable(task.getTenantId()), task.getStartTime())
                .map(Date::toInstant);
    }

    /** The engine stamps a task and its history some milliseconds apart. */
    private static boolean isSame(Date due, Date before) {
        return before != null && Math.abs(due.getTime() - before.getTime()) < 1000;
    }
}
