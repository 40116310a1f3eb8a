package id.go.lumajangkab.kinerja.sop;

import static id.go.lumajangkab.kinerja.sop.SopDriver.approved;
import static id.go.lumajangkab.kinerja.sop.SopDriver.rejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.measurement.Views.Lateness;
import id.go.lumajangkab.kinerja.sop.RunningTimers.Applied;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import id.go.lumajangkab.kinerja.worktime.SpecialDay;
import id.go.lumajangkab.kinerja.worktime.SpecialDayKind;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendars;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A step that runs past its standard time is recorded, and nothing else happens to it. */
class LatenessTest extends SopTest {

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    RunningTimers runningTimers;

    private final List<SpecialDay> holidays = new ArrayList<>();

    @AfterEach
    void restoreTheCalendar() {
        holidays.forEach(day -> calendars.removeSpecialDay(OFFICE, day.getId()));
    }

    @Test
    void isRecordedWithStepHolderAndSinceWhenItWasDueNotWhenTheTimerFired() {
        ProcessInstance instance = startedOnMondayAtEight();
        String task = sop.task(instance).getId();

        itIs("2026-07-13T08:22");
        fireTimer(instance);

        assertThat(lateness(instance))
                .containsExactly(new Lateness(
                        new TaskId(task),
                        1,
                        new UserId("camat"),
                        Roles.CAMAT,
                        at("2026-07-13T08:15"),
                        null,
                        null,
                        null));
    }

    @Test
    void ofATaskThatNobodyHasTakenIsRecordedForTheRole() {
        ProcessInstance instance = startedOnMondayAtEight();
        sop.walkTo(instance, "step5");

        itIs("2026-07-15T08:00");
        fireTimer(instance);

        assertThat(lateness(instance))
                .extracting(Lateness::step, Lateness::holder, Lateness::role)
                .containsExactly(tuple(5, null, Roles.STAF));
    }

    @Test
    void ofTheTimIsRecordedForTheTim() {
        ProcessInstance instance = startedOnMondayAtEight();
        sop.walkTo(instance, "step3");

        itIs("2026-07-15T08:00");
        fireTimer(instance);

        assertThat(lateness(instance))
                .extracting(Lateness::step, Lateness::role)
                .containsExactly(tuple(3, Roles.TIM));
    }

    @Test
    void cancelsNothing() {
        ProcessInstance instance = startedOnMondayAtEight();
        Task before = sop.task(instance);

        itIs("2026-07-13T08:16");
        fireTimer(instance);

        Task after = sop.task(instance);
        assertThat(after.getId()).isEqualTo(before.getId());
        assertThat(after.getAssignee()).isEqualTo(before.getAssignee());
        assertThat(after.getDueDate()).isEqualTo(before.getDueDate());
        sop.walkTo(instance, "none");
    }

    @Test
    void isRecordedOnceATaskForItsTimerIsGoneOnceItHasFired() {
        ProcessInstance instance = startedOnMondayAtEight();
        String timer = sop.timer(instance).getId();
        itIs("2026-07-13T08:16");
        engine.getManagementService().executeJob(timer);

        assertThat(sop.timer(instance)).isNull();
        assertThatThrownBy(() -> engine.getManagementService().executeJob(timer));

        assertThat(lateness(instance)).hasSize(1);
    }

    @Test
    void endsWhenTheTaskIsFinished() {
        ProcessInstance instance = startedOnMondayAtEight();
        itIs("2026-07-13T08:16");
        fireTimer(instance);

        itIs("2026-07-13T09:00");
        sop.walkTo(instance, "step2");

        assertThat(lateness(instance))
                .extracting(Lateness::step, Lateness::lateSince, Lateness::finishedAt, Lateness::finishedBy)
                .containsExactly(tuple(1, at("2026-07-13T08:15"), at("2026-07-13T09:00"), new UserId("camat")));
    }

