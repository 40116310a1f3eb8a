package id.go.lumajangkab.kinerja.notification;

import id.go.lumajangkab.kinerja.notification.AddressBook.Person;
import id.go.lumajangkab.kinerja.notification.OpenTasks.OpenTask;
import id.go.lumajangkab.kinerja.notification.Outbox.DueFact;
import id.go.lumajangkab.kinerja.notification.Topics.Topic;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.UserId;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendars;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Settles who is told a fact, and what the letter says. */
@Component
class Addressing {

    private static final Logger log = LoggerFactory.getLogger(Addressing.class);

    private static final Duration PAUSE_WHEN_GIVEN_UP = Duration.ofDays(1);

    private final Outbox outbox;
    private final Letters letters;
    private final AddressBook addresses;
    private final OpenTasks tasks;
    private final Trouble trouble;
    private final Topics topics;
    private final Recipients recipients;
    private final WorkingCalendars calendars;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Addressing(
            Outbox outbox,
            Letters letters,
            AddressBook addresses,
            OpenTasks tasks,
            Trouble trouble,
            Topics topics,
            Recipients recipients,
            WorkingCalendars calendars,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.outbox = outbox;
        this.letters = letters;
        this.addresses = addresses;
        this.tasks = tasks;
        this.trouble = trouble;
        this.topics = topics;
        this.recipients = recipients;
        this.calendars = calendars;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Settles who is told the next fact; a fault puts it off and holds up no other. */
    boolean next() {
        DueFact[] inHand = new DueFact[1];
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                Optional<DueFact> due = outbox.lockDue(clock.instant());
                due.ifPresent(fact -> {
                    inHand[0] = fact;
                    address(fact);
                });
                return due.isPresent();
            }));
        } catch (RuntimeException fault) {
            if (inHand[0] == null) {
                throw fault;
            }
            postpone(inHand[0], fault);
            return true;
        }
    }

    /** Told later, in growing pauses; after the last of them Cockpit shows it, and it is tried each day. */
    private void postpone(DueFact due, RuntimeException fault) {
        int attempts = due.attempts() + 1;
        Optional<Duration> pause = Retries.pauseAfter(attempts);
        Duration wait = pause.orElse(PAUSE_WHEN_GIVEN_UP);
        log.error(
                "Penerima sebuah pemberitahuan tidak dapat ditentukan; dicoba lagi dalam {} menit.",
                wait.toMinutes(),
                fault);
        transaction.executeWithoutResult(status -> {
            outbox.postpone(due.id(), clock.instant().plus(wait));
            if (attempts == Retries.MOST) {
                trouble.raise(
                        due.id(),
                        due.fact().office(),
                        "Pemberitahuan “" + due.fact().kind().label() + "” tidak dapat disiapkan setelah " + attempts
                                + " kali percobaan; sebabnya ada pada log.");
            }
        });
    }

    private void address(DueFact due) {
        Fact fact = due.fact();
        Letter letter = null;
        if (fact.kind() == Kind.MENDEKATI) {
            // what was done in time needs no reminder, and whoever has it now is reminded
            Optional<OpenTask> open = tasks.find(fact.taskId());
            if (open.isPresent()
                    && open.get().due() != null
                    && clock.instant().isBefore(open.get().due())) {
                fact = new Fact(
                        fact.kind(),
                        fact.office(),
                        fact.key(),
                        fact.concern(),
                        fact.processInstanceId(),
                        fact.taskId(),
                        open.get().audience(),
                        Fact.Details.ofTask(
                                fact.details().step(),
                                fact.details().task(),
                                open.get().due()),
                        null);
                letter = letter(fact);
            }
        } else if (fact.kind() != Kind.PENGINGAT || tasks.find(fact.taskId()).isPresent()) {
            letter = fact.kind() == Kind.RINGKASAN ? digest(fact.office()) : letter(fact);
        }
        outbox.address(due.id(), letter, letter == null ? Map.of() : recipients.of(fact), clock.instant());
        if (due.attempts() >= Retries.MOST) {
            trouble.settle(due.id());
        }
    }

    private Letter letter(Fact fact) {
        Topic topic = topics.of(fact.concern(), fact.processInstanceId());
        UserId by = fact.details().by();
        return letters.of(
                fact,
                topic,
                by == null
                        ? null
                        : addresses.persons(List.of(by)).stream()
                                .map(Person::name)
                                .findFirst()
                                .orElse(by.value()));
    }

    private Letter digest(OfficeId office) {
        List<OpenTask> open = tasks.of(office);
        if (open.isEmpty()) {
            return null;
        }
        Map<InstanceId, Topic> known = new HashMap<>();
        open.forEach(task ->
                known.computeIfAbsent(task.processInstanceId(), instance -> topics.of(task.concern(), instance)));
        Map<InstanceId, String> labels = known.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().label()));
        String name = known.get(open.get(0).processInstanceId()).officeName();
        Instant now = clock.instant();
        return letters.digest(
                now.atZone(calendars.zone()).toLocalDate(),
                now,
                name,
                open,
                labels,
                instant -> instant.atZone(calendars.zone()).toLocalDate());
    }
}
