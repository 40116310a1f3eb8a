package id.go.lumajangkab.kinerja.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.CommandProcess;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The command that lets an administrator in again, where no application runs and nobody is left. */
class RestoreWithoutApplicationTest {

    @TempDir
    Path directory;

    @Test
    void startsTheServerMakesAnAdministratorAndStopsItAgain() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, EmbeddedDatabaseTest.PROGRAMS)) {
            Flyway.configure()
                    .dataSource(source(database))
                    .javaMigrations(new EngineSchema())
                    .defaultSchema("public")
                    .load()
                    .migrate();
            new JdbcTemplate(source(database))
                    .update("insert into kinerja.office (id, code, name) values ('uji', '00.00.01', 'Kecamatan Uji')");
        }

        CommandProcess command = CommandProcess.runWithInput(
                "Pemulihan-2026\n",
                directory,
                Map.of(),
                "pulihkan-admin",
                "--id=pengelola",
                "--kinerja.database.directory=" + directory,
                "--kinerja.database.programs=" + EmbeddedDatabaseTest.PROGRAMS.toAbsolutePath());

        assertThat(command.output()).contains("Administrator baru pengelola kini dapat masuk");
        assertThat(command.exitCode()).isZero();
        assertThat(EmbeddedDatabase.inUse(directory)).isFalse();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, EmbeddedDatabaseTest.PROGRAMS)) {
            JdbcTemplate jdbc = new JdbcTemplate(source(database));
            assertThat(jdbc.queryForObject(
                            "select group_id_ from act_id_membership where user_id_ = 'pengelola'", String.class))
                    .isEqualTo("camunda-admin");
            assertThat(jdbc.queryForObject(
                            "select after from kinerja.trail where office_id = 'uji' and sequence = 1", String.class))
                    .contains("perintah pulihkan-admin");
        }
    }

    private static DriverManagerDataSource source(EmbeddedDatabase database) {
        return new DriverManagerDataSource(
                database.jdbcUrl() + "?currentSchema=public", EmbeddedDatabase.USER, database.password());
    }
}
