package id.go.lumajangkab.kinerja.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lumajangkab.kinerja.rules.IndicatorRule;
import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndonesianNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "12|12",
                "12,5|12.5",
                "45678|45678",
                "45.678|45678",
                "1.234,56|1234.56",
                "1.234.567|1234567",
                "  100 |100",
                "0,123456|0.123456",
                "007|7",
                "999.999.999.999.999|999999999999999"
            })
    void readsOfficeNotation(String text, BigDecimal number) {
        assertThat(IndonesianNumber.parse(text)).isEqualByComparingTo(number);
    }

    @Test
    void ignoresTheSpacesThatAPasteBringsAlong() {
        assertThat(IndonesianNumber.parse("\u00A0\t1.234,5\n")).isEqualByComparingTo("1234.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.23",
                "45.678.9",
                "12,5,0",
                "1e9",
                "1E9",
                "NaN",
                "Infinity",
                "٣",
                "１２",
                "१२",
                "-5",
                "+5",
                "−5",
                "0.123",
                "1 000",
                "1.234.56",
                "1.2345",
                ",5",
                "5,",
                "1,234.56",
                "12.5",
                ".",
                ",",
                "0x1F",
                "1_000",
                "½",
                "5%",
                "Rp5",
                "1.234.567,",
                "1'000",
                "1\u00A0000",
                "00.123"
            })
    void refusesEverythingElseAndSaysHowToWriteIt(String text) {
        assertThatThrownBy(() -> IndonesianNumber.parse(text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("“" + text + "”")
                .hasMessageContaining("1.234 atau 12,5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0"})
    void anEmptyFieldHoldsNoNumber(String text) {
        assertThat(IndonesianNumber.parseOptional("Pembilang", text)).isEmpty();
        assertThatThrownBy(() -> IndonesianNumber.parse(text)).hasMessageContaining("belum diisi");
    }

    @Test
    void namesTheField() {
        assertThatThrownBy(() -> IndonesianNumber.parseOptional("Pembilang indikator “IKM”", "1.23"))
                .isInstanceOf(InputException.class)
                .hasMessage("Pembilang indikator “IKM”: “1.23” salah letak titiknya; titik memisahkan ribuan dan koma"
                        + " memisahkan desimal, tulis misalnya 1.234 atau 12,5.");
    }

    @Test
    void repeatsAtMostThirtyCharactersOnOneLine() {
        assertThatThrownBy(() -> IndonesianNumber.parse("x".repeat(15) + "\n" + "😀".repeat(100)))
                .hasMessageStartingWith("“" + "x".repeat(15) + " " + "😀".repeat(14) + "…”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456", "1.234.567.890.123.456", "0,1234567"})
    void refusesMoreDigitsThanAreKept(String text) {
        assertThatThrownBy(() -> IndonesianNumber.parse(text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("terlalu panjang");
    }

    @Test
    void aCountIsWhole() {
        assertThat(IndonesianNumber.parseWhole("1.234")).isEqualTo("1234");
        assertThat(IndonesianNumber.parseWhole("5,0")).isEqualTo("5");
        assertThatThrownBy(() -> IndonesianNumber.parseWhole("12,5"))
                .isInstanceOf(InputException.class)
                .hasMessage("“12,5” bukan bilangan bulat; tulis tanpa koma.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.56|1.234,56",
                "0.005|0,01",
                "0.0049|0,00",
                "1234567|1.234.567,00",
                "99.995|100,00",
                "-1234.5|-1.234,50",
                "123|123,00",
                "0|0,00",
                "-0.001|0,00"
            })
    void showsTwoDecimalsRoundedHalfUp(BigDecimal number, String text) {
        assertThat(IndonesianNumber.format(number)).isEqualTo(text);
    }

    @Test
    void aTieThatDivisionLeftAHairBelowTheHalfRoundsUp() {
        BigDecimal third = BigDecimal.ONE.divide(BigDecimal.valueOf(3), IndicatorRule.PRECISION);
        BigDecimal nearlyHalfACent = third.multiply(new BigDecimal("0.015"));

        assertThat(nearlyHalfACent).isLessThan(new BigDecimal("0.005"));
        assertThat(IndonesianNumber.format(nearlyHalfACent)).isEqualTo("0,01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"91.3300|91,33", "1200|1.200", "1.2E+3|1.200", "0.000001|0,000001"})
    void showsExactlyWhatWasEntered(BigDecimal number, String text) {
        assertThat(IndonesianNumber.formatExact(number)).isEqualTo(text);
    }

    @Test
    void doesNotDependOnTheMachinesLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(IndonesianNumber.format(new BigDecimal("1234.5"))).isEqualTo("1.234,50");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void whatIsShownExactlyIsReadBackAsTheSame(@ForAll("figures") BigDecimal figure) {
        assertThat(IndonesianNumber.parse(IndonesianNumber.formatExact(figure))).isEqualByComparingTo(figure);
    }

    @Property
    void whatIsShownIsAtMostHalfACentAway(@ForAll("figures") BigDecimal figure) {
        BigDecimal shown = IndonesianNumber.parse(IndonesianNumber.format(figure));

        assertThat(shown.subtract(figure).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
    }

    @Property
    void readingEitherRefusesOrGivesWhatTheDigitsSay(@ForAll("nearlyNumbers") String text) {
        try {
            BigDecimal number = IndonesianNumber.parse(text);
            assertThat(number).isEqualByComparingTo(text.replace(".", "").replace(',', '.'));
            assertThat(number.signum()).isNotNegative();
        } catch (InputException refused) {
            assertThat(refused).hasMessageEndingWith(".");
        }
    }

    @Provide
    Arbitrary<BigDecimal> figures() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("999999999999998"))
                .ofScale(6);
    }

    @Provide
    Arbitrary<String> nearlyNumbers() {
        return Arbitraries.strings().withChars("0123456789.,").ofMaxLength(12);
    }
}
