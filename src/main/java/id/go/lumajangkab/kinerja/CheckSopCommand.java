package id.go.lumajangkab.kinerja;

import id.go.lumajangkab.kinerja.conformance.Finding;
import id.go.lumajangkab.kinerja.conformance.Finding.Severity;
import id.go.lumajangkab.kinerja.conformance.SopConformance;
import id.go.lumajangkab.kinerja.conformance.SopTable;
import id.go.lumajangkab.kinerja.conformance.SopTableReader;
import id.go.lumajangkab.kinerja.sop.ModelContract;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The command {@code periksa-sop}: holds files against the SOP's table before they are deployed, without a database and
 * without the application. Folders stand for the files in them; where the SOP's table is among the files, it counts,
 * else the delivered one. {@code --keluaran=json} says what is found for programs.
 *
 * <p>The exit code is 0 when nothing is refused, 1 when something is, 2 when the check was not possible.
 */
final class CheckSopCommand {

    private static final String AS_JSON = "--keluaran=json";
    private static final int REFUSED = 1;
    private static final List<String> MODELS = List.of(".bpmn", ".dmn", ".form");

    private CheckSopCommand() {}

    /**
     * Checks and says what it found.
     *
     * @param words files and folders
     * @return the exit code
     */
    static int run(List<String> words, List<String> settings, PrintStream out) {
        try {
            for (String setting : settings) {
                if (!setting.equals(AS_JSON)) {
                    throw new InputException("Pilihan " + InputException.quoted(setting) + " tidak dikenal; yang ada "
                            + "hanya " + AS_JSON + ".");
                }
            }
            Map<String, byte[]> files = new TreeMap<>();
            for (String word : words) {
                read(Path.of(word), files);
            }
            byte[] written = files.remove(SopTableReader.FILE);
            SopTable table = written == null ? SopTableReader.delivered() : SopTableReader.read(written);
            if (files.isEmpty()) {
                throw new InputException(
                        "Sebutkan berkas .bpmn, .dmn, dan .form yang hendak diperiksa, atau foldernya.");
            }
            List<Finding> findings = new SopConformance(table, ModelContract.contract()).check(files);
            out.println(settings.contains(AS_JSON) ? Json.write(json(findings)) : text(findings, files.size()));
            return count(findings, Severity.REFUSED) == 0 ? 0 : REFUSED;
        } catch (InputException notPossible) {
            out.println(notPossible.getMessage());
            return CommandLine.FAILED;
        }
    }

    private static void read(Path path, Map<String, byte[]> files) {
        try {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    for (Path file : inside.filter(CheckSopCommand::isMeant).toList()) {
                        read(file, files);
                    }
                }
            } else if (!isMeant(path)) {
                throw new InputException("Berkas " + InputException.quoted(String.valueOf(path.getFileName()))
                        + " tidak dapat diperiksa; yang diperiksa hanya .bpmn, .dmn, .form, dan "
                        + SopTableReader.FILE + ".");
            } else if (files.put(String.valueOf(path.getFileName()), Files.readAllBytes(path)) != null) {
                throw new InputException("Ada dua berkas bernama "
                        + InputException.quoted(path.getFileName().toString()) + "; sebutkan salah satunya saja.");
            }
        } catch (IOException unreadable) {
            throw new InputException(
                    "Berkas " + InputException.quoted(path.toString()) + " tidak dapat dibaca.", unreadable);
        }
    }

    private static boolean isMeant(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.equals(SopTableReader.FILE) || MODELS.stream().anyMatch(name::endsWith);
    }

    private static String text(List<Finding> findings, int files) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.add((finding.severity() == Severity.REFUSED ? "DITOLAK    " : "PERINGATAN ") + finding.file() + " ["
                    + finding.code() + "] " + finding.text());
        }
        long refused = count(findings, Severity.REFUSED);
        lines.add((refused == 0 ? "SESUAI SOP. " : "TIDAK SESUAI SOP. ") + files + " berkas diperiksa, " + refused
                + " ditolak, " + count(findings, Severity.WARNING) + " peringatan.");
        return String.join(System.lineSeparator(), lines);
    }

    private static Map<String, Object> json(List<Finding> findings) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Finding finding : findings) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("sifat", finding.severity() == Severity.REFUSED ? "ditolak" : "peringatan");
            one.put("kode", finding.code());
            one.put("langkah", finding.row());
            one.put("berkas", finding.file());
            one.put("elemen", finding.element());
            one.put("label", finding.label());
            one.put("masalah", finding.problem());
            one.put("perbaikan", finding.remedy());
            all.add(one);
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("ditolak", count(findings, Severity.REFUSED));
        told.put("peringatan", count(findings, Severity.WARNING));
        told.put("temuan", all);
        return told;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
