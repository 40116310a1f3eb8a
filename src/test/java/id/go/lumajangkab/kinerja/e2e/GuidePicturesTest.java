package id.go.lumajangkab.kinerja.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.evidence.FileType;
import id.go.lumajangkab.kinerja.evidence.SampleFiles;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.notification.TestMail;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import id.go.lumajangkab.kinerja.words.InstanceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The year 2026 of an office as its guide tells it: settled in January, measured in April and July, and in October by
 * every role in turn, with a late step, a reminder, a hand-over and a rejection. What stands on the screens is left in
 * {@code target/layar}; {@code .ci/panduan} takes the pictures of {@code docs/panduan} from there.
 */
@KinerjaTest
@BrowserTest
@Tag("panduan")
class GuidePicturesTest {

    private static final Path PICTURES = Path.of("target", "layar");
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final String TITLE = "Perjanjian Kinerja 2026.csv";

    private static final String SETTLED = """
            kode;sasaran;nama;definisi;satuan;arah;cara_hitung;label_pembilang;label_penyebut;pengali;akumulasi;\
            sumber_data;penanggung_jawab;target_tahun;target_t1;target_t2;target_t3;target_t4
            IKM;Meningkatnya kualitas pelayanan publik;Indeks Kepuasan Masyarakat;Nilai rata-rata survei kepuasan \
            masyarakat;nilai;NAIK;LANGSUNG;;;;TERAKHIR;Laporan survei kepuasan masyarakat;Kasi Pelayanan;\
            84,5;82;83;84;84,5
            ADUAN;Meningkatnya kualitas pelayanan publik;Persentase pengaduan masyarakat yang diselesaikan;Pengaduan \
            yang diselesaikan dibanding pengaduan yang masuk;%;NAIK;RASIO;Pengaduan diselesaikan;Pengaduan masuk;100;\
            RATA_RATA;Rekapitulasi pengaduan;Kasi Trantib;100;95;97;98;100
            KTP;Meningkatnya kualitas pelayanan publik;Lama hari rata-rata proses penyelesaian KTP;Rata-rata hari \
            kerja sejak berkas lengkap;hari;TURUN;LANGSUNG;;;;RATA_RATA;Register pelayanan KTP;Kasi Pelayanan;3;4;3,5;3;3
            SAKIP;Meningkatnya akuntabilitas kinerja;Persentase dokumen SAKIP yang tepat waktu;Dokumen SAKIP yang \
            selesai pada waktunya dibanding seluruhnya;%;NAIK;RASIO;Dokumen tepat waktu;Dokumen seluruhnya;100;\
            TERAKHIR;Register dokumen SAKIP;Kasubag Renvapor;100;90;95;100;100
            """;

    /** Code to value, or to numerator and denominator, by tribulan. */
    private static final List<Map<String, List<String>>> FIGURES = List.of(
            Map.of(
                    "IKM",
                    List.of("81,2"),
                    "ADUAN",
                    List.of("36", "40"),
                    "KTP",
                    List.of("4,6"),
                    "SAKIP",
                    List.of("10", "12")),
            Map.of(
                    "IKM",
                    List.of("83,75"),
                    "ADUAN",
                    List.of("45", "46"),
                    "KTP",
                    List.of("3,4"),
                    "SAKIP",
                    List.of("11", "12")),
            Map.of(
                    "IKM",
                    List.of("84,62"),
                    "ADUAN",
                    List.of("51", "52"),
                    "KTP",
                    List.of("3,2"),
                    "SAKIP",
                    List.of("12", "12")));

    private static final Map<String, String> SOURCES = Map.of(
            "IKM",
            "Laporan SKM 2026",
            "ADUAN",
            "Rekapitulasi pengaduan 2026",
            "KTP",
            "Register pelayanan KTP 2026",
            "SAKIP",
            "Register dokumen SAKIP 2026");

    private static final Map<String, String> ANALYSES = Map.of(
            "IKM", "Nilai survei naik karena loket pelayanan ditambah dan antrean dipantau setiap hari.",
            "ADUAN", "Hampir semua pengaduan ditanggapi dalam tiga hari kerja.",
            "KTP", "Perekaman lancar; pencetakan menunggu blangko dari Dispendukcapil.",
            "SAKIP", "Dokumen disusun menurut jadwal yang disepakati pada awal tahun.");

