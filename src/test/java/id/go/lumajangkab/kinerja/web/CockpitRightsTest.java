package id.go.lumajangkab.kinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Cockpit shows of its actions, and what is said where the engine refuses all the same. */
@KinerjaTest
class CockpitRightsTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "camat, lihat-tugas",
        "analis, pemasangan",
        "admin, instans tugas lihat-tugas pemasangan hapus-pemasangan operasi-massal"
    })
    void cockpitShowsWhatTheEngineAllows(String user, String rights) {
        List<String> told = new ArrayList<>();
        session(user, "cockpit")
                .get("/camunda/api/kinerja/hak")
                .json()
                .path("hak")
                .forEach(right -> told.add(right.asText()));
        assertThat(told).containsExactly(rights.split(" "));
    }

    @Test
    void theCamatSeesHowManyTasksEachGroupHas() {
        assertThat(session("camat", "cockpit")
                        .get(ENGINE + "/task/report/candidate-group-count")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aRefusalOfTheEngineIsAnIndonesianSentenceForStaff() {
        OfficeClient staff = session("staf1", "tasklist");
        Answer missing = staff.get(ENGINE + "/task/tidakAda");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.message()).isEqualTo("Yang diminta tidak ditemukan; mungkin sudah selesai atau dihapus.");
        Answer forbidden = staff.put(ENGINE + "/user/admin/profile", Map.of("id", "admin", "firstName", "Palsu"));
        assertThat(forbidden.status()).isEqualTo(403);
        assertThat(forbidden.message()).isEqualTo("Anda tidak berhak melakukan ini.");
    }

    @Test
    void nobodyReadsTheEnginesOwnWordsAndProgramsReadItsTypeAndCode() {
        for (Answer missing : List.of(
                session("admin", "cockpit").get(ENGINE + "/task/tidakAda"),
                OfficeClient.withPassword(port, "analis", DemoUsers.PASSWORD).get("/engine-rest/task/tidakAda"))) {
            assertThat(missing.status()).isEqualTo(404);
            assertThat(missing.message())
                    .isEqualTo("Yang diminta tidak ditemukan; mungkin sudah selesai atau dihapus.");
            assertThat(missing.json().path("type").asText()).isEqualTo("InvalidRequestException");
            assertThat(missing.json().has("code")).isTrue();
        }
    }

    private OfficeClient session(String user, String app) {
        return OfficeClient.withSession(port, user, DemoUsers.PASSWORD, app);
    }
}
