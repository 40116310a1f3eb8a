package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.Unrestricted;
import id.go.lumajangkab.kinerja.engine.EngineDates;
import id.go.lumajangkab.kinerja.engine.ModelSteps;
import id.go.lumajangkab.kinerja.monitoring.StepTimes;
import id.go.lumajangkab.kinerja.monitoring.StepTimes.Standard;
import id.go.lumajangkab.kinerja.monitoring.StepTimes.Step;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendar;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendars;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstanceQuery;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * The times of steps from the engine's history with two statements, however many tasks there are, besides models that
 * the engine has not read yet. Due instants are computed anew, as for the records of lateness: the history keeps those
 * of the calendar as it was when a task ended.
 */
@Component
class RecordedTimes implements StepTimes {

    private final Unrestricted unrestricted;
    private final WorkingCalendars calendars;

    RecordedTimes(Unrestricted unrestricted, WorkingCalendars calendars) {
        this.unrestricted = unrestricted;
        this.calendars = calendars;
    }

    @Override
    public List<StepTime> of(OfficeId office, String process) {
        return read(office, query -> query.processDefinitionKey(process));
    }

    @Override
    public List<StepTime> ofInstance(OfficeId office, InstanceId processInstance) {
        return read(office, query -> query.processInstanceId(processInstance.value()));
    }

    private List<StepTime> read(OfficeId office, Consumer<HistoricTaskInstanceQuery> which) {
        return unrestricted.run(context -> {
            HistoricTaskInstanceQuery query =
                    unrestricted.engine().getHistoryService().createHistoricTaskInstanceQuery();
            which.accept(query);
            List<HistoricTaskInstance> tasks = query.tenantIdIn(office.value())
                    .orderByHistoricActivityInstanceStartTime()
                    .asc()
                    .unlimitedList();
            if (tasks.isEmpty()) {
                return List.of();
            }
            Map<String, ModelSteps> versions = versionsOf(tasks);
            WorkingCalendar calendar = calendars.of(office);
            Instant now = ClockUtil.getCurrentTime().toInstant();
            return tasks.stream()
                    .map(task -> time(task, versions.get(task.getProcessDefinitionId()), calendar, now))
                    .toList();
        });
    }

    /** The versions that the tasks' rounds follow, without those that were deleted meanwhile. */
    private Map<String, ModelSteps> versionsOf(List<HistoricTaskInstance> tasks) {
        String[] ids = tasks.stream()
                .map(HistoricTaskInstance::getProcessDefinitionId)
                .distinct()
                .toArray(String[]::new);
        RepositoryService repository = unrestricted.engine().getRepositoryService();
        return repository.createProcessDefinitionQuery().processDefinitionIdIn(ids).unlimitedList().stream()
                .map(ProcessDefinition::getId)
                .collect(Collectors.toMap(
                        Function.identity(), id -> new ModelSteps(repository.getBpmnModelInstance(id))));
    }

    private static StepTime time(HistoricTaskInstance task, ModelSteps version, WorkingCalendar calendar, Instant now) {
        Instant from = task.getStartTime().toInstant();
        Instant until = EngineDates.instant(task.getEndTime());
        Instant end = until == null ? now : until;
        Instant due = due(task, version, calendar);
        return new StepTime(
                new TaskId(task.getId()),
                new InstanceId(task.getProcessInstanceId()),
                task.getProcessDefinitionId(),
                new Step(
                        task.getTaskDefinitionKey(),
                        PengukuranKinerja.stepOf(task.getTaskDefinitionKey()),
                        task.getName()),
                UserId.ofNullable(task.getAssignee()),
                version == null ? null : version.role(task.getTaskDefinitionKey()),
                from,
                until,
                calendar.workingTimeBetween(from, end),
                new Standard(
                        due,
                        due == null ? null : calendar.workingTimeBetween(from, due),
                        due == null || version == null
                                ? null
                                : version.property(task.getTaskDefinitionKey(), PengukuranKinerja.Properties.DURATION)),
                TaskEntity.DELETE_REASON_COMPLETED.equals(task.getDeleteReason()),
                due != null && end.isAfter(due));
    }

    private static Instant due(HistoricTaskInstance task, ModelSteps version, WorkingCalendar calendar) {
        return Optional.ofNullable(version)
                .flatMap(model -> model.standard(task.getTaskDefinitionKey()))
                .map(standard -> calendar.due(task.getStartTime().toInstant(), standard))
                .orElse(EngineDates.instant(task.getDueDate()));
    }
}
