package id.go.lumajangkab.kinerja.notification;

import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendar;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendars;
import id.go.lumajangkab.kinerja.worktime.WorkingHours;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What supervisors are told each working day about all that is open in their office. */
@Component
class Digests {

    private static final Logger log = LoggerFactory.getLogger(Digests.class);

    private static final LocalTime DIGEST_AT = LocalTime.of(7, 30);
    private static final Duration PAUSE_AFTER_FAULT = Duration.ofMinutes(5);

    private final Outbox outbox;
    private final AddressBook addresses;
    private final WorkingCalendars calendars;
    private final Clock clock;
    private final TransactionTemplate transaction;

    /** Spares asking again all day long; what makes a digest unique is its key. */
    private volatile LocalDate lastDigest;

    private volatile Instant digestsPausedUntil = Instant.MIN;

    Digests(
            Outbox outbox,
            AddressBook addresses,
            WorkingCalendars calendars,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.calendars = calendars;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Adds the digests of today that are not there yet, once it is time; a fault of one office holds up no other. */
    void write() {
        ZonedDateTime now = clock.instant().atZone(calendars.zone());
        LocalDate today = now.toLocalDate();
        if (now.toLocalTime().isBefore(DIGEST_AT)
                || today.equals(lastDigest)
                || now.toInstant().isBefore(digestsPausedUntil)) {
            return;
        }
        boolean whole = true;
        for (OfficeId office : outbox.offices()) {
            try {
                write(office, now);
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

    private void write(OfficeId office, ZonedDateTime now) {
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
}