    @Test
    void isRecordedAlsoWhereTheTimerHadNoTimeToFire() {
        ProcessInstance instance = startedOnMondayAtEight();

        itIs("2026-07-13T08:15:01");
        sop.walkTo(instance, "step2");

        assertThat(lateness(instance))
                .extracting(Lateness::step, Lateness::lateSince, Lateness::finishedAt)
                .containsExactly(tuple(1, at("2026-07-13T08:15"), at("2026-07-13T08:15:01")));
    }

    @Test
    void isNotRecordedForATaskThatIsFinishedAtItsDueInstant() {
        ProcessInstance instance = startedOnMondayAtEight();

        itIs("2026-07-13T08:15");
        sop.walkTo(instance, "step2");

        assertThat(lateness(instance)).isEmpty();
    }

    @Test
    void isRecordedAnewInEveryRound() {
        ProcessInstance instance = startedOnMondayAtEight();
        sop.walkTo(instance, "step6");
        itIs("2026-07-13T08:40");
        fireTimer(instance);
        sop.complete(instance, "step6", rejected("Salah ketik."));
        sop.walkTo(instance, "step6");

        itIs("2026-07-13T09:30");
        fireTimer(instance);
        sop.complete(instance, "step6", approved());

        assertThat(lateness(instance))
                .extracting(Lateness::step, Lateness::lateSince, Lateness::finishedAt)
                .containsExactly(
                        tuple(6, at("2026-07-13T08:30"), at("2026-07-13T08:40")),
                        tuple(6, at("2026-07-13T09:10"), at("2026-07-13T09:30")));
        assertThat(lateness(instance)).extracting(Lateness::taskId).doesNotHaveDuplicates();
    }

    @Test
    void aHolidayAddedLaterMovesDueDateAndTimerTogether() {
        itIs("2026-07-13T15:50");
        ProcessInstance instance = sop.start(2024, 4);
        String timer = sop.timer(instance).getId();

        addHoliday("2026-07-14");
        Applied applied = runningTimers.apply(OFFICE);

        assertThat(applied).isEqualTo(new Applied(1, 0));
        assertThat(sop.task(instance).getDueDate()).isEqualTo(at("2026-07-15T07:35"));
        assertThat(sop.timer(instance).getDuedate()).isEqualTo(at("2026-07-15T07:35"));
        assertThat(sop.timer(instance).getId()).isEqualTo(timer);
        assertThat(runningTimers.apply(OFFICE)).isEqualTo(new Applied(0, 0));
    }

    @Test
    void aHolidayRemovedAgainMovesThemBack() {
        itIs("2026-07-13T15:50");
        ProcessInstance instance = sop.start(2024, 4);
        addHoliday("2026-07-14");
        runningTimers.apply(OFFICE);

        removeHolidays();
        runningTimers.apply(OFFICE);

        assertThat(sop.task(instance).getDueDate()).isEqualTo(at("2026-07-14T07:35"));
        assertThat(sop.timer(instance).getDuedate()).isEqualTo(at("2026-07-14T07:35"));
    }

    @Test
    void aHolidayAddedLaterVoidsTheLatenessOfARunningTaskWhichCanBeLateAgain() {
        itIs("2026-07-13T15:50");
        ProcessInstance instance = sop.start(2024, 4);
        itIs("2026-07-14T07:40");
        fireTimer(instance);

        itIs("2026-07-14T08:00");
        addHoliday("2026-07-14");
        Applied applied = runningTimers.apply(OFFICE);

        assertThat(applied).isEqualTo(new Applied(1, 1));
        assertThat(lateness(instance)).extracting(Lateness::voidAt).containsExactly(at("2026-07-14T08:00"));
        assertThat(sop.timer(instance).getDuedate()).isEqualTo(at("2026-07-15T07:35"));
        itIs("2026-07-15T07:36");
        fireTimer(instance);
        assertThat(lateness(instance))
                .extracting(Lateness::lateSince, Lateness::voidAt)
                .containsExactly(tuple(at("2026-07-15T07:35"), null));
    }

