package id.go.lumajangkab.kinerja.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a transaction longer limits than a page has, for work that needs them. */
@Component
public class Patience {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate reading;

    Patience(DataSource dataSource, PlatformTransactionManager transactions) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Reads, in a transaction with these limits. */
    public <T> T reading(Limits limits, Supplier<T> work) {
        return reading.execute(status -> {
            have(limits);
            return work.get();
        });
    }

    /**
     * For the rest of the current transaction, one statement; where its limits are longer already they stay.
     *
     * @throws IllegalStateException where there is no transaction
     */
    public void have(Limits limits) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("no transaction");
        }
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            give(connection, limits);
            return null;
        });
    }

    private static void give(Connection connection, Limits limits) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(limits.transaction());
        }
        int now = connection.getNetworkTimeout();
        if (now > 0 && now < limits.silence().toMillis()) {
            // the pool gives the connection its own limit back when it comes home
            connection.setNetworkTimeout(
                    Runnable::run, Math.toIntExact(limits.silence().toMillis()));
        }
    }
}
