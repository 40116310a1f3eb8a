package id.go.lumajangkab.kinerja.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * The health part "db": whether the database answers, told within two seconds also where it is silent. It is asked on a
 * connection of its own, so that pages that use all others do not make it ill, and once a second at most, however many
 * ask: nobody logs in for it.
 */
@Component("dbHealthIndicator")
public class DatabaseHealth implements HealthIndicator, DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration AGE = Duration.ofSeconds(1);

    private final DataSource database;
    private Connection connection;
    private CompletableFuture<Health> asked =
            CompletableFuture.completedFuture(Health.unknown().build());
    private long askedAt = System.nanoTime() - AGE.toNanos();
    private boolean ended;

    DatabaseHealth(HikariDataSource pool) {
        this.database = SingleConnections.of(pool, Limits.ORDINARY);
    }

    @Override
    public Health health() {
        try {
            return ask().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silent) {
            return Health.down()
                    .withDetail("keterangan", "Basis data tidak menjawab.")
                    .build();
        } catch (ExecutionException fault) {
            return Health.down(fault.getCause()).build();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    /** Whether it answers. */
    public boolean answers() {
        return health().getStatus().equals(Status.UP);
    }

    private synchronized CompletableFuture<Health> ask() {
        if (asked.isDone() && !ended && System.nanoTime() - askedAt >= AGE.toNanos()) {
            askedAt = System.nanoTime();
            asked = CompletableFuture.supplyAsync(this::answer, DatabaseHealth::inThreadOfItsOwn);
        }
        return asked;
    }

    private static void inThreadOfItsOwn(Runnable work) {
        Thread thread = new Thread(work, "basisdata-kesehatan");
        thread.setDaemon(true);
        thread.start();
    }

    /** Never by two threads at once: the next question waits for the answer to this one. */
    private Health answer() {
        try {
            if (connection == null || !connection.isValid(Math.toIntExact(PATIENCE.toSeconds()))) {
                hangUp();
                connection = database.getConnection();
            }
            return Health.up()
                    .withDetail("versi", connection.getMetaData().getDatabaseProductVersion())
                    .build();
        } catch (SQLException away) {
            return Health.down()
                    .withDetail("keterangan", String.valueOf(away.getMessage()))
                    .build();
        }
    }

    private void hangUp() throws SQLException {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }

    @Override
    public synchronized void destroy() throws SQLException {
        ended = true;
        if (asked.isDone()) {
            hangUp();
        }
    }
}
