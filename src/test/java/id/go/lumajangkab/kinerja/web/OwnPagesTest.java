package id.go.lumajangkab.kinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the pages of our own get over HTTP, in a session of Tasklist. */
@KinerjaTest
class OwnPagesTest {

    private static final String API = "/camunda/api/kinerja/";

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    SopDriver sop;

    @BeforeEach
    void drive() {
        sop = new SopDriver(engine);
    }

    @AfterEach
    void leaveNothingBehind() {
        ClockUtil.reset();
        sop.cleanUp();
    }

    @Test
    void listAndDetailShowWhereAMeasurementStandsAndWhatHappenedToIt() {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step6");
        sop.complete(instance, "step6", SopDriver.rejected("Tambahkan hambatan."));

        JsonNode item = only(as("staf1").get(API + "pengukuran").json());
        JsonNode detail =
                as("staf1").get(API + "pengukuran/" + item.path("id").asText()).json();

        assertThat(item.path("periode").asText()).isEqualTo("Tribulan IV Tahun 2024");
        assertThat(item.path("statusTeks").asText()).isEqualTo("Berjalan");
        assertThat(item.path("langkahTeks").asText()).isEqualTo("5. Mengetik konsep pengukuran kinerja");
        assertThat(item.path("pemegang").asText()).isEqualTo("Kelompok Staf");
        assertThat(item.path("rerata").asText()).isEqualTo("101,38");
        assertThat(detail.at("/konsep/0/baris/0/capaian").asText()).isEqualTo("102,10");
        assertThat(detail.at("/putaran/0/alasan").asText()).isEqualTo("Tambahkan hambatan.");
        assertThat(detail.at("/putaran/0/oleh").asText()).isEqualTo("Hendra Wijaya");
        assertThat(detail.at("/tim").size()).isEqualTo(2);
        assertThat(detail.path("dapatDibatalkan").asBoolean()).isFalse();
    }

