package id.go.lumajangkab.kinerja.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The statements behind the notices. Times are the application's, so that all nodes of an office agree with it. */
@Repository
class Outbox {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static final String NO_ADDRESS = "Pengguna ini belum mempunyai alamat surel.";

    private final JdbcTemplate jdbc;

    Outbox(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How a notice stands. */
    enum State {
        MENUNGGU,
        TERKIRIM,
        TANPA_ALAMAT,
        GAGAL,
        DIABAIKAN
    }

    /** A fact that is due, locked by this transaction. */
    record DueFact(UUID id, Fact fact, int attempts) {}

    /** A notice that this sender has for itself until its lease ends. */
    record Claimed(UUID id, UserId userId, OfficeId office, int attempts, Letter letter) {}

    /** A notice that an administrator looks at. */
    record Listed(
            UUID id,
            UserId userId,
            State state,
            int attempts,
            Instant nextAt,
            String problem,
            Kind kind,
            Letter letter,
            Instant occurredAt) {}

    /** Adds facts; those whose key is known stay as they are. */
    void add(Collection<Fact> facts, Instant now) {
        List<Map<String, Object>> rows = facts.stream()
                .map(fact -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("id", UUID.randomUUID());
                    row.put("office_id", OfficeId.textOf(fact.office()));
                    row.put("fact_key", fact.key());
                    row.put("kind", fact.kind());
                    row.put("concern", fact.concern());
                    row.put("process_instance_id", InstanceId.textOf(fact.processInstanceId()));
                    row.put("task_id", TaskId.textOf(fact.taskId()));
                    row.put("audience", write(fact.audience()));
                    row.put("details", write(fact.details()));
                    row.put("due_at", fact.tellAt() == null ? now : fact.tellAt());
                    return row;
                })
                .toList();
        jdbc.update("""
                INSERT INTO kinerja.notice_fact (id, office_id, fact_key, kind, concern, process_instance_id, task_id,
                  audience, details, occurred_at, due_at)
                SELECT id, office_id, fact_key, kind, concern, process_instance_id, task_id, audience, details, ?,
                  due_at
                FROM json_to_recordset(cast(? AS json)) AS f(id uuid, office_id text, fact_key text, kind text,
                  concern text, process_instance_id text, task_id text, audience text, details text, due_at timestamptz)
                ORDER BY fact_key
                ON CONFLICT (fact_key) DO NOTHING""", Timestamp.from(now), write(rows));
    }

    void move(String key, Instant tellAt) {
        jdbc.update(
                "UPDATE kinerja.notice_fact SET due_at = ? WHERE fact_key = ? AND addressed_at IS NULL",
                Timestamp.from(tellAt),
                key);
    }

    /** The fact that has waited longest, leaving out those that another node has in hand. */
    Optional<DueFact> lockDue(Instant now) {
        return jdbc.query("""
                SELECT * FROM kinerja.notice_fact WHERE addressed_at IS NULL AND due_at <= ?
                ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED""", Outbox::dueFact, Timestamp.from(now)).stream().findFirst();
    }

    /** The fact is told: one notice a person; no letter and nobody where it no longer holds. */
    void address(UUID fact, Letter letter, Map<UserId, State> people, Instant now) {
        jdbc.update(
                "UPDATE kinerja.notice_fact SET addressed_at = ?, letter = ? WHERE id = ?",
                Timestamp.from(now),
                letter == null ? null : write(letter),
                fact);
        jdbc.batchUpdate(
                """
                INSERT INTO kinerja.notice (id, fact_id, user_id, state, next_at, problem) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (fact_id, user_id) DO NOTHING""",
                people.entrySet().stream()
                        .map(person -> new Object[] {
                            UUID.randomUUID(),
                            fact,
                            person.getKey().value(),
                            person.getValue().name(),
                            Timestamp.from(now),
                            person.getValue() == State.TANPA_ALAMAT ? NO_ADDRESS : null
                        })
                        .toList());
    }

    void postpone(UUID fact, Instant until) {
        jdbc.update(
                "UPDATE kinerja.notice_fact SET due_at = ?, attempts = attempts + 1"
                        + " WHERE id = ? AND addressed_at IS NULL",
                Timestamp.from(until),
                fact);
    }

    /** Takes the notice that has waited longest and is held by no other node; it comes up again at {@code lease}. */
    Optional<Claimed> claim(Instant now, Instant lease) {
        return jdbc
                .query(
                        """
                UPDATE kinerja.notice n SET next_at = ?, attempts = n.attempts + 1
                FROM kinerja.notice_fact f
                WHERE f.id = n.fact_id AND n.id = (
                  SELECT id FROM kinerja.notice WHERE state = 'MENUNGGU' AND next_at <= ?
                  ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING n.id, n.user_id, n.attempts, f.office_id, f.letter""",
                        (row, number) -> new Claimed(
                                row.getObject("id", UUID.class),
                                new UserId(row.getString("user_id")),
                                new OfficeId(row.getString("office_id")),
                                row.getInt("attempts"),
                                read(row.getString("letter"), Letter.class)),
                        Timestamp.from(lease),
                        Timestamp.from(now))
                .stream()
                .findFirst();
    }

    /** Says that the sender is still at it. */
    void renew(Claimed notice, Instant lease) {
        jdbc.update(
                "UPDATE kinerja.notice SET next_at = ? WHERE id = ? AND state = 'MENUNGGU' AND attempts = ?",
                Timestamp.from(lease),
                notice.id(),
                notice.attempts());
    }

