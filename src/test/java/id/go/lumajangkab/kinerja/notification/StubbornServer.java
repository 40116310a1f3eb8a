package id.go.lumajangkab.kinerja.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes no mail: it answers every recipient with one reply, or nobody with anything. */
public final class StubbornServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String reply;
    private final AtomicInteger calls = new AtomicInteger();
    private final CountDownLatch called = new CountDownLatch(1);
    private final CountDownLatch speaking = new CountDownLatch(1);

    private StubbornServer(String reply) {
        this.reply = reply;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "stubborn-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    /** Answers each RCPT with a line such as {@code 550 5.1.1 unknown}. */
    public static StubbornServer refusing(String reply) {
        return new StubbornServer(reply);
    }

    /** Takes the call and says nothing. */
    public static StubbornServer silent() {
        return new StubbornServer(null);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** How often it was called. */
    public int calls() {
        return calls.get();
    }

    /** Waits until somebody calls. */
    public void awaitCall() throws InterruptedException {
        called.await();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                calls.incrementAndGet();
                called.countDown();
                if (reply == null) {
                    speaking.await();
                } else {
                    talk(caller);
                }
            } catch (IOException hungUp) {
                // the next one, or the end
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 stubborn");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT")) {
                say(caller, reply);
            } else if (line.startsWith("QUIT")) {
                say(caller, "221 bye");
                return;
            } else {
                say(caller, "250 ok");
            }
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        speaking.countDown();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
