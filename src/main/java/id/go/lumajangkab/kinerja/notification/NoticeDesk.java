package id.go.lumajangkab.kinerja.notification;

import id.go.lumajangkab.kinerja.notification.Outbox.State;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people settle about their notices, and what an administrator does about those that didn't arrive. */
@Service
public class NoticeDesk {

    private static final int MOST = 100;
    private static final String GONE = "Surel ini tidak ditemukan atau sudah dikirim; muat ulang halaman.";

    private final Outbox outbox;
    private final AddressBook addresses;
    private final Trouble trouble;
    private final Clock clock;

    NoticeDesk(Outbox outbox, AddressBook addresses, Trouble trouble, Clock clock) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.trouble = trouble;
        this.clock = clock;
    }

    /**
     * A notice that has not been sent.
     *
     * @param user     id of who should get it
     * @param problem  why it has not been sent, {@code null} while it just waits for its turn
     * @param nextAt   when it is tried again, {@code null} when it isn't
     * @param canRetry whether an administrator can let it be tried anew
     * @param givenUp  whether it was tried until it was given up
     */
    public record Unsent(
            UUID id,
            Kind kind,
            String subject,
            UserId user,
            Instant since,
            int attempts,
            Instant nextAt,
            String problem,
            boolean canRetry,
            boolean givenUp) {}

    /** The kinds that somebody gets by mail; all of them unless they said otherwise. */
    @Transactional(readOnly = true)
    public Set<Kind> chosen(UserId user) {
        Set<Kind> chosen = EnumSet.allOf(Kind.class);
        chosen.removeAll(outbox.declined(user));
        return chosen;
    }

    /** Settles which of {@code offered} somebody gets; the others stay as they are. */
    @Transactional
    public void choose(UserId user, Collection<Kind> offered, Collection<Kind> wanted) {
        Set<Kind> declined = EnumSet.noneOf(Kind.class);
        declined.addAll(outbox.declined(user));
        declined.removeAll(offered);
        offered.stream().filter(kind -> !wanted.contains(kind)).forEach(declined::add);
        outbox.decline(user, declined);
    }

    /** Whether a notice of that kind reaches any of them by mail. */
    @Transactional(readOnly = true)
    public boolean reachesAny(Kind kind, Collection<UserId> users) {
        if (users.isEmpty()) {
            return false;
        }
        Set<UserId> decliners = outbox.decliners(kind, users);
        return addresses.persons(users).stream()
                .anyMatch(person -> person.address() != null && !decliners.contains(person.id()));
    }

    /** Where somebody's mails go, {@code null} when no address is known. */
    public String addressOf(UserId user) {
        return addresses.persons(List.of(user)).stream()
                .map(AddressBook.Person::address)
                .filter(address -> address != null)
                .findFirst()
                .orElse(null);
    }

    /** An office's notices that have not been sent, at most a hundred: those given up first, without address last. */
    @Transactional(readOnly = true)
    public List<Unsent> unsent(OfficeId office) {
        return outbox.unsent(office, MOST).stream()
                .map(notice -> new Unsent(
                        notice.id(),
                        notice.kind(),
                        notice.letter().subject(),
                        notice.userId(),
                        notice.occurredAt(),
                        notice.attempts(),
                        notice.state() == State.MENUNGGU ? notice.nextAt() : null,
                        notice.problem(),
                        notice.state() != State.MENUNGGU,
                        notice.state() == State.GAGAL))
                .toList();
    }

    /** Lets everything of an office that was given up be tried anew; gives back how much. */
    @Transactional
    public int sendAllAgain(OfficeId office) {
        List<UUID> notices = outbox.givenUp(office);
        notices.forEach(notice -> sendAgain(office, notice));
        return notices.size();
    }

    /** Lets a notice be tried anew, and settles what told of it. */
    @Transactional
    public void sendAgain(OfficeId office, UUID notice) {
        if (!outbox.tryAgain(notice, office, clock.instant())) {
            throw new InputException(GONE);
        }
        trouble.settle(notice);
    }

    /** Settles that a notice is not sent any more. */
    @Transactional
    public void dismiss(OfficeId office, UUID notice) {
        if (!outbox.dismiss(notice, office)) {
            throw new InputException(GONE);
        }
        trouble.settle(notice);
    }
}
