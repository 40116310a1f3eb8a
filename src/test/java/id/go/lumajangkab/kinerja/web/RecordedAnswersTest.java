package id.go.lumajangkab.kinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.measurement.Commands.Ending;
import id.go.lumajangkab.kinerja.measurement.Measurements;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the pages read stays as it was recorded: each key, the kind of its value, and the value where it does not change
 * from run to run. What is meant to be different is recorded anew with {@code -Djawaban=tulis}.
 */
@KinerjaTest
class RecordedAnswersTest {

    private static final String API = "/camunda/api/kinerja/";
    /** Pictures of one point, always of the same bytes. */
    private static final byte[] RED = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC");

    private static final byte[] BLUE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC");

    @Autowired
    ProcessEngine engine;

    @Autowired
    Measurements measurements;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private SopDriver sop;

    /** Tests of other classes leave the history of their rounds behind. */
    @BeforeEach
    void forgetEarlierRounds() {
        sop = new SopDriver(engine);
        sop.forgetEverything();
    }

    @AfterEach
    void leaveNothingBehind() {
        ClockUtil.reset();
        sop.cleanUp();
    }

    /** One that went all the way and was corrected, one that was cancelled, one that stopped, and one under way. */
    @Test
    void ofMeasurements() {
        itIs("2026-07-13T08:00");
        ProcessInstance whole = sop.start(2024, 3);
        goesAllTheWay(whole);
        itIs("2026-07-20T08:00");
        ProcessInstance correction = sop.startCorrection(2024, 3, "Angka BWI-2 keliru.");
        sop.walkTo(correction, "none");
        itIs("2026-07-20T08:10");
        ProcessInstance cancelled = sop.start(2024, 4);
        done(as("camat")
                .post(
                        API + "pengukuran/" + measurement(cancelled) + "/pembatalan",
                        Map.of("alasan", "Salah periode.")));
        itIs("2026-07-20T08:20");
        ProcessInstance stopped = sop.start(2025, 1);
        measurements.ended(
                new InstanceId(stopped.getId()),
                new Ending(false, new UserId("admin"), "completed", "Pengukuran tercatat", "Proses berakhir."),
                List::of);
        engine.getRuntimeService().deleteProcessInstance(stopped.getId(), null);
        itIs("2026-07-20T08:30");
        ProcessInstance running = sop.start(2025, 2);
        sop.walkTo(running, "step4");
        withDocuments(sop.task(running));
        sop.walkTo(running, "step7");
        sop.complete(running, "step7", SopDriver.rejected("Angka keliru."));
        itIs("2026-07-20T10:00");

        OfficeClient staff = as("staf1");
        OfficeClient camat = as("camat");
        String one = API + "pengukuran/" + measurement(whole);
        String task = API + "tugas/" + sop.task(running).getId();
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("pengukuran", staff.get(API + "pengukuran"));
        answers.put("pengukuran-selesai", staff.get(one));
        answers.put("pengukuran-pembetulan", staff.get(API + "pengukuran/" + measurement(correction)));
        answers.put("pengukuran-dibatalkan", staff.get(API + "pengukuran/" + measurement(cancelled)));
        answers.put("pengukuran-terhenti", staff.get(API + "pengukuran/" + measurement(stopped)));
        answers.put("pengukuran-berjalan", camat.get(API + "pengukuran/" + measurement(running)));
        answers.put("asal-indikator", staff.get(one + "/asal/BWI-1"));
        answers.put("asal-konsep-pertama", staff.get(one + "/asal/BWI-1?konsep=1"));
        answers.put("asal-rasio", staff.get(one + "/asal/SOP-1"));
        answers.put("asal-rerata", staff.get(one + "/asal"));
        answers.put("jejak", staff.get(one + "/jejak"));
        answers.put("dokumen", staff.get(one + "/dokumen"));
        answers.put("dokumen-tugas", as("kasubagRenvapor").get(task + "/dokumen"));
        answers.put("sop-tugas", as("kasubagRenvapor").get(task + "/sop"));
        answers.put("konsep-tugas", as("kasubagRenvapor").get(task + "/konsep"));
        answers.put("laporan", staff.get(API + "laporan/" + measurement(whole)));
        answers.put("pantauan-berjalan", camat.get(API + "pantauan/berjalan"));
        answers.put("pantauan-selesai", camat.get(API + "pantauan/selesai"));
        answers.put("pantauan-capaian", camat.get(API + "pantauan/capaian?dari=2024&sampai=2024"));
        answers.put("pantauan-putusan", camat.get(API + "pantauan/putusan?dari=2024&sampai=2025"));
        answers.put("pantauan-waktu", camat.get(API + "pantauan/waktu?dari=2024&sampai=2025"));
        answers.put("pantauan-dokumen", camat.get(API + "pantauan/dokumen?tahun=2024"));
        answers.put("diagram-definisi", camat.get(API + "diagram/definisi/pengukuran-kinerja"));
        answers.put("diagram-perjalanan", camat.get(API + "diagram/perjalanan/" + whole.getId()));
        areAsRecorded(answers);
    }

