package id.go.lumajangkab.kinerja.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lumajangkab.kinerja.words.InputException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4})
    void showsNoneToFourDecimals(int decimals) {
        assertThat(new Policy(null, MinimiseFormula.SELISIH, decimals).decimals())
                .isEqualTo(decimals);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void refusesOtherDecimals(int decimals) {
        assertThatThrownBy(() -> new Policy(null, MinimiseFormula.SELISIH, decimals))
                .isInstanceOf(InputException.class)
                .hasMessage("Jumlah desimal harus antara 0 dan 4.");
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0.01", "120.00, 120", "1000000, 1000000"})
    void capsTheCapaianAboveNothingAndUpToAMillion(BigDecimal cap, String kept) {
        assertThat(new Policy(cap, MinimiseFormula.SELISIH, 2).cap()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000000.01"})
    void refusesAnotherCap(BigDecimal cap) {
        assertThatThrownBy(() -> new Policy(cap, MinimiseFormula.SELISIH, 2))
                .isInstanceOf(InputException.class)
                .hasMessage("Batas capaian harus lebih besar dari nol dan paling besar 1.000.000.");
    }

    @Test
    void saysItsRulesInWords() {
        assertThat(MinimiseFormula.SELISIH.text()).isEqualTo("(2 × target – realisasi) : target × 100");
        assertThat(MinimiseFormula.PERBANDINGAN.text()).isEqualTo("target : realisasi × 100");
        assertThat(Direction.NAIK.text()).isEqualTo("makin tinggi makin baik");
        assertThat(Direction.TURUN.text()).isEqualTo("makin rendah makin baik");
        assertThat(Direction.RENTANG.text()).isEqualTo("makin dekat dengan target makin baik");
    }
}
