package id.go.lumajangkab.kinerja.worktime;

import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.JAKARTA;
import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.at;
import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.clock;
import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.day;
import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.delivered;
import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.deliveredWith;
import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lumajangkab.kinerja.worktime.WorkingCalendar.Rule;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendar.Special;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Examples that a person can check on a wall calendar. Weeks used: Monday 2 to Friday 6 November 2026 is an ordinary
 * one, Ramadan 2026 lasts from Thursday 19 February to Friday 20 March.
 */
class WorkingCalendarTest {

    private static void assertDue(WorkingCalendar calendar, String start, String duration, String due) {
        assertThat(clock(calendar.due(at(start), StandardDuration.parse(duration))))
                .isEqualTo(LocalDateTime.parse(due));
    }

    @Nested
    class WorkingMinutes {

        @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
        @CsvSource({
            "2026-11-02T09:00, PT15M, 2026-11-02T09:15, within the morning",
            "2026-11-02T09:00:20.5, PT15M, 2026-11-02T09:15:20.5, to the second and finer",
            "2026-11-02T11:45, PT15M, 2026-11-02T12:00, up to the pause is due at its start",
            "2026-11-02T11:45, PT30M, 2026-11-02T13:15, over the pause",
            "2026-11-02T12:20, PT30M, 2026-11-02T13:30, arrived in the pause",
            "2026-11-02T12:00, PT30M, 2026-11-02T13:30, arrived at the start of the pause",
            "2026-11-02T15:30, PT30M, 2026-11-02T16:00, up to closing is due at closing",
            "2026-11-02T15:31, PT30M, 2026-11-03T07:31, over the night",
            "2026-11-02T16:00, PT30M, 2026-11-03T08:00, arrived at closing",
            "2026-11-02T20:00, PT15M, 2026-11-03T07:45, arrived in the evening",
            "2026-11-02T05:00, PT15M, 2026-11-02T07:45, arrived before opening",
            "2026-11-02T07:30, PT7H30M, 2026-11-02T16:00, a whole day",
            "2026-11-02T07:30, PT37H30M, 2026-11-06T16:30, a whole week",
            "2026-11-02T07:30, PT37H31M, 2026-11-09T07:31, a week and a minute",
            "2026-11-06T11:15, PT15M, 2026-11-06T11:30, up to Friday's pause",
            "2026-11-06T11:15, PT30M, 2026-11-06T13:15, over Friday's longer pause",
            "2026-11-06T12:45, PT15M, 2026-11-06T13:15, arrived in Friday's pause",
            "2026-11-06T16:00, PT30M, 2026-11-06T16:30, Friday ends later",
            "2026-11-06T16:15, PT30M, 2026-11-09T07:45, over the weekend",
            "2026-11-07T10:00, PT15M, 2026-11-09T07:45, arrived on Saturday",
            "2026-11-08T23:59, PT15M, 2026-11-09T07:45, arrived on Sunday night"
        })
        void runOnlyWhileTheOfficeWorks(String start, String duration, String due, String why) {
            assertDue(delivered(), start, duration, due);
        }

        @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
        @CsvSource({
            "2026-08-14T16:15, PT30M, 2026-08-18T07:45, libur nasional on Monday 17 August",
            "2026-08-17T10:00, PT15M, 2026-08-18T07:45, arrived on a libur nasional",
            "2026-12-23T15:45, PT30M, 2026-12-28T07:45, cuti bersama then Natal then a weekend",
            "2026-12-24T09:00, PT15M, 2026-12-28T07:45, arrived on a cuti bersama",
            "2026-12-31T15:45, PT30M, 2027-01-04T07:45, over the end of the year",
            "2026-03-17T14:45, PT30M, 2026-03-25T07:45, Nyepi and Idulfitri: out of Ramadan's hours"
        })
        void stopOnHolidays(String start, String duration, String due, String why) {
            assertDue(delivered(), start, duration, due);
        }

