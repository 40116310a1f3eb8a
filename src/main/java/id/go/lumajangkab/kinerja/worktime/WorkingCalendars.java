package id.go.lumajangkab.kinerja.worktime;

import id.go.lumajangkab.kinerja.words.OfficeId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The offices' calendars and the rows that they are made of. Who may change them is the caller's to check; an office id
 * of {@code null} means the general calendar, whose rows count for every office.
 *
 * <p>Calendars are kept in memory. A change made here is seen by this node as soon as its transaction has ended, by
 * other nodes at the latest {@value #MAX_AGE_SECONDS} s later.
 */
@Service
public class WorkingCalendars {

    static final int MAX_AGE_SECONDS = 60;

    private static final LocalDate FIRST_DATE = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DATE = LocalDate.of(2100, 12, 31);
    private static final MonthDay WARN_FROM = MonthDay.of(10, 1);
    private static final int DAY_NAME_LENGTH = 300;
    private static final int HOURS_NAME_LENGTH = 200;
    private static final String SAME_HOURS =
            "Jam kerja untuk hari dan masa berlaku itu sudah ada; hapus yang lama lebih dahulu.";

    private final SpecialDayRepository specialDays;
    private final WorkingHoursRepository workingHours;
    private final ZoneId zone;
    private final LongSupplier nanoTime;

    /** Replaced as a whole, so that what was being read during a change lands in the map that nobody reads any more. */
    private volatile Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(WorkingCalendar calendar, long readAt) {}

    @Autowired
    WorkingCalendars(
            SpecialDayRepository specialDays,
            WorkingHoursRepository workingHours,
            @Value("${kinerja.zone:Asia/Jakarta}") ZoneId zone) {
        this(specialDays, workingHours, zone, System::nanoTime);
    }

    WorkingCalendars(
            SpecialDayRepository specialDays, WorkingHoursRepository workingHours, ZoneId zone, LongSupplier nanoTime) {
        this.specialDays = specialDays;
        this.workingHours = workingHours;
        this.zone = zone;
        this.nanoTime = nanoTime;
    }

    /** The zone that offices' clocks show. */
    public ZoneId zone() {
        return zone;
    }

    /** The calendar of an office: the general rows and its own. Cheap: read at most once a minute. */
    public WorkingCalendar of(@Nullable OfficeId officeId) {
        Map<String, Kept> current = kept;
        String office = OfficeId.textOf(officeId);
        String key = Objects.requireNonNullElse(office, "");
        Kept known = current.get(key);
        long now = nanoTime.getAsLong();
        if (known != null
                && now - known.readAt() < Duration.ofSeconds(MAX_AGE_SECONDS).toNanos()) {
            return known.calendar();
        }
        WorkingCalendar calendar = new WorkingCalendar(
                zone,
                workingHours.findVisible(office).stream()
                        .map(WorkingHoursRule::toRule)
                        .toList(),
                specialDays.findVisible(office).stream()
                        .map(SpecialDay::toSpecial)
                        .toList());
        current.put(key, new Kept(calendar, now));
        return calendar;
    }

    /** The special days of a year that count for an office, by date. */
    @Transactional(readOnly = true)
    public List<SpecialDay> specialDays(@Nullable OfficeId officeId, int year) {
        return specialDays.findVisible(OfficeId.textOf(officeId), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The rules of working hours that count for an office on any day of a year, by start, then weekday. */
    @Transactional(readOnly = true)
    public List<WorkingHoursRule> workingHours(@Nullable OfficeId officeId, int year) {
        return workingHours.findVisible(
                OfficeId.textOf(officeId), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Adds a special day.
     *
     * @param hours the day's own hours; {@code null} exactly for a kind that is off
     * @throws WorkTimeException for what is missing, implausible or already there
     */
    @Transactional
    public SpecialDay addSpecialDay(
            @Nullable OfficeId officeId, LocalDate day, String name, SpecialDayKind kind, WorkingHours hours) {
        requirePlausible(day, "Tanggal");
        String cleanName = requireName(name, "Nama hari", DAY_NAME_LENGTH);
        if (kind == null) {
            throw new WorkTimeException("Jenis hari wajib dipilih.");
        }
        if (kind.isOff() && hours != null) {
            throw new WorkTimeException(
                    kind.label() + " tidak memakai jam kerja; kosongkan jam buka, jam tutup dan jeda.");
        }
        if (!kind.isOff() && hours == null) {
            throw new WorkTimeException(kind.label() + " memerlukan jam buka dan jam tutup.");
        }
        for (SpecialDay other : specialDays.findVisible(OfficeId.textOf(officeId), day, day)) {
            if (other.getName().equalsIgnoreCase(cleanName)) {
                throw alreadyThere(day, cleanName, null);
            }
            // two answers of one office about one date: nobody could tell which of them counts
            if (Objects.equals(other.getOfficeId(), officeId)
                    && !(kind.isOff() && other.getKind().isOff())) {
                throw new WorkTimeException("Tanggal " + WorkingCalendar.inWords(day) + " sudah tercatat sebagai “"
                        + other.getName() + "” (" + other.getKind().label() + "); hapus catatan itu lebih dahulu.");
            }
        }
        try {
            SpecialDay added =
                    specialDays.saveAndFlush(new SpecialDay(OfficeId.textOf(officeId), day, cleanName, kind, hours));
            forgetWhenDone();
            return added;
        } catch (DataIntegrityViolationException e) {
            // somebody else was faster by less than a transaction
            throw alreadyThere(day, cleanName, e);
        }
    }

    /**
     * Removes a special day that counts for the office: its own, or a general one, which then is gone for every office.
     *
     * @throws WorkTimeException when there is none
     */
    @Transactional
    public void removeSpecialDay(@Nullable OfficeId officeId, UUID id) {
        SpecialDay day = specialDays
                .findById(id)
                .filter(found -> isVisible(found.getOfficeId(), officeId))
                .orElseThrow(() -> new WorkTimeException("Hari itu tidak ada lagi dalam kalender."));
        specialDays.delete(day);
        forgetWhenDone();
    }

    /**
     * Adds working hours of a weekday.
     *
     * @param validUntil last date, {@code null} for hours without end
     * @param weekday    1 Monday to 7 Sunday
     * @throws WorkTimeException for what is missing, implausible or already there
     */
    @Transactional
    public WorkingHoursRule addWorkingHours(
            @Nullable OfficeId officeId,
            String name,
            LocalDate validFrom,
            LocalDate validUntil,
            int weekday,
            WorkingHours hours) {
        String cleanName = requireName(name, "Nama jam kerja", HOURS_NAME_LENGTH);
        requirePlausible(validFrom, "Tanggal mulai berlaku");
        if (validUntil != null) {
            requirePlausible(validUntil, "Tanggal akhir berlaku");
            if (validUntil.isBefore(validFrom)) {
                throw new WorkTimeException("Tanggal akhir berlaku tidak boleh sebelum tanggal mulai berlaku.");
            }
        }
        if (weekday < 1 || weekday > 7) {
            throw new WorkTimeException("Hari harus angka 1 (Senin) sampai 7 (Minggu).");
        }
        if (hours == null) {
            throw new WorkTimeException("Jam buka dan jam tutup wajib diisi.");
        }
        boolean taken = workingHours.findVisible(OfficeId.textOf(officeId)).stream()
                .anyMatch(other -> Objects.equals(other.getOfficeId(), officeId)
                        && other.getWeekday().getValue() == weekday
                        && other.getValidFrom().equals(validFrom)
                        && other.getValidUntil().equals(Optional.ofNullable(validUntil)));
        if (taken) {
            throw new WorkTimeException(SAME_HOURS);
        }
        try {
            WorkingHoursRule added = workingHours.saveAndFlush(new WorkingHoursRule(
                    OfficeId.textOf(officeId), cleanName, validFrom, validUntil, DayOfWeek.of(weekday), hours));
            forgetWhenDone();
            return added;
        } catch (DataIntegrityViolationException e) {
            throw new WorkTimeException(SAME_HOURS, e);
        }
    }

    /**
     * Removes working hours that count for the office: its own, or general ones, which then are gone for every office.
     *
     * @throws WorkTimeException when there are none, or when no hours without end would be left to work by
     */
    @Transactional
    public void removeWorkingHours(@Nullable OfficeId officeId, UUID id) {
        WorkingHoursRule rule = workingHours
                .findById(id)
                .filter(found -> isVisible(found.getOfficeId(), officeId))
                .orElseThrow(() -> new WorkTimeException("Jam kerja itu tidak ada lagi dalam kalender."));
        boolean othersLeft = workingHours.findVisible(OfficeId.textOf(rule.getOfficeId())).stream()
                .anyMatch(other ->
                        !other.getId().equals(id) && other.getValidUntil().isEmpty());
        if (rule.getValidUntil().isEmpty() && !othersLeft) {
            throw new WorkTimeException("Jam kerja ini tidak dapat dihapus karena menjadi satu-satunya jam kerja tanpa "
                    + "batas akhir; tambahkan penggantinya lebih dahulu.");
        }
        workingHours.delete(rule);
        forgetWhenDone();
    }

    /**
     * Warns an office whose calendar ends: from October on while next year has no libur nasional, and still when that
     * year has begun without them.
     *
     * @return one Indonesian sentence, or empty when nothing is missing yet
     */
    @Transactional(readOnly = true)
    public Optional<String> missingNextYearWarning(@Nullable OfficeId officeId, LocalDate today) {
        int year = today.getYear();
        if (!hasNationalHolidays(officeId, year)) {
            return Optional.of(missing(year));
        }
        boolean due = !MonthDay.from(today).isBefore(WARN_FROM);
        return due && !hasNationalHolidays(officeId, year + 1) ? Optional.of(missing(year + 1)) : Optional.empty();
    }

    private boolean hasNationalHolidays(@Nullable OfficeId officeId, int year) {
        return specialDays.existsVisible(
                OfficeId.textOf(officeId),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                SpecialDayKind.LIBUR_NASIONAL);
    }

    private static String missing(int year) {
        return "Hari libur nasional dan cuti bersama tahun " + year + " belum diisi, sehingga batas waktu pada tahun "
                + "itu dihitung tanpa hari libur.";
    }

    /** Lets go of all calendars when the transaction has ended, whichever way. */
    private void forgetWhenDone() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            forget();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget();
            }
        });
    }

    private void forget() {
        kept = new ConcurrentHashMap<>();
    }

    private static boolean isVisible(@Nullable OfficeId rowOffice, @Nullable OfficeId officeId) {
        return rowOffice == null || rowOffice.equals(officeId);
    }

    private static String requireName(String name, String field, int longest) {
        String clean = name == null ? "" : name.strip();
        if (clean.isEmpty()) {
            throw new WorkTimeException(field + " wajib diisi.");
        }
        if (clean.length() > longest) {
            throw new WorkTimeException(field + " paling panjang " + longest + " karakter.");
        }
        return clean;
    }

    private static void requirePlausible(LocalDate date, String field) {
        if (date == null) {
            throw new WorkTimeException(field + " wajib diisi.");
        }
        if (date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE)) {
            throw new WorkTimeException(field + " harus dari " + WorkingCalendar.inWords(FIRST_DATE) + " sampai "
                    + WorkingCalendar.inWords(LAST_DATE) + ".");
        }
    }

    private static WorkTimeException alreadyThere(LocalDate day, String name, @Nullable Throwable cause) {
        return new WorkTimeException(
                "Tanggal " + WorkingCalendar.inWords(day) + " sudah memuat “" + name + "”.", cause);
    }
}
