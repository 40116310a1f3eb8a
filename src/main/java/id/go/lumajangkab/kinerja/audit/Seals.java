package id.go.lumajangkab.kinerja.audit;

import id.go.lumajangkab.kinerja.words.OfficeId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Computes anew what an entry holds a fingerprint of, such as a frozen result. An entry that fits its chain proves only
 * itself; this proves that what it speaks of still says the same.
 */
public interface Seals {

    /** Under this name an entry holds the fingerprint. */
    String NAME = "sidik jari";

    /**
     * Something in the tables that must have an entry with its fingerprint, and has none.
     *
     * @param at   since when it is sealed
     * @param what in Indonesian words
     */
    record Unsealed(OfficeId office, UUID measurement, Instant at, String what) {}

    /** Whether the entry holds a fingerprint that this part can compute; without it only the others are asked. */
    default boolean knows(TrailEntry entry) {
        return false;
    }

    /** What the entry is about, in Indonesian words. */
    default String what(TrailEntry entry) {
        return "hasil yang dibekukan";
    }

    /**
     * The fingerprint of what the entry is about, as it stands in the tables now; reads with this connection only.
     *
     * @return empty when it is gone; an empty text where the entry holds no fingerprint and the tables say what it says
     */
    default Optional<String> fingerprint(Connection connection, TrailEntry entry) throws SQLException {
        return Optional.empty();
    }

    /** What is sealed and has no entry; reads with this connection only. */
    List<Unsealed> withoutEntry(Connection connection) throws SQLException;

    /** What else does not fit the entries that speak of it; reads with this connection only. */
    default void misfits(Connection connection, Consumer<TrailCheck.Misfit> found) throws SQLException {}
}
