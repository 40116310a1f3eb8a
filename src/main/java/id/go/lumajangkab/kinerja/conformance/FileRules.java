package id.go.lumajangkab.kinerja.conformance;

import id.go.lumajangkab.kinerja.conformance.Finding.Severity;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.NamedElement;
import org.jspecify.annotations.Nullable;

/** Holds the files of a deployment against each other: each must deploy something, and nothing twice. */
final class FileRules {

    private final Contract contract;
    private final FileSet set;
    private final List<Finding> found;

    FileRules(Contract contract, FileSet set, List<Finding> found) {
        this.contract = contract;
        this.set = set;
        this.found = found;
    }

    void check(Collection<String> files) {
        files.forEach(this::kind);
        set.models().forEach(this::model);
        set.tables().forEach(this::table);
        twice();
        if (files.stream().noneMatch(FileSet::isModel)) {
            files.forEach(this::alone);
        }
    }

    private void kind(String file) {
        if (!FileSet.isModel(file)
                && !FileSet.isTable(file)
                && !FileSet.isForm(file)
                && !file.equals(SopTableReader.FILE)) {
            refuse(
                    "berkas-jenis",
                    file,
                    null,
                    null,
                    "berkas ini tidak memasang apa pun",
                    "Pasang hanya berkas .bpmn, .dmn, dan .form, dengan akhiran huruf kecil");
        }
    }

    private void model(String file, BpmnModelInstance model) {
        Collection<Process> processes = model.getModelElementsByType(Process.class);
        if (processes.isEmpty()) {
            refuse("berkas-kosong", file, null, null, "tidak ada proses di dalamnya", "Gambar prosesnya");
        } else if (processes.stream().noneMatch(Process::isExecutable)
                && processes.stream().noneMatch(process -> contract.processes().containsKey(process.getId()))) {
            Process process = processes.iterator().next();
            refuse(
                    "berkas-kosong",
                    file,
                    process.getId(),
                    process.getName(),
                    "proses ini tidak dapat dijalankan, sehingga tidak ada yang terpasang",
                    "Centang Executable pada prosesnya");
        }
    }

    private void table(String file, DmnModelInstance model) {
        if (model.getModelElementsByType(Decision.class).isEmpty()) {
            refuse("berkas-kosong", file, null, null, "tidak ada keputusan di dalamnya", "Isi tabel keputusannya");
        }
    }

    private void twice() {
        Map<String, String> processes = new HashMap<>();
        set.models()
                .forEach((file, model) -> model.getModelElementsByType(Process.class)
                        .forEach(process -> once(processes, "proses", process.getId(), file, process.getName())));
        Map<String, String> decisions = new HashMap<>();
        set.tables()
                .forEach((file, model) -> model.getModelElementsByType(Decision.class)
                        .forEach(decision -> once(decisions, "keputusan", decision.getId(), file, name(decision))));
        Map<String, String> forms = new HashMap<>();
        set.forms().forEach(form -> once(forms, "formulir", form.id(), form.file(), null));
    }

    private static @Nullable String name(NamedElement element) {
        return element.getName();
    }

    private void once(Map<String, String> seen, String what, String id, String file, @Nullable String label) {
        String other = seen.putIfAbsent(id, file);
        if (other != null) {
            refuse(
                    "id-ganda",
                    file,
                    id,
                    label,
                    "id " + what + " “" + id + "” juga dipakai " + other,
                    "Sisakan satu berkas dengan id ini");
        }
    }

    private void alone(String file) {
        if (FileSet.isForm(file)) {
            refuse(
                    "formulir-sendiri",
                    file,
                    null,
                    null,
                    "formulir yang dipasang tanpa modelnya tidak dipakai proses mana pun",
                    "Pasang bersama model yang memakainya dan semua formulirnya");
        } else if (FileSet.isTable(file)) {
            refuse(
                    "tabel-sendiri",
                    file,
                    null,
                    null,
                    "tabel keputusan dipasang tanpa modelnya",
                    "Pasang bersama model yang memakainya dan semua formulirnya");
        }
    }

    private void refuse(
            String code, String file, @Nullable String element, @Nullable String label, String problem, String remedy) {
        found.add(new Finding(Severity.REFUSED, code, null, file, element, label, problem, remedy));
    }
}
