package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.engine.ProcessSteps;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.Stop;
import id.go.lumajangkab.kinerja.notification.Audience;
import id.go.lumajangkab.kinerja.notification.Concern;
import id.go.lumajangkab.kinerja.notification.Fact;
import id.go.lumajangkab.kinerja.notification.Fact.Details;
import id.go.lumajangkab.kinerja.notification.Kind;
import id.go.lumajangkab.kinerja.notification.Notices;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import id.go.lumajangkab.kinerja.worktime.StandardDuration;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendar;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendars;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Tells of what happens to the steps of measurements and settlements, in the transaction in which it happens. */
@Component
class StepNotices {

    /** The processes whose steps are told of, by key. */
    static final Map<String, Concern> CONCERNS = Map.of(
            PengukuranKinerja.KEY, Concern.PENGUKURAN,
            PenetapanKinerja.KEY, Concern.PENETAPAN);

    private final Notices notices;
    private final WorkingCalendars calendars;

    StepNotices(Notices notices, WorkingCalendars calendars) {
        this.notices = notices;
        this.calendars = calendars;
    }

    /** A task waits for somebody, who is reminded when most of its time has passed. */
    void created(TaskEntity task) {
        if (!notices.isOn() || concernOf(task) == null) {
            return;
        }
        tell(Kind.TUGAS_BARU, task.getId(), task, audienceOf(task), detailsOf(task), null);
        nearing(task)
                .ifPresent(instant ->
                        tell(Kind.MENDEKATI, task.getId(), task, audienceOf(task), detailsOf(task), instant));
    }

    /** The concept goes back: whoever gets the next task is told why. */
    void rejected(TaskEntity task, String reason, UserId by) {
        notices.comesBack(new InstanceId(task.getProcessInstanceId()), reason, by);
    }

    /** A task is late. */
    void late(TaskEntity task) {
        if (notices.isOn()) {
            Audience doers = audienceOf(task);
            tell(
                    Kind.TERLAMBAT,
                    task.getId() + ":" + task.getDueDate().getTime(),
                    task,
                    new Audience(doers.users(), with(doers.roles(), Roles.SEKRETARIS), null),
                    detailsOf(task),
                    null);
        }
    }

    /**
     * A task changed hands.
     *
     * @param from who had it, or {@code null}
     * @param by   id of who did it, or {@code null}
     */
    void handedOver(TaskEntity task, UserId from, String reason, UserId by) {
        if (notices.isOn() && concernOf(task) != null) {
            Audience doers = audienceOf(task);
            // each hand-over is a fact of its own
            tell(
                    Kind.DIALIHKAN,
                    task.getId() + ":" + UUID.randomUUID(),
                    task,
                    new Audience(doers.users(), doers.roles(), from),
                    detailsOf(task).because(reason, by),
                    null);
        }
    }

    /** Sekretaris or Camat remind the holder of a task. */
    void reminded(TaskEntity task, UUID reminder, UserId by) {
        if (notices.isOn()) {
            Audience doers = audienceOf(task);
            tell(
                    Kind.PENGINGAT,
                    reminder.toString(),
                    task,
                    new Audience(doers.users(), doers.roles(), by),
                    detailsOf(task).because(null, by),
                    null);
        }
    }

    /** The result was reported to the Camat. */
    void reported(TaskEntity task, UserId by) {
        if (notices.isOn()) {
            notices.tell(new Fact(
                    Kind.LAPORAN_SIAP,
                    OfficeId.ofNullable(task.getTenantId()),
                    keyOf(Kind.LAPORAN_SIAP, task.getProcessInstanceId()),
                    Concern.PENGUKURAN,
                    new InstanceId(task.getProcessInstanceId()),
                    null,
                    Audience.roles(Roles.CAMAT, Roles.KASUBAG_RENVAPOR, Roles.KASUBAG_UMUM),
                    new Details(0, null, null, null, by, List.of()),
                    null));
        }
    }

