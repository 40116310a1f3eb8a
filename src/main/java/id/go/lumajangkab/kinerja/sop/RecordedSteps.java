package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.access.Unrestricted;
import id.go.lumajangkab.kinerja.engine.EngineDates;
import id.go.lumajangkab.kinerja.engine.ModelSteps;
import id.go.lumajangkab.kinerja.measurement.StepRuns;
import id.go.lumajangkab.kinerja.measurement.Views.StepRun;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendar;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendars;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The run of the steps from the engine's history, with the standard times as the model says them. */
@Component
class RecordedSteps implements StepRuns {

    private final Unrestricted unrestricted;
    private final WorkingCalendars calendars;
    private final People people;

    RecordedSteps(Unrestricted unrestricted, WorkingCalendars calendars, People people) {
        this.unrestricted = unrestricted;
        this.calendars = calendars;
        this.people = people;
    }

    @Override
    public List<StepRun> of(InstanceId processInstanceId, OfficeId office) {
        return unrestricted.run(context -> {
            List<HistoricTaskInstance> tasks = unrestricted
                    .engine()
                    .getHistoryService()
                    .createHistoricTaskInstanceQuery()
                    .processInstanceId(processInstanceId.value())
                    .orderByHistoricActivityInstanceStartTime()
                    .asc()
                    .list();
            if (tasks.isEmpty()) {
                return List.of();
            }
            Set<UserId> holders = tasks.stream()
                    .map(HistoricTaskInstance::getAssignee)
                    .filter(holder -> holder != null)
                    .map(UserId::new)
                    .collect(Collectors.toSet());
            Map<UserId, String> names = people.namesOf(holders);
            ModelSteps model = new ModelSteps(unrestricted
                    .engine()
                    .getRepositoryService()
                    .getBpmnModelInstance(tasks.get(0).getProcessDefinitionId()));
            WorkingCalendar calendar = calendars.of(office);
            Instant now = ClockUtil.getCurrentTime().toInstant();
            return tasks.stream()
                    .map(task -> run(task, endOf(task, context), names, model, calendar, now))
                    .toList();
        });
    }

    @Override
    public List<OpenRun> open(Collection<InstanceId> processInstanceIds) {
        if (processInstanceIds.isEmpty()) {
            return List.of();
        }
        return unrestricted.run(context -> {
            List<Task> tasks = unrestricted
                    .engine()
                    .getTaskService()
                    .createTaskQuery()
                    .processInstanceIdIn(
                            processInstanceIds.stream().map(InstanceId::value).toArray(String[]::new))
                    .list();
            Map<UserId, String> names = people.namesOf(EngineTasks.holders(tasks));
            // models are in the engine's cache as long as there are tasks of them
            Map<String, ModelSteps> models = tasks.stream()
                    .map(Task::getProcessDefinitionId)
                    .distinct()
                    .collect(Collectors.toMap(
                            Function.identity(),
                            id -> new ModelSteps(
                                    unrestricted.engine().getRepositoryService().getBpmnModelInstance(id))));
            Instant now = ClockUtil.getCurrentTime().toInstant();
            return tasks.stream()
                    .map(task -> open((TaskEntity) task, models.get(task.getProcessDefinitionId()), names, now))
                    .toList();
        });
    }

    private OpenRun open(TaskEntity task, ModelSteps model, Map<UserId, String> names, Instant now) {
        WorkingCalendar calendar = calendars.of(OfficeId.ofNullable(task.getTenantId()));
        Instant from = task.getCreateTime().toInstant();
        Instant due = EngineDates.instant(task.getDueDate());
        return new OpenRun(
                new InstanceId(task.getProcessInstanceId()),
                new TaskId(task.getId()),
                PengukuranKinerja.stepOf(task.getTaskDefinitionKey()),
                task.getName(),
                Roles.holderText(
                        UserId.ofNullable(task.getAssignee()), model.role(task.getTaskDefinitionKey()), names::get),
                task.getAssignee() != null,
                from,
                calendar.workingTimeBetween(from, now),
                due == null ? null : calendar.workingTimeBetween(from, due),
                due == null ? null : model.property(task.getTaskDefinitionKey(), PengukuranKinerja.Properties.DURATION),
                due,
                due != null && now.isAfter(due));
    }

    @Override
    public Map<UserId, String> names(Collection<UserId> userIds) {
        return people.namesOf(userIds);
    }

    /** A task that ends in this very transaction has its end in the engine's memory only. */
    private static Instant endOf(HistoricTaskInstance task, CommandContext context) {
        HistoricTaskInstanceEventEntity changed = task.getEndTime() != null
                ? null
                : context.getDbEntityManager().getCachedEntity(HistoricTaskInstanceEventEntity.class, task.getId());
        return EngineDates.instant(changed == null ? task.getEndTime() : changed.getEndTime());
    }

    private static StepRun run(
            HistoricTaskInstance task,
            Instant until,
            Map<UserId, String> names,
            ModelSteps model,
            WorkingCalendar calendar,
            Instant now) {
        Instant from = task.getStartTime().toInstant();
        return new StepRun(
                PengukuranKinerja.stepOf(task.getTaskDefinitionKey()),
                task.getName(),
                names.get(UserId.ofNullable(task.getAssignee())),
                from,
                until,
                calendar.workingTimeBetween(from, until == null ? now : until),
                task.getDueDate() == null
                        ? null
                        : model.property(task.getTaskDefinitionKey(), PengukuranKinerja.Properties.DURATION),
                EngineDates.instant(task.getDueDate()));
    }
}
