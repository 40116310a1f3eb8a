package id.go.lumajangkab.kinerja.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.TestOffice;
import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.audit.TrailEntry;
import id.go.lumajangkab.kinerja.words.OfficeId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who got or lost which account, role or right stands on the trail of the user's office, with who did it. */
@KinerjaTest
class RoleTrailTest {

    private static final OfficeId OFFICE = new OfficeId("sumbersuko");
    private static final String USER = "pegawaiBaru";
    private static final String GROUP = "ujiKelompok";
    private static final String PASSWORD = "Pelaksana-2026";

    @Autowired
    ProcessEngine engine;

    @Autowired
    Trail trail;

    @Autowired
    AccessSetup setup;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    long before;

    @BeforeEach
    void whereTheTrailStands() {
        cleanUp();
        before = head(OFFICE);
    }

    @AfterEach
    void cleanUp() {
        engine.getIdentityService().deleteUser(USER);
        engine.getAuthorizationService()
                .createAuthorizationQuery()
                .groupIdIn(GROUP)
                .list()
                .forEach(grant -> engine.getAuthorizationService().deleteAuthorization(grant.getId()));
        engine.getIdentityService().deleteGroup(GROUP);
        TestOffice.removeAll(jdbc);
    }

    @Test
    void anAccountItsRolesAndItsPasswordThroughRest() {
        OfficeClient admin = OfficeClient.withPassword(port, "admin", DemoUsers.PASSWORD);
        String user = "/engine-rest/user/" + USER;
        ok(admin.post(
                "/engine-rest/user/create",
                Map.of(
                        "profile",
                        Map.of("id", USER, "firstName", "Nama"),
                        "credentials",
                        Map.of("password", PASSWORD))));
        ok(admin.put("/engine-rest/group/staf/members/" + USER, Map.of()));
        ok(admin.put("/engine-rest/tenant/sumbersuko/user-members/" + USER, Map.of()));
        ok(admin.put(
                user + "/credentials",
                Map.of("password", "Berganti-2026", "authenticatedUserPassword", DemoUsers.PASSWORD)));
        ok(admin.put(user + "/profile", Map.of("id", USER, "firstName", "Nama Lain")));
        ok(admin.delete("/engine-rest/tenant/sumbersuko/user-members/" + USER));
        ok(admin.delete("/engine-rest/group/staf/members/" + USER));
        ok(admin.put("/engine-rest/group/tim/members/" + USER, Map.of()));
        ok(admin.delete(user));

        assertThat(told(USER))
                .containsExactly(
                        "admin PENGGUNA null -> {\"akun\":\"ada\"}",
                        "admin PERAN null -> {\"peran\":\"Staf (staf)\"}",
                        "admin PERAN null -> {\"kantor\":\"sumbersuko\"}",
                        "admin PENGGUNA {\"kata sandi\":\"lama\"} -> {\"kata sandi\":\"baru\"}",
                        "admin PERAN {\"kantor\":\"sumbersuko\"} -> null",
                        "admin PERAN {\"peran\":\"Staf (staf)\"} -> null",
                        "admin PERAN null -> {\"peran\":\"Tim (tim)\"}",
                        "admin PENGGUNA {\"akun\":\"ada\",\"peran\":[\"Tim (tim)\"]} -> null");
    }

    @Test
    void theSameThroughAdminAndAPasswordOfOnesOwn() {
        OfficeClient admin = OfficeClient.withSession(port, "admin", DemoUsers.PASSWORD, "admin");
        String api = "/camunda/api/engine/engine/default";
        ok(admin.post(
                api + "/user/create",
                Map.of("profile", Map.of("id", USER), "credentials", Map.of("password", PASSWORD))));
        ok(admin.put(api + "/group/staf/members/" + USER, Map.of()));
        ok(OfficeClient.withSession(port, USER, PASSWORD, "tasklist")
                .put(
                        api + "/user/" + USER + "/credentials",
                        Map.of("password", "Berganti-2026", "authenticatedUserPassword", PASSWORD)));

        assertThat(told(USER))
                .containsExactly(
                        "admin PENGGUNA null -> {\"akun\":\"ada\"}",
                        "admin PERAN null -> {\"peran\":\"Staf (staf)\"}",
                        USER + " PENGGUNA {\"kata sandi\":\"lama\"} -> {\"kata sandi\":\"baru\"}");
    }

