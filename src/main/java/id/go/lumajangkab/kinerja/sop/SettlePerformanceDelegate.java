package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.planning.Settlements;
import id.go.lumajangkab.kinerja.words.InstanceId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the settled indicators, targets and policy as new versions after the Camat's approval. */
@Component
class SettlePerformanceDelegate implements JavaDelegate {

    private final Settlements settlements;

    SettlePerformanceDelegate(Settlements settlements) {
        this.settlements = settlements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        StepRefused.refusing(() -> settlements.settle(new InstanceId(execution.getProcessInstanceId())));
    }
}
