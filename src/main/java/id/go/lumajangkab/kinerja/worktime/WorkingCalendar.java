package id.go.lumajangkab.kinerja.worktime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An office's working time, immutable. Hours follow Perpres 21/2023 and are dated data; this class only computes.
 *
 * <p>A span of work contains its first instant and not its last: work that arrives at closing begins at the next
 * opening, yet what needs the whole span is due at closing. So a due date lies in {@code (from, until]} of a span,
 * except that of whole days, which may also be an opening.
 *
 * <p>Which hours a date has: a special day decides before the rules of its weekday.
 * <ul>
 * <li>Special days of one date: the office's own one with hours, else one that is off, else a general one with hours.
 * An office may work on a day that is off for all; a half day for all does not open an office on its own day off.
 * <li>Rules of a weekday: one with an end (Ramadan) before an open one, then the office's own before a general one,
 * then the latest start. So an office with regular hours of its own still keeps the hours of Ramadan.
 * <li>Neither: the day is off.
 * </ul>
 */
public final class WorkingCalendar {

    /** How far the next working day is looked for, in days; a calendar without any is an error and no endless loop. */
    private static final int HORIZON_DAYS = 400;

    private static final Comparator<Rule> STRONGEST_FIRST = Comparator.comparing((Rule rule) -> rule.until() == null)
            .thenComparing(rule -> !rule.own())
            .thenComparing(Rule::from, Comparator.reverseOrder())
            .thenComparing(Rule::until, Comparator.nullsLast(Comparator.naturalOrder()));

    private final ZoneId zone;
    private final Map<DayOfWeek, TreeMap<LocalDate, Optional<WorkingHours>>> regular = new EnumMap<>(DayOfWeek.class);
    private final Map<LocalDate, Optional<WorkingHours>> special = new HashMap<>();

    /**
     * Hours of a weekday in a span of dates.
     *
     * @param from  first date
     * @param until last date, or {@code null} for a rule without end
     * @param own   whether the office itself set it, and not all offices have it
     */
    public record Rule(DayOfWeek weekday, LocalDate from, LocalDate until, boolean own, WorkingHours hours) {

        public Rule {
            Objects.requireNonNull(weekday);
            Objects.requireNonNull(from);
            Objects.requireNonNull(hours);
        }

        boolean covers(LocalDate date) {
            return !date.isBefore(from) && (until == null || !date.isAfter(until));
        }
    }

    /**
     * A date that is not like its weekday.
     *
     * @param own   whether the office itself set it, and not all offices have it
     * @param hours hours of that date, or {@code null} for a day off
     */
    public record Special(LocalDate day, boolean own, WorkingHours hours) {

        public Special {
            Objects.requireNonNull(day);
        }

        private int rank() {
            if (hours == null) {
                return 1;
            }
            return own ? 0 : 2;
        }
    }

