package id.go.lumajangkab.kinerja.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lumajangkab.kinerja.Deployments;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.TableFingerprint;
import id.go.lumajangkab.kinerja.TestOffice;
import id.go.lumajangkab.kinerja.audit.TrailCheck;
import id.go.lumajangkab.kinerja.sop.Periods;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** An analyst deploys and looks, and can do nothing to running work or to its history; what nobody needs nobody may. */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalystTest {

    private static final String REST = "/engine-rest";
    private static final String SESSION = "/camunda/api/engine/engine/default";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TrailCheck check;

    @Autowired
    DataSource database;

    @LocalServerPort
    int port;

    SopDriver sop;
    ProcessInstance instance;
    Task task;
    String timer;

    @BeforeAll
    void letStafHoldStep5() {
        sop = new SopDriver(engine);
        instance = new Periods(jdbc, engine).startAndWalkTo("step5");
        sop.take(sop.task(instance));
        task = sop.task(instance);
        timer = sop.timer(instance).getId();
    }

    @AfterAll
    void cleanUp() {
        sop.cleanUp();
    }

    private record Way(String method, String path, Object body) {}

    /** What nobody needs: it silences a timer, shortens or empties the history, or says things that no trail knows. */
    private List<Way> neededByNobody() {
        String definition = task.getProcessDefinitionId();
        String decision = engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .latestVersion()
                .decisionDefinitionKey("predikat-kinerja")
                .singleResult()
                .getId();
        String jobDefinition = engine.getManagementService()
                .createJobQuery()
                .jobId(timer)
                .singleResult()
                .getJobDefinitionId();
        String ofTask = "/task/" + task.getId();
        String ofInstance = "/process-instance/" + instance.getId();
        Map<String, Object> suspend = Map.of("suspended", true, "includeProcessInstances", true, "includeJobs", true);
        return List.of(
                new Way("PUT", "/process-definition/" + definition + "/suspended", suspend),
                new Way("PUT", "/process-definition/key/pengukuran-kinerja/suspended", suspend),
                new Way(
                        "PUT",
                        "/process-definition/suspended",
                        Map.of("suspended", true, "processDefinitionKey", "pengukuran-kinerja")),
                new Way("PUT", "/job-definition/" + jobDefinition + "/suspended", suspend),
                new Way(
                        "PUT",
                        "/job-definition/suspended",
                        Map.of("suspended", true, "processDefinitionKey", "pengukuran-kinerja")),
                new Way(
                        "PUT",
                        "/job-definition/" + jobDefinition + "/jobPriority",
                        Map.of("priority", 1, "includeJobs", true)),
                new Way("PUT", "/job-definition/" + jobDefinition + "/retries", Map.of("retries", 0)),
                new Way("PUT", "/job/" + timer + "/suspended", Map.of("suspended", true)),
                new Way("PUT", "/job/suspended", Map.of("suspended", true, "processInstanceId", instance.getId())),
                new Way("PUT", "/job/" + timer + "/priority", Map.of("priority", 1)),
                new Way("PUT", "/job/" + timer + "/retries", Map.of("retries", 0)),
                new Way(
                        "PUT",
                        "/job/" + timer + "/retries",
                        Map.of("retries", 1, "dueDate", "2040-01-01T00:00:00.000+0700")),
                new Way("POST", "/job/retries", Map.of("retries", 0, "jobIds", List.of(timer))),
                new Way(
                        "POST",
                        "/process-instance/job-retries",
                        Map.of("retries", 0, "processInstances", List.of(instance.getId()))),
                new Way(
                        "PUT",
                        "/process-definition/" + definition + "/history-time-to-live",
                        Map.of("historyTimeToLive", 0)),
                new Way(
                        "PUT",
                        "/decision-definition/" + decision + "/history-time-to-live",
                        Map.of("historyTimeToLive", 0)),
                new Way("POST", "/history/cleanup", Map.of()),
                new Way("GET", "/history/cleanup/configuration", null),
                new Way("GET", "/history/cleanup/jobs", null),
                new Way(
                        "POST",
                        "/history/process-instance/set-removal-time",
                        Map.of("clearedRemovalTime", true, "historicProcessInstanceIds", List.of(instance.getId()))),
                new Way(
                        "POST",
                        "/history/decision-instance/set-removal-time",
                        Map.of("clearedRemovalTime", true, "historicDecisionInstanceIds", List.of("x"))),
                new Way("DELETE", "/history/process-instance/" + instance.getId() + "/variable-instances", null),
                new Way(
                        "POST",
                        "/history/process-instance/delete",
                        Map.of("historicProcessInstanceIds", List.of(instance.getId()))),
                new Way("POST", ofTask + "/comment/create", Map.of("message", "Halo")),
                new Way("PUT", ofTask + "/comment", Map.of("id", "x", "message", "Halo")),
                new Way("DELETE", ofTask + "/comment", null),
                new Way("DELETE", ofInstance + "/comment", null),
                new Way("DELETE", ofTask + "/attachment/x", null),
                new Way("POST", "/signal", Map.of("name", "lanjut")),
                new Way("POST", "/message", Map.of("messageName", "lanjut")),
                new Way("POST", "/condition", Map.of("variables", Map.of("x", Map.of("value", 1)))),
                new Way(
                        "POST",
                        "/process-instance/message-async",
                        Map.of("messageName", "lanjut", "processInstanceIds", List.of(instance.getId()))),
                new Way("PUT", "/external-task/x/priority", Map.of("priority", 1)),
                new Way("DELETE", "/process-definition/" + definition, null),
                new Way("DELETE", ofTask, null),
                new Way("POST", "/identity/verify", Map.of("username", "camat", "password", DemoUsers.PASSWORD)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"analis", "camat", "sekretaris", "staf1"})
    void noRoleDoesWhatNobodyNeeds(String user) {
        // who does not see the task is told that there is none
        assertRefused(rest(user), REST, List.of(400, 403, 404));
    }

    @Test
    void theAdministratorIsToldWhyItIsRefused() {
        assertRefused(rest("admin"), REST, List.of(403));
    }

    @Test
    void theWebAppsAndTheNamedEngineAreNoWayAroundIt() {
        assertRefused(session("admin", "cockpit"), SESSION, List.of(403));
        assertRefused(session("analis", "cockpit"), SESSION, List.of(400, 403, 404));
        assertRefused(rest("admin"), REST + "/engine/default", List.of(403));
    }

    private void assertRefused(OfficeClient client, String root, List<Integer> statuses) {
        Map<String, String> before = TableFingerprint.of(jdbc);
        Map<String, String> taken = new TreeMap<>();
        for (Way way : neededByNobody()) {
            Answer answer = way.body() == null
                    ? client.send(way.method(), root + way.path(), null)
                    : client.json(way.method(), root + way.path(), way.body());
            if (!statuses.contains(answer.status()) || answer.message().isBlank()) {
                taken.put(way.method() + " " + way.path(), answer.status() + " " + answer.text());
            }
        }
        assertThat(taken).isEmpty();
        assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
    }

    @Test
    void aRefusalSaysInIndonesianWhatStandsInItsPlace() {
        assertThat(rest("analis")
                        .post(REST + "/task/" + task.getId() + "/comment/create", Map.of("message", "Halo"))
                        .message())
                .contains("Beri catatan");
        assertThat(rest("admin")
                        .put(REST + "/job/" + timer + "/suspended", Map.of("suspended", true))
                        .message())
                .contains("waktu baku SOP tidak lagi dipantau");
        assertThat(rest("admin")
                        .post(REST + "/identity/verify", Map.of("username", "x", "password", "y"))
                        .message())
                .isEqualTo("Kata sandi hanya diperiksa saat masuk.");
        for (String path : List.of("/identity/verify/", "/%69dentity/verify", "/engine/default/identity/verify")) {
            assertThat(rest("staf1")
                            .post(REST + path, Map.of("username", "camat", "password", DemoUsers.PASSWORD))
                            .status())
                    .as(path)
                    .isBetween(400, 404);
        }
    }

    @Test
    void onlyAdministratorsLookBehindTheWorks() {
        for (String path : List.of(
                "/history/job-log",
                "/history/job-log/count",
                "/job/" + timer + "/stacktrace",
                "/metrics",
                "/metrics/job-successful/sum",
                "/telemetry/configuration",
                "/telemetry/data",
                "/schema/log",
                "/history/process-definition/cleanable-process-instance-report")) {
            for (String user : List.of("analis", "camat", "staf1")) {
                Answer answer = rest(user).get(REST + path);
                assertThat(answer.status()).as(user + path + answer.text()).isEqualTo(403);
            }
            assertThat(rest("admin").get(REST + path).status()).as(path).isNotEqualTo(403);
        }
    }

    @Test
    void theAdministratorGivesAJobNewTries() {
        assertThat(rest("admin")
                        .put(REST + "/job/" + timer + "/retries", Map.of("retries", 3))
                        .status())
                .isEqualTo(204);
        assertThat(rest("analis")
                        .put(REST + "/job/" + timer + "/retries", Map.of("retries", 3))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatAnEarlierVersionLetBeSuspendedIsActivatedByTheAdministratorOnly() {
        ManagementService management = engine.getManagementService();
        management.suspendJobById(timer);
        try {
            assertThat(rest("analis")
                            .put(REST + "/job/" + timer + "/suspended", Map.of("suspended", false))
                            .status())
                    .isEqualTo(403);
            assertThat(rest("admin")
                            .put(REST + "/job/" + timer + "/suspended", Map.of("suspended", false))
                            .status())
                    .isEqualTo(204);
            assertThat(management.createJobQuery().jobId(timer).active().count())
                    .isOne();
        } finally {
            management.activateJobById(timer);
        }
    }

    @Test
    void anAnalystStillLooksAndDeploys() throws IOException {
        OfficeClient analyst = rest("analis");
        for (String path : List.of(
                "/version",
                "/engine",
                "/deployment",
                "/deployment/count",
                "/process-definition",
                "/process-definition/key/pengukuran-kinerja/xml",
                "/process-definition/statistics",
                "/process-instance/" + instance.getId(),
                "/process-instance/" + instance.getId() + "/activity-instances",
                "/decision-definition",
                "/job",
                "/job-definition",
                "/incident",
                "/history/process-instance")) {
            assertThat(analyst.get(REST + path).status()).as(path).isEqualTo(200);
        }
        Answer deployed = Deployments.deploy(analyst, "Uji analis", "uji-analis.bpmn", Deployments.model("ujiAnalis"));
        assertThat(deployed.status()).as(deployed.text()).isEqualTo(200);
        String id = deployed.json().path("id").asText();
        try {
            assertThat(analyst.post(REST + "/deployment/" + id + "/redeploy", Map.of())
                            .status())
                    .isEqualTo(200);
            assertThat(analyst.delete(REST + "/deployment/" + id).status()).isEqualTo(403);
            List<JsonNode> entries = entries("Uji analis");
            assertThat(entries).hasSize(2);
            assertThat(entries.get(0).path("proses").get(0).asText()).isEqualTo("ujiAnalis versi 1");
            assertThat(entries.get(0).path("berkas").get(0).asText()).isEqualTo("uji-analis.bpmn");
            assertThat(entries.get(1).path("proses").get(0).asText()).isEqualTo("ujiAnalis versi 2");
            assertThat(jdbc.queryForList(
                            "select distinct by_user from kinerja.trail where key = 'Uji analis'", String.class))
                    .containsExactly("analis");
        } finally {
            engine.getRepositoryService()
                    .createDeploymentQuery()
                    .deploymentName("Uji analis")
                    .list()
                    .forEach(one -> engine.getRepositoryService().deleteDeployment(one.getId(), true));
        }
        assertThat(jdbc.queryForList(
                        "select before from kinerja.trail where key = 'Uji analis' and after is null", String.class))
                .hasSize(2)
                .allSatisfy(gone -> assertThat(gone).contains("ujiAnalis versi "));
    }

    @Test
    void aDeploymentIsOnTheTrailOfEveryOfficeThatItCountsForAndOneOfAnOfficeOnItsOwn() throws Exception {
        TestOffice other = TestOffice.open(jdbc);
        long before = jdbc.queryForObject(
                "select coalesce(max(sequence), 0) from kinerja.trail where office_id =" + " 'sumbersuko'", Long.class);
        String bands = new ClassPathResource("processes/predikat-kinerja.dmn")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("&gt;= 91", "&gt;= 90")
                .replace("..91[", "..90[");
        try {
            Answer deployed = Deployments.deploy(rest("analis"), "Uji dua kantor", "predikat-kinerja.dmn", bands);
            assertThat(deployed.status()).as(deployed.text()).isEqualTo(200);
            List<String> told = told("sumbersuko", before);
            assertThat(told).hasSize(2);
            assertThat(told.get(0))
                    .startsWith("analis MODEL Uji dua kantor null -> ")
                    .contains(
                            "predikat-kinerja versi ",
                            "predikat-kinerja.dmn",
                            deployed.json().path("id").asText());
            assertThat(told.get(1))
                    .startsWith("analis KEBIJAKAN predikat-kinerja ")
                    .contains("90");
            assertThat(told(other.id().value(), 0)).isEqualTo(told);

            engine.getRepositoryService()
                    .deleteDeployment(deployed.json().path("id").asText(), true);
            assertThat(told("sumbersuko", before)).hasSize(4);
            assertThat(told(other.id().value(), 0)).isEqualTo(told("sumbersuko", before));

            // only the system itself can deploy for another office
            String own = engine.getRepositoryService()
                    .createDeployment()
                    .name("Uji dua kantor")
                    .tenantId(other.id().value())
                    .addString("uji-analis.bpmn", Deployments.model("ujiAnalis"))
                    .deploy()
                    .getId();
            engine.getRepositoryService().deleteDeployment(own, true);
            assertThat(told(other.id().value(), 0))
                    .hasSize(6)
                    .last()
                    .asString()
                    .startsWith("null MODEL Uji dua kantor ")
                    .endsWith(" -> null");
            assertThat(told("sumbersuko", before)).hasSize(4);
            assertThat(check.check(database, List.of()).misfit()).isEmpty();
        } finally {
            engine.getRepositoryService()
                    .createDeploymentQuery()
                    .deploymentName("Uji dua kantor")
                    .list()
                    .forEach(one -> engine.getRepositoryService().deleteDeployment(one.getId(), true));
            TestOffice.removeAll(jdbc);
        }
    }

    /** What the chain of an office says after an entry. */
    private List<String> told(String office, long after) {
        return jdbc.queryForList(
                "select concat_ws(' ', coalesce(by_user, 'null'), subject, key, coalesce(before, 'null'),"
                        + " '->', coalesce(after, 'null')) from kinerja.trail where office_id = ? and sequence > ?"
                        + " order by sequence",
                String.class,
                office,
                after);
    }

    private List<JsonNode> entries(String deployment) throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        for (String after : jdbc.queryForList(
                "select after from kinerja.trail where subject = 'MODEL' and key = ?"
                        + " and office_id = 'sumbersuko' and after is not null order by sequence",
                String.class,
                deployment)) {
            entries.add(new ObjectMapper().readTree(after));
        }
        return entries;
    }

    private OfficeClient rest(String user) {
        return OfficeClient.withPassword(port, user, DemoUsers.PASSWORD);
    }

    private OfficeClient session(String user, String app) {
        return OfficeClient.withSession(port, user, DemoUsers.PASSWORD, app);
    }
}
