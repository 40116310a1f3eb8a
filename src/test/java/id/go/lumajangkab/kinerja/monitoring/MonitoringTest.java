package id.go.lumajangkab.kinerja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.OfficeClient.Bytes;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.evidence.FileType;
import id.go.lumajangkab.kinerja.evidence.SampleFiles;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the page "Kinerja" of Cockpit gets. */
@KinerjaTest
class MonitoringTest {

    private static final String WATCH = "/camunda/api/kinerja/pantauan/";
    private static final List<String> STATEMENTS = List.of(
            "org.camunda.bpm.engine.impl.persistence.entity",
            "org.springframework.jdbc.core.JdbcTemplate",
            "org.hibernate.SQL");

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    SopDriver sop;

    @BeforeEach
    void onAMonday() {
        sop = new SopDriver(engine);
        at("2026-07-13T08:00");
    }

    @AfterEach
    void leaveNothingBehind() {
        ClockUtil.reset();
        sop.cleanUp();
    }

    @Test
    void whatIsLateComesFirstWithTheTimeUsedAgainstTheStandard() {
        sop.walkTo(sop.start(2024, 4), "step4");
        sop.walkTo(sop.start(2025, 1), "step2");
        at("2026-07-13T10:00");

        JsonNode now = get("camat", "berjalan");

        assertThat(now.path("jumlahBerjalan").asInt()).isEqualTo(2);
        assertThat(now.path("jumlahTerlambat").asInt()).isEqualTo(1);
        JsonNode late = now.at("/berjalan/0");
        assertThat(late.path("periode").asText()).isEqualTo("Tribulan I Tahun 2025");
        assertThat(late.path("langkahTeks").asText())
                .isEqualTo("2. Mengumpulkan Tim untuk merumuskan pengukuran kinerja");
        assertThat(late.path("giliran").asText()).isEqualTo("Siti Rahmawati");
        assertThat(late.path("terlambat").asBoolean()).isTrue();
        assertThat(late.path("waktu").asText()).isEqualTo("terlambat 1 jam 30 menit");
        assertThat(late.path("terpakai").asText()).isEqualTo("2 jam");
        assertThat(late.path("baku").asText()).isEqualTo("30 menit");
        assertThat(late.path("persen").asDouble()).isEqualTo(400);
        assertThat(late.path("jatuhTempo").asText()).isEqualTo("13 Juli 2026 08.30 WIB");
        JsonNode punctual = now.at("/berjalan/1");
        assertThat(punctual.path("langkah").asInt()).isEqualTo(4);
        assertThat(punctual.path("baku").asText()).isEqualTo("1 hari (7 jam 30 menit)");
        assertThat(punctual.path("terlambat").asBoolean()).isFalse();
        assertThat(punctual.path("waktu").asText()).isEqualTo("sisa 5 jam 30 menit");
        assertThat(punctual.path("tugas").asText()).isNotEmpty();
    }

    @Test
    void withoutMeasurementsEverythingIsEmptyAndNothingIsZeroByMistake() {
        JsonNode now = get("camat", "berjalan");

        assertThat(now.path("jumlahBerjalan").asInt()).isZero();
        assertThat(now.path("terakhir").isNull()).isTrue();
        assertThat(get("camat", "selesai").path("tahun")).isEmpty();
        assertThat(get("camat", "capaian?dari=2024&sampai=2024").path("indikator"))
                .isEmpty();
        assertThat(get("camat", "waktu?dari=2024&sampai=2024")).isEmpty();
        assertThat(get("camat", "dokumen?tahun=2024")).isEmpty();
        JsonNode gates = get("camat", "putusan?dari=2024&sampai=2024").path("gerbang");
        assertThat(gates)
                .hasSize(2)
                .allSatisfy(gate -> assertThat(gate.path("bagian").isNull()).isTrue());
    }

