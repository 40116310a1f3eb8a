package id.go.lumajangkab.kinerja.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.OfficeClient.Bytes;
import id.go.lumajangkab.kinerja.TestOffice;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.audit.Sha256;
import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.audit.TrailEntry;
import id.go.lumajangkab.kinerja.measurement.Commands.StartMeasurement;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.measurement.Measurements;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The papers of a measurement over HTTP, from the concept to a correction, and what the open page says of each. */
@KinerjaTest
class ReportsTest {

    private static final String API = "/camunda/api/kinerja/laporan/";
    private static final Pattern CODE = Pattern.compile("([0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3})");

    @Autowired
    ProcessEngine engine;

    @Autowired
    Measurements measurements;

    @Autowired
    MeasurementQueries queries;

    @Autowired
    Trail trail;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    SopDriver sop;

    @BeforeEach
    void drive() {
        sop = new SopDriver(engine);
    }

    @AfterEach
    void leaveNothingBehind() {
        sop.cleanUp();
    }

    @Test
    void theConceptCanBeHadFromStepFiveOnAndSaysThatItIsOne() throws Exception {
        ProcessInstance instance = sop.start(2024, 4);
        UUID id = idOf(instance);
        OfficeClient staff = as("staf1");
        Answer early = staff.get(API + id + "/konsep.pdf");
        assertThat(early.status()).isEqualTo(400);
        assertThat(early.message())
                .isEqualTo(
                        "Konsep laporan Tribulan IV Tahun 2024 tersedia setelah data dihimpun" + " (mulai langkah 5).");
        assertThat(staff.get(API + id).json().path("alasan").asText()).isEqualTo(early.message());

        sop.walkTo(instance, "step6");
        Task task = sop.task(instance);
        JsonNode papers =
                as("kasubagRenvapor").get(API + "tugas/" + task.getId()).json();
        assertThat(papers.path("konsep").asInt()).isEqualTo(1);
        assertThat(papers.path("akhir").asBoolean()).isFalse();
        assertThat(staff.get(API + id + "/laporan.pdf").message())
                .isEqualTo(
                        "Laporan akhir Tribulan IV Tahun 2024 tersedia setelah pengukuran dilaksanakan (langkah 8).");

        Bytes concept = staff.bytes(API + id + "/konsep.pdf");
        assertThat(concept.header("Content-Disposition"))
                .startsWith("attachment")
                .contains("Konsep%20Laporan%20"
                        + "Pengukuran%20Kinerja%20Tribulan%20IV%202024%20-%20Kecamatan%20Sumbersuko.pdf");
        assertThat(concept.header("Content-Type")).isEqualTo("application/pdf");
        String text = ResultPdfTest.text(concept.body());
        assertThat(text)
                .contains("KONSEP versi 1")
                .contains("Layanan berjalan sesuai rencana.")
                .contains("Konsep ini belum disetujui.")
                .contains("Mengetik konsep")
                .contains("1 hari");
        assertThat(PdfaChecker.problems(concept.body(), PDFAFlavour.PDFA_3_A)).isEmpty();

        String code = codeOf(text);
        assertThat(check(code)).contains("Konsep, bukan hasil akhir").contains("masih sama dengan konsep versi itu");
        assertThat(codeOf(
                        ResultPdfTest.text(staff.bytes(API + id + "/konsep.pdf").body())))
                .as("what says the same bears the same code")
                .isEqualTo(code);
        sop.complete(instance, "step6", SopDriver.rejected("Tambahkan hambatan."));
        sop.complete(
                instance,
                "step5",
                Map.of(
                        "uraian",
                        sop
                                .rows(
                                        sop.take(sop.task(instance)),
                                        sop.task(instance).getId(),
                                        "uraian")
                                .stream()
                                .map(row -> SopDriver.with(row, "analisis", "Analisis yang baru."))
                                .toList()));
        assertThat(check(code)).contains("Konsep, bukan hasil akhir").contains("masih sama dengan konsep versi itu");
        sop.walkTo(instance, "step9");
        assertThat(check(code)).contains("Hasil akhirnya sudah dibekukan");
        assertThat(staff.get(API + id + "/konsep.pdf").message()).contains("sudah dibekukan; unduh laporan akhirnya");
    }

