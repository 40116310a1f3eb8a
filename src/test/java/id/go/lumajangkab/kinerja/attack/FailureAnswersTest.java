package id.go.lumajangkab.kinerja.attack;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.sop.PengukuranKinerja;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever goes wrong, on every interface: one sentence of ours, the right status, and in the log what belongs there. */
@KinerjaTest
@ExtendWith(OutputCaptureExtension.class)
class FailureAnswersTest {

    private static final String REST = "/engine-rest";
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String OURS = "/camunda/api/kinerja";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    @AfterEach
    void cleanUp() {
        new SopDriver(engine).cleanUp();
    }

    // what cannot be read

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "application/json|{|400",
                "application/json|[]|400",
                "application/json|{\"name\":{}}|400",
                "application/json|{\"name\":\"a\",\"name\":\"b\"}|400",
                "application/json|{} {}|400",
                "application/json|{\"maxResults\":1e999,\"priority\":1e999}|400",
                "text/plain|a|415",
                "image/png|a|415",
                "application/json|{\"name\":\"a\\u0000b\"}|400",
                "application/json|{\"sorting\":[null]}|400",
                "application/json|{\"taskVariables\":[null]}|400",
                "application/json|{\"orQueries\":[{},null]}|400",
                "application/json|{\"name\":\"a\",\"createdAfter\":\"kemarin\"}|400",
                "application/json|{\"sorting\":[{\"sortBy\":\"apa\",\"sortOrder\":\"asc\"}]}|400"
            })
    void aQueryThatCannotBeReadIsRefusedAlikeAtBothDoors(String type, String body, int status) {
        for (Answer answer : List.of(
                rest("camat").with("Content-Type", type).send("POST", REST + "/task", body),
                session("camat", "tasklist").with("Content-Type", type).send("POST", ENGINE + "/task", body))) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(status);
            assertIsOurs(answer);
        }
    }

    @Test
    void nestingThatNobodyNeedsIsRefusedBeforeItIsReadIn() {
        for (String deep : List.of("[".repeat(100_000), "{\"a\":".repeat(5_000))) {
            for (Answer answer : List.of(
                    rest("camat").with("Content-Type", "application/json").send("POST", REST + "/task", deep),
                    session("camat", "tasklist")
                            .with("Content-Type", "application/json")
                            .send("POST", OURS + "/tugas/x/pengalihan", deep))) {
                assertThat(answer.status()).as(answer.text()).isEqualTo(400);
                assertIsOurs(answer);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=lain"})
    void multipartWithoutItsBoundaryIsRefused(String type) {
        for (String path : List.of(REST + "/deployment/create", ENGINE + "/deployment/create")) {
            OfficeClient analyst = path.startsWith(REST) ? rest("analis") : session("analis", "cockpit");
            Answer answer = analyst.with("Content-Type", type).send("POST", path, "--batas\r\n\r\nx\r\n--batas--");
            assertThat(answer.status()).as(answer.text()).isIn(400, 415);
            assertIsOurs(answer);
        }
        Answer ours =
                session("camat", "tasklist").with("Content-Type", type).send("POST", OURS + "/tugas/x/pengalihan", "x");
        assertThat(ours.status()).isIn(400, 415);
        assertIsOurs(ours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maxResults=-1",
                "firstResult=a",
                "maxResults=99999999999",
                "sortBy=name",
                "sortOrder=asc",
                "sortBy=apa&sortOrder=asc",
                "dueBefore=besok",
                "assigned=mungkin",
                "processVariables=a_apa_1",
                "priority=1.5",
                "nameLike=%5C",
                "name=a%00b",
                "candidateGroups=,"
            })
    void aParameterThatMakesNoSenseIsNeverAFault(String query) {
        Answer answer = rest("admin").get(REST + "/task?" + query);

        assertThat(answer.status()).as(answer.text()).isLessThan(500);
        if (answer.status() >= 400) {
            assertIsOurs(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ";;", "application/json;q=x", "image/png", "text/csv"})
    void whatIsAskedForInAFormThatNoSentenceHasIsAnsweredWithASentenceAllTheSame(String accepted) {
        for (Answer answer : List.of(
                rest("admin")
                        .with("Accept", accepted)
                        .with("Content-Type", "a/b/c")
                        .get(REST + "/task/tidakAda"),
                session("camat", "tasklist").with("Accept", accepted).get(ENGINE + "/task/tidakAda"),
                session("camat", "tasklist")
                        .with("Accept", accepted)
                        .get("/camunda/api/cockpit/plugin/base/tidakAda/process-instance"),
                session("camat", "tasklist").with("Accept", accepted).get(OURS + "/apa"))) {
            assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
            assertIsOurs(answer);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "POST|/process-instance/variables-async|{\"processInstanceIds\":[\"x\"],\"variables\":{\"a\":{\"type\":\"\"}}}|400",
                "POST|/task/x/submit-form|{\"variables\":{\"a\":{\"type\":\"\",\"value\":1}}}|400",
                "PUT|/process-instance/x/variables/a|{\"type\":\"\",\"value\":1}|400",
                "POST|/condition|{\"variables\":{\"a\":{\"type\":\"\",\"value\":1}}}|400",
                "POST|/job/count|{\"activityId\":\"a\",\"processInstanceIds\":[\"x\"]}|400",
                "POST|/external-task/fetchAndLock|{\"workerId\":\"x\",\"maxTasks\":1,\"topics\":[]}|403",
                "POST|/authorization/create|{\"type\":-1,\"permissions\":[],\"userId\":\"x\",\"resourceType\":0}|400",
                "POST|/authorization/create|{\"type\":0,\"permissions\":[],\"groupId\":\"x\",\"resourceType\":0}|400",
                "POST|/authorization/create|{\"type\":1,\"permissions\":[\"APA\"],\"userId\":\"x\",\"resourceType\":0}|400",
                "PUT|/job/x/retries|{\"retries\":1}|404",
                "PUT|/process-definition/x/suspended|{\"suspended\":false}|404",
                "POST|/history/variable-instance|{\"variableName\":\"a\",\"variableValue\":[1]}|400",
                "GET|/task/x/deployed-form||404",
                "GET|/process-definition/x/deployed-start-form||404"
            })
    void whatTheEngineTrustsItsCallersWithIsRefusedAtBothDoors(String method, String path, String body, int status) {
        for (Answer answer : List.of(
                rest("admin").with("Content-Type", "application/json").send(method, REST + path, body),
                session("admin", "admin")
                        .with("Content-Type", "application/json")
                        .send(method, ENGINE + path, body))) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(status);
            assertIsOurs(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/lib/chart.js", OURS + "/menu", "/periksa", "/actuator/health", "/apa"})
    void aBodyOfAnyTypeWhereNoneIsReadIsNoFault(String path) {
        Answer answer = session("camat", "tasklist").with("Content-Type", "*/*").get(path);

        assertThat(answer.status()).as(answer.text()).isLessThan(500);
        if (answer.status() >= 400) {
            assertIsOurs(answer);
        }
    }

    @Test
    void whoAsksInXmlWhoIsLoggedInIsToldThatThereIsNone() {
        Answer answer = session("camat", "tasklist")
                .with("Accept", "application/xml")
                .get("/camunda/api/admin/auth/user/default");

        assertThat(answer.status()).as(answer.text()).isEqualTo(406);
        assertIsOurs(answer);
    }

    @Test
    void aCharacterSetThatNobodyKnowsIsRefused() {
        String filter =
                engine.getFilterService().createFilterQuery().list().get(0).getId();

        Answer answer = rest("admin")
                .with("Content-Type", "application/json; charset=xyz")
                .send("POST", REST + "/filter/" + filter + "/count", "{}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(415);
        assertIsOurs(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, {}",
        "multipart/form-data; boundary=x, '--x\r\nContent-Disposition: form-data; name=\"username\"\r\n\r\ncamat\r\n--x--'"
    })
    void aLoginThatIsNoFormIsRefused(String type, String body) {
        Answer answer = OfficeClient.visitor(port, "tasklist")
                .with("Content-Type", type)
                .send("POST", "/camunda/api/admin/auth/user/default/login/tasklist", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(415);
        assertIsOurs(answer);
    }

    // what one may not do, what is not there, what stands still

    @Test
    void aMissingRightIs403WithWhatIsMissing() {
        Answer answer = rest("staf1")
                .post(
                        REST + "/user/create",
                        Map.of("profile", Map.of("id", "penyusup"), "credentials", Map.of("password", "Tribulan-44")));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.message()).isEqualTo("Anda tidak berhak melakukan ini.");
        assertThat(answer.json().path("type").asText()).isEqualTo("AuthorizationException");
        assertThat(answer.json().path("missingAuthorizations")).isNotEmpty();
    }

    @Test
    void theXmlOfADecisionThatOneMayNotReadIs403() {
        String decision = engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .latestVersion()
                .list()
                .get(0)
                .getId();

        Answer answer = rest("staf1").get(REST + "/decision-definition/" + decision + "/xml");

        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        assertIsOurs(answer);
    }

    @Test
    void whatIsNotThereIs404OnEveryInterface() {
        for (Answer answer : List.of(
                rest("admin").get(REST + "/task/tidakAda"),
                rest("admin").get(REST + "/apa"),
                session("camat", "tasklist").get(ENGINE + "/process-instance/tidakAda"),
                session("camat", "tasklist").get(OURS + "/apa"),
                rest("admin").get("/error"),
                session("camat", "tasklist").get(OURS + "/pengukuran/00000000-0000-0000-0000-000000000000"))) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(404);
            assertIsOurs(answer);
        }
    }

    @ParameterizedTest
    @CsvSource({"/apaSaja, 403", "/camunda/app/apa, 404"})
    void whoOpensAPageThatIsRefusedReadsAPageOfOurs(String path, int status) {
        Answer page = OfficeClient.anonymous(port).with("Accept", "text/html").get(path);

        assertThat(page.status()).isEqualTo(status);
        assertThat(page.text()).contains("<html lang=\"id\">").doesNotContain("Whitelabel");
    }

    @Test
    void whoScansTheCodeOfAPaperReadsAPageOfOursAlsoWhereTheServerFails() {
        jdbc.execute("alter table kinerja.paper rename to paper_gone");
        Answer page;
        try {
            page = OfficeClient.anonymous(port).with("Accept", "text/html").get("/periksa/ABCDEFGHJKMNPQRS");
        } finally {
            jdbc.execute("alter table kinerja.paper_gone rename to paper");
        }

        assertThat(page.status()).as(page.text()).isEqualTo(500);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text())
                .contains("<html lang=\"id\">")
                .containsPattern(
                        "<p>Terjadi kesalahan pada server.* \\(nomor kejadian [2-9A-Z]{4}-[2-9A-Z]{4}\\)\\.</p>")
                .doesNotContain("paper", "SQL");
    }

    @Test
    void anInterfaceOfOursAnswersAStrangerInJsonWhateverWasAskedFor() {
        Answer answer = OfficeClient.anonymous(port).with("Accept", "text/html").get(OURS + "/pengukuran");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.message()).isEqualTo("Masuklah terlebih dahulu, lalu ulangi.");
    }

    @Test
    void aSuspendedProcessSaysSoAndWhoCanHelp() {
        engine.getRepositoryService().suspendProcessDefinitionByKey(PengukuranKinerja.KEY);
        try {
            Answer answer = rest("camat")
                    .post(
                            REST + "/process-definition/key/" + PengukuranKinerja.KEY + "/submit-form",
                            Map.of(
                                    "variables",
                                    Map.of("tahun", Map.of("value", "2024"), "tribulan", Map.of("value", "1"))));

            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.message()).contains("ditangguhkan", "administrator");
        } finally {
            engine.getRepositoryService().activateProcessDefinitionByKey(PengukuranKinerja.KEY);
        }
    }

    @Test
    void aBrokenProcessStaysAFaultWithANumberThatTheLogKnows(CapturedOutput log) {
        Deployment deployment = engine.getRepositoryService()
                .createDeployment()
                .addString(
                        "uji-rusak.bpmn",
                        model(
                                "uji-rusak",
                                "<bpmn:startEvent id=\"a\" /><bpmn:sequenceFlow id=\"f\" sourceRef=\"a\" "
                                        + "targetRef=\"b\" /><bpmn:userTask id=\"b\" name=\"${tidakAda}\" />"))
                .deploy();
        try {
            Answer answer = rest("admin").post(REST + "/process-definition/key/uji-rusak/start", Map.of());

            assertThat(answer.status()).as(answer.text()).isEqualTo(500);
            assertThat(answer.message())
                    .matches("Model proses ini bermasalah .* analis proses atau administrator "
                            + "\\(nomor kejadian [2-9A-Z]{4}-[2-9A-Z]{4}\\)\\.");
            String number = answer.message().replaceAll(".*kejadian (\\S+)\\).*", "$1");
            assertThat(log.getOut().split("Kejadian " + number, -1)).hasSize(2);
            assertThat(log.getOut())
                    .contains("Kejadian " + number
                            + ": POST /engine-rest/process-definition/key/{key}/start dijawab 500");
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
        }
    }

    @Test
    void anAnalystReadsWhatIsWrongWithAModelAndWhere() {
        Answer answer = deploy(
                rest("analis"),
                "uji-salah.bpmn",
                model(
                        "uji-salah",
                        "<bpmn:startEvent id=\"a\" />\n<bpmn:sequenceFlow id=\"f\" sourceRef=\"a\" targetRef=\"hilang\" />"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.message())
                .startsWith("Model tidak dapat dipasang: baris ")
                .contains("alur");
        assertIsOurs(answer);
        assertThat(answer.json().path("type").asText()).isEqualTo("ParseException");
        assertThat(answer.json()
                        .path("details")
                        .path("uji-salah.bpmn")
                        .path("errors")
                        .path(0)
                        .path("message")
                        .asText())
                .as("programs read the engine's own words")
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uji.bpmn", "uji.dmn"})
    void aModelThatIsNoXmlIsAnInputAndNoFault(String file) {
        Answer answer = deploy(rest("analis"), file, "<bpmn:definitions");

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertIsOurs(answer);
    }

    @Test
    void whatARefusedRowHeldStandsNeitherInTheAnswerNorInTheLog(CapturedOutput log) {
        Answer answer = rest("admin")
                .post(
                        REST + "/user/create",
                        Map.of(
                                "profile",
                                Map.of("id", "ujipanjang", "firstName", "Rahasia" + "x".repeat(300)),
                                "credentials",
                                Map.of("password", "Tribulan-44")));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.message()).isEqualTo("Salah satu isian terlalu panjang; pendekkan, lalu coba lagi.");
        assertThat(log.getAll()).doesNotContain("Rahasia");
    }

    @Test
    void aPostWithoutABodyOrItsTypeIsTakenWhereItWas() {
        assertThat(rest("admin").send("POST", REST + "/user/staf1/unlock", null).status())
                .isEqualTo(204);
        assertThat(rest("camat")
                        .with("Content-Type", "application/json")
                        .send("POST", REST + "/task", "")
                        .status())
                .isEqualTo(200);
    }

    // addresses

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%65ngine-rest/user",
                "/engine-rest;x/user",
                "/engine-rest/user;x=1",
                "//engine-rest/user",
                "/engine-rest//user",
                "/camunda//api/kinerja/pengukuran",
                "/camunda/api/kinerja/..;/kinerja/pengukuran",
                "/camunda/api/%6binerja/pengukuran",
                "/camunda/%2e%2e/engine-rest/user",
                "/camunda/app/%2e/x",
                "/camunda/api%2fkinerja/pengukuran",
                "/camunda/api%5ckinerja",
                "/camunda/api/kinerja/a%00b",
                "/engine-rest/%",
                "/camunda/./api/kinerja/pengukuran",
                "/actuator/%68ealth",
                "/x/../engine-rest/user"
            })
    void aTrickInTheAddressIs400InOneLineOfTheLog(String path, CapturedOutput log) throws IOException {
        int before = lines(log);

        for (String header : List.of("", "Authorization: Basic " + login("admin") + "\r\n")) {
            String answer =
                    raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n");
            assertThat(answer).startsWith("HTTP/1.1 400").contains("\"message\":\"Permintaan tidak dapat dijalankan");
        }

        assertThat(lines(log) - before).as(log.getAll()).isEqualTo(2);
    }

    /** What Tomcat refuses before it knows the address. */
    @ParameterizedTest
    @ValueSource(
            strings = {"GET /a\\b", "GET /a{b", "GET /a\"b", "GET /a|b", "GET /a^b", "G(T /a", "GET a", "GET /PANJANG"})
    void aRequestThatTheServerItselfCannotReadIs400InOneLineOfTheLog(String line, CapturedOutput log)
            throws IOException {
        int before = lines(log);

        String answer = raw(line.replace("PANJANG", "x".repeat(10_000))
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"message\":\"Permintaan tidak dapat dijalankan");
        assertThat(lines(log) - before).as(log.getAll()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"budi%40kantor", "budi%20santoso", "a%3Ab", "jos%C3%A9", "a%2Bb"})
    void encodedReservedCharactersInAnIdAreAllowed(String id) {
        assertThat(rest("admin").get(REST + "/user/" + id + "/profile").status())
                .isEqualTo(404);
    }

    // the token of a page

    @Test
    void aStaleTokenAsksForAReloadAndKeepsTheSession() {
        OfficeClient camat = session("camat", "tasklist");

        Answer stale = camat.with("X-XSRF-TOKEN", "0123456789ABCDEF").post(ENGINE + "/task/count", Map.of());
        assertThat(stale.status()).isEqualTo(403);
        assertThat(stale.message()).contains("muat ulang halaman");
        assertIsOurs(stale);
        assertThat(camat.without("X-XSRF-TOKEN")
                        .post(OURS + "/kalender/penerapan", Map.of())
                        .status())
                .isEqualTo(403);

        assertThat(camat.get(OURS + "/pengukuran").status())
                .as("the session is kept")
                .isEqualTo(200);
        assertThat(camat.post(ENGINE + "/task/count", Map.of()).status())
                .as("with its own token")
                .isEqualTo(200);
    }

    @Test
    void aBrowserThatHasLostItsTokenGetsItBackWithTheNextPage() {
        OfficeClient camat = session("camat", "tasklist");
        String cookies = camat.header("Cookie");
        String token = cookies.replaceAll(".*XSRF-TOKEN=([^;]+).*", "$1");

        Answer page = camat.with("Cookie", cookies.replace(token, "LAMA")).get("/camunda/app/tasklist/default/");

        assertThat(page.cookie("XSRF-TOKEN")).startsWith("XSRF-TOKEN=" + token).contains("SameSite=Lax");
        assertThat(camat.get("/camunda/app/tasklist/default/").cookie("XSRF-TOKEN"))
                .as("not without need")
                .isEmpty();
    }

    private static void assertIsOurs(Answer answer) {
        assertThat(Attack.isOurs(answer.message())).as(answer.text()).isTrue();
    }

    private static int lines(CapturedOutput log) {
        return (int) log.getAll().lines().count();
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String login(String user) {
        return Base64.getEncoder().encodeToString((user + ":" + DemoUsers.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    private OfficeClient rest(String user) {
        return OfficeClient.withPassword(port, user, DemoUsers.PASSWORD);
    }

    private OfficeClient session(String user, String app) {
        return OfficeClient.withSession(port, user, DemoUsers.PASSWORD, app);
    }

    private static Answer deploy(OfficeClient client, String file, String model) {
        String body = """
                --batas\r
                Content-Disposition: form-data; name="data"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                %s\r
                --batas--\r
                """.formatted(file, model);
        return client.with("Content-Type", "multipart/form-data; boundary=batas")
                .send("POST", REST + "/deployment/create", body);
    }

    private static String model(String key, String content) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="uji"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://bpmn.io/schema/bpmn">
                  <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                %s
                  </bpmn:process>
                </bpmn:definitions>""".formatted(key, content);
    }
}