    /** One that was settled after both had refused it, its revision that was cancelled, and one under way. */
    @Test
    void ofSettlements() {
        itIs("2024-01-15T08:00");
        ProcessInstance settled = sop.startSettlement(Map.of("tahun", "2024"));
        prepare(settled, "91,33");
        sop.complete(settled, "check", SopDriver.rejected("Target terlalu rendah."));
        prepare(settled, "95");
        sop.complete(settled, "check", SopDriver.approved());
        sop.complete(settled, "settle", SopDriver.rejected("Tambahkan sasaran."));
        done(as("camat").post(API + "tugas/" + sop.task(settled).getId() + "/catatan", Map.of("isi", "Perbaiki.")));
        itIs("2024-01-16T08:00");
        prepare(settled, "96");
        sop.complete(settled, "check", SopDriver.approved());
        sop.complete(settled, "settle", SopDriver.approved());
        itIs("2024-06-03T08:00");
        ProcessInstance revision = sop.startSettlement(Map.of(
                "tahun", "2024", "revisi", true, "berlakuMulai", "2024-07-01", "alasanRevisi", "Pergeseran anggaran"));
        prepare(revision, "97");
        String ofRevision = settlement(revision);
        done(as("camat").post(API + "penetapan/" + ofRevision + "/pembatalan", Map.of("alasan", "Batal digeser.")));
        ProcessInstance running = sop.startSettlement(Map.of("tahun", "2025"));

        OfficeClient staff = as("staf1");
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("penetapan", staff.get(API + "penetapan"));
        answers.put("penetapan-selesai", staff.get(API + "penetapan/" + settlement(settled)));
        answers.put("penetapan-dibatalkan", staff.get(API + "penetapan/" + ofRevision));
        answers.put("penetapan-berjalan", as("camat").get(API + "penetapan/" + settlement(running)));
        answers.put("diagram-definisi-penetapan", as("camat").get(API + "diagram/definisi/penetapan-kinerja"));
        answers.put("diagram-perjalanan-penetapan", as("camat").get(API + "diagram/perjalanan/" + settled.getId()));
        areAsRecorded(answers);
    }

    private static void areAsRecorded(Map<String, Answer> answers) {
        SoftAssertions.assertSoftly(softly ->
                answers.forEach((name, answer) -> softly.assertThat(RecordedAnswer.difference(name, done(answer)))
                        .as(name + " is written anew with -Djawaban=tulis")
                        .isEmpty()));
    }

    /** With a step that is late, documents, notes, a handover and each gateway's "tidak". */
    private void goesAllTheWay(ProcessInstance whole) {
        itIs("2026-07-13T08:22");
        engine.getManagementService().executeJob(sop.timer(whole).getId());
        sop.walkTo(whole, "step3");
        sop.complete(
                whole,
                "step3",
                Map.of("indikator", rows(whole, "indikator", row -> SopDriver.with(row, "dipakai", true))));
        withDocuments(sop.task(whole));
        itIs("2026-07-13T09:00");
        sop.complete(whole, "step4", Map.of("indikator", rows(whole, "indikator", RecordedAnswersTest::figures)));
        String typing = API + "tugas/" + sop.task(whole).getId();
        done(as("camat").post(typing + "/catatan", Map.of("isi", "Jelaskan hambatan.")));
        done(as("camat").post(typing + "/pengalihan", Map.of("kepada", "staf2", "alasan", "Rina sedang cuti.")));
        itIs("2026-07-13T09:20");
        sop.walkTo(whole, "step6");
        sop.complete(whole, "step6", SopDriver.rejected("Tambahkan hambatan."));
        sop.complete(whole, "step5", Map.of("uraian", rows(whole, "uraian", RecordedAnswersTest::texts)));
        sop.walkTo(whole, "step7");
        sop.complete(whole, "step7", SopDriver.rejected("Angka BWI-1 keliru."));
        sop.complete(
                whole,
                "step6",
                Map.of(
                        "koreksi",
                        rows(
                                whole,
                                "koreksi",
                                row -> row.get("kode").equals("BWI-1") ? SopDriver.with(row, "nilai", "90,5") : row),
                        "keputusan",
                        "setuju"));
        itIs("2026-07-14T09:00");
        sop.walkTo(whole, "step8");
        sop.complete(whole, "step8", Map.of("dilaksanakan", true, "catatan", "Lengkap."));
        sop.complete(whole, "step9", Map.of("disampaikan", true, "catatan", "Diterima."));
        sop.complete(whole, "archive", SopDriver.with(SopDriver.archive(), "catatan", "Rangkap dua."));
    }

