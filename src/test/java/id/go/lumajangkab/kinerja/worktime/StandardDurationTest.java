package id.go.lumajangkab.kinerja.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardDurationTest {

    @ParameterizedTest
    @CsvSource({
        "PT15M, 0, PT15M", "PT30M, 0, PT30M", "PT1H30M, 0, PT90M", "PT90M, 0, PT90M", "PT2H, 0, PT2H",
        "PT08H, 0, PT8H", "PT0H45M, 0, PT45M", "P1D, 1, PT0S", "P10D, 10, PT0S", "P1DT2H, 1, PT2H",
        "P2DT1H15M, 2, PT75M", "P9999DT9999H9999M, 9999, PT10165H39M"
    })
    void readsWorkingDaysAndWorkingTime(String text, int days, Duration time) {
        assertThat(StandardDuration.parse(text)).isEqualTo(new StandardDuration(days, time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "P",
                "PT",
                "P1DT",
                "T15M",
                "PT15",
                "15M",
                "15 menit",
                "1 hari",
                "P1W",
                "P1M",
                "P1Y",
                "P1Y2M3D",
                "PT15S",
                "PT1M30S",
                "PT1.5H",
                "PT1,5H",
                "P0.5D",
                "-PT15M",
                "PT-15M",
                "P-1D",
                "+PT15M",
                "P+1D",
                "P0D",
                "PT0M",
                "PT0H0M",
                "P0DT0H",
                "pt15m",
                "p1d",
                " PT15M",
                "PT15M ",
                "PT 15M",
                "PT15M\n",
                "PT30M15H",
                "PT1D",
                "P15H",
                "P1DT1D",
                "PT15MM",
                "R3/PT15M",
                "2026-11-02T08:00:00",
                "PT10000M",
                "P99999999999D",
                "PT١٥M",
                "PT１５M",
                "${waktu}"
            })
    @NullSource
    void refusesAnyOtherFormWithASentenceThatNamesItAndSaysWhatIsAllowed(String text) {
        assertThatThrownBy(() -> StandardDuration.parse(text))
                .isInstanceOf(WorkTimeException.class)
                .hasMessageStartingWith(
                        "Waktu baku “" + (text == null ? "" : text.replace('\n', ' ')) + "” tidak dapat dipakai")
                .hasMessageContainingAll("PT30M", "P1D", "P1DT2H")
                .message()
                .endsWith(".")
                .doesNotContain("\n");
    }

    @Test
    void repeatsOnlyTheBeginningOfALongText() {
        assertThatThrownBy(() -> StandardDuration.parse("P" + "9".repeat(500) + "D"))
                .hasMessageStartingWith("Waktu baku “P" + "9".repeat(29) + "…” ");
    }

    @Test
    void isTheSameHoweverItIsWritten() {
        assertThat(StandardDuration.parse("PT60M")).isEqualTo(StandardDuration.parse("PT1H"));
        assertThat(StandardDuration.parse("P1DT90M")).hasToString("P1DT1H30M");
        assertThat(StandardDuration.parse("P3D")).hasToString("P3D");
        assertThat(StandardDuration.parse("PT15M")).hasToString("PT15M");
    }

    @Test
    void isNeverNothingNegativeOrFinerThanAMinute() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StandardDuration(0, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new StandardDuration(-1, Duration.ofHours(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new StandardDuration(1, Duration.ofHours(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new StandardDuration(0, Duration.ofSeconds(90)));
        assertThatIllegalArgumentException().isThrownBy(() -> new StandardDuration(0, Duration.ofMillis(60_001)));
    }

    @Test
    void workingTimeIsAPercentageOfIt() {
        assertThat(StandardDuration.percent(Duration.ofMinutes(45), Duration.ofMinutes(30)))
                .isEqualTo(150.0);
        assertThat(StandardDuration.percent(Duration.ofMinutes(10), Duration.ofMinutes(30)))
                .isCloseTo(33.33, within(0.01));
        assertThat(StandardDuration.percent(Duration.ZERO, Duration.ofMinutes(30)))
                .isZero();
        assertThat(StandardDuration.percent(Duration.ofMinutes(10), null)).isNull();
        assertThat(StandardDuration.percent(Duration.ofMinutes(10), Duration.ZERO))
                .isNull();
    }

    @Test
    void aTextThatIsRefusedIsQuotedUpToThirtyCharacters() {
        assertThatThrownBy(() -> StandardDuration.parse("x".repeat(30)))
                .hasMessageContaining("“" + "x".repeat(30) + "”");
        assertThatThrownBy(() -> StandardDuration.parse("x".repeat(31)))
                .hasMessageContaining("“" + "x".repeat(30) + "…”");
    }
}
