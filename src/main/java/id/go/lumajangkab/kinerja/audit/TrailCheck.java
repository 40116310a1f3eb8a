package id.go.lumajangkab.kinerja.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.go.lumajangkab.kinerja.words.Json;
import id.go.lumajangkab.kinerja.words.OfficeId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks the trail of all offices from its first entry to its last: the numbers, the hash of each entry and of the one
 * before it, the entries known from elsewhere ({@link Anchors}) and what entries hold the fingerprint of
 * ({@link Seals}). It reads one state of the database, row by row, and changes nothing, whoever writes meanwhile.
 */
@Component
public class TrailCheck {

    static final int ROWS_AT_A_TIME = 500;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-uuuu HH.mm.ss", Locale.ROOT);

    private final List<Anchors> anchors;
    private final List<Seals> seals;

    TrailCheck(List<Anchors> anchors, List<Seals> seals) {
        this.anchors = anchors;
        this.seals = seals;
    }

    /**
     * The first entry of a chain that does not fit.
     *
     * @param at      {@code null} where the entry is gone, like {@code subject} and {@code key}
     * @param subject name of a {@link Subject}
     * @param what    what does not fit, an Indonesian clause
     */
    public record Misfit(
            OfficeId office,
            long sequence,
            @Nullable Instant at,
            @Nullable String subject,
            @Nullable String key,
            String what) {

        /** Office, number, time, what it is about, and what does not fit. */
        public String sentence() {
            String which = at == null
                    ? ""
                    : " (" + TIME.withZone(ZoneId.systemDefault()).format(at) + ", " + word() + " " + key + ")";
            return "Kantor " + office + ", entri " + sequence + which + ": " + what + ".";
        }

        private @Nullable String word() {
            return Arrays.stream(Subject.values())
                    .filter(known -> known.name().equals(subject))
                    .map(Subject::text)
                    .findFirst()
                    .orElse(subject);
        }
    }

    /**
     * An office's chain.
     *
     * @param entries  how many there are
     * @param head     hash of the newest, {@code null} where there is none
     * @param unsealed how many results were frozen before the trail began, so that no entry vouches for them
     * @param misfit   {@code null} when everything fits
     */
    public record Chain(
            OfficeId office,
            long entries,
            long last,
            @Nullable String head,
            int unsealed,
            @Nullable Misfit misfit) {}

    /** What a check found, the chains in the order of the offices. */
    public record Result(Instant at, Duration took, List<Chain> chains) {

        /** Entries of all chains. */
        public long entries() {
            return chains.stream().mapToLong(Chain::entries).sum();
        }

        /** The first that does not fit, empty when the whole trail does. */
        public Optional<Misfit> misfit() {
            return chains.stream()
                    .map(Chain::misfit)
                    .filter(misfit -> misfit != null)
                    .findFirst();
        }
    }