    @Test
    void groupsAndGrantsInTheChainOfEveryOffice() {
        TestOffice other = TestOffice.open(jdbc);
        OfficeClient admin = OfficeClient.withPassword(port, "admin", DemoUsers.PASSWORD);
        engine.getIdentityService().saveUser(newUser());
        ok(admin.post("/engine-rest/group/create", Map.of("id", GROUP, "name", "Uji", "type", "WORKFLOW")));
        ok(admin.put("/engine-rest/group/" + GROUP + "/members/" + USER, Map.of()));
        Answer granted = admin.post(
                "/engine-rest/authorization/create",
                Map.of(
                        "type",
                        1,
                        "groupId",
                        GROUP,
                        "resourceType",
                        Resources.PROCESS_DEFINITION.resourceType(),
                        "resourceId",
                        "pengukuran-kinerja",
                        "permissions",
                        List.of("READ")));
        ok(granted);
        String grant = "/engine-rest/authorization/" + granted.json().path("id").asText();
        ok(admin.put(
                grant,
                Map.of(
                        "groupId",
                        GROUP,
                        "resourceType",
                        Resources.PROCESS_DEFINITION.resourceType(),
                        "resourceId",
                        "pengukuran-kinerja",
                        "permissions",
                        List.of("READ", "CREATE_INSTANCE"))));
        ok(admin.delete(grant));
        ok(admin.delete("/engine-rest/group/" + GROUP));

        List<String> told = told(GROUP);
        String read = "{\"atas\":\"PROCESS_DEFINITION pengukuran-kinerja\",\"hak\":[\"READ\"],\"jenis\":\"izin\"}";
        assertThat(told)
                .contains(
                        "admin KELOMPOK null -> {\"kelompok\":\"ada\"}",
                        "admin HAK null -> " + read,
                        "admin KELOMPOK {\"anggota\":[\"" + USER + "\"],\"kelompok\":\"ada\"} -> null");
        assertThat(told).hasSize(5);
        assertThat(told.get(2)).startsWith("admin HAK " + read + " -> ").contains("CREATE_INSTANCE", "\"READ\"");
        assertThat(told.get(3))
                .startsWith("admin HAK ")
                .contains("CREATE_INSTANCE")
                .endsWith(" -> null");
        assertThat(told(other.id(), 0, GROUP)).isEqualTo(told);
    }

    @Test
    void whatAJobOrAScriptDoesIsTheSystemsAndWhatIsRefusedIsNothing() {
        engine.getIdentityService().saveUser(newUser());
        engine.getIdentityService().createMembership(USER, Roles.ADMIN);
        engine.getIdentityService().deleteMembership(USER, Roles.STAF);
        assertThat(OfficeClient.withPassword(port, "staf1", DemoUsers.PASSWORD)
                        .put("/engine-rest/group/camunda-admin/members/" + USER, Map.of())
                        .status())
                .isEqualTo(403);

        assertThat(told(USER))
                .containsExactly(
                        "null PENGGUNA null -> {\"akun\":\"ada\"}",
                        "null PERAN null -> {\"peran\":\"Administrator (camunda-admin)\"}");
    }

    @Test
    void whatTheProgramSetsUpGivesNobodyAnything() {
        engine.getManagementService().setProperty("kinerja.access", "2");

        setup.afterSingletonsInstantiated();

        assertThat(head(OFFICE)).isEqualTo(before);
    }

    private User newUser() {
        User user = engine.getIdentityService().newUser(USER);
        user.setPassword(PASSWORD);
        return user;
    }

    private List<String> told(String key) {
        return told(OFFICE, before, key);
    }

    private List<String> told(OfficeId office, long after, String key) {
        return trail.between(office, after + 1, Long.MAX_VALUE).stream()
                .filter(entry -> entry.key().equals(key))
                .map(RoleTrailTest::text)
                .toList();
    }

    private static String text(TrailEntry entry) {
        return entry.by() + " " + entry.subject() + " " + entry.before() + " -> " + entry.after();
    }

    private long head(OfficeId office) {
        return trail.head(office).map(Trail.Head::sequence).orElse(0L);
    }

    private static void ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
    }
}
