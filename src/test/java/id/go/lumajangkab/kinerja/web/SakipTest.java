package id.go.lumajangkab.kinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page "Bukti SAKIP" of a year, over HTTP. */
@KinerjaTest
class SakipTest {

    private static final String API = "/camunda/api/kinerja/bukti-pengukuran";

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    private SopDriver sop;

    @BeforeEach
    void drive() {
        sop = new SopDriver(engine);
        sop.cleanUp();
    }

    @AfterEach
    void leaveNothingBehind() {
        sop.cleanUp();
    }

    @Test
    void listsAllCriteriaAndWhatProvesThemWithLinks() {
        sop.walkTo(sop.start(2024, 4), "archive");

        JsonNode year = as("camat").get(API + "?tahun=2024").json();

        assertThat(year.path("subkomponen").findValuesAsText("bobot")).containsExactly("6", "9", "15");
        assertThat(StreamSupport.stream(year.path("subkomponen").spliterator(), false)
                        .mapToInt(part -> part.path("kriteria").size()))
                .containsExactly(3, 7, 10);
        JsonNode guideline = criterion(year, "2.a.1");
        assertThat(guideline.path("status").asText()).isEqualTo("TERBUKTI");
        assertThat(guideline.at("/bukti/0").asText())
                .startsWith("SOP Pengukuran Kinerja nomor 427.101/16.01/2023 dijalankan sebagai model proses versi ");
        JsonNode periodic = criterion(year, "2.b.4");
        assertThat(periodic.path("statusTeks").asText()).as("one of four").isEqualTo("Terbukti sebagian");
        assertThat(periodic.at("/pengukuran/0/nama").asText()).isEqualTo("Tribulan IV Tahun 2024");
        JsonNode levels = criterion(year, "2.b.5");
        assertThat(levels.path("status").asText()).isEqualTo("TERBUKTI");
        assertThat(levels.at("/bukti/0").asText()).contains("2 kali disetujui, 0 kali dikembalikan");
        assertThat(criterion(year, "2.c.1").at("/bukti/0").asText()).isEqualTo("Sistem ini tidak memuat buktinya.");
        assertThat(as("camat")
                        .get("/camunda/api/kinerja/pengukuran/"
                                + levels.at("/pengukuran/0/id").asText())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aYearWithoutMeasurementsIsShownAsSuch() {
        JsonNode year = as("staf1").get(API + "?tahun=2019").json();

        assertThat(criterion(year, "2.b.4").path("status").asText()).isEqualTo("TIDAK_ADA_BUKTI");
        assertThat(criterion(year, "2.b.4").path("pengukuran").size()).isZero();
    }

    @Test
    void onlyWhoIsOfTheOfficeSeesItAndABadYearIsToldSo() {
        assertThat(OfficeClient.anonymous(port).get(API + "?tahun=2024").status())
                .isEqualTo(401);
        Answer bad = as("camat").get(API + "?tahun=1");
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.message()).isEqualTo("Tahun harus antara 2000 dan 2100.");
        assertThat(as("camat").get(API).status()).isEqualTo(400);
    }

    private static JsonNode criterion(JsonNode year, String code) {
        return StreamSupport.stream(year.path("subkomponen").spliterator(), false)
                .flatMap(part -> StreamSupport.stream(part.path("kriteria").spliterator(), false))
                .filter(criterion -> criterion.path("kode").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private OfficeClient as(String user) {
        return OfficeClient.withSession(port, user, DemoUsers.PASSWORD, "tasklist");
    }
}
