package id.go.lumajangkab.kinerja.audit;

import id.go.lumajangkab.kinerja.database.Gathered;
import id.go.lumajangkab.kinerja.words.Json;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * Appends to the trail and reads it. The entries of a transaction are written together right before it commits: one
 * statement, and who else appends to the same chain waits no longer than a commit takes.
 */
@Service
public class Trail {

    static final RowMapper<TrailEntry> ENTRY = (row, number) -> new TrailEntry(
            new OfficeId(row.getString("office_id")),
            row.getLong("sequence"),
            row.getTimestamp("at").toInstant(),
            UserId.ofNullable(row.getString("by_user")),
            TaskId.ofNullable(row.getString("task_id")),
            row.getString("subject"),
            row.getObject("measurement_id", UUID.class),
            row.getString("key"),
            row.getString("before"),
            row.getString("after"),
            row.getString("previous_hash"),
            row.getString("hash"));

    private final ThreadLocal<String> task = new ThreadLocal<>();
    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final Actor actor;
    private final Clock clock;

    Trail(EntityManager entities, JdbcTemplate jdbc, Actor actor, Clock clock) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Newest entry of a chain.
     *
     * @param hash SHA-256 in hexadecimal
     */
    public record Head(long sequence, String hash) {}

    /**
     * Adds an entry in the caller's transaction; when that is rolled back, the entry never was.
     *
     * @throws IllegalStateException without a transaction
     */
    public void record(Entry entry) {
        pending().add(entry);
    }

    /**
     * Who does what happens now on this thread: the one answer that all rooms ask for.
     *
     * @return user id, {@code null} for the system
     */
    public @Nullable UserId by() {
        return actor.current();
    }

    /** Runs work; what is recorded meanwhile on this thread comes from that task. */
    public <T> T during(TaskId taskId, Supplier<T> work) {
        String outer = task.get();
        task.set(taskId.value());
        try {
            return work.get();
        } finally {
            if (outer == null) {
                task.remove();
            } else {
                task.set(outer);
            }
        }
    }

    /** The newest entry of an office, none while nothing has been recorded; without what is not committed yet. */
    public Optional<Head> head(OfficeId office) {
        return jdbc
                .query(
                        "select sequence, hash from kinerja.trail where office_id = ? order by sequence desc limit 1",
                        (row, number) -> new Head(row.getLong(1), row.getString(2)),
                        office.value())
                .stream()
                .findFirst();
    }

    /**
     * Keeps an entry as one that is known elsewhere, such as printed on a report; in the caller's transaction.
     *
     * @param hash  of the entry, as {@link #head} gave it; with {@code null} nothing is kept
     * @param where where it is known from, in Indonesian words: "laporan Tribulan IV Tahun 2024"
     */
    public void anchor(OfficeId office, String hash, String where) {
        jdbc.update(
                "insert into kinerja.trail_anchor (office_id, sequence, hash, what, at)"
                        + " select office_id, sequence, hash, ?, ? from kinerja.trail where office_id = ? and hash = ?"
                        + " order by sequence desc limit 1 on conflict do nothing",
                where,
                Timestamp.from(Instant.now(clock)),
                office.value(),
                hash);
    }

    /** The entries about a measurement, oldest first. */
    public List<TrailEntry> ofMeasurement(UUID measurement) {
        return jdbc.query("select * from kinerja.trail where measurement_id = ? order by sequence", ENTRY, measurement);
    }

    /**
     * A page of the entries about a measurement, newest first.
     *
     * @param before only entries with a lower number
     */
    public List<TrailEntry> ofMeasurement(UUID measurement, long before, int count) {
        return jdbc.query(
                "select * from kinerja.trail where measurement_id = ? and sequence < ?"
                        + " order by sequence desc limit ?",
                ENTRY,
                measurement,
                before,
                count);
    }

    /** The entries of an office that are about no measurement, by subject and key, oldest first. */
    public List<TrailEntry> ofOffice(OfficeId office, Collection<Subject> subjects, Collection<String> keys) {
        return jdbc.query(
                "select * from kinerja.trail where office_id = ? and subject = any (?) and key = any (?)"
                        + " and measurement_id is null order by sequence",
                ENTRY,
                office.value(),
                subjects.stream().map(Subject::name).toArray(String[]::new),
                keys.toArray(String[]::new));
    }

    /**
     * How much was changed.
     *
     * @param people how many users changed it
     */
    public record Activity(int entries, int people) {}

    /** How much was changed in these measurements, and by how many. */
    public Activity activity(Collection<UUID> ofMeasurements) {
        return jdbc.queryForObject(
                "select count(*), count(distinct by_user) from kinerja.trail" + " where measurement_id = any (?)",
                (row, number) -> new Activity(row.getInt(1), row.getInt(2)),
                (Object) ofMeasurements.toArray(UUID[]::new));
    }

    /** A part of an office's chain, oldest first, both ends included. */
    public List<TrailEntry> between(OfficeId office, long first, long last) {
        return jdbc.query(
                "select * from kinerja.trail where office_id = ? and sequence between ? and ?" + " order by sequence",
                ENTRY,
                office.value(),
                first,
                last);
    }

    private Pending pending() {
        return Gathered.of(
                Pending.class,
                pending -> pending.trail() == this,
                Pending::new,
                "an entry of the trail needs the transaction of what it tells of");
    }

    private final class Pending implements TransactionSynchronization {

        private final Map<String, List<Map<String, String>>> byOffice = new TreeMap<>();

        Trail trail() {
            return Trail.this;
        }

        void add(Entry entry) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("at", TrailEntry.written(Instant.now(clock)));
            row.put("by", UserId.textOf(by()));
            row.put("task", task.get());
            row.put("subject", entry.subject().name());
            row.put(
                    "measurement",
                    entry.measurement() == null ? null : entry.measurement().toString());
            row.put("key", entry.key());
            row.put("before", Canonical.json(entry.before()));
            row.put("after", Canonical.json(entry.after()));
            byOffice.computeIfAbsent(entry.office().value(), office -> new ArrayList<>())
                    .add(row);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            // rows first and the chain last, in every transaction, so that no two wait for each other
            entities.flush();
            byOffice.forEach((office, entries) -> jdbc.query(
                    "select kinerja.append_to_trail(?, cast(? as json))", row -> {}, office, Json.write(entries)));
        }
    }
}
