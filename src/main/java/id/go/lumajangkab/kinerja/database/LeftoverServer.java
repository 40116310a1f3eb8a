package id.go.lumajangkab.kinerja.database;

import id.go.lumajangkab.kinerja.words.StartupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The server that a killed process of ours left running on a data directory. It still has the settings and the port of
 * its own start, so it is stopped, never used. The caller holds the directory's lock: nobody alive needs this server.
 */
final class LeftoverServer {

    /** A fast shutdown writes a checkpoint first. */
    private static final Duration FAST_STOP_LIMIT = Duration.ofSeconds(60);

    private static final Duration KILL_LIMIT = Duration.ofSeconds(10);

    private final Path serverData;
    private final Path pidFile;

    LeftoverServer(Path serverData) {
        this.serverData = serverData;
        this.pidFile = serverData.resolve(PidFile.NAME);
    }

    /** Whether the server itself runs, not only a process that has outlived it. */
    boolean runs() throws IOException {
        return postmaster().isPresent();
    }

    /** Stops the server and waits until none of its processes is left; false when there was none. */
    boolean stop() throws IOException {
        if (!Files.exists(serverData)) {
            return false;
        }
        Optional<ProcessHandle> postmaster = postmaster();
        if (postmaster.isPresent()) {
            interrupt(postmaster.get());
            awaitEnd(FAST_STOP_LIMIT);
        }
        List<ProcessHandle> remaining = processes();
        remaining.forEach(ProcessHandle::destroyForcibly);
        awaitEnd(KILL_LIMIT);
        if (!processes().isEmpty()) {
            throw new StartupException("PostgreSQL yang tertinggal di " + serverData
                    + " tidak dapat dihentikan; hentikan proses itu dahulu.");
        }
        // no process works here: a file that names one is from before a restart of the machine, and the number may by
        // now be a stranger's, for which PostgreSQL would refuse to start
        Files.deleteIfExists(pidFile);
        return postmaster.isPresent() || !remaining.isEmpty();
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        String firstLine =
                PidFile.lines(pidFile).stream().findFirst().orElse("").strip();
        if (!firstLine.matches("[0-9]{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(firstLine)).filter(this::works);
    }

    private List<ProcessHandle> processes() throws IOException {
        if (linux()) {
            return ProcessHandle.allProcesses().filter(this::works).toList();
        }
        return postmaster().stream().toList();
    }

    /** Every process of a server has the data directory as its working directory. A zombie has none any more. */
    private boolean works(ProcessHandle process) {
        if (linux()) {
            try {
                return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                                .equals(serverData.toRealPath())
                        && commandIsPostgres(process);
            } catch (IOException | SecurityException notOurs) {
                return false;
            }
        }
        return process.isAlive() && commandIsPostgres(process);
    }

    private static boolean commandIsPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("postgres"))
                .isPresent();
    }

    /** SIGINT asks for the fast shutdown; Java's own destroy() would ask for the one that waits for clients. */
    private static void interrupt(ProcessHandle postmaster) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            postmaster.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private void awaitEnd(Duration limit) throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        while (!processes().isEmpty() && System.nanoTime() < end) {
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException(interrupted);
            }
        }
    }

    private static boolean linux() {
        return System.getProperty("os.name").equals("Linux");
    }
}
