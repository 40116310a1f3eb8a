package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.measurement.Measurements;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Computes the final figures after step 8 of the SOP and freezes them, where all that this needs is on record. */
@Component
class FreezeResultDelegate implements JavaDelegate {

    private final Measurements measurements;
    private final DmnRatingScale ratingScale;
    private final RecordedSteps steps;

    FreezeResultDelegate(Measurements measurements, DmnRatingScale ratingScale, RecordedSteps steps) {
        this.measurements = measurements;
        this.ratingScale = ratingScale;
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InstanceId instance = new InstanceId(execution.getProcessInstanceId());
        StepRefused.refusing(() -> measurements.freeze(
                instance,
                ratingScale,
                () -> steps.untilFreeze(instance, OfficeId.ofNullable(execution.getTenantId()))));
    }
}
