package id.go.lumajangkab.kinerja.planning;

import id.go.lumajangkab.kinerja.rules.Accumulation;
import id.go.lumajangkab.kinerja.rules.Direction;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import id.go.lumajangkab.kinerja.words.InputException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of a settlement: an indicator and its targets a row, text by column. Form, draft and file have the same
 * columns, and the same is checked wherever they come from.
 */
public final class SettlementRows {

    /** Most indicators of a settlement: as many as the forms of a measurement take. */
    public static final int MOST = 500;

    static final String CODE = "kode";
    static final String YEAR_TARGET = "target_tahun";
    static final List<String> QUARTER_TARGETS = List.of("target_t1", "target_t2", "target_t3", "target_t4");

    /** Columns with figures; all others hold words. */
    static final Set<String> FIGURES =
            Set.of("pengali", "batas_capaian", YEAR_TARGET, "target_t1", "target_t2", "target_t3", "target_t4");

    /** Columns that a file must have. */
    static final List<String> REQUIRED =
            List.of(CODE, "nama", "satuan", "arah", "cara_hitung", "akumulasi", YEAR_TARGET);

    private static final Map<String, String> LABELS = labels();

    /** All columns in their order. */
    public static final List<String> COLUMNS = List.copyOf(LABELS.keySet());

    /** Columns that a file may leave out. */
    static final List<String> OPTIONS =
            COLUMNS.stream().filter(column -> !REQUIRED.contains(column)).toList();

    private SettlementRows() {}

    /**
     * A row that is in order.
     *
     * @param year     the target of the year (Perjanjian Kinerja)
     * @param quarters the targets of the four tribulan (Rencana Aksi), each may be {@code null}
     */
    record Row(IndicatorFields fields, Target year, List<Target> quarters) {}

    /** What a column is called on a screen. */
    public static String label(String column) {
        return LABELS.get(column);
    }

    /**
     * Checks rows.
     *
     * @param problems gets everything that is wrong, one sentence each
     * @return the rows that are in order, in theirs
     */
    static List<Row> check(List<Cells> rows, List<String> problems) {
        List<Row> checked = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (Cells row : rows) {
            IndicatorFields fields = IndicatorFields.read(row);
            if (row.isEmpty(YEAR_TARGET)) {
                row.problem(YEAR_TARGET, "wajib diisi");
            }
            Target year = row.target(YEAR_TARGET);
            List<Target> quarters = new ArrayList<>();
            QUARTER_TARGETS.forEach(column -> quarters.add(row.target(column)));
            String first = fields.code() == null ? null : seen.putIfAbsent(fields.code(), row.where());
            if (first != null) {
                row.problem(CODE, InputException.quoted(fields.code()) + " sudah dipakai pada " + first);
            }
            if (!row.isBad()) {
                checked.add(new Row(fields, year, quarters));
            }
        }
        if (rows.isEmpty()) {
            problems.add("Isi paling sedikit satu indikator.");
        }
        return checked;
    }

    /** What is unusual about rows, but no fault: one sentence each. */
    static List<String> warnings(List<Map<String, String>> rows) {
        List<String> warnings = new ArrayList<>();
        for (Map<String, String> cells : rows) {
            List<BigDecimal> quarters = QUARTER_TARGETS.stream()
                    .map(column -> single(cells, column))
                    .toList();
            BigDecimal year = single(cells, YEAR_TARGET);
            if (Accumulation.JUMLAH.name().equalsIgnoreCase(cells.get("akumulasi"))
                    && year != null
                    && quarters.stream().allMatch(Objects::nonNull)) {
                BigDecimal sum = quarters.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                if (sum.compareTo(year) != 0) {
                    warnings.add("Indikator " + cells.get(CODE) + ": jumlah target tribulan I sampai IV, "
                            + IndonesianNumber.formatExact(sum) + ", berbeda dari target tahun, "
                            + IndonesianNumber.formatExact(year) + ".");
                }
            }
        }
        return warnings;
    }

    /** What rows change against others: one sentence each. */
    static List<String> changes(List<Map<String, String>> before, List<Map<String, String>> after) {
        Map<String, Map<String, String>> known = byCode(before);
        Map<String, Map<String, String>> now = byCode(after);
        List<String> changes = new ArrayList<>();
        now.forEach((code, cells) -> {
            if (!known.containsKey(code)) {
                changes.add("Indikator " + code + ": baru.");
                return;
            }
            List<String> changed = COLUMNS.stream()
                    .filter(column -> !content(known.get(code), column).equals(content(cells, column)))
                    .map(column -> label(column) + " (" + shown(known.get(code), column) + " menjadi "
                            + shown(cells, column) + ")")
                    .toList();
            if (!changed.isEmpty()) {
                changes.add("Indikator " + code + ": " + String.join("; ", changed) + ".");
            }
        });
        known.keySet().stream()
                .filter(code -> !now.containsKey(code))
                .forEach(code -> changes.add("Indikator " + code + ": tidak dipakai lagi."));
        return changes;
    }

    static Map<String, Map<String, String>> byCode(List<Map<String, String>> rows) {
        Map<String, Map<String, String>> byCode = new LinkedHashMap<>();
        rows.forEach(row -> byCode.put(row.get(CODE), row));
        return byCode;
    }

