package id.go.lumajangkab.kinerja.sop;

import static id.go.lumajangkab.kinerja.sop.SopDriver.rejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.monitoring.StepStatistics;
import id.go.lumajangkab.kinerja.monitoring.StepTimes;
import id.go.lumajangkab.kinerja.monitoring.StepTimes.StepTime;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.UserId;
import id.go.lumajangkab.kinerja.worktime.SpecialDay;
import id.go.lumajangkab.kinerja.worktime.SpecialDayKind;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendars;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.StringUtils;

/** How long steps took in working time, from runs of the real process. */
@ExtendWith(OutputCaptureExtension.class)
class RecordedTimesTest extends SopTest {

    private static final Duration DAY = Duration.ofMinutes(450);

    @Autowired
    StepTimes times;

    @Autowired
    WorkingCalendars calendars;

    /** Tests of other classes leave the history of their rounds behind. */
    @BeforeEach
    void forgetEarlierRounds() {
        sop.forgetEverything();
    }

    @Test
    void countNeitherThePauseNorTheNight() {
        itIs("2026-07-13T11:50");
        ProcessInstance round = sop.start(2024, 4);
        itIs("2026-07-13T13:03");
        sop.walkTo(round, "step2");
        itIs("2026-07-14T07:45");
        sop.walkTo(round, "step3");

        assertThat(of(round))
                .extracting(
                        time -> time.step().number(),
                        StepTime::used,
                        time -> time.standard().time(),
                        StepTime::late)
                .containsExactly(
                        // 10 minutes before the pause and 3 after it
                        tuple(1, Duration.ofMinutes(13), Duration.ofMinutes(15), false),
                        // from 13.03 until closing at 16.00, and 15 minutes of the next morning
                        tuple(2, Duration.ofMinutes(177 + 15), Duration.ofMinutes(30), true),
                        tuple(3, Duration.ZERO, DAY, false));
    }

    @Test
    void countNoWeekend() {
        itIs("2026-07-10T16:00");
        ProcessInstance round = sop.start(2024, 4);
        itIs("2026-07-10T16:05");
        sop.walkTo(round, "step2");
        itIs("2026-07-10T16:10");
        sop.walkTo(round, "step3");
        itIs("2026-07-13T16:00");
        sop.walkTo(round, "step4");

        StepTime concept = of(round).get(2);
        assertThat(concept.standard().due()).isEqualTo(at("2026-07-13T16:00"));
        // 20 minutes until Friday's closing and the whole Monday
        assertThat(concept.used()).isEqualTo(Duration.ofMinutes(20).plus(DAY));
        assertThat(concept.standard().time()).isEqualTo(concept.used());
        assertThat(concept.late()).isFalse();
    }

    @Test
    void tellWhoHasAnOpenStepAndForHowLongUntilNow() {
        itIs("2026-07-13T08:00");
        ProcessInstance round = sop.start(2024, 4);
        sop.walkTo(round, "step5");
        itIs("2026-07-14T08:01");

        StepTime typing = of(round).get(4);
        assertThat(typing.open()).isTrue();
        assertThat(typing.done()).isFalse();
        assertThat(typing.used()).isEqualTo(DAY.plusMinutes(1));
        assertThat(typing.late()).isTrue();
        assertThat(typing.holder()).isNull();
        assertThat(typing.role()).isEqualTo(Roles.STAF);
        assertThat(of(round).get(2).role()).as("a task for named persons").isEqualTo(Roles.TIM);
        assertThat(of(round).get(0).holder()).isEqualTo(new UserId("camat"));
    }

