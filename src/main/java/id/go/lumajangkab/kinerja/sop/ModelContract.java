package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.conformance.Contract;
import id.go.lumajangkab.kinerja.conformance.Contract.Decision;
import id.go.lumajangkab.kinerja.conformance.Contract.Field;
import id.go.lumajangkab.kinerja.conformance.Contract.Form;
import id.go.lumajangkab.kinerja.conformance.Contract.Kind;
import id.go.lumajangkab.kinerja.conformance.Contract.OwnProcess;
import id.go.lumajangkab.kinerja.conformance.Contract.Start;
import id.go.lumajangkab.kinerja.conformance.Contract.Step;
import id.go.lumajangkab.kinerja.rules.Accumulation;
import id.go.lumajangkab.kinerja.rules.Direction;
import id.go.lumajangkab.kinerja.rules.Method;
import id.go.lumajangkab.kinerja.rules.MinimiseFormula;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.sop.PengukuranKinerja.Elements;
import id.go.lumajangkab.kinerja.sop.PengukuranKinerja.Variables;
import id.go.lumajangkab.kinerja.words.SopStep;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the steps, starts and delegates ask of models, forms and the rating bands, told from the constants by which they
 * read them.
 */
public final class ModelContract {

    private static final String PEOPLE = "anggotaTersedia";
    private static final Map<String, Object> ON_REFUSAL = Map.of("keputusan", MeasurementSteps.REFUSED);
    private static final Map<String, Object> ON_RETURN = Map.of("dikembalikanTim", true);
    private static final Map<String, Object> ON_REVISION = Map.of(PenetapanKinerja.Variables.REVISION, true);
    private static final Map<String, Object> WITH_FEW_ROWS = Map.of("banyak", false);

    /** Fields that are more than a text which may stay empty; by task, or start form, and key. */
    private static final Map<String, Map<String, Field>> SPECIAL = Map.ofEntries(
            Map.entry(Elements.STEP_1, by(text("perintah"), day("batasWaktu"), people("drafTim", false))),
            Map.entry(Elements.STEP_2, by(people("tim", true))),
            Map.entry(
                    Elements.STEP_3,
                    by(list("indikator", Map.of()), rowKey("indikator.kode"), flag("indikator.dipakai", false))),
            Map.entry(Elements.STEP_4, by(figures("indikator", Map.of()))),
            Map.entry(Elements.STEP_5, by(list("uraian", Map.of()), rowKey("uraian.kode"), text("uraian.analisis"))),
            Map.entry(
                    Elements.STEP_6,
                    by(Stream.concat(
                                    Stream.of(
                                            decision(),
                                            reason(),
                                            text("koreksi.analisis", ON_RETURN),
                                            optional("koreksi.hambatan", ON_RETURN),
                                            optional("koreksi.tindakLanjut", ON_RETURN)),
                                    Arrays.stream(figures("koreksi", ON_RETURN)))
                            .toArray(Field[]::new))),
            Map.entry(Elements.STEP_7, by(decision(), reason())),
            Map.entry(Elements.STEP_8, by(flag("dilaksanakan", true))),
            Map.entry(Elements.STEP_9, by(flag("disampaikan", true))),
            Map.entry(Elements.ARCHIVE, by(text("nomorArsip"), text("softCopy"), text("hardCopy"))),
            Map.entry(PenetapanKinerja.Elements.PREPARE, by(draft())),
            Map.entry(PenetapanKinerja.Elements.CHECK, by(rowKey("draf"), decision(), reason())),
            Map.entry(PenetapanKinerja.Elements.SETTLE, by(rowKey("draf"), decision(), reason())),
            Map.entry(
                    PengukuranKinerja.KEY,
                    by(
                            choice(
                                    Variables.QUARTER,
                                    false,
                                    IntStream.rangeClosed(1, 4).mapToObj(String::valueOf)),
                            flag(Variables.CORRECTION, false),
                            optional(Variables.CORRECTION_REASON, Map.of(Variables.CORRECTION, true)))),
            Map.entry(
                    PenetapanKinerja.KEY,
                    by(
                            flag(PenetapanKinerja.Variables.REVISION, false),
                            new Field(
                                    PenetapanKinerja.Variables.VALID_FROM,
                                    Kind.DAY,
                                    false,
                                    Set.of(),
                                    null,
                                    ON_REVISION),
                            optional(PenetapanKinerja.Variables.REVISION_REASON, ON_REVISION))));