    @TempDir
    Path files;

    @Autowired
    ProcessEngine engine;

    @Autowired
    MeasurementQueries measurements;

    @Autowired
    TestMail mail;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private OfficeBrowser browser;
    private SopDriver sop;
    private final Map<String, TasklistPage> people = new LinkedHashMap<>();

    @AfterEach
    void leaveNothingBehind() {
        ClockUtil.reset();
        mail.off();
        List.of("staf1", "camat").forEach(user -> address(user, null));
        jdbc.execute("TRUNCATE kinerja.notice_fact, kinerja.notice, kinerja.notice_preference");
        new SopDriver(engine).cleanUp();
    }

    @Test
    void aYearAsTheGuideTellsIt() throws IOException {
        sop = new SopDriver(engine);
        try (OfficeBrowser opened = new OfficeBrowser(OfficeClient.root(port))) {
            browser = opened;
            settled();
            measured(
                    1,
                    "2026-04-06T08:00",
                    List.of(
                            "04-06T08:10",
                            "04-06T08:35",
                            "04-07T08:05",
                            "04-07T15:30",
                            "04-08T14:00",
                            "04-08T14:25 Uraian indikator KTP belum menyebut sebab keterlambatan.",
                            "04-09T09:40",
                            "04-09T10:20",
                            "04-09T10:45",
                            "04-09T10:55",
                            "04-10T08:30",
                            "04-10T09:10"));
            measured(
                    2,
                    "2026-07-06T08:00",
                    List.of(
                            "07-06T08:20",
                            "07-06T08:45",
                            "07-07T10:00",
                            "07-08T09:00",
                            "07-09T08:00",
                            "07-09T08:20",
                            "07-09T08:45 Jumlah pengaduan masuk tidak sama dengan rekapitulasi.",
                            "07-09T09:10",
                            "07-09T09:30",
                            "07-09T09:42",
                            "07-09T15:00",
                            "07-10T08:00"));
            begun();
            entered();
            late();
            rejectedAndFinished();
            assertAll(
                    this::pagesOfTasklist,
                    this::pagesOfCockpit,
                    this::pagesOfAdmin,
                    () -> assertThat(browser.scriptErrors()).isEmpty());
        }
    }

    // ---- penetapan ----

    private void settled() throws IOException {
        itIs("2026-01-05T08:00");
        TasklistPage kasubag = open("kasubagRenvapor");
        kasubag.openStartForm("Penetapan Kinerja").fill("Tahun", "2026");
        picture(kasubag, "penetapan-mulai");
        kasubag.start();
        kasubag.openTask("Menyusun penetapan kinerja");
        kasubag.openTab("Impor");
        Page page = kasubag.page();
        page.locator(".kinerja-impor input[type=file]").setInputFiles(Files.writeString(files.resolve(TITLE), SETTLED));
        page.locator(".kinerja-impor button[type=submit]").click();
        assertThat(page.locator(".kinerja-impor + div .alert").first()).containsText("4 indikator diimpor");
        picture(kasubag, "penetapan-impor");
        kasubag.openTab("Formulir");
        kasubag.form().awaitLoaded();
        top(kasubag.form().field(0, "Kode"));
        picture(kasubag, "penetapan-formulir");
        kasubag.complete();
        itIs("2026-01-06T09:00");
        decide("sekretaris", "Memeriksa penetapan kinerja", "Setuju, diserahkan kepada Camat", "penetapan-periksa");
        itIs("2026-01-07T09:00");
        decide("camat", "Menetapkan kinerja", "Setuju, kinerja ditetapkan", "penetapan-tetapkan");
    }

    private void decide(String user, String name, String answer, String picture) {
        TasklistPage page = open(user);
        task(page, name).choose("Setuju?", answer);
        picture(page, picture);
        page.complete();
    }

    // ---- the tribulan before, by the engine ----

    private void measured(int quarter, String start, List<String> times) {
        itIs(start);
        ProcessInstance instance = sop.start(2026, quarter);
        for (String line : times) {
            String[] timeAndReason = line.split(" ", 2);
            itIs("2026-" + timeAndReason[0]);
            Task task = sop.task(instance);
            String user = sop.take(task);
            sop.submit(
                    user,
                    task.getId(),
                    timeAndReason.length > 1 ? SopDriver.rejected(timeAndReason[1]) : filled(quarter, user, task));
        }
        assertThat(sop.task(instance)).isNull();
    }

