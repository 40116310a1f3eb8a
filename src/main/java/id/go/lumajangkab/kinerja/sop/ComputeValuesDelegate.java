package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.measurement.Measurements;
import id.go.lumajangkab.kinerja.words.InstanceId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Computes realisasi, capaian and predikat of the concept after step 4 of the SOP. */
@Component
class ComputeValuesDelegate implements JavaDelegate {

    private final Measurements measurements;
    private final DmnRatingScale ratingScale;

    ComputeValuesDelegate(Measurements measurements, DmnRatingScale ratingScale) {
        this.measurements = measurements;
        this.ratingScale = ratingScale;
    }

    @Override
    public void execute(DelegateExecution execution) {
        StepRefused.refusing(
                () -> measurements.computeValues(new InstanceId(execution.getProcessInstanceId()), ratingScale));
    }
}
