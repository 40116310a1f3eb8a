package id.go.lumajangkab.kinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.notification.TestMail;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Notes and reminders over HTTP, as Cockpit and Tasklist send them. */
@KinerjaTest
class RemarkPagesTest {

    private static final String API = "/camunda/api/kinerja/";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestMail mail;

    @LocalServerPort
    int port;

    private SopDriver sop;
    private ProcessInstance instance;
    private String task;

    @BeforeEach
    void aTaskOfTheStaff() {
        sop = new SopDriver(engine);
        itIs("2026-07-13T08:00");
        instance = sop.start(2024, 4);
        sop.walkTo(instance, "step5");
        task = API + "tugas/" + sop.task(instance).getId() + "/";
    }

    @AfterEach
    void leaveNothingBehind() {
        ClockUtil.reset();
        mail.off();
        address("staf1", null);
        sop.cleanUp();
        jdbc.execute("TRUNCATE kinerja.notice_fact, kinerja.notice");
    }

    @Test
    void theCamatNotesAndRemindsInCockpitAndTheStaffReadsItInTasklist() {
        OfficeClient camat = OfficeClient.withSession(port, "camat", DemoUsers.PASSWORD, "cockpit");
        JsonNode run =
                camat.get(API + "proses/" + instance.getId() + "/tindakan").json();
        assertThat(run.at("/tugas/0/nama").asText()).isEqualTo("Mengetik konsep pengukuran kinerja");
        assertThat(run.at("/tugas/0/pemegang").asText()).isEqualTo("Kelompok Staf");

        assertThat(camat.post(task + "catatan", Map.of("isi", "Jelaskan hambatan."))
                        .status())
                .isEqualTo(204);
        itIs("2026-07-13T08:01");
        assertThat(camat.post(task + "pengingat", Map.of())
                        .json()
                        .path("keterangan")
                        .asText())
                .isEqualTo("Kelompok Staf diingatkan pada tugas ini di Tasklist; surel belum diaktifkan.");

        JsonNode said = as("staf1").get(task + "catatan").json();
        assertThat(said.size()).isEqualTo(2);
        assertThat(said.at("/0/isi").asText()).isEqualTo("Jelaskan hambatan.");
        assertThat(said.at("/0/oleh").asText()).isEqualTo("Wahyu Pratama");
        assertThat(said.at("/0/waktu").asText()).isEqualTo("13 Juli 2026 08.00 WIB");
        assertThat(said.at("/0/tugasIni").asBoolean()).isTrue();
        assertThat(said.at("/1/isi").asText()).isEqualTo("Kepada kelompok Staf");
        String id = as("staf1").get(API + "pengukuran").json().at("/0/id").asText();
        // the hint of the dialog: read by everybody of the office
        OfficeClient analyst = OfficeClient.withSession(port, "analis", DemoUsers.PASSWORD, "cockpit");
        for (OfficeClient colleague : List.of(as("staf1"), as("kasubagUmum"), analyst)) {
            assertThat(colleague
                            .get(API + "pengukuran/" + id)
                            .json()
                            .path("catatan")
                            .size())
                    .isEqualTo(2);
        }
        JsonNode trail = as("camat").get(API + "pengukuran/" + id + "/jejak").json();
        assertThat(trail.toString()).contains("Catatan langkah 5", "Jelaskan hambatan.");
    }

    @Test
    void aHandoverFromCockpitIsOnTheTrailWithItsReason() {
        OfficeClient camat = OfficeClient.withSession(port, "camat", DemoUsers.PASSWORD, "cockpit");
        assertThat(camat.post(task + "pengalihan", Map.of("kepada", "staf2", "alasan", "Rina sedang cuti."))
                        .status())
                .isEqualTo(204);

        String id = camat.get(API + "pengukuran").json().at("/0/id").asText();
        assertThat(camat.get(API + "pengukuran/" + id + "/jejak").json().toString())
                .contains("Tugas langkah 5", "Rina sedang cuti.", "Wahyu Pratama");
    }

    @Test
    void whatIsOfferedIsWhatMayBeDone() {
        JsonNode camat = as("camat").get(task + "tindakan").json();
        assertThat(camat.path("dapatDicatat").asBoolean()).isTrue();
        assertThat(camat.path("dapatDiingatkan").asBoolean()).isTrue();
        assertThat(camat.path("diingatkan").isNull()).isTrue();
        JsonNode staff = as("staf1").get(task + "tindakan").json();
        assertThat(staff.path("dapatDicatat").asBoolean()).isTrue();
        assertThat(staff.path("dapatDiingatkan").asBoolean()).isFalse();
        assertThat(as("tim1").get(task + "tindakan").json().path("dapatDicatat").asBoolean())
                .isFalse();
    }

    @Test
    void whoMayNotIsToldSo() {
        refused(as("tim1").get(task + "catatan"), 403, "Anda tidak berhak atas tugas ini.");
        refused(as("tim1").post(task + "catatan", Map.of("isi", "x")), 403, "Anda tidak berhak atas tugas ini.");
        refused(
                as("staf1").post(task + "pengingat", Map.of()),
                403,
                "Hanya Sekretaris dan Camat yang dapat mengingatkan pemegang tugas.");
        refused(
                as("staf1").get(API + "proses/" + instance.getId() + "/tindakan"),
                403,
                "Hanya Sekretaris dan Camat yang dapat menindaklanjuti tugas.");
        refused(
                as("camat").post(task + "catatan", Map.of("isi", "a".repeat(4001))),
                400,
                "Catatan paling panjang 4.000 karakter.");
        refused(as("camat").post(task + "catatan", Map.of()), 400, "Catatan wajib diisi.");
        refused(
                as("camat").post(API + "tugas/tidak-ada/pengingat", Map.of()),
                400,
                "Tugas ini sudah tidak ada; muat ulang daftar tugas.");
        assertThat(OfficeClient.anonymous(port).get(task + "catatan").status()).isEqualTo(401);
        assertThat(OfficeClient.anonymous(port).get(API + "proses/x/tindakan").status())
                .isEqualTo(401);
        assertThat(as("camat")
                        .without("X-XSRF-TOKEN")
                        .post(task + "pengingat", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(jdbc.queryForList("SELECT id FROM kinerja.remark")).isEmpty();
    }

    @Test
    void whoRemindsIsToldWhetherAMailGoesOut() {
        mail.use(1);
        assertThat(as("camat")
                        .post(task + "pengingat", Map.of())
                        .json()
                        .path("keterangan")
                        .asText())
                .startsWith("Kelompok Staf diingatkan pada tugas ini di Tasklist; tidak lewat surel");

        address("staf1", "staf1@sumbersuko.test");
        itIs("2026-07-13T08:10");
        assertThat(as("camat")
                        .post(task + "pengingat", Map.of())
                        .json()
                        .path("keterangan")
                        .asText())
                .isEqualTo("Kelompok Staf diingatkan pada tugas ini di Tasklist dan lewat surel.");
    }

    private static void itIs(String time) {
        ClockUtil.setCurrentTime(Date.from(
                LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Jakarta")).toInstant()));
    }

    private static void refused(Answer answer, int status, String sentence) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.message()).isEqualTo(sentence);
    }

    private void address(String user, String address) {
        User known = engine.getIdentityService().createUserQuery().userId(user).singleResult();
        known.setEmail(address);
        engine.getIdentityService().saveUser(known);
    }

    private OfficeClient as(String user) {
        return OfficeClient.withSession(port, user, DemoUsers.PASSWORD, "tasklist");
    }
}
