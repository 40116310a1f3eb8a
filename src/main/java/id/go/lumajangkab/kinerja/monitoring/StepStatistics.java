package id.go.lumajangkab.kinerja.monitoring;

import id.go.lumajangkab.kinerja.monitoring.StepTimes.StepTime;
import id.go.lumajangkab.kinerja.worktime.StandardDuration;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * How the working times of a step are distributed, over the tasks that somebody completed. An open task has not shown
 * yet how long it takes, and a cancelled one never will.
 *
 * @param count    completed tasks; with 0 all times are {@code null}
 * @param min      shortest working time
 * @param q1       a quarter of the tasks took at most this long
 * @param median   half of the tasks took at most this long
 * @param q3       three quarters of the tasks took at most this long
 * @param max      longest working time
 * @param total    all working time together
 * @param measured completed tasks that have a standard time
 * @param over     how many of those ran past it
 * @param standard median of their standard times, which differ where a day of the standard is a short one; {@code null}
 *                 where none has one
 * @param percent  median of working time in percent of each task's own standard time, {@code null} where none has one
 * @param pace     how {@code percent} is to be judged, {@code null} where there is none
 */
public record StepStatistics(
        int count,
        Duration min,
        Duration q1,
        Duration median,
        Duration q3,
        Duration max,
        Duration total,
        int measured,
        int over,
        Duration standard,
        Double percent,
        Pace pace) {

    private static final double WHOLE = 100;

    /** How a step keeps to its standard time, as the notices see it. */
    public enum Pace {

        /** Less than the share of the standard time that is told as nearing its end. */
        AMAN,

        /** From that share to the standard time itself. */
        MENDEKATI,

        /** More than the standard time. */
        MELEWATI;

        /** @param percent working time in percent of the standard time, 0 or more */
        public static Pace of(double percent) {
            if (percent > WHOLE) {
                return MELEWATI;
            }
            return percent < StandardDuration.PERCENT_NEARING ? AMAN : MENDEKATI;
        }
    }

    /** The distribution of these tasks' times, whichever step they are of. */
    public static StepStatistics of(Collection<StepTime> times) {
        List<StepTime> done = times.stream().filter(StepTime::done).toList();
        double[] used = done.stream()
                .mapToDouble(time -> time.used().toMillis())
                .sorted()
                .toArray();
        List<StepTime> measured = done.stream()
                .filter(time -> time.standard().time() != null
                        && !time.standard().time().isZero())
                .toList();
        double[] standards = measured.stream()
                .mapToDouble(time -> time.standard().time().toMillis())
                .sorted()
                .toArray();
        double[] percents =
                measured.stream().mapToDouble(StepTime::percent).sorted().toArray();
        Double percent = percents.length == 0 ? null : quantile(percents, 0.5);
        return new StepStatistics(
                done.size(),
                duration(used, 0),
                duration(used, 0.25),
                duration(used, 0.5),
                duration(used, 0.75),
                duration(used, 1),
                done.stream().map(StepTime::used).reduce(Duration.ZERO, Duration::plus),
                measured.size(),
                (int) measured.stream().filter(StepTime::late).count(),
                duration(standards, 0.5),
                percent,
                percent == null ? null : Pace.of(percent));
    }

    private static Duration duration(double[] sorted, double share) {
        return sorted.length == 0 ? null : Duration.ofMillis(Math.round(quantile(sorted, share)));
    }

    /** Between two values it lies in proportion, as spreadsheets reckon quartiles. */
    private static double quantile(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
    }
}
