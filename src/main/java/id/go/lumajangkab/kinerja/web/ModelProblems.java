package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.engine.ModelRefused;
import id.go.lumajangkab.kinerja.web.FailureSentences.Kind;
import id.go.lumajangkab.kinerja.web.FailureSentences.Told;
import id.go.lumajangkab.kinerja.words.InputException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;

/**
 * What is wrong with a model that the engine could not read, in Indonesian and with its line and element: an analyst
 * reads this in Camunda Modeler. What the engine says in its own words stays in the answer's {@code details}.
 */
final class ModelProblems {

    /** So many are named; more would hide the first ones, which often are the cause of the rest. */
    private static final int NAMED = 3;

    /** What the engine says, in the order in which it is looked for, and what is said instead. */
    private static final Map<Pattern, String> KNOWN = known();

    private ModelProblems() {}

    static Told told(ParseException unreadable) {
        List<Problem> problems = unreadable.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream())
                .toList();
        boolean explained = problems.stream().allMatch(problem -> words(problem).isPresent());
        String named = problems.stream()
                .limit(NAMED)
                .map(ModelProblems::named)
                .distinct()
                .collect(Collectors.joining("; "));
        String more = problems.size() > NAMED ? "; dan " + (problems.size() - NAMED) + " masalah lain" : "";
        return new Told(
                400,
                "Model tidak dapat dipasang: " + named + more + ".",
                explained && !problems.isEmpty() ? Kind.EXPLAINED : Kind.UNEXPLAINED);
    }

    private static String named(Problem problem) {
        String element = problem.getMainElementId();
        return "baris " + problem.getLine()
                + (element == null || element.isBlank() ? "" : ", elemen " + InputException.quoted(element))
                + ": " + words(problem).orElse("isinya tidak dikenal oleh mesin proses");
    }

    /** Without the full stop, since it becomes part of a sentence. */
    private static Optional<String> words(Problem problem) {
        String said = problem.getMessage();
        return ModelRefused.sentence(said)
                .or(() -> KNOWN.entrySet().stream()
                        .filter(known ->
                                said != null && known.getKey().matcher(said).find())
                        .map(Map.Entry::getValue)
                        .findFirst())
                .map(words -> words.endsWith(".") ? words.substring(0, words.length() - 1) : words);
    }

    private static Map<Pattern, String> known() {
        Map<Pattern, String> known = new LinkedHashMap<>();
        known.put(
                Pattern.compile("(?i)history ?time ?to ?live"),
                "masa simpan riwayat (History time to live) belum diisi atau tidak terbaca");
        known.put(Pattern.compile("^cvc-|(?i)schema"), "susunannya tidak sesuai dengan skema BPMN 2.0");
        known.put(
                Pattern.compile("must be terminated by|XML document structures|Premature end of file"
                        + "|Content is not allowed|prefix .* is not bound|must be followed by|entity"),
                "berkas XML tidak utuh atau tidak terbaca");
        known.put(
                Pattern.compile("(?i)must define a startEvent"),
                "proses belum mempunyai peristiwa mulai (start event)");
        known.put(
                Pattern.compile("(?i)multiple (none )?start events"), "peristiwa mulai (start event) lebih dari satu");
        known.put(
                Pattern.compile("(?i)start event"),
                "jenis peristiwa mulai (start event) ini tidak dapat dipakai di sini");
        known.put(
                Pattern.compile("(?i)end event|error(EventDefinition|Ref| definition)"),
                "peristiwa selesai atau galat ini belum lengkap");
        known.put(
                Pattern.compile("(?i)boundary event|AttachedToRef"),
                "peristiwa tepi (boundary event) ini tidak dapat dipakai atau tidak menempel pada kegiatan");
        known.put(
                Pattern.compile("(?i)timer|timeD|timeCycle"),
                "pengaturan waktu (timer) belum lengkap atau tidak terbaca");
        known.put(
                Pattern.compile("(?i)(exclusive|event.based) ?gateway"),
                "gerbang (gateway) ini belum lengkap: periksa alur keluar, syarat, dan alur bawaannya");
        known.put(
                Pattern.compile("(?i)Invalid (source|destination|incoming|outgoing).*(flow|activity)"),
                "alur ini tidak menghubungkan dua elemen yang ada");
        known.put(Pattern.compile("(?i)signal"), "sinyal yang dirujuk tidak ada, tidak bernama, atau ganda");
        known.put(Pattern.compile("(?i)message"), "pesan (message) yang dirujuk tidak ada, tidak bernama, atau ganda");
        known.put(Pattern.compile("(?i)escalation"), "eskalasi yang dirujuk tidak ada, tidak berkode, atau ganda");
        known.put(Pattern.compile("(?i)compensat"), "kompensasi ini tidak dapat dipakai di sini");
        known.put(
                Pattern.compile("(?i)conditional event|condition expression|FormalExpression"),
                "syarat (condition) belum diisi atau tidak terbaca");
        known.put(
                Pattern.compile("(?i)formKey|formRef"),
                "rujukan formulir tidak lengkap: isi salah satu dari Form key "
                        + "dan Form reference beserta pengikatnya (binding)");
        known.put(Pattern.compile("(?i)listener"), "pendengar (listener) ini belum lengkap");
        known.put(
                Pattern.compile("(?i)'class', 'delegateExpression'|type attribute|resultVariableName|topic"),
                "cara menjalankan kegiatan ini (implementation) belum diisi atau tidak dapat dipakai");
        known.put(
                Pattern.compile("(?i)calledElement|caseRef|binding"),
                "proses atau keputusan yang dipanggil belum disebut dengan lengkap");
        known.put(Pattern.compile("(?i)loop"), "pengulangan (multi-instance) belum lengkap");
        known.put(Pattern.compile("(?i)expression|parsing"), "ungkapan (expression) tidak terbaca");
        known.put(
                Pattern.compile("(?i)bpmn(Element|Plane|Shape|Edge)|Bounds|waypoint"),
                "gambar diagramnya tidak lengkap");
        known.put(
                Pattern.compile("(?i)inputOutput|outputParameter|passing variables|'source'|'target'"),
                "pemetaan variabel tidak lengkap atau tidak dapat dipakai di sini");
        known.put(Pattern.compile("(?i)link"), "tautan (link event) tidak mempunyai pasangan atau ganda");
        known.put(
                Pattern.compile("(?i)\\bid\\b.*(mandatory|required)|has no id|must have an id"),
                "elemen ini belum ber-id");
        return known;
    }
}
