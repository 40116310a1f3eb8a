package id.go.lumajangkab.kinerja.audit;

import id.go.lumajangkab.kinerja.words.OfficeId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * Knows entries of the trail from elsewhere, such as from a printed report. A chain whose last entries are gone fits in
 * itself; only who knows that there were more can tell.
 */
public interface Anchors {

    /**
     * An entry that is known to have been there.
     *
     * @param sequence its number, 0 where only its hash is known
     * @param hash  SHA-256 in hexadecimal, or its beginning where only that is known
     * @param where where it is known from, in Indonesian words
     */
    record Anchor(OfficeId office, long sequence, String hash, String where) {}

    /** Hands over every entry that is known, in any order; reads with this connection only. */
    void each(Connection connection, Consumer<Anchor> known) throws SQLException;
}
