package id.go.lumajangkab.kinerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lumajangkab.kinerja.words.StartupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process leaves lies in one place and goes with the next start; nothing else does. */
class TemporaryFolderTest {

    @TempDir
    Path directory;

    @Test
    void aProcessHasAFolderOfItsOwnAndLeavesNothing() throws IOException {
        TemporaryFolder first = TemporaryFolder.in(base());
        TemporaryFolder second = TemporaryFolder.in(base());
        Files.writeString(first.path().resolve("unggahan"), "isi");

        assertThat(first.path()).isNotEqualTo(second.path()).isDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first.path())))
                .isEqualTo("rwx------");
        first.close();
        second.close();
        assertThat(content()).containsExactly("kunci");
    }

    @Test
    void whatAKilledProcessLeftGoesWithTheNextStartAndALivingOnesStays() throws Exception {
        Process killed = holder();
        Process living = holder();
        List<Path> folders = folders();
        assertThat(folders)
                .hasSize(2)
                .allSatisfy(
                        folder -> assertThat(folder.resolve("sedang-diunggah")).exists());

        killed.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        try (TemporaryFolder next = TemporaryFolder.in(base())) {
            assertThat(folders()).hasSize(2).contains(next.path());
            assertThat(folders().stream().filter(folder -> !folder.equals(next.path())))
                    .singleElement()
                    .satisfies(folder ->
                            assertThat(folder.resolve("sedang-diunggah")).exists());
        } finally {
            living.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void nothingElseIsTouchedAndNoLinkFollowed() throws IOException {
        Path outside = Files.createDirectories(directory.resolve("penting"));
        Files.writeString(outside.resolve("berkas"), "isi");
        Files.createDirectories(base());
        // a link in what was left, links that bear the names of what was left, a folder without a lock, a stranger
        Path left = Files.createDirectories(base().resolve("proses-1/dalam"));
        Files.createFile(base().resolve("proses-1.kunci"));
        Files.createSymbolicLink(left.resolve("tautan"), outside);
        Files.createSymbolicLink(base().resolve("proses-2"), outside);
        Files.createFile(base().resolve("proses-2.kunci"));
        Files.createSymbolicLink(base().resolve("proses-3.kunci"), outside.resolve("berkas"));
        Files.createDirectories(base().resolve("proses-3"));
        Files.createDirectories(base().resolve("proses-4"));
        Files.writeString(base().resolve("catatan.txt"), "milik kantor");

        TemporaryFolder.in(base()).close();

        assertThat(content())
                .containsExactly("catatan.txt", "kunci", "proses-2", "proses-3", "proses-3.kunci", "proses-4");
        assertThat(outside.resolve("berkas")).hasContent("isi");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(directory.resolve("berkas"));
        assertThatThrownBy(() -> TemporaryFolder.in(file))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("Folder sementara")
                .hasMessageContaining("KINERJA_TEMPORARY");
    }

    private Path base() {
        return directory.resolve("data/sementara");
    }

    private List<String> content() throws IOException {
        try (Stream<Path> files = Files.list(base())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.list(base())) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    private Process holder() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        base().toString())
                .redirectErrorStream(true)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("ready");
        return process;
    }

    /** Uses a folder in a process of its own until it is killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            TemporaryFolder folder = TemporaryFolder.in(Path.of(arguments[0]));
            folder.use();
            Files.createFile(Path.of(System.getProperty("java.io.tmpdir"), "sedang-diunggah"));
            System.out.println("ready");
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
    }
}