        @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
        @CsvSource({
            "2026-02-18T15:45, PT30M, 2026-02-19T08:15, the first day of Ramadan opens at eight",
            "2026-02-23T11:45, PT30M, 2026-02-23T12:45, the pause is shorter",
            "2026-02-23T14:30, PT30M, 2026-02-23T15:00, closing at three",
            "2026-02-23T15:30, PT15M, 2026-02-24T08:15, half past three is after work",
            "2026-02-27T07:00, PT15M, 2026-02-27T07:15, Friday opens at seven",
            "2026-02-27T11:15, PT30M, 2026-02-27T12:45, Friday's pause of Ramadan",
            "2026-02-27T14:30, PT15M, 2026-03-02T08:15, Friday closes at half past two",
            "2026-02-23T08:00, PT32H30M, 2026-02-27T14:30, a week of Ramadan"
        })
        void followTheHoursOfRamadan(String start, String duration, String due, String why) {
            assertDue(delivered(), start, duration, due);
        }

        @Test
        void endWithAHalfDay() {
            WorkingCalendar calendar =
                    deliveredWith(List.of(new Special(day("2026-11-03"), true, hours("07:30", "11:00"))));

            assertDue(calendar, "2026-11-03T10:45", "PT15M", "2026-11-03T11:00");
            assertDue(calendar, "2026-11-03T10:45", "PT30M", "2026-11-04T07:45");
            assertDue(calendar, "2026-11-03T14:00", "PT15M", "2026-11-04T07:45");
        }
    }

    @Nested
    class WorkingDays {

        @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
        @CsvSource({
            "2026-11-02T10:12:30, P1D, 2026-11-03T10:12:30, the same clock time on the next day",
            "2026-11-02T10:00, P3D, 2026-11-05T10:00, three days",
            "2026-11-02T10:00, P5D, 2026-11-09T10:00, five days are a week",
            "2026-11-05T15:59, P1D, 2026-11-06T15:59, Friday works then too",
            "2026-11-06T16:15, P1D, 2026-11-09T16:00, Monday closes earlier than Friday",
            "2026-11-06T10:00, P1D, 2026-11-09T10:00, over the weekend",
            "2026-11-05T12:30, P1D, 2026-11-06T13:00, arrived in the pause and counts from its end",
            "2026-11-05T11:30, P1D, 2026-11-06T11:30, the start of Friday's pause",
            "2026-11-05T11:45, P1D, 2026-11-06T11:30, inside Friday's pause: the last working instant before it",
            "2026-11-05T11:59:59, P1D, 2026-11-06T11:30, still inside Friday's pause",
            "2026-11-05T13:00, P1D, 2026-11-06T13:00, the end of Friday's pause",
            "2026-11-02T18:00, P1D, 2026-11-04T07:30, arrived after work and counts from Tuesday's opening",
            "2026-11-02T16:00, P1D, 2026-11-04T07:30, arrived at closing likewise",
            "2026-11-02T06:00, P1D, 2026-11-03T07:30, arrived before opening",
            "2026-11-07T12:00, P1D, 2026-11-10T07:30, arrived on Saturday",
            "2026-08-14T10:00, P1D, 2026-08-18T10:00, over a libur nasional",
            "2026-12-23T10:00, P1D, 2026-12-28T10:00, over a cuti bersama",
            "2026-12-31T10:00, P2D, 2027-01-06T10:00, over the year's end and Isra Mikraj of 5 January 2027",
            "2026-02-18T15:30, P1D, 2026-02-19T15:00, Ramadan closes earlier",
            "2026-02-18T12:00, P1D, 2026-02-19T13:00, arrived at the start of a pause",
            "2026-02-25T14:45, P2D, 2026-02-27T14:30, Ramadan's Friday",
            "2026-02-18T07:40, P1D, 2026-02-18T16:00, Ramadan opens later: the closing before",
            "2026-02-19T12:15, P1D, 2026-02-20T12:30, arrived in Ramadan's pause"
        })
        void endAtTheSameClockTimeWhereTheDayWorksThen(String start, String duration, String due, String why) {
            assertDue(delivered(), start, duration, due);
        }

