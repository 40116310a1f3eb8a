package id.go.lumajangkab.kinerja.process;

import id.go.lumajangkab.kinerja.measurement.Commands.LateTask;
import id.go.lumajangkab.kinerja.measurement.Measurements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Records which step ran past its standard duration, who holds it and since when it is late. Nothing is cancelled. */
@Component
class RecordLatenessDelegate implements JavaDelegate {

    private final Measurements measurements;

    RecordLatenessDelegate(Measurements measurements) {
        this.measurements = measurements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String code = (String) execution.getVariable(PengukuranKinerja.Variables.LATE_CODE);
        String step = code.substring(PengukuranKinerja.LATE_CODE_PREFIX.length());
        execution.getProcessEngineServices()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(PengukuranKinerja.Elements.STEP_PREFIX + step)
                .list()
                .forEach(task -> measurements.recordLateness(new LateTask(
                        task.getProcessInstanceId(),
                        task.getId(),
                        Integer.parseInt(step),
                        task.getAssignee(),
                        TaskHandover.roleOf((TaskEntity) task),
                        task.getDueDate().toInstant())));
    }
}