    /** Drops what was told before {@code before}, except what still waits or was given up. */
    void purge(Instant before) {
        jdbc.update("""
                DELETE FROM kinerja.notice_fact f WHERE f.addressed_at < ? AND NOT EXISTS (
                  SELECT 1 FROM kinerja.notice n WHERE n.fact_id = f.id AND n.state IN ('MENUNGGU', 'GAGAL'))""", Timestamp.from(before));
    }

    /** Ends an attempt, unless its lease ran out and another has begun one. */
    boolean finish(Claimed notice, State state, Instant nextAt, Instant sentAt, String problem) {
        return jdbc.update(
                        """
                UPDATE kinerja.notice SET state = ?, next_at = coalesce(?, next_at), sent_at = ?, problem = ?
                WHERE id = ? AND state = 'MENUNGGU' AND attempts = ?""",
                        state.name(),
                        nextAt == null ? null : Timestamp.from(nextAt),
                        sentAt == null ? null : Timestamp.from(sentAt),
                        problem,
                        notice.id(),
                        notice.attempts())
                > 0;
    }

    /** Lets a notice that was given up, or had no address, be tried anew; whether there was one in that office. */
    boolean tryAgain(UUID notice, OfficeId office, Instant now) {
        return jdbc.update("""
                UPDATE kinerja.notice n SET state = 'MENUNGGU', attempts = 0, next_at = ?, problem = NULL
                FROM kinerja.notice_fact f
                WHERE f.id = n.fact_id AND n.id = ? AND f.office_id = ? AND n.state IN ('GAGAL', 'TANPA_ALAMAT')""", Timestamp.from(now), notice, office.value()) > 0;
    }

    /** Drops a notice that was given up, or had no address; whether there was one in that office. */
    boolean dismiss(UUID notice, OfficeId office) {
        return jdbc.update("""
                UPDATE kinerja.notice n SET state = 'DIABAIKAN' FROM kinerja.notice_fact f
                WHERE f.id = n.fact_id AND n.id = ? AND f.office_id = ? AND n.state IN ('GAGAL', 'TANPA_ALAMAT')""", notice, office.value()) > 0;
    }

    /** What was given up. Who has no address would only stand there again. */
    List<UUID> givenUp(OfficeId office) {
        return jdbc.queryForList("""
                SELECT n.id FROM kinerja.notice n JOIN kinerja.notice_fact f ON f.id = n.fact_id
                WHERE n.state = 'GAGAL' AND f.office_id = ?""", UUID.class, office.value());
    }

    /** What has not been sent: what was given up first, what only lacks an address last, each the newest first. */
    List<Listed> unsent(OfficeId office, int most) {
        return jdbc.query(
                """
                SELECT n.*, f.kind, f.letter, f.occurred_at FROM kinerja.notice n
                JOIN kinerja.notice_fact f ON f.id = n.fact_id
                WHERE n.state <> 'TERKIRIM' AND n.state <> 'DIABAIKAN' AND f.office_id = ?
                ORDER BY CASE n.state WHEN 'GAGAL' THEN 0 WHEN 'MENUNGGU' THEN 1 ELSE 2 END, f.occurred_at DESC, n.id
                LIMIT ?""",
                (row, number) -> new Listed(
                        row.getObject("id", UUID.class),
                        new UserId(row.getString("user_id")),
                        State.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        row.getTimestamp("next_at").toInstant(),
                        row.getString("problem"),
                        Kind.valueOf(row.getString("kind")),
                        read(row.getString("letter"), Letter.class),
                        row.getTimestamp("occurred_at").toInstant()),
                office.value(),
                most);
    }

    List<OfficeId> offices() {
        return jdbc.query("SELECT id FROM kinerja.office ORDER BY id", (row, number) -> new OfficeId(row.getString(1)));
    }

    /** What somebody does not want to be told. */
    Set<Kind> declined(UserId user) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        jdbc.queryForList("SELECT kind FROM kinerja.notice_preference WHERE user_id = ?", String.class, user.value())
                .forEach(kind -> kinds.add(Kind.valueOf(kind)));
        return kinds;
    }

    /** Those of {@code users} who do not want to be told of a kind. */
    Set<UserId> decliners(Kind kind, Collection<UserId> users) {
        return Set.copyOf(jdbc.query(
                "SELECT user_id FROM kinerja.notice_preference WHERE kind = ? AND user_id = ANY (?)",
                (row, number) -> new UserId(row.getString(1)),
                kind.name(),
                users.stream().map(UserId::value).toArray(String[]::new)));
    }

    void decline(UserId user, Set<Kind> kinds) {
        jdbc.update("DELETE FROM kinerja.notice_preference WHERE user_id = ?", user.value());
        jdbc.batchUpdate(
                "INSERT INTO kinerja.notice_preference (user_id, kind) VALUES (?, ?) ON CONFLICT DO NOTHING",
                kinds.stream()
                        .map(kind -> new Object[] {user.value(), kind.name()})
                        .toList());
    }

    private static DueFact dueFact(ResultSet row, int number) throws SQLException {
        return new DueFact(
                row.getObject("id", UUID.class),
                new Fact(
                        Kind.valueOf(row.getString("kind")),
                        new OfficeId(row.getString("office_id")),
                        row.getString("fact_key"),
                        row.getString("concern") == null ? null : Concern.valueOf(row.getString("concern")),
                        InstanceId.ofNullable(row.getString("process_instance_id")),
                        TaskId.ofNullable(row.getString("task_id")),
                        read(row.getString("audience"), Audience.class),
                        read(row.getString("details"), Fact.Details.class),
                        row.getTimestamp("due_at").toInstant()),
                row.getInt("attempts"));
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
