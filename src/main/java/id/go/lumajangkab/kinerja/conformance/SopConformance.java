package id.go.lumajangkab.kinerja.conformance;

import id.go.lumajangkab.kinerja.conformance.Contract.OwnProcess;
import id.go.lumajangkab.kinerja.conformance.Finding.Severity;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;

/** Holds the files of a deployment against the SOP's table, and tells all that does not fit at once. */
public final class SopConformance {

    private final SopTable table;
    private final @Nullable Contract contract;

    /** A check against that version of the SOP, and against what the program asks of the files. */
    public SopConformance(SopTable table, Contract contract) {
        this.table = table;
        this.contract = contract;
    }

    /** A check of the SOP's way alone. */
    SopConformance(SopTable table) {
        this.table = table;
        this.contract = null;
    }

    /**
     * Checks files that are to be deployed together.
     *
     * @param files by their names; what is neither a model, a table, a form nor the SOP deploys nothing
     * @return what does not fit, nothing where everything does
     */
    public List<Finding> check(Map<String, byte[]> files) {
        List<Finding> found = new ArrayList<>();
        return whole(read(new TreeMap<>(files), found), new TreeSet<>(files.keySet()), found);
    }

    /**
     * Checks a set that is deployed: all of it where the SOP's process is in it, else its rating bands alone.
     *
     * @param files like those of {@link #check}
     */
    public List<Finding> checkDeployed(Map<String, byte[]> files) {
        List<Finding> found = new ArrayList<>();
        FileSet set = read(new TreeMap<>(files), found);
        return contract == null || concerns(set)
                ? whole(set, new TreeSet<>(files.keySet()), found)
                : bands(contract, set);
    }

    private static boolean concerns(FileSet set) {
        return set.models().values().stream()
                .flatMap(model -> model.getModelElementsByType(Process.class).stream())
                .anyMatch(process -> SopModel.KEY.equals(process.getId()));
    }

    private List<Finding> whole(FileSet set, Set<String> names, List<Finding> found) {
        set.models().forEach((name, model) -> {
            Findings findings = new Findings(name);
            model.getModelElementsByType(Process.class).forEach(process -> process(process, set, findings));
            found.addAll(findings.all());
        });
        if (contract != null) {
            new FileRules(contract, set, found).check(names);
            found.addAll(bands(contract, set));
            for (FormFile form : set.forms()) {
                Findings findings = new Findings(form.file());
                Integer row = row(contract, form);
                new FormRules(contract, form, row, findings).check();
                if (row != null) {
                    new FormWords(table, form, row, findings).check();
                }
                found.addAll(findings.all());
            }
        }
        return found;
    }

    private static List<Finding> bands(Contract contract, FileSet set) {
        List<Finding> found = new ArrayList<>();
        set.tables().forEach((name, model) -> {
            Findings findings = new Findings(name);
            new BandRules(contract.decision(), name, model, findings).check();
            found.addAll(findings.all());
        });
        return found;
    }

    private static FileSet read(Map<String, byte[]> files, List<Finding> found) {
        FileSet set = new FileSet(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        files.forEach((name, content) -> {
            if (FileSet.isModel(name)) {
                read(name, content, "model BPMN", Bpmn::readModelFromStream, found)
                        .ifPresent(model -> set.models().put(name, model));
            } else if (FileSet.isTable(name)) {
                read(name, content, "tabel keputusan DMN", Dmn::readModelFromStream, found)
                        .ifPresent(model -> set.tables().put(name, model));
            } else if (FileSet.isForm(name)) {
                FormFile.read(name, content)
                        .ifPresentOrElse(form -> set.forms().add(form), () -> unreadable(name, "Camunda Form", found));
            }
        });
        return set;
    }

    private static <T> Optional<T> read(
            String name, byte[] content, String what, Function<InputStream, T> reader, List<Finding> found) {
        try {
            return Optional.of(reader.apply(new ByteArrayInputStream(content)));
        } catch (ModelException unreadable) {
            unreadable(name, what, found);
            return Optional.empty();
        }
    }

    private static void unreadable(String name, String what, List<Finding> found) {
        found.add(new Finding(
                Severity.REFUSED,
                "terbaca",
                null,
                name,
                null,
                null,
                "berkas ini bukan " + what + " yang dapat dibaca",
                "Simpan ulang dengan Camunda Modeler"));
    }

    private void process(Process process, FileSet set, Findings findings) {
        ProcessGraph graph = new ProcessGraph(process);
        Rows rows = new Rows(new SopModel(table), process);
        if (rows.ofSop()) {
            new StepRules(graph, rows.sop(), findings).check();
            new SopPath(graph, rows.sop(), findings).check();
        }
        if (contract != null) {
            OwnProcess own = contract.processes().get(process.getId());
            new ReferenceRules(contract, set, process, graph, rows, findings).check();
            new EventRules(graph, own, findings).check();
            new ExpressionRules(contract, graph, rows, findings).check();
            if (own != null) {
                new RecordRules(own, process, graph, rows, findings).check();
                new VariableRules(contract, set, own, graph, rows, findings).check();
                if (!rows.ofSop()) {
                    new DecisionRules(own, graph, findings).check();
                }
            }
        }
    }

    /** The row of the SOP whose form it is. */
    private static @Nullable Integer row(Contract known, FormFile form) {
        OwnProcess sop = known.processes().get(SopModel.KEY);
        return sop == null
                ? null
                : sop.steps().stream()
                        .filter(step -> step.form().id().equals(form.id()))
                        .map(step -> SopModel.row(step.task()))
                        .findFirst()
                        .orElse(null);
    }
}
