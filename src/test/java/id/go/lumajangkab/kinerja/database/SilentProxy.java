package id.go.lumajangkab.kinerja.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A way to a server that can go silent: connections stay, and are taken, but not a byte gets through any more, as with a
 * firewall that has forgotten them or a machine that hangs.
 */
public final class SilentProxy implements AutoCloseable {

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Object change = new Object();
    private volatile boolean silent;
    private volatile boolean closed;

    /** @param target port of the server, on this machine */
    public SilentProxy(int target) throws IOException {
        this(target, 0);
    }

    /** @param port its own, 0 for any */
    public SilentProxy(int target, int port) throws IOException {
        this.target = target;
        this.door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        start(this::take);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** From now on nothing gets through, in either direction. */
    public void fallSilent() {
        silent = true;
    }

    /** New connections get through; those that were silenced stay so, until one side gives up. */
    public void speak() {
        synchronized (change) {
            silent = false;
            change.notifyAll();
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        speak();
        door.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void take() {
        try {
            while (true) {
                Socket client = door.accept();
                sockets.add(client);
                start(() -> connect(client));
            }
        } catch (IOException end) {
            // the door is closed
        }
    }

    private void connect(Socket client) {
        try {
            waitUntilHeard(null);
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            sockets.add(server);
            boolean[] dead = new boolean[1];
            start(() -> pass(client, server, dead));
            pass(server, client, dead);
        } catch (IOException refused) {
            close(client);
        }
    }

    private void pass(Socket from, Socket to, boolean[] dead) {
        byte[] piece = new byte[8192];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                if (silent || dead[0]) {
                    dead[0] = true;
                    waitUntilHeard(dead);
                }
                out.write(piece, 0, read);
                out.flush();
            }
        } catch (IOException gone) {
            // one of them hung up
        }
        if (!silent && !dead[0]) {
            close(from);
            close(to);
        }
    }

    /** @param dead a connection that has been silenced once never gets through again; {@code null} for a new one */
    private void waitUntilHeard(boolean[] dead) throws IOException {
        synchronized (change) {
            while (silent || dead != null && !closed) {
                try {
                    change.wait();
                } catch (InterruptedException end) {
                    throw new IOException(end);
                }
            }
        }
        if (closed) {
            throw new IOException("closed");
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // what is closed is closed
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "silent-proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
