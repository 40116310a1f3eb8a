package id.go.lumajangkab.kinerja.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.process.SopDriver;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Somebody at each step of the SOP who logs in and does it with as few clicks as the screen allows. What they press is
 * counted in the browser and held against the guide's list; typing is no click, the key Tab leads to the next field.
 */
@KinerjaTest
class ClicksToDoneTest {

    private static final Path LIST = Path.of("docs", "panduan", "klik.md");
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| [^|]+ \\| [^|]+ \\| (\\d+)[^|]* \\|");

    private static final String COUNT = """
            addEventListener('pointerdown', event => {
              const on = event.target.closest('button, a, label, li, [role=option]') || event.target;
              if (!event.target.closest('textarea, input[type=text], input[type=password], .page-notifications')) {
                window.diklik((on.innerText || on.title || on.getAttribute('aria-label') || on.id || on.tagName)
                  .trim().split('\\\\n')[0]);
              }
            }, true)""";

    @Autowired
    ProcessEngine engine;
    @LocalServerPort
    int port;

    private OfficeBrowser browser;
    private final Map<String, List<String>> clicks = new LinkedHashMap<>();

    @AfterEach
    void cleanUp() {
        new SopDriver(engine).cleanUp();
    }

    @Test
    void asManyAsTheGuideSays() throws IOException {
        try (OfficeBrowser opened = new OfficeBrowser("http://localhost:" + port)) {
            browser = opened;
            start();
            done("1", "camat", form -> form.fill("Perintah", "Laksanakan.").add("Draf tim perumus", "Agus Santoso"));
            done("2", "sekretaris", form -> { });
            taken("3", "tim1", form -> { });
            done("4", "kasubagRenvapor", ClicksToDoneTest::figures);
            taken("5", "staf1", form -> each(form, row -> form.fill(row, "Analisis", "Sesuai rencana.")));
            done("6", "kasubagRenvapor", form -> form.choose("Setuju?", "Setuju, diserahkan ke Tim"));
            taken("7", "tim1", form -> form.choose("Setuju?", "Setuju, diserahkan ke Sekretaris"));
            done("8", "sekretaris", form -> form.check("Pengukuran telah dilaksanakan bersama Tim", true));
            done("9", "sekretaris", form -> form.check("Hasil telah disampaikan kepada Camat", true));
            done("Pencatatan", "kasubagUmum", form -> form.fill("Nomor arsip", "427/1/2026")
                    .fill("Tempat soft copy", "Folder SAKIP").fill("Tempat hard copy", "Lemari 2"));
        }
        assertThat(clicks.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().size())))
                .as(clicks.toString()).isEqualTo(listed());
    }

    /** What the guide says, by step. */
    private static Map<String, Integer> listed() throws IOException {
        return Files.readAllLines(LIST).stream().map(ROW::matcher).filter(Matcher::matches)
                .collect(Collectors.toMap(row -> row.group(1), row -> Integer.valueOf(row.group(2))));
    }

    private interface Filling {
        void of(TaskForm form);
    }

    private void start() {
        try (TasklistPage camat = login("Memulai", "camat")) {
            camat.openStartForm("Pengukuran Kinerja").fill("Tahun", "").expectText("tribulan yang baru berakhir");
            camat.start();
        }
    }

    /** The task is open after the login: fill it in and complete it. */
    private void done(String step, String user, Filling filling) {
        try (TasklistPage page = login(step, user)) {
            page.form().awaitLoaded();
            filling.of(page.form());
            page.complete();
        }
    }

    /** The same with a task of the group. */
    private void taken(String step, String user, Filling filling) {
        try (TasklistPage page = login(step, user)) {
            page.form().awaitLoaded();
            filling.of(page.claim());
            page.complete();
        }
    }

    private TasklistPage login(String step, String user) {
        TasklistPage person = browser.newSession(1366, 768);
        Page page = person.page();
        List<String> pressed = new ArrayList<>();
        page.exposeFunction("diklik", what -> pressed.add(String.valueOf(what[0])));
        page.addInitScript(COUNT);
        person.login(user, DemoUsers.PASSWORD);
        assertThat(pressed).as("the login").containsExactly("Masuk");
        pressed.clear();
        clicks.put(step, pressed);
        return person;
    }

    /** One value where the office has one; of the others it says that it has none yet. */
    private static void figures(TaskForm form) {
        each(form, row -> {
            if (form.value(row, "Kode").equals("BWI-1")) {
                form.fill(row, "Nilai", "91,89").fill(row, "Sumber data", "Renstra")
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
