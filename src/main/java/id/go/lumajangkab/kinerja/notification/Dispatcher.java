package id.go.lumajangkab.kinerja.notification;

import id.go.lumajangkab.kinerja.worktime.WorkingCalendars;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings facts to people: settles who is told, then sends. Any number of nodes may do it at the same time; each takes
 * what no other has in hand.
 */
@Component
class Dispatcher {

    private final Digests digests;
    private final Addressing addressing;
    private final Sending sending;
    private final Outbox outbox;
    private final WorkingCalendars calendars;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final MailProperties properties;

    private volatile LocalDate lastPurge;
    private volatile boolean stopped;

    Dispatcher(
            Digests digests,
            Addressing addressing,
            Sending sending,
            Outbox outbox,
            WorkingCalendars calendars,
            Clock clock,
            PlatformTransactionManager transactions,
            MailProperties properties) {
        this.digests = digests;
        this.addressing = addressing;
        this.sending = sending;
        this.outbox = outbox;
        this.calendars = calendars;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.properties = properties;
    }

    /** Does everything that is due now, until there is no more of it or the server takes no mail at all. */
    void round() {
        digests.write();
        purge();
        while (!stopped && addressing.next()) {
            // the next one
        }
        while (!stopped && sending.next()) {
            // the next one
        }
    }

    /** Lets rounds run again after {@link #stop}. */
    void start() {
        stopped = false;
    }

    /** Ends a round after the mail that is on its way. */
    void stop() {
        stopped = true;
    }

    /** Once a day: what has been kept as long as it is to be kept goes. */
    private void purge() {
        LocalDate today = clock.instant().atZone(calendars.zone()).toLocalDate();
        if (!today.equals(lastPurge)) {
            transaction.executeWithoutResult(
                    status -> outbox.purge(clock.instant().minus(properties.keep())));
            lastPurge = today;
        }
    }
}
