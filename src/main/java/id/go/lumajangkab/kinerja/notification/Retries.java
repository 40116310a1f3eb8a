package id.go.lumajangkab.kinerja.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a mail waits that the server has not taken. */
final class Retries {

    /**
     * Much longer than a mail takes with the time limits of {@code spring.mail.properties}: whoever has not marked it by
     * then is taken for dead.
     */
    static final Duration LEASE = Duration.ofMinutes(15);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofDays(1));

    private Retries() {
    }

    /** @return the pause after that many failed attempts, none when it is given up */
    static Optional<Duration> pauseAfter(int attempts) {
        return attempts > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(attempts - 1));
    }
}
