package id.go.lumajangkab.kinerja.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.sop.Periods;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Half-filled forms in the browser: saved for the next person, not left by mistake, not filled in twice. */
@KinerjaTest
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsThroughTasklistTest {

    private static final String TYPING = "Mengetik konsep pengukuran kinerja";
    private static final Path PICTURES = Path.of("target", "layar");

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private OfficeBrowser browser;

    @AfterEach
    void cleanUp() {
        if (browser != null) {
            browser.closeSessions();
        }
        new SopDriver(engine).cleanUp();
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void whatOneHasSavedAnotherGoesOnWithAndCompletes() {
        walkTo("step5");
        TasklistPage rina = open("staf1", TYPING);
        rina.claim().fill(0, "Analisis", "Baru setengah.");
        rina.saveDraft();
        assertThat(rina.draftNote()).containsText(Pattern.compile("Draf disimpan oleh Rina Kartika pada .+ WIB"));
        assertThat((Boolean) rina.page()
                        .evaluate("() => Object.keys(localStorage).some(key => key.startsWith('camunda-form'))"))
                .isFalse();
        rina.form().fill(0, "Hambatan", "Belum disimpan sendiri.");
        rina.putBack();

        TasklistPage joko = open("staf2", TYPING);
        assertThat(joko.draftNote()).containsText("Draf disimpan oleh Rina Kartika");
        assertThat(joko.page().getByText("Hapus draf")).hasCount(0);
        TaskForm form = joko.claim();
        assertThat(joko.page().getByText("Hapus draf")).isVisible();
        assertThat(form.value(0, "Analisis")).isEqualTo("Baru setengah.");
        assertThat(form.value(0, "Hambatan")).isEqualTo("Belum disimpan sendiri.");
        picture(joko, "draf-1-dilanjutkan");
        for (int row = 0; row < 4; row++) {
            form.fill(row, "Analisis", "Analisis " + row)
                    .fill(row, "Hambatan", "Tidak ada.")
                    .fill(row, "Tindak lanjut", "Dilanjutkan.");
        }
        joko.complete();
        joko.expectNews("Langkah 5 selesai. Berikutnya: Memeriksa hasil ketikan konsep, pada Hendra Wijaya.");
        assertThat(jdbc.queryForObject("SELECT count(*) FROM kinerja.draft", Integer.class))
                .isZero();
    }

    @Test
    void leavingAHalfFilledFormAsksFirst() {
        walkTo("step5");
        TasklistPage rina = open("staf1", TYPING);
        Page page = rina.page();
        TaskForm form = rina.claim();
        String here = page.url();
        // nothing was typed yet: nobody is asked
        rina.menu("Kalender kerja");
        page.locator(".kinerja-halaman caption").first().waitFor();
        page.navigate(here);
        form.awaitLoaded();
        form.fill(0, "Analisis", "Belum disimpan.");

        rina.menu("Kalender kerja");
        picture(rina, "draf-2-pindah");
        rina.answer("Tetap di sini");
        assertThat(page.url()).isEqualTo(here);
        page.locator(".task-filter:not(.active) h4 a").first().click();
        rina.answer("Tetap di sini");
        assertThat(page.url()).isEqualTo(here);
        page.goBack();
        rina.answer("Tetap di sini");
        assertThat(page.url()).isEqualTo(here);
        page.locator(".account a.dropdown-toggle").click();
        page.locator(".account .logout a").click();
        rina.answer("Tetap di sini");
        // another tab of the task leaves nothing behind
        rina.openTab("Dokumen").openTab("Formulir");
        form.awaitLoaded();
        assertThat(form.value(0, "Analisis")).isEqualTo("Belum disimpan.");
        assertThat(page.locator("dialog")).hasCount(0);
        assertThat(asksBeforeReload(page)).isTrue();

        rina.menu("Kalender kerja");
        rina.answer("Simpan draf lalu pindah");
        page.locator(".kinerja-halaman caption").first().waitFor();
        page.navigate(here);
        form.awaitLoaded();
        assertThat(form.value(0, "Analisis")).isEqualTo("Belum disimpan.");

        form.fill(0, "Analisis", "Tidak jadi.");
        rina.menu("Kalender kerja");
        rina.answer("Pindah tanpa menyimpan");
        page.locator(".kinerja-halaman caption").first().waitFor();
        page.navigate(here);
        form.awaitLoaded();
        assertThat(form.value(0, "Analisis")).isEqualTo("Belum disimpan.");

        page.getByText("Hapus draf").click();
        rina.answer("Hapus draf");
        rina.expectNews("Draf telah dihapus.");
        assertThat(form.field(0, "Analisis")).hasValue("");
        assertThat(rina.draftNote()).isEmpty();
    }

    @Test
    void theSecondOfTwoTabsIsToldAndNothingIsLost() {
        walkTo("step5");
        TasklistPage first = open("staf1", TYPING);
        first.claim();
        TasklistPage second = first.newTab();
        assertThat(second.draftNote()).containsText("Tugas ini juga terbuka pada tab lain peramban ini.");
        picture(second, "draf-3-dua-tab");
        second.newTab().page().close();
        assertThat(first.draftNote()).isEmpty();

        second.form().fill(0, "Hambatan", "Dari tab kedua.");
        first.form().fill(0, "Analisis", "Dari tab pertama.");
        first.saveDraft();
        second.answer("Muat draf yang lebih baru");
        assertThat(second.form().field(0, "Analisis")).hasValue("Dari tab pertama.");
        assertThat(second.form().field(0, "Hambatan")).hasValue("Dari tab kedua.");
        second.saveDraft();
        assertThat(first.form().field(0, "Hambatan")).hasValue("Dari tab kedua.");

        second.form().fill(0, "Tindak lanjut", "Jangan hilang.");
        for (int row = 0; row < 4; row++) {
            first.form()
                    .fill(row, "Analisis", "Analisis.")
                    .fill(row, "Hambatan", "-")
                    .fill(row, "Tindak lanjut", "-");
        }
        first.complete();
        Locator told = second.page().locator("dialog");
        assertThat(told).containsText(Pattern.compile("Tugas ini sudah diselesaikan oleh Rina Kartika pada .+ WIB"));
        assertThat(told.getByLabel("Isian Anda")).hasValue(Pattern.compile("Tindak lanjut: Jangan hilang\\."));
        picture(second, "draf-4-sudah-selesai");
        second.answer("Salin isian");
        second.expectNews("Isian disalin.");
    }

    @Test
    void whoComesTooLateAtAnotherComputerCanTakeAlongWhatWasTyped() {
        ProcessInstance instance = walkTo("step5");
        TasklistPage rina = open("staf1", TYPING);
        rina.claim();
        for (int row = 0; row < 4; row++) {
            rina.form()
                    .fill(row, "Analisis", "Analisis " + row)
                    .fill(row, "Hambatan", "-")
                    .fill(row, "Tindak lanjut", "-");
        }
        SopDriver sop = new SopDriver(engine);
        sop.complete(instance, "step5", sop.data("staf1", sop.task(instance)));

        rina.page()
                .locator(".task-details .form-actions")
                .getByText("Selesaikan")
                .click();

        assertThat(rina.page().locator("dialog"))
                .containsText(Pattern.compile("Tugas ini sudah diselesaikan oleh Rina Kartika pada .+ WIB"));
        assertThat(rina.page().getByLabel("Isian Anda")).hasValue(Pattern.compile("Analisis: Analisis 3"));
    }

    @Test
    void whoseTaskWasHandedOverMeanwhileIsToldWhenSaving() {
        ProcessInstance instance = walkTo("step5");
        TasklistPage rina = open("staf1", TYPING);
        rina.claim().fill(0, "Analisis", "Masih milik Rina?");
        String task = new SopDriver(engine).task(instance).getId();
        OfficeClient.withSession(port, "sekretaris", DemoUsers.PASSWORD, "tasklist")
                .post(
                        "/camunda/api/kinerja/tugas/" + task + "/pengalihan",
                        Map.of("kepada", "staf2", "alasan", "Rina sedang cuti."));

        rina.page().locator(".task-details .form-actions").getByText("Simpan").click();

        assertThat(rina.page().locator("dialog"))
                .containsText("Tugas ini dipegang oleh Joko Susilo; hanya pemegangnya yang dapat menyimpan draf.");
        assertThat(rina.page().getByLabel("Isian Anda")).hasValue(Pattern.compile("Analisis: Masih milik Rina\\?"));
    }

    @Test
    void aRefusalLeadsToItsField() {
        walkTo("step4");
        TasklistPage hendra = open("kasubagRenvapor", "Menghimpun data");
        TaskForm form = hendra.form();
        for (int row = 0; row < 4; row++) {
            form.fill(row, "Nilai", "1")
                    .fill(row, "Sumber data", "Renstra")
                    .fill(row, "Alasan bila tanpa dokumen bukti", "Menyusul.");
        }
        form.fill(2, "Nilai", "91.89");

        hendra.page()
                .locator(".task-details .form-actions")
                .getByText("Selesaikan")
                .click();

        hendra.expectError("Nilai indikator BWI-3: “91.89” salah letak titiknya; titik memisahkan ribuan dan koma"
                + " memisahkan desimal, tulis misalnya 1.234 atau 12,5.");
        assertThat(form.field(2, "Nilai")).isFocused();
        assertThat(form.field(2, "Nilai")).isInViewport();
        picture(hendra, "draf-5-ke-isian");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatWasTypedNeverHidesWhatIsNewerOnTheServer() {
        walkTo("step5");
        Page page = open("staf1", TYPING).page();
        Map<String, Object> together = (Map<String, Object>) page.evaluate("""
                async () => {
                    const {fieldsOf, overlay} = await import('/camunda/app/tasklist/scripts/kinerja/isian.js');
                    const fields = fieldsOf([
                        {type: 'textarea', key: 'catatan', label: 'Catatan'},
                        {type: 'textfield', key: 'kepala', label: 'Kepala', readonly: true},
                        {type: 'dynamiclist', path: 'baris', components: [
                            {type: 'textfield', key: 'kode', label: 'Kode', readonly: true, properties: {kunci: 'ya'}},
                            {type: 'textfield', key: 'nilai', label: '{{this.sebutan}}'},
                            {type: 'textfield', key: 'bukti', label: 'Bukti', readonly: true}]}]);
                    const base = {catatan: 'lama', baris: [{kode: 'A', nilai: '1'}, {kode: 'B', nilai: ''},
                        {kode: 'C', nilai: '3'}]};
                    const typed = {catatan: 'lama', kepala: 'tua', baris: [{kode: 'A', nilai: '10', bukti: 'tua'},
                        {kode: 'B', nilai: null}, {kode: 'C', nilai: '30'}]};
                    const fresh = {catatan: 'baru', kepala: 'baru', baris: [{kode: 'D', nilai: '4', bukti: '1'},
                        {kode: 'A', nilai: '2', bukti: '5', sebutan: 'Jumlah aduan'},
                        {kode: 'B', nilai: '7', bukti: '0'}]};
                    return overlay(fields, fresh, base, typed);
                }""");

        assertThat(together.get("values"))
                .isEqualTo(Map.of(
                        // not typed: the server's
                        "catatan", "baru",
                        // only shown: the server's
                        "kepala", "baru",
                        "baris",
                                List.of(
                                        Map.of("kode", "D", "nilai", "4", "bukti", "1"),
                                        Map.of("kode", "A", "nilai", "10", "bukti", "5", "sebutan", "Jumlah aduan"),
                                        Map.of("kode", "B", "nilai", "7", "bukti", "0"))));
        assertThat((List<String>) together.get("notes"))
                .containsExactly(
                        "Jumlah aduan pada indikator “A”: data terbaru di server “2”.",
                        "Indikator “C” sudah tidak ada, sehingga isiannya tidak ditampilkan.");
    }

    private static boolean asksBeforeReload(Page page) {
        boolean[] asked = {false};
        page.onceDialog((Dialog dialog) -> {
            asked[0] = dialog.type().equals("beforeunload");
            dialog.dismiss();
        });
        page.evaluate("() => { setTimeout(() => window.location.reload(), 0); }");
        page.waitForCondition(() -> asked[0]);
        return asked[0];
    }

    private ProcessInstance walkTo(String step) {
        return new Periods(jdbc, engine).startAndWalkTo(step);
    }

    private TasklistPage open(String user, String task) {
        if (browser == null) {
            browser = new OfficeBrowser(OfficeClient.root(port));
        }
        TasklistPage page = browser.newSession(1366, 768).login(user, DemoUsers.PASSWORD);
        page.openTask(task);
        return page;
    }

    private static void picture(TasklistPage page, String name) {
        page.screenshot(PICTURES.resolve(name + ".png"));
    }
}
