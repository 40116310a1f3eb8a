package id.go.lumajangkab.kinerja.process;

import id.go.lumajangkab.kinerja.access.Unrestricted;
import id.go.lumajangkab.kinerja.measurement.Measurements;
import id.go.lumajangkab.kinerja.measurement.Views.Lateness;
import id.go.lumajangkab.kinerja.worktime.StandardDuration;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendars;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Applies a changed working calendar to what is running: due dates and their timers move together, and a lateness that
 * the change makes punctual is marked void ("gugur").
 */
@Component
public class RunningTimers {

    private final Unrestricted unrestricted;
    private final WorkingCalendars calendars;
    private final Measurements measurements;
    private final Clock clock;

    RunningTimers(Unrestricted unrestricted, WorkingCalendars calendars, Measurements measurements, Clock clock) {
        this.unrestricted = unrestricted;
        this.calendars = calendars;
        this.measurements = measurements;
        this.clock = clock;
    }

    /**
     * What applying the calendar did.
     *
     * @param moved  tasks whose due date changed
     * @param voided records of lateness that turned out punctual
     */
    public record Applied(int moved, int voided) {
    }

    /** Computes anew the due dates of an office's running tasks and the records of lateness that still count. */
    public Applied apply(String office) {
        return unrestricted.run(context -> {
            int voided = voidPunctual(context, office);
            int moved = 0;
            for (Task task : runningTasks(context, office)) {
                moved += move((TaskEntity) task) ? 1 : 0;
            }
            return new Applied(moved, voided);
        });
    }

    private static List<Task> runningTasks(CommandContext context, String office) {
        return context.getProcessEngineConfiguration()
                .getTaskService()
                .createTaskQuery()
                .processDefinitionKey(PengukuranKinerja.KEY)
                .tenantIdIn(office)
                .list();
    }

    private boolean move(TaskEntity task) {
        ExecutionEntity execution = task.getExecution();
        Optional<TimerDeclarationImpl> declaration = timerOf(execution.getActivity());
        if (declaration.isEmpty()) {
            return false;
        }
        Date due = due(declaration.get(), execution, task.getTenantId(), task.getCreateTime());
        Optional<TimerEntity> timer = execution.getJobs().stream()
                .filter(TimerEntity.class::isInstance)
                .map(TimerEntity.class::cast)
                .findFirst();
        if (due.equals(task.getDueDate())) {
            return false;
        }
        if (timer.isEmpty() && due.toInstant().isAfter(clock.instant())) {
            timer = Optional.of(declaration.get().createTimerInstance(execution));
        }
        timer.ifPresent(job -> job.setDuedate(due));
        task.setDueDate(due);
        task.triggerUpdateEvent();
        return true;
    }

    private int voidPunctual(CommandContext context, String office) {
        int voided = 0;
        for (Lateness late : measurements.openLateness(office)) {
            HistoricTaskInstance task = context.getProcessEngineConfiguration()
                    .getHistoryService()
                    .createHistoricTaskInstanceQuery()
                    .taskId(late.taskId())
                    .singleResult();
            if (task != null && isPunctual(context, task, late.finishedAt())) {
                measurements.voidLateness(late.taskId());
                voided++;
            }
        }
        return voided;
    }

    private boolean isPunctual(CommandContext context, HistoricTaskInstance task, Instant finishedAt) {
        ActivityImpl activity = context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(task.getProcessDefinitionId())
                .findActivity(task.getTaskDefinitionKey());
        Instant end = finishedAt == null ? clock.instant() : finishedAt;
        return timerOf(activity)
                .map(timer -> due(timer, null, task.getTenantId(), task.getStartTime()))
                .filter(due -> !end.isAfter(due.toInstant()))
                .isPresent();
    }

    private Date due(TimerDeclarationImpl timer, ExecutionEntity execution, String office, Date start) {
        String duration = timer.resolveAndSetDuedate(execution, new TimerEntity(), false);
        return Date.from(calendars.of(office).due(start.toInstant(), StandardDuration.parse(duration)));
    }

    private static Optional<TimerDeclarationImpl> timerOf(ActivityImpl activity) {
        return TimerDeclarationImpl.getDeclarationsForScope(activity).values().stream().findFirst();
    }
}