    @Test
    void theFinalReportIsMadeOnceAndStaysTheSameFile() throws Exception {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step9");
        UUID id = idOf(instance);
        OfficeClient camat = as("camat");
        OfficeClient sekretaris = as("sekretaris");

        List<Bytes> first =
                atOnce(() -> camat.bytes(API + id + "/laporan.pdf"), () -> sekretaris.bytes(API + id + "/laporan.pdf"));
        assertThat(first.get(0).status()).isEqualTo(200);
        assertThat(first.get(0).body()).isEqualTo(first.get(1).body());
        assertThat(first.get(0).header("Content-Disposition"))
                .contains("Laporan%20Pengukuran%20Kinerja%20Tribulan%20IV%202024%20-%20Kecamatan%20Sumbersuko.pdf");
        sop.walkTo(instance, "archive");
        assertThat(as("kasubagUmum").bytes(API + id + "/laporan.pdf").body())
                .isEqualTo(first.get(0).body());

        String text = ResultPdfTest.text(first.get(0).body());
        assertThat(text)
                .doesNotContain("KONSEP")
                .contains("Wahyu Pratama")
                .contains("Langkah 8: pengukuran dilaksanakan")
                .doesNotContain("Melaporkan hasilnya kepada Camat")
                .contains("15 menit")
                .contains("Sangat Tinggi")
                .contains("≥ 76 dan < 91");
        List<TrailEntry> made = trail.ofMeasurement(id).stream()
                .filter(e -> e.subject().equals("LAPORAN"))
                .toList();
        assertThat(made).singleElement().satisfies(entry -> {
            assertThat(entry.after()).contains(Sha256.of(first.get(0).body()));
            assertThat(entry.by()).isIn(new UserId("camat"), new UserId("sekretaris"));
        });
        assertThat(PdfaChecker.problems(first.get(0).body(), PDFAFlavour.PDFA_3_A))
                .isEmpty();
        String frozen = trail.ofMeasurement(id).stream()
                .filter(e -> e.key().equals("beku"))
                .findFirst()
                .orElseThrow()
                .after();
        String fingerprint = Pattern.compile("[0-9a-f]{64}")
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        assertThat(frozen).as("the trail's fingerprint is the paper's").contains(fingerprint);
    }