    private Map<String, Object> filled(int quarter, String user, Task task) {
        return switch (task.getTaskDefinitionKey()) {
            case "step3" -> Map.of("indikator", sop.rows(user, task.getId(), "indikator"));
            case "step4" ->
                Map.of(
                        "indikator",
                        sop.rows(user, task.getId(), "indikator").stream()
                                .map(row -> {
                                    Map<String, Object> whole =
                                            SopDriver.with(row, "sumber", SOURCES.get(row.get("kode")));
                                    whole.put("alasanTanpaBukti", "Dokumen tersimpan pada map SAKIP 2026.");
                                    List<String> figures =
                                            FIGURES.get(quarter - 1).get(row.get("kode"));
                                    List<String> keys =
                                            figures.size() == 1 ? List.of("nilai") : List.of("pembilang", "penyebut");
                                    for (int i = 0; i < keys.size(); i++) {
                                        whole.put(keys.get(i), figures.get(i));
                                    }
                                    return whole;
                                })
                                .toList());
            case "step5" ->
                Map.of(
                        "uraian",
                        sop.rows(user, task.getId(), "uraian").stream()
                                .map(row -> SopDriver.with(row, "analisis", ANALYSES.get(row.get("kode"))))
                                .toList());
            default -> sop.data(user, task);
        };
    }

    // ---- tribulan III in the browser ----

    private void begun() {
        itIs("2026-10-05T08:00");
        TasklistPage anybody = browser.newSession(1366, 768);
        anybody.page().context().clock().setFixedTime(now());
        anybody.page().navigate(OfficeClient.root(port) + "/");
        new LoginForm(anybody.page()).name().waitFor();
        picture(anybody, "masuk");
        anybody.close();

        TasklistPage camat = open("camat");
        camat.openStartForm("Pengukuran Kinerja")
                .fill("Tahun", "2026")
                .select("Tribulan", "Tribulan III (Juli–September)");
        picture(camat, "pengukuran-mulai");
        camat.start();
        camat.openTask("Memerintahkan untuk melaksanakan pengukuran kinerja")
                .fill("Perintah", "Laksanakan pengukuran kinerja tribulan III sesuai SOP.")
                .fill("Batas waktu", "09/10/2026")
                .add("Draf tim perumus", "Agus Santoso", "Dewi Lestari");
        picture(camat, "langkah-1");
        itIs("2026-10-05T08:10");
        camat.complete();

        TasklistPage sekretaris = open("sekretaris");
        task(sekretaris, "Mengumpulkan Tim untuk merumuskan pengukuran kinerja");
        picture(sekretaris, "langkah-2");
        itIs("2026-10-05T08:25");
        sekretaris.complete();

        TasklistPage tim = open("tim1");
        task(tim, "Menyusun konsep pengukuran kinerja");
        picture(tim, "ambil");
        tim.claim();
        top(tim.form().field(0, "Kode"));
        picture(tim, "langkah-3");
        itIs("2026-10-05T14:00");
        tim.complete();
    }

