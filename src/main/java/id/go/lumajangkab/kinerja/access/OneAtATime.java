package id.go.lumajangkab.kinerja.access;

import id.go.lumajangkab.kinerja.database.Limits;
import id.go.lumajangkab.kinerja.database.Patience;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** For what is done once a database: of nodes that start at the same moment each waits for the one before it. */
@Component
public class OneAtATime {

    private final TransactionOperations transaction;
    private final JdbcTemplate jdbc;
    private final Patience patience;

    OneAtATime(TransactionOperations transaction, JdbcTemplate jdbc, Patience patience) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.patience = patience;
    }

    /** Runs {@code work} in a transaction; what an earlier node has done in its own is seen by then. */
    public void run(Runnable work) {
        transaction.executeWithoutResult(status -> {
            patience.have(Limits.THOROUGH);
            jdbc.query("SELECT pg_advisory_xact_lock(hashtextextended('kinerja.start', 0))", row -> {});
            work.run();
        });
    }
}