    @Test
    void endedMeasurementsAreFoundByYearAndTribulan() {
        finish(2024, 3);
        finish(2024, 4);
        ProcessInstance cancelled = sop.start(2025, 1);
        String id = get("camat", "berjalan").at("/berjalan/0/id").asText();
        assertThat(as("camat")
                        .post(
                                "/camunda/api/kinerja/pengukuran/" + id + "/pembatalan",
                                Map.of("alasan", "Salah periode."))
                        .status())
                .isEqualTo(204);
        assertThat(sop.task(cancelled)).isNull();

        assertThat(periods("selesai"))
                .containsExactly("Tribulan I Tahun 2025", "Tribulan IV Tahun 2024", "Tribulan III Tahun 2024");
        assertThat(periods("selesai?tahun=2024&tribulan="))
                .containsExactly("Tribulan IV Tahun 2024", "Tribulan III Tahun 2024");
        assertThat(periods("selesai?tahun=&tribulan=1")).containsExactly("Tribulan I Tahun 2025");
        JsonNode found = get("camat", "selesai?tahun=2024&tribulan=4");
        assertThat(found.path("tahun")).extracting(JsonNode::asInt).containsExactly(2025, 2024);
        assertThat(found.at("/pengukuran/0/rerata").asText()).isEqualTo("101,38");
        assertThat(found.at("/pengukuran/0/laporan").asBoolean()).isTrue();
        assertThat(get("camat", "selesai?tahun=2025")
                        .at("/pengukuran/0/statusTeks")
                        .asText())
                .isEqualTo("Dibatalkan");
        assertThat(get("camat", "selesai?tahun=2025")
                        .at("/pengukuran/0/laporan")
                        .asBoolean())
                .isFalse();
        assertThat(get("camat", "berjalan").at("/terakhir/rerata").asText()).isEqualTo("101,38%");
    }

    @Test
    void whatCannotBeComputedIsSaidAndNeverDrawnAsZero() {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step4");
        Task task = sop.task(instance);
        String user = sop.take(task);
        sop.submit(
                user,
                task.getId(),
                Map.of(
                        "indikator",
                        sop.rows(user, task.getId(), "indikator").stream()
                                .map(row -> "BWI-2".equals(row.get("kode"))
                                        ? SopDriver.with(
                                                SopDriver.with(row, "nilai", ""), "keterangan", "Data belum diterima.")
                                        : SopDriver.with(
                                                SopDriver.with(SopDriver.with(row, "nilai", "80"), "sumber", "Renstra"),
                                                "alasanTanpaBukti",
                                                "Sudah terbit."))
                                .toList()));
        sop.walkTo(instance, "archive");

        JsonNode chart = get("camat", "capaian?dari=2024&sampai=2024");

        assertThat(chart.path("periode")).hasSize(4);
        JsonNode missing = value(chart, "BWI-2");
        assertThat(missing.path("adaTarget").asBoolean()).isTrue();
        assertThat(missing.path("angka").isNull()).isTrue();
        assertThat(missing.path("capaian").isNull()).isTrue();
        assertThat(missing.path("predikat").isNull()).isTrue();
        assertThat(missing.path("alasan").asText()).isEqualTo("angka belum diisi");
        JsonNode computed = value(chart, "BWI-1");
        assertThat(computed.path("angka").asDouble()).isCloseTo(88.89, within(0.001));
        assertThat(computed.path("capaian").asText()).isEqualTo("88,89");
        assertThat(computed.path("target").asText()).isEqualTo("90");
        assertThat(computed.path("predikat").asText()).isEqualTo("Tinggi");
    }

