package id.go.lumajangkab.kinerja.conformance;

import id.go.lumajangkab.kinerja.conformance.Finding.Severity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.jspecify.annotations.Nullable;

/** Gathers what is found in one file; what is found twice at an element is told once. */
final class Findings {

    private final String file;
    private final Map<String, Finding> found = new LinkedHashMap<>();

    Findings(String file) {
        this.file = file;
    }

    void refuse(String code, @Nullable Integer row, @Nullable FlowElement at, String problem, String remedy) {
        add(Severity.REFUSED, code, row, at, problem, remedy);
    }

    void warn(String code, @Nullable Integer row, @Nullable FlowElement at, String problem, String remedy) {
        add(Severity.WARNING, code, row, at, problem, remedy);
    }

    /** Of the process as a whole. */
    void refuse(String code, Process process, String problem, String remedy) {
        add(new Finding(Severity.REFUSED, code, null, file, process.getId(), process.getName(), problem, remedy));
    }

    /** Of something that is not there. */
    void missing(String code, String element, String problem, String remedy) {
        add(new Finding(Severity.REFUSED, code, null, file, element, null, problem, remedy));
    }

    private void add(
            Severity severity,
            String code,
            @Nullable Integer row,
            @Nullable FlowElement at,
            String problem,
            String remedy) {
        add(new Finding(
                severity,
                code,
                row,
                file,
                at == null ? null : at.getId(),
                at == null ? null : at.getName(),
                problem,
                remedy));
    }

    void add(Finding finding) {
        found.putIfAbsent(finding.code() + " " + finding.row() + " " + finding.element(), finding);
    }

    Collection<Finding> all() {
        return List.copyOf(found.values());
    }
}
