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
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Cockpit's diagrams show of working time, over HTTP. */
@KinerjaTest
class DiagramTest {

    private static final String API = "/camunda/api/kinerja/diagram/";

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    SopDriver sop;

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

    @Test
    void everyStepIsMarkedWithItsMedianAgainstItsStandardTime() {
        twoRounds();

        JsonNode marks =
                as("camat", "cockpit").get(API + "definisi/pengukuran-kinerja").json();

        assertThat(texts(marks.path("langkah"), "id"))
                .containsExactly(
                        "step1", "step2", "step3", "step4", "step5", "step6", "step7", "step8", "step9", "archive");
        JsonNode order = step(marks, "step1");
        assertThat(order.path("baku").asText()).isEqualTo("15 menit");
        assertThat(order.path("selesai").asInt()).isEqualTo(2);
        assertThat(order.path("median").asInt()).isEqualTo(13);
        assertThat(order.path("persen").asInt()).isEqualTo(87);
        assertThat(order.path("laju").asText()).isEqualTo("MENDEKATI");
        assertThat(order.path("lewat").asInt()).isOne();
        assertThat(order.path("jumlah").asInt()).isEqualTo(26);
        assertThat(step(marks, "step2").path("laju").asText()).isEqualTo("AMAN");
        assertThat(step(marks, "archive").path("baku").isNull()).isTrue();
    }

    @Test
    void whereTheTasksAreAndWhichAreLateIsToldWithWhoseTurnItIs() {
        twoRounds();
        itIs("2026-07-14T09:00");

        JsonNode concept = step(
                as("camat", "cockpit").get(API + "definisi/pengukuran-kinerja").json(), "step3");

        assertThat(concept.path("berjalan").asInt()).isEqualTo(2);
        assertThat(concept.path("terlambat").asInt()).isOne();
        assertThat(concept.path("laju").isNull())
                .as("nobody has completed it yet")
                .isTrue();
        assertThat(texts(concept.path("tugas"), "periode"))
                .containsExactlyInAnyOrder("Tribulan III Tahun 2024", "Tribulan IV Tahun 2024");
        assertThat(texts(concept.path("tugas"), "pemegang")).containsOnly("Kelompok Tim");
        assertThat(texts(concept.path("tugas"), "terlambat")).containsExactlyInAnyOrder("true", "false");
    }

    @Test
    void thePathOfAnInstanceTellsEveryStayInItsOrder() {
        itIs("2026-07-13T08:00");
        ProcessInstance round = sop.start(2024, 4);
        sop.walkTo(round, "step6");
        itIs("2026-07-13T08:50");
        sop.complete(round, "step6", SopDriver.rejected("Salah ketik."));
        sop.walkTo(round, "step7");
        sop.complete(round, "step7", SopDriver.rejected("Angka keliru."));

        JsonNode path =
                as("camat", "cockpit").get(API + "perjalanan/" + round.getId()).json();

        assertThat(path.path("judul").asText()).isEqualTo("Tribulan IV Tahun 2024");
        assertThat(texts(path.path("langkah"), "id"))
                .containsExactly(
                        "step1", "step2", "step3", "step4", "step5", "step6", "step5", "step6", "step7", "step6");
        JsonNode check = path.at("/langkah/5");
        assertThat(check.path("terpakai").asInt()).isEqualTo(50);
        assertThat(check.path("persen").asInt()).isEqualTo(167);
        assertThat(check.path("terlambat").asBoolean()).isTrue();
        assertThat(check.path("hasil").asText()).isEqualTo("Tidak");
        assertThat(check.path("pemegang").asText()).isEqualTo(name("kasubagRenvapor"));
        assertThat(path.at("/langkah/7/kali").asInt()).isEqualTo(2);
        assertThat(path.at("/langkah/7/hasil").asText()).isEqualTo("Setuju");
        assertThat(path.at("/langkah/9/hasil").asText()).isEqualTo("Sedang dikerjakan");
        assertThat(times(path, "alur", "approvedByKasubag_no")).isOne();
        assertThat(times(path, "alur", "approvedByKasubag_yes")).isOne();
        assertThat(times(path, "alur", "approvedByTim_no")).isOne();
        assertThat(times(path, "alur", "approvedByTim_yes")).isZero();
        assertThat(times(path, "alur", "step5_step6")).isEqualTo(2);
        assertThat(times(path, "alur", "computeValues_step5")).isOne();
        assertThat(times(path, "elemen", "step6")).isEqualTo(3);
    }

    @Test
    void thePathOfAnEndedInstanceIsKept() {
        itIs("2026-07-13T08:00");
        ProcessInstance round = sop.start(2024, 4);
        sop.walkTo(round, "none");

        JsonNode path = as("sekretaris", "tasklist")
                .get(API + "perjalanan/" + round.getId())
                .json();

        assertThat(path.path("langkah").size()).isEqualTo(10);
        assertThat(times(path, "elemen", "completed")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"analis", "admin"})
    void whoTendsTheProcessSeesTimesWithoutPersonsAndPeriods(String user) {
        twoRounds();
        OfficeClient analyst = as(user, "cockpit");

        JsonNode marks = analyst.get(API + "definisi/pengukuran-kinerja").json();
        String round = as("camat", "cockpit")
                .get(API + "definisi/pengukuran-kinerja")
                .json()
                .findPath("instansi")
                .asText();
        Answer path = analyst.get(API + "perjalanan/" + round);

        assertThat(step(marks, "step3").path("berjalan").asInt()).isEqualTo(2);
        assertThat(step(marks, "step3").path("tugas").size()).isZero();
        assertThat(path.json().path("judul").isNull()).isTrue();
        assertThat(path.json().path("langkah").size()).isEqualTo(3);
        DemoUsers.ALL.forEach(person -> assertThat(path.text()).doesNotContain(name(person.id())));
    }

