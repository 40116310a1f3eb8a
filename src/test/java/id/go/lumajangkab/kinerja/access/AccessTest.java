package id.go.lumajangkab.kinerja.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.TableFingerprint;
import id.go.lumajangkab.kinerja.access.DemoUsers.DemoUser;
import id.go.lumajangkab.kinerja.sop.PengukuranKinerja;
import id.go.lumajangkab.kinerja.sop.Periods;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who gets in, and what each role sees and may do there. */
@KinerjaTest
class AccessTest {

    private static final String REST = "/engine-rest";
    private static final String OURS = "/camunda/api/kinerja";
    private static final String DEFINITION = REST + "/process-definition/key/" + PengukuranKinerja.KEY;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    SopDriver sop;
    Periods periods;

    @BeforeEach
    void drive() {
        sop = new SopDriver(engine);
        periods = new Periods(jdbc, engine);
    }

    @AfterEach
    void cleanUp() {
        sop.cleanUp();
    }

    // who gets in

    @ParameterizedTest
    @ValueSource(
            strings = {
                REST,
                REST + "/engine",
                REST + "/task",
                REST + "/user",
                REST + "/version",
                REST + "/metrics",
                REST + "/deployment",
                REST + "/identity/password-policy",
                "/actuator",
                "/actuator/health/ping",
                "/actuator/health/db",
                "/actuator/info",
                "/actuator/env"
            })
    void theMachinesDoorAsksForALogin(String path) {
        OfficeClient stranger = OfficeClient.anonymous(port);

        assertThat(stranger.get(path).status()).isEqualTo(401);
        assertThat(stranger.post(path, Map.of()).status()).isEqualTo(401);
        assertThat(OfficeClient.withPassword(port, "hantu" + path.length(), DemoUsers.PASSWORD)
                        .get(path)
                        .status())
                .isEqualTo(401);
        assertThat(OfficeClient.withPassword(port, "staf1", "").get(path).status())
                .isEqualTo(401);
        assertThat(stranger.with("Authorization", "Bearer x").get(path).status())
                .isEqualTo(401);
        assertThat(stranger.with("Authorization", "Basic %%%").get(path).status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OURS + "/pengukuran",
                OURS + "/kalender?tahun=2026",
                OURS + "/tugas/x/tindakan",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/default/user",
                "/camunda/api/cockpit/plugin/base/default/process-definition/count",
                "/camunda/api/admin/plugin/adminPlugins/default/metrics"
            })
    void theWebAppsDataNeedsASession(String path) {
        assertThat(OfficeClient.anonymous(port).get(path).status()).isEqualTo(401);
        assertThat(OfficeClient.visitor(port, "tasklist").get(path).status()).isEqualTo(401);
        assertThat(OfficeClient.withPassword(port, "camat", DemoUsers.PASSWORD)
                        .get(path)
                        .status())
                .as("a password is no session")
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OURS + "/pengukuran/00000000-0000-0000-0000-000000000000/pembatalan",
                OURS + "/tugas/x/pengembalian",
                OURS + "/kalender/hari",
                "/camunda/api/engine/engine/default/user/create"
            })
    void writingNeedsTheSessionsToken(String path) {
        OfficeClient camat = session("camat", "tasklist");

        assertThat(OfficeClient.anonymous(port).post(path, Map.of()).status()).isIn(401, 403);
        assertThat(camat.without("X-XSRF-TOKEN").post(path, Map.of()).status()).isEqualTo(403);
        assertThat(session("camat", "tasklist")
                        .with("X-XSRF-TOKEN", "0123456789ABCDEF")
                        .post(path, Map.of())
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/apaSaja",
                "/engine-rest-lain",
                "/swaggerui",
                "/v3/api-docs",
                "/h2-console",
                "/login",
                "/application.yaml",
                "/seed/indikator.csv",
                "/camunda-welcome"
            })
    void anythingElseIsClosed(String path) {
        assertThat(OfficeClient.anonymous(port).get(path).status()).isEqualTo(403);
        assertThat(OfficeClient.withPassword(port, "admin", DemoUsers.PASSWORD)
                        .get(path)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theFirstAdministratorsPageIsClosed() {
        Answer answer = OfficeClient.visitor(port, "admin")
                .post(
                        "/camunda/api/admin/setup/default/user/create",
                        Map.of("profile", Map.of("id", "penyusup"), "credentials", Map.of("password", "Tribulan-44")));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(engine.getIdentityService()
                        .createUserQuery()
                        .userId("penyusup")
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"camat,403", "staf1,403", "analis,403", "admin,200"})
    void theActuatorIsTheAdministrators(String user, int status) {
        // of the health only what other tests don't touch: they clear the trail, which its part rightly finds
        assertThat(rest(user).get("/actuator/health/ping").status()).isEqualTo(status);
        assertThat(rest(user).get("/actuator/info").status()).isEqualTo(status);
        assertThat(rest(user).get("/actuator/env").status()).isEqualTo(status == 200 ? 404 : 403);
    }

    @ParameterizedTest
    @CsvSource({
        "camat, true, true, false",
        "sekretaris, true, false, false",
        "tim1, true, false, false",
        "kasubagRenvapor, true, false, false",
        "staf1, true, false, false",
        "kasubagUmum, true, false, false",
        "analis, false, true, false",
        "admin, true, true, true"
    })
    void eachRoleOpensItsWebApps(String user, boolean tasklist, boolean cockpit, boolean admin) {
        Map<String, Boolean> apps = Map.of("tasklist", tasklist, "cockpit", cockpit, "admin", admin);
        apps.forEach((app, open) -> assertThat(OfficeClient.visitor(port, app)
                        .login(user, DemoUsers.PASSWORD, app)
                        .status())
                .as(app)
                .isEqualTo(open ? 200 : 403));
        if (tasklist && !cockpit) {
            assertThat(session(user, "tasklist")
                            .get("/camunda/app/cockpit/default/")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void everyDemoUserHasTheDemoPassword() {
        assertThat(DemoUsers.ALL)
                .allSatisfy(user -> assertThat(engine.getIdentityService().checkPassword(user.id(), DemoUsers.PASSWORD))
                        .isTrue());
    }

    // what each role sees

    static Stream<String> steps() {
        return Stream.of("step1", "step2", "step3", "step4", "step5", "step6", "step7", "step8", "step9", "archive");
    }

    @Test
    void atEachStepOnlyItsRoleAndWhoWatchesOverItSeeTheTask() {
        Set<String> watching = Set.of("camat", "sekretaris", "admin");
        Map<String, Set<String>> doing = Map.of(
                "step3",
                Set.of("tim1"),
                "step4",
                Set.of("kasubagRenvapor"),
                "step5",
                Set.of("staf1", "staf2"),
                "step6",
                Set.of("kasubagRenvapor"),
                "step7",
                Set.of("tim1"),
                "archive",
                Set.of("kasubagUmum"));
        ProcessInstance instance = periods.start();
        sop.walkTo(instance, "step2");
        Map<String, Set<String>> seen = new LinkedHashMap<>();
        Map<String, Set<String>> expected = new LinkedHashMap<>();

        steps().skip(1).forEach(step -> {
            Set<String> who = new TreeSet<>();
            for (DemoUser user : DemoUsers.ALL) {
                if (rest(user.id())
                                .get(REST + "/task?processInstanceId=" + instance.getId())
                                .json()
                                .size()
                        == 1) {
                    who.add(user.id());
                }
            }
            seen.put(step, who);
            Set<String> should = new TreeSet<>(watching);
            should.addAll(doing.getOrDefault(step, Set.of()));
            expected.put(step, should);
            Task task = sop.task(instance);
            String user = sop.take(task);
            // tim2 is in the group and not in the settled Tim
            sop.submit(
                    user, task.getId(), step.equals("step2") ? Map.of("tim", List.of("tim1")) : sop.data(user, task));
        });

        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void whoDoesNotSeeATaskReadsNothingOfItsForm() {
        ProcessInstance instance = periods.startAndWalkTo("step4");
        String task = REST + "/task/" + sop.task(instance).getId();
        Map<String, String> before = TableFingerprint.of(jdbc);

        for (String user : List.of("staf1", "tim1", "kasubagUmum", "analis")) {
            for (String part : List.of(
                    "/form-variables",
                    "/deployed-form",
                    "/form",
                    "/variables",
                    "/comment",
                    "/identity-links",
                    "/attachment",
                    "")) {
                Answer answer = rest(user).get(task + part);
                assertThat(answer.status()).as(user + part + answer.text()).isIn(403, 404, 200);
                if (answer.status() == 200) {
                    assertThat(answer.text()).as(user + part).isIn("[]", "{}");
                }
            }
        }
        assertThat(rest("kasubagRenvapor").get(task + "/form-variables").status())
                .isEqualTo(200);
        assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/history/task",
                "/history/process-instance",
                "/history/activity-instance",
                "/history/variable-instance",
                "/history/detail",
                "/history/user-operation",
                "/incident",
                "/authorization",
                "/deployment",
                "/variable-instance",
                "/execution",
                "/process-instance",
                "/batch",
                "/group",
                "/tenant",
                "/decision-definition",
                "/history/decision-instance"
            })
    void theStaffReadNothingBesideTheirTasks(String list) {
        periods.startOnly();
        for (String user : List.of("staf1", "tim1", "kasubagRenvapor", "kasubagUmum")) {
            Answer answer = rest(user).get(REST + list);
            if (list.equals("/group") || list.equals("/tenant")) {
                assertThat(answer.json())
                        .as(user)
                        .allSatisfy(own ->
                                assertThat(own.path("id").asText()).isIn("sumbersuko", user.replaceAll("[0-9]", "")));
            } else {
                assertThat(answer.status() == 403 || answer.text().equals("[]"))
                        .as(user + answer.text())
                        .isTrue();
            }
        }
    }

    @Test
    void nobodyReadsAPassword() {
        for (String user : List.of("staf1", "camat", "analis", "admin")) {
            for (String path : List.of(
                    "/user",
                    "/user/camat/profile",
                    "/history/user-operation",
                    "/process-engine/default/process-definition",
                    "/engine/default/user")) {
                String text = rest(user).get(REST + path).text();
                assertThat(text).doesNotContain(DemoUsers.PASSWORD, "{SHA-512}", "\"password\"", "salt");
            }
        }
        JsonNode users = rest("staf1").get(REST + "/user").json();
        assertThat(users).hasSizeGreaterThanOrEqualTo(DemoUsers.ALL.size()).allSatisfy(user -> {
            List<String> fields = new ArrayList<>();
            user.fieldNames().forEachRemaining(fields::add);
            assertThat(fields).containsExactlyInAnyOrder("id", "firstName", "lastName", "email");
        });
    }

    // what each role may do

    @ParameterizedTest
    @CsvSource({"sekretaris", "tim1", "kasubagRenvapor", "staf1", "kasubagUmum", "analis"})
    void onlyTheCamatStartsAMeasurement(String user) {
        Map<String, String> before = TableFingerprint.of(jdbc);

        assertThat(rest(user).post(DEFINITION + "/start", Map.of()).status()).isEqualTo(403);
        assertThat(rest(user)
                        .post(DEFINITION + "/submit-form", Map.of("variables", Map.of()))
                        .status())
                .isEqualTo(403);
        assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
    }

    @Test
    void theCallerDoesNotChooseTheBusinessKey() {
        ProcessInstance instance = periods.start();
        String key = jdbc.queryForObject(
                "SELECT business_key FROM kinerja.measurement WHERE process_instance_id = ?",
                String.class,
                instance.getId());
        assertThat(key).matches("35\\.08\\.21-20[0-9]{2}-T[1-4](-[0-9]+)?");

        Answer answer = rest("camat")
                .post(
                        DEFINITION + "/submit-form",
                        Map.of(
                                "businessKey",
                                "palsu",
                                "variables",
                                Map.of("tahun", Map.of("value", "2023"), "tribulan", Map.of("value", "3"))));

        assertThat(answer.json().path("businessKey").asText()).as(answer.text()).isEqualTo("35.08.21-2023-T3");
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void everyRoleReadsTheModelOfTheSop(String user) {
        assertThat(rest(user).get(DEFINITION).status()).isEqualTo(200);
        assertThat(rest(user).get(DEFINITION + "/xml").status()).isEqualTo(200);
    }

    static Stream<String> everybody() {
        return DemoUsers.ALL.stream().map(DemoUser::id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"camat", "sekretaris", "tim1", "kasubagRenvapor", "staf1", "kasubagUmum"})
    void noRoleOfTheSopAdministers(String user) {
        OfficeClient client = rest(user);
        Map<String, String> before = TableFingerprint.of(jdbc);
        Map<String, Answer> answers = new TreeMap<>();
        answers.put(
                "filter",
                client.post(
                        REST + "/filter/create",
                        Map.of(
                                "resourceType",
                                "Task",
                                "name",
                                "Semua",
                                "owner",
                                user,
                                "query",
                                Map.of("assigneeExpression", "${'a'.getClass()}"))));
        answers.put(
                "user",
                client.post(
                        REST + "/user/create",
                        Map.of("profile", Map.of("id", "penyusup"), "credentials", Map.of("password", "Tribulan-44"))));
        answers.put("own removal", client.delete(REST + "/user/" + user));
        answers.put(
                "another's password",
                client.put(
                        REST + "/user/admin/credentials",
                        Map.of("password", "Tribulan-44", "authenticatedUserPassword", DemoUsers.PASSWORD)));
        answers.put(
                "another's name",
                client.put(REST + "/user/admin/profile", Map.of("id", "admin", "firstName", "Palsu")));
        answers.put("another's lock", client.post(REST + "/user/admin/unlock", Map.of()));
        answers.put("administrator", client.put(REST + "/group/camunda-admin/members/" + user, Map.of()));
        answers.put("another role", client.put(REST + "/group/analis/members/" + user, Map.of()));
        answers.put("office", client.put(REST + "/tenant/sumbersuko/user-members/" + user, Map.of()));
        answers.put(
                "right",
                client.post(
                        REST + "/authorization/create",
                        Map.of(
                                "type",
                                1,
                                "userId",
                                user,
                                "permissions",
                                List.of("ALL"),
                                "resourceType",
                                7,
                                "resourceId",
                                "*")));
        answers.put("deployment", deploy(client, "penyusup.bpmn", "<x/>"));
        answers.put("definition", client.put(DEFINITION + "/suspended", Map.of("suspended", true)));
        answers.put("history time", client.put(DEFINITION + "/history-time-to-live", Map.of("historyTimeToLive", 1)));

        assertThat(answers)
                .allSatisfy((what, answer) -> assertThat(answer.status())
                        .as(what + " " + answer.text())
                        .isEqualTo(403));
        assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
    }

    @Test
    void anAnalystDeploysAndNeitherSeesTasksNorRemovesWhatRuns() {
        ProcessInstance instance = periods.startOnly();
        OfficeClient analyst = rest("analis");

        assertThat(analyst.get(REST + "/task").text()).isEqualTo("[]");
        assertThat(analyst.post(
                                REST + "/user/create",
                                Map.of(
                                        "profile",
                                        Map.of("id", "penyusup"),
                                        "credentials",
                                        Map.of("password", "Tribulan-44")))
                        .status())
                .isEqualTo(403);
        Answer deployed = deploy(analyst, "uji-analis.bpmn", model("uji-analis", "${1 + 1}"));
        assertThat(deployed.status()).as(deployed.text()).isEqualTo(200);
        assertThat(analyst.delete(REST + "/deployment/"
                                + deployed.json().path("id").asText() + "?cascade=true")
                        .status())
                .isEqualTo(403);
        assertThat(sop.task(instance)).isNotNull();
        engine.getRepositoryService()
                .deleteDeployment(deployed.json().path("id").asText(), true);
    }

    @Test
    void expressionsInQueriesOfCallersAreRefused() {
        Answer answer = rest("staf1").post(REST + "/task", Map.of("assigneeExpression", "${'a'.getClass()}"));

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void ourOwnInterfaceKnowsTheRoles() {
        ProcessInstance instance = periods.startAndWalkTo("step5");
        sop.take(sop.task(instance));
        String task = OURS + "/tugas/" + sop.task(instance).getId();
        String measurement = OURS + "/pengukuran/"
                + jdbc.queryForObject(
                        "SELECT id FROM kinerja.measurement WHERE process_instance_id = ?",
                        String.class,
                        instance.getId());
        Map<String, String> before = TableFingerprint.of(jdbc);

        for (String user : List.of("sekretaris", "tim1", "kasubagRenvapor", "staf2", "kasubagUmum")) {
            OfficeClient client = session(user, "tasklist");
            assertThat(client.get(OURS + "/pengukuran").status()).isEqualTo(200);
            assertThat(client.get(measurement).status()).isEqualTo(200);
            assertForbidden(client.post(measurement + "/pembatalan", Map.of("alasan", "Coba.")));
            assertForbidden(client.post(task + "/pengembalian", Map.of()));
            if (!user.equals("sekretaris")) {
                assertForbidden(client.post(task + "/pengalihan", Map.of("kepada", "staf2", "alasan", "Coba.")));
            }
            if (!Set.of("sekretaris", "kasubagUmum").contains(user)) {
                assertForbidden(client.post(
                        OURS + "/kalender/hari",
                        Map.of("tanggal", "2026-12-30", "nama", "Libur", "jenis", "LIBUR_DAERAH")));
                assertForbidden(client.post(OURS + "/kalender/penerapan", Map.of()));
                assertForbidden(client.delete(OURS + "/kalender/hari/00000000-0000-0000-0000-000000000000"));
            }
        }
        assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
    }

    @Test
    void anotherOfficeSeesAndChangesNothingHere() {
        ProcessInstance instance = periods.startAndWalkTo("step5");
        String task = sop.task(instance).getId();
        String measurement = jdbc.queryForObject(
                "SELECT id FROM kinerja.measurement WHERE process_instance_id = ?", String.class, instance.getId());

        withUserOfAnotherOffice("orangLain", () -> {
            OfficeClient stranger = session("orangLain", "tasklist");
            Map<String, String> before = TableFingerprint.of(jdbc);

            assertThat(stranger.get(OURS + "/pengukuran").text()).isEqualTo("[]");
            assertThat(stranger.get(OURS + "/pengukuran/" + measurement).status())
                    .isEqualTo(404);
            assertThat(stranger.get(OURS + "/tugas/" + task + "/tindakan").status())
                    .isEqualTo(403);
            assertForbidden(stranger.post(
                    OURS + "/tugas/" + task + "/pengalihan", Map.of("kepada", "staf2", "alasan", "Coba.")));
            assertForbidden(
                    stranger.post(OURS + "/pengukuran/" + measurement + "/pembatalan", Map.of("alasan", "Coba.")));
            OfficeClient rest = rest("orangLain");
            assertThat(rest.get(REST + "/task").text()).isEqualTo("[]");
            assertForbidden(rest.post(REST + "/task/" + task + "/claim", Map.of("userId", "orangLain")));
            assertForbidden(rest.post(REST + "/task/" + task + "/complete", Map.of()));
            assertForbidden(rest.get(REST + "/task/" + task + "/form-variables"));
            assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
        });
    }

    // settings of the running application

    @Test
    void theEngineRunsWithSafeSettings() {
        ProcessEngineConfigurationImpl settings =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(settings.isAuthorizationEnabled()).isTrue();
        assertThat(settings.isTenantCheckEnabled()).isTrue();
        assertThat(settings.getDefaultUserPermissionForTask().getName()).isEqualTo("TASK_WORK");
        assertThat(settings.isEnablePasswordPolicy()).isTrue();
        assertThat(settings.isWebappsAuthenticationLoggingEnabled())
                .as("names in its log are anybody's")
                .isFalse();
        assertThat(settings.getLoginMaxAttempts()).isEqualTo(10);
        assertThat(settings.getLoginDelayBase()).isEqualTo(3);
        assertThat(settings.getLoginDelayFactor()).isEqualTo(2);
        assertThat(settings.getLoginDelayMaxTime()).isEqualTo(60);
        assertThat(settings.getDefaultSerializationFormat()).isEqualTo("application/json");
        assertThat(settings.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(settings.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(settings.getDeserializationAllowedClasses()).isNullOrEmpty();
        assertThat(settings.getDeserializationAllowedPackages()).isNullOrEmpty();
        assertThat(settings.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(settings.isEnableExceptionsAfterUnhandledBpmnError()).isTrue();
        assertThat(settings.isEnableXxeProcessing()).isFalse();
        assertThat(settings.isEnableScriptEngineLoadExternalResources()).isFalse();
        assertThat(settings.isEnforceHistoryTimeToLive()).isTrue();
        assertThat(settings.getGeneralResourceWhitelistPattern()).isEqualTo("[a-zA-Z0-9]+|camunda-admin");
        assertThat(settings.getBeans().keySet())
                .isEqualTo(Set.of(
                        "tim",
                        "computeValuesDelegate",
                        "freezeResultDelegate",
                        "recordLatenessDelegate",
                        "settlePerformanceDelegate",
                        "startDueMeasurementsDelegate"));
    }

    @Test
    void noScriptEngineIsThereBesideTheEnginesOwnExpressionLanguages() {
        assertThat(new ScriptEngineManager()
                        .getEngineFactories().stream()
                                .map(ScriptEngineFactory::getLanguageName)
                                .map(String::toLowerCase)
                                .collect(Collectors.toSet()))
                .isEqualTo(Set.of("jsp 2.1 el", "feel", "feel-unary-tests"));
    }

    @Test
    void aShortPasswordIsRefused() {
        User user = engine.getIdentityService().newUser("pendek");
        user.setPassword("rahasia");

        assertThatThrownBy(() -> engine.getIdentityService().saveUser(user)).hasMessageContaining("policy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${dataSource.connection}",
                "${jdbcTemplate.execute('SELECT 1')}",
                "${measurements}",
                "${accessSetup}",
                "${unrestricted.engine()}",
                "${environment.activeProfiles}"
            })
    void aModelReachesNoBeanThatIsNotMeantForIt(String expression) {
        try {
            // what could be the name of a variable is found out when it runs
            assertThatThrownBy(() -> {
                        engine.getRepositoryService()
                                .createDeployment()
                                .name("uji-bean")
                                .addString("uji-bean.bpmn", model("uji-bean", expression))
                                .deploy();
                        engine.getRuntimeService().startProcessInstanceByKey("uji-bean");
                    })
                    .hasMessageFindingMatch("Pemasangan ditolak|Cannot resolve identifier");
        } finally {
            engine.getRepositoryService()
                    .createDeploymentQuery()
                    .deploymentName("uji-bean")
                    .list()
                    .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void theWebAppsSendSafeHeadersAndCookies(String app) {
        Answer page = OfficeClient.anonymous(port).get("/camunda/app/" + app + "/default/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src", "'nonce-", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'")
                .doesNotContain("unsafe-eval' *");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("X-XSS-Protection")).startsWith("1");
        assertThat(page.cookie("JSESSIONID")).containsIgnoringCase("HttpOnly").contains("SameSite=Lax");
        assertThat(page.cookie("XSRF-TOKEN")).contains("SameSite=Lax");
        assertThat(page.header("Server")).isEmpty();
    }

    @Test
    void loggingInGivesANewSession() {
        OfficeClient visitor = OfficeClient.visitor(port, "tasklist");
        Answer login = visitor.login("staf1", DemoUsers.PASSWORD, "tasklist");

        assertThat(login.cookie("JSESSIONID"))
                .isNotEmpty()
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax");
        assertThat(visitor.get(OURS + "/pengukuran").status())
                .as("the session from before")
                .isEqualTo(401);
    }

    @Test
    void theRestInterfaceKeepsNoSessionAndIsNotCached() {
        Answer answer = rest("staf1").get(REST + "/task");

        assertThat(answer.cookie("JSESSIONID")).isEmpty();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Cache-Control")).contains("no-cache");
    }

    private OfficeClient rest(String user) {
        return OfficeClient.withPassword(port, user, DemoUsers.PASSWORD);
    }

    private OfficeClient session(String user, String app) {
        return OfficeClient.withSession(port, user, DemoUsers.PASSWORD, app);
    }

    private static void assertForbidden(Answer answer) {
        assertThat(answer.status())
                .as(answer.response().request() + answer.text())
                .isEqualTo(403);
        assertThat(answer.message()).matches("[^\\n]{10,300}\\.").doesNotContain("Cannot", "ENGINE-");
    }

    private static Answer deploy(OfficeClient client, String file, String model) {
        String body = """
                --batas\r
                Content-Disposition: form-data; name="deployment-name"\r
                \r
                uji\r
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

    private static String model(String key, String expression) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="uji"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://bpmn.io/schema/bpmn">
                  <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="mulai" />
                    <bpmn:sequenceFlow id="a" sourceRef="mulai" targetRef="kerja" />
                    <bpmn:serviceTask id="kerja" camunda:expression="%s" />
                  </bpmn:process>
                </bpmn:definitions>""".formatted(key, expression);
    }

    private void withUser(String id, Runnable work) {
        IdentityService identity = engine.getIdentityService();
        User user = identity.newUser(id);
        user.setPassword(DemoUsers.PASSWORD);
        identity.saveUser(user);
        try {
            work.run();
        } finally {
            identity.deleteUser(id);
        }
    }

    private void withUserOfAnotherOffice(String id, Runnable work) {
        IdentityService identity = engine.getIdentityService();
        identity.saveTenant(identity.newTenant("kantorLain"));
        Authorization access = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        access.setUserId(id);
        access.setResource(Resources.APPLICATION);
        access.setResourceId("tasklist");
        access.addPermission(Permissions.ACCESS);
        engine.getAuthorizationService().saveAuthorization(access);
        try {
            withUser(id, () -> {
                identity.createTenantUserMembership("kantorLain", id);
                work.run();
            });
        } finally {
            engine.getAuthorizationService().deleteAuthorization(access.getId());
            identity.deleteTenant("kantorLain");
        }
    }
}
