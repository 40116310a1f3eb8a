package id.go.lumajangkab.kinerja.notification;

import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.notification.AddressBook.Person;
import id.go.lumajangkab.kinerja.notification.OpenTasks.OpenTask;
import id.go.lumajangkab.kinerja.notification.Outbox.Claimed;
import id.go.lumajangkab.kinerja.notification.Outbox.DueFact;
import id.go.lumajangkab.kinerja.notification.Outbox.State;
import id.go.lumajangkab.kinerja.notification.Topics.Topic;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendar;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendars;
import id.go.lumajangkab.kinerja.worktime.WorkingHours;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings facts to people: settles who is told, then sends. Any number of nodes may do it at the same time; each takes
 * what no other has in hand. While a mail server answers, no transaction is open and no connection is held.
 */
@Component
class Dispatcher implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

    private static final LocalTime DIGEST_AT = LocalTime.of(7, 30);
    private static final Duration PAUSE_AFTER_FAULT = Duration.ofMinutes(5);
    private static final Duration PAUSE_WHEN_GIVEN_UP = Duration.ofDays(1);

    private final Outbox outbox;
    private final MailServer server;
    private final Letters letters;
    private final AddressBook addresses;
    private final OpenTasks tasks;
    private final Trouble trouble;
    private final Topics topics;
    private final MeasurementQueries measurements;
    private final WorkingCalendars calendars;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final MailProperties properties;

    /** Its thread begins with the first mail. */
    private final ScheduledExecutorService renewals = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "surel-giliran");
        thread.setDaemon(true);
        return thread;
    });

    /** Spares asking again all day long; what makes a digest unique is its key. */
    private volatile LocalDate lastDigest;

    private volatile Instant digestsPausedUntil = Instant.MIN;
    private volatile LocalDate lastPurge;
    private volatile boolean stopped;

    Dispatcher(
            Outbox outbox,
            MailServer server,
            Letters letters,
            AddressBook addresses,
            OpenTasks tasks,
            Trouble trouble,
            Topics topics,
            MeasurementQueries measurements,
            WorkingCalendars calendars,
            Clock clock,
            PlatformTransactionManager transactions,
            MailProperties properties) {
        this.outbox = outbox;
        this.server = server;
        this.letters = letters;
        this.addresses = addresses;
        this.tasks = tasks;
        this.trouble = trouble;
        this.topics = topics;
        this.measurements = measurements;
        this.calendars = calendars;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.properties = properties;
    }

    /** Does everything that is due now, until there is no more of it or the server takes no mail at all. */
    void round() {
        writeDigests();
        purge();
        while (!stopped && addressNext()) {
            // the next one
        }
        while (!stopped && sendNext()) {
            // the next one
        }
    }

    @Override
    public void destroy() {
        renewals.shutdownNow();
    }

    /** Lets rounds run again after {@link #stop}. */
    void start() {
        stopped = false;
    }

    /** Ends a round after the mail that is on its way. */
    void stop() {
        stopped = true;
    }

    // Digests -----------------------------------------------------------------------------------

    private void writeDigests() {
        ZonedDateTime now = clock.instant().atZone(calendars.zone());
        LocalDate today = now.toLocalDate();
        if (now.toLocalTime().isBefore(DIGEST_AT)
                || today.equals(lastDigest)
                || now.toInstant().isBefore(digestsPausedUntil)) {
            return;
        }
        boolean whole = true;
        for (String office : outbox.offices()) {
            try {
                writeDigest(office, now);
            } catch (RuntimeException fault) {
                // neither the other offices nor the mails wait for this one
                log.error(
                        "Ringkasan harian sebuah kantor tidak dapat disiapkan; dicoba lagi dalam {} menit.",
                        PAUSE_AFTER_FAULT.toMinutes(),
                        fault);
                whole = false;
            }
        }
        if (whole) {
            lastDigest = today;
            digestsPausedUntil = Instant.MIN;
        } else {
            digestsPausedUntil = now.toInstant().plus(PAUSE_AFTER_FAULT);
        }
    }

    private void writeDigest(String office, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        WorkingCalendar calendar = calendars.of(office);
        Optional<WorkingHours> hours = calendar.hoursOf(today);
        // who was off at 07.30 is told later that day, but not when nobody is at work any more
        if (hours.isPresent() && now.toLocalTime().isBefore(hours.get().closes())) {
            Fact digest = new Fact(
                    Kind.RINGKASAN,
                    office,
                    "RINGKASAN:" + office + ":" + today,
                    null,
                    null,
                    null,
                    new Audience(Set.of(), addresses.supervisors(), null),
                    Fact.Details.ofTask(0, null, null),
                    null);
            transaction.executeWithoutResult(status -> outbox.add(List.of(digest), clock.instant()));
        }
    }

    // Retention ---------------------------------------------------------------------------------

    private void purge() {
        LocalDate today = clock.instant().atZone(calendars.zone()).toLocalDate();
        if (!today.equals(lastPurge)) {
            transaction.executeWithoutResult(
                    status -> outbox.purge(clock.instant().minus(properties.keep())));
            lastPurge = today;
        }
    }

    private Letter digest(String office) {
        List<OpenTask> open = tasks.of(office);
        if (open.isEmpty()) {
            return null;
        }
        Map<String, Topic> known = new HashMap<>();
        open.forEach(task ->
                known.computeIfAbsent(task.processInstanceId(), instance -> topics.of(task.concern(), instance)));
        Map<String, String> labels = known.entrySet().stream()
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

    // Facts -------------------------------------------------------------------------------------

    /** Settles who is told the next fact; a fault puts it off and holds up no other. */
    private boolean addressNext() {
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
        outbox.address(due.id(), letter, letter == null ? Map.of() : people(fact), clock.instant());
        if (due.attempts() >= Retries.MOST) {
            trouble.settle(due.id());
        }
    }

    private Letter letter(Fact fact) {
        Topic topic = topics.of(fact.concern(), fact.processInstanceId());
        String by = fact.details().by();
        return letters.of(
                fact,
                topic,
                by == null
                        ? null
                        : addresses.persons(List.of(by)).stream()
                                .map(Person::name)
                                .findFirst()
                                .orElse(by));
    }

    private Map<String, State> people(Fact fact) {
        Map<String, Person> people = new LinkedHashMap<>();
        List<String> named = new ArrayList<>(fact.audience().users());
        if (fact.kind() == Kind.LAPORAN_SIAP) {
            named.addAll(measurements.settledTeam(fact.processInstanceId()));
        }
        if (!named.isEmpty()) {
            addresses.persons(named).forEach(person -> people.put(person.id(), person));
        }
        fact.audience()
                .roles()
                .forEach(role ->
                        addresses.membersOf(role, fact.office()).forEach(person -> people.put(person.id(), person)));
        people.remove(fact.audience().except());
        if (people.isEmpty()) {
            return Map.of();
        }
        Set<String> decliners = outbox.decliners(fact.kind(), people.keySet());
        Map<String, State> told = new LinkedHashMap<>();
        people.values().stream()
                .filter(person -> !decliners.contains(person.id()))
                .forEach(person ->
                        told.put(person.id(), person.address() == null ? State.TANPA_ALAMAT : State.MENUNGGU));
        return told;
    }

    // Mails -------------------------------------------------------------------------------------

    /** Sends the next mail; false when there is none, or when the server takes none for now. */
    private boolean sendNext() {
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
