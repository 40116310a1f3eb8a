package id.go.lumajangkab.kinerja.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lumajangkab.kinerja.database.Installation.Mode;
import id.go.lumajangkab.kinerja.words.StartupException;
import java.io.IOException;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

class InstallationTest {

    @TempDir
    static Path directory;

    private static EmbeddedDatabase server;
    private static int databases;

    private PGSimpleDataSource dataSource;
    private JdbcTemplate jdbc;

    @BeforeAll
    static void startServer() {
        server = EmbeddedDatabase.start(directory, EmbeddedDatabaseTest.PROGRAMS);
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @BeforeEach
    void createDatabase() {
        String name = "baru" + ++databases;
        new JdbcTemplate(dataSource("postgres", "postgres")).execute("CREATE DATABASE " + name + " OWNER kinerja");
        dataSource = dataSource(name, EmbeddedDatabase.USER);
        dataSource.setCurrentSchema("public");
        jdbc = new JdbcTemplate(dataSource);
    }

    @Test
    void anEmptyDatabaseGetsTheEnginesAndOurTablesAndTheMark() {
        open(Mode.KANTOR);
        assertThat(text("SELECT mode FROM kinerja.installation")).isEqualTo("kantor");
        assertThat(text("SELECT version_ FROM act_ge_schema_log ORDER BY id_::int DESC LIMIT 1"))
                .isEqualTo("7.24.0");
        assertThat(text("SELECT count(*) FROM pg_tables WHERE schemaname = 'public' AND tablename LIKE 'act\\_%'"))
                .isEqualTo("49");
    }

    @Test
    void openingItAgainChangesNothing() {
        open(Mode.DEMO);
        String migrations = text("SELECT count(*) FROM flyway_schema_history WHERE success");
        open(Mode.DEMO);
        assertThat(text("SELECT count(*) FROM flyway_schema_history")).isEqualTo(migrations);
    }

    @Test
    void aDatabaseOfADemoIsRefusedOutsideIt() {
        open(Mode.DEMO);
        assertThatThrownBy(() -> open(Mode.KANTOR))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("mode demo");
        assertThat(text("SELECT mode FROM kinerja.installation")).isEqualTo("demo");
    }

    @Test
    void aDatabaseOfAnOfficeIsRefusedInADemo() {
        open(Mode.KANTOR);
        assertThatThrownBy(() -> open(Mode.DEMO))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("milik kantor");
        assertThat(text("SELECT mode FROM kinerja.installation")).isEqualTo("kantor");
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefusedUntouched() {
        jdbc.execute("CREATE TABLE public.pegawai (id int)");
        assertThatThrownBy(() -> open(Mode.KANTOR))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("program lain");
        assertThat(text("SELECT string_agg(tablename, ',') FROM pg_tables WHERE schemaname = 'public'"))
                .isEqualTo("pegawai");
    }

    /** Where a diagram had ended too early, an earlier version left a measurement that nobody could end. */
    @Test
    void whatRunsWithoutAProcessIsStoppedAtTheUpgradeAndStaysOnTheTrail() {
        Flyway.configure()
                .dataSource(dataSource)
                .javaMigrations(new EngineSchema())
                .target("10")
                .load()
                .migrate();
        jdbc.execute("""
                INSERT INTO kinerja.office (id, code, name) VALUES ('kantor', '35.08.21', 'Kecamatan');
                INSERT INTO act_ru_execution (id_, rev_, proc_inst_id_) VALUES ('ada', 1, 'ada');
                INSERT INTO kinerja.measurement (id, office_id, year, quarter, number, business_key,
                  process_instance_id, status, started_at, frozen_at, row_version)
                SELECT gen_random_uuid(), 'kantor', 2024, q.quarter, 1, 'k', q.instance, q.status, now(), q.frozen, 0
                FROM (VALUES (1, 'ada', 'BERJALAN', null), (2, 'tiada', 'BERJALAN', null),
                  (3, 'tiada-beku', 'BERJALAN', now()), (4, 'selesai', 'SELESAI', now()))
                  AS q(quarter, instance, status, frozen);
                INSERT INTO kinerja.settlement (id, office_id, year, number, business_key, process_instance_id, status,
                  valid_from, draft, minimise_formula, decimals, started_at, row_version)
                VALUES (gen_random_uuid(), 'kantor', 2025, 1, 'k', 'tiada-penetapan', 'BERJALAN', '2025-01-01', 1,
                  'SELISIH', 2, now(), 0)""");

        open(Mode.KANTOR);

        assertThat(jdbc.queryForList("SELECT status FROM kinerja.measurement ORDER BY quarter", String.class))
                .containsExactly("BERJALAN", "TERHENTI", "BELUM_DILAPORKAN", "SELESAI");
        assertThat(text("SELECT stop_reason FROM kinerja.measurement WHERE quarter = 2"))
                .isEqualTo("Prosesnya sudah tidak ada ketika program ditingkatkan.");
        assertThat(text("SELECT status FROM kinerja.settlement")).isEqualTo("DIBATALKAN");
        assertThat(jdbc.queryForList(
                        "SELECT t.key || ' ' || t.after FROM kinerja.trail t ORDER BY t.sequence", String.class))
                .containsExactly(
                        "terhenti {\"alasan\":\"Prosesnya sudah tidak ada ketika program ditingkatkan.\"}",
                        "berakhir tanpa laporan"
                                + " {\"alasan\":\"Prosesnya sudah tidak ada ketika program ditingkatkan.\"}",
                        "Penetapan kinerja tahun 2025 {\"alasan\":\"Prosesnya sudah tidak ada ketika program"
                                + " ditingkatkan.\",\"keputusan\":\"dibatalkan\"}");
        // as the check of the trail computes it
        assertThat(text("""
                SELECT bool_and(hash = encode(sha256(convert_to(kinerja.trail_field(previous_hash)
                  || kinerja.trail_field(office_id) || kinerja.trail_field(sequence::text)
                  || kinerja.trail_field(to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
                  || kinerja.trail_field(by_user) || kinerja.trail_field(task_id) || kinerja.trail_field(subject)
                  || kinerja.trail_field(measurement_id::text) || kinerja.trail_field(key)
                  || kinerja.trail_field(before) || kinerja.trail_field(after), 'UTF8')), 'hex'))
                FROM kinerja.trail""")).isEqualTo("t");
    }

    @Test
    void dataOfTheVersionBeforeGetTheIndexesAndTheChecksOfThisOne() {
        Flyway.configure()
                .dataSource(dataSource)
                .javaMigrations(new EngineSchema())
                .target("13")
                .load()
                .migrate();
        jdbc.execute("""
                INSERT INTO kinerja.office (id, code, name) VALUES ('kantor', '35.08.21', 'Kecamatan');
                INSERT INTO kinerja.measurement (id, office_id, year, quarter, number, business_key,
                  process_instance_id, status, started_at, row_version)
                VALUES ('00000000-0000-0000-0000-000000000001', 'kantor', 2024, 1, 1, 'k', 'p', 'DIBATALKAN', now(), 0);
                INSERT INTO kinerja.handover (id, measurement_id, task_id, step, kind, from_user, done_at)
                VALUES (gen_random_uuid(), '00000000-0000-0000-0000-000000000001', 't', 5, 'ALIHKAN', 'staf1', now())
                """);

        open(Mode.KANTOR);

        assertThat(text("SELECT kind FROM kinerja.handover")).isEqualTo("ALIHKAN");
        assertThatThrownBy(() -> jdbc.execute("UPDATE kinerja.handover SET kind = 'APA'"))
                .hasMessageContaining("handover_kind_check");
        assertThat(jdbc.queryForList(
                        "SELECT indexdef FROM pg_indexes WHERE schemaname = 'kinerja'"
                                + " AND indexname IN ('decision_of_concept', 'trail_of_measurement') ORDER BY 1",
                        String.class))
                .satisfiesExactly(
                        decision -> assertThat(decision).endsWith("(concept_id)"),
                        trail -> assertThat(trail).contains("(measurement_id, sequence)"));
    }

    private void open(Mode mode) {
        new Installation(dataSource, mode)
                .migrate(Flyway.configure()
                        .dataSource(dataSource)
                        .javaMigrations(new EngineSchema())
                        .load());
    }

    private String text(String query) {
        return jdbc.queryForObject(query, String.class);
    }

    private static PGSimpleDataSource dataSource(String name, String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.jdbcUrl());
        source.setDatabaseName(name);
        source.setUser(user);
        source.setPassword(server.password());
        return source;
    }
}