    /** The columns of a row that are filled, with or without its targets. */
    static Map<String, String> filled(Map<String, String> cells, boolean targets) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (String column : COLUMNS) {
            boolean target = column.equals(YEAR_TARGET) || QUARTER_TARGETS.contains(column);
            if (!content(cells, column).isEmpty() && target == targets) {
                filled.put(label(column), content(cells, column));
            }
        }
        return filled;
    }

    /** Of each row the filled columns that the row of the same code in {@code others} has not, by code. */
    static Map<String, Map<String, String>> differing(
            List<Map<String, String>> rows, List<Map<String, String>> others) {
        Map<String, Map<String, String>> known = byCode(others);
        Map<String, Map<String, String>> differing = new LinkedHashMap<>();
        byCode(rows).forEach((code, cells) -> {
            Map<String, String> other = known.getOrDefault(code, Map.of());
            Map<String, String> changed = new LinkedHashMap<>();
            COLUMNS.stream()
                    .filter(column -> !content(cells, column).isEmpty())
                    .filter(column -> !content(cells, column).equals(content(other, column)))
                    .forEach(column -> changed.put(label(column), content(cells, column)));
            if (!changed.isEmpty()) {
                differing.put(code, changed);
            }
        });
        return differing;
    }

    /** The row that says what an indicator and its targets say; targets may be {@code null}. */
    static Map<String, String> cells(IndicatorEntity i, Target year, List<Target> quarters) {
        About about = i.about();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(CODE, i.code);
        cells.put("sasaran", about.objective());
        cells.put("nama", i.name);
        cells.put("definisi", about.definition());
        cells.put("rumus", about.formulaText());
        cells.put("satuan", i.unit);
        cells.put("arah", i.direction.name());
        cells.put("cara_hitung", i.method.name());
        cells.put("label_pembilang", i.numeratorLabel);
        cells.put("label_penyebut", i.denominatorLabel);
        cells.put("pengali", i.factor == null ? null : IndonesianNumber.formatExact(i.factor));
        cells.put("bilangan_bulat", i.wholeNumbers ? "ya" : "tidak");
        cells.put("akumulasi", i.accumulation.name());
        cells.put(
                "rumus_turun",
                i.direction == Direction.NAIK || i.minimiseFormula == null ? null : i.minimiseFormula.name());
        cells.put("batas_capaian", i.cap == null ? null : IndonesianNumber.formatExact(i.cap));
        cells.put("sumber_data", about.dataSource());
        cells.put("penanggung_jawab", about.responsible());
        cells.put(YEAR_TARGET, year == null ? null : year.format());
        IntStream.range(0, QUARTER_TARGETS.size())
                .forEach(quarter -> cells.put(
                        QUARTER_TARGETS.get(quarter),
                        quarters.get(quarter) == null
                                ? null
                                : quarters.get(quarter).format()));
        return whole(cells);
    }

    /** A row with all columns in their order, empty ones as empty text. */
    static Map<String, String> whole(Map<String, String> cells) {
        Map<String, String> whole = new LinkedHashMap<>();
        COLUMNS.forEach(column -> whole.put(column, content(cells, column)));
        return whole;
    }

    /** The same row without targets. */
    static Map<String, String> withoutTargets(Map<String, String> cells) {
        Map<String, String> without = new LinkedHashMap<>(cells);
        Stream.concat(Stream.of(YEAR_TARGET), QUARTER_TARGETS.stream()).forEach(column -> without.put(column, ""));
        return without;
    }

    static Set<String> codes(List<Map<String, String>> rows) {
        return new LinkedHashSet<>(byCode(rows).keySet());
    }

    private static String content(Map<String, String> cells, String column) {
        String content = cells.get(column);
        return content == null ? "" : content.strip();
    }

    private static String shown(Map<String, String> cells, String column) {
        String content = content(cells, column);
        return content.isEmpty() ? "kosong" : InputException.quoted(content);
    }

    /** A target of one value; anything else is {@code null}. */
    private static BigDecimal single(Map<String, String> cells, String column) {
        String text = content(cells, column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            Target target = Target.parse(text);
            return target.high() == null ? target.low() : null;
        } catch (InputException unreadable) {
            return null;
        }
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(CODE, "Kode");
        labels.put("sasaran", "Sasaran");
        labels.put("nama", "Nama indikator");
        labels.put("definisi", "Definisi operasional");
        labels.put("rumus", "Rumus");
        labels.put("satuan", "Satuan");
        labels.put("arah", "Arah");
        labels.put("cara_hitung", "Cara hitung");
        labels.put("label_pembilang", "Label pembilang");
        labels.put("label_penyebut", "Label penyebut");
        labels.put("pengali", "Pengali");
        labels.put("bilangan_bulat", "Bilangan bulat");
        labels.put("akumulasi", "Akumulasi");
        labels.put("rumus_turun", "Rumus turun");
        labels.put("batas_capaian", "Batas capaian");
        labels.put("sumber_data", "Sumber data");
        labels.put("penanggung_jawab", "Penanggung jawab");
        labels.put(YEAR_TARGET, "Target tahun");
        labels.put("target_t1", "Target tribulan I");
        labels.put("target_t2", "Target tribulan II");
        labels.put("target_t3", "Target tribulan III");
        labels.put("target_t4", "Target tribulan IV");
        return labels;
    }
}
