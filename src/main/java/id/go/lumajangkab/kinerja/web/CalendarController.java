package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.sop.RunningTimers;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.worktime.SpecialDay;
import id.go.lumajangkab.kinerja.worktime.SpecialDayKind;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendars;
import id.go.lumajangkab.kinerja.worktime.WorkingHours;
import id.go.lumajangkab.kinerja.worktime.WorkingHoursRule;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The working calendar: everybody of the office reads it, Sekretaris, Kasubag Umum and administrators change it. */
@RestController
@RequestMapping("/camunda/api/kinerja/kalender")
class CalendarController {

    private static final String[] EDITORS = {Roles.SEKRETARIS, Roles.KASUBAG_UMUM, Roles.ADMIN};
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");
    private static final String[] WEEKDAYS = {"Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"};

    private final WorkingCalendars calendars;
    private final RunningTimers timers;
    private final Display display;
    private final CurrentUser user;
    private final Clock clock;

    CalendarController(
            WorkingCalendars calendars, RunningTimers timers, Display display, CurrentUser user, Clock clock) {
        this.calendars = calendars;
        this.timers = timers;
        this.display = display;
        this.user = user;
        this.clock = clock;
    }

    record Day(
            UUID id,
            String tanggal,
            String nama,
            String jenis,
            String buka,
            String tutup,
            String jedaMulai,
            String jedaSelesai) {}

    record Hours(
            UUID id,
            String nama,
            String berlakuMulai,
            String berlakuSampai,
            String hari,
            String buka,
            String tutup,
            String jedaMulai,
            String jedaSelesai) {}

    record Year(boolean dapatDiubah, List<Day> hari, List<Hours> jam, String peringatan) {}

    record NewDay(
            LocalDate tanggal,
            String nama,
            SpecialDayKind jenis,
            LocalTime buka,
            LocalTime tutup,
            LocalTime jedaMulai,
            LocalTime jedaSelesai) {}

    record NewHours(
            String nama,
            LocalDate berlakuMulai,
            LocalDate berlakuSampai,
            int hari,
            LocalTime buka,
            LocalTime tutup,
            LocalTime jedaMulai,
            LocalTime jedaSelesai) {}

    record Applied(int diubah, int gugur) {}

    @GetMapping
    Year year(@RequestParam int tahun) {
        OfficeId office = user.office();
        if (tahun < Tribulan.FIRST_YEAR || tahun > Tribulan.LAST_YEAR) {
            throw new InputException("Tahun harus antara " + Tribulan.FIRST_YEAR + " dan " + Tribulan.LAST_YEAR + ".");
        }
        return new Year(
                user.hasAnyRole(EDITORS),
                calendars.specialDays(office, tahun).stream().map(this::day).toList(),
                calendars.workingHours(office, tahun).stream().map(this::hours).toList(),
                calendars.missingNextYearWarning(office, LocalDate.now(clock)).orElse(null));
    }

    @PostMapping("hari")
    @ResponseStatus(HttpStatus.CREATED)
    Day add(@RequestBody NewDay day) {
        requireEditor();
        return day(calendars.addSpecialDay(
                user.office(),
                day.tanggal(),
                day.nama(),
                day.jenis(),
                hours(day.buka(), day.tutup(), day.jedaMulai(), day.jedaSelesai())));
    }

    @DeleteMapping("hari/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeDay(@PathVariable UUID id) {
        requireEditor();
        calendars.removeSpecialDay(user.office(), id);
    }

    @PostMapping("jam")
    @ResponseStatus(HttpStatus.CREATED)
    Hours add(@RequestBody NewHours rule) {
        requireEditor();
        WorkingHours hours = hours(rule.buka(), rule.tutup(), rule.jedaMulai(), rule.jedaSelesai());
        if (hours == null) {
            throw new InputException("Jam mulai dan selesai kerja wajib diisi.");
        }
        return hours(calendars.addWorkingHours(
                user.office(), rule.nama(), rule.berlakuMulai(), rule.berlakuSampai(), rule.hari(), hours));
    }

    @DeleteMapping("jam/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeHours(@PathVariable UUID id) {
        requireEditor();
        calendars.removeWorkingHours(user.office(), id);
    }

    /** Moves the due dates of running tasks to what the calendar says now. */
    @PostMapping("penerapan")
    Applied apply() {
        requireEditor();
        RunningTimers.Applied applied = timers.apply(user.office());
        return new Applied(applied.moved(), applied.voided());
    }

    private void requireEditor() {
        user.requireAnyRole(
                "Kalender kerja hanya dapat diubah oleh Sekretaris, Kasubag Umum, atau administrator.", EDITORS);
    }

    private static WorkingHours hours(LocalTime opens, LocalTime closes, LocalTime pauseFrom, LocalTime pauseUntil) {
        return WorkingHours.ofNullable(opens, closes, pauseFrom, pauseUntil).orElse(null);
    }

    private Day day(SpecialDay day) {
        WorkingHours hours = day.getHours().orElse(null);
        return new Day(
                day.getId(),
                display.date(day.getDay()),
                day.getName(),
                day.getKind().label(),
                time(hours == null ? null : hours.opens()),
                time(hours == null ? null : hours.closes()),
                time(hours == null ? null : hours.pauseFrom()),
                time(hours == null ? null : hours.pauseUntil()));
    }

    private Hours hours(WorkingHoursRule rule) {
        WorkingHours hours = rule.getHours();
        return new Hours(
                rule.getId(),
                rule.getName(),
                display.date(rule.getValidFrom()),
                rule.getValidUntil().map(display::date).orElse(null),
                weekday(rule.getWeekday()),
                time(hours.opens()),
                time(hours.closes()),
                time(hours.pauseFrom()),
                time(hours.pauseUntil()));
    }

    private static String weekday(DayOfWeek day) {
        return WEEKDAYS[day.getValue() - 1];
    }

    private static String time(LocalTime time) {
        return time == null ? null : CLOCK.format(time);
    }
}
