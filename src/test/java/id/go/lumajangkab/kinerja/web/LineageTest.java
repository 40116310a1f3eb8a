package id.go.lumajangkab.kinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import id.go.lumajangkab.kinerja.words.InstanceId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where a figure comes from, and the trail of a measurement, over HTTP. */
@KinerjaTest
class LineageTest {

    private static final String API = "/camunda/api/kinerja/pengukuran/";

    @Autowired
    ProcessEngine engine;

    @Autowired
    MeasurementQueries measurements;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private UUID id;

    /** Tim sends the concept back, Kasubag corrects BWI-1, and the result is frozen. */
    @BeforeEach
    void aCorrectedMeasurement() {
        SopDriver sop = new SopDriver(engine);
        sop.cleanUp();
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step7");
        sop.complete(instance, "step7", SopDriver.rejected("Angka BWI-1 keliru."));
        Task task = sop.task(instance);
        String user = sop.take(task);
        List<Map<String, Object>> rows = sop.rows(user, task.getId(), "koreksi").stream()
                .map(row -> row.get("kode").equals("BWI-1") ? SopDriver.with(row, "nilai", "90,5") : row)
                .toList();
        sop.submit(user, task.getId(), Map.of("koreksi", rows, "keputusan", "setuju"));
        sop.walkTo(instance, "step9");
        id = measurements.measurement(new InstanceId(instance.getId())).id();
    }

    @AfterEach
    void leaveNothingBehind() {
        new SopDriver(engine).cleanUp();
    }

    @Test
    void tellsAFigureWithItsFormulaInputsPeopleTimesAndTasks() {
        JsonNode figure = as("staf1").get(API + id + "/asal/BWI-1").json();

        assertThat(figure.path("akhir").asBoolean()).isTrue();
        assertThat(figure.path("realisasi").asText()).isEqualTo("90,50");
        assertThat(figure.at("/hitungan/0/hasil").asText()).isEqualTo("90,5");
        assertThat(figure.at("/hitungan/1/angka").asText())
                .startsWith("90,5 : ")
                .endsWith(" × 100");
        assertThat(figure.at("/isian/sumber").asText()).isEqualTo("Renstra Kecamatan Banyuwangi");
        List<String> story = figure.path("riwayat").findValuesAsText("hal");
        assertThat(story)
                .containsSubsequence(
                        "Target BWI-1",
                        "Angka BWI-1",
                        "Nilai BWI-1",
                        "Uraian BWI-1",
                        "Keputusan langkah 6",
                        "Keputusan langkah 7",
                        "Angka BWI-1",
                        "Nilai BWI-1",
                        "Keputusan langkah 6",
                        "Keputusan langkah 7",
                        "Pengukuran beku");
        assertThat(String.join(" ", story)).doesNotContain("BWI-2");
        JsonNode corrected = figure.path("riwayat").get(story.lastIndexOf("Angka BWI-1"));
        assertThat(corrected.path("oleh").asText()).isEqualTo("Hendra Wijaya");
        assertThat(corrected.path("tugas").asText()).isEqualTo("6. Memeriksa hasil ketikan konsep");
        assertThat(corrected.path("waktu").asText()).endsWith("WIB");
        assertThat(corrected.at("/perubahan/0/nama").asText()).isEqualTo("nilai");
        assertThat(corrected.at("/perubahan/0/sebelum").asText()).isEqualTo("91,89");
        assertThat(corrected.at("/perubahan/0/sesudah").asText()).isEqualTo("90,5");
        assertThat(corrected.path("sidikJari").asText()).hasSize(64);
    }

    @Test
    void tellsAnEarlierVersionOfTheConceptToo() {
        JsonNode figure = as("staf1").get(API + id + "/asal/BWI-1?konsep=1").json();

        assertThat(figure.path("akhir").asBoolean()).isFalse();
        assertThat(figure.path("realisasi").asText()).isEqualTo("91,89");
    }

    @Test
    void tellsTheMeanFromTheFiguresThatMakeIt() {
        JsonNode mean = as("staf1").get(API + id + "/asal").json();

        assertThat(mean.at("/hitungan/angka").asText()).matches("\\([0-9,+ ]+\\) : 4");
        assertThat(mean.path("kalimat").asText()).contains("dari 4 indikator");
        assertThat(mean.path("bagian").size()).isEqualTo(4);
    }

    @Test
    void theTrailOfAMeasurementComesNewestFirstAndPageByPage() {
        JsonNode first = as("staf1").get(API + id + "/jejak").json();
        assertThat(first.path("entri").size()).isLessThanOrEqualTo(50);
        long newest = first.at("/entri/0/nomor").asLong();
        assertThat(first.at("/entri/0/hal").asText()).isEqualTo("Pengukuran beku");

        JsonNode older = as("staf1").get(API + id + "/jejak?sebelum=" + newest).json();
        assertThat(older.at("/entri/0/nomor").asLong()).isLessThan(newest);
        assertThat(as("staf1")
                        .get(API + id + "/jejak?sebelum=2")
                        .json()
                        .path("entri")
                        .size())
                .isEqualTo(1);
        assertThat(as("staf1").get(API + id + "/jejak?sebelum=x").status()).isEqualTo(400);
    }

    @Test
    void onlyWhoMaySeeTheMeasurementMaySeeWhereItsFiguresComeFrom() {
        for (String page : List.of("/asal/BWI-1", "/asal", "/jejak")) {
            assertThat(OfficeClient.anonymous(port).get(API + id + page).status())
                    .as(page)
                    .isEqualTo(401);
            assertThat(as("camat").get(API + id + page).status()).as(page).isEqualTo(200);
            OfficeClient analyst = OfficeClient.withSession(port, "analis", DemoUsers.PASSWORD, "cockpit");
            assertThat(analyst.get(API + id + page).status())
                    .as("as the measurement itself")
                    .isEqualTo(analyst.get(API + id).status());
            Answer unknown = as("camat").get(API + UUID.randomUUID() + page);
            assertThat(unknown.status()).isEqualTo(404);
            assertThat(unknown.message()).isEqualTo("Pengukuran ini tidak ditemukan pada kantor Anda.");
        }
        assertThat(as("camat").get(API + id + "/asal/TIDAK-ADA").status()).isEqualTo(404);
        assertThat(as("camat").get(API + id + "/asal/BWI-1?konsep=99").message())
                .isEqualTo("Konsep 99 tidak ada.");
    }

    @Test
    void anotherOfficesMeasurementIsNotThere() {
        jdbc.update("insert into kinerja.office (id, code, name) values ('lain-asal', '99.99.1', 'Kecamatan Lain')");
        try {
            jdbc.update("update kinerja.measurement set office_id = 'lain-asal' where id = ?", id);
            for (String page : List.of("/asal/BWI-1", "/asal", "/jejak")) {
                assertThat(as("camat").get(API + id + page).status()).as(page).isEqualTo(404);
            }
        } finally {
            jdbc.update("update kinerja.measurement set office_id = 'sumbersuko' where id = ?", id);
            jdbc.update("delete from kinerja.office where id = 'lain-asal'");
        }
    }

    private OfficeClient as(String user) {
        return OfficeClient.withSession(port, user, DemoUsers.PASSWORD, "tasklist");
    }
}
