package id.go.lumajangkab.kinerja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.go.lumajangkab.kinerja.monitoring.StepStatistics.Pace;
import id.go.lumajangkab.kinerja.monitoring.StepTimes.Standard;
import id.go.lumajangkab.kinerja.monitoring.StepTimes.Step;
import id.go.lumajangkab.kinerja.monitoring.StepTimes.StepTime;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the working times of a step are distributed and judged. */
class StepStatisticsTest {

    private static final Instant FROM = Instant.parse("2026-07-13T01:00:00Z");

    @Test
    void ofNothingKnowsNoTime() {
        StepStatistics nothing = StepStatistics.of(List.of());

        assertThat(nothing.count()).isZero();
        assertThat(nothing.median()).isNull();
        assertThat(nothing.percent()).isNull();
        assertThat(nothing.pace()).isNull();
        assertThat(nothing.total()).isZero();
    }

    @Test
    void ofOneTaskAreItsOwnTime() {
        StepStatistics one = StepStatistics.of(times(30, 20));

        assertThat(List.of(one.min(), one.q1(), one.median(), one.q3(), one.max(), one.total()))
                .containsOnly(Duration.ofMinutes(20));
        assertThat(one.standard()).isEqualTo(Duration.ofMinutes(30));
        assertThat(one.percent()).isCloseTo(66.67, within(0.01));
    }

    @Test
    void ofAnOddNumberHaveTheMiddleOneAsMedian() {
        assertThat(StepStatistics.of(times(30, 50, 10, 20)).median()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void ofAnEvenNumberHaveTheMeanOfTheMiddleTwoAsMedian() {
        assertThat(StepStatistics.of(times(30, 40, 10, 20, 25)).median())
                .isEqualTo(Duration.ofMinutes(22).plusSeconds(30));
    }

    @Test
    void lieInProportionBetweenTwoTasks() {
        StepStatistics four = StepStatistics.of(times(30, 10, 20, 30, 40));

        assertThat(four.min()).isEqualTo(Duration.ofMinutes(10));
        assertThat(four.q1()).isEqualTo(Duration.ofMinutes(17).plusSeconds(30));
        assertThat(four.q3()).isEqualTo(Duration.ofMinutes(32).plusSeconds(30));
        assertThat(four.max()).isEqualTo(Duration.ofMinutes(40));
    }

    @Test
    void countWhatRanPastItsStandardTime() {
        StepStatistics four = StepStatistics.of(times(30, 10, 30, 31, 60));

        assertThat(four.measured()).isEqualTo(4);
        assertThat(four.over()).isEqualTo(2);
    }

    @Test
    void leaveOutWhatIsOpenOrWasCancelled() {
        StepTime open = time(300, 30, null, false);
        StepTime cancelled = time(300, 30, FROM.plusSeconds(60), false);
        StepTime done = time(20, 30, FROM.plusSeconds(60), true);

        StepStatistics all = StepStatistics.of(List.of(open, cancelled, done));

        assertThat(all.count()).isOne();
        assertThat(all.max()).isEqualTo(Duration.ofMinutes(20));
        assertThat(all.over()).isZero();
    }

    @Test
    void holdEachTaskAgainstItsOwnStandardTime() {
        // a day of Ramadan is shorter than another day
        List<StepTime> days =
                List.of(time(390, 390, FROM.plusSeconds(60), true), time(450, 450, FROM.plusSeconds(60), true));

        StepStatistics statistics = StepStatistics.of(days);

        assertThat(statistics.percent()).isEqualTo(100);
        assertThat(statistics.standard()).isEqualTo(Duration.ofMinutes(420));
    }

    @Test
    void ofAStepWithoutStandardTimeAreNotJudged() {
        StepStatistics free = StepStatistics.of(List.of(time(90, null, FROM.plusSeconds(60), true)));

        assertThat(free.median()).isEqualTo(Duration.ofMinutes(90));
        assertThat(free.measured()).isZero();
        assertThat(free.standard()).isNull();
        assertThat(free.pace()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, AMAN", "79.9, AMAN", "80, MENDEKATI", "100, MENDEKATI", "100.1, MELEWATI", "900, MELEWATI"})
    void areJudgedAsTheNoticesDo(double percent, Pace pace) {
        assertThat(Pace.of(percent)).isEqualTo(pace);
    }

    private static List<StepTime> times(int standard, int... minutes) {
        return IntStream.of(minutes)
                .mapToObj(used -> time(used, standard, FROM.plusSeconds(60), true))
                .toList();
    }

    private static StepTime time(int used, Integer standard, Instant until, boolean done) {
        Duration limit = standard == null ? null : Duration.ofMinutes(standard);
        return new StepTime(
                new TaskId("tugas"),
                new InstanceId("putaran"),
                "versi",
                new Step("step2", 2, "Mengumpulkan Tim"),
                new UserId("sekretaris"),
                "sekretaris",
                FROM,
                until,
                Duration.ofMinutes(used),
                new Standard(limit == null ? null : FROM.plus(limit), limit, null),
                done,
                limit != null && used > standard);
    }
}