    private ModelContract() {}

    /** What this version of the program asks. */
    public static Contract contract() {
        return new Contract(
                Map.of(
                        PengukuranKinerja.KEY, measurement(),
                        PenetapanKinerja.KEY, settlement(),
                        JadwalTribulan.KEY, schedule()),
                new Decision(
                        DmnRatingScale.DECISION, DmnRatingScale.CAPAIAN, DmnRatingScale.PREDIKAT, ModelBeans.KEPT_DAYS),
                ModelBeans.METHODS,
                ModelBeans.RESERVED);
    }

    private static OwnProcess measurement() {
        Map<String, Set<String>> written = Map.of(
                Elements.STEP_6, Set.of(Variables.APPROVED_BY_KASUBAG),
                Elements.STEP_7, Set.of(Variables.APPROVED_BY_TIM));
        return new OwnProcess(
                "Pengukuran Kinerja",
                new Start(
                        startForm("mulai-pengukuran", PengukuranKinerja.KEY, Variables.OF_START),
                        Set.of(Roles.CAMAT),
                        Set.of(Variables.YEAR, Variables.QUARTER)),
                steps(PengukuranKinerja.KEY, StepForms.OF_MEASUREMENT, written),
                Set.of(ModelBeans.COMPUTE_VALUES, ModelBeans.FREEZE_RESULT, ModelBeans.RECORD_LATENESS),
                IntStream.rangeClosed(1, SopStep.LAST)
                        .mapToObj(step -> PengukuranKinerja.LATE_CODE_PREFIX + step)
                        .collect(Collectors.toUnmodifiableSet()),
                ModelBeans.KEPT_DAYS);
    }

    private static OwnProcess settlement() {
        Map<String, Set<String>> written = Map.of(
                PenetapanKinerja.Elements.CHECK, Set.of(PenetapanKinerja.Variables.CHECKED),
                PenetapanKinerja.Elements.SETTLE, Set.of(PenetapanKinerja.Variables.SETTLED));
        return new OwnProcess(
                "Penetapan Kinerja",
                new Start(
                        startForm("mulai-penetapan", PenetapanKinerja.KEY, PenetapanKinerja.Variables.OF_START),
                        Set.of(Roles.KASUBAG_RENVAPOR),
                        Set.of(PenetapanKinerja.Variables.YEAR)),
                steps(PenetapanKinerja.KEY, StepForms.OF_SETTLEMENT, written),
                Set.of(ModelBeans.SETTLE_PERFORMANCE),
                Set.of(),
                ModelBeans.KEPT_DAYS);
    }

    private static OwnProcess schedule() {
        return new OwnProcess(
                "Jadwal Tribulan", null, List.of(), Set.of(ModelBeans.START_DUE_MEASUREMENTS), Set.of(), 0);
    }

    private static List<Step> steps(String process, Map<String, String> forms, Map<String, Set<String>> written) {
        return new TreeMap<>(forms)
                .entrySet().stream()
                        .map(one -> new Step(
                                one.getValue(),
                                new Form(
                                        one.getKey(),
                                        fields(
                                                StepForms.readBy(process, one.getValue())
                                                        .orElseThrow(),
                                                one.getValue())),
                                written.getOrDefault(one.getValue(), Set.of())))
                        .toList();
    }

    private static Form startForm(String id, String process, Set<String> keys) {
        return new Form(id, fields(keys, process));
    }

    private static List<Field> fields(Set<String> keys, String owner) {
        Map<String, Field> special = SPECIAL.get(owner);
        return keys.stream()
                .sorted()
                .map(key -> special.getOrDefault(key, optional(key, Map.of())))
                .toList();
    }

