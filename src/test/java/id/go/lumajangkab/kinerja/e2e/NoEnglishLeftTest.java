package id.go.lumajangkab.kinerja.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whoever opens whatever their role can open in the four web apps reads no English word. Seven measurements stand at
 * seven steps, one of them late.
 */
@KinerjaTest
@BrowserTest
@Tag("bahasa")
class NoEnglishLeftTest {

    private static final EnglishWords ENGLISH = new EnglishWords();

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    private ProcessInstance late;

    @BeforeEach
    void measurementsAtSeveralSteps() {
        SopDriver sop = new SopDriver(engine);
        List<String> steps = List.of("step2", "step3", "step5", "archive");
        for (int i = 0; i < steps.size(); i++) {
            sop.walkTo(sop.start(2024, i + 1), steps.get(i));
        }
        sop.start(2025, 1);
        sop.walkTo(sop.start(2025, 2), "step3");
        late = sop.start(2023, 4);
        sop.walkTo(late, "step3");
        engine.getManagementService().executeJob(sop.timer(late).getId());
    }

    @AfterEach
    void cleanUp() {
        new SopDriver(engine).cleanUp();
    }

    @Test
    void tasklist() {
        inBrowser(browser -> {
            ScreenWalk camat = walk(browser, "tasklist", "camat");
            camat.open(task("step1"), "pengukuran", "penetapan", "kalender-kerja", "pemberitahuan", "bukti-pengukuran");
            String measurement = camat.openFirst("pengukuran", ".kinerja-tabel a[href^='#/pengukuran/']");
            camat.open(measurement, measurement + "/asal", measurement + "/jejak");
            check(camat);
            for (Map.Entry<String, String> turn : Map.of(
                            "sekretaris", "step2", "tim1", "step3", "staf1", "step5", "kasubagUmum", "archive")
                    .entrySet()) {
                check(walk(browser, "tasklist", turn.getKey()).read(task(turn.getValue())));
            }
        });
    }

    @Test
    void cockpit() {
        String definition = "process-definition/"
                + engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("pengukuran-kinerja")
                        .latestVersion()
                        .singleResult()
                        .getId()
                + "/runtime";
        String decision = "decision-definition/"
                + engine.getRepositoryService()
                        .createDecisionDefinitionQuery()
                        .latestVersion()
                        .list()
                        .get(0)
                        .getId();
        String instance = "process-instance/" + late.getId() + "/runtime";
        inBrowser(browser -> {
            check(walk(browser, "cockpit", "admin")
                    .open(
                            "dashboard",
                            "processes",
                            definition,
                            instance,
                            "decisions",
                            decision,
                            "tasks",
                            "repository",
                            "batch",
                            "batch/operation",
                            "migration",
                            "tidak-ada",
                            "process-instance/tidak-ada/runtime"));
            check(walk(browser, "cockpit", "camat")
                    .read("dashboard", "kinerja", "processes", definition, instance, "decisions", decision, "tasks"));
            check(walk(browser, "cockpit", "analis").read("dashboard", definition, decision, "repository"));
        });
    }

    @Test
    void admin() {
        inBrowser(browser -> check(walk(browser, "admin", "admin")
                .open(
                        "",
                        "users",
                        "user-create",
                        "users/camat?tab=profile",
                        "groups",
                        "group-create",
                        "groups/camat?tab=group",
                        "tenants",
                        "tenant-create",
                        "tenants/sumbersuko?tab=tenant",
                        "authorization?resource=0",
                        "authorization?resource=7",
                        "system?section=system-settings-general",
                        "system?section=system-settings-metrics",
                        "system?section=kinerja-riwayat-masuk")));
    }

    @Test
    void welcome() {
        inBrowser(browser -> check(walk(browser, "welcome", "camat").open("welcome")));
    }

    private void inBrowser(Consumer<OfficeBrowser> work) {
        try (OfficeBrowser browser = new OfficeBrowser(OfficeClient.root(port))) {
            work.accept(browser);
        }
    }

    private ScreenWalk walk(OfficeBrowser browser, String app, String user) {
        ScreenWalk walk = new ScreenWalk(browser.newSession(1366, 768).page(), OfficeClient.root(port), app, user);
        walk.login(user, DemoUsers.PASSWORD);
        return walk;
    }

    private String task(String step) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(step)
                .list()
                .get(0);
        return "?task=" + task.getId();
    }

    private static void check(ScreenWalk walk) {
        Map<String, String> left = new TreeMap<>();
        walk.texts().forEach((text, place) -> {
            if (!ENGLISH.in(text).isEmpty()) {
                left.put(text + " " + ENGLISH.in(text), place);
            }
        });
        assertThat(left).isEmpty();
        assertThat(walk.texts()).hasSizeGreaterThan(20);
    }
}
