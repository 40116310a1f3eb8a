package id.go.lumajangkab.kinerja.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.process.SopDriver;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever opens whatever their role can open in the four web apps reads no English word. */
@KinerjaTest
class NoEnglishLeftTest {

    private static final EnglishWords ENGLISH = new EnglishWords();

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    private ProcessInstance checked;

    @BeforeEach
    void measurementsAtSeveralSteps() {
        SopDriver sop = new SopDriver(engine);
        String[] steps = {"step1", "step3", "step4", "archive"};
        for (int i = 0; i < steps.length; i++) {
            sop.walkTo(sop.start(2024, i + 1), steps[i]);
        }
        checked = sop.start(2023, 4);
        sop.walkTo(checked, "step3");
        engine.getManagementService().executeJob(sop.timer(checked).getId());
    }

    @AfterEach
    void cleanUp() {
        new SopDriver(engine).cleanUp();
    }

    @Test
    void cockpit() {
        walk("cockpit", "admin", walk -> {
            String definition = engine.getRepositoryService().createProcessDefinitionQuery()
                    .processDefinitionKey("pengukuran-kinerja").latestVersion().singleResult().getId();
            String decision = engine.getRepositoryService().createDecisionDefinitionQuery().latestVersion().list()
                    .get(0).getId();
            walk.open("dashboard", "processes", "process-definition/" + definition + "/runtime",
                    "process-instance/" + checked.getId() + "/runtime", "decisions", "decision-definition/" + decision,
                    "tasks", "repository", "batch", "batch/operation", "reports", "migration", "tidak-ada");
        });
    }

    @Test
    void admin() {
        walk("admin", "admin", walk -> walk.open("", "users", "user-create", "users/camat?tab=profile", "groups",
                "group-create", "groups/camat?tab=group", "tenants", "tenant-create", "tenants/sumbersuko?tab=tenant",
                "authorization?resource=0", "authorization?resource=1", "authorization?resource=7", "system?section=system-settings-general", "system?section=system-settings-metrics", "system?section=flow-node-count"));
    }

    @Test
    void welcome() {
        walk("welcome", "camat", walk -> walk.open("welcome", "profile"));
    }

    @Test
    void tasklist() {
        walk("tasklist", "camat", walk -> walk.open("", "?task=" + engine.getTaskService().createTaskQuery().taskDefinitionKey("step1").singleResult().getId(), "pengukuran", "penetapan", "kalender-kerja", "pemberitahuan", "bukti-pengukuran"));
    }

    private void walk(String app, String user, java.util.function.Consumer<ScreenWalk> pages) {
        try (OfficeBrowser browser = new OfficeBrowser("http://localhost:" + port)) {
            ScreenWalk walk = new ScreenWalk(browser.newSession(1366, 768).page(), "http://localhost:" + port, app, user);
            walk.login(user, DemoUsers.PASSWORD);
            pages.accept(walk);
            Map<String, String> left = new TreeMap<>();
            walk.texts().forEach((text, place) -> {
                if (!ENGLISH.in(text).isEmpty()) {
                    left.put(text + " " + ENGLISH.in(text), place);
                }
            });
            try (var out = new java.io.PrintWriter("/tmp/h4/language-x/texts-" + app + "-" + user + ".txt")) {
                walk.texts().forEach((t, p) -> out.println(t + "\t" + p));
            } catch (java.io.IOException e) {
                throw new IllegalStateException(e);
            }
            assertThat(left).isEmpty();
        }
    }
}