    @Test
    void aHolidayAddedLaterVoidsTheLatenessOfAFinishedTaskToo() {
        itIs("2026-07-13T15:50");
        ProcessInstance instance = sop.start(2024, 4);
        itIs("2026-07-14T07:40");
        fireTimer(instance);
        sop.walkTo(instance, "step2");

        itIs("2026-07-14T08:00");
        addHoliday("2026-07-14");
        Applied applied = runningTimers.apply(OFFICE);

        assertThat(applied).isEqualTo(new Applied(1, 1));
        assertThat(lateness(instance))
                .extracting(Lateness::step, Lateness::finishedAt, Lateness::voidAt)
                .containsExactly(tuple(1, at("2026-07-14T07:40"), at("2026-07-14T08:00")));
        assertThat(sop.task(instance).getDueDate()).isEqualTo(at("2026-07-15T08:00"));
        assertThat(sop.timer(instance).getDuedate()).isEqualTo(at("2026-07-15T08:00"));
    }

    @Test
    void aLatenessThatAMistakenHolidayVoidedCountsAgainOnceTheHolidayIsRemoved() {
        itIs("2026-07-13T15:50");
        ProcessInstance instance = sop.start(2024, 4);
        itIs("2026-07-14T07:40");
        sop.walkTo(instance, "step2");
        addHoliday("2026-07-14");
        runningTimers.apply(OFFICE);

        removeHolidays();
        runningTimers.apply(OFFICE);

        assertThat(lateness(instance))
                .extracting(Lateness::step, Lateness::lateSince, Lateness::voidAt)
                .containsExactly(tuple(1, at("2026-07-14T07:35"), null));
    }

    @Test
    void aTaskThatStaysLateIsLateSinceItsNewDueDate() {
        itIs("2026-07-13T15:50");
        ProcessInstance instance = sop.start(2024, 4);
        itIs("2026-07-16T09:00");
        fireTimer(instance);

        addHoliday("2026-07-14");

        assertThat(runningTimers.apply(OFFICE)).isEqualTo(new Applied(1, 0));
        assertThat(lateness(instance))
                .extracting(Lateness::lateSince, Lateness::holder, Lateness::voidAt)
                .containsExactly(tuple(at("2026-07-15T07:35"), new UserId("camat"), null));
        assertThat(sop.timer(instance)).isNull();
    }

    @Test
    void aHolidayRemovedAfterADueDateHasPassedLeavesTheTaskToItsTimer() {
        addHoliday("2026-07-14");
        itIs("2026-07-13T15:50");
        ProcessInstance instance = sop.start(2024, 4);
        itIs("2026-07-14T09:00");

        removeHolidays();
        runningTimers.apply(OFFICE);

        assertThat(sop.timer(instance).getDuedate()).isEqualTo(at("2026-07-14T07:35"));
        fireTimer(instance);
        assertThat(lateness(instance)).extracting(Lateness::lateSince).containsExactly(at("2026-07-14T07:35"));
    }

    @Test
    void aHolidayThatChangesNothingVoidsNothing() {
        ProcessInstance instance = startedOnMondayAtEight();
        itIs("2026-07-13T08:16");
        fireTimer(instance);

        addHoliday("2026-07-14");

        assertThat(runningTimers.apply(OFFICE)).isEqualTo(new Applied(0, 0));
        assertThat(lateness(instance)).extracting(Lateness::voidAt).containsOnlyNulls();
    }

    private ProcessInstance startedOnMondayAtEight() {
        itIs("2026-07-13T08:00");
        return sop.start(2024, 4);
    }

    private void addHoliday(String day) {
        holidays.add(calendars.addSpecialDay(
                OFFICE, LocalDate.parse(day), "Libur uji coba", SpecialDayKind.LIBUR_DAERAH, null));
    }

    private void removeHolidays() {
        holidays.forEach(day -> calendars.removeSpecialDay(OFFICE, day.getId()));
        holidays.clear();
    }
}
