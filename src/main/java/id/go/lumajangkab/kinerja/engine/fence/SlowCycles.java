package id.go.lumajangkab.kinerja.engine.fence;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Date;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;

/**
 * The repetitions of timers: at most once a minute, also in a model that was deployed before the fence said so. A timer
 * that repeats at once would keep the job executor busy for ever, and follow after each failure too.
 */
public final class SlowCycles extends CycleBusinessCalendar {

    private static final Pattern CRON_ONCE_A_MINUTE = Pattern.compile("[0-5]?[0-9]( +[\\d*,/?LW#A-Za-z-]{1,40}){5}");
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    @Override
    public Date resolveDuedate(String cycle, Date start, long repeatOffset) {
        if (!isSlow(cycle.strip())) {
            throw new ModelStopped(
                    "Pengatur waktu " + Quote.of(cycle) + " pada model berulang lebih sering dari sekali "
                            + "semenit; tidak ada yang berubah. Hubungi analis untuk memperbaiki model.");
        }
        return super.resolveDuedate(cycle, start, repeatOffset);
    }

    /** Whether a repetition leaves a minute between two times; one that the engine can't read it refuses itself. */
    static boolean isSlow(String cycle) {
        // the engine itself writes a date between the number of repetitions and their period
        return CRON_ONCE_A_MINUTE.matcher(cycle).matches()
                || cycle.startsWith("R")
                        && Arrays.stream(cycle.split("/"))
                                .filter(part -> part.startsWith("P"))
                                .findFirst()
                                .filter(SlowCycles::isLong)
                                .isPresent();
    }

    private static boolean isLong(String period) {
        try {
            return Duration.parse(period).compareTo(SHORTEST) >= 0;
        } catch (DateTimeParseException notOfDaysAndHours) {
            return isOfDays(period);
        }
    }

    private static boolean isOfDays(String period) {
        try {
            Period read = Period.parse(period);
            return !read.isZero() && !read.isNegative();
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }
}
