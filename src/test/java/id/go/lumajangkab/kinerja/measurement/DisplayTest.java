package id.go.lumajangkab.kinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.measurement.Views.Explained;
import id.go.lumajangkab.kinerja.measurement.Views.Filled;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.Reached;
import id.go.lumajangkab.kinerja.planning.Labels;
import id.go.lumajangkab.kinerja.rules.Accumulation;
import id.go.lumajangkab.kinerja.rules.Direction;
import id.go.lumajangkab.kinerja.rules.IndicatorRule;
import id.go.lumajangkab.kinerja.rules.Method;
import id.go.lumajangkab.kinerja.rules.MinimiseFormula;
import id.go.lumajangkab.kinerja.rules.NotComputable;
import id.go.lumajangkab.kinerja.rules.OfficeResult;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.words.Tribulan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DisplayTest {

    private static final IndicatorRule RULE = new IndicatorRule(
            Direction.NAIK,
            Method.RASIO,
            new BigDecimal("100"),
            true,
            MinimiseFormula.SELISIH,
            Accumulation.TERAKHIR,
            null);

    private final Display display = new Display(ZoneId.of("Asia/Jakarta"));

    @Test
    void showsDatesAndTimesInTheOfficesZone() {
        assertThat(display.date(LocalDate.of(2024, 8, 17))).isEqualTo("17 Agustus 2024");
        assertThat(display.time(Instant.parse("2024-12-31T17:05:00Z"))).isEqualTo("1 Januari 2025 00.05 WIB");
    }

    @ParameterizedTest
    @CsvSource({"Asia/Pontianak, WIB", "Asia/Makassar, WITA", "Asia/Jayapura, WIT"})
    void namesTheIndonesianZones(ZoneId zone, String name) {
        assertThat(new Display(zone).time(Instant.EPOCH)).endsWith(" " + name);
    }

    @Test
    void showsTwoDecimalsOfComputedAndAllOfEnteredFigures() {
        assertThat(display.number(new BigDecimal("103.8761"))).isEqualTo("103,88");
        assertThat(display.figure(new BigDecimal("45678.5000"))).isEqualTo("45.678,5");
        assertThat(display.field(new BigDecimal("45678.5000"))).isEqualTo("45.678,5");
        assertThat(display.target(Target.parse("24 s.d. 27"))).isEqualTo("24 s.d. 27");
    }

    @Test
    void whatIsMissingIsADashOrAnEmptyField() {
        assertThat(display.number(null)).isEqualTo("–");
        assertThat(display.figure(null)).isEqualTo("–");
        assertThat(display.target(null)).isEqualTo("–");
        assertThat(display.date(null)).isEqualTo("–");
        assertThat(display.time(null)).isEqualTo("–");
        assertThat(display.field(null)).isEmpty();
        assertThat(display.text(null)).isEmpty();
    }

    @Test
    void showsCapaianItsCapOrWhyThereIsNone() {
        assertThat(display.capaian(line(null, null, null))).isEqualTo("–");
        assertThat(display.capaian(line("99.5554", "99.5554", null))).isEqualTo("99,56");
        assertThat(display.capaian(line("145.6", "120", null))).isEqualTo("120,00 (dibatasi dari 145,60)");
    }

    @ParameterizedTest
    @EnumSource(NotComputable.class)
    void neverShowsANumberWhereThereIsNoCapaian(NotComputable reason) {
        assertThat(display.capaian(line(null, null, reason)))
                .isEqualTo("Tidak dapat dihitung: " + reason.text())
                .doesNotContainPattern("[0-9]");
    }

    @Test
    void saysTheOfficesMeanWithWhatItLeavesOut() {
        assertThat(display.mean(new OfficeResult(new BigDecimal("101.385"), 4, 0)))
                .isEqualTo("Rata-rata capaian 101,39% dari 4 indikator.");
        assertThat(display.mean(new OfficeResult(new BigDecimal("98.37"), 2, 1)))
                .isEqualTo("Rata-rata capaian 98,37% dari 2 indikator; 1 indikator tidak dapat dihitung.");
        assertThat(display.mean(new OfficeResult(null, 0, 3)))
                .isEqualTo("Rata-rata capaian tidak dapat dihitung: tidak satu pun dari 3 indikator dapat dihitung.");
        assertThat(display.mean(null)).isEqualTo("Rata-rata capaian belum dihitung.");
    }

    @Test
    void saysHowAnIndicatorIsComputed() {
        assertThat(display.formula(line(null, null, null)))
                .isEqualTo("Jumlah peserta : Jumlah Penduduk × 100; makin tinggi makin baik");
    }

    @Test
    void namesACorrectionsPeriodWithItsNumber() {
        assertThat(display.period(new Tribulan(2024, 4), 1)).isEqualTo("Tribulan IV Tahun 2024");
        assertThat(display.period(new Tribulan(2024, 4), 3)).isEqualTo("Tribulan IV Tahun 2024 (pembetulan 2)");
    }

    private static Line line(String raw, String counted, NotComputable reason) {
        return new Line(
                "A",
                "Kehadiran",
                "%",
                null,
                RULE,
                new Labels("Jumlah peserta", "Jumlah Penduduk"),
                null,
                new Filled(null, null, null, null, null, null),
                new Reached(
                        null,
                        raw == null ? null : new BigDecimal(raw),
                        counted == null ? null : new BigDecimal(counted),
                        reason,
                        null),
                new Explained(null, null, null));
    }
}
