package id.go.lumajangkab.kinerja.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The Camat reads from Cockpit's diagrams how long the steps take, where the work is, and which way a measurement went.
 * Pictures of the screens are left in {@code target/layar}.
 */
@KinerjaTest
@BrowserTest
class DiagramsInCockpitTest {

    private static final Path PICTURES = Path.of("target", "layar");

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    private SopDriver sop;
    private ProcessInstance round;

    /** Step 1 took 10 minutes, step 2 took 45; step 6 said "tidak" once and is late by now. */
    @BeforeEach
    void aMeasurementThatWentBack() {
        sop = new SopDriver(engine);
        sop.forgetEverything();
        itIs("2026-07-13T08:00");
        round = sop.start(2024, 4);
        itIs("2026-07-13T08:10");
        sop.walkTo(round, "step2");
        itIs("2026-07-13T08:55");
        sop.walkTo(round, "step6");
        sop.complete(round, "step6", SopDriver.rejected("Salah ketik."));
        sop.walkTo(round, "step6");
        itIs("2026-07-13T10:00");
    }

    @AfterEach
    void leaveNothingBehind() {
        ClockUtil.reset();
        sop.cleanUp();
    }

    @Test
    void theDiagramsShowTimesTokensHeatAndThePath() {
        try (OfficeBrowser browser = new OfficeBrowser(OfficeClient.root(port))) {
            Page page = cockpit(browser);
            page.navigate(cockpitAddress("process-definition/" + round.getProcessDefinitionId() + "/runtime"));

            Locator marks = page.locator("button.kinerja-cap-compact:visible");
            assertThat(marks).hasCount(10);
            assertThat(mark(page, "1. Memerintahkan")).containsText(Pattern.compile("✓ 10 m\\s*dari 15 m"));
            assertThat(mark(page, "2. Mengumpulkan")).containsText(Pattern.compile("✕ 45 m\\s*dari 30 m"));
            assertThat(mark(page, "6. Memeriksa hasil ketikan")).containsText("1 terlambat");
            assertThat(violations(page, ".kinerja-saklar")).isEmpty();
            assertThat(violations(page, ".djs-overlay-container")).isEmpty();
            picture(page, "diagram-tanda");

            mark(page, "6. Memeriksa hasil ketikan").focus();
            page.keyboard().press("Enter");
            Locator details = page.locator(".kinerja-rincian-langkah");
            assertThat(details).containsText("Tribulan IV Tahun 2024");
            assertThat(details).containsText("Terlambat");
            page.keyboard().press("Escape");
            assertThat(details).hasCount(0);

            Locator marked = page.getByLabel("Tanda", new Page.GetByLabelOptions().setExact(true));
            marked.focus();
            page.keyboard().press("ArrowDown");
            assertThat(page.getByLabel("Peta panas")).isChecked();
            assertThat(page.locator(".djs-shape.kinerja-panas-4")).not().hasCount(0);
            assertThat(mark(page, "2. Mengumpulkan")).containsText("%");
            picture(page, "diagram-panas");
            page.reload();
            assertThat(page.getByLabel("Peta panas")).isChecked();
            page.getByLabel("Tanpa").check();
            assertThat(page.locator(".kinerja-cap")).hasCount(0);

            page.getByText("Waktu langkah", new Page.GetByTextOptions().setExact(true))
                    .click();
            Locator order = page.locator(".kinerja-tab tr", new Page.LocatorOptions().setHasText("2. Mengumpulkan"));
            assertThat(order).containsText("45 menit");
            assertThat(order).containsText("✕ 150% Melewati waktu baku");
            assertThat(violations(page, ".kinerja-tab")).isEmpty();
            page.locator(".kinerja-tab")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Tribulan IV Tahun 2024"))
                    .click();

            assertThat(page.locator(".kinerja-cap-compact:visible")).hasCount(6);
            assertThat(page.getByRole(
                                    AriaRole.IMG,
                                    new Page.GetByRoleOptions()
                                            .setName(Pattern.compile(
                                                    "^6\\. Memeriksa hasil ketikan konsep: urutan 6, 8, .*terlambat")))
                            .first())
                    .containsText("6, 8 (2x)");
            assertThat(page.locator(".djs-connection.kinerja-dilalui[data-element-id='approvedByKasubag_no']"))
                    .hasCount(1);
            assertThat(page.locator(".djs-connection.kinerja-dilalui[data-element-id='approvedByKasubag_yes']"))
                    .hasCount(0);
            picture(page, "diagram-perjalanan");
            page.getByText("Perjalanan", new Page.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            Locator path = page.locator(".kinerja-tab tbody tr");
            assertThat(path).hasCount(8);
            assertThat(path.nth(5)).containsText("Tidak");
            assertThat(path.nth(7)).containsText("6. Memeriksa hasil ketikan konsep (kali ke-2)");
            assertThat(violations(page, ".kinerja-tab")).isEmpty();
            assertThat(browser.scriptErrors()).isEmpty();
        }
    }

    private Page cockpit(OfficeBrowser browser) {
        Page page = browser.newSession(1366, 768).page();
        page.navigate(cockpitAddress("login"));
        new LoginForm(page).loginAs("camat", DemoUsers.PASSWORD);
        page.locator(".dashboard").waitFor();
        return page;
    }

    private String cockpitAddress(String path) {
        return OfficeClient.root(port) + "/camunda/app/cockpit/default/#/" + path;
    }

    private static Locator mark(Page page, String step) {
        return page.locator("button.kinerja-cap-compact[aria-label^='" + step + "']");
    }

    private static List<String> violations(Page page, String part) {
        return new AxeBuilder(page)
                .include(List.of(part)).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                        .toList();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private static void itIs(String time) {
        ClockUtil.setCurrentTime(Date.from(
                LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Jakarta")).toInstant()));
    }
}
