package id.go.lumajangkab.kinerja.engine.fence;

import id.go.lumajangkab.kinerja.engine.fence.AllowList.Element;
import id.go.lumajangkab.kinerja.engine.fence.AllowList.Value;
import id.go.lumajangkab.kinerja.engine.fence.ModelXml.Attribute;
import id.go.lumajangkab.kinerja.engine.fence.ModelXml.Node;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Holds a model against an {@link AllowList}: each element, each attribute, each value. */
final class ModelRules {

    private static final Pattern VARIABLE = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]{0,99}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}_-]{1,100}");
    private static final Pattern RETRIES = Pattern.compile("R[1-9]/PT?[0-9]{1,4}[DHM]|PT?[0-9]{1,4}[DHM]");
    private static final Pattern REPETITION = Pattern.compile("R[0-9]{0,4}/P.*|[^R].*");
    private static final Pattern FORMAL = Pattern.compile("([\\w.-]+:)?tFormalExpression");
    private static final Set<String> DEFAULTS =
            Set.of("http://www.w3.org/1999/XPath", "http://www.w3.org/2001/XMLSchema", "##WebService", "##unspecified");
    private static final Pattern FEEL_STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    /** Words of FEEL by which a table could compute without an end. */
    private static final Pattern FEEL_LOOP = Pattern.compile("\\b(function|external|for|some|every)\\b");

    private static final int LONGEST_FEEL = 1000;

    private static final String NO_CODE = "kode program tidak dapat dijalankan dari model; pakai yang sudah disediakan "
            + "aplikasi, misalnya ${computeValuesDelegate}";

    /** Why what analysts know from elsewhere is refused, by its name. */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("script", "skrip tidak dapat dijalankan"),
            Map.entry("scriptTask", "skrip tidak dapat dijalankan"),
            Map.entry("scriptFormat", "skrip tidak dapat dijalankan"),
            Map.entry("language", "skrip tidak dapat dijalankan"),
            Map.entry("resource", "skrip tidak dapat dijalankan"),
            Map.entry("class", NO_CODE),
            Map.entry("field", NO_CODE),
            Map.entry("variableMappingClass", NO_CODE),
            Map.entry("variableMappingDelegateExpression", NO_CODE),
            Map.entry("formHandlerClass", NO_CODE),
            Map.entry("type", "tugas luar, surel, dan perintah server tidak dapat dijalankan"),
            Map.entry("topic", "tugas luar tidak dapat dijalankan"),
            Map.entry("connector", "sambungan ke luar tidak dapat dijalankan"),
            Map.entry("formKey", "pakai Camunda Form (formRef)"),
            Map.entry("formData", "pakai Camunda Form (formRef)"),
            Map.entry("assignee", "hak atas tugas mengikuti peran; isi Candidate groups atau Candidate users"),
            Map.entry("import", "berkas lain tidak dapat dibaca dari model"),
            Map.entry("schemaLocation", "berkas lain tidak dapat dibaca dari model"));

    private final AllowList allowed;
    private final Vocabulary vocabulary;
    private final ExpressionRules expressions;

    ModelRules(AllowList allowed, Vocabulary vocabulary) {
        this.allowed = allowed;
        this.vocabulary = vocabulary;
        this.expressions = new ExpressionRules(vocabulary);
    }

    /** Tells {@code findings} of each place of a model that isn't allowed. */
    void check(Node root, BiConsumer<Node, String> findings) {
        Element element = allowed.find(root.uri(), root.name());
        if (element == null || !root.name().equals("definitions")) {
            findings.accept(
                    root, "berkas tidak dimulai dengan “definitions” dari versi yang ditulis Camunda Modeler 5");
        } else {
            check(root, element, findings);
        }
    }

    private void check(Node node, Element element, BiConsumer<Node, String> findings) {
        for (Attribute attribute : node.attributes()) {
            checkAttribute(node, attribute, element, findings);
        }
        problem(node, words(node, element.text()), node.text())
                .ifPresent(problem -> findings.accept(node, "isi “" + node.name() + "”: " + problem));
        for (Node child : node.children()) {
            Element known = allowed.find(child.uri(), child.name());
            if (known == null || !element.children().contains(AllowList.key(child.uri(), child.name()))) {
                findings.accept(child, refusal("elemen", child.name()));
            } else {
                check(child, known, findings);
            }
        }
    }

    /** The words of an annotation are a {@code text} too, without being computed. */
    private static Value words(Node node, Value text) {
        return node.parent() != null && node.parent().name().equals("textAnnotation") ? Value.WORDS : text;
    }

    private void checkAttribute(Node node, Attribute attribute, Element element, BiConsumer<Node, String> findings) {
        Value value = element.attributes().get(AllowList.key(attribute.uri(), attribute.name()));
        if (value == null) {
            findings.accept(node, refusal("atribut", attribute.name()));
        } else {
            problem(node, value, attribute.value())
                    .ifPresent(problem -> findings.accept(node, "atribut “" + attribute.name() + "”: " + problem));
        }
    }

    private static String refusal(String kind, String name) {
        return kind + " " + Quote.of(name) + " tidak diizinkan pada model"
                + (REASONS.containsKey(name) ? ": " + REASONS.get(name) : " di tempat ini");
    }

    private Optional<String> problem(Node node, Value kind, String text) {
        return switch (kind) {
            case TEXT -> expressions.problem(text);
            case BEAN -> expressions.problemOfDelegate(text);
            case VARIABLE ->
                unless(
                        VARIABLE.matcher(text).matches() && vocabulary.isFree(text),
                        text,
                        "bukan nama variabel, atau dipakai aplikasi sendiri; pakai nama lain");
            case ESCALATION ->
                unless(
                        vocabulary.escalations().contains(text)
                                || VARIABLE.matcher(text).matches() && vocabulary.isFree(text),
                        text,
                        "bukan nama variabel, atau dipakai aplikasi sendiri; pakai nama lain");
            case WORDS -> unless(!ExpressionRules.isExpression(text), text, "tidak boleh berisi ungkapan");
            case NUMBER -> unless(NUMBER.matcher(text).matches(), text, "harus bilangan bulat");
            case CODE ->
                unless(
                        CODE.matcher(text).matches(),
                        text,
                        "hanya boleh berisi huruf, angka, garis bawah, dan tanda hubung");
            case RETRIES ->
                unless(
                        RETRIES.matcher(text.strip()).matches(),
                        text,
                        "harus seperti R3/PT10M (paling banyak sembilan kali)");
            // what a step waits for has rules, and a sentence, of its own
            case CYCLE ->
                unless(
                        node.parent().parent().name().equals("boundaryEvent")
                                || REPETITION.matcher(text.strip()).matches() && SlowCycles.isSlow(text.strip()),
                        text,
                        "harus berulang paling sering sekali semenit, misalnya R3/PT10M atau 0 0 8 * * *");
            case FORMAL -> unless(FORMAL.matcher(text).matches(), text, "bukan ungkapan biasa");
            case DEFAULT -> unless(DEFAULTS.contains(text), text, "bukan nilai bawaan BPMN; hapus atribut ini");
            case PROCESS ->
                unless(
                        !ExpressionRules.isExpression(text)
                                && !vocabulary.processes().contains(text),
                        text,
                        "proses ini tidak dapat dimulai dari model lain");
            case FEEL ->
                unless(
                        text.equalsIgnoreCase("feel") || text.equals("https://www.omg.org/spec/DMN/20191111/FEEL/"),
                        text,
                        "hanya FEEL yang diizinkan");
            case FEEL_TEXT ->
                unless(
                        isPlainFeel(text),
                        text,
                        "perulangan dan fungsi buatan sendiri tidak diizinkan dalam tabel keputusan");
        };
    }

    private static Optional<String> unless(boolean fulfilled, String text, String problem) {
        return fulfilled ? Optional.empty() : Optional.of(Quote.of(text) + " " + problem);
    }

    private static boolean isPlainFeel(String text) {
        return text.length() <= LONGEST_FEEL
                && !FEEL_LOOP
                        .matcher(FEEL_STRING.matcher(text).replaceAll("\"\""))
                        .find();
    }
}
