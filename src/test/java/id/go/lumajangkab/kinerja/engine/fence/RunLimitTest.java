package id.go.lumajangkab.kinerja.engine.fence;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.engine.fence.RunLimit.Run;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How long models run without a person, by a clock of the test's own. */
class RunLimitTest {

    private static final Duration PROMISED = Duration.ofSeconds(5);
    private static final String INSTANCE = "uji";

    private long now;

    private void passes(Duration time) {
        now += time.toNanos();
    }

    private static boolean never() {
        return false;
    }

    private static boolean always() {
        return true;
    }

    /** Rounds until a cycle of one activity is stopped, each as long as given. */
    private int rounds(Duration each, boolean many) {
        Run run = new Run(() -> now);
        int rounds = 0;
        do {
            run.enter(INSTANCE, "putaran");
            if (run.isTooMuch(INSTANCE, "putaran", 2, () -> many)) {
                return rounds;
            }
            passes(each);
            rounds++;
        } while (rounds < 100_000);
        return rounds;
    }

    @Property
    void aCycleEndsWithinFiveSecondsHoweverSlowItIs(@ForAll @IntRange(max = 2500) int millis) {
        Duration each = Duration.ofMillis(millis);

        assertThat(each.multipliedBy(rounds(each, false))).isLessThanOrEqualTo(PROMISED);
    }

    @Property
    void soDoesWhatIsDoneForManyOneAfterTheOther(@ForAll @IntRange(max = 1000) int millis) {
        Duration each = Duration.ofMillis(millis);

        assertThat(each.multipliedBy(rounds(each, true))).isLessThanOrEqualTo(PROMISED);
    }

    @Property
    void whatIsPassedOnceIsNotTakenForACycleHoweverLongItTakes(@ForAll @IntRange(max = 60_000) int millis) {
        Run run = new Run(() -> now);
        for (int activity = 0; activity < 100; activity++) {
            run.enter(INSTANCE, "tahap" + activity);
            assertThat(run.isTooMuch(INSTANCE, "tahap" + activity, 2, RunLimitTest::never))
                    .isFalse();
            passes(Duration.ofMillis(millis));
        }
    }

    @Test
    void whereWaysMeetEachMayArriveAndAPersonsTaskMayBeMadeForMany() {
        Run run = new Run(() -> now);
        passes(Duration.ofMinutes(1));
        for (int way = 0; way < 7; way++) {
            run.enter(INSTANCE, "pertemuan");
            assertThat(run.isTooMuch(INSTANCE, "pertemuan", 7, RunLimitTest::never))
                    .isFalse();
        }
        for (int task = 0; task < RunLimitParseListener.MOST_INSTANCES; task++) {
            run.enter(INSTANCE, "tugas");
            assertThat(run.isTooMuch(INSTANCE, "tugas", RunLimit.MOST_ENTRIES, RunLimitTest::always))
                    .isFalse();
        }
    }

    @Test
    void aSignalForTwentyInstancesIsNoCycle() {
        Run run = new Run(() -> now);
        passes(Duration.ofMinutes(1));
        for (int instance = 0; instance < 20; instance++) {
            run.enter(INSTANCE + instance, "terima");
            assertThat(run.isTooMuch(INSTANCE + instance, "terima", 2, RunLimitTest::never))
                    .isFalse();
        }
    }

    // From job to job ------------------------------------------------------------------------------

    /** Jobs until they are too many, each so long after the one before. */
    private int jobs(RunningJobs jobs, Duration each, boolean many) {
        int done = 0;
        while (done < 5000 && !jobs.isTooMany(INSTANCE, "pekerjaan", () -> many)) {
            jobs.add(INSTANCE, "pekerjaan");
            passes(each);
            done++;
        }
        return done;
    }

    @Property
    void jobsThatFollowEachOtherEnd(@ForAll @IntRange(max = 59_000) int millis) {
        assertThat(jobs(new RunningJobs(() -> now), Duration.ofMillis(millis), false))
                .isLessThanOrEqualTo(RunningJobs.MOST_JOBS);
        assertThat(jobs(new RunningJobs(() -> now), Duration.ofMillis(millis), true))
                .isLessThanOrEqualTo(1000);
    }

    @Property
    void quickOnesEndWithinFiveSeconds(@ForAll @IntRange(max = 200) int millis) {
        Duration each = Duration.ofMillis(millis);

        assertThat(each.multipliedBy(jobs(new RunningJobs(() -> now), each, false)))
                .isLessThanOrEqualTo(PROMISED);
    }

    @Test
    void jobsForAllOfManyAreNoCycle() {
        assertThat(jobs(new RunningJobs(() -> now), Duration.ofMillis(100), true))
                .isGreaterThanOrEqualTo(RunLimitParseListener.MOST_INSTANCES);
    }

    @Test
    void aPersonOrAWaitBeginsTheCountAnew() {
        RunningJobs jobs = new RunningJobs(() -> now);
        for (int i = 0; i < 5000; i++) {
            assertThat(jobs.isTooMany(INSTANCE, "pekerjaan", RunLimitTest::never))
                    .isFalse();
            jobs.add(INSTANCE, "pekerjaan");
            passes(Duration.ofSeconds(1));
            if (i % 10 == 0) {
                jobs.forget(INSTANCE);
            }
        }
        for (int i = 0; i < 5000; i++) {
            assertThat(jobs.isTooMany("lain", "pekerjaan", RunLimitTest::never)).isFalse();
            jobs.add("lain", "pekerjaan");
            passes(Duration.ofSeconds(61));
        }
    }
}
