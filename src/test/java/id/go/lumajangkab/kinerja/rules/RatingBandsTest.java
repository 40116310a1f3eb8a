package id.go.lumajangkab.kinerja.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.rules.RatingBands.Band;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingBandsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[76..91[|≥ 76 dan < 91",
                "]76..91]|> 76 dan ≤ 91",
                "[ 65.5 .. 75.25 )|≥ 65,5 dan < 75,25",
                "(50..65]|> 50 dan ≤ 65",
                ">= 91|≥ 91",
                "<=50.5|≤ 50,5",
                "> 100|> 100",
                "< 50|< 50",
                "not(5)|not(5)"
            })
    void areReadAsPeopleWriteThem(String condition, String text) {
        assertThat(new Band(condition, "Tinggi").text()).isEqualTo(text);
    }
}
