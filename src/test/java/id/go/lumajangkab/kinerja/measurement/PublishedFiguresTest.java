package id.go.lumajangkab.kinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.go.lumajangkab.kinerja.rules.Accumulation;
import id.go.lumajangkab.kinerja.rules.Direction;
import id.go.lumajangkab.kinerja.rules.IndicatorRule;
import id.go.lumajangkab.kinerja.rules.Method;
import id.go.lumajangkab.kinerja.rules.MinimiseFormula;
import id.go.lumajangkab.kinerja.rules.NotComputable;
import id.go.lumajangkab.kinerja.rules.OfficeResult;
import id.go.lumajangkab.kinerja.rules.Outcome;
import id.go.lumajangkab.kinerja.rules.Reading;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** Capaian that offices really published: each is reproduced as printed, or is one of the differences named here. */
class PublishedFiguresTest {

    /** Why a published figure is not what its target and realisasi give. */
    private enum Cause {
        TRUNCATED("truncated"),
        UNROUNDED_INPUT("unrounded"),
        BLANK("not computable");

        private final String noted;

        Cause(String noted) {
            this.noted = noted;
        }
    }

    /**
     * What the office printed, why, and what we show instead.
     *
     * @param ours two decimals, {@code null} where nothing can be computed
     */
    private record Difference(String printed, Cause cause, String ours) {}

    private static final Map<String, Difference> DIFFERENCES = Map.ofEntries(
            Map.entry(
                    "Kecamatan Banyuwangi 2021 Indeks Kepuasan Masyarakat (indikator tujuan)",
                    new Difference("108.7", Cause.TRUNCATED, "108.77")),
            Map.entry(
                    "Kecamatan Banyuwangi 2023 Indeks Kepuasan Masyarakat (indikator tujuan)",
                    new Difference("103.7", Cause.TRUNCATED, "103.77")),
            Map.entry(
                    "Kecamatan Banyuwangi 2024 Indeks Kepuasan Masyarakat (indikator tujuan)",
                    new Difference("103.87", Cause.TRUNCATED, "103.88")),
            Map.entry(
                    "Kecamatan Banyuwangi 2020 Persentase ketercapaian kinerja kecamatan",
                    new Difference("95", Cause.TRUNCATED, "95.56")),
            Map.entry(
                    "Kecamatan Banyuwangi 2021 Persentase ketercapaian kinerja kecamatan",
                    new Difference("97", Cause.TRUNCATED, "97.78")),
            Map.entry(
                    "Kecamatan Banyuwangi 2023 Persentase ketercapaian kinerja kecamatan",
                    new Difference("106.6", Cause.TRUNCATED, "106.67")),
            Map.entry(
                    "Kecamatan Banyuwangi 2021 Nilai SAKIP kecamatan",
                    new Difference("84.32", Cause.TRUNCATED, "84.33")),
            Map.entry(
                    "Kecamatan Banyuwangi 2024 Nilai SAKIP kecamatan",
                    new Difference("99.55", Cause.TRUNCATED, "99.56")),
            Map.entry(
                    "Kecamatan Gunung Kaler 2020 Prosentase desa/kelurahan dengan kategori minimal Berkembang",
                    new Difference("95.24", Cause.UNROUNDED_INPUT, "95.29")),
            Map.entry(
                    "Dinas Perhubungan Kab. Banyuwangi (OPD 2020 Indeks Kepuasan Layanan Perhubungan",
                    new Difference("0", Cause.BLANK, null)));

    @ParameterizedTest
    @MethodSource("rows")
    void isReproducedAsPrintedOrDiffersForANamedReason(Row row) {
        Outcome capaian = row.capaian();
        Difference difference = DIFFERENCES.get(row.key());

        if (difference == null) {
            assertThat(capaian.value().setScale(row.printed().scale(), RoundingMode.HALF_UP))
                    .isEqualTo(row.printed());
            return;
        }
        assertThat(row.printed()).isEqualTo(difference.printed());
        assertThat(row.notes()).contains(difference.cause().noted);
        switch (difference.cause()) {
            case BLANK -> assertThat(capaian).isEqualTo(Outcome.not(NotComputable.ANGKA_BELUM_DIISI));
            case TRUNCATED ->
                assertThat(capaian.value().setScale(row.printed().scale(), RoundingMode.DOWN))
                        .isEqualTo(row.printed());
            case UNROUNDED_INPUT ->
                assertThat(IndonesianNumber.shown(row.capaianOf(Reading.direct(new BigDecimal("66.67")))
                                .value()))
                        .isEqualTo(row.printed());
        }
        if (difference.ours() != null) {
            assertThat(IndonesianNumber.shown(capaian.value())).isEqualTo(difference.ours());
        }
    }

    @Test
    void everyNamedDifferenceIsInTheTable() throws IOException {
        assertThat(rows().map(Row::key).collect(Collectors.toSet()))
                .containsAll(DIFFERENCES.keySet())
                .hasSize(66);
    }

    @Test
    void anAverageOverAnOfficesIndicatorsLeavesTheBlankOneOut() throws IOException {
        OfficeResult result = OfficeResult.of(rows().filter(row -> row.key().startsWith("Dinas Perhubungan"))
                .filter(row -> row.year().equals("2020"))
                .map(Row::capaian)
                .toList());

        // (102,86 + 105,73 + 145,60) / 3 of the unrounded values
        assertThat(result.computable()).isEqualTo(3);
        assertThat(result.notComputable()).isEqualTo(1);
        assertThat(IndonesianNumber.format(result.mean())).isEqualTo("118,06");
    }

    static Stream<Row> rows() throws IOException {
        String table = new ClassPathResource("lkjip_tables.csv").getContentAsString(StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(table)) {
            List<Row> rows = csv.stream().map(Row::of).toList();
            return rows.stream();
        }
    }

    /** A line of the table. */
    record Row(
            String office,
            String year,
            String indicator,
            String target,
            String realisasi,
            BigDecimal printed,
            Direction direction,
            String notes) {

        static Row of(NamedCsvRecord line) {
            Direction direction = line.getField("direction").equals("minimize") ? Direction.TURUN : Direction.NAIK;
            return new Row(
                    line.getField("office"),
                    line.getField("year"),
                    line.getField("indicator"),
                    line.getField("target"),
                    line.getField("realisasi"),
                    new BigDecimal(line.getField("capaian_published")),
                    direction,
                    line.getField("notes"));
        }

        String key() {
            return office.split(",")[0] + " " + year + " " + indicator;
        }

        Outcome capaian() {
            return capaianOf(realisasi.isEmpty() ? Reading.EMPTY : Reading.direct(new BigDecimal(realisasi)));
        }

        Outcome capaianOf(Reading reading) {
            IndicatorRule rule = new IndicatorRule(
                    direction, Method.LANGSUNG, null, false, MinimiseFormula.SELISIH, Accumulation.TERAKHIR, null);
            return rule.capaian(rule.realisasi(reading), target.isEmpty() ? null : Target.of(new BigDecimal(target)))
                    .counted();
        }

        @Override
        public String toString() {
            return key();
        }
    }
}
