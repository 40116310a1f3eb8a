package id.go.lumajangkab.kinerja.conformance;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.jspecify.annotations.Nullable;

/** The rows of the SOP in a process that may be another one. */
final class Rows {

    private final SopModel sop;
    private final boolean ofSop;

    Rows(SopTable table, Process process) {
        this.sop = new SopModel(table);
        this.ofSop = SopModel.KEY.equals(process.getId());
    }

    /** Whether it is the SOP's own process. */
    boolean ofSop() {
        return ofSop;
    }

    /** Number of the row that an element carries out, {@code null} for any other. */
    @Nullable
    Integer of(FlowNode node) {
        return ofSop ? sop.row(node) : null;
    }
}
