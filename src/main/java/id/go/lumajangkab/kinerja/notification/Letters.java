package id.go.lumajangkab.kinerja.notification;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.notification.Letter.Line;
import id.go.lumajangkab.kinerja.notification.Letter.Section;
import id.go.lumajangkab.kinerja.notification.OpenTasks.OpenTask;
import id.go.lumajangkab.kinerja.notification.Topics.Topic;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.SopStep;
import id.go.lumajangkab.kinerja.words.StartupException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The words of the notices, and the two shapes of a mail: plain text and simple HTML. */
@Component
class Letters {

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/";

    private final Display display;
    private final String address;

    Letters(Display display, MailServer server, @Value("${kinerja.address}") String address) {
        this.display = display;
        this.address = address.strip().replaceAll("/+$", "");
        if (server.isConfigured() && !this.address.matches("https?://.+")) {
            throw new StartupException("Server surel sudah disetel, tetapi alamat aplikasi untuk tautannya belum "
                    + "benar: isi KINERJA_ADDRESS, misalnya https://kinerja.lumajangkab.go.id.");
        }
    }

    /** @param by name of who did it, or {@code null} */
    Letter of(Fact fact, Topic topic, String by) {
        Fact.Details what = fact.details();
        String task = what.task() + ", " + topic.label();
        List<Line> lines = new ArrayList<>();
        if (what.task() != null) {
            lines.add(new Line("Tugas", step(what.step(), what.task())));
        }
        lines.add(new Line(topic.kind(), topic.label()));
        lines.add(new Line("Kantor", topic.officeName()));
        if (what.due() != null) {
            lines.add(new Line("Batas waktu", display.time(what.due())));
        }
        if (what.reason() != null) {
            lines.add(new Line("Alasan", what.reason()));
        }
        if (by != null) {
            lines.add(new Line("Oleh", by));
        }
        boolean held =
                fact.audience().roles().isEmpty() && fact.audience().users().size() == 1;
        Function<String, Letter> ofTask = lead -> new Letter(
                fact.kind().label() + ": " + task,
                lead,
                lines,
                List.of(),
                TASKLIST + "?task=" + fact.taskId(),
                "Buka tugas");
        return switch (fact.kind()) {
            case TUGAS_BARU ->
                ofTask.apply(
                        held
                                ? "Ada tugas baru untuk Anda."
                                : "Ada tugas baru untuk kelompok Anda; setiap anggotanya dapat mengambilnya.");
            case MENDEKATI -> ofTask.apply("80 persen waktu baku tugas ini sudah terpakai.");
            case TERLAMBAT -> ofTask.apply("Tugas ini melewati batas waktunya dan belum selesai.");
            case DITOLAK -> ofTask.apply("Konsep tidak disetujui; langkah ini perlu dikerjakan lagi.");
            case DIALIHKAN ->
                ofTask.apply(
                        held
                                ? "Tugas ini dialihkan kepada Anda."
                                : "Tugas ini kembali ke kelompok Anda; setiap anggotanya dapat mengambilnya.");
            case PENGINGAT ->
                ofTask.apply(
                        held
                                ? "Anda diingatkan untuk menyelesaikan tugas ini."
                                : "Kelompok Anda diingatkan untuk menyelesaikan tugas ini; setiap anggotanya dapat mengambilnya.");
            case LAPORAN_SIAP ->
                new Letter(
                        "Laporan siap: Pengukuran Kinerja, " + topic.label(),
                        "Hasil pengukuran kinerja sudah dilaporkan kepada Camat dan dapat dibuka.",
                        lines,
                        List.of(),
                        TASKLIST + topic.page(),
                        "Buka hasil pengukuran");
            case TARGET_KURANG ->
                new Letter(
                        "Target belum lengkap: " + topic.label(),
                        "Pengukuran dimulai oleh jadwal. Indikator berikut belum mempunyai target; lengkapi targetnya, "
                                + "atau isikan pada langkah 3.",
                        lines,
                        List.of(new Section("Indikator tanpa target", what.items())),
                        TASKLIST + topic.page(),
                        "Buka pengukuran");
            case TERHENTI ->
                new Letter(
                        "Pengukuran berakhir sebelum dilaporkan: " + topic.label(),
                        "Pengukuran ini berakhir sebelum hasilnya dilaporkan kepada Camat.",
                        lines,
                        List.of(new Section("Yang perlu diketahui", what.items())),
                        TASKLIST + topic.page(),
                        "Buka pengukuran");
            case RINGKASAN -> throw new IllegalArgumentException("a digest is about a day, not about a measurement");
        };
    }

    /**
     * What an office's day begins with.
     *
     * @param labels what each task's run is called, by the id of its process instance
     */
    Letter digest(
            LocalDate today,
            Instant now,
            String officeName,
            List<OpenTask> tasks,
            Map<InstanceId, String> labels,
            Function<Instant, LocalDate> dayOf) {
        List<String> late = new ArrayList<>();
        List<String> dueToday = new ArrayList<>();
        List<String> running = new ArrayList<>();
        for (OpenTask task : tasks) {
            String line = step(task.step(), task.name()) + ", " + labels.get(task.processInstanceId()) + ": "
                    + task.holderName() + (task.due() == null ? "" : ", batas " + display.time(task.due()));
            if (task.due() != null && task.due().isBefore(now)) {
                late.add(line);
            } else if (task.due() != null && dayOf.apply(task.due()).equals(today)) {
                dueToday.add(line);
            } else {
                running.add(line);
            }
        }
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Terlambat (" + late.size() + ")", late));
        sections.add(new Section("Batas waktu hari ini (" + dueToday.size() + ")", dueToday));
        sections.add(new Section("Berjalan (" + running.size() + ")", running));
        return new Letter(
                "Ringkasan " + display.date(today) + ": " + late.size() + " terlambat, " + dueToday.size()
                        + " berbatas waktu hari ini, " + running.size() + " berjalan",
                "Keadaan tugas pengukuran dan penetapan kinerja pagi ini.",
                List.of(new Line("Kantor", officeName)),
                sections.stream().filter(section -> !section.lines().isEmpty()).toList(),
                TASKLIST + "pengukuran",
                "Buka daftar pengukuran");
    }

    String text(Letter letter, String name) {
        return fill("pemberitahuan.txt", Mustache.compiler().escapeHTML(false), letter, name);
    }

    String html(Letter letter, String name) {
        return fill("pemberitahuan.html", Mustache.compiler().escapeHTML(true), letter, name);
    }

    private String fill(String file, Mustache.Compiler compiler, Letter letter, String name) {
        try (InputStream page = Letters.class.getResourceAsStream("/surel/" + file)) {
            Template template = compiler.compile(new InputStreamReader(page, StandardCharsets.UTF_8));
            return template.execute(Map.of(
                    "letter",
                    letter,
                    "name",
                    name,
                    "link",
                    address + letter.path(),
                    "choices",
                    address + TASKLIST + "pemberitahuan"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String step(int number, String task) {
        return SopStep.isOne(number) ? "Langkah " + SopStep.numbered(number, task) : task;
    }
}
