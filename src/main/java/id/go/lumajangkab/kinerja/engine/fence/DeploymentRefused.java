package id.go.lumajangkab.kinerja.engine.fence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.impl.bpmn.parser.ResourceReportImpl;

/**
 * A deployment is refused, with all that is wrong in Indonesian sentences. It is the engine's own exception for a file
 * that can't be read, so that REST answers 400 with the {@code details} that Camunda Modeler shows.
 */
public final class DeploymentRefused extends ParseException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_IN_MESSAGE = 20;

    DeploymentRefused(List<Finding> findings) {
        super(message(findings), findings.get(0).file(), List.of(), List.of());
        Map<String, List<Problem>> byFile = new LinkedHashMap<>();
        findings.forEach(finding -> byFile.computeIfAbsent(finding.file(), file -> new ArrayList<>())
                .add(finding));
        List<ResourceReport> reports = new ArrayList<>();
        byFile.forEach((file, problems) -> reports.add(new ResourceReportImpl(file, problems, List.of())));
        this.resorceReports = reports;
    }

    private static String message(List<Finding> findings) {
        String told =
                findings.stream().limit(MOST_IN_MESSAGE).map(Finding::text).collect(Collectors.joining("\n"));
        int more = findings.size() - MOST_IN_MESSAGE;
        return "Pemasangan ditolak; tidak ada yang berubah.\n" + told
                + (more > 0 ? "\nMasih ada " + more + " temuan lain." : "");
    }
}
