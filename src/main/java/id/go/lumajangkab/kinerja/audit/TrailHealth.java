package id.go.lumajangkab.kinerja.audit;

import id.go.lumajangkab.kinerja.audit.Anchors.Anchor;
import id.go.lumajangkab.kinerja.audit.TrailCheck.Chain;
import id.go.lumajangkab.kinerja.audit.TrailCheck.Result;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * The health part "jejak": the last check of the whole trail. A call that finds it too old begins another in a thread
 * of its own and waits a moment for it; then it answers with what is known, so that a long trail blocks nobody. What
 * one check has seen the next one must find, so that a tail that is cut off meanwhile is found too.
 */
@Component("jejak")
class TrailHealth implements HealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(TrailHealth.class);
    /** Whoever asks for the health wants to hear within 3 s. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final TrailCheck check;
    private final DataSource database;
    private final Duration age;
    private @Nullable Result last;
    /** Of the last check that found everything fitting. */
    private List<Anchor> heads = List.of();

    private @Nullable CompletableFuture<Result> running;
    private final AtomicBoolean told = new AtomicBoolean();

    /**
     * @param database with limits for a long reading
     * @param age      how old a result may be
     */
    TrailHealth(
            TrailCheck check,
            @Qualifier("thorough") DataSource database,
            @Value("${kinerja.trail.check-interval}") Duration age) {
        this.check = check;
        this.database = database;
        this.age = age;
    }

    @Override
    public Health health() {
        CompletableFuture<Result> wanted = fresh();
        try {
            return health(wanted.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException stillRunning) {
            Result before = known();
            return before == null
                    ? Health.unknown()
                            .withDetail("keterangan", "Pemeriksaan sedang berjalan.")
                            .build()
                    : health(before);
        } catch (ExecutionException failure) {
            tellOnce(failure.getCause());
            return Health.unknown()
                    .withDetail("keterangan", "Jejak tidak dapat diperiksa.")
                    .build();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    /** Whoever watches asks each few seconds: the log is told once, and in one line what the database says. */
    private void tellOnce(@Nullable Throwable cause) {
        if (told.compareAndSet(false, true)) {
            if (cause instanceof SQLException refused) {
                log.warn("Jejak tidak dapat diperiksa: {}", refused.getMessage());
            } else {
                log.warn("Jejak tidak dapat diperiksa", cause);
            }
        }
    }

    private synchronized @Nullable Result known() {
        return last;
    }

    private synchronized CompletableFuture<Result> fresh() {
        if (last != null && Instant.now().isBefore(last.at().plus(age))) {
            return CompletableFuture.completedFuture(last);
        }
        if (running == null || running.isDone()) {
            CompletableFuture<Result> begun = new CompletableFuture<>();
            running = begun;
            Thread thread = new Thread(() -> run(begun), "jejak");
            thread.setDaemon(true);
            thread.start();
        }
        return running;
    }

    private void run(CompletableFuture<Result> wanted) {
        List<Anchor> seen;
        synchronized (this) {
            seen = heads;
        }
        try {
            Result result = check.check(database, seen);
            synchronized (this) {
                last = result;
                heads = result.misfit().isEmpty() ? headsOf(result) : heads;
            }
            told.set(false);
            wanted.complete(result);
        } catch (Exception failure) {
            wanted.completeExceptionally(failure);
        }
    }

    private static List<Anchor> headsOf(Result result) {
        return result.chains().stream()
                .filter(chain -> chain.entries() > 0)
                .map(chain -> new Anchor(
                        chain.office(), chain.last(), Objects.requireNonNull(chain.head()), "pemeriksaan sebelumnya"))
                .toList();
    }

    private static Health health(Result result) {
        Health.Builder health = result.misfit().isEmpty() ? Health.up() : Health.down();
        Map<String, Object> offices = new LinkedHashMap<>();
        for (Chain chain : result.chains()) {
            offices.put(
                    chain.office().value(),
                    Map.of("entri", chain.entries(), "sidikJari", chain.head() == null ? "" : chain.head()));
        }
        result.misfit().ifPresent(misfit -> health.withDetail("tidakCocok", misfit.sentence()));
        return health.withDetail("entri", result.entries())
                .withDetail("kantor", offices)
                .withDetail("diperiksa", result.at())
                .withDetail("lamaMilidetik", result.took().toMillis())
                .build();
    }
}