    private void entered() throws IOException {
        itIs("2026-10-06T09:00");
        TasklistPage kasubag = open("kasubagRenvapor");
        TaskForm data = task(kasubag, "Menghimpun data");
        FIGURES.get(2).forEach((code, figures) -> {
            int row = data.rowWhere("Kode", code);
            if (figures.size() == 1) {
                data.fill(row, "Nilai", figures.get(0));
            } else {
                // labelled with what the indicator counts
                data.fieldByKey("indikator", row, "pembilang").fill(figures.get(0));
                data.fieldByKey("indikator", row, "penyebut").fill(figures.get(1));
            }
            data.fill(row, "Sumber data", SOURCES.get(code));
            if (code.equals("SAKIP")) {
                data.fill(row, "Alasan bila tanpa dokumen bukti", "Register ditandatangani Camat pekan depan.");
            }
        });
        top(data.field(data.rowWhere("Kode", "ADUAN"), "Kode"));
        picture(kasubag, "langkah-4");
        kasubag.openTab("Dokumen")
                .attach("IKM: Indeks Kepuasan Masyarakat", file("Laporan SKM tribulan III.pdf", FileType.PDF))
                .attach(
                        "ADUAN: Persentase pengaduan masyarakat yang diselesaikan",
                        file("Rekapitulasi pengaduan.xlsx", FileType.XLSX))
                .attach(
                        "KTP: Lama hari rata-rata proses penyelesaian KTP",
                        file("Register pelayanan KTP.pdf", FileType.PDF));
        picture(kasubag, "dokumen");
        kasubag.openTab("Formulir");
        kasubag.form().awaitLoaded();
        itIs("2026-10-06T13:30");
        kasubag.complete();

        itIs("2026-10-07T08:00");
        TasklistPage staf = open("staf1");
        task(staf, "Mengetik konsep pengukuran kinerja");
        TaskForm uraian = staf.claim();
        uraian.fill(0, "Analisis", ANALYSES.get("IKM"))
                .fill(0, "Hambatan", "Survei daring belum dikenal warga.")
                .fill(0, "Tindak lanjut", "Memasang kode survei pada setiap loket.");
        top(uraian.field(0, "Kode"));
        picture(staf, "langkah-5");
        staf.saveDraft();
        withoutNews(staf);
        top(staf.draftNote());
        picture(staf, "draf");
        uraian.fill(1, "Analisis", ANALYSES.get("ADUAN"));
        // another place in Tasklist, with something typed and not saved
        staf.page().evaluate("location.hash = '#/pengukuran'");
        staf.page().locator("dialog").waitFor();
        picture(staf, "isian-belum-disimpan");
        staf.answer("Simpan draf lalu pindah");
    }

    private void late() {
        itIs("2026-10-08T09:45");
        ProcessInstance running = running();
        engine.getManagementService().executeJob(sop.timer(running).getId());
        TasklistPage camat = open("camat");
        Page page = cockpit(camat, "#/kinerja");
        page.locator(".kinerja-terlambat").first().waitFor();
        picture(camat, "kinerja");
        page.locator(".kinerja-tabel button")
                .filter(new Locator.FilterOptions().setHasText("Tindakan"))
                .first()
                .click();
        page.locator("dialog .kinerja-pilihan-tindakan").waitFor();
        picture(camat, "tindakan");
        choose(page, "Beri catatan");
        page.locator("dialog textarea").fill("Utamakan uraian indikator pengaduan; hasilnya dibahas pada rapat Jumat.");
        picture(camat, "tindakan-catatan");
        camat.answer("Simpan catatan");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        withoutNews(camat);
        page.locator(".kinerja-tabel button")
                .filter(new Locator.FilterOptions().setHasText("Tindakan"))
                .first()
                .click();
        choose(page, "Ingatkan");
        picture(camat, "tindakan-ingatkan");
        camat.answer("Ingatkan");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        TasklistPage staf = open("staf1");
        task(staf, "Mengetik konsep pengukuran kinerja");
        staf.filter("Lewat Waktu");
        staf.page().locator(".kinerja-ucapan li").first().waitFor();
        picture(staf, "terlambat");

        TasklistPage sekretaris = open("sekretaris");
        sekretaris.filter("Semua");
        task(sekretaris, "Mengetik konsep pengukuran kinerja");
        Page dialog = sekretaris.page();
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Alihkan").setExact(true))
                .click();
        dialog.locator("dialog").getByLabel("Kepada").selectOption("Joko Susilo");
        dialog.locator("dialog").getByLabel("Alasan").fill("Rina Kartika bertugas di luar kantor hari ini.");
        picture(sekretaris, "alihkan");
        sekretaris.answer("Alihkan");
        withoutNews(sekretaris);

        itIs("2026-10-08T10:20");
        TasklistPage other = open("staf2");
        TaskForm uraian = task(other, "Mengetik konsep pengukuran kinerja");
        for (int row = 0; row < ANALYSES.size(); row++) {
            uraian.fill(row, "Analisis", ANALYSES.get(uraian.value(row, "Kode")));
        }
        other.complete();
        other.close();
        people.remove("staf2");
    }