    @Test
    void aStandardTimeIsCalledAsInTheSopAlsoInStatistics() {
        finish(2024, 4);

        assertThat(get("camat", "waktu?dari=2024&sampai=2024"))
                .filteredOn(step -> step.path("langkah").asInt() == 4)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.path("baku").asText()).isEqualTo("1 hari (7 jam 30 menit)");
                    assertThat(step.at("/tugas/0/baku").asText()).isEqualTo("1 hari (7 jam 30 menit)");
                });
    }

    @Test
    void aYearWithoutTargetsSaysThatItHasNone() {
        finish(2025, 1);

        assertThat(get("camat", "capaian?dari=2025&sampai=2025").path("indikator"))
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(one.at("/nilai/0/adaTarget").asBoolean(true)).isFalse());
    }

    @Test
    void eachTidakIsCountedAndToldWithItsReason() throws IOException {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step6");
        sop.complete(instance, "step6", SopDriver.rejected("Tambahkan hambatan."));
        sop.walkTo(instance, "step7");
        sop.complete(instance, "step7", SopDriver.rejected("=1+1 tidak sama dengan lampiran."));
        sop.walkTo(instance, "none");

        JsonNode gates = get("sekretaris", "putusan?dari=2024&sampai=2024");

        assertThat(gates.at("/gerbang/0/pertanyaan").asText()).isEqualTo("Hasil ketikan konsep disetujui?");
        assertThat(gates.at("/gerbang/0/putusan").asInt()).isEqualTo(3);
        assertThat(gates.at("/gerbang/0/tidak").asInt()).isEqualTo(1);
        assertThat(gates.at("/gerbang/0/bagian").asText()).isEqualTo("33,3%");
        assertThat(gates.at("/gerbang/1/bagian").asText()).isEqualTo("50,0%");
        assertThat(gates.path("alasan"))
                .extracting(reason -> reason.path("alasan").asText())
                .containsExactly("=1+1 tidak sama dengan lampiran.", "Tambahkan hambatan.");
        assertThat(gates.at("/alasan/1/oleh").asText()).isEqualTo("Hendra Wijaya");
        assertThat(gates.at("/alasan/1/putaran").asInt()).isEqualTo(1);
        assertThat(get("camat", "putusan?dari=2025&sampai=2025").path("alasan")).isEmpty();

        try (Workbook book = workbook("putusan.xlsx?dari=2024&sampai=2024")) {
            assertThat(book.getSheetName(0)).isEqualTo("Pemeriksaan");
            Row first = book.getSheet("Alasan").getRow(1);
            assertThat(first.getCell(5).getCellType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(5).getStringCellValue()).isEqualTo("=1+1 tidak sama dengan lampiran.");
            assertThat(first.getCell(5).getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void theDocumentsOfAYearAreListedToBeDownloaded() {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step4");
        byte[] content = SampleFiles.of(FileType.PNG);
        Answer sent = as("kasubagRenvapor")
                .upload(
                        "/camunda/api/kinerja/tugas/" + sop.task(instance).getId()
                                + "/dokumen?jenis=INDIKATOR&kode=BWI-1&nama=bukti.png",
                        BodyPublishers.ofByteArray(content));
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);

        JsonNode document = get("camat", "dokumen?tahun=2024").get(0);

        assertThat(document.path("nama").asText()).isEqualTo("bukti.png");
        assertThat(document.path("tempat").asText()).isEqualTo("Indikator BWI-1");
        assertThat(document.path("periode").asText()).isEqualTo("Tribulan IV Tahun 2024");
        assertThat(document.path("oleh").asText()).isEqualTo("Hendra Wijaya");
        assertThat(as("camat")
                        .bytes("/camunda/api/kinerja/dokumen/"
                                + document.path("id").asText() + "/versi/1")
                        .body())
                .isEqualTo(content);
        assertThat(get("camat", "dokumen?tahun=2025")).isEmpty();
    }

    @Test
    void theGatewaysAreCalledAsInTheDiagram() {
        List<String> inDiagram = engine
                .getRepositoryService()
                .getBpmnModelInstance(engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("pengukuran-kinerja")
                        .latestVersion()
                        .singleResult()
                        .getId())
                .getModelElementsByType(ExclusiveGateway.class)
                .stream()
                .map(ExclusiveGateway::getName)
                .filter(name -> name != null && name.endsWith("?"))
                .toList();

        assertThat(get("camat", "putusan?dari=2024&sampai=2024").path("gerbang"))
                .extracting(gate -> gate.path("pertanyaan").asText())
                .containsExactlyInAnyOrderElementsOf(inDiagram);
    }

    @Test
    void theTimesOfAStepAreThoseOfAllItsRounds() {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step6");
        at("2026-07-13T08:15");
        sop.complete(instance, "step6", SopDriver.rejected("Tambahkan hambatan."));
        sop.walkTo(instance, "step6");
        at("2026-07-13T09:15");
        sop.walkTo(instance, "step7");

        JsonNode step = StreamSupport.stream(
                        get("camat", "waktu?dari=2024&sampai=2024").spliterator(), false)
                .filter(one -> one.path("langkah").asInt() == 6)
                .findFirst()
                .orElseThrow();

        assertThat(step.path("jumlah").asInt()).isEqualTo(2);
        assertThat(step.path("baku").asText()).isEqualTo("30 menit");
        assertThat(step.path("tercepat").asText()).isEqualTo("15 menit");
        assertThat(step.path("terlama").asText()).isEqualTo("1 jam");
        assertThat(step.path("melewati").asInt()).isEqualTo(1);
        assertThat(step.path("tugas"))
                .extracting(task -> task.path("putaran").asInt())
                .containsExactly(1, 2);
        assertThat(step.path("tugas"))
                .extracting(task -> task.path("persen").asDouble())
                .containsExactly(50.0, 200.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "berjalan.xlsx",
                "selesai.xlsx",
                "capaian.xlsx?dari=2024&sampai=2024",
                "waktu.xlsx?dari=2024&sampai=2024",
                "putusan.xlsx?dari=2024&sampai=2024",
                "dokumen.xlsx?tahun=2024"
            })
    void everyTableIsAWorkbookWithAHeadThatStays(String table) throws IOException {
        finish(2024, 4);
        sop.start(2025, 1);

        try (Workbook book = workbook(table)) {
            for (Sheet sheet : book) {
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(sheet.getRow(0))
                        .allSatisfy(
                                cell -> assertThat(cell.getStringCellValue()).isNotBlank());
            }
        }
    }

    @Test
    void figuresAndInstantsOfAWorkbookAreNumbersAndDates() throws IOException {
        finish(2024, 4);

        try (Workbook book = workbook("selesai.xlsx?tahun=2024")) {
            Row row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(2024);
            assertThat(row.getCell(9).getNumericCellValue()).isCloseTo(101.38, within(0.001));
            assertThat(DateUtil.isCellDateFormatted(row.getCell(4))).isTrue();
            assertThat(row.getCell(4).getLocalDateTimeCellValue().getYear()).isGreaterThan(2024);
        }
        try (Workbook book = workbook("capaian.xlsx?dari=2024&sampai=2024")) {
            Row row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(8).getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "camat,cockpit,200",
        "sekretaris,tasklist,200",
        "analis,cockpit,403",
        "staf1,tasklist,403",
        "tim1,tasklist,403",
        "kasubagUmum,tasklist,403",
        "admin,cockpit,403"
    })
    void onlyCamatAndSekretarisWatch(String user, String app, int status) {
        OfficeClient client = OfficeClient.withSession(port, user, DemoUsers.PASSWORD, app);

        assertThat(client.get(WATCH + "hak").json().path("boleh").asBoolean()).isEqualTo(status == 200);
        Stream.of(
                        "berjalan",
                        "selesai",
                        "capaian?dari=2024&sampai=2024",
                        "waktu?dari=2024&sampai=2024",
                        "putusan?dari=2024&sampai=2024",
                        "dokumen?tahun=2024",
                        "berjalan.xlsx",
                        "selesai.xlsx",
                        "capaian.xlsx?dari=2024&sampai=2024",
                        "waktu.xlsx?dari=2024&sampai=2024",
                        "putusan.xlsx?dari=2024&sampai=2024",
                        "dokumen.xlsx?tahun=2024")
                .forEach(path -> {
                    assertThat(client.get(WATCH + path).status()).as(path).isEqualTo(status);
                    assertThat(OfficeClient.anonymous(port).get(WATCH + path).status())
                            .as(path)
                            .isEqualTo(401);
                });
        assertThat(OfficeClient.anonymous(port).get(WATCH + "hak").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "selesai?tribulan=7|Tribulan harus 1, 2, 3, atau 4.",
                "selesai?tahun=1|Tahun harus antara 2000 dan 2100.",
                "selesai?tahun=x|Isian tidak terbaca; muat ulang halaman, lalu isi kembali.",
                "capaian?dari=2025&sampai=2024|Tahun awal tidak boleh sesudah tahun akhir.",
                "waktu?dari=2000&sampai=2025|Rentang tahun paling panjang 10 tahun.",
                "putusan?dari=2024|Isian tidak terbaca; muat ulang halaman, lalu isi kembali.",
                "dokumen?tahun=3000|Tahun harus antara 2000 dan 2100."
            })
    void badQuestionsAreAnsweredWithASentence(String question, String sentence) {
        Answer answer = as("camat").get(WATCH + question);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).isEqualTo(sentence);
    }

    @Test
    void moreMeasurementsNeedNoMoreStatements() {
        OfficeClient camat = as("camat");
        List<String> questions = List.of(
                "berjalan",
                "selesai",
                "capaian?dari=2020&sampai=2025",
                "waktu?dari=2020&sampai=2025",
                "putusan?dari=2020&sampai=2025",
                "dokumen?tahun=2024");
        Supplier<List<Integer>> counts = () -> questions.stream()
                // the calendar is read once a minute: of two requests one finds it read
                .map(question -> Math.min(
                        statements(() -> camat.get(WATCH + question)), statements(() -> camat.get(WATCH + question))))
                .toList();
        sop.start(2024, 1);
        finish(2024, 2);
        questions.forEach(question -> camat.get(WATCH + question));
        List<Integer> few = counts.get();
        assertThat(few)
                .as("statements are counted")
                .allSatisfy(count -> assertThat(count).isPositive());

        for (int quarter = 1; quarter <= 4; quarter++) {
            sop.walkTo(sop.start(2025, quarter), "step" + (quarter + 1));
        }
        finish(2024, 3);
        finish(2024, 4);

        assertThat(counts.get()).isEqualTo(few);
    }

    @ParameterizedTest
    @CsvSource({"chart.js, Chart.js v4", "bpmn-js.js, bpmn-js - bpmn-navigated-viewer"})
    void aLibraryIsServedWithoutAVersionAndNotTwice(String name, String says) {
        Answer library = OfficeClient.anonymous(port).get("/camunda/lib/" + name);

        assertThat(library.status()).isEqualTo(200);
        assertThat(library.header("Content-Type")).startsWith("text/javascript");
        assertThat(library.text()).contains(says);
        assertThat(OfficeClient.anonymous(port)
                        .with("If-Modified-Since", library.header("Last-Modified"))
                        .get("/camunda/lib/" + name)
                        .status())
                .isEqualTo(304);
    }

    private void finish(int year, int quarter) {
        sop.walkTo(sop.start(year, quarter), "none");
    }

    /** How many statements the server sends to the database meanwhile. */
    private static int statements(Runnable request) {
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        List<Logger> loggers = STATEMENTS.stream()
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        List<Level> before = loggers.stream().map(Logger::getLevel).toList();
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(heard);
        });
        try {
            request.run();
        } finally {
            for (int i = 0; i < loggers.size(); i++) {
                loggers.get(i).detachAppender(heard);
                loggers.get(i).setAdditive(true);
                loggers.get(i).setLevel(before.get(i));
            }
        }
        return (int) List.copyOf(heard.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.contains("Preparing:")
                        || line.startsWith("Executing prepared SQL statement")
                        || line.startsWith("select"))
                .count();
    }

    private Workbook workbook(String path) throws IOException {
        Bytes file = as("camat").bytes(WATCH + path);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).startsWith("attachment").contains(".xlsx");
        return new XSSFWorkbook(new ByteArrayInputStream(file.body()));
    }

    private List<String> periods(String question) {
        return StreamSupport.stream(get("camat", question).path("pengukuran").spliterator(), false)
                .map(one -> one.path("periode").asText())
                .toList();
    }

    private static JsonNode value(JsonNode chart, String code) {
        return StreamSupport.stream(chart.path("indikator").spliterator(), false)
                .filter(indicator -> indicator.path("kode").asText().equals(code))
                .findFirst()
                .orElseThrow()
                .at("/nilai/0");
    }

    private JsonNode get(String user, String path) {
        Answer answer = as(user).get(WATCH + path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private OfficeClient as(String user) {
        return OfficeClient.withSession(port, user, DemoUsers.PASSWORD, user.equals("camat") ? "cockpit" : "tasklist");
    }

    private static void at(String time) {
        ClockUtil.setCurrentTime(Date.from(
                LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Jakarta")).toInstant()));
    }
}
