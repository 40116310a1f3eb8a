package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The Tim of a measurement, for the model: {@code ${tim.anggota(execution)}}. */
@Component
public class Tim {

    private final MeasurementQueries measurements;
    private final People people;

    Tim(MeasurementQueries measurements, People people) {
        this.measurements = measurements;
        this.people = people;
    }

    /** User ids of the members that step 2 settled, without those who have left the role since. */
    public List<String> anggota(DelegateExecution execution) {
        Set<UserId> present = people.membersOf(Roles.TIM, OfficeId.ofNullable(execution.getTenantId()))
                .keySet();
        return measurements.settledTeam(new InstanceId(execution.getProcessInstanceId())).stream()
                .filter(present::contains)
                .map(UserId::value)
                .toList();
    }
}
