package id.go.lumajangkab.kinerja.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the login page of each web app says to who mistypes, by eye, by ear and by keyboard. */
@KinerjaTest
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoginPageTest {

    /** Tasklist asks for its tasks that often. */
    private static final int ASKED_AGAIN_MILLIS = 10_000;

    private static final String USER = "pengunjung";

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    private OfficeBrowser browser;

    @BeforeAll
    void open() {
        browser = new OfficeBrowser(OfficeClient.root(port));
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @BeforeEach
    void someone() {
        User user = engine.getIdentityService().newUser(USER);
        user.setPassword(DemoUsers.PASSWORD);
        engine.getIdentityService().saveUser(user);
        engine.getIdentityService().createMembership(USER, "staf");
    }

    @AfterEach
    void gone() {
        List<String> failed = browser.scriptErrors();
        browser.closeSessions();
        engine.getIdentityService().deleteUser(USER);
        assertThat(failed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tasklist, 1366, 768", "cockpit, 390, 844", "admin, 1366, 768", "welcome, 390, 844"})
    void aWrongPasswordIsToldBesideTheFieldsAndTheNameStays(String app, int width, int height) {
        Page page = page(app, width, height);
        Locator name = name(page);
        assertThat(name).isFocused();
        assertThat(name).hasAccessibleName("Nama pengguna");
        assertThat(password(page)).hasAccessibleName("Kata sandi");
        assertThat(new AxeBuilder(page).include("main, .form-signin").analyze().getViolations())
                .isEmpty();

        picture(page, "masuk-" + app + "-" + width);

        page.keyboard().type("orang-lain-" + app);
        page.keyboard().press("Tab");
        page.keyboard().type("Salah-12345");
        page.keyboard().press("Enter");

        assertThat(message(page))
                .hasText("Nama pengguna atau kata sandi salah. Periksa huruf besar dan kecilnya, " + "lalu coba lagi.");
        assertThat(name).hasValue("orang-lain-" + app);
        assertThat(password(page)).hasValue("");
        assertThat(password(page)).isFocused();
        assertThat(password(page)).hasAttribute("aria-invalid", "true");
        assertThat(password(page)).hasAccessibleDescription(Pattern.compile("Nama pengguna atau kata sandi salah.*"));
        assertThat(page.locator(".page-notifications .alert")).hasCount(0);
        assertThat(new AxeBuilder(page).include(".form-signin").analyze().getViolations())
                .isEmpty();
        picture(page, "masuk-" + app + "-" + width + "-salah");
    }

    @Test
    void thePasswordCanBeLookedAt() {
        Page page = page("tasklist", 1366, 768);
        password(page).fill("Tribulan-9");

        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Tampilkan kata sandi")).isFocused();
        page.keyboard().press("Enter");
        assertThat(password(page)).hasAttribute("type", "text");
        page.getByLabel("Sembunyikan kata sandi").click();
        assertThat(password(page)).hasAttribute("type", "password");
        assertThat(password(page)).hasValue("Tribulan-9");
    }

    @Test
    void whatIsMissingIsAskedForWithoutTheServer() {
        Page page = page("tasklist", 1366, 768);
        button(page).click();
        assertThat(message(page)).hasText("Isi nama pengguna Anda.");
        assertThat(name(page)).isFocused();

        name(page).fill(USER);
        page.keyboard().press("Enter");
        assertThat(message(page)).hasText("Isi kata sandi Anda.");
        assertThat(password(page)).isFocused();
    }

    @Test
    void whoHasToWaitSeesForHowLongAndCanGoOnAfterwards() {
        Page page = page("tasklist", 390, 844);
        String login = "**/auth/user/default/login/tasklist";
        // as the server answers too many wrong passwords (see LoginTest), however slow this machine is
        page.route(
                login,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(429)
                        .setHeaders(Map.of("Retry-After", "4"))
                        .setContentType("application/json")
                        .setBody(
                                "{\"message\": \"Terlalu banyak percobaan masuk; tunggu 4 detik, lalu coba lagi.\"}")));
        name(page).fill(USER);
        password(page).fill(DemoUsers.PASSWORD);
        button(page).click();
        assertThat(message(page))
                .hasText(Pattern.compile("Terlalu banyak percobaan masuk\\. Tunggu [1-4] detik, lalu coba lagi\\."));
        page.unroute(login);
        assertThat(button(page)).isDisabled();
        assertThat(page.locator(".page-notifications .alert")).hasCount(0);
        picture(page, "masuk-tunggu");

        assertThat(message(page)).hasText("Anda dapat mencoba masuk lagi.");
        assertThat(password(page)).hasValue(DemoUsers.PASSWORD);
        button(page).click();
        page.locator(".task-filters").waitFor();
    }

    @Test
    void whereTheServerDoesNotAnswerTheFieldsSaySoToo() {
        Page page = page("tasklist", 1366, 768);
        page.context().setOffline(true);
        name(page).fill(USER);
        password(page).fill(DemoUsers.PASSWORD);
        button(page).click();

        assertThat(message(page)).hasText("Server tidak dapat dihubungi. Periksa jaringan, lalu coba lagi.");
        assertThat(page.locator(".page-notifications .alert")).hasCount(0);
        page.context().setOffline(false);
        button(page).click();
        page.locator(".task-filters").waitFor();
    }

    @Test
    void whoseSessionEndedIsToldSoAndLogsInAnew() {
        Page page = taskList();
        User user = engine.getIdentityService().createUserQuery().userId(USER).singleResult();
        user.setPassword("Sandi-baru-9");
        engine.getIdentityService().saveUser(user);

        page.clock().fastForward(ASKED_AGAIN_MILLIS);
        assertThat(message(page))
                .hasText("Sesi Anda telah berakhir. Masuklah kembali; bila tidak bisa, hubungi administrator.");
        picture(page, "masuk-sesi-berakhir");
        new LoginForm(page).loginAs(USER, "Sandi-baru-9");
        page.locator(".task-filters").waitFor();

        page.locator(".account a.dropdown-toggle").click();
        page.locator(".account .logout a").click();
        assertThat(name(page)).isVisible();
        assertThat(message(page)).hasText("");
    }

    @ParameterizedTest
    @CsvSource({"tasklist, staf", "cockpit, analis", "admin, camunda-admin", "welcome, staf"})
    void whoHasOneNameOnlyIsCalledByIt(String app, String group) {
        User user = engine.getIdentityService().createUserQuery().userId(USER).singleResult();
        user.setFirstName("Sukarno");
        engine.getIdentityService().saveUser(user);
        if (!group.equals("staf")) {
            engine.getIdentityService().createMembership(USER, group);
        }
        Page page = page(app, 1366, 768);

        new LoginForm(page).loginAs(USER, DemoUsers.PASSWORD);

        assertThat(page.locator(".account a.dropdown-toggle").first()).hasText("Sukarno");
    }

    @Test
    void whoLeftTheirGroupIsToldThatNothingIsLeftToOpen() {
        Page page = taskList();
        engine.getIdentityService().deleteMembership(USER, "staf");
        page.clock().fastForward(ASKED_AGAIN_MILLIS);

        assertThat(page.locator(".webapps p"))
                .hasText("Akun Anda tidak berhak membuka aplikasi mana pun. Hubungi administrator.");
        picture(page, "tanpa-aplikasi");
    }

    @Test
    void whoMayNotUseTheAppIsToldSo() {
        Page page = page("admin", 1366, 768);
        name(page).fill(USER);
        password(page).fill(DemoUsers.PASSWORD);
        button(page).click();

        assertThat(message(page))
                .hasText("Kata sandi benar, tetapi Anda tidak berhak memakai aplikasi ini. Hubungi administrator.");
    }

    @Test
    void whoseBrowserAsksForEnglishReadsEnglish() {
        Browser english = page("tasklist", 1366, 768).context().browser();
        try (BrowserContext context = english.newContext(new Browser.NewContextOptions().setLocale("en-GB"))) {
            Page page = context.newPage();
            page.navigate(address("tasklist"));
            name(page).waitFor();
            assertThat(name(page)).hasAccessibleName("Username");
            name(page).fill("somebody");
            password(page).fill("Wrong-12345");
            page.keyboard().press("Enter");
            assertThat(message(page)).hasText("Wrong username or password. Mind upper and lower case, then try again.");
        }
    }

    private String address(String app) {
        return OfficeClient.root(port) + "/camunda/app/" + app + "/default/#/login";
    }

    /** Opened, on a clock that a test can put forward. */
    private Page taskList() {
        Page page = browser.newSession(1366, 768).page();
        page.clock().install();
        page.navigate(address("tasklist"));
        new LoginForm(page).loginAs(USER, DemoUsers.PASSWORD);
        page.locator(".task-filters").waitFor();
        return page;
    }

    private Page page(String app, int width, int height) {
        Page page = browser.newSession(width, height).page();
        page.navigate(address(app));
        name(page).waitFor();
        return page;
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/layar/" + name + ".png")));
    }

    private static Locator name(Page page) {
        return page.locator("#kinerja-nama");
    }

    private static Locator password(Page page) {
        return page.locator("#kinerja-sandi");
    }

    private static Locator message(Page page) {
        return page.locator("#kinerja-galat");
    }

    private static Locator button(Page page) {
        return page.locator("kinerja-masuk button[type=submit]");
    }
}
