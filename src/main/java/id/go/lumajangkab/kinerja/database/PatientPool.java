package id.go.lumajangkab.kinerja.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The application's connections, with the ordinary limits. A server that takes no connection is told at once, while a
 * pool whose connections are all in use is worth a longer wait: they come back. The log has one line when the server is
 * away and one when it is back.
 */
class PatientPool extends HikariDataSource {

    private static final Logger log = LoggerFactory.getLogger(PatientPool.class);

    /** SQLSTATE "client unable to establish connection", for a server that does not even refuse. */
    private static final String SILENT = "08001";

    private final AtomicBoolean away = new AtomicBoolean();

    PatientPool() {
        setConnectionTimeout(Limits.REFUSED.toMillis());
        setValidationTimeout(Limits.VALIDATION.toMillis());
        setKeepaliveTime(Limits.KEEP_ALIVE.toMillis());
        setConnectionInitSql(Limits.ORDINARY.session());
        setDataSourceProperties(Limits.ORDINARY.driver());
    }

    @Override
    public Connection getConnection() throws SQLException {
        long end = System.nanoTime() + Limits.BUSY.toNanos();
        while (true) {
            boolean wasBusy = isBusy();
            try {
                Connection connection = super.getConnection();
                if (away.get() && away.compareAndSet(true, false)) {
                    log.info("Basis data melayani kembali.");
                }
                return connection;
            } catch (SQLTransientConnectionException none) {
                if (!isBusy() && !(wasBusy && isFree())) {
                    tellOnce(none);
                    throw none.getSQLState() != null
                            ? none
                            : new SQLTransientConnectionException(none.getMessage(), SILENT, none);
                }
                if (System.nanoTime() > end) {
                    // without a state: of the database itself nothing is known
                    throw new SQLTransientConnectionException("all connections are in use");
                }
            }
        }
    }

    /** Whether all connections that there may be are in use. */
    boolean isBusy() {
        HikariPoolMXBean pool = getHikariPoolMXBean();
        return pool != null && pool.getActiveConnections() >= getMaximumPoolSize();
    }

    /** Whether one was given back, which may be at the very moment at which the wait for it ends. */
    private boolean isFree() {
        return getHikariPoolMXBean().getIdleConnections() > 0;
    }

    private void tellOnce(SQLException none) {
        if (away.compareAndSet(false, true)) {
            Throwable last = none.getCause();
            log.error("Basis data tidak dapat dihubungi{}", last == null ? "." : ": " + last.getMessage());
        }
    }
}
