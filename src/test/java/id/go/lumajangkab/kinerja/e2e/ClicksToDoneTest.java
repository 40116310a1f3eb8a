package id.go.lumajangkab.kinerja.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Somebody at each step of the SOP who logs in and does it with as few clicks as the screen allows. What they press is
 * counted in the browser and held against the guide's list; typing is no click, the key Tab leads to the next field.
 */
@KinerjaTest
@BrowserTest
class ClicksToDoneTest {

    private static final Path LIST = Path.of("docs", "panduan", "klik.md");
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| [^|]+ \\| ([^|]+) \\| (\\d+) \\|.*");

    private static final String COUNT = """
            addEventListener('pointerdown', event => {
              const on = event.target.closest('button, a, label, li, [role=option]') || event.target;
              if (!event.target.closest('textarea, input[type=text], input[type=password], .page-notifications')) {
                window.diklik((on.innerText || on.title || on.getAttribute('aria-label') || on.id || on.tagName)
                  .replace(/[\\s*]+/g, ' ').trim());
              }
            }, true)""";

    private static final String SETTLED = "kode;nama;satuan;arah;cara_hitung;akumulasi;target_tahun\n"
            + "IKM;Indeks Kepuasan Masyarakat;nilai;NAIK;LANGSUNG;TERAKHIR;91,33\n";

    @TempDir
    Path files;

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    /** One after another sits down at it. */
    private TasklistPage computer;

    private final List<String> pressed = new ArrayList<>();
    private final Map<String, List<String>> clicks = new LinkedHashMap<>();

    @AfterEach
    void cleanUp() {
        new SopDriver(engine).cleanUp();
    }

    @Test
    void asManyAsTheGuideSays() throws IOException {
        try (OfficeBrowser browser = new OfficeBrowser(OfficeClient.root(port))) {
            computer = browser.newSession(1366, 768);
            computer.page().exposeFunction("diklik", what -> pressed.add(String.valueOf(what[0])));
            computer.page().addInitScript(COUNT);
            start();
            done(
                    "1",
                    "camat",
                    form -> form.fill("Perintah", "Laksanakan.")
                            .add("Draf tim perumus", "Agus Santoso", "Dewi Lestari"));
            done("2", "sekretaris", form -> {});
            taken("3", "tim1", form -> {});
            done("4", "kasubagRenvapor", ClicksToDoneTest::figures);
            taken("5", "staf1", form -> each(form, row -> form.fill(row, "Analisis", "Sesuai rencana.")));
            done("6", "kasubagRenvapor", form -> form.choose("Setuju?", "Setuju, diserahkan ke Tim"));
            taken("7", "tim1", form -> form.choose("Setuju?", "Setuju, diserahkan ke Sekretaris"));
            done("8", "sekretaris", form -> form.check("Pengukuran telah dilaksanakan bersama Tim", true));
            done("9", "sekretaris", form -> form.check("Hasil telah disampaikan kepada Camat", true));
            done(
                    "Pencatatan",
                    "kasubagUmum",
                    form -> form.fill("Nomor arsip", "427/1/2026")
                            .fill("Tempat soft copy", "Folder SAKIP")
                            .fill("Tempat hard copy", "Lemari 2"));
            settlement();
            done(
                    "Memeriksa penetapan",
                    "sekretaris",
                    form -> form.choose("Setuju?", "Setuju, diserahkan kepada Camat"));
            done("Menetapkan kinerja", "camat", form -> form.choose("Setuju?", "Setuju, kinerja ditetapkan"));
        }
        Map<String, String> counted = new LinkedHashMap<>();
        clicks.forEach((step, pressed) -> counted.put(step, String.join(" → ", pressed) + ": " + pressed.size()));
        assertThat(counted).isEqualTo(listed());
    }

    /** What the guide says, by step. */
    private static Map<String, String> listed() throws IOException {
        return Files.readAllLines(LIST).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2) + ": " + row.group(3)));
    }

    private interface Filling {
        void of(TaskForm form);
    }

    private void start() {
        TasklistPage camat = login("Memulai", "camat");
        camat.openStartForm("Pengukuran Kinerja").fill("Tahun", "").expectText("tribulan yang baru berakhir");
        camat.start();
        leave("Memulai");
    }

    private void settlement() throws IOException {
        TasklistPage kasubag = login("Memulai penetapan", "kasubagRenvapor");
        kasubag.openStartForm("Penetapan Kinerja").fill("Tahun", "2024");
        kasubag.start();
        leave("Memulai penetapan");
        Path file = Files.writeString(files.resolve("Perjanjian Kinerja 2024.csv"), SETTLED);
        login("Menyusun penetapan", "kasubagRenvapor").form().awaitLoaded();
        kasubag.openTab("Impor");
        Page page = kasubag.page();
        page.waitForFileChooser(() -> page.locator(".kinerja-impor")
                        .getByText("Pilih berkas", new Locator.GetByTextOptions().setExact(true))
                        .click())
                .setFiles(file);
        page.locator(".kinerja-impor button[type=submit]").click();
        page.locator(".kinerja-impor + div .alert-success").waitFor();
        kasubag.openTab("Formulir").form().awaitLoaded();
        kasubag.complete();
        leave("Menyusun penetapan");
    }

    /** The task is open after the login: fill it in and complete it. */
    private void done(String step, String user, Filling filling) {
        TasklistPage page = login(step, user);
        page.form().awaitLoaded();
        filling.of(page.form());
        page.complete();
        leave(step);
    }

    /** The same with a task of the group. */
    private void taken(String step, String user, Filling filling) {
        TasklistPage page = login(step, user);
        page.form().awaitLoaded();
        filling.of(page.claim());
        page.complete();
        leave(step);
    }

    /** Who sits down now, with nothing of the one before. */
    private TasklistPage login(String step, String user) {
        computer.login(user, DemoUsers.PASSWORD);
        assertThat(pressed).as("the login to %s", step).containsExactly("Masuk");
        pressed.clear();
        return computer;
    }

    private void leave(String step) {
        clicks.put(step, List.copyOf(pressed));
        computer.leave();
        pressed.clear();
    }

    /** One value where the office has one; of the others it says that it has none yet. */
    private static void figures(TaskForm form) {
        each(form, row -> {
            if (form.value(row, "Kode").equals("BWI-1")) {
                form.fill(row, "Nilai", "91,89")
                        .fill(row, "Sumber data", "Renstra")
                        .fill(row, "Alasan bila tanpa dokumen bukti", "Menyusul.");
            } else {
                form.fill(row, "Keterangan", "Angka belum ada.");
            }
        });
    }

    private static void each(TaskForm form, IntConsumer fill) {
        IntStream.range(0, form.rows("Kode")).forEach(fill);
    }
}
