package id.go.lumajangkab.kinerja.process;

import id.go.lumajangkab.kinerja.measurement.Measurements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Cancels the measurement of an instance that is deleted, also in Cockpit: it stays listed with the reason, and its
 * period is free again.
 */
@Component
class MeasurementEnded implements ExecutionListener {

    private final Measurements measurements;

    MeasurementEnded(Measurements measurements) {
        this.measurements = measurements;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ExecutionEntity instance = (ExecutionEntity) execution;
        if (instance.isDeleteRoot() || instance.getDeleteReason() != null) {
            measurements.cancelDeleted(
                    instance.getProcessInstanceId(),
                    instance.getDeleteReason(),
                    Context.getCommandContext().getAuthenticatedUserId());
        }
    }
}