    /** @param zone the office's zone, whatever the machine's is */
    public WorkingCalendar(ZoneId zone, Collection<Rule> rules, Collection<Special> specials) {
        this.zone = Objects.requireNonNull(zone);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            regular.put(
                    weekday,
                    timeline(rules.stream()
                            .filter(rule -> rule.weekday() == weekday)
                            .toList()));
        }
        // the strongest comes last and stays
        specials.stream()
                .sorted(Comparator.comparingInt(Special::rank).reversed())
                .forEach(day -> special.put(day.day(), Optional.ofNullable(day.hours())));
    }

    /** Each date on which other hours begin to count for a weekday, so that a look-up need not go through the rules. */
    private static TreeMap<LocalDate, Optional<WorkingHours>> timeline(List<Rule> rules) {
        TreeMap<LocalDate, Optional<WorkingHours>> timeline = new TreeMap<>();
        rules.stream()
                .flatMap(rule -> Stream.of(
                        rule.from(),
                        rule.until() == null ? rule.from() : rule.until().plusDays(1)))
                .forEach(date -> timeline.put(
                        date,
                        rules.stream()
                                .filter(rule -> rule.covers(date))
                                .min(STRONGEST_FIRST)
                                .map(Rule::hours)));
        return timeline;
    }

    /** The office's zone. */
    public ZoneId zone() {
        return zone;
    }

    /** The hours of a date, empty for a day off. */
    public Optional<WorkingHours> hoursOf(LocalDate date) {
        Optional<WorkingHours> ofDate = special.get(date);
        if (ofDate != null) {
            return ofDate;
        }
        return Optional.ofNullable(regular.get(date.getDayOfWeek()))
                .map(rules -> rules.floorEntry(date))
                .flatMap(Map.Entry::getValue);
    }

    /** Whether the office works on a date, be it half a day. */
    public boolean isWorkingDay(LocalDate date) {
        return hoursOf(date).isPresent();
    }

    /**
     * The instant itself where it is working time, else the next opening or the end of the pause.
     *
     * @throws WorkTimeException when the calendar has no working day for more than a year
     */
    public Instant nextWorkingInstant(Instant instant) {
        LocalDate today = instant.atZone(zone).toLocalDate();
        for (WorkingHours.Span span : spansOf(today)) {
            if (instant.isBefore(instantOf(today, span.until()))) {
                return later(instant, instantOf(today, span.from()));
            }
        }
        LocalDate next = nextWorkingDay(today);
        return instantOf(next, hoursOf(next).orElseThrow().opens());
    }

    /**
     * When work of a standard duration that arrives at {@code start} is due: always after {@code start}.
     *
     * <p>Days: the same clock time that many working days later, or, where that day does not work then, the last
     * working instant before it: the start of the pause, the closing, or, before the opening, the closing of the
     * working day before. Then the time: its working minutes from there on.
     *
     * @throws WorkTimeException when the calendar has no working day for more than a year
     */
    public Instant due(Instant start, StandardDuration duration) {
        Instant due = duration.days() == 0 ? start : plusDays(start, duration.days());
        return duration.time().isZero() ? due : plusTime(due, duration.time());
    }

    private Instant plusDays(Instant start, int days) {
        var begin = nextWorkingInstant(start).atZone(zone);
        LocalDate before = begin.toLocalDate();
        LocalDate day = nextWorkingDay(before);
        for (int i = 1; i < days; i++) {
            before = day;
            day = nextWorkingDay(day);
        }
        Optional<LocalTime> clock = hoursOf(day).orElseThrow().atOrBefore(begin.toLocalTime());
        return clock.isPresent()
                ? instantOf(day, clock.get())
                : instantOf(before, hoursOf(before).orElseThrow().closes());
    }

    private Instant plusTime(Instant start, Duration time) {
        Instant begin = nextWorkingInstant(start);
        LocalDate day = begin.atZone(zone).toLocalDate();
        Duration left = time;
        while (true) {
            for (WorkingHours.Span span : spansOf(day)) {
                Instant from = later(begin, instantOf(day, span.from()));
                Instant until = instantOf(day, span.until());
                if (from.isBefore(until)) {
                    Duration available = Duration.between(from, until);
                    if (left.compareTo(available) <= 0) {
                        return from.plus(left);
                    }
                    left = left.minus(available);
                }
            }
            day = nextWorkingDay(day);
        }
    }

    /** Working time from {@code from} to {@code until}; zero, never negative, when {@code until} is not after it. */
    public Duration workingTimeBetween(Instant from, Instant until) {
        Duration sum = Duration.ZERO;
        if (!from.isBefore(until)) {
            return sum;
        }
        LocalDate last = until.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (WorkingHours.Span span : spansOf(day)) {
                Instant begin = later(from, instantOf(day, span.from()));
                Instant spanEnd = instantOf(day, span.until());
                Instant end = spanEnd.isBefore(until) ? spanEnd : until;
                if (begin.isBefore(end)) {
                    sum = sum.plus(Duration.between(begin, end));
                }
            }
        }
        return sum;
    }

    /** Whether the office works at this instant: from an opening on, until before a pause or the closing. */
    public boolean isWorking(Instant instant) {
        return nextWorkingInstant(instant).equals(instant);
    }

    /**
     * When work next stops, where the office works at this instant, or next begins, where it does not; always after it.
     *
     * @throws WorkTimeException when the calendar has no working day for more than a year
     */
    public Instant nextChange(Instant instant) {
        Instant next = nextWorkingInstant(instant);
        if (!next.equals(instant)) {
            return next;
        }
        LocalDate today = instant.atZone(zone).toLocalDate();
        return spansOf(today).stream()
                .map(span -> instantOf(today, span.until()))
                .filter(instant::isBefore)
                .findFirst()
                .orElseThrow();
    }

    private List<WorkingHours.Span> spansOf(LocalDate date) {
        return hoursOf(date).map(WorkingHours::spans).orElse(List.of());
    }

    private LocalDate nextWorkingDay(LocalDate after) {
        for (int i = 1; i <= HORIZON_DAYS; i++) {
            LocalDate date = after.plusDays(i);
            if (isWorkingDay(date)) {
                return date;
            }
        }
        throw new WorkTimeException("Kalender kerja tidak memuat satu pun hari kerja dalam " + HORIZON_DAYS
                + " hari setelah " + inWords(after) + "; periksa jam kerja dan hari libur.");
    }

    private Instant instantOf(LocalDate date, LocalTime clock) {
        return date.atTime(clock).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** A date as Indonesian text, such as 17 Agustus 2026. */
    static String inWords(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("id-ID"))
                .format(date);
    }
}
