package id.go.lumajangkab.kinerja.papers;

import id.go.lumajangkab.kinerja.audit.Sha256;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.Result;
import id.go.lumajangkab.kinerja.planning.CatalogueItem;
import id.go.lumajangkab.kinerja.rules.Capaian;
import id.go.lumajangkab.kinerja.rules.IndicatorRule;
import id.go.lumajangkab.kinerja.rules.NotComputable;
import id.go.lumajangkab.kinerja.rules.Outcome;
import id.go.lumajangkab.kinerja.rules.Reading;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The Rencana Aksi of a year: of each indicator what the four tribulan and the year should reach and have reached. A
 * tribulan without a frozen result has targets only.
 *
 * @param decimals shown of computed values
 * @param rows     those of the same sasaran together
 * @param notes    how the year came about, a sentence each
 */
record ActionPlan(
        OfficeId office, String officeName, int year, Instant asOf, int decimals, List<Row> rows, List<String> notes) {

    static final int QUARTERS = 4;

    /**
     * @param target    {@code null} where there is none
     * @param realisasi {@code null} where nothing was measured
     * @param capaian   in per cent, {@code null} where nothing was measured or computed
     * @param not       why nothing could be computed; {@code null} too where nothing was measured
     */
    record Cell(Target target, BigDecimal realisasi, BigDecimal capaian, NotComputable not) {

        static final Cell EMPTY = new Cell(null, null, null, null);
    }

    /** @param quarters always four */
    record Row(
            String code,
            String name,
            String unit,
            String objective,
            IndicatorRule rule,
            List<Cell> quarters,
            Cell year) {}

    /**
     * @param results     frozen results of the year, in the order of time
     * @param catalogue   by tribulan the indicators that count, for what is not measured yet
     * @param yearTargets by indicator's code
     */
    static ActionPlan of(
            OfficeId office,
            String officeName,
            int year,
            Instant asOf,
            List<Result> results,
            Map<Integer, List<CatalogueItem>> catalogue,
            Map<String, Target> yearTargets,
            int decimals) {
        Map<Integer, Result> counting = new TreeMap<>();
        results.forEach(result -> counting.put(result.measurement().period().number(), result));
        Map<String, RowBuilder> rows = new LinkedHashMap<>();
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            for (CatalogueItem item : catalogue.getOrDefault(quarter, List.of())) {
                rows.computeIfAbsent(item.code(), RowBuilder::new).planned(quarter, item);
            }
        }
        counting.forEach((quarter, result) -> {
            // what was measured counts, whatever the catalogue says by now
            rows.values().forEach(row -> row.cells[quarter - 1] = Cell.EMPTY);
            result.concept()
                    .lines()
                    .forEach(line ->
                            rows.computeIfAbsent(line.code(), RowBuilder::new).measured(quarter, line));
        });
        List<Row> built = rows.values().stream()
                .map(row -> row.build(yearTargets.get(row.code)))
                .toList();
        Map<String, List<Row>> bySasaran = new LinkedHashMap<>();
        built.forEach(row -> bySasaran
                .computeIfAbsent(Objects.requireNonNullElse(row.objective(), ""), objective -> new ArrayList<>())
                .add(row));
        List<String> notes = new ArrayList<>();
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            Result result = counting.get(quarter);
            String label = new Tribulan(year, quarter).label();
            notes.add(
                    result == null
                            ? label + ": belum ada hasil yang dibekukan."
                            : label + ": hasil " + result.measurement().businessKey()
                                    + (result.measurement().number() > 1
                                            ? ", pembetulan ke-"
                                                    + (result.measurement().number() - 1)
                                            : "")
                                    + ".");
        }
        return new ActionPlan(
                office,
                officeName,
                year,
                asOf,
                decimals,
                bySasaran.values().stream().flatMap(List::stream).toList(),
                notes);
    }

    /** SHA-256 over all that it says but the moment, 64 lower-case hexadecimal digits. */
    String fingerprint() {
        StringBuilder text = new StringBuilder("kinerja-rencana-aksi-1\n")
                .append(office)
                .append('\n')
                .append(year)
                .append('\n');
        rows.forEach(row -> {
            add(text, row.code());
            add(text, row.name());
            add(text, row.unit());
            add(text, row.objective());
            row.quarters().forEach(cell -> add(text, cell));
            add(text, row.year());
        });
        notes.forEach(note -> add(text, note));
        return Sha256.of(text.toString());
    }

    private static void add(StringBuilder text, Cell cell) {
        add(text, cell.target() == null ? null : cell.target().format());
        add(text, plain(cell.realisasi()));
        add(text, plain(cell.capaian()));
        add(text, cell.not() == null ? null : cell.not().name());
    }

    private static void add(StringBuilder text, String field) {
        text.append(field == null ? "-" : field.length() + ":" + field).append('\n');
    }

    private static String plain(BigDecimal number) {
        return number == null
                ? null
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static final class RowBuilder {

        private final String code;
        private final Cell[] cells = {Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY};
        private final List<Reading> readings = new ArrayList<>();
        private String name;
        private String unit;
        private String objective;
        private IndicatorRule rule;

        RowBuilder(String code) {
            this.code = code;
        }

        void planned(int quarter, CatalogueItem item) {
            is(item.name(), item.unit(), item.about().objective(), item.rule());
            cells[quarter - 1] = new Cell(item.target(), null, null, null);
        }

        void measured(int quarter, Line line) {
            is(line.name(), line.unit(), line.about().objective(), line.rule());
            cells[quarter - 1] = new Cell(
                    line.target(),
                    line.reached().realisasi(),
                    line.reached().capaian(),
                    line.reached().notComputable());
            readings.add(new Reading(
                    line.filled().numerator(),
                    line.filled().denominator(),
                    line.filled().value()));
        }

        private void is(String named, String in, String of, IndicatorRule by) {
            name = named;
            unit = in;
            objective = of;
            rule = by;
        }

        Row build(Target yearTarget) {
            Cell year = new Cell(yearTarget, null, null, null);
            if (!readings.isEmpty()) {
                Outcome reached = rule.realisasiOfYear(readings);
                Capaian capaian = rule.capaian(reached, yearTarget);
                year = new Cell(
                        yearTarget,
                        reached.value(),
                        capaian.counted().value(),
                        capaian.counted().reason());
            }
            return new Row(code, name, unit, objective, rule, List.of(cells), year);
        }
    }
}
