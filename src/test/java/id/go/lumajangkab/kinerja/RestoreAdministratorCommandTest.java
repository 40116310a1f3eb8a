package id.go.lumajangkab.kinerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.audit.TrailEntry;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.StartupException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The command that lets an administrator in again, beside the running application of the tests. */
@KinerjaTest
class RestoreAdministratorCommandTest {

    private static final String COMMAND = "pulihkan-admin";
    private static final String ADMIN = "pengelola";
    private static final String OLD = "Terlupakan-1";
    private static final String NEW = "Pemulihan-2026";

    @TempDir
    Path directory;

    @Autowired
    JdbcConnectionDetails server;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Trail trail;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    @AfterEach
    void cleanUp() {
        engine.getIdentityService().deleteUser(ADMIN);
        jdbc.update("delete from act_ru_authorization where user_id_ = ? or resource_id_ = ?", ADMIN, ADMIN);
        // other tests need it too, should the command not have given it back
        jdbc.update(
                "insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)"
                        + " values ('pulih', 1, 1, 'camunda-admin', 0, '*', 2147483647) on conflict do nothing");
    }

    @Test
    void aLockedAdministratorLogsInAgainAndOldSessionsEnd() throws Exception {
        createAdministrator();
        OfficeClient session = OfficeClient.withSession(port, ADMIN, OLD, "admin");
        jdbc.update(
                "update act_id_user set attempts_ = 10, lock_exp_time_ = now() + interval '1 day' where id_ = ?",
                ADMIN);
        long before =
                trail.head(new OfficeId("sumbersuko")).map(Trail.Head::sequence).orElse(0L);

        CommandProcess command = restore(NEW + "\n", COMMAND, "--id=" + ADMIN);

        assertThat(command.output().strip())
                .isEqualTo("Administrator " + ADMIN + " kini dapat masuk dengan kata sandi "
                        + "yang baru. Sesi lamanya berakhir, dan perubahan ini tercatat pada jejak.");
        assertThat(command.exitCode()).isZero();
        assertThat(session.get("/camunda/api/engine/engine/default/user").status())
                .isEqualTo(401);
        assertThat(login(NEW)).isEqualTo(200);
        List<TrailEntry> entries = trail.between(new OfficeId("sumbersuko"), before + 1, Long.MAX_VALUE);
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).by()).isNull();
        assertThat(entries.get(0).key()).isEqualTo(ADMIN);
        assertThat(entries.get(0).after())
                .contains(
                        "\"dengan\":\"perintah pulihkan-admin\"",
                        "\"kata sandi\":\"baru\"",
                        "Administrator (camunda-admin)")
                .doesNotContain(NEW);
        assertThat(CommandProcess.run(directory, given(), "verifikasi-jejak").output())
                .as("the entry fits its chain")
                .contains("  entri            ")
                .doesNotContain("tidak menyambung");
    }

    @Test
    void whoIsMissingIsMadeAndGetsBackWhatAdministratorsNeed() throws Exception {
        Authorization lost = engine.getAuthorizationService()
                .createAuthorizationQuery()
                .groupIdIn("camunda-admin")
                .resourceType(Resources.APPLICATION)
                .resourceId("*")
                .singleResult();
        engine.getAuthorizationService().deleteAuthorization(lost.getId());
        Authorization denied = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
        denied.setUserId(ADMIN);
        denied.setResource(Resources.APPLICATION);
        denied.setResourceId("admin");
        denied.removePermission(Permissions.ACCESS);
        engine.getAuthorizationService().saveAuthorization(denied);
        Map<String, String> environment = new HashMap<>(given());
        environment.put("KINERJA_ADMIN_ID", ADMIN);

        CommandProcess command = CommandProcess.runWithInput(NEW, directory, environment, COMMAND);

        assertThat(command.output()).contains("Administrator baru " + ADMIN + " kini dapat masuk");
        assertThat(command.exitCode()).isZero();
        assertThat(login(NEW)).isEqualTo(200);
        assertThat(engine.getIdentityService()
                        .createUserQuery()
                        .memberOfGroup("camunda-admin")
                        .userId(ADMIN)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void worksThroughTheEmbeddedServerOfARunningApplication() throws Exception {
        String data = new JdbcTemplate(
                        new DriverManagerDataSource(server.getJdbcUrl(), "postgres", server.getPassword()))
                .queryForObject("select current_setting('data_directory')", String.class);

        CommandProcess command = CommandProcess.runWithInput(
                NEW + "\r\n",
                directory,
                Map.of(),
                COMMAND,
                "--id=" + ADMIN,
                "--kinerja.database.directory=" + Path.of(data).getParent());

        assertThat(command.output()).contains("kini dapat masuk");
        assertThat(login(NEW)).isEqualTo(200);
    }

    @Test
    void aWeakPasswordIsRefusedAndChangesNothing() throws Exception {
        createAdministrator();
        String before = account();

        CommandProcess command = restore("PanjangTanpa-Angka\n", COMMAND, "--id=" + ADMIN);

        assertThat(command.output().strip())
                .isEqualTo("Kata sandi ini belum memenuhi syarat; harus memuat angka. Tidak ada yang diubah.");
        assertThat(command.exitCode()).isEqualTo(1);
        assertThat(account()).isEqualTo(before);
    }

    @Test
    void withoutANameOrAPasswordNothingIsDone() throws Exception {
        CommandProcess nobody = restore(NEW, COMMAND);
        assertThat(nobody.output().strip())
                .isEqualTo("Sebutkan nama pengguna administrator dengan --id=<nama> atau "
                        + "KINERJA_ADMIN_ID. Tidak ada yang diubah.");
        assertThat(nobody.exitCode()).isEqualTo(1);

        CommandProcess silent = restore("", COMMAND, "--id=" + ADMIN);
        assertThat(silent.output()).startsWith("Kata sandi baru belum diberikan;");
        assertThat(silent.exitCode()).isEqualTo(1);

        assertThat(engine.getIdentityService().createUserQuery().userId(ADMIN).count())
                .isZero();
    }

    @Test
    void aPasswordAmongTheArgumentsIsRefusedAndNotRepeated() throws Exception {
        CommandProcess command = restore(NEW, COMMAND, "--id=" + ADMIN, NEW);

        assertThat(command.output().strip())
                .startsWith("Kata sandi tidak boleh ditulis sebagai argumen")
                .doesNotContain(NEW, "\n");
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(engine.getIdentityService().createUserQuery().userId(ADMIN).count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--kata-sandi=x",
                "--password=x",
                "--kinerja.admin.password=x",
                "--PASSWD",
                "--pwd=x",
                "--sandi.baru=x"
            })
    void whatLooksLikeAPasswordIsNoArgument(String argument) {
        assertThatThrownBy(() -> RestoreAdministratorCommand.refusePasswords(List.of(COMMAND), COMMAND, argument))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("--id=<nama>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--id=admin", "--spring.datasource.password=x", "--spring.profiles.active=demo"})
    void settingsAreArguments(String argument) {
        assertThatCode(() -> RestoreAdministratorCommand.refusePasswords(List.of(COMMAND), COMMAND, argument))
                .doesNotThrowAnyException();
    }

    @Test
    void readsOneLineInUtf8() throws Exception {
        assertThat(read("Kéjora-2026\r\nlain")).isEqualTo("Kéjora-2026");
        assertThat(read(" spasi ")).isEqualTo(" spasi ");
        assertThatThrownBy(() -> read("\nkedua")).hasMessageContaining("belum diberikan");
        assertThatThrownBy(() -> read("x".repeat(2000))).hasMessageContaining("paling panjang");
        assertThatThrownBy(() ->
                        RestoreAdministratorCommand.fromInput(new ByteArrayInputStream(new byte[] {'a', (byte) 0xff})))
                .hasMessageContaining("UTF-8");
    }

    @Test
    void saysWhyItWasNotPossible() throws Exception {
        CommandProcess nothingThere = CommandProcess.runWithInput(NEW, directory, Map.of(), COMMAND, "--id=" + ADMIN);

        assertThat(nothingThere.output()).contains("belum ada basis data Kinerja");
        assertThat(nothingThere.exitCode()).isEqualTo(2);
        assertThat(directory).isEmptyDirectory();
    }

    private void createAdministrator() {
        User user = engine.getIdentityService().newUser(ADMIN);
        user.setPassword(OLD);
        engine.getIdentityService().saveUser(user);
        engine.getIdentityService().createMembership(ADMIN, "camunda-admin");
    }

    private CommandProcess restore(String input, String... arguments) throws Exception {
        return CommandProcess.runWithInput(input, directory, given(), arguments);
    }

    private static String read(String input) throws IOException {
        return RestoreAdministratorCommand.fromInput(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    }

    private int login(String password) {
        return OfficeClient.visitor(port, "admin")
                .login(ADMIN, password, "admin")
                .status();
    }

    private String account() {
        return jdbc.queryForObject("select u::text from act_id_user u where id_ = ?", String.class, ADMIN);
    }

    private Map<String, String> given() {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                server.getJdbcUrl(),
                "SPRING_DATASOURCE_USERNAME",
                server.getUsername(),
                "SPRING_DATASOURCE_PASSWORD",
                server.getPassword());
    }
}
