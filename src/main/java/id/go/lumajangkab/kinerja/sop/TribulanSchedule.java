package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.access.Unrestricted;
import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.notification.Audience;
import id.go.lumajangkab.kinerja.notification.Concern;
import id.go.lumajangkab.kinerja.notification.Fact;
import id.go.lumajangkab.kinerja.notification.Kind;
import id.go.lumajangkab.kinerja.notification.Notices;
import id.go.lumajangkab.kinerja.planning.Catalogue;
import id.go.lumajangkab.kinerja.planning.CatalogueItem;
import id.go.lumajangkab.kinerja.sop.PengukuranKinerja.Variables;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendar;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendars;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The SOP's "berkala setiap tribulan": on the first working day of a tribulan, from 08.00 office time on, the
 * measurement of the one just ended is owed; on each later working day it still is, for a server that was off. The
 * timer looks each hour, since a deployment in the morning takes the look that was due with it. Owed is only what came
 * due after this schedule was installed, and only where nobody has started one, be it completed or cancelled.
 */
@Component
public class TribulanSchedule {

    private static final Logger log = LoggerFactory.getLogger(TribulanSchedule.class);
    private static final LocalTime AT = LocalTime.of(8, 0);

    /** The last look of a day, as the model's timer says it. */
    private static final LocalTime LAST = LocalTime.of(16, 0);

    private final Unrestricted unrestricted;
    private final MeasurementQueries measurements;
    private final Catalogue catalogue;
    private final WorkingCalendars calendars;
    private final Notices notices;
    private final ScheduleProperties properties;
    private final Clock clock;

