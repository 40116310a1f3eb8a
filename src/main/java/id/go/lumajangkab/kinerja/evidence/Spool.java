package id.go.lumajangkab.kinerja.evidence;

import id.go.lumajangkab.kinerja.audit.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/** Content on its way into the database, in a file that only this process may read and that is gone after closing. */
final class Spool implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    private final Path file;
    private final long size;
    private final String sha256;

    private Spool(Path file, long size, String sha256) {
        this.file = file;
        this.size = size;
        this.sha256 = sha256;
    }

    /** Tells that there is more than there may be. */
    static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1L;

        TooMuch(long most) {
            super("more than " + most + " bytes");
        }
    }

    /** Tells that the stream broke off, which is not the server's fault. */
    static final class BrokenOff extends IOException {

        private static final long serialVersionUID = 1L;

        BrokenOff(IOException cause) {
            super(cause);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param most how many bytes there may be
     * @throws TooMuch     as soon as there are more
     * @throws BrokenOff   when the stream ends with an error
     * @throws IOException when the file cannot be written; however it fails, nothing is left behind
     */
    static Spool of(InputStream content, long most) throws IOException {
        // asked for each time: the application sets a folder of its own
        Path file = Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "kinerja-", ".berkas");
        try {
            MessageDigest digest = Sha256.digest();
            long size = 0;
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                byte[] piece = new byte[PIECE];
                for (int read = read(content, piece); read >= 0; read = read(content, piece)) {
                    size += read;
                    if (size > most) {
                        throw new TooMuch(most);
                    }
                    out.write(piece, 0, read);
                }
            }
            return new Spool(file, size, Sha256.hex(digest));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static int read(InputStream content, byte[] piece) throws BrokenOff {
        try {
            return content.read(piece);
        } catch (IOException gone) {
            throw new BrokenOff(gone);
        }
    }

    Path file() {
        return file;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
