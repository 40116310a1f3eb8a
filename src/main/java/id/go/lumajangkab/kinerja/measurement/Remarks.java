package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.audit.Entry;
import id.go.lumajangkab.kinerja.audit.Subject;
import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.planning.SettlementStore;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import id.go.lumajangkab.kinerja.words.Words;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was said about the tasks of measurements and settlements: notes and reminders. Each is on the trail. */
@Service
@Transactional
public class Remarks {

    /** How long a task is left alone after a reminder. */
    public static final Duration PAUSE = Duration.ofMinutes(10);

    private static final RowMapper<Remark> REMARK = (row, number) -> new Remark(
            row.getObject("id", UUID.class),
            new About(
                    new InstanceId(row.getString("process_instance_id")),
                    new TaskId(row.getString("task_id")),
                    row.getInt("step"),
                    row.getString("task_name"),
                    UserId.ofNullable(row.getString("holder")),
                    row.getString("role")),
            Kind.valueOf(row.getString("kind")),
            row.getString("content"),
            UserId.ofNullable(row.getString("said_by")),
            row.getTimestamp("said_at").toInstant());

    private final JdbcTemplate jdbc;
    private final MeasurementStore measurements;
    private final SettlementStore settlements;
    private final Trail trail;
    private final Display display;
    private final Clock clock;

    Remarks(
            JdbcTemplate jdbc,
            MeasurementStore measurements,
            SettlementStore settlements,
            Trail trail,
            Display display,
            Clock clock) {
        this.jdbc = jdbc;
        this.measurements = measurements;
        this.settlements = settlements;
        this.trail = trail;
        this.display = display;
        this.clock = clock;
    }

    /** What a remark is. */
    public enum Kind {
        CATATAN,
        PENGINGAT
    }

    /**
     * The open task that a remark is about.
     *
     * @param step   1 to 9 for a step of the SOP, 10 for the record after it, 0 for a task of a settlement
     * @param holder id of who has it, {@code null} while nobody of its role has taken it
     */
    public record About(
            InstanceId processInstanceId, TaskId taskId, int step, String taskName, UserId holder, String role) {}

    /** @param text a note's, {@code null} for a reminder */
    public record Remark(UUID id, About about, Kind kind, String text, UserId by, Instant at) {}

    /**
     * Adds a note.
     *
     * @throws InputException when it is empty or longer than 4,000 characters
     */
    public Remark note(About about, String text) {
        return add(about, Kind.CATATAN, Words.required("Catatan", text, Words.LONG));
    }

    /**
     * Adds a reminder.
     *
     * @throws InputException when the last one about that task is younger than {@link #PAUSE}
     */
    public Remark remind(About about) {
        // of two who remind at the same moment one waits here, and then finds the other's
        jdbc.query("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", row -> {}, "pengingat:" + about.taskId());
        Instant again =
                lastReminder(about.taskId()).map(last -> last.plus(PAUSE)).orElse(Instant.MIN);
        if (clock.instant().isBefore(again)) {
            throw new InputException("Tugas ini sudah diingatkan pada " + display.time(again.minus(PAUSE))
                    + "; dapat diingatkan lagi mulai " + display.time(again) + ".");
        }
        return add(about, Kind.PENGINGAT, null);
    }

    /** When a task was reminded of last. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastReminder(TaskId taskId) {
        return jdbc
                .query(
                        "SELECT said_at FROM kinerja.remark WHERE task_id = ? AND kind = 'PENGINGAT'"
                                + " ORDER BY said_at DESC LIMIT 1",
                        (row, number) -> row.getTimestamp(1).toInstant(),
                        taskId.value())
                .stream()
                .findFirst();
    }

    /** What was said during a process instance, the oldest first; whether a user may see it the caller asks. */
    @Transactional(readOnly = true)
    public List<Remark> of(InstanceId processInstanceId) {
        return jdbc.query(
                "SELECT * FROM kinerja.remark WHERE process_instance_id = ? ORDER BY said_at, id",
                REMARK,
                InstanceId.textOf(processInstanceId));
    }

    private Remark add(About about, Kind kind, String text) {
        Remark remark = new Remark(UUID.randomUUID(), about, kind, text, trail.by(), clock.instant());
        OfficeId office = record(remark);
        jdbc.update(
                """
                INSERT INTO kinerja.remark (id, office_id, process_instance_id, task_id, step, task_name, kind, content,
                  holder, role, said_by, said_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                remark.id(),
                office.value(),
                InstanceId.textOf(about.processInstanceId()),
                about.taskId().value(),
                about.step(),
                about.taskName(),
                kind.name(),
                text,
                UserId.textOf(about.holder()),
                about.role(),
                UserId.textOf(remark.by()),
                Timestamp.from(remark.at()));
        return remark;
    }

    /** Puts it on the trail and gives back the office. */
    private OfficeId record(Remark remark) {
        About about = remark.about();
        Map<String, Object> said = remark.kind() == Kind.CATATAN
                ? MeasurementTrail.values("tugas", about.taskName(), "catatan", remark.text())
                : MeasurementTrail.values(
                        "tugas", about.taskName(), "jenis", "pengingat", "pemegang", UserId.textOf(about.holder()));
        Entry entry = measurements
                .measurement(about.processInstanceId())
                .map(measurement -> new Entry(
                        measurement.office.id(),
                        Subject.CATATAN,
                        measurement.id,
                        MeasurementTrail.STEP + about.step(),
                        null,
                        said))
                .or(() -> settlements
                        .settlement(about.processInstanceId())
                        .map(settlement -> new Entry(
                                settlement.office().id(), Subject.CATATAN, null, settlement.title(), null, said)))
                .orElseThrow(
                        () -> new InputException("Tugas ini bukan bagian dari pengukuran atau penetapan kinerja."));
        trail.record(entry);
        return entry.office();
    }
}
