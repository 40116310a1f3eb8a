package id.go.lumajangkab.kinerja.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.SentStatements;
import id.go.lumajangkab.kinerja.words.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** Wrong passwords at every door: who waits how long, what is said, and what is kept of it. */
@KinerjaTest
@ExtendWith(OutputCaptureExtension.class)
class LoginTest {

    private static final String PASSWORD = DemoUsers.PASSWORD;
    private static final String WRONG = "Salah-12345";
    private static final String TASKS = "/engine-rest/task/count";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    LoginRecords records;

    @LocalServerPort
    int port;

    /** Nobody else's, so that no test waits for another's mistakes. */
    private String user;

    @BeforeEach
    void someone() {
        user = "penguji" + COUNT.incrementAndGet();
        IdentityService identity = engine.getIdentityService();
        User someone = identity.newUser(user);
        someone.setPassword(PASSWORD);
        identity.saveUser(someone);
        identity.createMembership(user, Roles.STAF);
    }

    @AfterEach
    void gone() {
        engine.getIdentityService().deleteUser(user);
        jdbc.update("DELETE FROM kinerja.login WHERE user_id LIKE 'penguji%'");
        jdbc.update("DELETE FROM kinerja.login_failure WHERE user_id LIKE 'penguji%'");
    }

    @Test
    void afterAFewWrongPasswordsTheAnswerIsToWaitAtBothDoorsAndAtOnce() {
        OfficeClient page = OfficeClient.visitor(port, "tasklist");
        IntStream.range(0, 3)
                .forEach(i -> assertThat(web(page, user, WRONG).status()).isEqualTo(401));

        for (Answer answer : List.of(
                web(page, user, WRONG),
                web(page, user, PASSWORD),
                basic(user, PASSWORD).get(TASKS))) {
            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.header("Retry-After")).isIn("1", "2");
            assertThat(answer.header("Content-Type")).startsWith("application/json");
            assertThat(answer.message())
                    .matches("Terlalu banyak percobaan masuk; tunggu [12] detik, lalu coba lagi\\.");
        }
        assertThat(web(from("198.51.100.7"), user, PASSWORD).status())
                .as("from elsewhere")
                .isEqualTo(200);
    }

    @Test
    void oneWrongPasswordDoesNotKeepTheRightOneOut() {
        assertThat(web(user, WRONG).status()).isEqualTo(401);
        assertThat(basic(user, WRONG).get(TASKS).status()).isEqualTo(401);

        assertThat(web(user, PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void theEnginesOwnLockIsOff() {
        jdbc.update(
                "UPDATE act_id_user SET attempts_ = 10, lock_exp_time_ = now() + interval '1 year' WHERE id_ = ?",
                user);
        assertThat(web(user, PASSWORD).status())
                .as("locked by an earlier version")
                .isEqualTo(200);

        for (int i = 0; i < 12; i++) {
            assertThat(web(from("203.0.113." + i), user, WRONG).status()).isIn(401, 429);
        }

        assertThat(web(user, PASSWORD).status())
                .as("where the owner has been before")
                .isEqualTo(200);
        Answer elsewhere = web(from("198.51.100.8"), user, PASSWORD);
        assertThat(elsewhere.status()).isEqualTo(429);
        assertThat(Integer.parseInt(elsewhere.header("Retry-After"))).isBetween(1, 5);
        assertThat(jdbc.queryForObject("SELECT attempts_ FROM act_id_user WHERE id_ = ?", Integer.class, user))
                .as("nothing is written")
                .isEqualTo(10);
    }

    @Test
    void manyGuessesAtOnceAreFewTries() {
        OfficeClient guessing = basic(user, WRONG);

        List<Integer> answers = IntStream.range(0, 60)
                .parallel()
                .mapToObj(i -> guessing.get(TASKS).status())
                .toList();

        assertThat(answers).containsOnly(401, 429);
        assertThat(answers.stream().filter(status -> status == 401).count()).isLessThanOrEqualTo(LoginThrottle.AT_ONCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tidakAda",
                "PENGUJI",
                "x y",
                "nama@kantor.go.id",
                "a'b",
                "%00",
                "0123456789012345678901234" + "567890123456789012345678901234567890123456789"
            })
    void aNameThatIsNobodysIsAnsweredLikeAKnownOne(String name) {
        String unknown = name.replace("%00", "a\u0000b") + COUNT.incrementAndGet();
        OfficeClient page = OfficeClient.visitor(port, "tasklist");
        Answer known = web(page, user, WRONG);
        Answer nobody = web(page, unknown, WRONG);

        assertThat(nobody.status()).isEqualTo(known.status()).isEqualTo(401);
        assertThat(nobody.text()).isEqualTo(known.text());
        assertThat(nobody.message()).isEqualTo("Nama pengguna atau kata sandi salah.");
        IntStream.range(0, 2).forEach(i -> web(page, unknown, WRONG));
        assertThat(web(page, unknown, WRONG).status()).isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tidakAda", "0123456789012345678901234567890123456789012345678901234567890123456789", "a\u0000b"
            })
    void aNameThatIsNobodysCostsTheSameWorkAndIsAnsweredWithTheSameHeaders(String name) {
        String unknown = name + COUNT.incrementAndGet();
        OfficeClient page = OfficeClient.visitor(port, "tasklist");
        for (Function<String, Answer> door : List.<Function<String, Answer>>of(
                given -> web(page, given, WRONG), given -> basic(given, WRONG).get(TASKS))) {
            // the first failure of an hour is another row, but the same statement
            Work known = work(() -> door.apply(user));
            Work nobody = work(() -> door.apply(unknown));

            assertThat(nobody).isEqualTo(known);
            assertThat(nobody.hashes()).isOne();
        }
    }

    /** What a failed login costs and how it is answered: status, headers without what is new each time, body. */
    private record Work(
            int hashes, List<String> statements, int status, Map<String, List<String>> headers, String body) {}

    private Work work(Supplier<Answer> login) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        PasswordManager hashing = configuration.getPasswordManager();
        AtomicInteger hashes = new AtomicInteger();
        AtomicReference<Answer> answer = new AtomicReference<>();
        configuration.setPasswordManager(new PasswordManager(configuration.getPasswordEncryptor(), List.of()) {
            @Override
            public boolean check(String password, String encrypted) {
                hashes.incrementAndGet();
                return super.check(password, encrypted);
            }
        });
        try {
            List<String> statements = SentStatements.during(() -> answer.set(login.get()));
            Map<String, List<String>> headers =
                    new TreeMap<>(answer.get().response().headers().map());
            // of another value each time, whoever asks
            headers.computeIfPresent("date", (header, values) -> List.of());
            headers.computeIfPresent(
                    "content-security-policy",
                    (header, values) -> values.stream()
                            .map(policy -> policy.replaceAll("'nonce-[^']*'", ""))
                            .toList());
            headers.computeIfPresent(
                    "set-cookie",
                    (header, values) -> values.stream()
                            .map(cookie -> cookie.replaceAll("=[^;]*", ""))
                            .toList());
            return new Work(
                    hashes.get(),
                    statements,
                    answer.get().status(),
                    headers,
                    answer.get().text());
        } finally {
            configuration.setPasswordManager(hashing);
        }
    }

    @ParameterizedTest
    @CsvSource({"/engine-rest/deployment/create", "/engine-rest/task", "/actuator/health", "/engine-rest/apaSaja"})
    void aWrongPasswordInAnUploadIsAnsweredInJson(String path, CapturedOutput log) {
        Answer answer = basic(user, WRONG)
                .with("Content-Type", "multipart/form-data; boundary=batas")
                .send(
                        "POST",
                        path,
                        "--batas\r\nContent-Disposition: form-data; name=\"data\"; filename=\"a.bpmn\"\r\n"
                                + "\r\n<x/>\r\n--batas--\r\n");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.message()).isEqualTo("Nama pengguna atau kata sandi salah.");
        assertThat(answer.header("WWW-Authenticate"))
                .as("Modeler asks for the password")
                .startsWith("Basic");
        assertThat(log.getAll()).doesNotContain("\tat ");
    }

    @Test
    void whoMayNotEnterTheActuatorIsToldInJson() {
        Answer answer = basic(user, PASSWORD)
                .with("Content-Type", "multipart/form-data")
                .send("POST", "/actuator/env", "x");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.message()).isEqualTo("Anda tidak berhak melakukan ini.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?username={0}&password=" + PASSWORD, "?USERNAME={0}", "?user%6eame={0}", "?x"})
    void anAddressIsNoPlaceForAPassword(String query) {
        Answer answer = OfficeClient.visitor(port, "tasklist")
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/camunda/api/admin/auth/user/default/login/tasklist" + query.replace("{0}", user), "");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).isEqualTo(WebLoginFilter.BODY_ONLY);
        assertThat(answer.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void theOwnPasswordThatConfirmsAChangeIsThrottledToo() {
        OfficeClient session = OfficeClient.withSession(port, user, PASSWORD, "tasklist");
        String credentials = "/camunda/api/engine/engine/default/user/" + user + "/credentials";
        Map<String, String> guess = Map.of("password", "Baru-" + PASSWORD, "authenticatedUserPassword", WRONG);

        for (int i = 0; i < 3; i++) {
            Answer answer = session.put(credentials, guess);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.message()).startsWith("Kata sandi Anda sendiri salah");
        }
        Answer fourth = session.put(credentials, guess);
        assertThat(fourth.status()).isEqualTo(429);
        assertThat(fourth.header("Retry-After")).isIn("1", "2");
    }

    @Test
    void loginsAreKeptAndThoseOfProgramsOnceAnHour() {
        web(from("198.51.100.9"), user, PASSWORD);
        IntStream.range(0, 5).forEach(i -> basic(user, PASSWORD).get(TASKS));

        assertThat(records.logins(20))
                .filteredOn(login -> login.user().value().equals(user))
                .extracting(LoginRecords.Login::app)
                .containsExactlyInAnyOrder("tasklist", "rest");
        assertThat(records.logins(20)).anySatisfy(login -> {
            assertThat(login.user().value()).isEqualTo(user);
            assertThat(login.address()).isEqualTo("198.51.100.9");
        });
    }

    @Test
    void whoMayNotUseAWebAppHasNotLoggedInThere() {
        assertThat(OfficeClient.visitor(port, "admin")
                        .login(user, PASSWORD, "admin")
                        .status())
                .isEqualTo(403);

        assertThat(records.logins(20)).noneMatch(login -> login.user().value().equals(user));
    }

    @Test
    void failuresAreCountedByAccountAndHourAndUnknownNamesOnlyCounted(CapturedOutput log) {
        int before = unknown();
        String secret = "SandiDiKolomNama" + COUNT.incrementAndGet();
        IntStream.range(0, 3).forEach(i -> web(user, WRONG));
        IntStream.range(0, 2).forEach(i -> web(secret, WRONG));

        assertThat(records.failures(20).stream()
                        .filter(hour -> user.equals(UserId.textOf(hour.user())))
                        .mapToInt(LoginRecords.Failures::count)
                        .sum())
                .isEqualTo(3);
        assertThat(unknown()).isEqualTo(before + 2);
        assertThat(jdbc.queryForList("SELECT user_id FROM kinerja.login_failure", String.class))
                .doesNotContain(secret);
        assertThat(log.getAll()).contains("Kata sandi salah untuk " + user).doesNotContain(secret, WRONG);
    }

    @Test
    void aNameForgesNoLineOfTheLog(CapturedOutput log) {
        for (String name : List.of("x\n12:00:00 INFO  admin masuk ke admin", "x\r\n\u001b[2Kadmin", user + "\nadmin")) {
            web(name, WRONG);
            basic(name, WRONG).get(TASKS);
        }

        assertThat(log.getAll()).doesNotContain("admin masuk", "\u001b[2K");
        assertThat(log.getAll().lines()).noneMatch(line -> line.startsWith("12:00:00") || line.startsWith("admin"));
    }

    @Test
    void whatIsOlderThanConfiguredGoesOnceADayWithALogin() {
        Instant old = Instant.now().minus(Duration.ofDays(91));
        jdbc.update(
                "INSERT INTO kinerja.login (user_id, app, address, at) VALUES (?, 'admin', '::1', ?)",
                user,
                java.sql.Timestamp.from(old));
        jdbc.update("INSERT INTO kinerja.login_failure VALUES (?, ?, 1)", java.sql.Timestamp.from(old), user);
        web(user, PASSWORD);

        records.clean(Instant.now());
        assertThat(countOfUser()).as("not at the start").isEqualTo(3);
        records.clean(Instant.now().plus(Duration.ofDays(3)));
        assertThat(countOfUser()).as("only what is old").isEqualTo(1);
    }

    @Test
    void administratorsReadTheHistoryAndNobodyElse() {
        web(user, WRONG);
        web(user, PASSWORD);
        String history = "/camunda/api/kinerja/riwayat-masuk";

        Answer admin =
                OfficeClient.withSession(port, "admin", PASSWORD, "admin").get(history);
        assertThat(admin.status()).isEqualTo(200);
        assertThat(admin.json().path("masuk"))
                .anyMatch(login -> login.path("pengguna").asText().equals(user)
                        && login.path("aplikasi").asText().equals("Tasklist"));
        assertThat(admin.json().path("gagal"))
                .anyMatch(hour -> hour.path("pengguna").asText().equals(user)
                        && hour.path("jumlah").asInt() == 1);
        for (String other : List.of("camat", "sekretaris", "staf1")) {
            assertThat(OfficeClient.withSession(port, other, PASSWORD, "tasklist")
                            .get(history)
                            .status())
                    .isEqualTo(403);
        }
        assertThat(OfficeClient.visitor(port, "admin").get(history).status()).isEqualTo(401);
    }

    private int countOfUser() {
        return jdbc.queryForObject(
                "SELECT (SELECT count(*) FROM kinerja.login WHERE user_id = ?) + "
                        + "(SELECT count(*) FROM kinerja.login_failure WHERE user_id = ?)",
                Integer.class,
                user,
                user);
    }

    private int unknown() {
        return records.failures(1_000).stream()
                .filter(hour -> hour.user() == null)
                .mapToInt(LoginRecords.Failures::count)
                .sum();
    }

    private Answer web(String name, String password) {
        return web(OfficeClient.visitor(port, "tasklist"), name, password);
    }

    private static Answer web(OfficeClient visitor, String name, String password) {
        return visitor.login(name, password, "tasklist");
    }

    private OfficeClient from(String address) {
        return OfficeClient.visitor(port, "tasklist").with("X-Forwarded-For", address);
    }

    private OfficeClient basic(String name, String password) {
        return OfficeClient.withPassword(port, name, password);
    }
}
