package id.go.lumajangkab.kinerja.worktime;

import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.day;
import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.delivered;
import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.deliveredHolidays;
import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.deliveredHours;
import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarSeedTest {

    private static final String HOLIDAY_COLUMNS = "date,name,kind,source_url\n";
    private static final String HOURS_COLUMNS =
            "name,valid_from,valid_until,weekday,opens,closes,pause_from,pause_until\n";

    @ParameterizedTest
    @CsvSource({
        "2024-11-04, PT37H30M",
        "2026-11-02, PT37H30M",
        "2025-03-03, PT32H30M",
        "2026-02-23, PT32H30M",
        "2027-02-15, PT32H30M"
    })
    void aWeekHasTheHoursOfTheRegulation(LocalDate monday, Duration perWeek) {
        Duration week = Stream.iterate(monday, date -> date.plusDays(1))
                .limit(7)
                .flatMap(date -> delivered().hoursOf(date).stream())
                .map(WorkingHours::length)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(week).isEqualTo(perWeek);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28, false",
        "2025-03-03, true",
        "2025-03-27, true",
        "2025-04-08, false",
        "2026-02-18, false",
        "2026-02-19, true",
        "2026-03-17, true",
        "2026-03-25, false",
        "2027-02-04, false",
        "2027-02-08, true",
        "2027-03-05, true",
        "2027-03-16, false"
    })
    void ramadanHasItsHoursFromItsFirstToItsLastDay(LocalDate date, boolean ramadan) {
        boolean friday = date.getDayOfWeek() == DayOfWeek.FRIDAY;
        WorkingHours regular =
                friday ? hours("07:30", "16:30", "11:30", "13:00") : hours("07:30", "16:00", "12:00", "13:00");
        WorkingHours ofRamadan =
                friday ? hours("07:00", "14:30", "11:30", "12:30") : hours("08:00", "15:00", "12:00", "12:30");

        assertThat(delivered().hoursOf(date)).contains(ramadan ? ofRamadan : regular);
    }

    @Test
    void theRamadanThatIsNotDecreedYetIsMarked() {
        assertThat(deliveredHours())
                .filteredOn(rule -> rule.getValidFrom().equals(day("2027-02-08")))
                .hasSize(5)
                .allMatch(rule -> rule.getName().endsWith("(sementara)"));
    }

    @Test
    void holidaysAndJointLeaveOfThreeYearsAreOffForEveryOffice() {
        assertThat(deliveredHolidays())
                .extracting(holiday -> holiday.getDay().getYear())
                .contains(2025, 2026, 2027)
                .hasSizeGreaterThan(70);
        assertThat(deliveredHolidays()).allSatisfy(holiday -> {
            assertThat(holiday.getOfficeId()).isNull();
            assertThat(delivered().isWorkingDay(holiday.getDay())).isFalse();
        });
        assertThat(deliveredHolidays())
                .extracting(SpecialDay::getKind)
                .contains(SpecialDayKind.LIBUR_NASIONAL, SpecialDayKind.CUTI_BERSAMA)
                .containsOnly(SpecialDayKind.LIBUR_NASIONAL, SpecialDayKind.CUTI_BERSAMA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30,Hari,libur_nasional,", "17-08-2026,Hari,libur_nasional,", "2026-08-17,,libur_nasional,",
                "2026-08-17,Hari,libur,", "2026-08-17,Hari,setengah_hari,", "2026-08-16,Baik,libur_nasional,"
            })
    void aBrokenHolidayIsRefusedWithItsLine(String row) {
        String csv = HOLIDAY_COLUMNS + "2026-08-16,Baik,libur_nasional,\n" + row + "\n";

        assertThatThrownBy(() -> CalendarSeed.readHolidays(new StringReader(csv)))
                .isInstanceOf(WorkTimeException.class)
                .hasMessageStartingWith("Kalender kerja tidak dapat diisi dari berkas seed/hari-libur.csv, baris 3: ")
                .message()
                .endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",2026-01-01,,1,07:30,16:00,,", "Jam,,,1,07:30,16:00,,", "Jam,2026-01-01,2025-01-01,1,07:30,16:00,,",
                "Jam,2026-01-01,,8,07:30,16:00,,", "Jam,2026-01-01,,Senin,07:30,16:00,,",
                        "Jam,2026-01-01,,1,16:00,07:30,,",
                "Jam,2026-01-01,,1,07.30,16.00,,", "Jam,2026-01-01,,1,07:30,16:00,12:00,", "Jam,2026-01-01,,1,,,,",
                "Lain,2025-01-01,,1,07:00,16:00,,"
            })
    void brokenHoursAreRefusedWithTheirLine(String row) {
        String csv = HOURS_COLUMNS + "Baik,2025-01-01,,1,07:30,16:00,12:00,13:00\n" + row + "\n";

        assertThatThrownBy(() -> CalendarSeed.readHours(new StringReader(csv)))
                .isInstanceOf(WorkTimeException.class)
                .hasMessageStartingWith("Kalender kerja tidak dapat diisi dari berkas seed/jam-kerja.csv, baris 3: ")
                .message()
                .endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                HOLIDAY_COLUMNS,
                "tanggal,nama\n2026-08-17,Hari\n",
                HOLIDAY_COLUMNS + "2026-08-17,Hari\n",
                HOLIDAY_COLUMNS + "2026-08-17,\"Hari,libur_nasional,\n"
            })
    void aFileThatIsEmptyOrHasOtherColumnsIsRefused(String csv) {
        assertThatThrownBy(() -> CalendarSeed.readHolidays(new StringReader(csv)))
                .isInstanceOf(WorkTimeException.class)
                .hasMessageStartingWith("Kalender kerja tidak dapat diisi dari berkas seed/hari-libur.csv");
    }
}
