package id.go.lumajangkab.kinerja.evidence;

import id.go.lumajangkab.kinerja.audit.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Content by its SHA-256, kept in the database in pieces: the same content once, and never whole in memory. What is
 * stored is never changed, so it can be read piece by piece without a transaction.
 */
@Component
public class ContentStore {

    /** Bytes a piece: large enough for few rows, small enough that many at once do no harm. */
    static final int CHUNK = 256 * 1024;

    private static final Logger log = LoggerFactory.getLogger(ContentStore.class);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ContentStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Content that the database no longer holds as it was stored. */
    public static final class Altered extends IOException {

        private static final long serialVersionUID = 1L;

        private Altered(String sha256) {
            super("content is not what its SHA-256 says: " + sha256);
        }
    }

    /**
     * Stores a stream in the caller's transaction, which is one that also writes what refers to the content.
     *
     * @param content read to its end, not closed
     * @return what is stored; content that was there already keeps the media type that it had
     * @throws UncheckedIOException     when the stream breaks off
     * @throws IllegalArgumentException when it is empty
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredContent store(InputStream content, String mediaType) {
        try (Spool spool = Spool.of(content, Long.MAX_VALUE)) {
            return store(spool, mediaType);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #store(InputStream, String)}, for what lies in a file already. */
    @Transactional(propagation = Propagation.MANDATORY)
    StoredContent store(Spool spool, String mediaType) {
        if (spool.size() == 0) {
            throw new IllegalArgumentException("empty content");
        }
        // who stores the same content at the same time waits here until the other has committed
        int added = jdbc.update(
                "insert into kinerja.content (sha256, size, media_type, stored_at) values (?, ?, ?, ?)"
                        + " on conflict (sha256) do nothing",
                spool.sha256(),
                spool.size(),
                mediaType,
                Timestamp.from(clock.instant()));
        if (added == 0) {
            return find(spool.sha256()).orElseThrow();
        }
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            writeChunks(connection, spool);
            return null;
        });
        return new StoredContent(spool.sha256(), spool.size(), mediaType);
    }

    /** @param sha256 in hexadecimal */
    public Optional<StoredContent> find(String sha256) {
        return jdbc
                .query(
                        "select sha256, size, media_type from kinerja.content where sha256 = ?",
                        (row, number) -> new StoredContent(row.getString(1), row.getLong(2), row.getString(3)),
                        sha256)
                .stream()
                .findFirst();
    }

    /**
     * Reads content; at no time is more than one piece of it in memory. What was altered is not given to its end: the
     * read that would fetch the last piece throws {@link Altered}.
     *
     * @param sha256 in hexadecimal
     * @throws NoSuchElementException when there is none
     */
    public InputStream open(String sha256) {
        return new ChunkStream(find(sha256).orElseThrow());
    }

    private static void writeChunks(Connection connection, Spool spool) throws SQLException {
        try (InputStream content = Files.newInputStream(spool.file());
                PreparedStatement insert = connection.prepareStatement(
                        "insert into kinerja.content_chunk (sha256, position, bytes) values (?, ?, ?)")) {
            long left = spool.size();
            for (int position = 0; left > 0; position++) {
                int length = (int) Math.min(left, CHUNK);
                insert.setString(1, spool.sha256());
                insert.setInt(2, position);
                // the driver copies from the file to the socket through a small buffer of its own
                insert.setBinaryStream(3, content, length);
                insert.executeUpdate();
                left -= length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class ChunkStream extends InputStream {

        private final StoredContent content;
        private final MessageDigest digest = Sha256.digest();
        private byte[] chunk = new byte[0];
        private int offset;
        private int next;
        private long left;

        ChunkStream(StoredContent content) {
            this.content = content;
            this.left = content.size();
        }

        @Override
        public int read() throws IOException {
            return fetched() ? chunk[offset++] & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fetched()) {
                return -1;
            }
            int given = Math.min(length, chunk.length - offset);
            System.arraycopy(chunk, offset, target, from, given);
            offset += given;
            return given;
        }

        private boolean fetched() throws Altered {
            if (offset < chunk.length) {
                return true;
            }
            if (left == 0) {
                return false;
            }
            List<byte[]> found = jdbc.queryForList(
                    "select bytes from kinerja.content_chunk where sha256 = ?" + " and position = ?",
                    byte[].class,
                    content.sha256(),
                    next);
            byte[] fetched = found.isEmpty() ? new byte[0] : found.get(0);
            left -= fetched.length;
            digest.update(fetched);
            if (fetched.length == 0
                    || left < 0
                    || left == 0 && !Sha256.hex(digest).equals(content.sha256())) {
                log.error("Isi dengan SHA-256 {} berubah di basis data; pembacaannya dihentikan", content.sha256());
                left = 0;
                throw new Altered(content.sha256());
            }
            chunk = fetched;
            offset = 0;
            next++;
            return true;
        }
    }
}
