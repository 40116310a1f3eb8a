package id.go.lumajangkab.kinerja.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.Deployments;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.access.DemoUsers.DemoUser;
import id.go.lumajangkab.kinerja.access.EndpointTable.Line;
import id.go.lumajangkab.kinerja.sop.Periods;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every role knocks at every endpoint of the running application, with the ids of a running and of an ended measurement.
 * A leak is an answer of success to somebody whom {@code serang/hak.txt} doesn't name, or a text of a measurement in the
 * answer to somebody who must not read it. What a role may change is not asked of it here: it would change.
 */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesAndEndpointsAttack {

    private static final String OURS = "/camunda/api/kinerja/";
    private static final String NOBODY = "tanpaMasuk";
    private static final String WITHOUT_GROUP = "tanpaKelompok";
    private static final String OTHER_OFFICE = "orangLain";
    private static final List<String> OFFICE = DemoUsers.ALL.stream()
            .map(DemoUser::id)
            .filter(user -> !user.equals("tim2"))
            .toList();
    private static final List<String> STAFF = OFFICE.stream()
            .filter(user -> !List.of("analis", "admin").contains(user))
            .toList();

    /** Where the engine's REST interface is mounted; with a session below the web apps. */
    private static final List<String> ENGINE_DOORS =
            List.of("/engine-rest", "/engine-rest/engine/default", "/camunda/api/engine/engine/default");

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext application;

    @Autowired
    ServletContext servlets;

    @LocalServerPort
    int port;

    private final EndpointTable table = EndpointTable.read();
    private final Map<String, OfficeClient> passwords = new LinkedHashMap<>();
    private final Map<String, OfficeClient> sessions = new LinkedHashMap<>();
    private final Map<String, String> objects = new LinkedHashMap<>();
    private final List<Secret> secrets = new ArrayList<>();
    private SopDriver sop;
    private String grant;

    /**
     * A text that only some may read.
     *
     * @param inEngine who may through the engine's interface
     * @param inOurs   who may through ours
     */
    private record Secret(String what, String text, Set<String> inEngine, Set<String> inOurs) {}

    /** A request to be sent. */
    private record Shot(Endpoint endpoint, Line line, String path, boolean withSession) {}

    @BeforeAll
    void measureTwice() {
        sop = new SopDriver(engine);
        Periods periods = new Periods(jdbc, engine);
        ProcessInstance ended = periods.startAndWalkTo("step5");
        describe(ended, "RAHASIA-SELESAI");
        sop.walkTo(ended, "archive");
        Task archive = sop.task(ended);
        sop.submit(sop.take(archive), archive.getId(), SopDriver.archive());
        ProcessInstance running = periods.startAndWalkTo("step5");
        describe(running, "RAHASIA-DITOLAK");
        sop.complete(running, "step6", SopDriver.rejected("RAHASIA-BERJALAN"));
        sop.take(sop.task(running));
        Task task = sop.task(running);
        passwords.put(NOBODY, OfficeClient.anonymous(port));
        sessions.put(NOBODY, OfficeClient.visitor(port, "tasklist"));
        makeStrangers();
        for (String user : Stream.concat(OFFICE.stream(), Stream.of(WITHOUT_GROUP, OTHER_OFFICE))
                .toList()) {
            passwords.put(user, OfficeClient.withPassword(port, user, DemoUsers.PASSWORD));
            sessions.put(
                    user,
                    OfficeClient.withSession(
                            port,
                            user,
                            DemoUsers.PASSWORD,
                            STAFF.contains(user) || user.equals(OTHER_OFFICE) ? "tasklist" : "welcome"));
        }
        OfficeClient holder = sessions.get("staf1");
        List<Map<String, Object>> row = List.of(Map.of("kode", "BWI-1", "analisis", "RAHASIA-DRAF"));
        Answer draft = holder.put(
                OURS + "tugas/" + task.getId() + "/draf",
                Map.of(
                        "isian",
                        Map.of("uraian", row),
                        "dasar",
                        Map.of("uraian", List.of(Map.of("kode", "BWI-1", "analisis", ""))),
                        "versi",
                        0));
        assertThat(draft.status()).as(draft.text()).isEqualTo(200);
        assertThat(sessions.get("camat")
                        .post(OURS + "tugas/" + task.getId() + "/catatan", Map.of("isi", "RAHASIA-CATATAN"))
                        .status())
                .isEqualTo(204);
        know(task, running, ended, sop.startSettlement(Map.of("tahun", "2025")));
        Set<String> watching = Set.of("camat", "sekretaris", "staf1", "staf2", "admin");
        Set<String> office = Set.copyOf(OFFICE);
        Set<String> lookingAtInstances = Set.of("camat", "analis", "admin");
        secrets.add(new Secret("teks pengukuran yang selesai", "RAHASIA-SELESAI", Set.of(), office));
        secrets.add(new Secret("teks pengukuran yang berjalan", "RAHASIA-BERJALAN", watching, office));
        secrets.add(new Secret("draf", "RAHASIA-DRAF", Set.of("staf1"), Set.of("staf1")));
        secrets.add(new Secret("catatan", "RAHASIA-CATATAN", Set.of(), office));
        secrets.add(new Secret("tugas", task.getId(), with(watching, "analis"), office));
        secrets.add(new Secret("instans yang selesai", ended.getId(), lookingAtInstances, office));
        secrets.add(new Secret("instans yang berjalan", running.getId(), with(watching, "analis"), office));
    }

    private static Set<String> with(Set<String> users, String more) {
        return Stream.concat(users.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    private void describe(ProcessInstance instance, String text) {
        Task task = sop.task(instance);
        Map<String, Object> data = new LinkedHashMap<>(sop.data(sop.take(task), task));
        data.computeIfPresent(
                "uraian",
                (key, rows) -> ((List<?>) rows)
                        .stream()
                                .map(row -> SopDriver.with(row(row), "analisis", text))
                                .toList());
        sop.complete(instance, "step5", data);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(Object row) {
        return (Map<String, Object>) row;
    }

    /** A user without group and office, and one of another office, as an earlier version let them be made. */
    private void makeStrangers() {
        IdentityService identity = engine.getIdentityService();
        for (String id : List.of(WITHOUT_GROUP, OTHER_OFFICE)) {
            User user = identity.newUser(id);
            user.setPassword(DemoUsers.PASSWORD);
            identity.saveUser(user);
        }
        identity.saveTenant(identity.newTenant("kantorLain"));
        identity.createTenantUserMembership("kantorLain", OTHER_OFFICE);
        Authorization access = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        access.setUserId(OTHER_OFFICE);
        access.setResource(Resources.APPLICATION);
        access.setResourceId("tasklist");
        access.addPermission(Permissions.ACCESS);
        grant = engine.getAuthorizationService().saveAuthorization(access).getId();
    }

    private void know(Task task, ProcessInstance running, ProcessInstance ended, ProcessInstance settlement) {
        String job = sop.timer(running).getId();
        String deployment = engine.getRepositoryService()
                .getProcessDefinition(task.getProcessDefinitionId())
                .getDeploymentId();
        objects.put("TUGAS", task.getId());
        objects.put("INSTANSI", running.getId());
        objects.put("SELESAI", ended.getId());
        objects.put("DEFINISI", task.getProcessDefinitionId());
        objects.put("EKSEKUSI", task.getExecutionId());
        objects.put("PEKERJAAN", job);
        objects.put(
                "DEFINISI-PEKERJAAN",
                engine.getManagementService()
                        .createJobQuery()
                        .jobId(job)
                        .singleResult()
                        .getJobDefinitionId());
        objects.put("PEMASANGAN", deployment);
        objects.put(
                "BERKAS",
                engine.getRepositoryService()
                        .getDeploymentResources(deployment)
                        .get(0)
                        .getId());
        objects.put(
                "KEPUTUSAN",
                engine.getRepositoryService()
                        .createDecisionDefinitionQuery()
                        .latestVersion()
                        .decisionDefinitionKey("predikat-kinerja")
                        .singleResult()
                        .getId());
        objects.put(
                "HAK",
                engine.getAuthorizationService()
                        .createAuthorizationQuery()
                        .groupIdIn("staf")
                        .list()
                        .get(0)
                        .getId());
        objects.put(
                "FILTER",
                engine.getFilterService()
                        .createTaskFilterQuery()
                        .filterName("Semua")
                        .singleResult()
                        .getId());
        objects.put(
                "VARIABEL",
                engine.getRuntimeService()
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(running.getId())
                        .list()
                        .get(0)
                        .getId());
        objects.put("TUGAS-PENETAPAN", sop.task(settlement).getId());
        objects.put(
                "PENETAPAN",
                jdbc.queryForObject(
                        "select id from kinerja.settlement where process_instance_id = ?",
                        String.class,
                        settlement.getId()));
        objects.put("PENGUKURAN", measurementOf(running));
        objects.put("PENGUKURAN-SELESAI", measurementOf(ended));
    }

    private String measurementOf(ProcessInstance instance) {
        return jdbc.queryForObject(
                "select id from kinerja.measurement where process_instance_id = ?", String.class, instance.getId());
    }

    @AfterAll
    void leaveNothingBehind() {
        IdentityService identity = engine.getIdentityService();
        engine.getAuthorizationService().deleteAuthorization(grant);
        identity.deleteTenant("kantorLain");
        identity.deleteUser(OTHER_OFFICE);
        identity.deleteUser(WITHOUT_GROUP);
        sop.cleanUp();
    }

    @Test
    void noRoleGetsWhatIsNotItsOwn() throws Exception {
        Set<Endpoint> endpoints = Endpoint.of(application, servlets);
        List<Endpoint> unknown = endpoints.stream()
                .filter(endpoint -> table.of(endpoint).isEmpty())
                .toList();
        List<Shot> shots = endpoints.stream()
                .flatMap(endpoint -> table.of(endpoint).stream().flatMap(line -> shots(endpoint, line)))
                .toList();
        Map<String, Set<String>> successes = Collections.synchronizedMap(new TreeMap<>());
        List<String> leaks = Collections.synchronizedList(new ArrayList<>());
        int cells = 0;
        ExecutorService actors = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> walks = new ArrayList<>();
            for (String user : passwords.keySet()) {
                walks.add(actors.submit(() -> walk(user, shots, successes, leaks)));
            }
            for (Future<Integer> walk : walks) {
                cells += walk.get();
            }
        } finally {
            actors.shutdownNow();
        }
        report(unknown, successes, leaks);
        System.out.printf("Titik akhir: %d, sel: %d, kebocoran: %d%n", endpoints.size(), cells, leaks.size());

        assertThat(unknown).as("titik akhir tanpa baris di hak.txt").isEmpty();
        assertThat(cells).isGreaterThan(5000);
        assertThat(leaks).isEmpty();
        assertThat(endpoints)
                .as("seluruh antarmuka")
                .anyMatch(Endpoint::ofEngine)
                .anyMatch(endpoint -> endpoint.template().startsWith(OURS))
                .anyMatch(endpoint -> endpoint.template().startsWith("/camunda/api/cockpit/plugin"))
                .anyMatch(endpoint -> endpoint.template().startsWith("/actuator"));
    }

    private int walk(String user, List<Shot> shots, Map<String, Set<String>> successes, List<String> leaks) {
        int sent = 0;
        for (Shot shot : shots) {
            boolean may = may(user, shot.line());
            if (may && !reads(shot)) {
                continue;
            }
            Answer answer = send(shot.withSession() ? sessions.get(user) : passwords.get(user), user, shot);
            sent++;
            if (answer.status() >= 200 && answer.status() < 300) {
                successes
                        .computeIfAbsent(shot.line() + "  " + shot.endpoint(), key -> new TreeSet<>())
                        .add(user);
                if (!may) {
                    leaks.add(
                            user + " " + answer.status() + " " + shot.endpoint().method() + " " + shot.path());
                }
                for (Secret secret : secrets) {
                    Set<String> readers = shot.path().startsWith(OURS) ? secret.inOurs() : secret.inEngine();
                    if (!readers.contains(user)
                            && !shot.path().contains(secret.text())
                            && answer.text().contains(secret.text())) {
                        leaks.add(user + " membaca " + secret.what() + ": "
                                + shot.endpoint().method() + " " + shot.path());
                    }
                }
            }
        }
        return sent;
    }

    /** What changes nothing, so that it can be asked also of whom it is allowed. */
    private static boolean reads(Shot shot) {
        return shot.endpoint().method().equals("GET")
                || shot.endpoint().ofEngine()
                        && shot.endpoint().method().equals("POST")
                        && !Collections.disjoint(shot.line().may(), Set.of("masuk", "semua"));
    }

    private static boolean may(String user, Line line) {
        return line.may().stream().anyMatch(who -> switch (who) {
            case "semua" -> true;
            case "masuk" -> !user.equals(NOBODY);
            case "kantor" -> OFFICE.contains(user);
            case "sop" -> STAFF.contains(user);
            default -> who.equals(user);
        });
    }

    private Answer send(OfficeClient client, String user, Shot shot) {
        String method = shot.endpoint().method();
        if (method.equals("GET") || method.equals("DELETE")) {
            return client.send(method, shot.path(), null);
        }
        return switch (shot.line().body()) {
            case "berkas" ->
                client.with("Content-Type", "application/octet-stream").send(method, shot.path(), "x");
            case "lampiran" ->
                client.with("Content-Type", "multipart/form-data; boundary=b")
                        .send(
                                method,
                                shot.path(),
                                "--b\r\nContent-Disposition: form-data; name=\"attachment-name\"\r\n\r\nPalsu\r\n"
                                        + "--b\r\nContent-Disposition: form-data; name=\"url\"\r\n\r\nhttp://x\r\n--b--\r\n");
            case "pasang" ->
                client.with("Content-Type", "multipart/form-data; boundary=b")
                        .send(
                                method,
                                shot.path(),
                                "--b\r\nContent-Disposition: form-data; name=\"data\"; filename=\"penyusup.bpmn\"\r\n\r\n"
                                        + Deployments.model("penyusup") + "\r\n--b--\r\n");
            default ->
                client.with("Content-Type", "application/json")
                        .send(method, shot.path(), filled(shot.line().body().replace("@PENGGUNA@", user)));
        };
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> object : objects.entrySet()) {
            filled = filled.replace("@" + object.getKey() + "@", object.getValue());
        }
        return filled;
    }

    private Stream<Shot> shots(Endpoint endpoint, Line line) {
        if (!endpoint.ofEngine()) {
            return paths(endpoint.template()).map(path -> new Shot(endpoint, line, path, path.startsWith("/camunda")));
        }
        return ENGINE_DOORS.stream()
                .flatMap(door -> paths(endpoint.template())
                        .map(path -> new Shot(endpoint, line, door + path, door.startsWith("/camunda"))));
    }

    /** The path with the ids of real objects; twice where one is of a measurement, for the running and the ended. */
    private Stream<String> paths(String template) {
        StringBuilder path = new StringBuilder();
        String before = "";
        for (String part : template.split("(?<=/)|(?=/)")) {
            if (part.contains("{")) {
                path.append(
                        part.replaceFirst("\\{.*}", valueOf(template, before, part.replaceAll(".*\\{\\*?|}.*", ""))));
            } else {
                path.append(part);
            }
            before = part.equals("/") ? before : part;
        }
        String first = path.toString();
        String second = first.replace(objects.get("INSTANSI"), objects.get("SELESAI"))
                .replace(objects.get("PENGUKURAN"), objects.get("PENGUKURAN-SELESAI"));
        return Stream.of(first, second).distinct();
    }

    private String valueOf(String template, String before, String name) {
        if (template.startsWith(OURS)) {
            return switch (before) {
                case "tugas" -> objects.get(template.startsWith(OURS + "penetapan") ? "TUGAS-PENETAPAN" : "TUGAS");
                case "penetapan" -> objects.get("PENETAPAN");
                case "pengukuran", "laporan" -> objects.get("PENGUKURAN");
                case "proses", "perjalanan" -> objects.get("INSTANSI");
                case "definisi" -> "pengukuran-kinerja";
                case "asal" -> "BWI-1";
                case "versi" -> "1";
                default -> "00000000-0000-0000-0000-000000000000";
            };
        }
        return switch (before) {
            case "task" -> objects.get("TUGAS");
            case "process-instance" -> objects.get("INSTANSI");
            case "process-definition" -> objects.get("DEFINISI");
            case "decision-definition" -> objects.get("KEPUTUSAN");
            case "key" -> template.contains("process-definition") ? "pengukuran-kinerja" : "predikat-kinerja";
            case "tenant-id", "tenant" -> "sumbersuko";
            case "execution" -> objects.get("EKSEKUSI");
            case "job" -> objects.get("PEKERJAAN");
            case "job-definition" -> objects.get("DEFINISI-PEKERJAAN");
            case "deployment", "registered" -> objects.get("PEMASANGAN");
            case "resources" -> objects.get("BERKAS");
            case "user", "members", "user-members" -> "sekretaris";
            case "group", "group-members" -> "staf";
            case "authorization" -> objects.get("HAK");
            case "filter" -> objects.get("FILTER");
            case "variable-instance" -> objects.get("VARIABEL");
            case "variables", "localVariables" -> "tahun";
            case "metrics" -> "job-successful";
            case "plugin", "user-default" -> "default";
            default -> name.equals("engineName") || name.equals("engine") ? "default" : "x";
        };
    }

    /** Who was answered what, to be read by people. */
    private static void report(List<Endpoint> unknown, Map<String, Set<String>> successes, List<String> leaks)
            throws IOException {
        List<String> lines = new ArrayList<>();
        leaks.forEach(leak -> lines.add("BOCOR " + leak));
        unknown.forEach(endpoint -> lines.add("TANPA BARIS " + endpoint));
        successes.forEach((endpoint, users) -> lines.add(endpoint + "  ->  " + String.join(" ", users)));
        Path file = Path.of("target/serang/peran-dan-titik-akhir.txt");
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }
}
