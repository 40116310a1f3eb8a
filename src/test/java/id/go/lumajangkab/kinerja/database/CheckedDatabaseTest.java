package id.go.lumajangkab.kinerja.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.CommandProcess;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that checks the trail, where no application runs. */
class CheckedDatabaseTest {

    @TempDir
    Path directory;

    @Test
    void startsTheServerForTheCommandAndStopsItAgain() throws Exception {
        EmbeddedDatabase.start(directory, EmbeddedDatabaseTest.PROGRAMS).close();

        CommandProcess command = check();

        assertThat(command.output().strip())
                .isEqualTo("Basis data ini belum memuat jejak; jalankan dahulu aplikasi versi ini.");
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(directory.resolve("postgresql/postmaster.pid")).doesNotExist();
        assertThat(EmbeddedDatabase.inUse(directory)).isFalse();
    }

    @Test
    void aServerThatAKilledApplicationLeftIsNoObstacle() throws Exception {
        EmbeddedDatabase.start(directory, EmbeddedDatabaseTest.PROGRAMS).close();
        try (DatabaseHolder other = DatabaseHolder.start(directory)) {
            assertThat(check().output()).as("beside the running one").contains("belum memuat jejak");
            assertThat(directory.resolve("postgresql/postmaster.pid")).exists();

            other.kill();

            assertThat(check().output()).contains("belum memuat jejak");
            assertThat(directory.resolve("postgresql/postmaster.pid")).doesNotExist();
        }
    }

    private CommandProcess check() throws Exception {
        return CommandProcess.run(
                directory,
                Map.of(),
                "verifikasi-jejak",
                "--kinerja.database.directory=" + directory,
                "--kinerja.database.programs=" + EmbeddedDatabaseTest.PROGRAMS.toAbsolutePath());
    }
}
