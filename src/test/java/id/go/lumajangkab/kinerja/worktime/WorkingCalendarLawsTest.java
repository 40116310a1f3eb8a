package id.go.lumajangkab.kinerja.worktime;

import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.days;
import static id.go.lumajangkab.kinerja.worktime.WorkTimeTestData.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.worktime.WorkingCalendar.Rule;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendar.Special;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/**
 * The laws of working time, for calendars of every kind: some weekdays without hours, any hours and pauses, dated hours
 * on top of each other, holidays, half days and worked weekends, general and of the office's own.
 */
class WorkingCalendarLawsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
    private static final Arbitrary<Integer> MINUTES_OF_DAY =
            Arbitraries.integers().between(0, 1439).withDistribution(RandomDistribution.uniform());

    /** What a calendar is made of, kept beside it for the naive answer. */
    record Rows(ZoneId zone, List<Rule> rules, List<Special> specials) {

        WorkingCalendar calendar() {
            return new WorkingCalendar(zone, rules, specials);
        }

        /** The precedence as its description reads, one question after the other. */
        Optional<WorkingHours> hoursOf(LocalDate date) {
            List<Special> here = specials.stream()
                    .filter(special -> special.day().equals(date))
                    .toList();
            for (Special special : here) {
                if (special.own() && special.hours() != null) {
                    return Optional.of(special.hours());
                }
            }
            if (here.stream().anyMatch(special -> special.hours() == null)) {
                return Optional.empty();
            }
            if (!here.isEmpty()) {
                return Optional.of(here.get(0).hours());
            }
            List<Rule> candidates = rules.stream()
                    .filter(rule -> rule.weekday() == date.getDayOfWeek())
                    .filter(rule -> !rule.from().isAfter(date))
                    .filter(rule -> rule.until() == null || !rule.until().isBefore(date))
                    .toList();
            candidates = narrow(
                    candidates,
                    candidates.stream().filter(rule -> rule.until() != null).toList());
            candidates =
                    narrow(candidates, candidates.stream().filter(Rule::own).toList());
            return candidates.stream()
                    .reduce((one, other) -> other.from().isAfter(one.from()) ? other : one)
                    .map(Rule::hours);
        }

        private static List<Rule> narrow(List<Rule> all, List<Rule> preferred) {
            return preferred.isEmpty() ? all : preferred;
        }
    }

    // Time -----------------------------------------------------------------------------------------------------------

    @Property
    void workingTimeFromStartToDueIsTheDuration(
            @ForAll("calendars") Rows rows,
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 4000) int m) {
        WorkingCalendar calendar = rows.calendar();

        Instant due = calendar.due(start, minutes(m));

        assertThat(due).isAfter(start);
        assertThat(calendar.workingTimeBetween(start, due)).isEqualTo(Duration.ofMinutes(m));
    }

    @Property
    void dueIsTheFirstInstantAtWhichTheTimeIsWorked(
            @ForAll("calendars") Rows rows,
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 4000) int m) {
        WorkingCalendar calendar = rows.calendar();

        Instant due = calendar.due(start, minutes(m));

        assertThat(calendar.workingTimeBetween(start, due.minusNanos(1))).isLessThan(Duration.ofMinutes(m));
    }

    @Property
    void dueIsNeverInAPauseNorOutsideHours(
            @ForAll("calendars") Rows rows,
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 4000) int m) {
        LocalDateTime due = LocalDateTime.ofInstant(rows.calendar().due(start, minutes(m)), rows.zone());

        assertThat(rows.hoursOf(due.toLocalDate()).orElseThrow().spans())
                .anyMatch(span -> due.toLocalTime().isAfter(span.from())
                        && !due.toLocalTime().isAfter(span.until()));
    }

    /** Without exception: a due date at closing and the next opening have no working time between them. */
    @Property
    void timeIsAdditive(
            @ForAll("calendars") Rows rows,
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 2000) int a,
            @ForAll @IntRange(min = 1, max = 2000) int b) {
        WorkingCalendar calendar = rows.calendar();

        assertThat(calendar.due(calendar.due(start, minutes(a)), minutes(b)))
                .isEqualTo(calendar.due(start, minutes(a + b)));
    }

    @Property
    void moreTimeIsDueLater(
            @ForAll("calendars") Rows rows,
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 2000) int m,
            @ForAll @IntRange(min = 1, max = 600) int more) {
        WorkingCalendar calendar = rows.calendar();

        assertThat(calendar.due(start, minutes(m + more))).isAfter(calendar.due(start, minutes(m)));
    }

    @Property
    void walkingMinuteByMinuteGivesTheSame(
            @ForAll("calendars") Rows rows,
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 90) int m) {
        Instant wholeMinute = start.truncatedTo(ChronoUnit.MINUTES);
        Map<LocalDate, Optional<WorkingHours>> hours = new HashMap<>();
        Instant walked = wholeMinute;
        int worked = 0;
        while (worked < m) {
            LocalDateTime clock = LocalDateTime.ofInstant(walked, rows.zone());
            boolean working = hours.computeIfAbsent(clock.toLocalDate(), rows::hoursOf).stream()
                    .anyMatch(day -> works(day, clock.toLocalTime()));
            worked += working ? 1 : 0;
            walked = walked.plusSeconds(60);
        }

        assertThat(rows.calendar().due(wholeMinute, minutes(m))).isEqualTo(walked);
    }

    private static boolean works(WorkingHours hours, LocalTime clock) {
        boolean open = !clock.isBefore(hours.opens()) && clock.isBefore(hours.closes());
        boolean pause =
                hours.pauseFrom() != null && !clock.isBefore(hours.pauseFrom()) && clock.isBefore(hours.pauseUntil());
        return open && !pause;
    }

    // Days -----------------------------------------------------------------------------------------------------------

    @Property
    void daysEndAtTheClockTimeOfTheWorkingDayOrAtTheLastWorkingInstantBeforeIt(
            @ForAll("calendars") Rows rows,
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 40) int n) {
        WorkingCalendar calendar = rows.calendar();
        LocalDateTime begin = LocalDateTime.ofInstant(calendar.nextWorkingInstant(start), rows.zone());
        List<LocalDate> workingDays = Stream.iterate(begin.toLocalDate(), date -> date.plusDays(1))
                .filter(date -> rows.hoursOf(date).isPresent())
                .limit(n + 1L)
                .toList();
        LocalDateTime wanted = workingDays.get(n).atTime(begin.toLocalTime());
        WorkingHours hours = rows.hoursOf(workingDays.get(n)).orElseThrow();

        Instant due = calendar.due(start, days(n));

        LocalDateTime dueClock = LocalDateTime.ofInstant(due, rows.zone());
        assertThat(due).isAfter(start);
        if (works(hours, wanted.toLocalTime())) {
            assertThat(dueClock).isEqualTo(wanted);
        } else {
            assertThat(dueClock).isBeforeOrEqualTo(wanted);
            assertThat(calendar.workingTimeBetween(
                            due, wanted.atZone(rows.zone()).toInstant()))
                    .isZero();
            assertThat(works(
                            rows.hoursOf(dueClock.toLocalDate()).orElseThrow(),
                            dueClock.toLocalTime().minusNanos(1)))
                    .as("work goes on until %s", dueClock)
                    .isTrue();
        }
        assertThat(dueClock.toLocalDate()).isIn(workingDays.get(n), workingDays.get(n - 1));
    }

    @Property
    void moreDaysAreNeverDueEarlier(
            @ForAll("calendars") Rows rows,
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 30) int n,
            @ForAll @IntRange(min = 1, max = 10) int more) {
        WorkingCalendar calendar = rows.calendar();

        // the same instant where the clock time is a closing and the next working day opens only after it
        assertThat(calendar.due(start, days(n + more))).isAfterOrEqualTo(calendar.due(start, days(n)));
    }

    @Property
    void daysComeFirstThenTime(
            @ForAll("calendars") Rows rows,
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 20) int n,
            @ForAll @IntRange(min = 1, max = 1000) int m) {
        WorkingCalendar calendar = rows.calendar();

        assertThat(calendar.due(start, new StandardDuration(n, Duration.ofMinutes(m))))
                .isEqualTo(calendar.due(calendar.due(start, days(n)), minutes(m)));
    }

    // Both -----------------------------------------------------------------------------------------------------------

    @Property
    void whatArrivesLaterIsNeverDueEarlier(
            @ForAll("calendars") Rows rows,
            @ForAll("starts") Instant one,
            @ForAll("starts") Instant other,
            @ForAll("durations") StandardDuration duration) {
        WorkingCalendar calendar = rows.calendar();
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;

        assertThat(calendar.due(earlier, duration)).isBeforeOrEqualTo(calendar.due(later, duration));
    }

    @Property
    void whatArrivesMomentsLaterIsNeverDueEarlier(
            @ForAll("calendars") Rows rows,
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 90_000) int seconds,
            @ForAll("durations") StandardDuration duration) {
        WorkingCalendar calendar = rows.calendar();

        assertThat(calendar.due(start, duration)).isBeforeOrEqualTo(calendar.due(start.plusSeconds(seconds), duration));
    }

    @Property
    void whatArrivesOutsideHoursIsDueLikeWhatArrivesAtTheNextOpening(
            @ForAll("calendars") Rows rows,
            @ForAll("starts") Instant start,
            @ForAll("durations") StandardDuration duration) {
        WorkingCalendar calendar = rows.calendar();

        assertThat(calendar.due(start, duration)).isEqualTo(calendar.due(calendar.nextWorkingInstant(start), duration));
    }

    // Instants -------------------------------------------------------------------------------------------------------

    @Property
    void theNextWorkingInstantIsTheFirstOne(@ForAll("calendars") Rows rows, @ForAll("starts") Instant start) {
        WorkingCalendar calendar = rows.calendar();

        Instant next = calendar.nextWorkingInstant(start);

        LocalDateTime clock = LocalDateTime.ofInstant(next, rows.zone());
        assertThat(next).isAfterOrEqualTo(start);
        assertThat(works(rows.hoursOf(clock.toLocalDate()).orElseThrow(), clock.toLocalTime()))
                .isTrue();
        assertThat(calendar.workingTimeBetween(start, next)).isZero();
        assertThat(calendar.nextWorkingInstant(next)).isEqualTo(next);
    }

    @Property
    void workingTimeIsAdditiveNeverNegativeAndNeverMoreThanElapsed(
            @ForAll("calendars") Rows rows,
            @ForAll("starts") Instant one,
            @ForAll("starts") Instant two,
            @ForAll("starts") Instant three) {
        WorkingCalendar calendar = rows.calendar();
        List<Instant> order = Stream.of(one, two, three).sorted().toList();
        Duration first = calendar.workingTimeBetween(order.get(0), order.get(1));
        Duration second = calendar.workingTimeBetween(order.get(1), order.get(2));

        assertThat(calendar.workingTimeBetween(order.get(0), order.get(2))).isEqualTo(first.plus(second));
        assertThat(first).isBetween(Duration.ZERO, Duration.between(order.get(0), order.get(1)));
        assertThat(calendar.workingTimeBetween(order.get(2), order.get(0))).isZero();
    }

    @Property
    void aDateHasTheHoursThatThePrecedenceGivesIt(@ForAll("calendars") Rows rows) {
        WorkingCalendar calendar = rows.calendar();

        assertThat(FIRST.datesUntil(LAST))
                .allSatisfy(date ->
                        assertThat(calendar.hoursOf(date)).as("%s", date).isEqualTo(rows.hoursOf(date)));
    }

    // Generators -----------------------------------------------------------------------------------------------------

    @Provide
    Arbitrary<Instant> starts() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay() * 86_400, LAST.toEpochDay() * 86_400)
                .withDistribution(RandomDistribution.uniform())
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<StandardDuration> durations() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.integers().between(0, 2000))
                .filter((days, minutes) -> days + minutes > 0)
                .as((days, minutes) -> new StandardDuration(days, Duration.ofMinutes(minutes)));
    }

    @Provide
    Arbitrary<Rows> calendars() {
        Arbitrary<ZoneId> zones = Arbitraries.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "UTC")
                .map(ZoneId::of);
        return Combinators.combine(zones, regularRules(), datedRules(), specials())
                .as((zone, regular, dated, days) -> new Rows(
                        zone, Stream.concat(regular.stream(), dated.stream()).toList(), days));
    }

    /** At least one weekday has hours without end, so that there always is a next working day. */
    private static Arbitrary<List<Rule>> regularRules() {
        Arbitrary<Set<DayOfWeek>> weekdays =
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
        return weekdays.flatMap(chosen -> hours().list().ofSize(chosen.size()).map(hours -> {
            List<Rule> rules = new ArrayList<>();
            for (DayOfWeek weekday : chosen) {
                rules.add(new Rule(weekday, LocalDate.of(2000, 1, 1), null, false, hours.get(rules.size())));
            }
            return rules;
        }));
    }

    private static Arbitrary<List<Rule>> datedRules() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        dates(),
                        Arbitraries.integers().between(0, 60).injectNull(0.3),
                        Arbitraries.of(true, false),
                        hours())
                .as((weekday, from, length, own, hours) ->
                        new Rule(weekday, from, length == null ? null : from.plusDays(length), own, hours))
                .list()
                .ofMaxSize(12)
                // the table refuses two rules of one office for the same weekday and start, save for their end
                .uniqueElements(rule -> Tuple.of(rule.weekday(), rule.from(), rule.own(), rule.until() == null));
    }

    private static Arbitrary<List<Special>> specials() {
        Arbitrary<WorkingHours> offOrHours = hours().injectNull(0.6);
        return Combinators.combine(dates(), Arbitraries.of(true, false), offOrHours)
                .as(Special::new)
                .list()
                .ofMaxSize(60)
                // an office has one answer about a date
                .uniqueElements(special -> Tuple.of(special.day(), special.own()));
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .withDistribution(RandomDistribution.uniform())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<WorkingHours> hours() {
        return Combinators.combine(MINUTES_OF_DAY.set().ofSize(4), Arbitraries.of(true, false))
                .as((minutes, pause) -> {
                    List<LocalTime> times = minutes.stream()
                            .sorted()
                            .map(minute -> LocalTime.ofSecondOfDay(minute * 60L))
                            .toList();
                    return pause
                            ? new WorkingHours(times.get(0), times.get(3), times.get(1), times.get(2))
                            : WorkingHours.of(times.get(0), times.get(3));
                });
    }
}
