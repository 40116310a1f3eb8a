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
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The page "Pemberitahuan" and the line about the schedule over HTTP. */
@KinerjaTest
class NoticePagesTest {

    private static final String API = "/camunda/api/kinerja/";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestMail mail;

    @LocalServerPort
    int port;

    SopDriver sop;

    @BeforeEach
    void drive() {
        sop = new SopDriver(engine);
        ClockUtil.setCurrentTime(Date.from(LocalDateTime.parse("2026-07-13T07:00")
                .atZone(ZoneId.of("Asia/Jakarta"))
                .toInstant()));
    }

    @AfterEach
    void leaveNothingBehind() {
        ClockUtil.reset();
        mail.off();
        sop.cleanUp();
        jdbc.execute("TRUNCATE kinerja.notice_fact, kinerja.notice, kinerja.notice_preference");
    }

    @Test
    void everybodyChoosesAmongTheKindsThatTheyCanGet() {
        JsonNode before = as("staf1").get(API + "pemberitahuan").json();
        assertThat(before.path("aktif").asBoolean()).isFalse();
        assertThat(before.path("administrator").asBoolean()).isFalse();
        assertThat(codes(before))
                .containsExactly("TUGAS_BARU", "MENDEKATI", "TERLAMBAT", "DITOLAK", "DIALIHKAN", "PENGINGAT");
        assertThat(codes(as("camat").get(API + "pemberitahuan").json()))
                .contains("RINGKASAN", "LAPORAN_SIAP", "TERHENTI");
        assertThat(codes(as("sekretaris").get(API + "pemberitahuan").json()))
                .contains("RINGKASAN", "TERHENTI")
                .doesNotContain("LAPORAN_SIAP");
        assertThat(codes(as("admin").get(API + "pemberitahuan").json()))
                .as("who is given no step")
                .isEmpty();

        assertThat(as("staf1")
                        .post(API + "pemberitahuan/pilihan", Map.of("jenis", List.of("DITOLAK")))
                        .status())
                .isEqualTo(204);

        JsonNode after = as("staf1").get(API + "pemberitahuan").json();
        assertThat(StreamSupport.stream(after.path("jenis").spliterator(), false)
                        .filter(kind -> kind.path("dipilih").asBoolean())
                        .map(kind -> kind.path("kode").asText()))
                .containsExactly("DITOLAK");
    }

    @Test
    void aKindThatIsNotOfferedIsRefusedWithASentence() {
        Answer answer = as("staf1").post(API + "pemberitahuan/pilihan", Map.of("jenis", List.of("RINGKASAN")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).isEqualTo("Jenis pemberitahuan “RINGKASAN” tidak dikenal.");
        assertThat(as("staf1").post(API + "pemberitahuan/pilihan", Map.of()).status())
                .isEqualTo(400);
        assertThat(OfficeClient.anonymous(port).get(API + "pemberitahuan").status())
                .isEqualTo(401);
        assertThat(OfficeClient.anonymous(port).get(API + "jadwal").status()).isEqualTo(401);
    }

    @Test
    void onlyAdministratorsSeeWhatDidNotArriveAndSendItAgain() {
        mail.use(1);
        sop.start(2026, 2);
        mail.round();
        String path = API + "pemberitahuan/kendala";

        assertThat(as("camat").get(path).status()).isEqualTo(403);
        JsonNode waiting = as("admin").get(path).json();
        assertThat(waiting.size()).isOne();
        assertThat(waiting.at("/0/penerima").asText()).isEqualTo("Wahyu Pratama");
        assertThat(waiting.at("/0/sebab").asText()).isEqualTo("Pengguna ini belum mempunyai alamat surel.");

        String again = path + "/" + waiting.at("/0/id").asText() + "/pengulangan";
        assertThat(as("camat").post(again, Map.of()).status()).isEqualTo(403);
        assertThat(as("camat").post(path + "/pengulangan", Map.of()).status()).isEqualTo(403);
        assertThat(as("admin").post(again, Map.of()).status()).isEqualTo(204);
        assertThat(as("admin").post(again, Map.of()).status())
                .as("it waits by now")
                .isEqualTo(400);
        mail.round();
        assertThat(as("admin")
                        .post(path + "/pengulangan", Map.of())
                        .json()
                        .path("jumlah")
                        .asInt())
                .as("it did not fail, it has no address")
                .isZero();
        jdbc.update("INSERT INTO kinerja.notice (id, fact_id, user_id, state, next_at, problem)"
                + " SELECT gen_random_uuid(), id, 'tim1', 'GAGAL', now(), 'Ditolak.' FROM kinerja.notice_fact"
                + " WHERE letter IS NOT NULL");
        JsonNode failedFirst = as("admin").get(path).json();
        assertThat(failedFirst.findValuesAsText("sebab")).startsWith("Ditolak.").hasSizeGreaterThan(1);
        assertThat(failedFirst.at("/0/gagal").asBoolean()).isTrue();
        assertThat(failedFirst.at("/1/gagal").asBoolean()).isFalse();
        assertThat(as("admin")
                        .post(path + "/pengulangan", Map.of())
                        .json()
                        .path("jumlah")
                        .asInt())
                .isOne();
        assertThat(as("admin")
                        .post(path + "/" + UUID.randomUUID() + "/pengulangan", Map.of())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whenTheNextMeasurementStartsIsSaidToEverybody() {
        JsonNode plan = as("staf1").get(API + "jadwal").json();

        assertThat(plan.path("aktif").asBoolean()).isTrue();
        assertThat(plan.path("keterangan").asText())
                .isEqualTo("Pengukuran Tribulan III Tahun 2026 dimulai otomatis pada 1 Oktober 2026 08.00 WIB.");
        assertThat(plan.path("peringatan").asText())
                .endsWith("indikator belum mempunyai target untuk Tribulan III " + "Tahun 2026.");
        assertThat(plan.path("tanpaTarget").size()).isPositive();
    }

    private OfficeClient as(String user) {
        return OfficeClient.withSession(port, user, DemoUsers.PASSWORD, "tasklist");
    }

    private static List<String> codes(JsonNode settings) {
        return StreamSupport.stream(settings.path("jenis").spliterator(), false)
                .map(kind -> kind.path("kode").asText())
                .toList();
    }
}
