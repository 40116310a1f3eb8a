package id.go.lumajangkab.kinerja.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lumajangkab.kinerja.StartupException;
import id.go.lumajangkab.kinerja.database.Installation.Mode;
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
        assertThat(text("SELECT version_ FROM act_ge_schema_log ORDER BY id_::int DESC LIMIT 1")).isEqualTo("7.24.0");
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
                .isInstanceOf(StartupException.class).hasMessageContaining("mode demo");
        assertThat(text("SELECT mode FROM kinerja.installation")).isEqualTo("demo");
    }

    @Test
    void aDatabaseOfAnOfficeIsRefusedInADemo() {
        open(Mode.KANTOR);
        assertThatThrownBy(() -> open(Mode.DEMO))
                .isInstanceOf(StartupException.class).hasMessageContaining("milik kantor");
        assertThat(text("SELECT mode FROM kinerja.installation")).isEqualTo("kantor");
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefusedUntouched() {
        jdbc.execute("CREATE TABLE public.pegawai (id int)");
        assertThatThrownBy(() -> open(Mode.KANTOR))
                .isInstanceOf(StartupException.class).hasMessageContaining("program lain");
        assertThat(text("SELECT string_agg(tablename, ',') FROM pg_tables WHERE schemaname = 'public'"))
                .isEqualTo("pegawai");
    }

    private void open(Mode mode) {
        new Installation(dataSource, mode).migrate(
                Flyway.configure().dataSource(dataSource).javaMigrations(new EngineSchema()).load());
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
