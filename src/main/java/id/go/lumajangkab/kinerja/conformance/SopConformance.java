package id.go.lumajangkab.kinerja.conformance;

import id.go.lumajangkab.kinerja.conformance.Finding.Severity;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.ModelException;

/** Holds the files of a deployment against the SOP's table, and tells all that does not fit at once. */
public final class SopConformance {

    private final SopTable table;

    /** A check against that version of the SOP. */
    public SopConformance(SopTable table) {
        this.table = table;
    }

    /**
     * Checks files that are to be deployed together.
     *
     * @param files by their names, with {@code .bpmn}, {@code .dmn} or {@code .form} at the end; others are left alone
     * @return what does not fit, nothing where everything does
     */
    public List<Finding> check(Map<String, byte[]> files) {
        List<Finding> found = new ArrayList<>();
        new TreeMap<>(files).forEach((name, content) -> {
            if (name.endsWith(".bpmn")) {
                found.addAll(model(name, content));
            }
        });
        return found;
    }

    private Collection<Finding> model(String name, byte[] content) {
        Findings findings = new Findings(name);
        BpmnModelInstance model;
        try {
            model = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
        } catch (ModelException unreadable) {
            findings.add(new Finding(
                    Severity.REFUSED,
                    "terbaca",
                    null,
                    name,
                    null,
                    null,
                    "berkas ini bukan model BPMN yang dapat dibaca",
                    "Simpan ulang dengan Camunda Modeler"));
            return findings.all();
        }
        for (Process process : model.getModelElementsByType(Process.class)) {
            if (SopModel.KEY.equals(process.getId())) {
                ProcessGraph graph = new ProcessGraph(process);
                SopModel sop = new SopModel(table);
                new StepRules(graph, sop, findings).check();
                new SopPath(graph, sop, findings).check();
            }
        }
        return findings.all();
    }
}
