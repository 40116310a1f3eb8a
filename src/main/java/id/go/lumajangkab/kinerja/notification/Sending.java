package id.go.lumajangkab.kinerja.notification;

import id.go.lumajangkab.kinerja.notification.AddressBook.Person;
import id.go.lumajangkab.kinerja.notification.Outbox.Claimed;
import id.go.lumajangkab.kinerja.notification.Outbox.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands mails to the mail server. While it answers, no transaction is open and no connection is held. */
@Component
class Sending implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Sending.class);

    private final Outbox outbox;
    private final MailServer server;
    private final Letters letters;
    private final AddressBook addresses;
    private final Trouble trouble;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final MailProperties properties;

    /** Its thread begins with the first mail. */
    private final ScheduledExecutorService renewals = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "surel-giliran");
        thread.setDaemon(true);
        return thread;
    });

    Sending(
            Outbox outbox,
            MailServer server,
            Letters letters,
            AddressBook addresses,
            Trouble trouble,
            Clock clock,
            PlatformTransactionManager transactions,
            MailProperties properties) {
        this.outbox = outbox;
        this.server = server;
        this.letters = letters;
        this.addresses = addresses;
        this.trouble = trouble;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.properties = properties;
    }

    @Override
    public void destroy() {
        renewals.shutdownNow();
    }

    /** Sends the next mail; false when there is none, or when the server takes none for now. */
    boolean next() {
        Instant now = clock.instant();
        Optional<Claimed> claimed = transaction.execute(status -> outbox.claim(now, now.plus(Retries.LEASE)));
        if (claimed.isEmpty()) {
            return false;
        }
        Claimed notice = claimed.get();
        Optional<Person> person = addresses.persons(List.of(notice.userId())).stream()
                .filter(known -> known.address() != null)
                .findFirst();
        if (person.isEmpty()) {
            finish(notice, State.TANPA_ALAMAT, null, Outbox.NO_ADDRESS);
            return true;
        }
        try {
            deliver(
                    notice,
                    new MailServer.Mail(
                            notice.id(),
                            person.get().name(),
                            person.get().address(),
                            notice.letter().subject(),
                            letters.text(notice.letter(), person.get().name()),
                            letters.html(notice.letter(), person.get().name())));
        } catch (MailServer.Refusal refusal) {
            refused(notice, refusal);
            return !refusal.isOfEveryMail();
        } catch (RuntimeException fault) {
            // a mail that cannot even be made is given up like any other, or nobody would ever hear of it
            log.error("Sebuah surel tidak dapat disusun.", fault);
            refused(
                    notice,
                    new MailServer.Refusal("Surel tidak dapat disusun; sebabnya ada pada log.", false, false, fault));
            return true;
        }
        finish(notice, State.TERKIRIM, null, null);
        return true;
    }

    /** However long the server takes, no other sender takes this mail for one that a dead process has left. */
    private void deliver(Claimed notice, MailServer.Mail mail) {
        AtomicBoolean ended = new AtomicBoolean();
        long every = properties.renewal().toMillis();
        Future<?> renewal =
                renewals.scheduleWithFixedDelay(() -> renew(notice, ended), every, every, TimeUnit.MILLISECONDS);
        try {
            server.deliver(mail);
        } finally {
            synchronized (ended) {
                ended.set(true);
            }
            renewal.cancel(false);
        }
    }

    private void renew(Claimed notice, AtomicBoolean ended) {
        synchronized (ended) {
            if (!ended.get()) {
                try {
                    outbox.renew(notice, clock.instant().plus(Retries.LEASE));
                } catch (RuntimeException fault) {
                    // the lease outlasts several of these
                    log.warn("Giliran sebuah surel tidak dapat diperpanjang.", fault);
                }
            }
        }
    }

    private void refused(Claimed notice, MailServer.Refusal refusal) {
        Optional<Duration> pause = refusal.isForGood() ? Optional.empty() : Retries.pauseAfter(notice.attempts());
        if (pause.isPresent()) {
            finish(notice, State.MENUNGGU, clock.instant().plus(pause.get()), refusal.getMessage());
            return;
        }
        transaction.executeWithoutResult(status -> {
            if (outbox.finish(notice, State.GAGAL, null, null, refusal.getMessage())) {
                trouble.raise(
                        notice.id(),
                        notice.office(),
                        "Surel “" + notice.letter().subject() + "” tidak terkirim setelah " + notice.attempts()
                                + " kali percobaan: " + refusal.getMessage());
            }
        });
        log.warn(
                "Sebuah surel tidak terkirim setelah {} kali percobaan: {} Kirim ulang pada halaman Pemberitahuan.",
                notice.attempts(),
                refusal.getMessage());
    }

    private void finish(Claimed notice, State state, Instant nextAt, String problem) {
        transaction.executeWithoutResult(status ->
                outbox.finish(notice, state, nextAt, state == State.TERKIRIM ? clock.instant() : null, problem));
    }
}
