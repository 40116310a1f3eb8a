package id.go.lumajangkab.kinerja.engine.fence;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;

/**
 * Counts the jobs that have kept an instance running since a person last did something in it or it last waited, and the
 * instances that jobs have started. Kept in memory, so each node counts for itself.
 */
final class RunningJobs {

    /** Jobs that enter one activity of one instance. */
    static final int MOST_JOBS = 200;

    /** Such jobs once they have gone on for long: each does something slow. */
    private static final int MOST_IN_LONG = 20;

    private static final long LONG = Duration.ofMillis(2500).toNanos();

    /** Jobs for the instances of one activity; the largest multi-instance has half of it. */
    private static final int MOST_OF_MANY = 1000;

    /** A wait; also what ends a series of jobs. */
    private static final Duration WAIT = Duration.ofMinutes(1);

    private static final String STARTS = "";
    private static final int REMEMBERED = 10_000;

    private final LongSupplier clock;

    /** By instance and activity, the oldest instance first. */
    private final Map<String, Map<String, Series>> running = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, Series>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Jobs one soon after the other. */
    private record Series(int jobs, long first, long last) {

        private Series next(long now) {
            return now - last > WAIT.toNanos() ? new Series(1, now, now) : new Series(jobs + 1, first, now);
        }
    }

    RunningJobs(LongSupplier clock) {
        this.clock = clock;
    }

    /** Whether the job of a timer was due no sooner than a wait after it was made. */
    static boolean hasWaited(JobEntity job) {
        return job instanceof TimerEntity
                && job.getDuedate() != null
                && job.getCreateTime() != null
                && job.getDuedate().getTime() - job.getCreateTime().getTime() >= WAIT.toMillis();
    }

    /** A person did something in an instance, or it has waited. */
    synchronized void forget(String instance) {
        running.remove(instance);
    }

    /**
     * Whether one more job that enters an activity is one too many.
     *
     * @param oneOfMany whether a multi-instance makes the job
     */
    boolean isTooMany(String instance, String element, BooleanSupplier oneOfMany) {
        Series next = next(instance, element);
        boolean tooMany = next.jobs() > MOST_JOBS || next.jobs() > MOST_IN_LONG && next.last() - next.first() > LONG;
        return tooMany && (next.jobs() > MOST_OF_MANY || !oneOfMany.getAsBoolean());
    }

    /** Whether one more instance that a job starts is one too many. */
    boolean isTooManyStarts(String definition) {
        return next(definition, STARTS).jobs() > MOST_JOBS;
    }

    /** Counts a job that entered an activity. */
    void add(String instance, String element) {
        put(instance, element, next(instance, element));
    }

    /** Counts an instance that a job started. */
    void addStart(String definition) {
        add(definition, STARTS);
    }

    private synchronized Series next(String instance, String element) {
        long now = clock.getAsLong();
        Series before = running.getOrDefault(instance, Map.of()).get(element);
        return before == null ? new Series(1, now, now) : before.next(now);
    }

    private synchronized void put(String instance, String element, Series series) {
        running.computeIfAbsent(instance, none -> new HashMap<>()).put(element, series);
    }
}
