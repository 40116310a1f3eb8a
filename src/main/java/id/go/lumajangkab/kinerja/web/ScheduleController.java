package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.sop.TribulanSchedule;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When the next measurement starts by itself, and what it lacks; for everybody of the office. */
@RestController
@RequestMapping("/camunda/api/kinerja/jadwal")
class ScheduleController {

    private final TribulanSchedule schedule;
    private final Display display;
    private final CurrentUser user;

    ScheduleController(TribulanSchedule schedule, Display display, CurrentUser user) {
        this.schedule = schedule;
        this.display = display;
        this.user = user;
    }

    /** @param peringatan a sentence, or {@code null} */
    record Plan(boolean aktif, String keterangan, String peringatan, List<String> tanpaTarget) {}

    @GetMapping
    Plan plan() {
        TribulanSchedule.Next next = schedule.next(user.office());
        String period = next.period().label();
        if (!next.enabled()) {
            return new Plan(false, "Jadwal otomatis tidak aktif; pengukuran dimulai oleh Camat.", null, List.of());
        }
        if (next.at() == null) {
            return new Plan(
                    true,
                    "Pengukuran " + period + " belum dapat dijadwalkan.",
                    "Kalender kerja belum memuat hari kerja setelah " + period + ".",
                    List.of());
        }
        return new Plan(
                true,
                "Pengukuran " + period + " dimulai otomatis pada " + display.time(next.at()) + ".",
                warning(next, period),
                next.withoutTarget());
    }

    private static String warning(TribulanSchedule.Next next, String period) {
        if (!next.hasIndicators()) {
            return "Katalog belum memuat indikator yang berlaku pada " + period
                    + ", jadi pengukurannya belum dapat dimulai.";
        }
        return next.withoutTarget().isEmpty()
                ? null
                : next.withoutTarget().size() + " indikator belum mempunyai target untuk " + period + ".";
    }
}
