package id.go.lumajangkab.kinerja.database;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import jdk.net.ExtendedSocketOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The driver's connections, which end where the driver itself would wait for ever: while it writes to a server that
 * takes nothing any more, and, however long an answer may take, when the server's machine is away. The driver makes it
 * by its name.
 */
public final class DatabaseSockets extends SocketFactory {

    /** One buffer of the driver, a few kilobytes, goes out at once unless nobody takes it. */
    static final Duration WRITE = Duration.ofSeconds(15);

    private static final Logger log = LoggerFactory.getLogger(DatabaseSockets.class);
    /** Seconds of rest, then between questions, then how many without an answer: away after 25 s, not after 2 hours. */
    private static final int REST = 10;

    private static final int INTERVAL = 5;
    private static final int QUESTIONS = 3;

    private static final Set<Watched> WRITING = ConcurrentHashMap.newKeySet();

    static {
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "basisdata-pengawas");
            thread.setDaemon(true);
            return thread;
        });
        watch.scheduleWithFixedDelay(() -> WRITING.forEach(Watched::endWhenStuck), 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public Socket createSocket() throws IOException {
        Watched socket = new Watched();
        socket.setKeepAlive(true);
        set(socket, ExtendedSocketOptions.TCP_KEEPIDLE, REST);
        set(socket, ExtendedSocketOptions.TCP_KEEPINTERVAL, INTERVAL);
        set(socket, ExtendedSocketOptions.TCP_KEEPCOUNT, QUESTIONS);
        return socket;
    }

    private static void set(Socket socket, SocketOption<Integer> option, int value) throws IOException {
        if (socket.supportedOptions().contains(option)) {
            socket.setOption(option, value);
        }
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("the driver connects by itself");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        return createSocket(host.getHostName(), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        return createSocket(host, port);
    }

    private static final class Watched extends Socket {

        /** By {@link System#nanoTime}; only read while this one is among {@link #WRITING}. */
        private volatile long since;

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(int value) throws IOException {
                    write(new byte[] {(byte) value}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    since = System.nanoTime();
                    WRITING.add(Watched.this);
                    try {
                        out.write(bytes, from, length);
                    } finally {
                        WRITING.remove(Watched.this);
                    }
                }
            };
        }

        private void endWhenStuck() {
            if (System.nanoTime() - since > WRITE.toNanos()) {
                log.warn("Server basis data tidak lagi menerima data; sambungan itu diakhiri.");
                try {
                    close();
                } catch (IOException closed) {
                    log.debug("Socket of the database", closed);
                }
            }
        }
    }
}