    @Test
    void aResultWhoseBandsWereNotRecordedIsNotShownWithTodaysBands() throws Exception {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step9");
        UUID id = idOf(instance);
        jdbc.execute("do $$ begin alter table kinerja.measurement_policy disable trigger kept_measurement_policy;"
                + " delete from kinerja.measurement_policy;"
                + " alter table kinerja.measurement_policy enable trigger kept_measurement_policy; end $$");

        String text =
                ResultPdfTest.text(as("camat").bytes(API + id + "/laporan.pdf").body());

        assertThat(text).contains("Tidak tercatat").doesNotContain("≥ 76 dan < 91");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(
                as("camat").bytes(API + id + "/laporan.xlsx").body()))) {
            var predikat =
                    book.getSheet(Workbooks.RESULT).getRow(Workbooks.FIRST).getCell(17);
            assertThat(predikat.getCellType()).isEqualTo(CellType.STRING);
            assertThat(predikat.getStringCellValue()).isNotBlank();
            assertThat(book.getSheet(Workbooks.BANDS)
                            .getRow(Workbooks.FIRST)
                            .getCell(2)
                            .getStringCellValue())
                    .isEqualTo("Tidak tercatat");
        }
    }

    @Test
    void theOpenPageTellsWhatAPaperIsAndNothingMore() throws Exception {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "archive");
        UUID id = idOf(instance);
        String code = codeOf(
                ResultPdfTest.text(as("camat").bytes(API + id + "/laporan.pdf").body()));

        Answer page = OfficeClient.anonymous(port).get("/periksa/" + code.replace("-", ""));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Hasil yang dibekukan")
                .contains("Kecamatan Sumbersuko")
                .contains("Tribulan IV Tahun 2024")
                .containsPattern("[0-9a-f]{64}")
                .doesNotContain("Wahyu")
                .doesNotContain("BWI")
                .doesNotContain("<script");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.cookie("JSESSIONID")).isEmpty();

        OfficeClient anybody = OfficeClient.anonymous(port);
        assertThat(anybody.get("/periksa").text()).contains("Kode periksa").doesNotContain("putusan\" role");
        assertThat(anybody.get("/periksa?kode=" + code.toLowerCase()).text()).contains("Hasil yang dibekukan");
        Answer unknown = anybody.get("/periksa/0000000000000000");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text()).contains("Kode tidak dikenal");
        assertThat(anybody.get("/periksa/%3Cb%3Ex").text())
                .contains("Kode belum benar")
                .doesNotContain("<b>x");
        assertThat(anybody.post("/periksa", Map.of()).status()).isIn(401, 403);
        assertThat(anybody.get("/periksa/a/b").status()).isIn(401, 403);
    }

    @Test
    void aCorrectionSupersedesThePaperAndAChangedTableIsFound() throws Exception {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "archive");
        UUID id = idOf(instance);
        String code = codeOf(
                ResultPdfTest.text(as("camat").bytes(API + id + "/laporan.pdf").body()));
        sop.walkTo(instance, "none");

        ProcessInstance correction = sop.startCorrection(2024, 4, "Angka keliru.");
        sop.walkTo(correction, "step9");
        assertThat(check(code)).contains("Hasil yang dibekukan");
        String text = ResultPdfTest.text(
                as("camat").bytes(API + idOf(correction) + "/laporan.pdf").body());
        assertThat(text).contains("(PEMBETULAN 1)").contains("Angka keliru.");
        sop.walkTo(correction, "archive");
        assertThat(check(code)).contains("Sudah digantikan").contains("pembetulan ke-1");
        assertThat(check(codeOf(text))).contains("Hasil yang dibekukan").contains("pembetulan ke-1");

        jdbc.execute("do $$ begin alter table kinerja.concept_line disable trigger frozen_line;"
                + " update kinerja.concept_line set capaian = capaian + 1 where concept_id in"
                + " (select id from kinerja.concept where measurement_id = '" + id + "' and final_result);"
                + " alter table kinerja.concept_line enable trigger frozen_line; end $$");
        assertThat(check(code)).contains("Tidak cocok dengan basis data");
    }

    @Test
    void whatWasHandedOutCannotBeChangedOrRemoved() throws Exception {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step9");
        as("camat").bytes(API + idOf(instance) + "/laporan.pdf");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> jdbc.update("update kinerja.paper set fingerprint = repeat('0', 64)")))
                .isNotNull();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> jdbc.update("delete from kinerja.paper")))
                .isNotNull();
    }

    @Test
    void theActionPlanShowsTheTribulanOfTheYearSideBySide() throws Exception {
        sop.walkTo(sop.start(2024, 3), "step9");
        sop.walkTo(sop.start(2024, 4), "step9");
        Bytes plan = as("kasubagRenvapor").bytes(API + "rencana-aksi.pdf?tahun=2024");
        String text = ResultPdfTest.text(plan.body());
        assertThat(text)
                .contains("FORMULIR RENCANA AKSI")
                .contains("Persentase ketercapaian")
                .contains("Tribulan I Tahun 2024: belum ada hasil yang dibekukan.");
        assertThat(text.replaceAll("\\s+", " ")).contains("91,33 94,87 103,88 91,33 94,87 103,88 91,33 94,87 103,88");
        assertThat(PdfaChecker.problems(plan.body(), PDFAFlavour.PDFA_3_A)).isEmpty();
        String code = codeOf(text);
        assertThat(check(code)).contains("Rencana Aksi, masih berlaku").contains("Tahun 2024");

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(as("kasubagRenvapor")
                .bytes(API + "rencana-aksi.xlsx?tahun=2024")
                .body()))) {
            var row = book.getSheetAt(0).getRow(Workbooks.FIRST + 5);
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("Indeks Kepuasan Masyarakat");
            assertThat(row.getCell(12).getNumericCellValue()).isEqualTo(94.87);
        }
        assertThat(as("camat").get(API + "rencana-aksi.pdf?tahun=1999").status())
                .isEqualTo(400);
    }

    @Test
    void theWorkbookOfAMeasurementHoldsItsFigures() throws Exception {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step9");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(
                as("staf1").bytes(API + idOf(instance) + "/laporan.xlsx").body()))) {
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            var sheet = book.getSheet(Workbooks.RESULT);
            assertThat(evaluator
                            .evaluate(sheet.getRow(Workbooks.FIRST).getCell(17))
                            .getStringValue())
                    .isEqualTo("Sangat Tinggi");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).doesNotContain("KONSEP");
            assertThat(book.getSheet(Workbooks.RUN)
                            .getRow(Workbooks.FIRST)
                            .getCell(6)
                            .getStringCellValue())
                    .isEqualTo("15 menit");
        }
    }

    @Test
    void onlyWhoHasARoleOfTheSopInTheOfficeGetsAPaper() {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step9");
        UUID id = idOf(instance);
        for (String path : List.of("", "/konsep.pdf", "/laporan.pdf", "/laporan.xlsx")) {
            assertThat(as("admin").get(API + id + path).status()).as(path).isEqualTo(403);
            assertThat(OfficeClient.anonymous(port).get(API + id + path).status())
                    .as(path)
                    .isEqualTo(401);
            assertThat(as("camat").get(API + UUID.randomUUID() + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(as("admin").get(API + "rencana-aksi.pdf?tahun=2024").status())
                .isEqualTo(403);
        assertThat(as("admin").get(API + "rencana-aksi.xlsx?tahun=2024").status())
                .isEqualTo(403);
    }

    @Test
    void anotherOfficesPapersAreNotThere() {
        TestOffice office = TestOffice.open(jdbc);
        try {
            UUID theirs = measurements
                    .start(new StartMeasurement(
                            office.id(),
                            new Tribulan(2024, 4),
                            new InstanceId(UUID.randomUUID().toString()),
                            false,
                            null))
                    .id();

            for (String path : List.of("", "/konsep.pdf", "/laporan.pdf", "/laporan.xlsx")) {
                assertThat(as("camat").get(API + theirs + path).status())
                        .as(path)
                        .isEqualTo(404);
            }
        } finally {
            TestOffice.removeAll(jdbc);
        }
    }

    private String check(String code) {
        return OfficeClient.anonymous(port).get("/periksa/" + code).text();
    }

    private static String codeOf(String text) {
        Matcher code = CODE.matcher(text);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private UUID idOf(ProcessInstance instance) {
        return queries.measurement(new InstanceId(instance.getId())).id();
    }

    private OfficeClient as(String user) {
        return OfficeClient.withSession(port, user, DemoUsers.PASSWORD, "tasklist");
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<T> first = two.submit(() -> {
                together.await();
                return one.call();
            });
            Future<T> second = two.submit(() -> {
                together.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        } finally {
            two.shutdown();
        }
    }
}