    /** The rows of the open task's form, each changed by its holder. */
    private List<Map<String, Object>> rows(
            ProcessInstance instance, String name, UnaryOperator<Map<String, Object>> change) {
        Task task = sop.task(instance);
        return sop.rows(sop.take(task), task.getId(), name).stream().map(change).toList();
    }

    private static Map<String, Object> figures(Map<String, Object> row) {
        Map<String, Object> filled = new LinkedHashMap<>(row);
        if (Set.of("SOP-1", "SOP-3").contains(row.get("kode"))) {
            filled.putAll(Map.of("pembilang", "12", "penyebut", "60"));
        } else {
            filled.put("nilai", "91,89");
        }
        filled.putAll(Map.of("sumber", "Buku register", "keterangan", "Menurut buku register."));
        filled.put("alasanTanpaBukti", "Sudah terbit di situs kantor.");
        return filled;
    }

    private static Map<String, Object> texts(Map<String, Object> row) {
        Map<String, Object> typed = new LinkedHashMap<>(row);
        typed.putAll(Map.of(
                "analisis", "Layanan berjalan sesuai rencana.",
                "hambatan", "Jaringan putus.",
                "tindakLanjut", "Tambah jaringan."));
        return typed;
    }

    /** A proof in two versions, one that was withdrawn, and one of the keterkaitan. */
    private void withDocuments(Task gathering) {
        OfficeClient kasubag = as(sop.take(gathering));
        String documents = API + "tugas/" + gathering.getId() + "/dokumen";
        Answer first = done(kasubag.upload(
                documents + "?jenis=INDIKATOR&kode=BWI-1&nama=bukti.png", BodyPublishers.ofByteArray(RED)));
        done(kasubag.upload(
                documents + "/" + first.json().path("id").asText() + "/versi?nama=bukti-2.png",
                BodyPublishers.ofByteArray(BLUE)));
        Answer second = done(
                kasubag.upload(documents + "?jenis=LANGKAH&kode=2&nama=undangan.png", BodyPublishers.ofByteArray(RED)));
        done(kasubag.post(
                documents + "/" + second.json().path("id").asText() + "/penarikan", Map.of("alasan", "Salah berkas.")));
        done(kasubag.upload(
                documents + "?jenis=KETERKAITAN&kode=RENSTRA&nama=renstra.png", BodyPublishers.ofByteArray(RED)));
    }

    private void prepare(ProcessInstance instance, String target) {
        Task preparing = sop.task(instance);
        Map<String, Object> filled = new LinkedHashMap<>(Map.of(
                "batasCapaian", "110",
                "rumusTurun", "SELISIH",
                "desimal", "2",
                "draf", sop.form(sop.take(preparing), preparing.getId()).get("draf")));
        filled.put("indikator", rows(instance, "indikator", row -> SopDriver.with(row, "target_tahun", target)));
        sop.complete(instance, "prepare", filled);
    }

    private String measurement(ProcessInstance of) {
        return jdbc.queryForObject(
                "select id::text from kinerja.measurement where process_instance_id = ?", String.class, of.getId());
    }

    private String settlement(ProcessInstance of) {
        return jdbc.queryForObject(
                "select id::text from kinerja.settlement where process_instance_id = ?", String.class, of.getId());
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
        return answer;
    }

    private OfficeClient as(String user) {
        return OfficeClient.withSession(port, user, DemoUsers.PASSWORD, "tasklist");
    }

    private static void itIs(String time) {
        ClockUtil.setCurrentTime(Date.from(
                LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Jakarta")).toInstant()));
    }
}
