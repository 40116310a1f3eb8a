package id.go.lumajangkab.kinerja.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TribulanTest {

    @ParameterizedTest
    @CsvSource({
        "1, Tribulan I Tahun 2024, 2024-01-01, 2024-03-31",
        "2, Tribulan II Tahun 2024, 2024-04-01, 2024-06-30",
        "3, Tribulan III Tahun 2024, 2024-07-01, 2024-09-30",
        "4, Tribulan IV Tahun 2024, 2024-10-01, 2024-12-31"
    })
    void isNamedInRomanAndSpansThreeMonths(int number, String label, LocalDate first, LocalDate last) {
        Tribulan tribulan = new Tribulan(2024, number);

        assertThat(tribulan.label()).isEqualTo(label);
        assertThat(tribulan.firstDay()).isEqualTo(first);
        assertThat(tribulan.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, 2024, 4", "2025-03-31, 2024, 4", "2025-04-01, 2025, 1", "2024-12-31, 2024, 3"})
    void theOneJustEndedIsTheLastThatIsWhollyPast(LocalDate today, int year, int number) {
        assertThat(Tribulan.justEnded(today)).isEqualTo(new Tribulan(year, number));
    }

    @Test
    void hasBegunFromItsFirstDayOn() {
        Tribulan tribulan = new Tribulan(2024, 4);

        assertThat(tribulan.hasBegun(LocalDate.of(2024, 9, 30))).isFalse();
        assertThat(tribulan.hasBegun(LocalDate.of(2024, 10, 1))).isTrue();
    }

    @Test
    void comesInTheOrderOfTime() {
        assertThat(new Tribulan(2023, 4)).isLessThan(new Tribulan(2024, 1));
        assertThat(new Tribulan(2024, 2)).isGreaterThan(new Tribulan(2024, 1));
    }

    @ParameterizedTest
    @CsvSource({"1999, 1, Tahun", "2101, 1, Tahun", "2024, 0, Tribulan", "2024, 5, Tribulan"})
    void refusesWhatIsNoTribulan(int year, int number, String field) {
        assertThatThrownBy(() -> new Tribulan(year, number))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(field + " harus");
    }
}
