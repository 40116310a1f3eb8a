package id.go.lumajangkab.kinerja.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.SentStatements;
import id.go.lumajangkab.kinerja.sop.PengukuranKinerja;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A session of the web apps ends with the account, and has the rights that its user has now. */
@KinerjaTest
class SessionRightsTest {

    private static final String USER = "penjaga";
    private static final String GROUP = "ujiPelaksana";
    private static final String PASSWORD = "Pelaksana-2026";
    private static final String OTHER_PASSWORD = "Berganti-2026";
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String WHO = "/camunda/api/admin/auth/user/default";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JdbcConnectionDetails server;

    @LocalServerPort
    int port;

    IdentityService identity;

    @BeforeEach
    void aUserWhoMayStartMeasurements() {
        identity = engine.getIdentityService();
        identity.saveGroup(identity.newGroup(GROUP));
        grant(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(Resources.PROCESS_DEFINITION, PengukuranKinerja.KEY, Permissions.READ, Permissions.CREATE_INSTANCE);
        grant(Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
        createUser();
    }

    @AfterEach
    void cleanUp() {
        new SopDriver(engine).cleanUp();
        identity.deleteUser(USER);
        // what a deletion by SQL leaves of the account, and what was granted to it
        jdbc.update("delete from act_ru_authorization where user_id_ = ? or resource_id_ = ?", USER, USER);
        engine.getAuthorizationService()
                .createAuthorizationQuery()
                .groupIdIn(GROUP)
                .list()
                .forEach(grant -> engine.getAuthorizationService().deleteAuthorization(grant.getId()));
        identity.deleteGroup(GROUP);
    }

    /** How an account stops being the one that logged in; those that name SQL are what another node may do. */
    enum End {
        DELETED_BY_REST {
            @Override
            void come(SessionRightsTest test) {
                assertThat(test.admin().delete("/engine-rest/user/" + USER).status())
                        .isEqualTo(204);
            }
        },
        DELETED_IN_ADMIN {
            @Override
            void come(SessionRightsTest test) {
                assertThat(OfficeClient.withSession(test.port, "admin", DemoUsers.PASSWORD, "admin")
                                .delete(ENGINE + "/user/" + USER)
                                .status())
                        .isEqualTo(204);
            }
        },
        DELETED_BY_SQL {
            @Override
            void come(SessionRightsTest test) {
                test.otherNode("delete from act_id_tenant_member where user_id_ = ?");
                test.otherNode("delete from act_id_membership where user_id_ = ?");
                test.otherNode("delete from act_id_user where id_ = ?");
            }
        },
        MADE_ANEW_WITH_THE_SAME_PASSWORD {
            @Override
            void come(SessionRightsTest test) {
                test.identity.deleteUser(USER);
                test.createUser();
            }
        },
        PASSWORD_CHANGED_BY_AN_ADMINISTRATOR {
            @Override
            void come(SessionRightsTest test) {
                assertThat(test.admin()
                                .put(
                                        "/engine-rest/user/" + USER + "/credentials",
                                        Map.of(
                                                "password",
                                                OTHER_PASSWORD,
                                                "authenticatedUserPassword",
                                                DemoUsers.PASSWORD))
                                .status())
                        .isEqualTo(204);
            }
        },
        PASSWORD_CHANGED_BY_THE_OWNER_IN_ANOTHER_SESSION {
            @Override
            void come(SessionRightsTest test) {
                assertThat(test.changeOwnPassword(test.login()).status()).isEqualTo(204);
            }
        },
        THE_SAME_PASSWORD_SET_ANEW {
            @Override
            void come(SessionRightsTest test) {
                User user = test.identity.createUserQuery().userId(USER).singleResult();
                user.setPassword(PASSWORD);
                test.identity.saveUser(user);
            }
        },
        PASSWORD_CHANGED_BY_SQL {
            @Override
            void come(SessionRightsTest test) {
                test.otherNode("update act_id_user set pwd_ = '{SHA-512}x', salt_ = 'y' where id_ = ?");
            }
        };

        abstract void come(SessionRightsTest test);
    }

    @ParameterizedTest
    @EnumSource(End.class)
    void theNextRequestFindsItsSessionEnded(End end) {
        OfficeClient session = login();
        assertThat(session.post(ENGINE + "/task/count", Map.of()).status()).isEqualTo(200);

        end.come(this);

        Answer answer = start(session);
        assertThat(answer.status()).as(answer.text()).isEqualTo(401);
        assertThat(answer.message())
                .isEqualTo("Sesi Anda berakhir karena akun atau kata sandinya berubah; masuklah kembali.");
        assertThat(instances()).isZero();
        assertThat(start(session).status()).as("and stays ended").isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(
            value = End.class,
            names = {"DELETED_BY_REST", "PASSWORD_CHANGED_BY_AN_ADMINISTRATOR"})
    void nothingIsReadEitherAndTheLoginPageComes(End end) {
        OfficeClient reader = login();
        OfficeClient page = login();

        end.come(this);

        assertThat(reader.get(ENGINE + "/task").status()).isEqualTo(401);
        assertThat(page.get("/camunda/app/tasklist/default/").status()).isEqualTo(200);
        assertThat(page.get(WHO).status()).as("nobody is logged in").isEqualTo(404);
    }

    @Test
    void whoseSessionEndedLogsInAgainFromThere() {
        OfficeClient session = login();
        End.PASSWORD_CHANGED_BY_AN_ADMINISTRATOR.come(this);

        assertThat(session.get(ENGINE + "/task").status()).isEqualTo(401);

        assertThat(session.login(USER, OTHER_PASSWORD, "tasklist").status()).isEqualTo(200);
    }

    /** How a right is lost while the account stays. */
    enum Loss {
        TAKEN_OUT_OF_THE_GROUP_BY_REST {
            @Override
            void come(SessionRightsTest test) {
                assertThat(test.admin()
                                .delete("/engine-rest/group/" + GROUP + "/members/" + USER)
                                .status())
                        .isEqualTo(204);
            }
        },
        TAKEN_OUT_OF_THE_GROUP_BY_SQL {
            @Override
            void come(SessionRightsTest test) {
                test.otherNode("delete from act_id_membership where user_id_ = ?");
            }
        },
        GROUP_DELETED {
            @Override
            void come(SessionRightsTest test) {
                assertThat(test.admin().delete("/engine-rest/group/" + GROUP).status())
                        .isEqualTo(204);
            }
        },
        TAKEN_OUT_OF_THE_OFFICE {
            @Override
            void come(SessionRightsTest test) {
                assertThat(test.admin()
                                .delete("/engine-rest/tenant/sumbersuko/user-members/" + USER)
                                .status())
                        .isEqualTo(204);
            }
        };

        abstract void come(SessionRightsTest test);
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void theNextRequestIsJudgedByTheRightsThatAreLeft(Loss loss) {
        OfficeClient session = login();
        assertThat(start(session).status()).isEqualTo(200);
        new SopDriver(engine).cleanUp();

        loss.come(this);

        Answer answer = start(session);
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499).isNotEqualTo(401);
        assertThat(instances()).isZero();
        assertThat(session.get(WHO).status()).as("still logged in").isEqualTo(200);
    }

    @Test
    void aRoleThatIsGivenCountsAtOnceToo() {
        identity.deleteMembership(USER, GROUP);
        grantAppToUser();
        OfficeClient session = login();
        assertThat(start(session).status()).as("may not even see it").isIn(403, 404);

        identity.createMembership(USER, GROUP);

        assertThat(start(session).status()).isEqualTo(200);
    }

    @Test
    void theRightToOpenAWebAppEndsAtOnce() {
        OfficeClient session = login();
        assertThat(session.get(WHO).json().path("authorizedApps"))
                .extracting(app -> app.asText())
                .contains("tasklist");

        engine.getAuthorizationService()
                .deleteAuthorization(engine.getAuthorizationService()
                        .createAuthorizationQuery()
                        .groupIdIn(GROUP)
                        .resourceType(Resources.APPLICATION)
                        .singleResult()
                        .getId());

        assertThat(session.get("/camunda/app/tasklist/default/").status()).isEqualTo(403);
        assertThat(session.get(WHO).json().path("authorizedApps"))
                .extracting(app -> app.asText())
                .doesNotContain("tasklist");
    }

    @Test
    void whoChangesTheOwnPasswordStaysInThisSessionWhileItAsksOnTheSide() throws Exception {
        OfficeClient session = login();
        OfficeClient elsewhere = login();
        AtomicBoolean done = new AtomicBoolean();
        CountDownLatch asking = new CountDownLatch(1);
        ExecutorService polling = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> neverRefused = polling.submit(() -> {
                boolean fine = true;
                while (!done.get()) {
                    fine &= session.post(ENGINE + "/task/count", Map.of()).status() == 200;
                    asking.countDown();
                }
                return fine;
            });
            assertThat(asking.await(30, TimeUnit.SECONDS)).isTrue();

            assertThat(changeOwnPassword(session).status()).isEqualTo(204);

            assertThat(session.post(ENGINE + "/task/count", Map.of()).status()).isEqualTo(200);
            done.set(true);
            assertThat(neverRefused.get(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            done.set(true);
            polling.shutdownNow();
        }
        assertThat(elsewhere.post(ENGINE + "/task/count", Map.of()).status()).isEqualTo(401);
        assertThat(session.get(WHO).status()).isEqualTo(200);
    }

    @Test
    void aLoginEndsNoOtherSessionAndNeitherDoesAFailedOne() {
        OfficeClient session = login();

        login();
        assertThat(OfficeClient.visitor(port, "tasklist")
                        .login(USER, "Salah-12345", "tasklist")
                        .status())
                .isIn(401, 429);
        identity.unlockUser(USER);

        assertThat(session.post(ENGINE + "/task/count", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void itCostsOneStatementARequestAndNoneWithoutALogin() {
        OfficeClient session = login();

        assertThat(SentStatements.during(() -> session.get(WHO))).hasSize(1);
        assertThat(SentStatements.during(() -> session.post(WHO + "/logout", Map.of())))
                .hasSize(1);
        assertThat(SentStatements.during(() -> OfficeClient.anonymous(port).get(WHO)))
                .isEmpty();
        assertThat(SentStatements.during(() -> OfficeClient.anonymous(port).get("/camunda/api/kinerja/menu")))
                .isEmpty();
        OfficeClient again = login();
        assertThat(SentStatements.during(() -> again.get("/camunda/app/tasklist/scripts/config.js")))
                .isEmpty();
    }

    @Test
    void itReadsNoTableFromEndToEnd() {
        String plan = jdbc.execute((ConnectionCallback<String>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("begin; set local enable_seqscan = off");
                StringBuilder lines = new StringBuilder();
                try (var rows = statement.executeQuery("explain " + RightsStamps.STAMP.replace("?", "'camat'"))) {
                    while (rows.next()) {
                        lines.append(rows.getString(1)).append('\n');
                    }
                }
                statement.execute("rollback");
                return lines.toString();
            }
        });

        assertThat(plan).doesNotContain("Seq Scan");
    }

    private void createUser() {
        User user = identity.newUser(USER);
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        identity.createMembership(USER, GROUP);
        identity.createTenantUserMembership("sumbersuko", USER);
    }

    private void grant(Resource resource, String id, Permission... permissions) {
        Authorization grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(GROUP);
        grant.setResource(resource);
        grant.setResourceId(id);
        List.of(permissions).forEach(grant::addPermission);
        engine.getAuthorizationService().saveAuthorization(grant);
    }

    private void grantAppToUser() {
        Authorization grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId(USER);
        grant.setResource(Resources.APPLICATION);
        grant.setResourceId("tasklist");
        grant.addPermission(Permissions.ACCESS);
        engine.getAuthorizationService().saveAuthorization(grant);
    }

    private OfficeClient login() {
        return OfficeClient.withSession(port, USER, PASSWORD, "tasklist");
    }

    private OfficeClient admin() {
        return OfficeClient.withPassword(port, "admin", DemoUsers.PASSWORD);
    }

    private Answer changeOwnPassword(OfficeClient session) {
        return session.put(
                ENGINE + "/user/" + USER + "/credentials",
                Map.of("password", OTHER_PASSWORD, "authenticatedUserPassword", PASSWORD));
    }

    private static Answer start(OfficeClient session) {
        return session.post(
                ENGINE + "/process-definition/key/" + PengukuranKinerja.KEY + "/submit-form",
                Map.of("variables", Map.of("tahun", Map.of("value", "2024"), "tribulan", Map.of("value", "1"))));
    }

    private long instances() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PengukuranKinerja.KEY)
                .count();
    }

    private void otherNode(String sql) {
        new JdbcTemplate(new DriverManagerDataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword()))
                .update(sql, USER);
    }
}