    @Test
    void keepEveryRoundOfAStepThatWasReturnedTo() {
        itIs("2026-07-13T08:00");
        ProcessInstance round = sop.start(2024, 4);
        sop.walkTo(round, "step6");
        itIs("2026-07-13T08:20");
        sop.complete(round, "step6", rejected("Salah ketik."));
        sop.walkTo(round, "step6");
        itIs("2026-07-13T09:10");
        sop.walkTo(round, "step7");

        List<StepTime> checks = of(round).stream()
                .filter(time -> time.step().activity().equals("step6"))
                .toList();

        assertThat(checks)
                .extracting(StepTime::used, StepTime::late)
                .containsExactly(tuple(Duration.ofMinutes(20), false), tuple(Duration.ofMinutes(50), true));
        StepStatistics statistics = StepStatistics.of(checks);
        assertThat(statistics.median()).isEqualTo(Duration.ofMinutes(35));
        assertThat(statistics.over()).isOne();
    }

    @Test
    void leaveOutOfTheStatisticsWhatWasCancelled() {
        itIs("2026-07-13T08:00");
        ProcessInstance round = sop.start(2024, 4);
        itIs("2026-07-13T15:00");
        engine.getRuntimeService().deleteProcessInstance(round.getId(), "Salah tribulan.");

        assertThat(times.of(OFFICE, PengukuranKinerja.KEY))
                .extracting(StepTime::open, StepTime::done)
                .containsExactly(tuple(false, false));
    }

    @Test
    void areOfTheOfficeAndProcessAlone() {
        itIs("2026-07-13T08:00");
        ProcessInstance round = sop.start(2024, 4);

        assertThat(times.of(OFFICE, PengukuranKinerja.KEY)).hasSize(1);
        assertThat(times.of(new OfficeId("lain"), PengukuranKinerja.KEY)).isEmpty();
        assertThat(times.of(OFFICE, PenetapanKinerja.KEY)).isEmpty();
        assertThat(times.ofInstance(new OfficeId("lain"), new InstanceId(round.getId())))
                .isEmpty();
    }

    @Test
    void followAHolidayThatWasAddedAfterwards() {
        itIs("2026-07-13T15:50");
        ProcessInstance round = sop.start(2024, 4);
        itIs("2026-07-14T08:00");
        sop.walkTo(round, "step2");
        assertThat(of(round).get(0).late()).isTrue();

        SpecialDay holiday = calendars.addSpecialDay(
                OFFICE, LocalDate.parse("2026-07-14"), "Libur uji coba", SpecialDayKind.LIBUR_DAERAH, null);
        try {
            StepTime order = of(round).get(0);
            assertThat(order.late()).isFalse();
            assertThat(order.used()).isEqualTo(Duration.ofMinutes(10));
            assertThat(order.standard().due()).isEqualTo(at("2026-07-15T07:35"));
        } finally {
            calendars.removeSpecialDay(OFFICE, holiday.getId());
        }
    }

    @Test
    void areReadWithTheSameTwoStatementsHoweverManyTasksThereAre(CapturedOutput output) {
        itIs("2026-07-13T08:00");
        ProcessInstance round = sop.start(2024, 4);
        times.of(OFFICE, PengukuranKinerja.KEY);
        int ofOne = statements(output);
        sop.walkTo(round, "none");
        sop.walkTo(sop.start(2024, 3), "step7");

        assertThat(ofOne).isEqualTo(2);
        assertThat(statements(output)).isEqualTo(2);
        assertThat(times.of(OFFICE, PengukuranKinerja.KEY)).hasSize(17);
    }

    private int statements(CapturedOutput output) {
        LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
        List<String> mappers = List.of("org.camunda.bpm.engine.impl.persistence.entity", "org.hibernate.SQL");
        mappers.forEach(mapper -> logging.setLogLevel(mapper, LogLevel.DEBUG));
        int before = count(output);
        try {
            times.of(OFFICE, PengukuranKinerja.KEY);
        } finally {
            mappers.forEach(mapper -> logging.setLogLevel(mapper, null));
        }
        return count(output) - before;
    }

    private static int count(CapturedOutput output) {
        return StringUtils.countOccurrencesOf(output.getAll(), "Preparing:")
                + StringUtils.countOccurrencesOf(output.getAll(), "org.hibernate.SQL");
    }

    private List<StepTime> of(ProcessInstance round) {
        return times.ofInstance(OFFICE, new InstanceId(round.getId()));
    }
}
