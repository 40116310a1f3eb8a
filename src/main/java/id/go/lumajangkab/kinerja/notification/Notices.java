package id.go.lumajangkab.kinerja.notification;

import id.go.lumajangkab.kinerja.database.Gathered;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * Takes facts in the transaction in which they happen: told are exactly those of what was committed. All of a
 * transaction are written with one statement right before it commits; where no mail server is configured nothing is
 * written and nothing is asked.
 */
@Service
public class Notices {

    private final Outbox outbox;
    private final MailServer server;
    private final Clock clock;

    Notices(Outbox outbox, MailServer server, Clock clock) {
        this.outbox = outbox;
        this.server = server;
        this.clock = clock;
    }

    /** Whether anybody is told anything. */
    public boolean isOn() {
        return server.isConfigured();
    }

    /**
     * Tells a fact, unless one with its key has been told before.
     *
     * @throws IllegalStateException without a transaction
     */
    public void tell(Fact fact) {
        if (isOn()) {
            pending().facts.put(fact.key(), fact);
        }
    }

    /**
     * The next task of a process instance in this transaction is one that comes back: whoever gets it is told why,
     * instead of being told of a new task.
     *
     * @param by id of who sent it back
     */
    public void comesBack(InstanceId processInstanceId, String reason, UserId by) {
        if (isOn()) {
            pending().returned.put(processInstanceId, new Reason(reason, by));
        }
    }

    /** Moves the instant at which a fact is told, as long as it has not been told. */
    public void move(String key, Instant tellAt) {
        if (isOn()) {
            outbox.move(key, tellAt);
        }
    }

    private record Reason(String text, UserId by) {}

    private Pending pending() {
        return Gathered.of(
                Pending.class,
                pending -> pending.notices() == this,
                Pending::new,
                "a notice needs the transaction of what it tells of");
    }

    private final class Pending implements TransactionSynchronization {

        private final Map<String, Fact> facts = new LinkedHashMap<>();
        private final Map<InstanceId, Reason> returned = new HashMap<>();

        Notices notices() {
            return Notices.this;
        }

        /** Before the trail, whose chain is locked last. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE - 1;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!facts.isEmpty()) {
                outbox.add(facts.values().stream().map(this::withReason).toList(), clock.instant());
            }
        }

        private Fact withReason(Fact fact) {
            Reason reason = returned.get(fact.processInstanceId());
            return reason == null || fact.kind() != Kind.TUGAS_BARU
                    ? fact
                    : new Fact(
                            Kind.DITOLAK,
                            fact.office(),
                            fact.key(),
                            fact.concern(),
                            fact.processInstanceId(),
                            fact.taskId(),
                            fact.audience(),
                            fact.details().because(reason.text(), reason.by()),
                            fact.tellAt());
        }
    }
}
