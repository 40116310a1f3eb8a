package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.measurement.Commands.LateTask;
import id.go.lumajangkab.kinerja.measurement.LatenessRecords;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Records which step ran past its standard duration, who holds it and since when it is late, and tells of it. Nothing
 * is cancelled.
 */
@Component
class RecordLatenessDelegate implements JavaDelegate {

    private final LatenessRecords lateness;
    private final StepNotices notices;

    RecordLatenessDelegate(LatenessRecords lateness, StepNotices notices) {
        this.lateness = lateness;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String code = (String) execution.getVariable(PengukuranKinerja.Variables.LATE_CODE);
        if (code == null || !code.matches(PengukuranKinerja.LATE_CODE_PREFIX + "[1-9]")) {
            // an escalation of an analyst's own
            return;
        }
        String step = code.substring(PengukuranKinerja.LATE_CODE_PREFIX.length());
        execution
                .getProcessEngineServices()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(PengukuranKinerja.Elements.STEP_PREFIX + step)
                .list()
                .forEach(task -> record((TaskEntity) task, Integer.parseInt(step)));
    }

    private void record(TaskEntity task, int step) {
        boolean recorded = lateness.recordLateness(new LateTask(
                new InstanceId(task.getProcessInstanceId()),
                new TaskId(task.getId()),
                step,
                UserId.ofNullable(task.getAssignee()),
                TaskHandover.roleOf(task),
                task.getDueDate().toInstant()));
        if (recorded) {
            notices.late(task);
        }
    }
}
