package id.go.lumajangkab.kinerja.access;

import id.go.lumajangkab.kinerja.words.UserId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Who logged in where, and how often a password was wrong by account and hour. Names that are nobody's are counted
 * together and never kept: people type passwords there. What is older than the configuration says is deleted once a day
 * with a login, not at a start.
 */
@Component
public class LoginRecords {

    /** Door of programs, among the web apps' names. */
    static final String PROGRAM = "rest";

    private static final int PROGRAMS = 10_000;
    private static final Duration FIRST_CLEANING = Duration.ofMinutes(10);
    private static final Duration CLEANING = Duration.ofDays(1);

    private final JdbcTemplate jdbc;
    private final Duration keep;
    private final AtomicReference<Instant> cleaning =
            new AtomicReference<>(Instant.now().plus(FIRST_CLEANING));
    private final Map<String, Instant> programs = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > PROGRAMS;
        }
    };

    LoginRecords(JdbcTemplate jdbc, LoginProperties settings) {
        this.jdbc = jdbc;
        this.keep = settings.keep();
    }

    /**
     * A login.
     *
     * @param user    id
     * @param app     a web app, or {@code rest}
     * @param address where from
     */
    public record Login(Instant at, UserId user, String app, String address) {}

    /**
     * Wrong passwords of an hour.
     *
     * @param user id, null for all names together that are nobody's
     */
    public record Failures(Instant hour, UserId user, int count) {}

    /** Somebody has logged in to a web app. */
    void entered(String user, String app, String address) {
        jdbc.update(
                "INSERT INTO kinerja.login (user_id, app, address, at) VALUES (?, ?, ?, now())", user, app, address);
        clean(Instant.now());
    }

    /**
     * A program has logged in, as it does with each request: the first of an hour from an address is a login.
     *
     * @return whether this was one
     */
    boolean enteredByProgram(String user, String address) {
        Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS);
        synchronized (programs) {
            if (hour.equals(programs.put(user + ' ' + address, hour))) {
                return false;
            }
        }
        entered(user, PROGRAM, address);
        return true;
    }

    /** A password was wrong; one statement, whether there is such a user or not. */
    Failures failed(String name) {
        return jdbc.queryForObject(
                """
                INSERT INTO kinerja.login_failure AS known (hour, user_id, failures)
                SELECT date_trunc('hour', now()), coalesce((SELECT id_ FROM act_id_user WHERE id_ = ?), ''), 1
                ON CONFLICT (hour, user_id) DO UPDATE SET failures = known.failures + 1
                RETURNING hour, nullif(user_id, '') AS user_id, failures""", (row, number) -> failures(row.getTimestamp(1), row.getString(2), row.getInt(3)), name);
    }

    /** The newest logins first. */
    public List<Login> logins(int most) {
        return jdbc.query(
                "SELECT at, user_id, app, address FROM kinerja.login ORDER BY at DESC, id DESC LIMIT ?",
                (row, number) -> new Login(
                        row.getTimestamp(1).toInstant(),
                        new UserId(row.getString(2)),
                        row.getString(3),
                        row.getString(4)),
                most);
    }

    /** The newest hours first. */
    public List<Failures> failures(int most) {
        return jdbc.query("""
                SELECT hour, nullif(user_id, ''), failures FROM kinerja.login_failure
                ORDER BY hour DESC, failures DESC, user_id LIMIT ?""", (row, number) -> failures(row.getTimestamp(1), row.getString(2), row.getInt(3)), most);
    }

    /** How long all this is kept. */
    public Duration keep() {
        return keep;
    }

    private static Failures failures(Timestamp hour, String user, int count) {
        return new Failures(hour.toInstant(), UserId.ofNullable(user), count);
    }

    /** Deletes what is too old, if nothing has been deleted for a day. */
    void clean(Instant now) {
        Instant due = cleaning.get();
        if (now.isBefore(due) || !cleaning.compareAndSet(due, now.plus(CLEANING))) {
            return;
        }
        Timestamp oldest = Timestamp.from(now.minus(keep));
        jdbc.update("DELETE FROM kinerja.login WHERE at < ?", oldest);
        jdbc.update("DELETE FROM kinerja.login_failure WHERE hour < ?", oldest);
    }
}
