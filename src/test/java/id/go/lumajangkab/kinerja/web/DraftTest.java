package id.go.lumajangkab.kinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.sop.Periods;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Drafts of forms that are half filled in: who saves and reads them, and when they end. */
@KinerjaTest
class DraftTest {

    private static final String UNREADABLE = "Isian tidak terbaca; muat ulang halaman, lalu isi kembali.";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private SopDriver sop;
    private Periods periods;

    @BeforeEach
    void drive() {
        sop = new SopDriver(engine);
        periods = new Periods(jdbc, engine);
    }

    @AfterEach
    void leaveNothingBehind() {
        engine.getIdentityService().clearAuthentication();
        sop.cleanUp();
        assertThat(drafts()).as("a draft ends with its task").isZero();
    }

    @Test
    void theHolderSavesAndFindsItAgainWithWhoAndWhen() {
        Task task = typing("staf1");

        Answer saved = save("staf1", task, text("Baru setengah."), 0);
        JsonNode found = read("staf1", task);

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().path("oleh").asText()).isEqualTo("Rina Kartika");
        assertThat(found.path("dapatDisimpan").asBoolean()).isTrue();
        assertThat(found.at("/draf/oleh").asText()).isEqualTo("Rina Kartika");
        assertThat(found.at("/draf/waktu").asText()).matches("\\d+ \\p{L}+ \\d{4} \\d\\d\\.\\d\\d WIB");
        assertThat(found.at("/draf/versi").asLong())
                .isEqualTo(saved.json().path("versi").asLong());
        assertThat(found.at("/draf/isian/uraian/0/analisis").asText()).isEqualTo("Baru setengah.");
        assertThat(found.at("/draf/dasar/uraian/0/analisis").asText()).isEmpty();
    }

    @Test
    void aTaskThatNobodyHoldsCannotBeSavedButWhoMayTakeItReadsTheDraft() {
        Task task = typing("staf1");
        save("staf1", task, text("Lanjutkan dari sini."), 0);
        as("staf1").post("/camunda/api/kinerja/tugas/" + task.getId() + "/pengembalian", Map.of());

        Answer refused = save("staf2", task, text("Punya siapa?"), 0);
        JsonNode found = read("staf2", task);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.message()).isEqualTo("Ambil tugas ini terlebih dahulu, lalu simpan drafnya.");
        assertThat(found.path("dapatDisimpan").asBoolean()).isFalse();
        assertThat(found.path("dapatDikerjakan").asBoolean()).isTrue();
        assertThat(found.at("/draf/isian/uraian/0/analisis").asText()).isEqualTo("Lanjutkan dari sini.");
    }

    @Test
    void theNextHolderGoesOnAndTheFormerOneCanNoLonger() {
        Task task = typing("staf1");
        long version =
                save("staf1", task, text("Dari Rina."), 0).json().path("versi").asLong();
        as("sekretaris")
                .post(
                        "/camunda/api/kinerja/tugas/" + task.getId() + "/pengalihan",
                        Map.of("kepada", "staf2", "alasan", "Rina sedang cuti."));

        assertThat(read("staf2", task).at("/draf/oleh").asText()).isEqualTo("Rina Kartika");
        assertThat(save("staf2", task, text("Dilanjutkan."), version).status()).isEqualTo(200);

        Answer former = save("staf1", task, text("Masih saya."), version);
        assertThat(former.status()).isEqualTo(403);
        assertThat(former.message())
                .startsWith("Tugas ini dipegang oleh ")
                .endsWith("; hanya pemegangnya yang dapat menyimpan draf.");
        assertThat(read("staf1", task).at("/draf").isNull()).isTrue();
        assertThat(read("staf1", task).path("dapatDikerjakan").asBoolean()).isFalse();
        assertThat(remove("staf1", task, version).status()).isEqualTo(403);
    }

    @Test
    void whoSeesTheTaskWithoutWorkingOnItReadsNoDraftAndOthersNothingAtAll() {
        Task task = typing("staf1");
        save("staf1", task, text("Belum untuk dibaca."), 0);

        assertThat(read("camat", task).at("/draf").isNull()).isTrue();
        assertThat(read("staf2", task).at("/draf").isNull()).isTrue();
        Answer other = answer("kasubagUmum", task);
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.message()).isEqualTo("Anda tidak berhak atas tugas ini.");
        String path = path(task);
        assertThat(OfficeClient.anonymous(port).get(path).status()).isEqualTo(401);
        assertThat(as("staf1")
                        .without("X-XSRF-TOKEN")
                        .put(path, body(text("x"), 0))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void onlyWhatTheFormEditsIsKeptHalfFilledAsItIs() {
        ProcessInstance instance = periods.startOnly();
        Task task = sop.task(instance);
        Map<String, Object> half = new LinkedHashMap<>();
        half.put("perintah", "");
        half.put("batasWaktu", "31/12");
        half.put("drafTim", List.of());

        assertThat(save("camat", task, half, 0).status()).isEqualTo(200);
        assertThat(read("camat", task).at("/draf/isian/batasWaktu").asText()).isEqualTo("31/12");
        assertThat(engine.getRuntimeService().getVariables(instance.getId())).doesNotContainKeys("perintah", "draf");

        Answer unknown = save("camat", task, Map.of("disetujuiKasubag", true), 0);
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.message()).startsWith("Isian “disetujuiKasubag” tidak dikenal pada formulir ini");
        assertThat(save("camat", task, Map.of("perintah", List.of("x")), 0).message())
                .isEqualTo("Perintah tidak terbaca; muat ulang halaman, lalu isi kembali.");
        assertThat(save("camat", task, Map.of("perintah", "x".repeat(4001)), 0).message())
                .isEqualTo("Perintah terlalu panjang: paling banyak 4000 huruf.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"isian\":{}}", "{\"isian\":1,\"dasar\":{},\"versi\":0}"})
    void whatIsNoDraftIsRefusedWithASentence(String body) {
        Task task = typing("staf1");

        Answer answer = as("staf1").with("Content-Type", "application/json").send("PUT", path(task), body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).isEqualTo(UNREADABLE);
    }

    @Test
    void aDraftHasALimit() {
        Task task = typing("staf1");

        Answer answer = as("staf1")
                .with("Content-Type", "application/json")
                .send("PUT", path(task), " ".repeat(DraftController.MOST_BYTES + 1));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).isEqualTo("Isian terlalu panjang untuk disimpan sebagai draf; ringkas uraiannya.");
    }

    @Test
    void aNewerDraftIsNeverWrittenOver() {
        Task task = typing("staf1");
        long first = save("staf1", task, text("Tab pertama."), 0)
                .json()
                .path("versi")
                .asLong();

        Answer unaware = save("staf1", task, text("Tab kedua."), 0);

        assertThat(unaware.status()).isEqualTo(409);
        assertThat(unaware.message()).startsWith("Draf tugas ini baru saja disimpan oleh Rina Kartika pada ");
        assertThat(read("staf1", task).at("/draf/isian/uraian/0/analisis").asText())
                .isEqualTo("Tab pertama.");
        long second = save("staf1", task, text("Tab pertama lagi."), first)
                .json()
                .path("versi")
                .asLong();
        assertThat(second).isGreaterThan(first);
        assertThat(remove("staf1", task, first).status()).isEqualTo(409);
        assertThat(remove("staf1", task, second).status()).isEqualTo(204);
        assertThat(read("staf1", task).at("/draf").isNull()).isTrue();
        assertThat(remove("staf1", task, second).status()).isEqualTo(204);
        // one that was dropped and saved anew is another one
        save("staf1", task, text("Mulai lagi."), 0);
        assertThat(save("staf1", task, text("Dari yang lama."), second).status())
                .isEqualTo(409);
    }

    @Test
    void aDraftThatWasDroppedElsewhereIsNotBroughtBackUnasked() {
        Task task = typing("staf1");
        long known = save("staf1", task, text("Tab pertama."), 0)
                .json()
                .path("versi")
                .asLong();
        remove("staf1", task, known);

        Answer unaware = save("staf1", task, text("Tab kedua."), known);

        assertThat(unaware.status()).isEqualTo(409);
        assertThat(unaware.message())
                .isEqualTo("Draf yang Anda lanjutkan sudah dihapus atau diganti oleh impor berkas.");
        assertThat(drafts()).isZero();
    }

    @Test
    void whatTheDatabaseRefusesOfAnOpenTaskIsNotTakenForItsEnd() {
        Task task = typing("staf1");
        jdbc.execute("ALTER TABLE kinerja.draft ADD CONSTRAINT uji CHECK (saved_by <> 'staf1')");
        try {
            assertThat(save("staf1", task, text("Sah."), 0).status()).isEqualTo(500);
        } finally {
            jdbc.execute("ALTER TABLE kinerja.draft DROP CONSTRAINT uji");
        }
    }

    @Test
    void ofTwoWhoSaveAtOnceOneIsTold() throws Exception {
        Task task = typing("staf1");
        OfficeClient client = as("staf1");
        Map<String, Object> isian = text("Bersamaan.");

        List<Integer> statuses = atOnce(List.of(
                () -> client.put(path(task), body(isian, 0)).status(),
                () -> client.put(path(task), body(isian, 0)).status()));

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void completingEndsTheDraftAndWhoComesTooLateIsToldByWhomAndWhen() {
        Task task = typing("staf1");
        save("staf1", task, text("Hampir selesai."), 0);

        sop.submit("staf1", task.getId(), sop.data("staf1", task));

        assertThat(drafts()).isZero();
        for (Answer late : List.of(save("staf1", task, text("Terlambat."), 0), answer("staf1", task))) {
            assertThat(late.status()).isEqualTo(410);
            assertThat(late.message())
                    .matches("Tugas ini sudah diselesaikan oleh Rina Kartika pada \\d+ \\p{L}+ "
                            + "\\d{4} \\d\\d\\.\\d\\d WIB; muat ulang daftar tugas\\.");
        }
        JsonNode next = as("staf1")
                .get("/camunda/api/kinerja/tugas/" + task.getId() + "/kelanjutan")
                .json();
        assertThat(next.path("kabar").asText())
                .isEqualTo("Langkah 5 selesai. Berikutnya: Memeriksa hasil ketikan konsep, pada Hendra Wijaya.");
        assertThat(as("staf2")
                        .get("/camunda/api/kinerja/tugas/" + task.getId() + "/kelanjutan")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void savingWhileTheTaskIsCompletedLeavesNothing() throws Exception {
        for (int round = 0; round < 3; round++) {
            Task task = typing("staf1");
            Map<String, Object> data = sop.data("staf1", task);
            OfficeClient client = as("staf1");
            Map<String, Object> isian = text("Balapan.");

            List<Integer> statuses =
                    atOnce(List.of(() -> client.put(path(task), body(isian, 0)).status(), () -> {
                        sop.submit("staf1", task.getId(), data);
                        return 204;
                    }));

            assertThat(statuses.get(0)).isIn(200, 410);
            assertThat(drafts()).isZero();
        }
    }

    @Test
    void deletingTheInstanceOrCancellingTheMeasurementLeavesNoDraft() {
        Task deleted = typing("staf1");
        save("staf1", deleted, text("Akan dihapus."), 0);
        engine.getRuntimeService().deleteProcessInstance(deleted.getProcessInstanceId(), "Salah periode.");
        assertThat(drafts()).isZero();
        assertThat(answer("staf1", deleted).message())
                .isEqualTo("Tugas ini sudah tidak berjalan karena pengukurannya dibatalkan; muat ulang daftar tugas.");

        Task cancelled = typing("staf1");
        save("staf1", cancelled, text("Akan dibatalkan."), 0);
        String id = jdbc.queryForObject(
                "SELECT id FROM kinerja.measurement WHERE process_instance_id = ?",
                String.class,
                cancelled.getProcessInstanceId());
        assertThat(as("camat")
                        .post(
                                "/camunda/api/kinerja/pengukuran/" + id + "/pembatalan",
                                Map.of("alasan", "Salah periode."))
                        .status())
                .isEqualTo(204);
        assertThat(drafts()).isZero();
    }

    @Test
    void aDraftIsNotInTheTrail() {
        Task task = typing("staf1");
        Integer before = jdbc.queryForObject("SELECT count(*) FROM kinerja.trail", Integer.class);

        save("staf1", task, text("Bukan fakta."), 0);

        assertThat(jdbc.queryForObject("SELECT count(*) FROM kinerja.trail", Integer.class))
                .isEqualTo(before);
    }

    @Test
    void aTaskThatNeverWasIsAnsweredWithASentence() {
        Answer answer = as("staf1").get("/camunda/api/kinerja/tugas/tidak-ada/draf");

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.message()).isEqualTo("Tugas ini tidak ditemukan; muat ulang daftar tugas.");
    }

    /** A task of step 5 that somebody has taken. */
    private Task typing(String holder) {
        Task task = sop.task(periods.startAndWalkTo("step5"));
        sop.as(holder, () -> {
            engine.getTaskService().claim(task.getId(), holder);
            return null;
        });
        return task;
    }

    private Map<String, Object> text(String analysis) {
        return Map.of("uraian", List.of(Map.of("kode", "BWI-1", "analisis", analysis)));
    }

    private Answer save(String user, Task task, Map<String, Object> values, long over) {
        return as(user).put(path(task), body(values, over));
    }

    private static Map<String, Object> body(Map<String, Object> values, long over) {
        Map<String, Object> base = values.containsKey("uraian")
                ? Map.of("uraian", List.of(Map.of("kode", "BWI-1", "analisis", "")))
                : Map.of();
        return Map.of("isian", values, "dasar", base, "versi", over);
    }

    private Answer remove(String user, Task task, long version) {
        return as(user).delete(path(task) + "?versi=" + version);
    }

    private JsonNode read(String user, Task task) {
        return answer(user, task).json();
    }

    private Answer answer(String user, Task task) {
        return as(user).get(path(task));
    }

    private static String path(Task task) {
        return "/camunda/api/kinerja/tugas/" + task.getId() + "/draf";
    }

    private int drafts() {
        return jdbc.queryForObject("SELECT count(*) FROM kinerja.draft", Integer.class);
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        CyclicBarrier start = new CyclicBarrier(works.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            works.forEach(work -> running.add(threads.submit(() -> {
                start.await();
                return work.call();
            })));
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private OfficeClient as(String user) {
        return OfficeClient.withSession(port, user, DemoUsers.PASSWORD, "tasklist");
    }
}
