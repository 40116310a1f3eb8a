package id.go.lumajangkab.kinerja.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Kasubag Renvapor, Sekretaris and Camat take the settlement of a year through Tasklist: a bad file is refused with its
 * line and a good one is imported. Pictures of the screens are left in {@code target/layar}.
 */
@KinerjaTest
@BrowserTest
class SettlementThroughTasklistTest {

    private static final Path PICTURES = Path.of("target", "layar");
    private static final String HEADER = "kode;nama;satuan;arah;cara_hitung;akumulasi;target_tahun\n";

    @TempDir
    Path files;

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    @AfterEach
    void cleanUp() {
        new SopDriver(engine).cleanUp();
    }

    @Test
    void anImportedDraftIsCheckedAndSettled() throws IOException {
        try (OfficeBrowser browser = new OfficeBrowser(OfficeClient.root(port))) {
            TasklistPage kasubag = login(browser, "kasubagRenvapor");
            kasubag.openStartForm("Penetapan Kinerja").fill("Tahun", "2024");
            kasubag.start();
            kasubag.openTask("Menyusun penetapan kinerja");
            kasubag.openTab("Impor");
            send(
                    kasubag.page(),
                    "salah.csv",
                    HEADER + "IKM;Indeks;nilai;NAIK;LANGSUNG;TERAKHIR;9.5\n",
                    "salah.csv baris 2 kolom target_tahun");
            picture(kasubag, "penetapan-1-salah");
            send(
                    kasubag.page(),
                    "benar.csv",
                    HEADER + "IKM;Indeks Kepuasan Masyarakat;nilai;NAIK;LANGSUNG;TERAKHIR;91,33\n",
                    "1 indikator diimpor ke dalam draf.");
            kasubag.openTab("Formulir");
            kasubag.form().awaitLoaded();
            picture(kasubag, "penetapan-2-formulir");
            kasubag.complete();

            TasklistPage camat = login(browser, "camat");
            for (String user : new String[] {"sekretaris", "camat"}) {
                TasklistPage page = user.equals("camat") ? camat : login(browser, user);
                page.openTask(user.equals("camat") ? "Menetapkan kinerja" : "Memeriksa penetapan kinerja");
                assertThat(page.page()
                                .locator(".nav-tabs > li", new Page.LocatorOptions().setHasText("Impor"))
                                .isVisible())
                        .as("the tab of another task")
                        .isFalse();
                page.page().locator(".fjs-form-field-radio input").first().check();
                picture(page, "penetapan-3-" + user);
                page.complete();
            }

            camat.menu("Penetapan");
            camat.page().locator(".kinerja-tabel a").first().click();
            camat.expectCell("Indikator dan target (1)", "IKM", "Target tahun", "91,33");
            picture(camat, "penetapan-4-halaman");
        }
    }

    private void send(Page page, String name, String content, String answer) throws IOException {
        Path file = Files.writeString(files.resolve(name), content);
        page.locator(".kinerja-impor input[type=file]").setInputFiles(file);
        page.locator(".kinerja-impor button[type=submit]").click();
        PlaywrightAssertions.assertThat(
                        page.locator(".kinerja-impor + div .alert").first())
                .containsText(answer);
    }

    private static TasklistPage login(OfficeBrowser browser, String user) {
        return browser.newSession().login(user, DemoUsers.PASSWORD);
    }

    private static void picture(TasklistPage page, String name) {
        page.screenshot(PICTURES.resolve(name + ".png"));
    }
}