    @Test
    void aMeasurementThatIsNotThereIsAnsweredWithASentence() {
        Answer answer = as("camat").get(API + "pengukuran/" + UUID.randomUUID());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.message()).isEqualTo("Pengukuran ini tidak ditemukan pada kantor Anda.");
    }

    @Test
    void whatNoControllerAnswersIsAnsweredInIndonesianToo() {
        Answer method = as("camat").put(API + "pengukuran", Map.of());
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.message()).isEqualTo("Tindakan ini tidak tersedia; muat ulang halaman, lalu coba lagi.");
        assertThat(method.text()).doesNotContain("Not Allowed");
        Answer type = as("camat")
                .with("Content-Type", "text/plain")
                .send("POST", API + "pengukuran/" + UUID.randomUUID() + "/pembatalan", "x");
        assertThat(type.status()).isIn(400, 415);
        assertThat(type.message()).contains("muat ulang halaman");
        for (String path : List.of("/periksa/a%2Fb", "/periksa/ABCD%00", "/periksa/%5c")) {
            Answer page =
                    OfficeClient.anonymous(port).with("Accept", "text/html").get(path);
            assertThat(page.status()).as(path).isEqualTo(400);
            assertThat(page.text())
                    .as(path)
                    .contains("lang=\"id\"", "Permintaan tidak dapat dilayani")
                    .doesNotContain("Bad Request");
        }
    }

    @Test
    void onlyTheCamatCancelsAndOnlyWithAReason() {
        ProcessInstance instance = sop.start(2024, 4);
        String id = only(as("camat").get(API + "pengukuran").json()).path("id").asText();
        String path = API + "pengukuran/" + id + "/pembatalan";

        assertThat(as("sekretaris")
                        .post(path, Map.of("alasan", "Salah periode."))
                        .status())
                .isEqualTo(403);
        Answer withoutReason = as("camat").post(path, Map.of("alasan", " "));
        assertThat(withoutReason.status()).isEqualTo(400);
        assertThat(withoutReason.message()).isEqualTo("Alasan pembatalan wajib diisi.");
        assertThat(sop.task(instance)).isNotNull();

        assertThat(as("camat").post(path, Map.of("alasan", "Salah periode.")).status())
                .isEqualTo(204);

        JsonNode cancelled = as("camat").get(API + "pengukuran/" + id).json();
        assertThat(cancelled.path("statusTeks").asText()).isEqualTo("Dibatalkan");
        assertThat(cancelled.path("alasanBatal").asText()).isEqualTo("Salah periode.");
        assertThat(sop.task(instance)).isNull();
        assertThat(sop.start(2024, 4)).isNotNull();
    }

    @Test
    void theHolderPutsATaskBackAndTheSekretarisHandsItOver() {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step5");
        Task task = sop.task(instance);
        sop.take(task);
        String path = API + "tugas/" + task.getId();

        JsonNode ofTheHolder = as("staf1").get(path + "/tindakan").json();
        assertThat(ofTheHolder.path("dapatDikembalikan").asBoolean()).isTrue();
        assertThat(ofTheHolder.path("dapatDialihkan").asBoolean()).isFalse();
        assertThat(as("staf1").post(path + "/pengembalian", Map.of()).status()).isEqualTo(204);
        assertThat(sop.task(instance).getAssignee()).isNull();

        assertThat(as("sekretaris")
                        .get(path + "/tindakan")
                        .json()
                        .path("penerima")
                        .size())
                .isEqualTo(2);
        assertThat(as("sekretaris")
                        .post(path + "/pengalihan", Map.of("kepada", "staf2", "alasan", ""))
                        .status())
                .isEqualTo(400);
        assertThat(as("sekretaris")
                        .post(path + "/pengalihan", Map.of("kepada", "staf2", "alasan", "Rina sedang cuti."))
                        .status())
                .isEqualTo(204);
        assertThat(sop.task(instance).getAssignee()).isEqualTo("staf2");
    }

    @Test
    void aHolidayEnteredLaterMovesTheDueDatesOfRunningTasks() {
        ClockUtil.setCurrentTime(at("2026-07-13T08:00"));
        ProcessInstance instance = sop.start(2026, 2);
        sop.walkTo(instance, "step3");
        assertThat(sop.task(instance).getDueDate()).isEqualTo(at("2026-07-14T08:00"));
        OfficeClient umum = as("kasubagUmum");

        assertThat(as("staf1").post(API + "kalender/hari", holiday()).status()).isEqualTo(403);
        Answer added = umum.post(API + "kalender/hari", holiday());
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        try {
            assertThat(umum.post(API + "kalender/hari", holiday()).status()).isEqualTo(400);
            assertThat(umum.post(API + "kalender/penerapan", Map.of())
                            .json()
                            .path("diubah")
                            .asInt())
                    .isEqualTo(1);
            assertThat(sop.task(instance).getDueDate()).isEqualTo(at("2026-07-15T08:00"));
            assertThat(sop.timer(instance).getDuedate()).isEqualTo(at("2026-07-15T08:00"));
        } finally {
            String id = added.json().path("id").asText();
            assertThat(umum.delete(API + "kalender/hari/" + id).status()).isEqualTo(204);
        }
        assertThat(umum.get(API + "kalender?tahun=2026")
                        .json()
                        .path("dapatDiubah")
                        .asBoolean())
                .isTrue();
        assertThat(as("staf1")
                        .get(API + "kalender?tahun=2026")
                        .json()
                        .path("dapatDiubah")
                        .asBoolean())
                .isFalse();
    }

    private static Map<String, Object> holiday() {
        return Map.of("tanggal", "2026-07-14", "nama", "Libur uji coba", "jenis", "LIBUR_DAERAH");
    }

    private static Date at(String time) {
        return Date.from(
                LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Jakarta")).toInstant());
    }

    private OfficeClient as(String user) {
        return OfficeClient.withSession(port, user, DemoUsers.PASSWORD, "tasklist");
    }

    /** The one running measurement; those of other tests are gone. */
    private static JsonNode only(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item -> item.path("status").asText().equals("BERJALAN"))
                .findFirst()
                .orElseThrow();
    }
}