    TribulanSchedule(
            Unrestricted unrestricted,
            MeasurementQueries measurements,
            Catalogue catalogue,
            WorkingCalendars calendars,
            Notices notices,
            ScheduleProperties properties,
            Clock clock) {
        this.unrestricted = unrestricted;
        this.measurements = measurements;
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.notices = notices;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * What comes next for an office.
     *
     * @param enabled        whether it comes by itself
     * @param period         the tribulan that is measured next
     * @param at             when its measurement starts, {@code null} where the calendar has no working day then
     * @param withoutTarget  indicators of that period that have no target yet
     * @param hasIndicators  whether there is anything to measure
     */
    public record Next(
            boolean enabled, Tribulan period, Instant at, List<String> withoutTarget, boolean hasIndicators) {}

    /** What comes next for an office. */
    public Next next(OfficeId office) {
        WorkingCalendar calendar = calendars.of(office);
        ZonedDateTime now = now(calendar);
        Tribulan ended = Tribulan.justEnded(now.toLocalDate());
        Tribulan period = ended;
        Optional<Instant> at = Optional.empty();
        if (!isKnown(office, ended)) {
            at = firstInstant(calendar, Tribulan.of(now.toLocalDate()))
                    .filter(this::isSinceInstallation)
                    .flatMap(first -> first.isAfter(now.toInstant()) ? Optional.of(first) : nextInstant(calendar, now));
        }
        if (at.isEmpty()) {
            period = Tribulan.of(now.toLocalDate());
            at = firstInstant(calendar, Tribulan.of(period.lastDay().plusDays(1)));
        }
        List<CatalogueItem> items = catalogue.valid(office, period);
        return new Next(properties.enabled(), period, at.orElse(null), withoutTarget(items), !items.isEmpty());
    }

    /**
     * Starts what is owed, each office in a transaction of its own. Any number of nodes may do it at any time and as
     * often as they like: the database takes one measurement an office and tribulan.
     *
     * @throws IllegalStateException when an office met a fault; the others have been started, and trying again is right
     */
    void startDue() {
        if (!properties.enabled()) {
            return;
        }
        IllegalStateException faults = null;
        for (Tenant office : unrestricted.run(context -> unrestricted
                .engine()
                .getIdentityService()
                .createTenantQuery()
                .orderByTenantId()
                .asc()
                .list())) {
            try {
                OfficeId id = new OfficeId(office.getId());
                if (isOwed(id)) {
                    start(id);
                }
            } catch (RuntimeException fault) {
                // the other offices don't wait for this one; the engine tries again and shows an incident at last
                faults = faults == null
                        ? new IllegalStateException("Jadwal tribulan gagal; pengukuran belum dimulai.")
                        : faults;
                faults.addSuppressed(fault);
            }
        }
        if (faults != null) {
            throw faults;
        }
    }

    private boolean isOwed(OfficeId office) {
        WorkingCalendar calendar = calendars.of(office);
        ZonedDateTime now = now(calendar);
        LocalDate today = now.toLocalDate();
        return calendar.isWorkingDay(today)
                && !now.toLocalTime().isBefore(AT)
                && firstInstant(calendar, Tribulan.of(today))
                        .filter(first -> !first.isAfter(now.toInstant()) && isSinceInstallation(first))
                        .isPresent()
                && !isKnown(office, Tribulan.justEnded(today));
    }

    private void start(OfficeId office) {
        Tribulan period = Tribulan.justEnded(now(calendars.of(office)).toLocalDate());
        List<CatalogueItem> items = catalogue.valid(office, period);
        if (items.isEmpty()) {
            log.warn(
                    "Pengukuran {} kantor {} belum dapat dimulai oleh jadwal: katalog belum memuat indikator yang "
                            + "berlaku.",
                    period.label(),
                    office);
            return;
        }
        List<String> withoutTarget = withoutTarget(items);
        try {
            unrestricted.runAlone(context -> {
                ProcessInstance started = as(office, context, period);
                if (!withoutTarget.isEmpty()) {
                    notices.tell(new Fact(
                            Kind.TARGET_KURANG,
                            office,
                            Kind.TARGET_KURANG + ":" + started.getId(),
                            Concern.PENGUKURAN,
                            new InstanceId(started.getId()),
                            null,
                            Audience.roles(Roles.KASUBAG_RENVAPOR),
                            new Fact.Details(0, null, null, null, null, withoutTarget),
                            null));
                }
                return null;
            });
        } catch (StepRefused refused) {
            if (isKnown(office, period)) {
                // another node, or the Camat, was faster
                return;
            }
            throw refused;
        }
        log.info("Pengukuran {} kantor {} dimulai oleh jadwal.", period.label(), office);
        if (!withoutTarget.isEmpty()) {
            log.warn(
                    "Pengukuran {} kantor {}: {} indikator belum mempunyai target.",
                    period.label(),
                    office,
                    withoutTarget.size());
        }
    }

    /** Nobody's start, in the name of an office. */
    private ProcessInstance as(OfficeId office, CommandContext context, Tribulan period) {
        IdentityService identity = unrestricted.engine().getIdentityService();
        Authentication before = context.getAuthentication();
        identity.setAuthentication(new Authentication(null, null, List.of(office.value())));
        try {
            return unrestricted
                    .engine()
                    .getRuntimeService()
                    .createProcessInstanceByKey(PengukuranKinerja.KEY)
                    .processDefinitionWithoutTenantId()
                    .setVariables(Map.of(Variables.YEAR, period.year(), Variables.QUARTER, period.number()))
                    .execute();
        } finally {
            identity.setAuthentication(before);
        }
    }

    private boolean isKnown(OfficeId office, Tribulan period) {
        return measurements.list(List.of(office)).stream()
                .anyMatch(item -> item.period().equals(period));
    }

    /** Whether it came due with the schedule in place: who installs later has measured it in their own way. */
    private boolean isSinceInstallation(Instant due) {
        return Optional.ofNullable(unrestricted.run(context -> unrestricted
                        .engine()
                        .getManagementService()
                        .getProperties()
                        .get(JadwalTribulan.INSTALLED_AT)))
                .map(Instant::parse)
                .filter(installed -> !due.isBefore(installed))
                .isPresent();
    }

    private ZonedDateTime now(WorkingCalendar calendar) {
        return clock.instant().atZone(calendar.zone());
    }

    /** 08.00 on the first working day of a tribulan. */
    static Optional<Instant> firstInstant(WorkingCalendar calendar, Tribulan tribulan) {
        return tribulan.firstDay()
                .datesUntil(tribulan.lastDay().plusDays(1))
                .filter(calendar::isWorkingDay)
                .findFirst()
                .map(day -> day.atTime(AT).atZone(calendar.zone()).toInstant());
    }

    /** The next time that the schedule looks on a working day of the same tribulan: each full hour from 08.00 on. */
    private static Optional<Instant> nextInstant(WorkingCalendar calendar, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        LocalTime time = now.toLocalTime();
        LocalDate from = time.isBefore(LAST) ? today : today.plusDays(1);
        LocalDate end = Tribulan.of(today).lastDay().plusDays(1);
        return (from.isBefore(end) ? from.datesUntil(end) : Stream.<LocalDate>empty())
                .filter(calendar::isWorkingDay)
                .findFirst()
                .map(day -> day.equals(today) && !time.isBefore(AT)
                        ? day.atTime(time.truncatedTo(ChronoUnit.HOURS).plusHours(1))
                        : day.atTime(AT))
                .map(next -> next.atZone(calendar.zone()).toInstant());
    }

    private static List<String> withoutTarget(List<CatalogueItem> items) {
        return items.stream()
                .filter(item -> item.target() == null)
                .map(item -> item.code() + " " + item.name())
                .toList();
    }
}
