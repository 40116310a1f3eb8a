package id.go.lumajangkab.kinerja.database;

import id.go.lumajangkab.kinerja.words.StartupException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What kind of installation a database belongs to. Demo users have known passwords, so a database that demo has marked
 * is never opened outside demo, nor the other way round. Nothing is created or changed in a refused database: the check
 * comes before the migrations, and both come before the engine, users and definitions.
 */
final class Installation implements FlywayMigrationStrategy {

    /** Major versions of PostgreSQL that this program was tried with. */
    private static final int OLDEST = 15;

    private static final int NEWEST = 18;

    private static final Logger log = LoggerFactory.getLogger(Installation.class);

    private final DataSource dataSource;
    private final Mode mode;

    Installation(DataSource dataSource, Mode mode) {
        this.dataSource = dataSource;
        this.mode = mode;
    }

    @Override
    public void migrate(Flyway flyway) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        refuseOldServer(jdbc.queryForObject("SELECT current_setting('server_version_num')::int", Integer.class));
        if (jdbc.queryForObject("SELECT to_regclass('kinerja.installation') IS NOT NULL", Boolean.class)) {
            refuseOtherMode(jdbc);
        }
        refuseForeignTables(flyway, jdbc);
        flyway.migrate();
        jdbc.update("INSERT INTO kinerja.installation (mode) VALUES (?) ON CONFLICT DO NOTHING", mode.mark);
        refuseOtherMode(jdbc);
    }

    /** @param version as the server numbers it: 150018 for 15.18 */
    static void refuseOldServer(int version) {
        int major = version / 10_000;
        if (major < OLDEST) {
            throw new StartupException("PostgreSQL " + major + " tidak didukung; pakai PostgreSQL versi " + OLDEST
                    + " sampai " + NEWEST + ".");
        }
        if (major > NEWEST) {
            log.warn(
                    "PostgreSQL {} lebih baru daripada yang telah dicoba dengan Kinerja (versi {} sampai {}).",
                    major,
                    OLDEST,
                    NEWEST);
        }
    }

    private void refuseOtherMode(JdbcTemplate jdbc) {
        for (String marked : jdbc.queryForList("SELECT mode FROM kinerja.installation", String.class)) {
            if (!marked.equals(mode.mark)) {
                throw new StartupException(mode.refusal);
            }
        }
    }

    private static void refuseForeignTables(Flyway flyway, JdbcTemplate jdbc) {
        boolean empty = jdbc.queryForObject(
                "SELECT NOT EXISTS (SELECT FROM pg_tables WHERE schemaname = current_schema())", Boolean.class);
        boolean ours = jdbc.queryForObject(
                "SELECT to_regclass(current_schema() || '.' || ?) IS NOT NULL",
                Boolean.class,
                flyway.getConfiguration().getTable());
        if (!empty && !ours) {
            throw new StartupException("Basis data ini sudah berisi tabel program lain; berikan basis data yang kosong "
                    + "untuk Kinerja.");
        }
    }

    /** The kind of installation: demo with its known users, or an office. */
    enum Mode {
        DEMO(
                "demo",
                "Basis data ini milik kantor, mode demo tidak boleh memakainya; "
                        + "jalankan tanpa profil demo atau berikan basis data lain."),
        KANTOR(
                "kantor",
                "Basis data ini pernah dipakai mode demo sehingga berisi pengguna dengan sandi umum; "
                        + "berikan basis data lain.");

        private final String mark;
        private final String refusal;

        Mode(String mark, String refusal) {
            this.mark = mark;
            this.refusal = refusal;
        }
    }
}
