package id.go.lumajangkab.kinerja.conformance;

import id.go.lumajangkab.kinerja.conformance.Finding.Severity;
import id.go.lumajangkab.kinerja.conformance.FormFile.Placed;
import id.go.lumajangkab.kinerja.conformance.SopTable.Archive;
import id.go.lumajangkab.kinerja.conformance.SopTable.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds what the form of a row says of the SOP against the SOP's table. */
final class FormWords {

    private static final String TIME = "Waktu baku";

    /** A bold word behind its name, as the forms write them. */
    private static final String SAID = "%s:\\s*\\*\\*(.+?)\\*\\*";

    private static final Pattern HEADING = Pattern.compile("(?m)^#+\\s*(Langkah.*|Pencatatan.*)$");

    private final Map<String, String> expected;
    private final FormFile file;
    private final int row;
    private final Findings findings;

    FormWords(SopTable table, FormFile file, int row, Findings findings) {
        this.expected = expected(table, row);
        this.file = file;
        this.row = row;
        this.findings = findings;
    }

    void check() {
        Map<String, String> missing = new LinkedHashMap<>(expected);
        for (Placed text : file.fields()) {
            if (text.type().equals("text")) {
                Map<String, String> said = said(text);
                said.keySet().forEach(missing::remove);
                compare(text, said);
            }
        }
        if (!missing.isEmpty()) {
            findings.add(new Finding(
                    Severity.WARNING,
                    "formulir-kata",
                    row,
                    file.file(),
                    null,
                    null,
                    "formulirnya tidak menyebut " + String.join(", ", missing.keySet()) + " menurut SOP",
                    "Tulis pada kepala formulir"));
        }
    }

    private static Map<String, String> expected(SopTable table, int row) {
        Map<String, String> words = new LinkedHashMap<>();
        Optional<Step> step = table.step(row);
        if (step.isPresent()) {
            Step of = step.get();
            words.put("langkah", "Langkah " + row + " dari " + table.steps().size() + ": " + of.activity());
            words.put("Kelengkapan", of.requisites() == null ? "-" : of.requisites());
            words.put(TIME, of.time());
            words.put("Output", of.output());
        } else {
            Archive of = table.archive();
            words.put("langkah", "Pencatatan dan pendataan: " + of.activity());
            words.put("Kelengkapan", of.requisites());
            words.put("Output", of.output());
        }
        return words;
    }

    private Map<String, String> said(Placed text) {
        String words = text.component().path("text").asText();
        Map<String, String> said = new LinkedHashMap<>();
        expected.keySet().forEach(name -> {
            Matcher found = (name.equals("langkah") ? HEADING : Pattern.compile(SAID.formatted(name))).matcher(words);
            if (found.find()) {
                said.put(name, found.group(1).strip());
            }
        });
        return said;
    }

    /** Another standard time is told as in the model: it may be a new one. */
    private void compare(Placed text, Map<String, String> words) {
        List<String> other = new ArrayList<>();
        words.forEach((name, said) -> {
            String problem = "tertulis “" + said + "”, padahal pada SOP “" + expected.get(name) + "”";
            if (!said.equals(expected.get(name))) {
                if (name.equals(TIME)) {
                    add(Severity.WARNING, "formulir-waktu", text, problem);
                } else {
                    other.add(problem);
                }
            }
        });
        if (!other.isEmpty()) {
            add(Severity.REFUSED, "formulir-kata", text, String.join("; ", other));
        }
    }

    private void add(Severity severity, String code, Placed text, String problem) {
        findings.add(new Finding(
                severity,
                code,
                row,
                file.file(),
                text.id(),
                null,
                "pada formulir " + problem,
                "Samakan dengan tabel SOP; bila SOP-nya yang berubah, ubah tabelnya sebagai versi baru"));
    }
}
