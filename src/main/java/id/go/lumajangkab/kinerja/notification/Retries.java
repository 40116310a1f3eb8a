package id.go.lumajangkab.kinerja.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a mail waits that the server has not taken. */
final class Retries {

    /** Who has not renewed its lease by then is taken for dead; clocks of nodes may differ by less than that. */
    static final Duration LEASE = Duration.ofMinutes(15);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(2));

    /** Attempts until it is given up, after more than three and a half days: longer than a long weekend. */
    static final int MOST = PAUSES.size() + 1;

    private Retries() {}

    /** @return the pause after that many failed attempts, none when it is given up */
    static Optional<Duration> pauseAfter(int attempts) {
        return attempts > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(attempts - 1));
    }
}
