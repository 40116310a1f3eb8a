package id.go.lumajangkab.kinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.measurement.Calculation.Step;
import id.go.lumajangkab.kinerja.measurement.Views.Explained;
import id.go.lumajangkab.kinerja.measurement.Views.Filled;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.Reached;
import id.go.lumajangkab.kinerja.planning.About;
import id.go.lumajangkab.kinerja.planning.Labels;
import id.go.lumajangkab.kinerja.rules.Accumulation;
import id.go.lumajangkab.kinerja.rules.Capaian;
import id.go.lumajangkab.kinerja.rules.Direction;
import id.go.lumajangkab.kinerja.rules.IndicatorRule;
import id.go.lumajangkab.kinerja.rules.Method;
import id.go.lumajangkab.kinerja.rules.MinimiseFormula;
import id.go.lumajangkab.kinerja.rules.OfficeResult;
import id.go.lumajangkab.kinerja.rules.Outcome;
import id.go.lumajangkab.kinerja.rules.Reading;
import id.go.lumajangkab.kinerja.rules.Target;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalculationTest {

    @Test
    void putsTheEnteredNumbersIntoTheFormula() {
        Line line = ratio(Direction.NAIK, "45", "50", "100", null);

        assertThat(said(line))
                .containsExactly(
                        "Realisasi: peserta hadir : undangan × 100; 45 : 50 × 100 = 90",
                        "Capaian (%): realisasi : target × 100; 90 : 100 × 100 = 90");
    }

    @Test
    void saysWhereAResultIsRounded() {
        Line line = ratio(Direction.NAIK, "1", "3", "50", null);

        assertThat(said(line))
                .containsExactly(
                        "Realisasi: peserta hadir : undangan × 100; 1 : 3 × 100 ≈ 33,33",
                        "Capaian (%): realisasi : target × 100; 33,33 : 50 × 100 ≈ 66,67");
    }

    @Test
    void tellsTheFormulaThatCountsWhereLowerIsBetter() {
        assertThat(said(direct(Direction.TURUN, MinimiseFormula.SELISIH, "3", "2", null, null))
                        .get(1))
                .isEqualTo("Capaian (%): (2 × target − realisasi) : target × 100, paling rendah 0; "
                        + "(2 × 2 − 3) : 2 × 100 = 50");
        assertThat(said(direct(Direction.TURUN, MinimiseFormula.PERBANDINGAN, "4", "2", null, null))
                        .get(1))
                .isEqualTo("Capaian (%): target : realisasi × 100; 2 : 4 × 100 = 50");
    }

    @Test
    void tellsAgainstWhichBoundOfARangeItWasReckoned() {
        assertThat(said(direct(Direction.RENTANG, MinimiseFormula.SELISIH, "25", "24", "27", null))
                        .get(1))
                .isEqualTo("Capaian (%): realisasi berada di dalam rentang target, jadi 100; "
                        + "25 di antara 24 s.d. 27 = 100");
        assertThat(said(direct(Direction.RENTANG, MinimiseFormula.SELISIH, "12", "24", "27", null))
                        .get(1))
                .isEqualTo("Capaian (%): realisasi : batas bawah target × 100; 12 : 24 × 100 = 50");
    }

    @Test
    void tellsTheCapAsAStepOfItsOwn() {
        assertThat(said(direct(Direction.NAIK, MinimiseFormula.SELISIH, "150", "100", null, "120")))
                .containsExactly(
                        "Realisasi: nilai yang diisi langsung; null = 150",
                        "Capaian (%): realisasi : target × 100; 150 : 100 × 100 = 150",
                        "Capaian yang dihitung: capaian, paling tinggi 120; 150, paling tinggi 120 = 120");
    }

    @Test
    void saysWhyThereIsNoFigure() {
        assertThat(said(ratio(Direction.NAIK, "45", null, "100", null)))
                .containsExactly(
                        "Realisasi: peserta hadir : undangan × 100; null = tidak dapat dihitung: penyebut kosong");
        assertThat(said(ratio(Direction.NAIK, "45", "50", null, null)).get(1))
                .isEqualTo("Capaian (%): realisasi dibanding target; null = tidak dapat dihitung: target kosong");
    }

    @Test
    void theMeanIsOfTheComputableOnes() {
        List<Line> lines = List.of(
                ratio(Direction.NAIK, "45", "50", "100", null),
                ratio(Direction.NAIK, "45", null, "100", null),
                ratio(Direction.NAIK, "1", "3", "50", null));
        OfficeResult result = OfficeResult.of(lines.stream()
                .map(line -> line.reached().capaian() == null
                        ? Outcome.not(line.reached().notComputable())
                        : Outcome.of(line.reached().capaian()))
                .toList());

        assertThat(said(Calculation.mean(result, lines, 2)))
                .isEqualTo("Rata-rata capaian: jumlah capaian yang dapat "
                        + "dihitung : banyaknya; (90 + 66,67) : 2 ≈ 78,33");
    }

    private static List<String> said(Line line) {
        return Calculation.of(line, 2).stream().map(CalculationTest::said).toList();
    }

    private static String said(Step step) {
        return step.name() + ": " + step.formula() + "; " + step.numbers() + (step.exact() ? " = " : " ≈ ")
                + step.result();
    }

    private static Line ratio(Direction direction, String numerator, String denominator, String target, String cap) {
        return line(
                new IndicatorRule(
                        direction,
                        Method.RASIO,
                        number("100"),
                        false,
                        MinimiseFormula.SELISIH,
                        Accumulation.TERAKHIR,
                        number(cap)),
                number(numerator),
                number(denominator),
                null,
                target == null ? null : Target.of(number(target)));
    }

    private static Line direct(
            Direction direction, MinimiseFormula formula, String value, String low, String high, String cap) {
        return line(
                new IndicatorRule(direction, Method.LANGSUNG, null, false, formula, Accumulation.TERAKHIR, number(cap)),
                null,
                null,
                number(value),
                new Target(number(low), number(high)));
    }

    private static Line line(
            IndicatorRule rule, BigDecimal numerator, BigDecimal denominator, BigDecimal value, Target target) {
        Outcome reached = rule.realisasi(new Reading(numerator, denominator, value));
        Capaian capaian = rule.capaian(reached, target);
        return new Line(
                "X",
                "Indikator",
                "%",
                new About(null, null, null, null, null),
                rule,
                new Labels("peserta hadir", "undangan"),
                target,
                new Filled(numerator, denominator, value, null, null, null),
                new Reached(
                        reached.value(),
                        capaian.raw().value(),
                        capaian.counted().value(),
                        capaian.counted().reason(),
                        null),
                new Explained(null, null, null));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
