package id.go.lumajangkab.kinerja.process;

import id.go.lumajangkab.kinerja.measurement.Measurements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Computes the final figures after step 8 of the SOP and freezes them. */
@Component
class FreezeResultDelegate implements JavaDelegate {

    private final Measurements measurements;
    private final DmnRatingScale ratingScale;

    FreezeResultDelegate(Measurements measurements, DmnRatingScale ratingScale) {
        this.measurements = measurements;
        this.ratingScale = ratingScale;
    }

    @Override
    public void execute(DelegateExecution execution) {
        measurements.freeze(execution.getProcessInstanceId(), ratingScale);
    }
}
