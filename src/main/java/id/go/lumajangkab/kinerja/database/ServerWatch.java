package id.go.lumajangkab.kinerja.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second whether the embedded server still runs. One that has ended, whoever ended it, is started once more
 * where the application expects it. When it cannot be, or has ended again soon, somebody has to look: the program ends.
 */
final class ServerWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ServerWatch.class);
    private static final Duration INTERVAL = Duration.ofSeconds(1);
    /** A server that ends again within this time would do so for ever. */
    private static final Duration SOON = Duration.ofMinutes(10);

    private static final int TAIL = 64 * 1024;
    /** What the server says when it ends: faults, signals, requests to stop; not what it says when it ends a session. */
    private static final Pattern REASON = Pattern.compile(
            "PANIC: |FATAL: +(could not|data directory|lock file|out of|configuration)|terminated by signal"
                    + "|received (smart|fast|immediate) shutdown|could not (write|extend)|No space left");

    private final Server server;
    private final Runnable lost;
    private final Thread thread;
    private volatile boolean closed;

    /** The server that is watched. */
    interface Server {

        /** Whether it runs. */
        boolean runs() throws IOException;

        /** Starts it once more. */
        void restart() throws IOException;

        /** Where it writes. */
        Path log();
    }

    /** @param lost is called when the server is gone for good */
    ServerWatch(Server server, Runnable lost) {
        this.server = server;
        this.lost = lost;
        this.thread = new Thread(this::watch, "postgresql-pengawas");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private void watch() {
        long started = System.nanoTime() - SOON.toNanos() - 1;
        while (!closed) {
            try {
                TimeUnit.NANOSECONDS.sleep(INTERVAL.toNanos());
                if (closed || server.runs()) {
                    continue;
                }
                log.error("PostgreSQL tertanam berhenti: {}", reason(server.log()));
                if (System.nanoTime() - started < SOON.toNanos()) {
                    giveUp("Basis data tertanam berhenti lagi; Kinerja dihentikan. Periksa " + server.log()
                            + ", lalu jalankan kembali.");
                    return;
                }
                started = System.nanoTime();
                server.restart();
                log.info("PostgreSQL tertanam dijalankan kembali.");
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
                return;
            } catch (IOException | RuntimeException failure) {
                if (!closed) {
                    log.debug("Restart of the embedded server", failure);
                    giveUp("Basis data tertanam tidak dapat dijalankan kembali; Kinerja dihentikan. Periksa "
                            + server.log() + ", lalu jalankan kembali.");
                }
                return;
            }
        }
    }

    private void giveUp(String sentence) {
        log.error(sentence);
        lost.run();
    }

    /** The last line of a server's log that says why it ended. */
    static String reason(Path serverLog) {
        try (RandomAccessFile file = new RandomAccessFile(serverLog.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            return new String(tail, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> REASON.matcher(line).find())
                    .reduce((earlier, later) -> later)
                    .orElse(
                            "log server tidak menyebutkan sebabnya; mungkin prosesnya dimatikan paksa atau memori habis");
        } catch (IOException unreadable) {
            return "log server " + serverLog + " tidak terbaca";
        }
    }
}
