package id.go.lumajangkab.kinerja.worktime;

import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.at;
import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.clock;
import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.day;
import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.delivered;
import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.deliveredHolidays;
import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.deliveredHours;
import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.hours;
import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.minutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.TestOffice;
import id.go.lumajangkab.kinerja.words.OfficeId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The calendars as the database keeps them, each test with an office of its own. */
@KinerjaTest
class WorkingCalendarsTest {

    private static final LocalDate TUESDAY = day("2026-11-03");
    private static final LocalDate SATURDAY = day("2026-11-07");
    private static final WorkingHours REGULAR = hours("07:30", "16:00", "12:00", "13:00");
    private static final WorkingHours LONG = hours("00:15", "23:45", "05:00", "20:30");
    private static final WorkingHours MORNING = hours("07:30", "11:00");

    @Autowired
    private WorkingCalendars calendars;

    @Autowired
    private CalendarSeed seed;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private OfficeId office;
    private OfficeId otherOffice;

    @BeforeEach
    void twoOffices() {
        office = TestOffice.open(jdbc).id();
        otherOffice = TestOffice.open(jdbc).id();
    }

    @AfterEach
    void nothingIsLeft() {
        TestOffice.removeAll(jdbc);
    }

    // Seed -----------------------------------------------------------------------------------------------------------

    @Test
    void anOfficeWithoutRowsOfItsOwnWorksAsDelivered() {
        WorkingCalendar calendar = calendars.of(office);

        assertThat(day("2024-12-25").datesUntil(day("2028-01-10")))
                .allSatisfy(date -> assertThat(calendar.hoursOf(date))
                        .as("%s", date)
                        .isEqualTo(delivered().hoursOf(date)));
        assertThat(clock(calendar.due(at("2026-11-02T15:45"), minutes(30))))
                .isEqualTo(LocalDateTime.parse("2026-11-03T07:45"));
    }

    @Test
    void theDeliveredHoursAreStoredAsTheClockShowsThem() {
        assertThat(jdbc.queryForList(
                        "select concat_ws(' ', opens, closes, pause_from, pause_until)"
                                + " from kinerja.working_hours where office_id is null and valid_until is null order by weekday",
                        String.class))
                .containsExactly(
                        "07:30:00 16:00:00 12:00:00 13:00:00",
                        "07:30:00 16:00:00 12:00:00 13:00:00",
                        "07:30:00 16:00:00 12:00:00 13:00:00",
                        "07:30:00 16:00:00 12:00:00 13:00:00",
                        "07:30:00 16:30:00 11:30:00 13:00:00");
        assertThat(jdbc.queryForObject(
                        "select min(day)::text from kinerja.special_day where office_id is null", String.class))
                .isEqualTo("2025-01-01");
    }

    @Test
    void anEmptyCalendarIsFilledAndAFilledOneLeftAlone() {
        long before = rows("working_hours") + rows("special_day");

        seed.afterSingletonsInstantiated();
        assertThat(rows("working_hours") + rows("special_day")).isEqualTo(before);

        transaction.executeWithoutResult(nobodyElseSees -> {
            nobodyElseSees.setRollbackOnly();
            jdbc.update("delete from kinerja.special_day");
            seed.afterSingletonsInstantiated();
            assertThat(rows("special_day")).as("where hours are left").isZero();
            jdbc.update("delete from kinerja.working_hours");
            seed.afterSingletonsInstantiated();
            // finds the rows of the line before
            seed.afterSingletonsInstantiated();
            assertThat(rows("working_hours")).isEqualTo(deliveredHours().size());
            assertThat(rows("special_day")).isEqualTo(deliveredHolidays().size());
        });
        assertThat(rows("working_hours") + rows("special_day")).isEqualTo(before);
    }

    // Special days ---------------------------------------------------------------------------------------------------

