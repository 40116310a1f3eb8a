package id.go.lumajangkab.kinerja.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A PostgreSQL server that counts: as durable as the office's own, without the helpers that would write into a window
 * (checkpoints and autovacuum; {@link #tidy} does the latter's work between windows). It needs Linux, whose /proc tells
 * the processor time of a backend.
 */
final class BenchServer implements AutoCloseable {

    private static final double NANOS_PER_MILLI = 1e6;

    private final EmbeddedPostgres server;
    private final SingleConnectionDataSource adminSource;
    private final JdbcTemplate admin;

    private BenchServer(EmbeddedPostgres server) throws SQLException {
        this.server = server;
        this.adminSource =
                new SingleConnectionDataSource(server.getPostgresDatabase().getConnection(), true);
        this.admin = new JdbcTemplate(adminSource);
        admin.execute("CREATE EXTENSION pg_stat_statements");
    }

    static BenchServer start(Path directory) throws IOException, SQLException {
        Files.createDirectories(directory);
        System.setProperty("ot.epg.working-dir", directory.toAbsolutePath().toString());
        return new BenchServer(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("checkpoint_timeout", "1h")
                .setServerConfig("autovacuum", "off")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.max", "10000")
                // BEGIN and COMMIT are counted as transactions
                .setServerConfig("pg_stat_statements.track_utility", "off")
                .start());
    }

    /** Makes a database; gives back its address. */
    String create(String database) {
        admin.execute("CREATE DATABASE " + database);
        return server.getJdbcUrl("postgres", database);
    }

    /** What {@code database} has done since the server started. */
    Work workOf(String database) {
        return admin.queryForObject(
                """
                SELECT (SELECT coalesce(sum(calls), 0) FROM pg_stat_statements s WHERE s.dbid = d.oid),
                       pg_stat_get_db_xact_commit(d.oid),
                       pg_current_wal_insert_lsn() - '0/0'
                FROM pg_database d WHERE d.datname = ?""",
                (row, number) -> new Work(row.getLong(1), row.getLong(2), row.getLong(3), backendMillis(database)),
                database);
    }

    /** Processor time of all backends of a database, in ms. */
    private double backendMillis(String database) {
        return admin
                .queryForList(
                        "SELECT pid FROM pg_stat_activity WHERE datname = ? AND backend_type = 'client backend'",
                        Integer.class,
                        database)
                .stream()
                .mapToDouble(BenchServer::millisOf)
                .sum();
    }

    private static double millisOf(int pid) {
        try {
            String onProcessor =
                    Files.readString(Path.of("/proc/" + pid + "/schedstat")).split(" ")[0];
            return Long.parseLong(onProcessor) / NANOS_PER_MILLI;
        } catch (IOException e) {
            throw new IllegalStateException("the processor time of a backend is known on Linux only", e);
        }
    }

    /** How often each statement was executed so far, rows of a batch singly. */
    Map<String, Long> statementsOf(String database) {
        Map<String, Long> calls = new LinkedHashMap<>();
        admin.query(
                """
                SELECT s.query, s.calls FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
                WHERE d.datname = ?""",
                row -> {
                    calls.merge(row.getString(1).replaceAll("\\s+", " "), row.getLong(2), Long::sum);
                },
                database);
        return calls;
    }

    /**
     * Makes the counters of the thread's connection visible: a statement and a transaction of its own. It reads a
     * table, because a backend that has counted nothing but transactions keeps them to itself.
     */
    static void tellCounters(DataSource source) {
        new JdbcTemplate(source).queryForList("SELECT pg_stat_force_next_flush()::text FROM pg_database LIMIT 1");
    }

    /** What autovacuum would do. */
    static void tidy(DataSource source) {
        new JdbcTemplate(source).execute("VACUUM ANALYZE");
    }

    /** Rows of the tables whose schema and name begin like this. */
    static long rows(DataSource source, String schema, String prefix) {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        List<String> tables = jdbc.queryForList("""
                SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
                WHERE schemaname = ? AND tablename LIKE ?""", String.class, schema, prefix + "%");
        return tables.stream()
                .mapToLong(table -> jdbc.queryForObject("SELECT count(*) FROM " + table, Long.class))
                .sum();
    }

    @Override
    public void close() throws IOException {
        adminSource.destroy();
        server.close();
    }

    /**
     * Counters of a database.
     *
     * @param walBytes of the whole server, where nobody else writes at the time
     */
    record Work(long statements, long transactions, long walBytes, double backendMillis) {}
}
