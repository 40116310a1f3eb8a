package id.go.lumajangkab.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import id.go.lumajangkab.kinerja.words.OfficeId;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The command that checks the trail, beside the running application of the tests. */
@KinerjaTest
class CheckTrailCommandTest {

    private static final String COMMAND = "verifikasi-jejak";

    @TempDir
    private Path directory;

    @Autowired
    private JdbcConnectionDetails server;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void aFrozenMeasurementWithItsTrail() {
        SopDriver sop = new SopDriver(engine);
        sop.cleanUp();
        sop.walkTo(sop.start(2024, 4), "step9");
    }

    @AfterEach
    void cleanUp() {
        new SopDriver(engine).cleanUp();
    }

    @Test
    void saysByOfficeThatEverythingFitsAndChangesNothing() throws Exception {
        Map<String, String> before = TableFingerprint.of(jdbc);
        Trail.Head head = trail.head(new OfficeId("sumbersuko")).orElseThrow();

        CommandProcess command = CommandProcess.run(directory, given(), COMMAND);

        assertThat(command.output())
                .contains(
                        "Kantor sumbersuko",
                        "  entri            " + head.sequence(),
                        head.hash(),
                        "  hasil            cocok",
                        "JEJAK COCOK.");
        assertThat(command.output()).doesNotContain("INFO", "Exception");
        assertThat(command.exitCode()).isZero();
        assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void readsTheEmbeddedServerOfARunningApplication() throws Exception {
        CommandProcess command =
                CommandProcess.run(directory, Map.of(), "--kinerja.database.directory=" + embeddedDirectory(), COMMAND);

        assertThat(command.output()).contains("JEJAK COCOK.");
        assertThat(command.exitCode()).isZero();
        assertThat(jdbc.queryForObject("select count(*) from kinerja.trail", Long.class))
                .isPositive();
    }

    @Test
    void namesTheFirstEntryThatDoesNotFit() throws Exception {
        jdbc.execute("do $$ begin alter table kinerja.trail disable trigger trail_is_append_only;"
                + " update kinerja.trail set by_user = 'lain' where sequence = 4;"
                + " alter table kinerja.trail enable trigger trail_is_append_only; end $$");

        CommandProcess command = CommandProcess.run(directory, given(), COMMAND);

        assertThat(command.output())
                .contains(
                        "  hasil            TIDAK COCOK",
                        "Kantor sumbersuko, entri 4 (",
                        "isinya tidak cocok dengan sidik jarinya.",
                        "JEJAK TIDAK COCOK.");
        assertThat(command.exitCode()).isEqualTo(1);
    }

    @Test
    void looksAtTheContentOfDocumentsToo() throws Exception {
        String sha256 = "ab".repeat(32);
        jdbc.update(
                "insert into kinerja.content (sha256, size, media_type, stored_at)"
                        + " values (?, 5, 'image/png', now())",
                sha256);
        try {
            CommandProcess command = CommandProcess.run(directory, given(), COMMAND);

            assertThat(command.output())
                    .contains("tidak ada entri untuk berkas " + sha256
                            + ", dan isi berkasnya tidak cocok dengan SHA-256-nya.");
            assertThat(command.exitCode()).isEqualTo(1);
        } finally {
            jdbc.execute("do $$ begin alter table kinerja.content disable trigger kept_content;"
                    + " delete from kinerja.content where sha256 = '" + sha256 + "';"
                    + " alter table kinerja.content enable trigger kept_content; end $$");
        }
    }

    @Test
    void holdsTheTrailAgainstAPaper() throws Exception {
        Trail.Head head = trail.head(new OfficeId("sumbersuko")).orElseThrow();

        CommandProcess command = CommandProcess.run(
                directory, given(), COMMAND, "--kertas=" + (head.sequence() + 1) + ":" + head.hash());

        assertThat(command.output()).contains("padahal kertas yang disebutkan menyebut entri");
        assertThat(command.exitCode()).isEqualTo(1);
        assertThat(CommandProcess.run(
                                directory,
                                given(),
                                COMMAND,
                                "--kertas=" + head.hash().substring(0, 16))
                        .exitCode())
                .isZero();
        CommandProcess unreadable = CommandProcess.run(directory, given(), COMMAND, "--kertas=halaman 1");
        assertThat(unreadable.output()).contains("\"halaman 1\" tidak terbaca");
        assertThat(unreadable.exitCode()).isEqualTo(2);
    }

    @Test
    void saysWhyItCouldNotCheck() throws Exception {
        CommandProcess nothingThere = CommandProcess.run(directory, Map.of(), COMMAND);
        assertThat(nothingThere.output().strip())
                .startsWith("Di " + directory.toRealPath().resolve("data/kantor") + " belum ada basis data Kinerja")
                .doesNotContain("\n");
        assertThat(nothingThere.exitCode()).isEqualTo(2);
        assertThat(directory).isEmptyDirectory();

        CommandProcess nobodyAnswers = CommandProcess.run(
                directory,
                Map.of(
                        "SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/kinerja",
                        "SPRING_DATASOURCE_HIKARI_CONNECTIONTIMEOUT", "500"),
                COMMAND);
        assertThat(nobodyAnswers.output().strip())
                .startsWith("Server basis data tidak dapat dihubungi")
                .doesNotContain("\n");
        assertThat(nobodyAnswers.exitCode()).isEqualTo(2);
    }

    @Test
    void anUnknownWordStartsNothing() throws Exception {
        CommandProcess command = CommandProcess.run(directory, Map.of(), "periksa-jejak");

        assertThat(command.output().strip())
                .isEqualTo("Perintah \"periksa-jejak\" tidak dikenal; yang ada hanya "
                        + "verifikasi-jejak, pulihkan-admin, dan periksa-sop, dan tanpa perintah aplikasi dijalankan.");
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(directory).isEmptyDirectory();
    }

    private Map<String, String> given() {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                server.getJdbcUrl(),
                "SPRING_DATASOURCE_USERNAME",
                server.getUsername(),
                "SPRING_DATASOURCE_PASSWORD",
                server.getPassword());
    }

    private Path embeddedDirectory() {
        String data = new JdbcTemplate(
                        new DriverManagerDataSource(server.getJdbcUrl(), "postgres", server.getPassword()))
                .queryForObject("select current_setting('data_directory')", String.class);
        return Path.of(data).getParent();
    }
}
