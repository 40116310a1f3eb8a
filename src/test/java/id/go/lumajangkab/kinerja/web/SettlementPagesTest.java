package id.go.lumajangkab.kinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the pages of a settlement and its import get over HTTP, in a session of Tasklist. */
@KinerjaTest
class SettlementPagesTest {

    private static final String API = "/camunda/api/kinerja/penetapan";
    private static final String HEADER = "kode;nama;satuan;arah;cara_hitung;akumulasi;target_tahun\n";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private SopDriver sop;
    private ProcessInstance instance;
    private String task;

    @BeforeEach
    void aSettlementIsPrepared() {
        sop = new SopDriver(engine);
        instance = sop.startSettlement(Map.of("tahun", "2024"));
        task = sop.task(instance).getId();
    }

    @AfterEach
    void leaveNothingBehind() {
        sop.cleanUp();
    }

    @Test
    void anImportNamesAllBadLinesAndChangesNothing() {
        Answer answer = send(
                "kasubagRenvapor",
                "data.csv",
                HEADER + "A;Nama;nilai;NAIK;LANGSUNG;TERAKHIR;9.5\n" + "B;;nilai;NAIK;LANGSUNG;TERAKHIR;1\n");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).isEqualTo("Berkas tidak diimpor karena ada 2 kesalahan; tidak ada yang diubah.");
        assertThat(answer.json().path("masalah"))
                .extracting(JsonNode::asText)
                .containsExactly(
                        "data.csv baris 2 kolom target_tahun: “9.5” salah letak titiknya; titik memisahkan ribuan dan koma"
                                + " memisahkan desimal, tulis misalnya 1.234 atau 12,5.",
                        "data.csv baris 3 kolom nama: wajib diisi.");
        assertThat(sop.rows("kasubagRenvapor", task, "indikator")).hasSize(7);
    }

    @Test
    void anImportReplacesTheDraftAndIsOnTheTrailWithItsTask() {
        Answer answer = send(
                "kasubagRenvapor", "Perjanjian Kinerja 2024.csv", HEADER + "A;Nama;nilai;NAIK;LANGSUNG;TERAKHIR;90\n");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("baris").asInt()).isEqualTo(1);
        assertThat(sop.rows("kasubagRenvapor", task, "indikator")).hasSize(1);
        assertThat(jdbc.queryForMap("select * from kinerja.trail where subject = 'INDIKATOR' order by at desc,"
                        + " sequence desc limit 1"))
                .containsEntry("task_id", task)
                .containsEntry("by_user", "kasubagRenvapor")
                .satisfies(entry -> assertThat(entry.get("after").toString()).contains("Perjanjian Kinerja 2024.csv"));
    }

    @Test
    void anImportReplacesTheDraftOfTheFormToo() {
        String path = "/camunda/api/kinerja/tugas/" + task + "/draf";
        Map<String, Object> typed = Map.of("indikator", List.of(Map.of("kode", "LAMA", "bilangan_bulat", true)));
        Answer saved = as("kasubagRenvapor").put(path, Map.of("isian", typed, "dasar", Map.of(), "versi", 0));
        assertThat(saved.status()).isEqualTo(200);

        send("kasubagRenvapor", "salah.csv", HEADER + "A;Nama;nilai;NAIK;LANGSUNG;TERAKHIR;9.5\n");
        assertThat(as("kasubagRenvapor")
                        .get(path)
                        .json()
                        .at("/draf/isian/indikator/0/kode")
                        .asText())
                .isEqualTo("LAMA");
        send("kasubagRenvapor", "data.csv", HEADER + "A;Nama;nilai;NAIK;LANGSUNG;TERAKHIR;9,5\n");
        assertThat(as("kasubagRenvapor").get(path).json().path("draf").isNull()).isTrue();
        // another tab goes on with what the file has replaced
        assertThat(as("kasubagRenvapor")
                        .put(
                                path,
                                Map.of(
                                        "isian",
                                        typed,
                                        "dasar",
                                        Map.of(),
                                        "versi",
                                        saved.json().path("versi").asLong()))
                        .status())
                .isEqualTo(409);
        assertThat(as("kasubagRenvapor").get(path).json().path("draf").isNull()).isTrue();
    }

    @Test
    void onlyWhoHoldsTheTaskImportsAndOnlyThere() {
        Answer bySekretaris = send("sekretaris", "data.csv", HEADER);
        assertThat(bySekretaris.status()).isEqualTo(403);
        assertThat(bySekretaris.message())
                .isEqualTo("Hanya pemegang tugas ini yang dapat mengimpor; ambil tugasnya dahulu.");
        assertThat(OfficeClient.anonymous(port).get(API).status()).isEqualTo(401);
        ProcessInstance measurement = sop.start(2024, 4);
        String other = sop.task(measurement).getId();
        assertThat(as("camat")
                        .get(API + "/tugas/" + other)
                        .json()
                        .path("tampil")
                        .asBoolean())
                .isFalse();
        assertThat(as("camat")
                        .with("Content-Type", "application/octet-stream")
                        .send("POST", API + "/tugas/" + other + "/impor?nama=a.csv", HEADER)
                        .status())
                .isEqualTo(404);
        assertThat(as("kasubagRenvapor")
                        .get(API + "/tugas/" + task)
                        .json()
                        .path("tampil")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithASentence() {
        Answer answer = send("kasubagRenvapor", "besar.csv", "x".repeat(6 * 1024 * 1024));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).isEqualTo("besar.csv: berkas lebih besar dari 5 MB.");
    }

    @Test
    void templatesAreDownloadedByEverybodyOfTheOffice() {
        Answer csv = as("staf1").get(API + "/contoh?format=csv");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"contoh-penetapan.csv\"");
        assertThat(csv.text()).contains("kode;sasaran;nama", "CONTOH-1");
        Answer xlsx = as("staf1").get(API + "/contoh?format=xlsx");
        assertThat(xlsx.header("Content-Type")).contains("spreadsheetml");
        assertThat(as("staf1").get(API + "/contoh?format=pdf").message()).isEqualTo("Pilih format csv atau xlsx.");
        assertThat(OfficeClient.anonymous(port).get(API + "/contoh?format=csv").status())
                .isEqualTo(401);
    }

    @Test
    void listAndDetailShowWhatWasSettledByWhom() {
        Map<String, Object> filled = new LinkedHashMap<>(Map.of(
                "draf",
                "1",
                "rumusTurun",
                "SELISIH",
                "desimal",
                "2",
                "batasCapaian",
                "120",
                "indikator",
                List.of(Map.of(
                        "kode",
                        "IKM",
                        "nama",
                        "Indeks",
                        "satuan",
                        "nilai",
                        "arah",
                        "NAIK",
                        "cara_hitung",
                        "LANGSUNG",
                        "akumulasi",
                        "TERAKHIR",
                        "target_tahun",
                        "90,5"))));
        assertThat(item().path("tugas").asText()).isEqualTo("Menyusun penetapan kinerja: Hendra Wijaya");
        sop.complete(instance, "prepare", filled);
        sop.complete(instance, "check", SopDriver.approved());
        sop.complete(instance, "settle", SopDriver.approved());

        JsonNode item = item();
        assertThat(item.path("judul").asText()).isEqualTo("Penetapan kinerja tahun 2024");
        assertThat(item.path("statusTeks").asText()).isEqualTo("Ditetapkan");
        assertThat(item.path("mulaiBerlaku").asText()).isEqualTo("1 Januari 2024");
        JsonNode one = as("staf1").get(API + "/" + item.path("id").asText()).json();
        assertThat(one.at("/baris/0/target_tahun").asText()).isEqualTo("90,5");
        assertThat(one.at("/kebijakan/batasCapaian").asText()).isEqualTo("120%");
        assertThat(one.path("putaran").size()).isEqualTo(2);
        assertThat(one.path("dapatDibatalkan").asBoolean()).isFalse();
        Answer file = as("staf1").get(API + "/" + item.path("id").asText() + "/berkas?format=csv");
        assertThat(file.header("Content-Disposition")).contains("35.08.21-2024-PK.csv");
        assertThat(file.text()).contains("IKM;;Indeks;", ";90,5;");
        assertThat(as("camat").get(API + "/" + UUID.randomUUID()).message())
                .isEqualTo("Penetapan ini tidak ditemukan pada kantor Anda.");
    }

    @Test
    void onlyTheCamatCancelsAndOnlyWithAReason() {
        String path = API + "/" + item().path("id").asText() + "/pembatalan";
        assertThat(as("kasubagRenvapor")
                        .post(path, Map.of("alasan", "Salah tahun."))
                        .status())
                .isEqualTo(403);
        assertThat(as("camat").post(path, Map.of("alasan", " ")).message()).isEqualTo("Alasan pembatalan wajib diisi.");
        assertThat(sop.task(instance)).isNotNull();
        assertThat(as("camat").post(path, Map.of("alasan", "Salah tahun.")).status())
                .isEqualTo(204);
        assertThat(sop.task(instance)).isNull();
        assertThat(item().path("statusTeks").asText()).isEqualTo("Dibatalkan");
    }

    @Test
    void theTaskIsHandedOverLikeAnyOther() {
        Answer back = as("kasubagRenvapor").post("/camunda/api/kinerja/tugas/" + task + "/pengembalian", Map.of());
        assertThat(back.status()).as(back.text()).isEqualTo(204);
        assertThat(sop.task(instance).getAssignee()).isNull();
        assertThat(jdbc.queryForObject(
                        "select count(*) from kinerja.trail where subject = 'TUGAS'"
                                + " and key = 'Penetapan kinerja tahun 2024'",
                        Integer.class))
                .isPositive();
    }

    private JsonNode item() {
        return as("camat").get(API).json().path(0);
    }

    private Answer send(String user, String name, String content) {
        return as(user).with("Content-Type", "application/octet-stream")
                .send("POST", API + "/tugas/" + task + "/impor?nama=" + name.replace(" ", "%20"), content);
    }

    private OfficeClient as(String user) {
        return OfficeClient.withSession(port, user, DemoUsers.PASSWORD, "tasklist");
    }
}
