package id.go.lumajangkab.kinerja.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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

/** The Camat opens Cockpit and sees what is late and how the quarter stands. */
@KinerjaTest
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KinerjaInCockpitTest {

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    private OfficeBrowser browser;
    private SopDriver sop;

    @BeforeAll
    void startBrowser() {
        browser = new OfficeBrowser(OfficeClient.root(port));
    }

    @AfterAll
    void stopBrowser() {
        browser.close();
    }

    /** An ended measurement with a "tidak" in it, one that is late and one that is not. */
    @BeforeEach
    void measurements() {
        sop = new SopDriver(engine);
        at("2026-07-13T08:00");
        ProcessInstance ended = sop.start(2024, 3);
        sop.walkTo(ended, "step6");
        sop.complete(ended, "step6", SopDriver.rejected("Uraian BWI-1 belum lengkap."));
        sop.walkTo(ended, "none");
        sop.walkTo(sop.start(2024, 4), "step4");
        sop.walkTo(sop.start(2025, 1), "step2");
        at("2026-07-13T10:00");
    }

    @AfterEach
    void leaveNothingBehind() {
        browser.closeSessions();
        ClockUtil.reset();
        sop.cleanUp();
    }

    @Test
    void theCardOnTheDashboardLeadsToThePageWithTheFigures() {
        Page page = cockpit("camat", 1366, 768);

        Locator card = page.locator(".kinerja-kartu");
        assertThat(card).containsText("terlambat 1 jam 30 menit");
        assertThat(card).containsText("101,38%");
        assertThat(card.boundingBox().y).as("it is seen without scrolling").isLessThan(200);
        assertThat(violations(page, ".kinerja-kartu")).isEmpty();
        card.getByRole(AriaRole.LINK).click();

        Locator running = row(page, "Tribulan I Tahun 2025");
        assertThat(running).containsText("Siti Rahmawati");
        assertThat(running).containsText("terlambat 1 jam 30 menit");
        assertThat(running).containsText("2 jam dari 30 menit");
        assertThat(page.locator("table.kinerja-tabel")
                        .first()
                        .locator("tbody tr")
                        .first())
                .containsText("Tribulan I Tahun 2025");
        assertThat(row(page, "Tribulan III Tahun 2024").first()).containsText("101,38");
        assertThat(page.getByText("Uraian BWI-1 belum lengkap.")).isVisible();
        assertThat(page.locator("canvas")).hasCount(5);
        assertThat(page.locator("canvas").first())
                .hasAttribute(
                        "aria-label",
                        Pattern.compile(
                                "Tribulan III Tahun 2024: capaian 102,10%, Sangat Tinggi; Tribulan IV Tahun 2024: "
                                        + "belum ada hasil"));
        assertThat(browser.scriptErrors()).isEmpty();
    }

    @Test
    void theSearchAndTheWayToAMeasurementAndBack() {
        Page page = kinerja("camat", 1366, 768);
        Locator search = page.getByRole(AriaRole.SEARCH);
        search.getByLabel("Tribulan").selectOption("II");
        assertThat(page.getByText("Tidak ada pengukuran yang selesai pada pilihan ini."))
                .isVisible();
        search.getByLabel("Tribulan").selectOption("III");

        row(page, "Tribulan III Tahun 2024").first().getByRole(AriaRole.LINK).click();
        assertThat(page.locator("h1")).hasText("Pengukuran Kinerja Tribulan III Tahun 2024");
        assertThat(page.getByText("Konsep 2 (hasil akhir)").first()).isVisible();
        page.getByText("Persentase ketercapaian kinerja kecamatan").first().click();
        assertThat(page.locator("h1")).hasText("Asal angka: Persentase ketercapaian kinerja kecamatan");
        page.getByText("Kembali ke pengukuran").click();
        page.getByText("Kembali ke Kinerja").click();

        assertThat(page.getByRole(AriaRole.SEARCH).getByLabel("Tribulan")).hasValue("3");
    }

    @Test
    void aTableIsDownloadedAndTheFocusStays() {
        Page page = kinerja("camat", 1366, 768);
        Locator button = page.getByLabel("Unduh XLSX: Pengukuran berjalan");
        button.focus();

        Download file = page.waitForDownload(() -> page.keyboard().press("Enter"));

        assertThat(file.suggestedFilename()).isEqualTo("Pengukuran berjalan.xlsx");
        assertThat(button).isFocused();
    }

    @Test
    void theRunningPartRenewsItselfAndLeavesFocusAndPlace() {
        Page page = browser.newSession(1366, 768).page();
        page.clock().install();
        open(login(page, "camat"));
        Locator action = row(page, "Tribulan I Tahun 2025").getByRole(AriaRole.BUTTON);
        action.focus();
        at("2026-07-13T11:00");

        page.clock().runFor(61_000);

        assertThat(row(page, "Tribulan I Tahun 2025")).containsText("terlambat 2 jam 30 menit");
        assertThat(row(page, "Tribulan I Tahun 2025").getByRole(AriaRole.BUTTON))
                .isFocused();
    }

    @ParameterizedTest
    @CsvSource({"1366,768", "390,844", "683,384"})
    void thePageIsFitForEverybodyOnTheScreenAPhoneAndAtTwoHundredPercent(int width, int height) {
        Page page = kinerja("camat", width, height);
        assertThat(page.locator("canvas")).hasCount(5);

        assertThat(violations(page, "main")).isEmpty();
        assertThat(page.evaluate("Math.max(...[...document.querySelectorAll('.ctn-main, .ctn-wrapper, html')]"
                        + ".map(e => e.scrollWidth - e.clientWidth))"))
                .isEqualTo(0);
    }

    @Test
    void anAnalystSeesNeitherThePageNorItsEntry() {
        Page page = cockpit("analis", 1366, 768);
        assertThat(page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Proses").setExact(true)))
                .isVisible();
        assertThat(page.locator("a[href='#/kinerja']")).hasCount(0);
        assertThat(page.locator(".kinerja-kartu")).hasCount(0);

        page.navigate(OfficeClient.root(port) + "/camunda/app/cockpit/default/#/kinerja");

        assertThat(page.locator("main p").first()).hasText("Halaman ini untuk Camat dan Sekretaris pada kantornya.");
        assertThat(page.locator("main table")).hasCount(0);
    }

    private Page kinerja(String user, int width, int height) {
        return open(cockpit(user, width, height));
    }

    private Page open(Page page) {
        page.navigate(OfficeClient.root(port) + "/camunda/app/cockpit/default/#/kinerja");
        page.locator("main .kinerja-angka-pokok").waitFor();
        return page;
    }

    private Page cockpit(String user, int width, int height) {
        Page page = browser.newSession(width, height).page();
        return login(page, user);
    }

    private Page login(Page page, String user) {
        page.navigate(OfficeClient.root(port) + "/camunda/app/cockpit/default/#/login");
        new LoginForm(page).loginAs(user, DemoUsers.PASSWORD);
        page.locator(".dashboard").waitFor();
        return page;
    }

    private static Locator row(Page page, String period) {
        return page.locator(
                "tr",
                new Page.LocatorOptions()
                        .setHas(page.getByRole(
                                AriaRole.ROWHEADER,
                                new Page.GetByRoleOptions().setName(period).setExact(true))));
    }

    private static List<String> violations(Page page, String part) {
        return new AxeBuilder(page)
                .include(List.of(part)).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                        .toList();
    }

    private static void at(String time) {
        ClockUtil.setCurrentTime(Date.from(
                LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Jakarta")).toInstant()));
    }
}
