package id.go.lumajangkab.kinerja.conformance;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the SOP in a process that may be another one.
 *
 * @param ofSop whether it is the SOP's own process
 */
record Rows(SopModel sop, boolean ofSop) {

    Rows(SopModel sop, Process process) {
        this(sop, SopModel.KEY.equals(process.getId()));
    }

    /** Number of the row that an element carries out, {@code null} for any other. */
    @Nullable
    Integer of(FlowNode node) {
        return ofSop ? sop.row(node) : null;
    }
}
