package id.go.lumajangkab.kinerja.worktime;

import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

    @Test
    void countTheirLengthWithoutThePause() {
        assertThat(hours("07:30", "16:00", "12:00", "13:00").length()).isEqualTo(Duration.parse("PT7H30M"));
        assertThat(hours("08:00", "12:00").length()).isEqualTo(Duration.ofHours(4));
    }

    @ParameterizedTest
    @CsvSource({
        "08:00, , , , 'Jam buka dan jam tutup harus diisi keduanya.'",
        ", 16:00, , , 'Jam buka dan jam tutup harus diisi keduanya.'",
        ", , 12:00, 13:00, 'Jam buka dan jam tutup harus diisi keduanya.'",
        "16:00, 08:00, , , 'Jam tutup harus setelah jam buka.'",
        "08:00, 08:00, , , 'Jam tutup harus setelah jam buka.'",
        "08:00, 16:00, 12:00, , 'Awal dan akhir jeda harus diisi keduanya atau dikosongkan keduanya.'",
        "08:00, 16:00, , 13:00, 'Awal dan akhir jeda harus diisi keduanya atau dikosongkan keduanya.'",
        "08:00, 16:00, 13:00, 12:00, 'Akhir jeda harus setelah awal jeda.'",
        "08:00, 16:00, 12:00, 12:00, 'Akhir jeda harus setelah awal jeda.'",
        "08:00, 16:00, 07:00, 09:00, 'Jeda harus berada di antara jam buka dan jam tutup.'",
        "08:00, 16:00, 08:00, 09:00, 'Jeda harus berada di antara jam buka dan jam tutup.'",
        "08:00, 16:00, 15:00, 16:00, 'Jeda harus berada di antara jam buka dan jam tutup.'",
        "08:00, 16:00, 17:00, 18:00, 'Jeda harus berada di antara jam buka dan jam tutup.'"
    })
    void refuseWhatIsIncompleteOrNotInOrder(
            LocalTime opens, LocalTime closes, LocalTime pauseFrom, LocalTime pauseUntil, String sentence) {
        assertThatThrownBy(() -> WorkingHours.ofNullable(opens, closes, pauseFrom, pauseUntil))
                .isInstanceOf(WorkTimeException.class)
                .hasMessage(sentence);
    }

    @Test
    void areAbsentWhenNothingIsFilledIn() {
        assertThat(WorkingHours.ofNullable(null, null, null, null)).isEmpty();
    }
}