    /** A measurement ended that nobody had ended, or whose result is not reported. */
    void stopped(MeasurementView measurement) {
        if (notices.isOn()) {
            Stop stop = measurement.end().stop();
            notices.tell(new Fact(
                    Kind.TERHENTI,
                    measurement.office(),
                    keyOf(Kind.TERHENTI, measurement.processInstanceId().value()),
                    Concern.PENGUKURAN,
                    measurement.processInstanceId(),
                    null,
                    Audience.roles(Roles.CAMAT, Roles.SEKRETARIS),
                    new Details(
                            0,
                            null,
                            null,
                            stop.reason(),
                            stop.by(),
                            List.of(
                                    measurement.status().isFinal()
                                            ? "Hasil yang sudah dibekukan tetap berlaku dan laporannya dapat diunduh; bila perlu"
                                                    + " diperbaiki, mulailah pembetulan."
                                            : "Periodenya dapat diukur kembali: mulailah pengukuran baru setelah analis proses"
                                                    + " memperbaiki model.")),
                    null));
        }
    }

    /** The calendar moved a task's due date: its reminder moves along. */
    void moved(TaskEntity task) {
        if (notices.isOn()) {
            nearing(task).ifPresent(instant -> notices.move(keyOf(Kind.MENDEKATI, task.getId()), instant));
        }
    }

    /** Who has a task, or everybody who could take it. */
    static Audience audienceOf(TaskEntity task) {
        return task.getAssignee() != null
                ? Audience.user(new UserId(task.getAssignee()))
                : new Audience(
                        ids(task.getCandidates().stream().map(link -> UserId.ofNullable(link.getUserId()))),
                        ids(task.getCandidates().stream().map(IdentityLink::getGroupId)),
                        null);
    }

    /** When 80 % of a step's working time have passed; none for a task that is never due. */
    private Optional<Instant> nearing(TaskEntity task) {
        return Optional.ofNullable(task.getDueDate())
                .map(Date::toInstant)
                .flatMap(due -> nearing(
                        calendars.of(OfficeId.ofNullable(task.getTenantId())),
                        task.getCreateTime().toInstant(),
                        due));
    }

    /** Whole minutes, rounded down; none for a step of a minute. */
    static Optional<Instant> nearing(WorkingCalendar calendar, Instant start, Instant due) {
        long minutes = calendar.workingTimeBetween(start, due).toMinutes() * StandardDuration.PERCENT_NEARING / 100;
        return minutes < 1
                ? Optional.empty()
                : Optional.of(calendar.due(start, new StandardDuration(0, Duration.ofMinutes(minutes))));
    }

    private void tell(Kind kind, String key, TaskEntity task, Audience audience, Details details, Instant tellAt) {
        notices.tell(new Fact(
                kind,
                OfficeId.ofNullable(task.getTenantId()),
                keyOf(kind, key),
                concernOf(task),
                InstanceId.ofNullable(task.getProcessInstanceId()),
                new TaskId(task.getId()),
                audience,
                details,
                tellAt));
    }

    private static String keyOf(Kind kind, String of) {
        return kind + ":" + of;
    }

    private static Details detailsOf(TaskEntity task) {
        return Details.ofTask(
                PengukuranKinerja.stepOf(task.getTaskDefinitionKey()),
                task.getName(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }

    /** Null for a task of a process that an analyst has added, or of none. */
    private static Concern concernOf(TaskEntity task) {
        return task.getProcessDefinitionId() == null ? null : CONCERNS.get(ProcessSteps.processOf(task));
    }

    private static <T> Set<T> ids(Stream<T> ids) {
        return ids.filter(id -> id != null).collect(Collectors.toSet());
    }

    private static Set<String> with(Set<String> ids, String more) {
        Set<String> all = new LinkedHashSet<>(ids);
        all.add(more);
        return all;
    }
}