    /**
     * Checks everything in one read-only transaction.
     *
     * @param more entries that the caller knows besides those that the program has kept
     */
    public Result check(DataSource database, List<Anchors.Anchor> more) throws SQLException {
        Instant begun = Instant.now();
        try (Connection connection = database.getConnection()) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try {
                List<Chain> chains = new Check(connection).chains(more);
                return new Result(begun, Duration.between(begun, Instant.now()), chains);
            } finally {
                connection.rollback();
            }
        }
    }

    /** One check; a chain's state is all that it keeps. */
    private final class Check {

        private final Connection connection;
        private final Map<OfficeId, State> states = new TreeMap<>(Comparator.comparing(OfficeId::value));
        private final Instant begun;

        Check(Connection connection) throws SQLException {
            this.connection = connection;
            try (PreparedStatement beginning = connection.prepareStatement("select at from kinerja.trail_beginning");
                    ResultSet row = beginning.executeQuery()) {
                // without it nothing is old enough to go without an entry
                begun = row.next() ? row.getTimestamp(1).toInstant() : Instant.MIN;
            }
        }

        List<Chain> chains(List<Anchors.Anchor> more) throws SQLException {
            try (PreparedStatement offices = connection.prepareStatement("select id from kinerja.office");
                    ResultSet row = offices.executeQuery()) {
                while (row.next()) {
                    state(new OfficeId(row.getString(1)));
                }
            }
            readEntries();
            List<Anchors.Anchor> wrong = new ArrayList<>();
            for (Anchors source : anchors) {
                source.each(connection, anchor -> remember(wrong, anchor));
            }
            more.forEach(anchor -> remember(wrong, anchor));
            wrong.forEach(this::foundByAnchor);
            for (Seals part : seals) {
                part.withoutEntry(connection).forEach(this::foundWithoutEntry);
                part.misfits(connection, misfit -> state(misfit.office()).found(misfit));
            }
            return states.values().stream().map(State::chain).toList();
        }

        private void readEntries() throws SQLException {
            try (PreparedStatement statement =
                    connection.prepareStatement("select * from kinerja.trail order by office_id, sequence")) {
                statement.setFetchSize(ROWS_AT_A_TIME);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        TrailEntry entry = Trail.ENTRY.mapRow(row, 0);
                        State state = state(entry.office());
                        String what = state.next(entry);
                        state.found(entry, what == null ? seal(entry) : what);
                    }
                }
            }
        }

        /** What does not fit where the entry holds a fingerprint, {@code null} when nothing. */
        private @Nullable String seal(TrailEntry entry) throws SQLException {
            for (Seals part : seals) {
                if (part.knows(entry)) {
                    Optional<String> now = part.fingerprint(connection, entry);
                    if (now.isEmpty()) {
                        return part.what(entry) + " tidak ada lagi";
                    }
                    if (!now.get().equals(value(entry))) {
                        return part.what(entry) + " tidak sama lagi dengan "
                                + (value(entry).isEmpty() ? "isi entri ini" : "sidik jarinya");
                    }
                }
            }
            return null;
        }

        private String value(TrailEntry entry) {
            try {
                return Json.PLAIN.readTree(entry.after()).path(Seals.NAME).asText();
            } catch (JsonProcessingException unreadable) {
                return "";
            }
        }

        private void remember(List<Anchors.Anchor> wrong, Anchors.Anchor anchor) {
            String hash = hash(anchor);
            if (hash == null || !hash.startsWith(anchor.hash())) {
                wrong.add(anchor);
            }
        }

        private void foundByAnchor(Anchors.Anchor anchor) {
            State state = state(anchor.office());
            if (anchor.sequence() == 0) {
                state.found(new Misfit(
                        anchor.office(),
                        state.last + 1,
                        null,
                        null,
                        null,
                        "tidak ada entri dengan sidik jari yang disebut " + anchor.where()));
                return;
            }
            boolean gone = anchor.sequence() > state.last;
            long first = gone ? state.last + 1 : anchor.sequence();
            String what = gone
                    ? "tidak ada lagi, padahal " + anchor.where() + " menyebut entri " + anchor.sequence()
                    : "sidik jarinya bukan yang disebut " + anchor.where();
            state.found(new Misfit(anchor.office(), first, null, null, null, what));
        }

        private void foundWithoutEntry(Seals.Unsealed unsealed) {
            State state = state(unsealed.office());
            if (unsealed.at().isBefore(begun)) {
                state.unsealed++;
            } else {
                state.found(new Misfit(
                        unsealed.office(),
                        state.last + 1,
                        null,
                        null,
                        null,
                        "tidak ada entri untuk " + unsealed.what()));
            }
        }

        private @Nullable String hash(Anchors.Anchor anchor) {
            boolean numbered = anchor.sequence() > 0;
            // without a number the whole chain is looked through, the newest entries first
            try (PreparedStatement statement = connection.prepareStatement("select hash from kinerja.trail"
                    + " where office_id = ? and " + (numbered ? "sequence = ?" : "starts_with(hash, ?)")
                    + " order by sequence desc limit 1")) {
                statement.setString(1, anchor.office().value());
                statement.setObject(2, numbered ? (Object) anchor.sequence() : anchor.hash());
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? row.getString(1) : null;
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        private State state(OfficeId office) {
            return states.computeIfAbsent(office, State::new);
        }
    }

    /** How far a chain has been read. */
    private static final class State {

        private final OfficeId office;
        private long entries;
        private long last;
        private String head = TrailEntry.BEGINNING;
        private int unsealed;
        private @Nullable Misfit misfit;

        State(OfficeId office) {
            this.office = office;
        }

        /** Takes the next entry; says what does not fit. */
        @Nullable
        String next(TrailEntry entry) {
            String what = null;
            if (entry.sequence() != last + 1) {
                what = "entri " + (last + 1) + (entry.sequence() > last + 2 ? " sampai " + (entry.sequence() - 1) : "")
                        + " tidak ada";
            } else if (!entry.hash().equals(entry.expectedHash())) {
                what = "isinya tidak cocok dengan sidik jarinya";
            } else if (!entry.previousHash().equals(head)) {
                what = "tidak menyambung pada entri sebelumnya";
            }
            entries++;
            last = entry.sequence();
            head = entry.hash();
            return what;
        }

        void found(TrailEntry entry, @Nullable String what) {
            if (what != null) {
                found(new Misfit(office, entry.sequence(), entry.at(), entry.subject(), entry.key(), what));
            }
        }

        /** Only the first is named: what follows it does not fit either. */
        void found(Misfit found) {
            if (misfit == null || found.sequence() < misfit.sequence()) {
                misfit = found;
            }
        }

        Chain chain() {
            return new Chain(office, entries, last, entries == 0 ? null : head, unsealed, misfit);
        }
    }
}
