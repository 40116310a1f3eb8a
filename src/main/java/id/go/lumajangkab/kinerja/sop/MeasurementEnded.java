package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.measurement.Measurements;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Tells the measurement that its instance ended, however that came. One that nobody ended is told to Camat and
 * Sekretaris.
 */
@Component
class MeasurementEnded implements ExecutionListener {

    private final Measurements measurements;
    private final RecordedSteps steps;
    private final StepNotices notices;

    MeasurementEnded(Measurements measurements, RecordedSteps steps, StepNotices notices) {
        this.measurements = measurements;
        this.steps = steps;
        this.notices = notices;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ExecutionEntity instance = (ExecutionEntity) execution;
        InstanceId id = new InstanceId(instance.getProcessInstanceId());
        measurements
                .ended(
                        id,
                        InstanceEnd.of(instance),
                        () -> steps.untilFreeze(id, OfficeId.ofNullable(instance.getTenantId())))
                .ifPresent(notices::stopped);
    }
}