    private void rejectedAndFinished() {
        itIs("2026-10-08T10:30");
        TasklistPage kasubag = open("kasubagRenvapor");
        TaskForm ketikan = task(kasubag, "Memeriksa hasil ketikan konsep");
        ketikan.choose("Setuju?", "Tidak, diserahkan kepada Staf untuk diperbaiki")
                .fill("Alasan tidak setuju", "Sebutkan tindak lanjut untuk pengaduan yang belum selesai.");
        picture(kasubag, "langkah-6-tidak");
        kasubag.complete();

        TasklistPage staf = open("staf1");
        task(staf, "Mengetik konsep pengukuran kinerja").expectText("Sebutkan tindak lanjut");
        TaskForm uraian = staf.claim();
        picture(staf, "dikembalikan");
        staf.openSop();
        picture(staf, "sop");
        for (int row = 0; row < ANALYSES.size(); row++) {
            if (uraian.value(row, "Kode").equals("ADUAN")) {
                uraian.fill(row, "Tindak lanjut", "Satu pengaduan dibahas bersama desa pada 12 Oktober 2026.");
            }
        }
        itIs("2026-10-08T11:00");
        staf.complete();

        task(open("kasubagRenvapor"), "Memeriksa hasil ketikan konsep");
        kasubag.openTab("Konsep");
        kasubag.page().locator(".kinerja-berubah").first().waitFor();
        kasubag.page().getByLabel("Tampilkan perubahan saja").check();
        picture(kasubag, "konsep");
        kasubag.openTab("Formulir");
        kasubag.form().awaitLoaded();
        kasubag.form().choose("Setuju?", "Setuju, diserahkan ke Tim");
        picture(kasubag, "langkah-6-setuju");
        itIs("2026-10-08T11:12");
        kasubag.complete();

        TasklistPage tim = open("tim1");
        task(tim, "Memeriksa konsep");
        tim.claim().choose("Setuju?", "Setuju, diserahkan ke Sekretaris");
        picture(tim, "langkah-7");
        itIs("2026-10-08T11:30");
        tim.complete();

        TasklistPage sekretaris = open("sekretaris");
        TaskForm bersama = task(sekretaris, "Melaksanakan pengukuran kinerja bersama Tim");
        bersama.check("Pengukuran telah dilaksanakan bersama Tim", true);
        picture(sekretaris, "langkah-8");
        itIs("2026-10-08T11:40");
        sekretaris.complete();
        TaskForm laporan = task(sekretaris, "Melaporkan hasilnya kepada Camat");
        laporan.check("Hasil telah disampaikan kepada Camat", true);
        picture(sekretaris, "langkah-9");
        sekretaris.openTab("Laporan");
        sekretaris.page().locator(".kinerja-berkas").waitFor();
        picture(sekretaris, "laporan");
        sekretaris.openTab("Formulir");
        sekretaris.form().awaitLoaded();
        sekretaris.form().check("Hasil telah disampaikan kepada Camat", true);
        itIs("2026-10-08T14:00");
        sekretaris.complete();

        TasklistPage umum = open("kasubagUmum");
        task(umum, "Mencatat dan mengarsipkan hasil (soft copy dan hard copy)")
                .fill("Nomor arsip", "427/118/2026")
                .fill("Tempat soft copy", "Folder bersama SAKIP/2026/Tribulan III")
                .fill("Tempat hard copy", "Filing Kabinet 2, map Pengukuran Kinerja 2026");
        picture(umum, "arsip");
        umum.complete();
    }

    // ---- pages ----

