package id.go.lumajangkab.kinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@KinerjaTest
class SopPageTest {

    private static final String API = "/camunda/api/kinerja/sop";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"camat, tasklist", "staf1, tasklist", "kasubagUmum, tasklist", "analis, cockpit", "admin, admin"})
    void everybodyReadsAllThatIsWrittenOnTheSop(String user, String app) {
        JsonNode sop = as(user, app).get(API).json();

        assertThat(sop.at("/kepala/nomor").asText()).isEqualTo("427.101/16.01/2023");
        assertThat(sop.at("/kepala/efektif").asText()).isEqualTo("25 Agustus 2023");
        assertThat(sop.at("/kepala/disahkan/jabatan").asText()).isEqualTo("Camat Sumbersuko");
        assertThat(sop.at("/isi/dasarHukum")).hasSize(10);
        assertThat(sop.at("/isi/keterkaitan")).hasSize(14);
        assertThat(sop.at("/isi/formula")).hasSize(3);
        assertThat(sop.at("/pelaksana")).hasSize(6);
        assertThat(sop.at("/langkah")).hasSize(9);
        assertThat(sop.at("/langkah/5/elemen").asText()).isEqualTo("step6");
        assertThat(sop.at("/langkah/5/pelaksana").asText()).isEqualTo("Kasubag Renvapor");
        assertThat(sop.at("/langkah/5/setuju").asInt()).isEqualTo(7);
        assertThat(sop.at("/langkah/5/tidak").asInt()).isEqualTo(5);
        assertThat(sop.at("/langkah/8/kelengkapan").isNull()).isTrue();
        assertThat(sop.at("/arsip/pelaksana").asText()).isEqualTo("Kasubag Umum");
        assertThat(sop.at("/model/nomorSop").asText()).isEqualTo("427.101/16.01/2023");
    }

    @Test
    void theModelIsTheOneThatNewMeasurementsFollow() {
        assertThat(as("staf1", "tasklist")
                        .get(API + "/model")
                        .json()
                        .path("bpmn")
                        .asText())
                .contains("<bpmn:process id=\"pengukuran-kinerja\"", "<bpmndi:BPMNShape id=\"step1_di\"");
        assertThat(OfficeClient.anonymous(port).get(API).status()).isEqualTo(401);
        assertThat(OfficeClient.anonymous(port).get(API + "/model").status()).isEqualTo(401);
    }

    private OfficeClient as(String user, String app) {
        return OfficeClient.withSession(port, user, DemoUsers.PASSWORD, app);
    }
}
