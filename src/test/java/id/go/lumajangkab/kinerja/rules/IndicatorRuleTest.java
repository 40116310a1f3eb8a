package id.go.lumajangkab.kinerja.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorRuleTest {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** What the laws allow two computations to differ by: the last of 34 digits. */
    private static final BigDecimal ROUNDING = new BigDecimal("1E-18");

    @Test
    void realisasiIsPembilangByPenyebutTimesTheFactor() {
        IndicatorRule percent = ratio("100", Accumulation.TERAKHIR);

        assertThat(percent.realisasi(reading("250", "1000")).value()).isEqualByComparingTo("25");
        assertThat(ratio(null, Accumulation.TERAKHIR)
                        .realisasi(reading("250", "1000"))
                        .value())
                .isEqualByComparingTo("0.25");
        assertThat(percent.realisasi(reading("1", "3")).value())
                .isEqualByComparingTo("33.33333333333333333333333333333333");
    }

    @Test
    void aValueEnteredDirectlyIsTheRealisasi() {
        assertThat(direct(Direction.NAIK)
                        .realisasi(Reading.direct(new BigDecimal("91.89")))
                        .value())
                .isEqualByComparingTo("91.89");
    }

    @Test
    void zeroIsAValueAndEmptyIsNot() {
        assertThat(ratio("100", Accumulation.TERAKHIR).realisasi(reading("0", "10")))
                .isEqualTo(Outcome.of(BigDecimal.ZERO));
        assertThat(capaian(direct(Direction.NAIK), "0", "10")).isEqualByComparingTo("0");
        assertThat(direct(Direction.NAIK).realisasi(Reading.EMPTY).reason()).isEqualTo(NotComputable.ANGKA_BELUM_DIISI);
    }

    @ParameterizedTest
    @CsvSource({
        ",,ANGKA_BELUM_DIISI",
        ",5,PEMBILANG_KOSONG",
        "5,,PENYEBUT_KOSONG",
        "5,0,PENYEBUT_NOL",
        "0,0,PENYEBUT_NOL"
    })
    void aRatioThatCannotBeComputedSaysWhy(BigDecimal numerator, BigDecimal denominator, NotComputable reason) {
        IndicatorRule rule = ratio("100", Accumulation.TERAKHIR);
        Outcome realisasi = rule.realisasi(Reading.ratio(numerator, denominator));

        assertThat(realisasi).isEqualTo(Outcome.not(reason));
        assertThat(rule.capaian(realisasi, Target.parse("10")).counted()).isEqualTo(Outcome.not(reason));
    }

    @Test
    void withoutATargetOrWithATargetOfZeroThereIsNoCapaian() {
        Outcome reached = Outcome.of(BigDecimal.ONE);

        assertThat(direct(Direction.NAIK).capaian(reached, null).counted())
                .isEqualTo(Outcome.not(NotComputable.TARGET_KOSONG));
        assertThat(direct(Direction.NAIK).capaian(reached, Target.parse("0")).counted())
                .isEqualTo(Outcome.not(NotComputable.TARGET_NOL));
        assertThat(direct(Direction.TURUN)
                        .capaian(Outcome.of(BigDecimal.ZERO), Target.parse("0"))
                        .counted())
                .isEqualTo(Outcome.not(NotComputable.TARGET_NOL));
    }

    @ParameterizedTest
    @CsvSource({"91.33, 94.87, 103.88", "100, 100, 100.00", "90, 91.89, 102.10", "85.47, 85.09, 99.56"})
    void whereHigherIsBetterCapaianIsRByT(String target, String reached, String capaian) {
        assertThat(shown(capaian(direct(Direction.NAIK), reached, target))).isEqualTo(capaian);
    }

    @ParameterizedTest
    @CsvSource({"14, 14, 100", "14, 7, 150", "14, 0, 200", "14, 21, 50", "14, 28, 0", "14, 100, 0", "0.35, 0.34, 102.86"
    })
    void whereLowerIsBetterCapaianIsTwiceTLessRByTAndNotBelowZero(String target, String reached, BigDecimal capaian) {
        assertThat(capaian(direct(Direction.TURUN), reached, target).setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(capaian);
    }

    @Test
    void orItIsTByRWhichZeroCannotGive() {
        IndicatorRule rule = rule(Direction.TURUN, MinimiseFormula.PERBANDINGAN, null);

        assertThat(shown(capaian(rule, "0.34", "0.35"))).isEqualTo("102.94");
        assertThat(rule.capaian(Outcome.of(BigDecimal.ZERO), Target.parse("14")).counted())
                .isEqualTo(Outcome.not(NotComputable.REALISASI_NOL));
    }

    @ParameterizedTest
    @CsvSource({
        "NAIK, 12, 50",
        "NAIK, 24, 100",
        "NAIK, 25, 100",
        "NAIK, 27, 100",
        "NAIK, 54, 200",
        "TURUN, 12, 150",
        "TURUN, 24, 100",
        "TURUN, 27, 100",
        "TURUN, 40.5, 50",
        "TURUN, 60, 0",
        "RENTANG, 12, 50",
        "RENTANG, 25, 100",
        "RENTANG, 40.5, 50",
        "RENTANG, 60, 0"
    })
    void aRangeCountsAgainstItsNearerBound(Direction direction, String reached, BigDecimal capaian) {
        assertThat(capaian(direct(direction), reached, "24 s.d. 27")).isEqualByComparingTo(capaian);
    }

    @Test
    void theCapCountsAndTheRawValueIsKeptBesideIt() {
        IndicatorRule capped = rule(Direction.NAIK, MinimiseFormula.SELISIH, new BigDecimal("120"));

        Capaian result = capped.capaian(Outcome.of(new BigDecimal("72.8")), Target.parse("50"));

        assertThat(result.raw().value()).isEqualByComparingTo("145.6");
        assertThat(result.counted().value()).isEqualByComparingTo("120");
    }

    @Test
    void aYearIsTheSumTheLastOrTheAverageOfTheTribulanThatAreFilled() {
        List<Reading> year = List.of(
                Reading.direct(new BigDecimal("10")),
                Reading.EMPTY,
                Reading.direct(new BigDecimal("20")),
                Reading.EMPTY);

        assertThat(direct(Accumulation.JUMLAH).realisasiOfYear(year).value()).isEqualByComparingTo("30");
        assertThat(direct(Accumulation.TERAKHIR).realisasiOfYear(year).value()).isEqualByComparingTo("20");
        assertThat(direct(Accumulation.RATA_RATA).realisasiOfYear(year).value()).isEqualByComparingTo("15");
        assertThat(direct(Accumulation.JUMLAH).realisasiOfYear(List.of(Reading.EMPTY)))
                .isEqualTo(Outcome.not(NotComputable.ANGKA_BELUM_DIISI));
    }

    @Test
    void percentagesAreNeverSummedButTheirParts() {
        List<Reading> year = List.of(reading("50", "100"), reading("100", "100"), reading("300", "300"));

        assertThat(ratio("100", Accumulation.JUMLAH).realisasiOfYear(year).value())
                .isEqualByComparingTo("90");
        assertThat(shown(ratio("100", Accumulation.RATA_RATA)
                        .realisasiOfYear(year)
                        .value()))
                .isEqualTo("83.33");
    }

    @Test
    void aTribulanWithPenyebutZeroIsLeftOutOfTheAverage() {
        IndicatorRule rule = ratio("100", Accumulation.RATA_RATA);

        assertThat(rule.realisasiOfYear(List.of(reading("5", "0"), reading("1", "2")))
                        .value())
                .isEqualByComparingTo("50");
        assertThat(rule.realisasiOfYear(List.of(reading("5", "0")))).isEqualTo(Outcome.not(NotComputable.PENYEBUT_NOL));
    }

    @Test
    void theOfficesResultIsTheMeanOfWhatCouldBeComputed() {
        OfficeResult result = OfficeResult.of(List.of(
                Outcome.of(new BigDecimal("90")),
                Outcome.not(NotComputable.TARGET_KOSONG),
                Outcome.of(new BigDecimal("101"))));

        assertThat(result.mean()).isEqualByComparingTo("95.5");
        assertThat(result.computable()).isEqualTo(2);
        assertThat(result.notComputable()).isEqualTo(1);
    }

    @Test
    void withNothingComputableThereIsNoMean() {
        assertThat(OfficeResult.of(List.of(Outcome.not(NotComputable.TARGET_NOL))))
                .isEqualTo(new OfficeResult(null, 0, 1));
    }

    @Test
    void aFigureIsNeverNegative() {
        assertThatThrownBy(() -> Reading.direct(new BigDecimal("-1"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void moreIsNeverWorseWhereHigherIsBetter(
            @ForAll("values") BigDecimal one, @ForAll("values") BigDecimal other, @ForAll("targets") Target target) {
        assertThat(value(direct(Direction.NAIK), one.max(other), target))
                .isGreaterThanOrEqualTo(value(direct(Direction.NAIK), one.min(other), target));
    }

    @Property
    void moreIsNeverBetterWhereLowerIsBetter(
            @ForAll MinimiseFormula formula,
            @ForAll("values") BigDecimal one,
            @ForAll("values") BigDecimal other,
            @ForAll("targets") Target target) {
        IndicatorRule rule = rule(Direction.TURUN, formula, null);

        assertThat(value(rule, one.max(other), target)).isLessThanOrEqualTo(value(rule, one.min(other), target));
    }

    @Property
    void onTargetIsHundredForEveryFormula(
            @ForAll Direction direction, @ForAll MinimiseFormula formula, @ForAll("targets") Target target) {
        IndicatorRule rule = rule(direction, formula, null);

        assertThat(value(rule, target.low(), target)).isEqualByComparingTo(HUNDRED);
        assertThat(value(rule, target.upper(), target)).isEqualByComparingTo(HUNDRED);
    }

    @Property
    void offTargetIsNeverMoreThanHundredWhereTheRangeIsBest(
            @ForAll MinimiseFormula formula, @ForAll("values") BigDecimal reached, @ForAll("targets") Target target) {
        assertThat(value(rule(Direction.RENTANG, formula, null), reached, target))
                .isLessThanOrEqualTo(HUNDRED)
                .isNotNegative();
    }

    @Property
    void theUnitDoesNotMatter(
            @ForAll Direction direction,
            @ForAll MinimiseFormula formula,
            @ForAll("values") BigDecimal reached,
            @ForAll("targets") Target target,
            @ForAll("values") BigDecimal scale) {
        IndicatorRule rule = rule(direction, formula, null);
        Target scaled = new Target(
                target.low().multiply(scale),
                target.high() == null ? null : target.high().multiply(scale));

        assertThat(value(rule, reached.multiply(scale), scaled)
                        .subtract(value(rule, reached, target))
                        .abs())
                .isLessThanOrEqualTo(ROUNDING);
    }

    @Property
    void capaianIsNeverNegativeAndNeverAboveItsCap(
            @ForAll Direction direction,
            @ForAll MinimiseFormula formula,
            @ForAll("values") BigDecimal reached,
            @ForAll("targets") Target target,
            @ForAll("values") BigDecimal cap) {
        Capaian result = rule(direction, formula, cap).capaian(Outcome.of(reached), target);

        assertThat(result.raw().value()).isNotNegative();
        assertThat(result.counted().value())
                .isLessThanOrEqualTo(cap)
                .isLessThanOrEqualTo(result.raw().value());
    }

    @Property
    void theTwoWaysOfLowerIsBetterAgreeOnWhichSideOfTheTarget(
            @ForAll("values") BigDecimal reached, @ForAll("targets") Target target) {
        BigDecimal difference = value(rule(Direction.TURUN, MinimiseFormula.SELISIH, null), reached, target);
        BigDecimal quotient = value(rule(Direction.TURUN, MinimiseFormula.PERBANDINGAN, null), reached, target);

        assertThat(difference.compareTo(HUNDRED)).isEqualTo(quotient.compareTo(HUNDRED));
        assertThat(quotient).isGreaterThanOrEqualTo(difference.subtract(ROUNDING));
    }

    @Property
    void realisasiOfASumLiesBetweenItsParts(
            @ForAll("values") BigDecimal a,
            @ForAll("values") BigDecimal b,
            @ForAll("values") BigDecimal c,
            @ForAll("values") BigDecimal d) {
        IndicatorRule rule = ratio("100", Accumulation.JUMLAH);
        BigDecimal one = rule.realisasi(Reading.ratio(a, b)).value();
        BigDecimal other = rule.realisasi(Reading.ratio(c, d)).value();
        Assume.that(one.subtract(other).abs().compareTo(ROUNDING) > 0);

        assertThat(rule.realisasiOfYear(List.of(Reading.ratio(a, b), Reading.ratio(c, d)))
                        .value())
                .isBetween(one.min(other), one.max(other));
    }

    @Property
    void theMeanLiesBetweenTheLeastAndTheMost(@ForAll("manyValues") List<BigDecimal> capaian) {
        OfficeResult result = OfficeResult.of(capaian.stream().map(Outcome::of).toList());

        assertThat(result.mean())
                .isBetween(
                        capaian.stream().reduce(BigDecimal::min).orElseThrow().subtract(ROUNDING),
                        capaian.stream().reduce(BigDecimal::max).orElseThrow().add(ROUNDING));
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("100000"))
                .ofScale(2);
    }

    @Provide
    Arbitrary<List<BigDecimal>> manyValues() {
        return values().list().ofMinSize(1).ofMaxSize(30);
    }

    @Provide
    Arbitrary<Target> targets() {
        return Combinators.combine(values(), values().injectNull(0.5))
                .as((low, width) -> new Target(low, width == null ? null : low.add(width)));
    }

    private static Reading reading(String numerator, String denominator) {
        return Reading.ratio(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    private static IndicatorRule ratio(String factor, Accumulation accumulation) {
        return new IndicatorRule(
                Direction.NAIK,
                Method.RASIO,
                factor == null ? null : new BigDecimal(factor),
                false,
                MinimiseFormula.SELISIH,
                accumulation,
                null);
    }

    private static IndicatorRule direct(Accumulation accumulation) {
        return new IndicatorRule(
                Direction.NAIK, Method.LANGSUNG, null, false, MinimiseFormula.SELISIH, accumulation, null);
    }

    private static IndicatorRule direct(Direction direction) {
        return rule(direction, MinimiseFormula.SELISIH, null);
    }

    private static IndicatorRule rule(Direction direction, MinimiseFormula formula, BigDecimal cap) {
        return new IndicatorRule(direction, Method.LANGSUNG, null, false, formula, Accumulation.TERAKHIR, cap);
    }

    private static BigDecimal capaian(IndicatorRule rule, String reached, String target) {
        return value(
                rule,
                new BigDecimal(reached),
                Target.parse(target.replace('.', ',').replace("s,d,", "s.d.")));
    }

    private static BigDecimal value(IndicatorRule rule, BigDecimal reached, Target target) {
        return rule.capaian(Outcome.of(reached), target).counted().value();
    }

    private static String shown(BigDecimal number) {
        return IndonesianNumber.shown(number).toPlainString();
    }
}
