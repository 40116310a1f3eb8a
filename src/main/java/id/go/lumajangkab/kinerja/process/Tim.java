package id.go.lumajangkab.kinerja.process;

import id.go.lumajangkab.kinerja.measurement.Measurements;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The Tim of a measurement, for the model: {@code ${tim.anggota(execution)}}. */
@Component
public class Tim {

    private final Measurements measurements;

    Tim(Measurements measurements) {
        this.measurements = measurements;
    }

    /** User ids of the members that step 2 settled. */
    public List<String> anggota(DelegateExecution execution) {
        return List.copyOf(measurements.settledTeam(execution.getProcessInstanceId()));
    }
}