    private void pagesOfTasklist() {
        itIs("2026-10-09T08:00");
        TasklistPage camat = open("camat");
        camat.openPlace("#/pengukuran");
        picture(camat, "daftar-pengukuran");
        camat.openMeasurement("Tribulan III Tahun 2026");
        quiet(camat.page());
        picture(camat, "rincian-pengukuran");
        String id = camat.page().url().replaceFirst(".*/pengukuran/([^/?]*).*", "$1");
        camat.page().request().get(OfficeClient.root(port) + "/camunda/api/kinerja/laporan/" + id + "/laporan.pdf");
        camat.openLink("Persentase pengaduan masyarakat", "Asal angka: Persentase pengaduan");
        quiet(camat.page());
        picture(camat, "asal-angka");
        camat.openPlace("#/penetapan");
        picture(camat, "penetapan-daftar");

        TasklistPage anybody = browser.newSession(1366, 768);
        anybody.page().context().clock().setFixedTime(now());
        anybody.page()
                .navigate(OfficeClient.root(port) + "/periksa/"
                        + jdbc.queryForObject(
                                "SELECT code FROM kinerja.paper WHERE kind = 'HASIL' AND quarter = 3", String.class));
        picture(anybody, "periksa-kertas");
        anybody.close();

        TasklistPage sekretaris = open("sekretaris");
        sekretaris.openPlace("#/kalender-kerja");
        picture(sekretaris, "kalender");
        sekretaris.openPlace("#/bukti-pengukuran?tahun=2026");
        picture(sekretaris, "bukti-sakip");

        // nothing is sent: no round is made
        mail.use(1);
        address("staf1", "rina.kartika@contoh.id");
        TasklistPage staf = open("staf1");
        staf.openPlace("#/pemberitahuan");
        picture(staf, "pemberitahuan");
        mail.off();
    }

    private void pagesOfCockpit() {
        // a measurement that runs and is late, for the marks on the diagram
        itIs("2027-01-04T08:00");
        // and a mail that finds no server at that port
        address("camat", "camat@contoh.id");
        mail.use(1);
        ProcessInstance running = sop.start(2026, 4);
        mail.round();
        mail.round();
        mail.off();
        sop.walkTo(running, "step3");
        // the day before is a holiday
        itIs("2027-01-06T10:00");
        engine.getManagementService().executeJob(sop.timer(running).getId());
        TasklistPage camat = open("camat");
        Page page = cockpit(camat, "#/dashboard");
        page.locator(".kinerja-kartu .kinerja-angka-pokok").waitFor();
        picture(camat, "dasbor");
        page = cockpit(camat, "#/kinerja");
        section(page, "Capaian dan predikat");
        picture(camat, "kinerja-capaian");
        section(page, "Waktu kerja tiap langkah");
        picture(camat, "kinerja-waktu");
        section(page, "Putusan “tidak”");
        picture(camat, "kinerja-putusan");
        section(page, "Selesai");
        picture(camat, "kinerja-selesai");
        String definition = "#/process-definition/" + running.getProcessDefinitionId() + "/runtime";
        page = cockpit(camat, definition);
        page.locator(".kinerja-cap:visible").first().waitFor();
        picture(camat, "diagram");
        page.getByLabel("Peta panas").check();
        picture(camat, "diagram-peta-panas");
        page.getByLabel("Tanda", new Page.GetByLabelOptions().setExact(true)).check();
        page = cockpit(camat, "#/process-instance/" + running.getId() + "/runtime");
        page.locator(".kinerja-cap:visible").first().waitFor();
        picture(camat, "diagram-perjalanan");
        camat.openPlace("#/pengukuran/"
                + measurements.measurement(new InstanceId(running.getId())).id());
        camat.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Batalkan pengukuran"))
                .click();
        camat.page().locator("dialog").getByLabel("Alasan pembatalan").fill("Tahun anggaran diubah; diukur kembali.");
        picture(camat, "batalkan");
        camat.answer("Batal");

        TasklistPage analis = browser.newSession(1366, 768);
        page = cockpitLogin(analis, "analis");
        page.navigate(page.url().replaceFirst("#.*", "") + definition);
        page.locator(".kinerja-cap:visible").first().waitFor();
        page.getByText("Waktu langkah", new Page.GetByTextOptions().setExact(true))
                .click();
        page.locator(".kinerja-tab table").waitFor();
        picture(analis, "analis-waktu");
        page.navigate(page.url().replaceFirst("#.*", "") + "#/repository");
        page.getByText("pengukuran-kinerja.bpmn").first().click();
        page.locator(".djs-container").first().waitFor();
        quiet(page);
        picture(analis, "analis-pemasangan");
        analis.close();
    }