    @Test
    void aSpecialDayCountsForItsOfficeUntilItIsRemoved() {
        WorkingCalendar before = calendars.of(office);
        assertThat(calendars.of(office)).isSameAs(before);
        int general = calendars.specialDays(null, 2026).size();

        SpecialDay half =
                calendars.addSpecialDay(office, TUESDAY, " Setengah hari  ", SpecialDayKind.SETENGAH_HARI, MORNING);

        assertThat(calendars.of(office).hoursOf(TUESDAY)).contains(MORNING);
        assertThat(calendars.of(otherOffice).hoursOf(TUESDAY)).contains(REGULAR);
        assertThat(calendars.of(null).hoursOf(TUESDAY)).contains(REGULAR);
        assertThat(calendars.specialDays(office, 2026))
                .hasSize(general + 1)
                .filteredOn(found -> found.getId().equals(half.getId()))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.getOfficeId()).isEqualTo(office);
                    assertThat(found.getDay()).isEqualTo(TUESDAY);
                    assertThat(found.getName()).isEqualTo("Setengah hari");
                    assertThat(found.getKind()).isEqualTo(SpecialDayKind.SETENGAH_HARI);
                    assertThat(found.getHours()).contains(MORNING);
                });
        assertThat(calendars.specialDays(office, 2027))
                .extracting(SpecialDay::getId)
                .doesNotContain(half.getId());
        assertThat(calendars.specialDays(otherOffice, 2026)).hasSize(general);

        calendars.removeSpecialDay(office, half.getId());
        assertThat(calendars.of(office).hoursOf(TUESDAY)).contains(REGULAR);
        assertThat(calendars.specialDays(office, 2026)).hasSize(general);
    }

    @Test
    void anOfficeMayWorkWhereAllOthersAreOff() {
        LocalDate independence = day("2026-08-17");

        calendars.addSpecialDay(office, independence, "Piket", SpecialDayKind.HARI_KERJA_KHUSUS, MORNING);

        assertThat(calendars.of(office).hoursOf(independence)).contains(MORNING);
        assertThat(calendars.of(otherOffice).isWorkingDay(independence)).isFalse();
    }

    @Test
    void aSpecialDayThatContradictsOrRepeatsIsRefused() {
        calendars.addSpecialDay(office, TUESDAY, "Rapat", SpecialDayKind.SETENGAH_HARI, MORNING);
        LocalDate newYear = day("2025-01-01");

        refused(
                () -> calendars.addSpecialDay(office, TUESDAY, "Libur", SpecialDayKind.LIBUR_DAERAH, null),
                "Tanggal 3 November 2026 sudah tercatat sebagai “Rapat” (Setengah hari); hapus catatan itu lebih "
                        + "dahulu.");
        refused(
                () -> calendars.addSpecialDay(
                        office, newYear, "tahun baru 2025 masehi", SpecialDayKind.LIBUR_DAERAH, null),
                "Tanggal 1 Januari 2025 sudah memuat “tahun baru 2025 masehi”.");
        refused(
                () -> calendars.addSpecialDay(office, SATURDAY, "Libur", SpecialDayKind.LIBUR_DAERAH, MORNING),
                "Libur daerah tidak memakai jam kerja; kosongkan jam buka, jam tutup dan jeda.");
        assertThat(ownRows("special_day")).isEqualTo(1);
    }

    @Test
    void anotherOfficesSpecialDayIsNotRemoved() {
        SpecialDay own = calendars.addSpecialDay(office, TUESDAY, "Libur", SpecialDayKind.LIBUR_DAERAH, null);

        refused(() -> calendars.removeSpecialDay(otherOffice, own.getId()), "Hari itu tidak ada lagi dalam kalender.");
        assertThat(calendars.of(office).isWorkingDay(TUESDAY)).isFalse();

        calendars.removeSpecialDay(office, own.getId());
        refused(() -> calendars.removeSpecialDay(office, own.getId()), "Hari itu tidak ada lagi dalam kalender.");
    }

    @Test
    void aSpecialDayThatTwoAddAtTheSameMomentIsThereOnce() throws Exception {
        addedByTwo(
                "special_day",
                "Tanggal 3 November 2026 sudah memuat “Libur”.",
                () -> calendars.addSpecialDay(office, TUESDAY, "Libur", SpecialDayKind.LIBUR_DAERAH, null));
    }

    // Working hours --------------------------------------------------------------------------------------------------

    @Test
    void workingHoursCountForTheirOfficeUntilTheyAreRemoved() {
        int general = calendars.workingHours(null, 2026).size();

        WorkingHoursRule saturdays = calendars.addWorkingHours(office, " Piket ", day("2026-01-01"), null, 6, MORNING);

        assertThat(calendars.of(office).hoursOf(SATURDAY)).contains(MORNING);
        assertThat(calendars.of(otherOffice).isWorkingDay(SATURDAY)).isFalse();
        assertThat(calendars.workingHours(office, 2026))
                .hasSize(general + 1)
                .filteredOn(found -> found.getId().equals(saturdays.getId()))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.getName()).isEqualTo("Piket");
                    assertThat(found.getValidFrom()).isEqualTo(day("2026-01-01"));
                    assertThat(found.getValidUntil()).isEmpty();
                    assertThat(found.getHours()).isEqualTo(MORNING);
                });
        assertThat(calendars.workingHours(office, 2025))
                .extracting(WorkingHoursRule::getId)
                .doesNotContain(saturdays.getId());
        assertThat(calendars.workingHours(otherOffice, 2026)).hasSize(general);

        refused(
                () -> calendars.removeWorkingHours(otherOffice, saturdays.getId()),
                "Jam kerja itu tidak ada lagi dalam kalender.");
        calendars.removeWorkingHours(office, saturdays.getId());
        assertThat(calendars.of(office).isWorkingDay(SATURDAY)).isFalse();
    }

    @Test
    void aYearShowsTheHoursThatCountOnAnyDayOfIt() {
        WorkingHoursRule turnOfTheYear =
                calendars.addWorkingHours(office, "Piket", day("2025-12-31"), day("2026-01-01"), 4, MORNING);

        for (int year : List.of(2025, 2026)) {
            assertThat(calendars.workingHours(office, year))
                    .extracting(WorkingHoursRule::getId)
                    .contains(turnOfTheYear.getId());
        }
        for (int year : List.of(2024, 2027)) {
            assertThat(calendars.workingHours(office, year))
                    .extracting(WorkingHoursRule::getId)
                    .doesNotContain(turnOfTheYear.getId());
        }
    }

    @Test
    void workingHoursOfTheSameWeekdayAndSpanAreRefused() {
        calendars.addWorkingHours(office, "Piket", day("2026-01-01"), null, 6, MORNING);

        refused(
                () -> calendars.addWorkingHours(office, "Lain", day("2026-01-01"), null, 6, REGULAR),
                "Jam kerja untuk hari dan masa berlaku itu sudah ada; hapus yang lama lebih dahulu.");
        calendars.addWorkingHours(otherOffice, "Lain", day("2026-01-01"), null, 6, REGULAR);

        assertThat(calendars.of(office).hoursOf(SATURDAY)).contains(MORNING);
        assertThat(calendars.of(otherOffice).hoursOf(SATURDAY)).contains(REGULAR);
    }

    @Test
    void workingHoursThatTwoAddAtTheSameMomentAreThereOnce() throws Exception {
        addedByTwo(
                "working_hours",
                "Jam kerja untuk hari dan masa berlaku itu sudah ada; hapus yang lama lebih dahulu.",
                () -> calendars.addWorkingHours(office, "Piket", day("2026-01-01"), null, 6, MORNING));
    }

    // Transactions and zones -----------------------------------------------------------------------------------------

    @Test
    void aChangeIsSeenWhenItIsCommitted() {
        WorkingCalendar before = calendars.of(office);

        transaction.executeWithoutResult(open -> {
            calendars.addSpecialDay(office, TUESDAY, "Libur", SpecialDayKind.LIBUR_DAERAH, null);
            assertThat(calendars.of(office)).isSameAs(before);
        });

        assertThat(calendars.of(office).isWorkingDay(TUESDAY)).isFalse();
    }

    @Test
    void aChangeThatIsRolledBackLeavesTheCalendarAsItWas() {
        transaction.executeWithoutResult(open -> {
            calendars.addSpecialDay(office, TUESDAY, "Libur", SpecialDayKind.LIBUR_DAERAH, null);
            calendars.addWorkingHours(office, "Piket", day("2026-01-01"), null, 6, MORNING);
            // what the change itself reads is not kept either
            calendars.of(office);
            open.setRollbackOnly();
        });

        assertThat(calendars.of(office).hoursOf(TUESDAY)).contains(REGULAR);
        assertThat(calendars.of(office).isWorkingDay(SATURDAY)).isFalse();
        assertThat(ownRows("special_day") + ownRows("working_hours")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"UTC, Asia/Jakarta", "Asia/Jakarta, America/New_York", "Pacific/Kiritimati, Asia/Jayapura"})
    void datesAndHoursAreTheSameWhateverTheMachinesZone(String written, String read) {
        TimeZone programs = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(written));
            calendars.addSpecialDay(office, TUESDAY, "Setengah hari", SpecialDayKind.SETENGAH_HARI, LONG);
            calendars.addWorkingHours(office, "Piket", SATURDAY, SATURDAY, 6, LONG);

            TimeZone.setDefault(TimeZone.getTimeZone(read));
            WorkingCalendar calendar = calendars.of(office);
            assertThat(calendar.hoursOf(TUESDAY)).contains(LONG);
            assertThat(calendar.hoursOf(SATURDAY)).contains(LONG);
            assertThat(calendar.hoursOf(day("2026-11-04"))).contains(REGULAR);
        } finally {
            TimeZone.setDefault(programs);
        }
        assertThat(jdbc.queryForObject(
                        "select concat_ws(' ', day, opens, closes, pause_from, pause_until)"
                                + " from kinerja.special_day where office_id = ?",
                        String.class,
                        office.value()))
                .isEqualTo("2026-11-03 00:15:00 23:45:00 05:00:00 20:30:00");
        assertThat(jdbc.queryForObject(
                        "select concat_ws(' ', valid_from, valid_until, opens, closes, pause_from,"
                                + " pause_until) from kinerja.working_hours where office_id = ?",
                        String.class,
                        office.value()))
                .isEqualTo("2026-11-07 2026-11-07 00:15:00 23:45:00 05:00:00 20:30:00");
    }

    // Warning --------------------------------------------------------------------------------------------------------

    @Test
    void aMissingNextYearIsToldFromOctoberOnUntilItIsFilled() {
        LocalDate october = day("2027-10-01");

        assertThat(calendars.missingNextYearWarning(office, day("2026-12-31"))).isEmpty();
        assertThat(calendars.missingNextYearWarning(office, day("2027-09-30"))).isEmpty();
        assertThat(calendars.missingNextYearWarning(office, october))
                .contains("Hari libur nasional dan cuti bersama "
                        + "tahun 2028 belum diisi, sehingga batas waktu pada tahun itu dihitung tanpa hari libur.");
        assertThat(calendars.missingNextYearWarning(office, day("2028-01-03"))).isPresent();

        calendars.addSpecialDay(office, day("2028-01-01"), "Tahun Baru", SpecialDayKind.LIBUR_NASIONAL, null);
        assertThat(calendars.missingNextYearWarning(office, october)).isEmpty();
        assertThat(calendars.missingNextYearWarning(otherOffice, october)).isPresent();
    }

    /** The second adds while the first has not committed yet: it sees no row, waits, and is told. */
    private void addedByTwo(String table, String sentence, Runnable adding) throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> second = transaction.execute(first -> {
                adding.run();
                Future<?> pressed = other.submit(adding);
                await().atMost(Duration.ofMinutes(1)).until(this::someoneWaits);
                return pressed;
            });

            assertThatThrownBy(second::get)
                    .cause()
                    .isInstanceOf(WorkTimeException.class)
                    .hasMessage(sentence);
            assertThat(ownRows(table)).isEqualTo(1);
        } finally {
            other.shutdownNow();
        }
    }

    private boolean someoneWaits() {
        return jdbc.queryForObject(
                "select exists (select from pg_locks where not granted and locktype = 'transactionid')", Boolean.class);
    }

    private long rows(String table) {
        return jdbc.queryForObject("select count(*) from kinerja." + table, Long.class);
    }

    private long ownRows(String table) {
        return jdbc.queryForObject(
                "select count(*) from kinerja." + table + " where office_id = ?", Long.class, office.value());
    }

    private static void refused(ThrowingCallable change, String sentence) {
        assertThatThrownBy(change).isInstanceOf(WorkTimeException.class).hasMessage(sentence);
    }
}
