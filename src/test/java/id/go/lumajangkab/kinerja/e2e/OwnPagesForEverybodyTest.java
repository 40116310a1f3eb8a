package id.go.lumajangkab.kinerja.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import id.go.lumajangkab.kinerja.words.InstanceId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Pages of our own for people who see, hear or move differently: axe-core finds no violation, nothing is cut off on
 * the office's screen and on a phone, and the keyboard reaches everything visibly.
 */
@KinerjaTest
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnPagesForEverybodyTest {

    private static final String OURS = ".kinerja-halaman";

    /** Elements of our page that the keyboard should reach. */
    private static final String OPERABLE = OURS + " :is(a[href], button, input, select, textarea, summary)";

    @Autowired
    ProcessEngine engine;

    @Autowired
    MeasurementQueries measurements;

    @LocalServerPort
    int port;

    private OfficeBrowser browser;
    private UUID ended;
    private UUID running;
    private ProcessInstance open;

    @BeforeAll
    void open() {
        browser = new OfficeBrowser(OfficeClient.root(port));
    }

    @AfterAll
    void close() {
        browser.close();
    }

    /** One ended measurement with a rejection in it, one that runs, and a settlement. */
    @BeforeEach
    void figures() {
        SopDriver sop = new SopDriver(engine);
        sop.cleanUp();
        ProcessInstance first = sop.start(2024, 3);
        sop.walkTo(first, "step6");
        sop.complete(first, "step6", SopDriver.rejected("Uraian BWI-1 belum lengkap."));
        sop.walkTo(first, "done");
        ended = measurements.measurement(new InstanceId(first.getId())).id();
        ProcessInstance second = sop.start(2024, 4);
        sop.walkTo(second, "step5");
        running = measurements.measurement(new InstanceId(second.getId())).id();
        open = second;
        sop.startSettlement(Map.of("tahun", "2027"));
    }

    @AfterEach
    void leaveNothingBehind() {
        browser.closeSessions();
        new SopDriver(engine).cleanUp();
    }

    private List<String> tasklist() {
        return List.of(
                "#/pengukuran",
                "#/pengukuran/" + ended,
                "#/pengukuran/" + running,
                "#/pengukuran/" + ended + "/asal/BWI-1",
                "#/pengukuran/" + ended + "/asal",
                "#/pengukuran/" + ended + "/jejak",
                "#/penetapan",
                "#/kalender-kerja",
                "#/pemberitahuan",
                "#/bukti-pengukuran?tahun=2024",
                "#/sop");
    }

    @Test
    void axeFindsNoViolationOnTheOfficesScreen() {
        SoftAssertions found = new SoftAssertions();
        TasklistPage office = browser.newSession(1366, 768).login("camat", DemoUsers.PASSWORD);
        for (String place : tasklist()) {
            office.openPlace(place);
            found.assertThat(violations(office.page())).as(place).isEmpty();
            found.assertThat(cutOff(office.page()))
                    .as(place + " is wider than the screen")
                    .isEmpty();
        }
        found.assertAll();
    }

    @Test
    void axeFindsNoViolationOnAPhone() {
        SoftAssertions found = new SoftAssertions();
        TasklistPage phone = browser.newSession(390, 844).login("camat", DemoUsers.PASSWORD);
        for (String place : tasklist()) {
            phone.openPlace(place);
            found.assertThat(violations(phone.page())).as(place).isEmpty();
            found.assertThat(cutOff(phone.page()))
                    .as(place + " is wider than the screen")
                    .isEmpty();
        }
        found.assertAll();
    }

    @Test
    void theKeyboardReachesEverythingAndShowsWhereItIs() {
        SoftAssertions found = new SoftAssertions();
        TasklistPage office = browser.newSession(1366, 768).login("camat", DemoUsers.PASSWORD);
        for (String place : tasklist()) {
            office.openPlace(place);
            Locator operable = office.page().locator(OPERABLE);
            int wanted = (int) operable.all().stream()
                    .filter(Locator::isVisible)
                    .filter(Locator::isEnabled)
                    .count();
            Walk walk = tabThrough(office.page());
            found.assertThat(walk.reached())
                    .as(place + ": reached by Tab")
                    .hasSizeGreaterThanOrEqualTo(Math.min(wanted, Walk.LONGEST));
            found.assertThat(walk.invisible())
                    .as(place + ": focus that nobody sees")
                    .isEmpty();
        }
        found.assertAll();
    }

    @Test
    void aDialogTakesAndReturnsTheFocus() {
        Page page = browser.newSession(1366, 768)
                .login("camat", DemoUsers.PASSWORD)
                .openPlace("#/pengukuran/" + running)
                .page();
        Locator opener = page.getByText("Batalkan pengukuran").first();
        opener.focus();
        page.keyboard().press("Enter");
        Locator dialog = page.locator("dialog[open]");
        dialog.waitFor();
        assertThat(violations(page)).isEmpty();
        assertThat((Boolean) dialog.evaluate("d => d.contains(document.activeElement)"))
                .isTrue();
        page.keyboard().press("Escape");
        dialog.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat((Boolean) opener.evaluate("o => o === document.activeElement"))
                .isTrue();
    }

    @Test
    void axeFindsNoViolationBesideTheFormOfATask() {
        SoftAssertions found = new SoftAssertions();
        SopDriver sop = new SopDriver(engine);
        sop.walkTo(open, "step6");
        sop.complete(open, "step6", SopDriver.rejected("Tambahkan hambatan."));
        String staff = sop.take(sop.task(open));
        TasklistPage office = browser.newSession(1366, 768).login(staff, DemoUsers.PASSWORD);
        Page page = office.page();
        office.openTask("Mengetik konsep pengukuran kinerja").fill(0, "Hambatan", "Jaringan terputus.");
        office.openSop();
        found.assertThat(violations(page, ".kinerja-sop")).as("the fold").isEmpty();

        page.locator(".task-filter h4.name a").last().click();
        page.locator("dialog[open]").waitFor();
        found.assertThat(violations(page, "dialog")).as("leaving").isEmpty();
        office.answer("Tetap di sini").saveDraft();
        found.assertThat(violations(page, ".kinerja-draf"))
                .as("the draft's note")
                .isEmpty();
        found.assertThat(violations(page, ".kinerja-kabar")).as("what is told").isEmpty();
        office.complete();

        TasklistPage checker = browser.newSession(1366, 768).login("kasubagRenvapor", DemoUsers.PASSWORD);
        Page checking = checker.page();
        checker.openTask("Memeriksa hasil ketikan konsep");
        checker.openTab("Konsep");
        checking.locator(".kinerja-daftar-perubahan button").first().click();
        assertThat((Boolean) checking.locator("dl > .kinerja-berubah")
                        .first()
                        .evaluate("changed => changed === document.activeElement"))
                .isTrue();
        found.assertThat(violations(checking, ".kinerja-tab-konsep"))
                .as("Konsep")
                .isEmpty();
        checker.openTab("Dokumen");
        checking.locator(".kinerja-dokumen :is(table, .kinerja-unggah, .alert-info)")
                .first()
                .waitFor();
        found.assertThat(violations(checking, ".kinerja-dokumen")).as("Dokumen").isEmpty();
        checker.openTab("Laporan");
        checking.locator(".kinerja-laporan .btn").first().waitFor();
        found.assertThat(violations(checking, ".kinerja-laporan")).as("Laporan").isEmpty();
        found.assertAll();
    }

    @Test
    void axeFindsNoViolationInWhatTheCamatCanDoInCockpit() {
        SoftAssertions found = new SoftAssertions();
        Page page = browser.newSession(1366, 768).page();
        String cockpit = OfficeClient.root(port) + "/camunda/app/cockpit/default/#/";
        page.navigate(cockpit + "login");
        new LoginForm(page).loginAs("camat", DemoUsers.PASSWORD);
        page.locator(".dashboard").waitFor();
        page.navigate(cockpit + "process-instance/" + open.getId() + "/runtime");
        Locator actions = page.locator(".kinerja-tindak-lanjut")
                .getByText("Tindakan", new Locator.GetByTextOptions().setExact(true))
                .last();
        actions.waitFor();
        found.assertThat(violations(page, ".kinerja-tindak-lanjut"))
                .as("the tab")
                .isEmpty();
        for (String action : List.of("Beri catatan", "Ingatkan", "Alihkan")) {
            actions.click();
            Locator choice = page.locator(
                    "dialog .kinerja-pilihan-tindakan button", new Page.LocatorOptions().setHasText(action));
            choice.waitFor();
            found.assertThat(violations(page, "dialog")).as("what can be done").isEmpty();
            choice.click();
            page.locator("dialog[open] form, dialog[open] .btn-primary").first().waitFor();
            found.assertThat(violations(page, "dialog")).as(action).isEmpty();
            page.keyboard().press("Escape");
            page.locator("dialog")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        }
        found.assertAll();
    }

    /** What axe-core finds on one of our pages: rule, and where. */
    private static List<String> violations(Page page) {
        return violations(page, "main, dialog");
    }

    /** What axe-core finds in a part of the page: rule, and where. */
    private static List<String> violations(Page page, String part) {
        List<String> found = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).include(List.of(part)).analyze().getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                found.add(rule.getId() + ": " + node.getHtml());
            }
        }
        return found;
    }

    /** Elements of our page that reach beyond the right edge of the screen and can't be scrolled to. */
    private static List<String> cutOff(Page page) {
        @SuppressWarnings("unchecked")
        List<String> wide = (List<String>) page.evaluate("""
                ours => {
                    const scrollable = node => {
                        for (let at = node; at && at !== document.body; at = at.parentElement) {
                            if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX) && at.clientWidth
                                    && !at.matches(ours) && at.getBoundingClientRect().right <= innerWidth + 1) {
                                return true;
                            }
                        }
                        return false;
                    };
                    return [...document.querySelectorAll(ours + ' *')]
                        .filter(node => node.getBoundingClientRect().width > 1
                            && node.getBoundingClientRect().right > innerWidth + 1 && !scrollable(node))
                        .slice(0, 5).map(node => node.outerHTML.slice(0, 120));
                }""", OURS);
        return wide;
    }

    /** What Tab came to on the page, in order, and what of it showed no sign of it. */
    private record Walk(Set<String> reached, List<String> invisible) {

        /** Long pages are not walked to their end. */
        static final int LONGEST = 60;
    }

    private static Walk tabThrough(Page page) {
        Set<String> reached = new LinkedHashSet<>();
        List<String> invisible = new ArrayList<>();
        page.evaluate(
                "ours => { document.querySelectorAll(ours + ' *').forEach((n, i) => n.dataset.urutan = i);"
                        + " document.querySelector(ours + ' h1').focus(); }",
                OURS);
        for (int press = 0; press < 2 * Walk.LONGEST && reached.size() < Walk.LONGEST; press++) {
            page.keyboard().press("Tab");
            @SuppressWarnings("unchecked")
            Map<String, Object> at = (Map<String, Object>) page.evaluate("""
                    ours => {
                        const at = document.activeElement;
                        if (!at || !at.closest(ours)) {
                            return {};
                        }
                        const style = getComputedStyle(at);
                        const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                            || style.boxShadow !== 'none';
                        return {id: at.dataset.urutan, html: at.outerHTML.slice(0, 120), seen};
                    }""", OURS);
            if (at.isEmpty()) {
                break;
            }
            reached.add((String) at.get("id"));
            if (Boolean.FALSE.equals(at.get("seen"))) {
                invisible.add((String) at.get("html"));
            }
        }
        return new Walk(reached, invisible);
    }
}
