package id.go.lumajangkab.kinerja.worktime;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Calendars and instants that the tests of this package speak of. */
final class WorkTimeTestData {

    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private WorkTimeTestData() {}

    /** The calendar of an office that uses what is delivered, and nothing else. */
    static WorkingCalendar delivered() {
        return deliveredWith(List.of());
    }

    /** The delivered calendar with special days on top. */
    static WorkingCalendar deliveredWith(List<WorkingCalendar.Special> more) {
        return new WorkingCalendar(
                JAKARTA,
                deliveredHours().stream().map(WorkingHoursRule::toRule).toList(),
                Stream.concat(deliveredHolidays().stream().map(SpecialDay::toSpecial), more.stream())
                        .toList());
    }

    static List<WorkingHoursRule> deliveredHours() {
        return read(CalendarSeed.HOURS, CalendarSeed::readHours);
    }

    static List<SpecialDay> deliveredHolidays() {
        return read(CalendarSeed.HOLIDAYS, CalendarSeed::readHolidays);
    }

    static <T> T read(String resource, Function<Reader, T> reading) {
        try (InputStream in = WorkTimeTestData.class.getClassLoader().getResourceAsStream(resource)) {
            return reading.apply(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An instant in Jakarta, written as 2026-11-02T10:15. */
    static Instant at(String text) {
        return LocalDateTime.parse(text).atZone(JAKARTA).toInstant();
    }

    /** An instant as Jakarta's clock shows it. */
    static LocalDateTime clock(Instant instant) {
        return instant.atZone(JAKARTA).toLocalDateTime();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static WorkingHours hours(String opens, String closes) {
        return WorkingHours.of(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    static WorkingHours hours(String opens, String closes, String pauseFrom, String pauseUntil) {
        return new WorkingHours(
                LocalTime.parse(opens),
                LocalTime.parse(closes),
                LocalTime.parse(pauseFrom),
                LocalTime.parse(pauseUntil));
    }

    static StandardDuration minutes(long minutes) {
        return new StandardDuration(0, Duration.ofMinutes(minutes));
    }

    static StandardDuration days(int days) {
        return new StandardDuration(days, Duration.ZERO);
    }
}
