package id.go.lumajangkab.kinerja.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lumajangkab.kinerja.words.InputException;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"91,33|91.33|", "24 s.d. 27|24|27", "24 s/d 27,5|24|27.5", "0|0|", "1.000  s.d.  2.000|1000|2000"})
    void isAValueOrARange(String text, BigDecimal low, BigDecimal high) {
        assertThat(Target.parse(text)).isEqualTo(new Target(low, high));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24 s.d.",
                "s.d. 27",
                "24 s.d. 27 s.d. 30",
                "24-27",
                "27 s.d. 24",
                "24 s.d. 24",
                "-3",
                "24s.d.27",
                "lebih dari 5"
            })
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> Target.parse(text))
                .isInstanceOf(InputException.class)
                .hasMessageEndingWith(".");
    }

    @Test
    void emptyTextIsNoTargetAndAWrongOneNamesItsField() {
        assertThat(Target.parseOptional("Target", "\u00A0")).isEmpty();
        assertThat(Target.parseOptional("Target", "90,5")).contains(new Target(new BigDecimal("90.5"), null));
        assertThatThrownBy(() -> Target.parseOptional("Target indikator “IKM”", "90.5"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("Target indikator “IKM”: “90.5”");
    }

    @Test
    void hasOneFormForOneValue() {
        assertThat(new Target(new BigDecimal("90.00"), new BigDecimal("1E+2")))
                .isEqualTo(new Target(new BigDecimal("90"), new BigDecimal("100.0")));
    }

    @Property
    void whatIsShownIsReadBackAsTheSame(@ForAll("targets") Target target) {
        assertThat(Target.parse(target.format())).isEqualTo(target);
    }

    @Provide
    Arbitrary<Target> targets() {
        Arbitrary<BigDecimal> bounds = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000000000"))
                .ofScale(6);
        Arbitrary<BigDecimal> widths = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.000001"), new BigDecimal("1000"))
                .ofScale(6);
        return Combinators.combine(bounds, widths.injectNull(0.5))
                .as((low, width) -> new Target(low, width == null ? null : low.add(width)));
    }
}