    private static Field[] draft() {
        return new Field[] {
            rowKey("draf"),
            choice("rumusTurun", true, names(MinimiseFormula.values())),
            choice(
                    "desimal",
                    true,
                    IntStream.rangeClosed(0, Policy.MOST_DECIMALS).mapToObj(String::valueOf)),
            list("indikator", WITH_FEW_ROWS),
            rowKey("indikator.kode"),
            text("indikator.nama", WITH_FEW_ROWS),
            text("indikator.satuan", WITH_FEW_ROWS),
            text("indikator.target_tahun", WITH_FEW_ROWS),
            inRow("indikator.arah", true, names(Direction.values()), WITH_FEW_ROWS),
            inRow("indikator.cara_hitung", true, names(Method.values()), WITH_FEW_ROWS),
            inRow("indikator.akumulasi", true, names(Accumulation.values()), WITH_FEW_ROWS),
            inRow(
                    "indikator.rumus_turun",
                    false,
                    names(MinimiseFormula.values()),
                    Map.of("banyak", false, "this", Map.of("arah", Direction.TURUN.name()))),
            flag("indikator.bilangan_bulat", false),
            optional("indikator.pengali", ofRatio("cara_hitung")),
            text("indikator.label_pembilang", ofRatio("cara_hitung")),
            text("indikator.label_penyebut", ofRatio("cara_hitung"))
        };
    }

    private static Field[] figures(String list, Map<String, Object> shown) {
        Map<String, Object> ratio = new TreeMap<>(shown);
        ratio.put("this", Map.of("caraHitung", Method.RASIO.name()));
        Map<String, Object> direct = new TreeMap<>(shown);
        direct.put("this", Map.of("caraHitung", Method.LANGSUNG.name()));
        return new Field[] {
            list(list, shown),
            new Field(list + ".kode", Kind.ROW_KEY, false, Set.of(), null, shown),
            optional(list + ".pembilang", ratio),
            optional(list + ".penyebut", ratio),
            optional(list + ".nilai", direct),
            optional(list + ".sumber", shown),
            optional(list + ".keterangan", shown),
            optional(list + ".alasanTanpaBukti", shown)
        };
    }

    private static Map<String, Object> ofRatio(String column) {
        return Map.of("banyak", false, "this", Map.of(column, Method.RASIO.name()));
    }

    private static Field decision() {
        return choice("keputusan", true, Stream.of(MeasurementSteps.APPROVED, MeasurementSteps.REFUSED));
    }

    private static Field reason() {
        return optional("alasan", ON_REFUSAL);
    }

    private static Field text(String key) {
        return text(key, Map.of());
    }

    private static Field text(String key, Map<String, Object> shown) {
        return new Field(key, Kind.TEXT, true, Set.of(), null, shown);
    }

    private static Field optional(String key, Map<String, Object> shown) {
        return new Field(key, Kind.TEXT, false, Set.of(), null, shown);
    }

    private static Field day(String key) {
        return new Field(key, Kind.DAY, false, Set.of(), null, Map.of());
    }

    private static Field people(String key, boolean required) {
        return new Field(key, Kind.PEOPLE, required, Set.of(), PEOPLE, Map.of());
    }

    private static Field flag(String key, boolean required) {
        return new Field(key, Kind.FLAG, required, Set.of(), null, Map.of());
    }

    private static Field list(String key, Map<String, Object> shown) {
        return new Field(key, Kind.LIST, false, Set.of(), null, shown);
    }

    private static Field rowKey(String key) {
        return new Field(key, Kind.ROW_KEY, false, Set.of(), null, Map.of());
    }

    private static Field choice(String key, boolean required, Stream<String> options) {
        return inRow(key, required, options, Map.of());
    }

    private static Field inRow(String key, boolean required, Stream<String> options, Map<String, Object> shown) {
        return new Field(key, Kind.CHOICE, required, options.collect(Collectors.toUnmodifiableSet()), null, shown);
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name);
    }

    private static Map<String, Field> by(Field... fields) {
        return Arrays.stream(fields).collect(Collectors.toUnmodifiableMap(Field::key, Function.identity()));
    }
}
