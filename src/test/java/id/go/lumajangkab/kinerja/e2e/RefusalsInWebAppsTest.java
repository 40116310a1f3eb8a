package id.go.lumajangkab.kinerja.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where the server refuses, or does not answer, the web apps say so with its sentence, and go on afterwards. */
@KinerjaTest
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsInWebAppsTest {

    private static final String AWAY =
            "Basis data sedang tidak dapat dihubungi; tunggu sebentar, lalu coba lagi" + " (nomor kejadian ABCD-2345).";
    private static final String NO_ANSWER = "Server tidak dapat dihubungi. Periksa jaringan, lalu coba lagi.";
    /** Tasklist asks for its filters and its tasks that often. */
    private static final int ASKED_AGAIN_MILLIS = 10_000;

    private static final String STEP_4 = "Menghimpun data";

    @Autowired
    ProcessEngine engine;

    @Autowired
    DataSource database;

    @LocalServerPort
    int port;

    private OfficeBrowser browser;
    private SopDriver sop;
    private ProcessInstance measurement;

    @BeforeAll
    void startBrowser() {
        browser = new OfficeBrowser(OfficeClient.root(port));
    }

    @AfterAll
    void stopBrowser() {
        browser.close();
    }

    @BeforeEach
    void aMeasurementInStep4() {
        sop = new SopDriver(engine);
        measurement = sop.start(2024, 4);
        sop.walkTo(measurement, "step4");
    }

    @AfterEach
    void leaveNothingBehind() {
        browser.closeSessions();
        sop.cleanUp();
    }

    @ParameterizedTest
    @ValueSource(strings = {"**/task/*/form", "**/deployed-form*", "**/form-variables*"})
    void aFormOrItsFiguresThatDoNotComeAreToldWithTheReason(String what) {
        Page page = browser.newSession().page();
        page.route(what, RefusalsInWebAppsTest::away);
        login(page, "tasklist", "kasubagRenvapor", ".task-filters");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(STEP_4))
                .click();

        Locator told = page.locator(".form-pane .alert-danger");
        assertThat(told).containsText("Formulir tidak dapat ditampilkan:");
        assertThat(told.locator(".message")).hasText(AWAY);
        assertThat(page.locator(".fjs-form")).isHidden();

        page.unroute(what);
        page.reload();
        assertThat(page.locator(".fjs-form")).isVisible();
        assertThat(told).isHidden();
    }

    @Test
    void whatHappenedToATaskDoesNotLoadForEver() {
        Page page = browser.newSession().page();
        page.route("**/history/user-operation*", RefusalsInWebAppsTest::away);
        login(page, "tasklist", "kasubagRenvapor", ".task-filters");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(STEP_4))
                .click();

        page.locator(".nav-tabs").getByText("Riwayat").click();

        assertThat(page.locator(".history-pane .alert-danger")).hasText(AWAY);
        assertThat(page.locator(".history-pane .loader")).isHidden();
    }

    @Test
    void filtersThatDoNotComeAreToldOnceAndComeByThemselves() {
        Page page = browser.newSession().page();
        page.route("**/filter/count*", RefusalsInWebAppsTest::away);
        page.clock().install();
        login(page, "tasklist", "kasubagRenvapor", ".task-filters");

        Locator told = page.locator(".alert-danger").filter(new Locator.FilterOptions().setVisible(true));
        assertThat(told).hasCount(1);
        assertThat(told).containsText("Saringan tidak dapat dimuat. Muat ulang halaman, lalu coba lagi.");
        page.unroute("**/filter/count*");
        page.clock().fastForward(ASKED_AGAIN_MILLIS);

        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(STEP_4)))
                .isVisible();
        assertThat(page.getByText("Saringan tidak dapat dimuat.")).isHidden();
    }

    @Test
    void aListThatWasAskedForBeforeACompletionDoesNotBringTheTaskBack() {
        sop.walkTo(measurement, "step8");
        TasklistPage tasklist = browser.newSession().login("sekretaris", DemoUsers.PASSWORD);
        Page page = tasklist.page();
        tasklist.openTask("Melaksanakan pengukuran kinerja bersama Tim")
                .check("Pengukuran telah dilaksanakan bersama Tim", true);
        List<String> refused = refusals(page);
        List<Runnable> held = holdTheNextList(page);
        tasklist.refresh();
        page.waitForCondition(() -> !held.isEmpty());
        tasklist.complete();

        held.forEach(Runnable::run);

        assertThat(page.locator("section.task-card h2.task")).hasText("Melaporkan hasilnya kepada Camat");
        assertThat(page.locator("ol.tasks-list > li.task")).hasCount(1);
        assertThat(refused).isEmpty();
    }

    @Test
    void theListToWhichATakenTaskLeadsDoesNotBringItBackEither() {
        sop.walkTo(measurement, "step5");
        TasklistPage tasklist = browser.newSession().login("staf1", DemoUsers.PASSWORD);
        Page page = tasklist.page();
        tasklist.openTask("Mengetik konsep pengukuran kinerja");
        List<String> refused = refusals(page);
        List<Runnable> held = holdTheNextList(page);
        TaskForm form = tasklist.claim();
        page.waitForCondition(() -> !held.isEmpty());
        for (int row = 0; row < 4; row++) {
            form.fill(row, "Analisis", "Layanan berjalan sesuai rencana.");
        }
        tasklist.complete();

        held.forEach(Runnable::run);

        assertThat(page.getByText("Tidak ada tugas yang sesuai dengan saringan."))
                .isVisible();
        assertThat(page.locator("ol.tasks-list > li.task")).hasCount(0);
        assertThat(refused).isEmpty();
    }

    private static List<String> refusals(Page page) {
        List<String> refused = new ArrayList<>();
        page.onResponse(answer -> {
            if (!answer.ok()) {
                refused.add(answer.url());
            }
        });
        return refused;
    }

    /** Keeps the answer to the next request for a list until it is run. */
    private static List<Runnable> holdTheNextList(Page page) {
        List<Runnable> held = new ArrayList<>();
        page.route("**/filter/*/list*", route -> {
            if (held.isEmpty()) {
                APIResponse answer = route.fetch();
                held.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(answer)));
            } else {
                route.resume();
            }
        });
        return held;
    }

    @Test
    void aListOfDecisionsThatDoesNotComeIsToldWithTheReason() {
        Page page = browser.newSession().page();
        login(page, "cockpit", "camat", ".dashboard");
        page.route("**/decision-definition/count*", RefusalsInWebAppsTest::away);

        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Keputusan").setExact(true))
                .click();

        assertThat(page.locator(".alert-danger")
                        .filter(new Locator.FilterOptions().setHasText(AWAY))
                        .first())
                .isVisible();
        assertThat(page.getByText("Cannot read properties")).hasCount(0);
    }

    @Test
    void batchesThatDoNotComeAreToldWithTheReasonAndComeByThemselves() {
        Page page = browser.newSession().page();
        login(page, "cockpit", "admin", ".dashboard");
        page.route("**/batch/statistics/*", RefusalsInWebAppsTest::away);
        page.clock().install();

        page.navigate(address("cockpit") + "#/batch");

        Locator told = page.locator(".loader-state.alert-danger").filter(new Locator.FilterOptions().setHasText(AWAY));
        assertThat(told).isVisible();
        assertThat(page.locator(".loader-state.loading:visible")).hasCount(0);
        page.unroute("**/batch/statistics/*");
        page.clock().fastForward(10_000);
        assertThat(told).isHidden();
    }

    @ParameterizedTest
    @CsvSource({
        "cockpit, camat, .dashboard, #/decisions, **/decision-definition/count*, table.cam-table",
        "cockpit, camat, .dashboard, #/kinerja, **/kinerja/pantauan/**, .kinerja-tabel",
        "admin, admin, .dashboard, #/users, **/user/count*, table.cam-table",
        "tasklist, camat, .task-filters, #/pengukuran, **/api/kinerja/pengukuran, .kinerja-tabel"
    })
    void whatWasOpenedInAnOutageComesByItselfWhenTheServerIsBack(
            String app, String user, String arrived, String place, String part, String shown) {
        Page page = browser.newSession().page();
        login(page, app, user, arrived);
        page.clock().install();
        page.route(part, RefusalsInWebAppsTest::away);
        page.route("**/actuator/health/readiness", RefusalsInWebAppsTest::away);

        page.evaluate("place => { location.hash = place; }", place);

        Locator bar = page.locator(".kinerja-tak-termuat");
        assertThat(bar).hasText(Pattern.compile("Server sedang tidak dapat melayani\\..*"));
        page.unroute(part);
        page.clock().runFor(6_000);
        assertThat(bar).isVisible();
        page.unroute("**/actuator/health/readiness");
        page.waitForCondition(() -> {
            page.clock().fastForward(2_000);
            return bar.count() == 0;
        });
        assertThat(page.locator(shown).first()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*" + place + ".*"));
    }

    @Test
    void whatWasAskedForBeforeTheOutageDoesNotMakeUpForWhatIsMissing() {
        Page page = browser.newSession().page();
        login(page, "cockpit", "camat", ".dashboard");
        String home = page.url();
        // a request of the page that is left would be cut off with it
        page.navigate("about:blank");
        String part = "**/decision-definition/count*";
        List<Route> held = new ArrayList<>();
        page.route(part, route -> {
            if (held.isEmpty()) {
                held.add(route);
            } else {
                away(route);
            }
        });
        page.navigate(home);
        page.waitForCondition(() -> !held.isEmpty());
        page.route("**/actuator/health/readiness", RefusalsInWebAppsTest::away);
        page.evaluate("() => { location.hash = '#/decisions'; }");
        Locator bar = page.locator(".kinerja-tak-termuat");
        assertThat(bar).isVisible();

        page.waitForResponse(part, held.get(0)::resume);

        assertThat(bar).isVisible();
        page.clock().install();
        page.unrouteAll();
        page.waitForCondition(() -> {
            page.clock().fastForward(2_000);
            return bar.count() == 0;
        });
        assertThat(page.locator("table.cam-table").first()).isVisible();
    }

    @Test
    void whatIsTypedStaysWhenTheServerIsBackAndAButtonAsks() {
        Page page = browser.newSession().page();
        page.clock().install();
        login(page, "tasklist", "kasubagRenvapor", ".task-filters");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(STEP_4))
                .click();
        Locator field = page.locator(".fjs-form input[type=text]:not([disabled]):not([readonly])")
                .first();
        field.fill("12");
        page.route("**/filter/*/list*", RefusalsInWebAppsTest::away);
        page.locator(".task-filters").getByText("Tugas Kelompok").click();

        Locator bar = page.locator(".kinerja-tak-termuat");
        page.waitForCondition(() -> {
            page.clock().fastForward(2_000);
            return bar.count() > 0 && bar.getByRole(AriaRole.BUTTON).count() > 0;
        });

        assertThat(bar).hasText(Pattern.compile("Server sudah melayani kembali\\. Simpan isian Anda.*"));
        assertThat(field).hasValue("12");
    }

    @Test
    void aServerThatDoesNotAnswerIsToldAndTheListComesBack() {
        Page page = browser.newSession().page();
        login(page, "tasklist", "camat", ".task-filters");
        Locator group = page.getByText("Tugas Kelompok");
        group.waitFor();
        page.context().setOffline(true);

        group.click();

        Locator told = page.locator(".alert-danger")
                .filter(new Locator.FilterOptions().setHasText(NO_ANSWER))
                .first();
        assertThat(told).isVisible();
        page.context().setOffline(false);
        page.getByText("Lewat Waktu").click();
        assertThat(page.getByText("Tidak ada tugas yang sesuai dengan saringan."))
                .isVisible();
        assertThat(page.getByText(NO_ANSWER)).isHidden();
        assertThat(browser.scriptErrors()).isEmpty();
    }

    /** As each page of the web apps has while somebody works in it. */
    @Test
    void thePageForAServerThatCannotComesBackAlsoWhereTheAddressGoesOnAfterAHash() throws SQLException {
        Page page = browser.newSession().page();
        login(page, "tasklist", "camat", ".task-filters");
        page.navigate(address("tasklist") + "#/kalender-kerja");
        page.locator(".kinerja-halaman caption").first().waitFor();
        page.clock().install();

        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SET LOCAL idle_in_transaction_session_timeout = 0");
            statement.execute("LOCK TABLE act_id_user IN ACCESS EXCLUSIVE MODE");
            page.reload();
            assertThat(page.locator("p").first()).hasText(Pattern.compile("Server sedang sibuk;.*nomor kejadian.*"));
            other.rollback();
            other.setAutoCommit(true);
        }
        page.clock().fastForward(10_000);

        assertThat(page.locator(".kinerja-halaman caption").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*#/kalender-kerja"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"camat", "analis"})
    void whoMayNotWriteOnAnIncidentIsNotOfferedTo(String user) {
        engine.getRuntimeService()
                .createIncident(
                        "uji",
                        engine.getRuntimeService()
                                .createExecutionQuery()
                                .processInstanceId(measurement.getId())
                                .activityId("step4")
                                .singleResult()
                                .getId(),
                        null,
                        "Uji coba");
        Page page = browser.newSession().page();
        login(page, "cockpit", user, ".dashboard");
        page.navigate(address("cockpit") + "#/process-definition/" + measurement.getProcessDefinitionId() + "/runtime");

        page.locator(".nav-tabs").getByText("Insiden").click();

        assertThat(page.locator("a.edit[ng-click='openModal()']").first()).isAttached();
        assertThat(page.locator("a.edit[ng-click='openModal()']").first()).isHidden();
    }

    @Test
    void nobodyIsAskedToUnlockAnAccount() {
        Page page = browser.newSession().page();
        login(page, "admin", "admin", ".dashboard");
        page.navigate(address("admin") + "#/users/staf1?tab=account");

        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hapus pengguna")))
                .isVisible();
        assertThat(page.locator("[ng-click='unlockUser()']")).isAttached();
        assertThat(page.locator("[ng-click='unlockUser()']")).isHidden();
    }

    private static void away(Route route) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(503)
                .setContentType("application/json")
                .setBody("{\"type\": \"RestException\", \"message\": \"" + AWAY + "\"}"));
    }

    private void login(Page page, String app, String user, String arrived) {
        page.navigate(address(app) + "#/login");
        new LoginForm(page).loginAs(user, DemoUsers.PASSWORD);
        page.locator(arrived).first().waitFor();
    }

    private String address(String app) {
        return OfficeClient.root(port) + "/camunda/app/" + app + "/default/";
    }
}
