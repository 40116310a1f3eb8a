package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.measurement.Commands.Ending;
import id.go.lumajangkab.kinerja.planning.Settlements;
import id.go.lumajangkab.kinerja.words.InstanceId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Cancels the settlement of an instance that ends before it is settled, however that came: its year is free again. */
@Component
class SettlementEnded implements ExecutionListener {

    private final Settlements settlements;

    SettlementEnded(Settlements settlements) {
        this.settlements = settlements;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ExecutionEntity instance = (ExecutionEntity) execution;
        Ending ending = InstanceEnd.of(instance);
        settlements.ended(new InstanceId(instance.getProcessInstanceId()), ending.reason(), ending.by());
    }
}
