package id.go.lumajangkab.kinerja.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where scripts of a page do not come there are words and a way on, never a spinner without end. */
@KinerjaTest
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesThatDoNotLoadTest {

    private static final Path PICTURES = Path.of("target", "layar");
    private static final String TITLE = "Halaman belum dapat ditampilkan";

    /** How a file does not come. */
    private static final Map<String, Consumer<Route>> WAYS = Map.of(
            "offline", Route::abort,
            "missing",
                    route -> route.fulfill(
                            new Route.FulfillOptions().setStatus(404).setBody("")),
            "broken",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/javascript")
                            .setBody("export default [; // cut off")));

    @LocalServerPort
    int port;

    private OfficeBrowser browser;

    /** Of somebody who is never logged in. */
    private Page visitor;

    @BeforeAll
    void open() {
        browser = new OfficeBrowser(OfficeClient.root(port));
        visitor = page(new Browser.NewContextOptions());
    }

    @AfterEach
    void askForEverything() {
        visitor.unrouteAll();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "tasklist, /lib/deps.js, offline",
        "tasklist, /app/tasklist/scripts/config.js, missing",
        "tasklist, /app/tasklist/scripts/kinerja/plugin.js, missing",
        "cockpit, /app/cockpit/scripts/kinerja/plugin.js, broken",
        "cockpit, /lib/kinerja/pasang.js, missing",
        "tasklist, /app/tasklist/scripts/kinerja/bawaan.js, missing",
        "cockpit, /cockpitPlugins/static/app/plugin.js, offline",
        "admin, /app/admin/camunda-admin-bootstrap.js, missing",
        "welcome, /lib/runtime.js, offline"
    })
    void aScriptThatDoesNotComeIsToldAndReloadingHelps(String app, String file, String way) {
        Page page = visitor;
        String address = "**" + file + "*";
        page.route(address, WAYS.get(way));

        page.navigate(address(app));

        assertThat(words(page)).isVisible();
        assertThat(page.locator(".kinerja-pemuatan p").first()).containsText("lalu muat ulang");
        assertThat(new AxeBuilder(page)
                        .include(List.of(".kinerja-pemuatan"))
                        .analyze()
                        .getViolations())
                .isEmpty();
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("tak-termuat-" + app + ".png")));

        page.unroute(address);
        button(page, "Muat ulang").click();

        assertThat(new LoginForm(page).name()).isVisible();
        assertThat(words(page)).hasCount(0);
    }

    @Test
    void whatIsOnlySlowIsWaitedForAndComesUpAlsoLater() {
        Page page = page(new Browser.NewContextOptions());
        List<Route> held = new ArrayList<>();
        page.route("**/lib/deps.js*", held::add);
        page.clock().install();
        page.navigate(
                address("tasklist"),
                new Page.NavigateOptions().setWaitUntil(com.microsoft.playwright.options.WaitUntilState.COMMIT));
        page.waitForCondition(() -> !held.isEmpty());
        page.locator(".app-splash").waitFor();

        page.clock().fastForward(40_000);
        assertThat(words(page)).not().isVisible();
        page.clock().fastForward(60_000);
        assertThat(words(page)).isVisible();
        held.forEach(Route::resume);

        assertThat(new LoginForm(page).name()).isVisible();
        assertThat(words(page)).hasCount(0);
    }

    @Test
    void whoeverReadsEnglishReadsItInEnglish() {
        Page page = page(new Browser.NewContextOptions().setLocale("en-US"));
        page.route("**/lib/deps.js*", WAYS.get("offline"));

        page.navigate(address("cockpit"));

        assertThat(page.getByText("The page cannot be shown yet")).isVisible();
        assertThat(button(page, "Reload")).isVisible();
    }

    /** Such as behind a proxy that writes a policy of its own. */
    @Test
    void whereNoScriptMayRunTheWordsComeWithoutOne() {
        Page page = visitor;
        // the button of a form asks for it with a question mark
        Predicate<String> address = url -> url.replace("?", "").equals(address("tasklist"));
        page.route(address, route -> {
            APIResponse answer = route.fetch();
            Map<String, String> headers = new HashMap<>(answer.headers());
            headers.put("content-security-policy", "script-src 'nonce-lain'; style-src 'unsafe-inline' 'self'");
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
        });
        page.navigate(address("tasklist"));
        assertThat(words(page)).not().isVisible();

        // as if the time had passed
        page.locator(".kinerja-pemuatan").evaluate("notice => notice.getAnimations().forEach(waits => waits.finish())");

        assertThat(words(page)).isVisible();
        page.unroute(address);
        button(page, "Muat ulang").click();
        assertThat(new LoginForm(page).name()).isVisible();
    }

    @Test
    void aPartThatDoesNotComeIsToldInItsPlaceOrBelowThePage() {
        TasklistPage camat = browser.newSession();
        Page page = camat.page();
        page.route("**/kinerja/menu.js", WAYS.get("offline"));
        page.route("**/kinerja/kalender.js", WAYS.get("missing"));

        camat.login("camat", DemoUsers.PASSWORD);

        Locator bar = page.locator(".kinerja-tak-termuat");
        assertThat(bar).hasText(Pattern.compile("Sebagian halaman ini tidak termuat\\.\\s*Muat ulang"));
        assertThat(new AxeBuilder(page)
                        .include(List.of(".kinerja-tak-termuat"))
                        .analyze()
                        .getViolations())
                .isEmpty();
        camat.screenshot(PICTURES.resolve("tak-termuat-sebagian.png"));
        page.unroute("**/kinerja/menu.js");
        bar.getByRole(AriaRole.BUTTON).click();
        page.locator(".kinerja-menu-tombol").waitFor();
        assertThat(bar).hasCount(0);

        page.navigate(address("tasklist") + "#/kalender-kerja");
        Locator told = page.locator(".alert-danger")
                .filter(new Locator.FilterOptions()
                        .setHasText("Halaman tidak dapat ditampilkan. Muat ulang halaman, lalu coba lagi."));
        assertThat(told).isVisible();
        page.unroute("**/kinerja/kalender.js");
        told.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".kinerja-halaman caption").first()).isVisible();
    }

    private Page page(Browser.NewContextOptions options) {
        return browser.newSession(options.setViewportSize(1366, 768));
    }

    private String address(String app) {
        return OfficeClient.root(port) + "/camunda/app/" + app + "/default/";
    }

    private static Locator words(Page page) {
        return page.getByText(TITLE);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
