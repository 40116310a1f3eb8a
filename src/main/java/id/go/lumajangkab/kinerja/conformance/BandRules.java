package id.go.lumajangkab.kinerja.conformance;

import id.go.lumajangkab.kinerja.conformance.Finding.Severity;
import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.jspecify.annotations.Nullable;

/** Holds the table of the rating bands against what a capaian can be: any number has one predikat. */
final class BandRules {

    private static final Set<HitPolicy> POLICIES = Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST);
    private static final Set<String> NUMERIC = Set.of("double", "number");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Contract.Decision wanted;
    private final String file;
    private final DmnModelInstance model;
    private final Findings findings;

    BandRules(Contract.Decision wanted, String file, DmnModelInstance model, Findings findings) {
        this.wanted = wanted;
        this.file = file;
        this.model = model;
        this.findings = findings;
    }

    void check() {
        Collection<Decision> decisions = model.getModelElementsByType(Decision.class);
        Optional<Decision> bands = decisions.stream()
                .filter(decision -> wanted.id().equals(decision.getId()))
                .findFirst();
        if (bands.isPresent()) {
            bands(bands.get());
        } else {
            decisions.stream()
                    .filter(this::looksLikeBands)
                    .findFirst()
                    .ifPresent(decision -> refuse(
                            "predikat-id",
                            decision,
                            "ini tabel predikat, tetapi id-nya bukan " + wanted.id(),
                            "Kembalikan id keputusan menjadi " + wanted.id()));
        }
    }

    private boolean looksLikeBands(Decision decision) {
        return decision.getExpression() instanceof DecisionTable table
                && (table.getOutputs().stream()
                                .anyMatch(output -> wanted.output().equals(output.getName()))
                        || table.getInputs().stream()
                                .anyMatch(input -> wanted.input().equals(expression(input))));
    }

    private void bands(Decision decision) {
        int days = RecordRules.days(decision.getCamundaHistoryTimeToLiveString());
        if (days < wanted.historyDays()) {
            refuse(
                    "riwayat",
                    decision,
                    RecordRules.historyProblem(decision.getCamundaHistoryTimeToLiveString()),
                    RecordRules.historyRemedy(wanted.historyDays()));
        }
        if (decision.getVersionTag() == null || decision.getVersionTag().isBlank()) {
            refuse("versi", decision, "Version tag kosong", "Isi Version tag, misalnya 2");
        }
        if (!(decision.getExpression() instanceof DecisionTable table)) {
            refuse("predikat-bentuk", decision, "keputusan ini bukan tabel", "Pakai Decision table");
            return;
        }
        if (!POLICIES.contains(table.getHitPolicy()) || table.getAggregation() != null) {
            refuse(
                    "predikat-cara",
                    table,
                    "cara pilih (Hit policy) " + table.getHitPolicy() + " tidak memberi tepat satu predikat",
                    "Pilih Unique");
        }
        if (columns(table)) {
            rules(decision, table);
        }
    }

    /** One column for the capaian, one for the predikat. */
    private boolean columns(DecisionTable table) {
        List<Input> inputs = List.copyOf(table.getInputs());
        List<Output> outputs = List.copyOf(table.getOutputs());
        if (inputs.size() != 1 || outputs.size() != 1) {
            refuse(
                    "predikat-kolom",
                    table,
                    "tabel ini mempunyai " + inputs.size() + " masukan dan " + outputs.size()
                            + " keluaran, padahal masing-masing satu",
                    "Sisakan masukan " + wanted.input() + " dan keluaran " + wanted.output());
            return false;
        }
        Input input = inputs.get(0);
        if (!wanted.input().equals(expression(input))) {
            refuse(
                    "predikat-masukan",
                    input,
                    "masukannya bukan " + wanted.input(),
                    "Isi Expression pada kolom masukan dengan " + wanted.input());
        } else if (!NUMERIC.contains(type(input))) {
            refuse(
                    "predikat-masukan",
                    input,
                    "jenis masukan “" + type(input) + "” bukan bilangan pecahan",
                    "Pilih jenis double");
        }
        Output output = outputs.get(0);
        if (!wanted.output().equals(output.getName()) || !"string".equals(output.getTypeRef())) {
            refuse(
                    "predikat-keluaran",
                    output,
                    "keluarannya bukan " + wanted.output() + " berjenis string",
                    "Isi Output name dengan " + wanted.output() + " dan pilih jenis string");
        }
        return true;
    }

    private static @Nullable String expression(Input input) {
        return input.getInputExpression() == null || input.getInputExpression().getText() == null
                ? null
                : input.getInputExpression().getText().getTextContent().strip();
    }

    private static String type(Input input) {
        return input.getInputExpression() == null
                ? ""
                : Objects.requireNonNullElse(input.getInputExpression().getTypeRef(), "number");
    }

    private void rules(Decision decision, DecisionTable table) {
        Map<Rule, Band> bands = new LinkedHashMap<>();
        Map<Rule, String> texts = new LinkedHashMap<>();
        for (Rule rule : table.getRules()) {
            String cell = rule.getInputEntries().stream()
                    .findFirst()
                    .map(entry -> words(entry.getText()))
                    .orElse("");
            Band.read(cell)
                    .ifPresentOrElse(
                            band -> bands.put(rule, band),
                            () -> refuse(
                                    "predikat-rentang",
                                    rule,
                                    "rentang “" + cell + "” tidak dapat dibaca sebagai batas bilangan",
                                    "Tulis misalnya >= 91, [76..91[, atau < 51, dengan titik untuk pecahan"));
            String answer = rule.getOutputEntries().stream()
                    .findFirst()
                    .map(entry -> words(entry.getText()))
                    .orElse("");
            Band.text(answer)
                    .ifPresentOrElse(
                            text -> texts.put(rule, text),
                            () -> refuse(
                                    "predikat-teks",
                                    rule,
                                    "predikat “" + answer + "” bukan teks di antara tanda petik",
                                    "Tulis predikat di antara tanda petik ganda, misalnya \"Tinggi\""));
        }
        if (table.getRules().isEmpty()) {
            refuse("predikat-celah", decision, "tabel ini tidak mempunyai rentang", "Isi rentangnya");
        } else if (bands.size() == table.getRules().size()) {
            line(decision, table, bands, texts);
        }
    }

    private static String words(@Nullable Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }

    /** The line of numbers: each bound, what lies between two, and what lies beyond all. */
    private void line(Decision decision, DecisionTable table, Map<Rule, Band> bands, Map<Rule, String> texts) {
        Set<BigDecimal> bounds = bands.values().stream()
                .flatMap(band -> band.bounds().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean byOrder = table.getHitPolicy() == HitPolicy.FIRST;
        Map<Rule, Set<Rule>> over = new LinkedHashMap<>();
        List<String> free = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        for (Place place : places(List.copyOf(bounds))) {
            List<Rule> taking = bands.entrySet().stream()
                    .filter(one -> one.getValue().takes(place.value()))
                    .map(Map.Entry::getKey)
                    .toList();
            boolean same = byOrder && taking.stream().map(texts::get).distinct().count() == 1;
            if (taking.isEmpty()) {
                free.add(place.words());
            } else if (taking.size() > 1 && !same) {
                twice.add(place.words());
                taking.forEach(rule ->
                        over.computeIfAbsent(rule, one -> new HashSet<>()).addAll(taking));
            }
        }
        if (!free.isEmpty()) {
            refuse(
                    "predikat-celah",
                    decision,
                    "capaian " + free.get(0) + " tidak mempunyai predikat",
                    "Sambung rentangnya: setiap rentang mulai tepat pada akhir rentang di bawahnya");
        }
        if (!twice.isEmpty()) {
            refuse(
                    "predikat-tumpang",
                    mostOver(over),
                    "capaian " + twice.get(0) + " masuk ke lebih dari satu rentang",
                    "Pisahkan rentangnya, misalnya [76..91[ di bawah >= 91");
        }
    }

    /** The rule that lies over most others, the last of them where several do. */
    private static Rule mostOver(Map<Rule, Set<Rule>> over) {
        return over.entrySet().stream()
                .reduce((one, other) ->
                        other.getValue().size() >= one.getValue().size() ? other : one)
                .orElseThrow()
                .getKey();
    }

    /**
     * A number for all that the bands cannot tell from it.
     *
     * @param words where it is, as part of a sentence
     */
    private record Place(BigDecimal value, String words) {}

    private static List<Place> places(List<BigDecimal> bounds) {
        List<Place> places = new ArrayList<>();
        if (bounds.isEmpty()) {
            return List.of(new Place(BigDecimal.ZERO, "berapa pun"));
        }
        BigDecimal first = bounds.get(0);
        BigDecimal last = bounds.get(bounds.size() - 1);
        places.add(new Place(first.subtract(BigDecimal.ONE), "di bawah " + shown(first)));
        for (int i = 0; i < bounds.size(); i++) {
            places.add(new Place(bounds.get(i), "tepat " + shown(bounds.get(i))));
            if (i + 1 < bounds.size()) {
                places.add(new Place(
                        bounds.get(i).add(bounds.get(i + 1)).divide(TWO),
                        "di antara " + shown(bounds.get(i)) + " dan " + shown(bounds.get(i + 1))));
            }
        }
        places.add(new Place(last.add(BigDecimal.ONE), "di atas " + shown(last)));
        return places;
    }

    private static String shown(BigDecimal number) {
        return IndonesianNumber.formatExact(number);
    }

    private void refuse(String code, DmnElement at, String problem, String remedy) {
        String label = at instanceof Decision decision ? decision.getName() : at.getLabel();
        findings.add(new Finding(Severity.REFUSED, code, null, file, at.getId(), label, problem, remedy));
    }
}
