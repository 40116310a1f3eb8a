package id.go.lumajangkab.kinerja.database;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * How long anything may wait that concerns the database: the one place for all such limits, with their reasons. Each
 * kind of work has its own; what an office sets itself, in the address of its database, for its role or for its
 * database, counts instead.
 *
 * <p>The limits of a statement end first and leave a connection that can go on; the driver's own is for a server, or a
 * network, that has gone silent. The server frees the locks of a client that has gone silent by the limit of a pause
 * inside a transaction, and by TCP where the client's machine is away.
 */
public enum Limits {

    /**
     * A person waits for the page. Statements of ours take milliseconds; who waits 8 s for a lock waits for somebody who
     * is gone, and the server frees that one's rows after 15 s without a word. Of a server that goes silent each thread
     * hears in 15 s, so that its page says so before 20 s have passed.
     */
    ORDINARY(seconds(12), seconds(8), seconds(15), seconds(15)),

    /**
     * Reports over years, the check of the whole trail, the engine's clean-up, and what nodes that start do one after
     * the other. Minutes are much already; whoever waits for it must not wait for hours.
     */
    THOROUGH(minutes(10), minutes(5), minutes(10), minutes(11)),

    /** Changes of the schema on many rows, commands at the shell: somebody watches them, and nothing may cut them off. */
    LASTING(minutes(240), minutes(5), minutes(240), minutes(241));

    /** To reach the server: an answer is a matter of milliseconds, and a page waits for it. */
    private static final Duration CONNECT = seconds(2);
    /** To be let in: a server that is busy takes its time over a password, and no page waits for this one. */
    private static final Duration LOGIN = seconds(10);
    /** To ask a server to break off a statement. */
    private static final Duration CANCEL = seconds(3);

    /** How long a page waits for a connection while the server takes none, so that the refusal is there within 3 s. */
    static final Duration REFUSED = seconds(2);
    /** How long a page waits for a connection while others use all of them: work of ours will end soon. */
    static final Duration BUSY = seconds(10);
    /** For an answer of a connection that has lain idle. */
    static final Duration VALIDATION = seconds(2);
    /** How often an idle connection is asked, so that firewalls keep it and a dead one is noticed. */
    static final Duration KEEP_ALIVE = seconds(60);

    private final Duration statement;
    private final Duration lock;
    private final Duration pause;
    private final Duration silence;

    Limits(Duration statement, Duration lock, Duration pause, Duration silence) {
        this.statement = statement;
        this.lock = lock;
        this.pause = pause;
        this.silence = silence;
    }

    /** Settings of the driver. */
    Properties driver() {
        Properties settings = new Properties();
        settings.setProperty("connectTimeout", String.valueOf(CONNECT.toSeconds()));
        settings.setProperty("loginTimeout", String.valueOf(LOGIN.toSeconds()));
        settings.setProperty("cancelSignalTimeout", String.valueOf(CANCEL.toSeconds()));
        settings.setProperty("socketTimeout", String.valueOf(silence.toSeconds()));
        settings.setProperty("tcpKeepAlive", "true");
        settings.setProperty("socketFactory", DatabaseSockets.class.getName());
        settings.setProperty("ApplicationName", "kinerja");
        return settings;
    }

    /** As settings of Spring Boot for a pool of its own making. */
    public Map<String, String> poolSettings() {
        Map<String, String> settings = new LinkedHashMap<>();
        driver().forEach((name, value) ->
                settings.put("spring.datasource.hikari.data-source-properties." + name, value.toString()));
        settings.put("spring.datasource.hikari.connection-init-sql", session());
        return settings;
    }

    /**
     * What a new connection tells the server; one statement. As statement and not as a parameter of the start, which
     * poolers refuse. Settings that were made for this role, database or address stay. On Windows a server cannot watch
     * for clients that hang up.
     */
    String session() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("statement_timeout", millis(statement));
        settings.put("lock_timeout", millis(lock));
        settings.put("idle_in_transaction_session_timeout", millis(pause));
        settings.put("client_connection_check_interval", "3s");
        // a client's machine that is away is known after 10 + 2 x 5 s of rest, or 15 s after it took no more
        settings.put("tcp_keepalives_idle", "10");
        settings.put("tcp_keepalives_interval", "5");
        settings.put("tcp_keepalives_count", "2");
        settings.put("tcp_user_timeout", "15s");
        return "SELECT set_config(s.name, v.value, false) FROM pg_settings s JOIN (VALUES "
                + settings.entrySet().stream()
                        .map(setting -> "('" + setting.getKey() + "', '" + setting.getValue() + "')")
                        .collect(Collectors.joining(", "))
                + ") v (name, value) ON v.name = s.name"
                + " WHERE s.source NOT IN ('client', 'user', 'database', 'database user')"
                + " AND (s.name <> 'client_connection_check_interval' OR version() !~* 'windows|mingw|visual c')";
    }

    /** Gives the rest of a transaction these limits, where it has shorter ones; one statement. */
    String transaction() {
        return "SELECT set_config(s.name, v.value, true) FROM pg_settings s JOIN (VALUES ('statement_timeout', '"
                + statement.toMillis() + "'), ('lock_timeout', '" + lock.toMillis()
                + "'), ('idle_in_transaction_session_timeout', '" + pause.toMillis()
                + "')) v (name, value) ON v.name = s.name"
                + " WHERE CASE s.vartype WHEN 'integer' THEN s.setting::bigint END BETWEEN 1 AND v.value::bigint - 1";
    }

    /** How long the driver waits for the server's next word. */
    Duration silence() {
        return silence;
    }

    private static String millis(Duration limit) {
        return limit.toMillis() + "ms";
    }

    private static Duration seconds(int count) {
        return Duration.ofSeconds(count);
    }

    private static Duration minutes(int count) {
        return Duration.ofMinutes(count);
    }
}
