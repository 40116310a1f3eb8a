package id.go.lumajangkab.kinerja.process;

import id.go.lumajangkab.kinerja.measurement.Settlements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Cancels the settlement of an instance that is deleted, also in Cockpit: its year is free again. */
@Component
class SettlementEnded implements ExecutionListener {

    private final Settlements settlements;

    SettlementEnded(Settlements settlements) {
        this.settlements = settlements;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ExecutionEntity instance = (ExecutionEntity) execution;
        if (instance.isDeleteRoot() || instance.getDeleteReason() != null) {
            settlements.cancelDeleted(
                    instance.getProcessInstanceId(),
                    instance.getDeleteReason(),
                    Context.getCommandContext().getAuthenticatedUserId());
        }
    }
}