    @Test
    void othersAreRefusedWithASentence() {
        itIs("2026-07-13T08:00");
        ProcessInstance round = sop.start(2024, 4);
        List<String> paths = List.of(API + "definisi/pengukuran-kinerja", API + "perjalanan/" + round.getId());

        for (String path : paths) {
            assertThat(OfficeClient.anonymous(port).get(path).status()).isEqualTo(401);
            for (String user : List.of("tim1", "kasubagRenvapor", "staf1", "kasubagUmum")) {
                Answer answer = as(user, "tasklist").get(path);
                assertThat(answer.status()).as(user).isEqualTo(403);
                assertThat(answer.message()).startsWith("Hanya Camat, Sekretaris, Analis Proses, dan Administrator");
            }
        }
    }

    @Test
    void whatIsNotThereIsSaidInASentence() {
        OfficeClient camat = as("camat", "cockpit");

        Answer process = camat.get(API + "definisi/tidak-ada");
        assertThat(process.status()).isEqualTo(404);
        assertThat(process.message()).isEqualTo("Proses ini tidak ditemukan.");
        Answer path = camat.get(API + "perjalanan/tidak-ada");
        assertThat(path.status()).isEqualTo(404);
        assertThat(path.message()).isEqualTo("Perjalanan ini tidak ditemukan pada kantor Anda.");
    }

    @Test
    void anotherOfficesPathIsNotThere() {
        itIs("2026-07-13T08:00");
        ProcessInstance round = sop.start(2024, 4);
        engine.getIdentityService().saveTenant(engine.getIdentityService().newTenant("kantorLain"));
        engine.getIdentityService().saveUser(stranger());
        engine.getIdentityService().createMembership("orangLain", "camat");
        try {
            // the groups of the only office are its members, so the stranger's groups are taken out of it here
            engine.getIdentityService().deleteTenantGroupMembership("sumbersuko", "camat");
            engine.getIdentityService().createTenantUserMembership("kantorLain", "orangLain");
            OfficeClient stranger = OfficeClient.withSession(port, "orangLain", DemoUsers.PASSWORD, "cockpit");

            assertThat(stranger.get(API + "perjalanan/" + round.getId()).status())
                    .isEqualTo(404);
            JsonNode marks = stranger.get(API + "definisi/pengukuran-kinerja").json();
            assertThat(step(marks, "step1").path("berjalan").asInt()).isZero();
        } finally {
            engine.getIdentityService().createTenantGroupMembership("sumbersuko", "camat");
            engine.getIdentityService().deleteUser("orangLain");
            engine.getIdentityService().deleteTenant("kantorLain");
        }
    }

    @Test
    void whoBelongsToTwoOfficesSeesTheStepsOfBoth() {
        itIs("2026-07-13T08:00");
        sop.start(2024, 4);
        engine.getIdentityService().saveTenant(engine.getIdentityService().newTenant("kantorLain"));
        engine.getIdentityService().saveUser(stranger());
        engine.getIdentityService().createMembership("orangLain", "camat");
        engine.getIdentityService().createTenantUserMembership("kantorLain", "orangLain");
        try {
            Answer marks = OfficeClient.withSession(port, "orangLain", DemoUsers.PASSWORD, "cockpit")
                    .get(API + "definisi/pengukuran-kinerja");

            assertThat(marks.status()).isEqualTo(200);
            assertThat(texts(step(marks.json(), "step1").path("tugas"), "periode"))
                    .containsExactly("Tribulan IV Tahun 2024");
        } finally {
            engine.getIdentityService().deleteUser("orangLain");
            engine.getIdentityService().deleteTenant("kantorLain");
        }
    }

    private User stranger() {
        User user = engine.getIdentityService().newUser("orangLain");
        user.setPassword(DemoUsers.PASSWORD);
        return user;
    }

    /** Step 1 took 10 and 16 minutes, step 2 took 20 each; one concept waits since Monday, the other since Tuesday. */
    private void twoRounds() {
        itIs("2026-07-13T08:00");
        ProcessInstance first = sop.start(2024, 3);
        itIs("2026-07-13T08:10");
        sop.walkTo(first, "step2");
        itIs("2026-07-13T08:30");
        sop.walkTo(first, "step3");
        itIs("2026-07-13T15:50");
        ProcessInstance second = sop.start(2024, 4);
        itIs("2026-07-14T07:36");
        sop.walkTo(second, "step2");
        itIs("2026-07-14T07:56");
        sop.walkTo(second, "step3");
    }

    private static void itIs(String time) {
        ClockUtil.setCurrentTime(Date.from(
                LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Jakarta")).toInstant()));
    }

    private static JsonNode step(JsonNode marks, String id) {
        return StreamSupport.stream(marks.path("langkah").spliterator(), false)
                .filter(step -> step.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int times(JsonNode path, String list, String id) {
        return StreamSupport.stream(path.path(list).spliterator(), false)
                .filter(passed -> passed.path("id").asText().equals(id))
                .mapToInt(passed -> passed.path("kali").asInt())
                .sum();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }

    private static String name(String id) {
        return DemoUsers.ALL.stream()
                .filter(user -> user.id().equals(id))
                .map(user -> user.firstName() + " " + user.lastName())
                .findFirst()
                .orElseThrow();
    }

    private OfficeClient as(String user, String app) {
        return OfficeClient.withSession(port, user, DemoUsers.PASSWORD, app);
    }
}