    private void pagesOfAdmin() {
        TasklistPage admin = open("admin");
        mail.use(1);
        admin.openPlace("#/pemberitahuan");
        top(admin.page().locator(".kinerja-tabel"));
        picture(admin, "admin-pemberitahuan");
        mail.off();
        Page page = admin.page();
        String root = OfficeClient.root(port) + "/camunda/app/admin/default/";
        page.navigate("about:blank");
        page.navigate(root + "#/users");
        page.getByText("kasubagRenvapor").first().waitFor();
        picture(admin, "admin-pengguna");
        page.navigate(root + "#/user-create");
        page.locator("form input").first().waitFor();
        quiet(page);
        picture(admin, "admin-buat-pengguna");
        page.navigate(root + "#/users/staf1?tab=groups");
        quiet(page);
        picture(admin, "admin-kelompok");
    }

    // ---- words of this test ----

    /** The clock of the office and of everybody's computer, in WIB. */
    private void itIs(String time) {
        Instant instant = LocalDateTime.parse(time).atZone(WIB).toInstant();
        ClockUtil.setCurrentTime(Date.from(instant));
        people.values().forEach(person -> person.page().context().clock().setFixedTime(instant.toEpochMilli()));
    }

    private static long now() {
        return ClockUtil.getCurrentTime().getTime();
    }

    /** Somebody at the task list: logged in once, with the list read anew. */
    private TasklistPage open(String user) {
        TasklistPage known = people.get(user);
        if (known != null) {
            known.page().navigate("about:blank");
            return known.openTasks();
        }
        TasklistPage person = browser.newSession(1366, 768);
        person.page().context().clock().setFixedTime(now());
        people.put(user, person);
        return person.login(user, DemoUsers.PASSWORD);
    }

    /** The task that Tasklist opens by itself, as there is no other. */
    private static TaskForm task(TasklistPage person, String name) {
        assertThat(person.page().locator("section.task-card h2.task")).hasText(name);
        person.form().awaitLoaded();
        return person.form();
    }

    private Page cockpit(TasklistPage person, String place) {
        Page page = person.page();
        page.navigate("about:blank");
        page.navigate(OfficeClient.root(port) + "/camunda/app/cockpit/default/" + place);
        quiet(page);
        return page;
    }

    private Page cockpitLogin(TasklistPage person, String user) {
        Page page = person.page();
        page.context().clock().setFixedTime(now());
        page.navigate(OfficeClient.root(port) + "/camunda/app/cockpit/default/#/login");
        new LoginForm(page).loginAs(user, DemoUsers.PASSWORD);
        return page;
    }

    private static void choose(Page page, String action) {
        page.locator("dialog .kinerja-pilihan-tindakan button")
                .filter(new Locator.FilterOptions().setHasText(action))
                .click();
    }

    /** Scrolls a section of the page to the top of the screen. */
    private static void section(Page page, String heading) {
        top(page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(heading).setLevel(2).setExact(true)));
        quiet(page);
    }

    private static void top(Locator element) {
        element.evaluate("""
                node => {
                    const whole = node.closest('.fjs-form-field') || node;
                    whole.style.scrollMarginTop = '24px';
                    whole.scrollIntoView({block: 'start'});
                }""");
    }

    private static void quiet(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("[aria-busy='true']")).hasCount(0);
    }

    /** What is told for a few seconds would lie on the picture. */
    private static void withoutNews(TasklistPage person) {
        person.page().locator(".kinerja-kabar").evaluateAll("all => all.forEach(one => one.remove())");
    }

    private ProcessInstance running() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("pengukuran-kinerja")
                .singleResult();
    }

    private void address(String user, String mailAddress) {
        User person = engine.getIdentityService().createUserQuery().userId(user).singleResult();
        person.setEmail(mailAddress);
        engine.getIdentityService().saveUser(person);
    }

    /** Not of this machine's disk, whose names may be of fewer letters. */
    private static FilePayload file(String name, FileType type) {
        return new FilePayload(name, "application/octet-stream", SampleFiles.of(type));
    }

    private static void picture(TasklistPage page, String name) {
        if (page.page().locator("dialog, .modal-content").count() == 0) {
            page.dismissNotifications();
        }
        // an open list of choices would cover what is below it
        page.page().evaluate("() => document.activeElement && document.activeElement.blur()");
        page.page().waitForLoadState(LoadState.NETWORKIDLE);
        page.awaitDrawn();
        page.screenshot(PICTURES.resolve(name + ".png"));
    }
}
