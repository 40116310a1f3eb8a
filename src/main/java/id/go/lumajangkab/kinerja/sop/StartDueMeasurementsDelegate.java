package id.go.lumajangkab.kinerja.sop;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Starts the measurements that the schedule owes. */
@Component
class StartDueMeasurementsDelegate implements JavaDelegate {

    private final TribulanSchedule schedule;

    StartDueMeasurementsDelegate(TribulanSchedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public void execute(DelegateExecution execution) {
        schedule.startDue();
    }
}
