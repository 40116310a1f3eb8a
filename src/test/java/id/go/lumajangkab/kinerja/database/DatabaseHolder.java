package id.go.lumajangkab.kinerja.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Runs the embedded database in a process of its own, which a test can kill. */
final class DatabaseHolder implements AutoCloseable {

    private final Process process;

    private DatabaseHolder(Process process) {
        this.process = process;
    }

    /** Returns when the server answers. */
    static DatabaseHolder start(Path directory) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseHolder.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        for (String line : (Iterable<String>) process.inputReader().lines()::iterator) {
            if (line.equals("ready")) {
                return new DatabaseHolder(process);
            }
        }
        throw new IOException("the other process ended");
    }

    /** Ends the process as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(1, TimeUnit.MINUTES);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedDatabase.start(Path.of(arguments[0]), EmbeddedDatabaseTest.PROGRAMS);
        System.out.println("ready");
        Thread.sleep(TimeUnit.MINUTES.toMillis(5));
    }
}