        @Test
        void countAHalfDayAsADay() {
            WorkingCalendar calendar = deliveredWith(List.of(
                    new Special(day("2026-11-03"), true, hours("07:30", "11:00")),
                    new Special(day("2026-11-05"), true, hours("13:00", "16:00"))));

            assertDue(calendar, "2026-11-02T10:00", "P1D", "2026-11-03T10:00");
            assertDue(calendar, "2026-11-02T14:00", "P1D", "2026-11-03T11:00");
            assertDue(calendar, "2026-11-02T14:00", "P2D", "2026-11-04T14:00");
            assertDue(calendar, "2026-11-03T11:00", "P1D", "2026-11-04T16:00");
            assertDue(calendar, "2026-11-04T09:00", "P1D", "2026-11-04T16:00");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-02T10:00, P1DT2H, 2026-11-03T12:00",
            "2026-11-02T11:00, P1DT2H, 2026-11-03T14:00",
            "2026-11-02T15:00, P1DT2H, 2026-11-04T08:30",
            "2026-11-05T11:45, P1DT15M, 2026-11-06T13:15",
            "2026-11-06T16:15, P1DT15M, 2026-11-10T07:45"
        })
        void comeBeforeTheTime(String start, String duration, String due) {
            assertDue(delivered(), start, duration, due);
        }
    }

    @Nested
    class WorkingInstants {

        @ParameterizedTest
        @CsvSource({
            "2026-11-02T07:29:59, 2026-11-02T07:30", "2026-11-02T07:30, 2026-11-02T07:30",
            "2026-11-02T11:59:59, 2026-11-02T11:59:59", "2026-11-02T12:00, 2026-11-02T13:00",
            "2026-11-02T12:59, 2026-11-02T13:00", "2026-11-02T13:00, 2026-11-02T13:00",
            "2026-11-02T16:00, 2026-11-03T07:30", "2026-11-06T16:30, 2026-11-09T07:30",
            "2026-12-24T00:00, 2026-12-28T07:30"
        })
        void areTheInstantItselfOrTheNextOpening(String instant, String next) {
            assertThat(clock(delivered().nextWorkingInstant(at(instant)))).isEqualTo(LocalDateTime.parse(next));
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-02T08:00, 2026-11-02T09:00, PT1H", "2026-11-02T11:00, 2026-11-02T14:00, PT2H",
            "2026-11-02T12:10, 2026-11-02T12:50, PT0S", "2026-11-02T00:00, 2026-11-03T00:00, PT7H30M",
            "2026-11-02T00:00, 2026-11-09T00:00, PT37H30M", "2026-02-23T00:00, 2026-03-02T00:00, PT32H30M",
            "2026-11-06T16:00, 2026-11-09T08:00, PT1H", "2026-12-31T15:00, 2027-01-04T08:30, PT2H",
            "2026-11-02T09:00, 2026-11-02T09:00, PT0S", "2026-11-03T09:00, 2026-11-02T09:00, PT0S"
        })
        void areCountedBetweenTwoInstantsAndNeverBackwards(String from, String until, Duration worked) {
            assertThat(delivered().workingTimeBetween(at(from), at(until))).isEqualTo(worked);
        }
    }

    @Nested
    class WhichHoursADateHas {

        private static final LocalDate MONDAY = day("2026-11-02");
        private static final WorkingHours LONG = hours("07:00", "17:00");
        private static final WorkingHours SHORT = hours("08:00", "12:00");

        private static Rule rule(String from, String until, boolean own, WorkingHours hours) {
            return new Rule(DayOfWeek.MONDAY, day(from), until == null ? null : day(until), own, hours);
        }

        private static WorkingCalendar calendar(List<Rule> rules, Special... specials) {
            return new WorkingCalendar(JAKARTA, rules, List.of(specials));
        }

        private static void assertStronger(Rule stronger, Rule weaker) {
            assertThat(calendar(List.of(stronger, weaker)).hoursOf(MONDAY)).contains(stronger.hours());
            assertThat(calendar(List.of(weaker, stronger)).hoursOf(MONDAY)).contains(stronger.hours());
        }

        @Test
        void aRuleWithAnEndCountsBeforeOneWithout() {
            assertStronger(rule("2026-11-01", "2026-11-30", false, SHORT), rule("2026-11-02", null, false, LONG));
        }

        @Test
        void aGeneralRuleWithAnEndCountsBeforeTheOfficesOwnRegularHours() {
            assertStronger(rule("2026-11-01", "2026-11-30", false, SHORT), rule("2026-11-02", null, true, LONG));
        }

        @Test
        void theOfficesOwnRuleCountsBeforeAGeneralOne() {
            assertStronger(rule("2025-01-01", null, true, SHORT), rule("2026-01-01", null, false, LONG));
            assertStronger(
                    rule("2026-10-01", "2026-12-31", true, SHORT), rule("2026-11-01", "2026-11-30", false, LONG));
        }

        @Test
        void theLatestStartCounts() {
            assertStronger(rule("2026-11-02", null, false, SHORT), rule("2026-01-01", null, false, LONG));
            assertStronger(
                    rule("2026-11-02", "2026-11-09", false, SHORT), rule("2026-11-01", "2026-11-02", false, LONG));
        }

        @Test
        void aRuleCountsFromItsFirstToItsLastDate() {
            WorkingCalendar calendar = calendar(
                    List.of(rule("2026-10-19", null, false, LONG), rule("2026-11-02", "2026-11-09", false, SHORT)));

            assertThat(calendar.hoursOf(day("2026-10-12"))).isEmpty();
            assertThat(calendar.hoursOf(day("2026-10-26"))).contains(LONG);
            assertThat(calendar.hoursOf(day("2026-11-02"))).contains(SHORT);
            assertThat(calendar.hoursOf(day("2026-11-09"))).contains(SHORT);
            assertThat(calendar.hoursOf(day("2026-11-16"))).contains(LONG);
            assertThat(calendar.hoursOf(day("2026-11-17"))).isEmpty();
        }

        @Test
        void aSpecialDayCountsBeforeAnyRule() {
            List<Rule> rules =
                    List.of(rule("2026-01-01", null, false, LONG), rule("2026-11-01", "2026-11-30", true, LONG));

            assertThat(calendar(rules, new Special(MONDAY, false, null)).isWorkingDay(MONDAY))
                    .isFalse();
            assertThat(calendar(rules, new Special(MONDAY, false, SHORT)).hoursOf(MONDAY))
                    .contains(SHORT);
            assertThat(calendar(rules, new Special(day("2026-11-07"), true, SHORT))
                            .hoursOf(day("2026-11-07")))
                    .as("a Saturday that is worked")
                    .contains(SHORT);
        }

        @Test
        void ofSeveralSpecialDaysTheOfficesOwnHoursCountThenADayOffThenGeneralHours() {
            List<Rule> rules = List.of(rule("2026-01-01", null, false, LONG));
            Special ownHours = new Special(MONDAY, true, SHORT);
            Special ownOff = new Special(MONDAY, true, null);
            Special off = new Special(MONDAY, false, null);
            Special generalHours = new Special(MONDAY, false, hours("09:00", "10:00"));

            assertThat(calendar(rules, off, ownHours, generalHours).hoursOf(MONDAY))
                    .contains(SHORT);
            assertThat(calendar(rules, ownHours, off).hoursOf(MONDAY)).contains(SHORT);
            assertThat(calendar(rules, generalHours, off).isWorkingDay(MONDAY)).isFalse();
            assertThat(calendar(rules, off, generalHours).isWorkingDay(MONDAY)).isFalse();
            assertThat(calendar(rules, generalHours, ownOff).isWorkingDay(MONDAY))
                    .isFalse();
        }
    }

    @Test
    void aCalendarWithoutWorkingDaysIsToldInsteadOfSearchedForEver() {
        WorkingCalendar empty = new WorkingCalendar(JAKARTA, List.of(), List.of());
        WorkingCalendar ended = new WorkingCalendar(
                JAKARTA,
                List.of(new Rule(
                        DayOfWeek.MONDAY, day("2026-01-01"), day("2026-11-02"), false, hours("08:00", "12:00"))),
                List.of());
        String sentence = "Kalender kerja tidak memuat satu pun hari kerja dalam 400 hari setelah 2 November 2026; "
                + "periksa jam kerja dan hari libur.";

        assertThatThrownBy(() -> empty.nextWorkingInstant(at("2026-11-02T10:00")))
                .isInstanceOf(WorkTimeException.class)
                .hasMessage(sentence);
        for (String duration : List.of("PT3H", "P1D", "P1DT1H")) {
            assertThatThrownBy(() -> ended.due(at("2026-11-02T10:00"), StandardDuration.parse(duration)))
                    .isInstanceOf(WorkTimeException.class)
                    .hasMessage(sentence);
        }
        assertDue(ended, "2026-11-02T10:00", "PT2H", "2026-11-02T12:00");
        assertThat(empty.workingTimeBetween(at("2026-01-01T00:00"), at("2026-12-31T00:00")))
                .isZero();
    }

    @Test
    void worksByTheClockOfItsOwnZone() {
        Stream.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")
                .map(ZoneId::of)
                .forEach(zone -> {
                    WorkingCalendar calendar = new WorkingCalendar(
                            zone,
                            WorkTimeTestData.deliveredHours().stream()
                                    .map(WorkingHoursRule::toRule)
                                    .toList(),
                            List.of());
                    LocalDateTime start = LocalDateTime.parse("2026-11-02T15:45");

                    assertThat(calendar.due(start.atZone(zone).toInstant(), StandardDuration.parse("PT30M")))
                            .isEqualTo(LocalDateTime.parse("2026-11-03T07:45")
                                    .atZone(zone)
                                    .toInstant());
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Asia/Jakarta",
                "Asia/Jayapura",
                "America/New_York",
                "Pacific/Kiritimati",
                "Pacific/Pago_Pago"
            })
    void isTheSameWhateverTheMachinesZone(String machineZone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(machineZone));

            assertDue(delivered(), "2026-11-02T15:45", "PT30M", "2026-11-03T07:45");
            assertDue(delivered(), "2026-11-05T11:45", "P1D", "2026-11-06T11:30");
            assertDue(delivered(), "2026-12-31T15:45", "PT30M", "2027-01-04T07:45");
            assertThat(delivered().hoursOf(day("2026-11-02")).orElseThrow().opens())
                    .isEqualTo(LocalTime.of(7, 30));
            assertThat(delivered().isWorkingDay(day("2026-08-17"))).isFalse();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest(name = "{0}: {1}, changes at {2}")
    @CsvSource({
        "2026-11-02T07:29:59.999, false, 2026-11-02T07:30",
        "2026-11-02T07:30, true, 2026-11-02T12:00",
        "2026-11-02T11:59:59.999, true, 2026-11-02T12:00",
        "2026-11-02T12:00, false, 2026-11-02T13:00",
        "2026-11-02T13:00, true, 2026-11-02T16:00",
        "2026-11-02T16:00, false, 2026-11-03T07:30",
        "2026-11-07T10:00, false, 2026-11-09T07:30"
    })
    void saysWhetherItIsWorkingTimeAndUntilWhen(String at, boolean working, String change) {
        assertThat(delivered().isWorking(at(at))).isEqualTo(working);
        assertThat(clock(delivered().nextChange(at(at)))).isEqualTo(LocalDateTime.parse(change));
    }

    @Test
    void aWorkingDayIsFoundUpToFourHundredDaysAhead() {
        LocalDate last = day("2026-11-02").plusDays(400);

        assertThat(clock(onlyOn(last).due(at("2026-11-02T09:00"), StandardDuration.parse("PT15M"))))
                .isEqualTo(last.atTime(8, 15));
        assertThatThrownBy(() -> onlyOn(last.plusDays(1)).due(at("2026-11-02T09:00"), StandardDuration.parse("PT15M")))
                .isInstanceOf(WorkTimeException.class);
    }

    private static WorkingCalendar onlyOn(LocalDate day) {
        return new WorkingCalendar(JAKARTA, List.of(), List.of(new Special(day, false, hours("08:00", "12:00"))));
    }
}
