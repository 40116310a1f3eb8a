package id.go.lumajangkab.kinerja.worktime;

import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.JAKARTA;
import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.day;
import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.go.lumajangkab.kinerja.words.OfficeId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the service itself decides, without a database: what is refused, what is kept and for how long. */
class WorkingCalendarsRulesTest {

    private static final OfficeId OFFICE = new OfficeId("sumbersuko");
    private static final LocalDate TUESDAY = day("2026-11-03");
    private static final WorkingHours MORNING = hours("07:30", "11:00");

    private final SpecialDayRepository specialDays = mock();
    private final WorkingHoursRepository workingHours = mock();
    private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 1);
    private final WorkingCalendars calendars = new WorkingCalendars(specialDays, workingHours, JAKARTA, nanoTime::get);

    @BeforeEach
    void addedRowsAreGivenBack() {
        when(specialDays.saveAndFlush(any())).thenAnswer(call -> call.getArgument(0));
        when(workingHours.saveAndFlush(any())).thenAnswer(call -> call.getArgument(0));
    }

    private static void assertRefused(ThrowingCallable call, String sentence) {
        assertThatThrownBy(call).isInstanceOf(WorkTimeException.class).hasMessage(sentence);
    }

    // Kept calendars -------------------------------------------------------------------------------------------------

    @Test
    void aCalendarIsReadOnceAMinute() {
        WorkingCalendar first = calendars.of(OFFICE);
        nanoTime.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(calendars.of(OFFICE)).isSameAs(first);

        nanoTime.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(calendars.of(OFFICE)).isNotSameAs(first);
        verify(specialDays, times(2)).findVisible(OFFICE.value());
        verify(workingHours, times(2)).findVisible(OFFICE.value());
    }

    @Test
    void eachOfficeHasItsOwnCalendarAndNoOfficeTheGeneralOne() {
        when(specialDays.findVisible(OFFICE.value()))
                .thenReturn(List.of(new SpecialDay(
                        OFFICE.value(), TUESDAY, "Setengah hari", SpecialDayKind.SETENGAH_HARI, MORNING)));

        assertThat(calendars.of(OFFICE).hoursOf(TUESDAY)).contains(MORNING);
        assertThat(calendars.of(new OfficeId("lain")).isWorkingDay(TUESDAY)).isFalse();
        assertThat(calendars.of(null).isWorkingDay(TUESDAY)).isFalse();
    }

    @Test
    void aChangeIsSeenWhenItsTransactionHasEnded() {
        WorkingCalendar before = calendars.of(OFFICE);
        TransactionSynchronizationManager.initSynchronization();
        try {
            calendars.addSpecialDay(OFFICE, TUESDAY, "Setengah hari", SpecialDayKind.SETENGAH_HARI, MORNING);
            assertThat(calendars.of(OFFICE)).isSameAs(before);

            TransactionSynchronizationManager.getSynchronizations()
                    .forEach(end -> end.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
            assertThat(calendars.of(OFFICE)).isNotSameAs(before);
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void whatWasReadBeforeAChangeIsNotKeptAfterIt() {
        when(workingHours.findVisible(OFFICE.value()))
                .thenAnswer(reading -> {
                    calendars.addSpecialDay(OFFICE, TUESDAY, "Libur", SpecialDayKind.LIBUR_DAERAH, null);
                    return List.of();
                })
                .thenReturn(List.of());

        WorkingCalendar readMeanwhile = calendars.of(OFFICE);

        assertThat(calendars.of(OFFICE)).isNotSameAs(readMeanwhile);
    }

    // Special days ---------------------------------------------------------------------------------------------------

    @Test
    void aSpecialDayIsAddedForItsOfficeWithATidyName() {
        SpecialDay added =
                calendars.addSpecialDay(OFFICE, TUESDAY, "  Hari Jadi Lumajang ", SpecialDayKind.LIBUR_DAERAH, null);

        assertThat(added.getName()).isEqualTo("Hari Jadi Lumajang");
        assertThat(added.getOfficeId()).isEqualTo(OFFICE);
        assertThat(added.getHours()).isEmpty();
        verify(specialDays).saveAndFlush(added);
    }

    @Test
    void aSpecialDayThatIsIncompleteOrImplausibleIsRefused() {
        SpecialDayKind off = SpecialDayKind.LIBUR_DAERAH;

        assertRefused(() -> calendars.addSpecialDay(OFFICE, null, "Libur", off, null), "Tanggal wajib diisi.");
        assertRefused(
                () -> calendars.addSpecialDay(OFFICE, day("1999-12-31"), "Libur", off, null),
                "Tanggal harus dari 1 Januari 2000 sampai 31 Desember 2100.");
        assertRefused(
                () -> calendars.addSpecialDay(OFFICE, day("2101-01-01"), "Libur", off, null),
                "Tanggal harus dari 1 Januari 2000 sampai 31 Desember 2100.");
        assertRefused(() -> calendars.addSpecialDay(OFFICE, TUESDAY, " ", off, null), "Nama hari wajib diisi.");
        assertRefused(() -> calendars.addSpecialDay(OFFICE, TUESDAY, null, off, null), "Nama hari wajib diisi.");
        assertRefused(
                () -> calendars.addSpecialDay(OFFICE, TUESDAY, "a".repeat(301), off, null),
                "Nama hari paling panjang 300 karakter.");
        assertRefused(() -> calendars.addSpecialDay(OFFICE, TUESDAY, "Libur", null, null), "Jenis hari wajib dipilih.");
        assertRefused(
                () -> calendars.addSpecialDay(OFFICE, TUESDAY, "Libur", off, MORNING),
                "Libur daerah tidak memakai jam kerja; kosongkan jam buka, jam tutup dan jeda.");
        assertRefused(
                () -> calendars.addSpecialDay(OFFICE, TUESDAY, "Rapat", SpecialDayKind.SETENGAH_HARI, null),
                "Setengah hari memerlukan jam buka dan jam tutup.");
        verify(specialDays, never()).saveAndFlush(any());
    }

    @Test
    void aDateHasOneAnswerOfAnOfficeAndNoNameTwice() {
        when(specialDays.findVisible(OFFICE.value(), TUESDAY, TUESDAY))
                .thenReturn(List.of(
                        new SpecialDay(null, TUESDAY, "Hari Besar", SpecialDayKind.LIBUR_NASIONAL, null),
                        new SpecialDay(OFFICE.value(), TUESDAY, "Hari Jadi", SpecialDayKind.LIBUR_DAERAH, null)));

        assertRefused(
                () -> calendars.addSpecialDay(OFFICE, TUESDAY, "HARI BESAR", SpecialDayKind.LIBUR_DAERAH, null),
                "Tanggal 3 November 2026 sudah memuat “HARI BESAR”.");
        assertRefused(
                () -> calendars.addSpecialDay(OFFICE, TUESDAY, "Piket", SpecialDayKind.HARI_KERJA_KHUSUS, MORNING),
                "Tanggal 3 November 2026 sudah tercatat sebagai “Hari Jadi” (Libur daerah); hapus catatan itu lebih "
                        + "dahulu.");
        assertThat(calendars.addSpecialDay(OFFICE, TUESDAY, "Hari lain", SpecialDayKind.LIBUR_DAERAH, null))
                .isNotNull();
    }

    @Test
    void anOfficeMayWorkOnADayThatIsOffForAll() {
        when(specialDays.findVisible(OFFICE.value(), TUESDAY, TUESDAY))
                .thenReturn(List.of(new SpecialDay(null, TUESDAY, "Cuti bersama", SpecialDayKind.CUTI_BERSAMA, null)));

        SpecialDay worked =
                calendars.addSpecialDay(OFFICE, TUESDAY, "Piket", SpecialDayKind.HARI_KERJA_KHUSUS, MORNING);

        assertThat(worked.getHours()).contains(MORNING);
    }

    @Test
    void whatSomebodyElseAddedAtTheSameMomentIsTold() {
        when(specialDays.saveAndFlush(any())).thenThrow(new DataIntegrityViolationException("unique"));
        when(workingHours.saveAndFlush(any())).thenThrow(new DataIntegrityViolationException("unique"));

        assertRefused(
                () -> calendars.addSpecialDay(OFFICE, TUESDAY, "Libur", SpecialDayKind.LIBUR_DAERAH, null),
                "Tanggal 3 November 2026 sudah memuat “Libur”.");
        assertRefused(
                () -> calendars.addWorkingHours(OFFICE, "Jam", TUESDAY, null, 2, MORNING),
                "Jam kerja untuk hari dan masa berlaku itu sudah ada; hapus yang lama lebih dahulu.");
    }

    @Test
    void onlyTheOfficesOwnAndGeneralRowsAreRemoved() {
        UUID id = UUID.randomUUID();
        SpecialDay general = new SpecialDay(null, TUESDAY, "Libur", SpecialDayKind.LIBUR_NASIONAL, null);
        when(specialDays.findById(id))
                .thenReturn(Optional.of(general))
                .thenReturn(
                        Optional.of(new SpecialDay("lain", TUESDAY, "Libur", SpecialDayKind.LIBUR_DAERAH, null)),
                        Optional.empty());

        calendars.removeSpecialDay(OFFICE, id);
        assertRefused(() -> calendars.removeSpecialDay(OFFICE, id), "Hari itu tidak ada lagi dalam kalender.");
        assertRefused(() -> calendars.removeSpecialDay(OFFICE, id), "Hari itu tidak ada lagi dalam kalender.");
        verify(specialDays, times(1)).delete(any());
        verify(specialDays).delete(general);
    }

    // Working hours --------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 8})
    void aWeekdayIsOneToSeven(int weekday) {
        assertRefused(
                () -> calendars.addWorkingHours(OFFICE, "Jam", TUESDAY, null, weekday, MORNING),
                "Hari harus angka 1 (Senin) sampai 7 (Minggu).");
    }

    @Test
    void workingHoursThatAreIncompleteOrImplausibleAreRefused() {
        assertRefused(
                () -> calendars.addWorkingHours(OFFICE, "", TUESDAY, null, 2, MORNING), "Nama jam kerja wajib diisi.");
        assertRefused(
                () -> calendars.addWorkingHours(OFFICE, "a".repeat(201), TUESDAY, null, 2, MORNING),
                "Nama jam kerja paling panjang 200 karakter.");
        assertRefused(
                () -> calendars.addWorkingHours(OFFICE, "Jam", null, null, 2, MORNING),
                "Tanggal mulai berlaku wajib diisi.");
        assertRefused(
                () -> calendars.addWorkingHours(OFFICE, "Jam", TUESDAY, day("2200-01-01"), 2, MORNING),
                "Tanggal akhir berlaku harus dari 1 Januari 2000 sampai 31 Desember 2100.");
        assertRefused(
                () -> calendars.addWorkingHours(OFFICE, "Jam", TUESDAY, TUESDAY.minusDays(1), 2, MORNING),
                "Tanggal akhir berlaku tidak boleh sebelum tanggal mulai berlaku.");
        assertRefused(
                () -> calendars.addWorkingHours(OFFICE, "Jam", TUESDAY, TUESDAY, 2, null),
                "Jam buka dan jam tutup wajib diisi.");
        verify(workingHours, never()).saveAndFlush(any());
    }

    @Test
    void workingHoursOfTheSameWeekdayAndSpanAreRefusedAndOthersAdded() {
        when(workingHours.findVisible(OFFICE.value()))
                .thenReturn(List.of(
                        new WorkingHoursRule(OFFICE.value(), "Jam", TUESDAY, null, DayOfWeek.TUESDAY, MORNING),
                        new WorkingHoursRule(null, "Umum", TUESDAY, TUESDAY, DayOfWeek.TUESDAY, MORNING)));

        assertRefused(
                () -> calendars.addWorkingHours(OFFICE, "Lain", TUESDAY, null, 2, MORNING),
                "Jam kerja untuk hari dan masa berlaku itu sudah ada; hapus yang lama lebih dahulu.");
        assertThat(calendars
                        .addWorkingHours(OFFICE, "Lain", TUESDAY, TUESDAY, 2, MORNING)
                        .getValidUntil())
                .contains(TUESDAY);
        assertThat(calendars
                        .addWorkingHours(OFFICE, "Lain", TUESDAY, null, 3, MORNING)
                        .getWeekday())
                .isEqualTo(DayOfWeek.WEDNESDAY);
    }

    @Test
    void theLastHoursWithoutEndStay() {
        WorkingHoursRule only = stored(new WorkingHoursRule(null, "Jam", TUESDAY, null, DayOfWeek.TUESDAY, MORNING));
        WorkingHoursRule ramadan =
                stored(new WorkingHoursRule(null, "Ramadan", TUESDAY, TUESDAY, DayOfWeek.TUESDAY, MORNING));
        WorkingHoursRule own =
                stored(new WorkingHoursRule(OFFICE.value(), "Jam", TUESDAY, null, DayOfWeek.FRIDAY, MORNING));
        when(workingHours.findVisible(null)).thenReturn(List.of(only, ramadan));
        when(workingHours.findVisible(OFFICE.value())).thenReturn(List.of(only, ramadan, own));

        assertRefused(
                () -> calendars.removeWorkingHours(OFFICE, only.getId()),
                "Jam kerja ini tidak dapat dihapus karena menjadi satu-satunya jam kerja tanpa batas akhir; tambahkan "
                        + "penggantinya lebih dahulu.");
        calendars.removeWorkingHours(OFFICE, ramadan.getId());
        calendars.removeWorkingHours(OFFICE, own.getId());
        assertRefused(
                () -> calendars.removeWorkingHours(new OfficeId("lain"), own.getId()),
                "Jam kerja itu tidak ada lagi dalam kalender.");
        verify(workingHours, never()).delete(only);
        verify(workingHours).delete(ramadan);
        verify(workingHours, times(1)).delete(own);
    }

    private WorkingHoursRule stored(WorkingHoursRule rule) {
        UUID id = UUID.randomUUID();
        ReflectionTestUtils.setField(rule, "id", id);
        when(workingHours.findById(id)).thenReturn(Optional.of(rule));
        return rule;
    }

    // Warning --------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "2026-09-30,",
        "2026-10-01, 2027",
        "2026-12-31, 2027",
        "2027-01-01, 2027",
        "2027-06-01, 2027",
        "2025-10-01,"
    })
    void aMissingYearIsToldFromOctoberOnUntilItIsFilled(LocalDate today, String missing) {
        for (int year : List.of(2025, 2026)) {
            when(specialDays.existsVisible(
                            OFFICE.value(),
                            LocalDate.of(year, 1, 1),
                            LocalDate.of(year, 12, 31),
                            SpecialDayKind.LIBUR_NASIONAL))
                    .thenReturn(true);
        }

        Optional<String> warning = calendars.missingNextYearWarning(OFFICE, today);

        if (missing == null) {
            assertThat(warning).isEmpty();
        } else {
            assertThat(warning)
                    .contains("Hari libur nasional dan cuti bersama tahun " + missing + " belum diisi, "
                            + "sehingga batas waktu pada tahun itu dihitung tanpa hari libur.");
        }
    }
}
