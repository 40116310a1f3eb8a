package id.go.lumajangkab.kinerja.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.Deployments;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.TableFingerprint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** An installation serves one office: no door leads to a second one, whoever knocks. */
@KinerjaTest
class OnlyOfficeTest {

    private static final String REST = "/engine-rest";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"rest", "admin"})
    void theAdministratorMakesNoSecondOfficeAndNoMemberOfOne(String door) {
        OfficeClient admin = door.equals("rest")
                ? OfficeClient.withPassword(port, "admin", DemoUsers.PASSWORD)
                : OfficeClient.withSession(port, "admin", DemoUsers.PASSWORD, "admin");
        String root = door.equals("rest") ? REST : "/camunda/api/engine/engine/default";
        IdentityService identity = engine.getIdentityService();
        // as an earlier version let it be made
        identity.saveTenant(identity.newTenant("kantorLama"));
        try {
            Map<String, String> before = TableFingerprint.of(jdbc);
            assertRefused(admin.post(root + "/tenant/create", Map.of("id", "kantorLain", "name", "Kantor Lain")));
            assertRefused(admin.put(root + "/tenant/sumbersuko", Map.of("id", "kantorLain", "name", "Kantor Lain")));
            assertRefused(admin.put(root + "/tenant/kantorLama", Map.of("id", "kantorLama", "name", "Hidup lagi")));
            assertRefused(admin.put(root + "/tenant/kantorLama/user-members/camat", Map.of()));
            assertRefused(admin.put(root + "/tenant/kantorLama/group-members/camat", Map.of()));
            assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);

            assertThat(admin.delete(root + "/tenant/kantorLama").status()).isEqualTo(204);
        } finally {
            identity.deleteTenant("kantorLama");
        }
    }

    @Test
    void theOfficeItselfKeepsItsMembersAndIsNotDeleted() {
        OfficeClient admin = OfficeClient.withPassword(port, "admin", DemoUsers.PASSWORD);

        assertThat(admin.put(REST + "/tenant/sumbersuko", Map.of("id", "sumbersuko", "name", "Kecamatan Sumbersuko"))
                        .status())
                .isEqualTo(204);
        assertThat(admin.put(REST + "/tenant/sumbersuko/user-members/camat", Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(admin.delete(REST + "/tenant/sumbersuko/user-members/camat").status())
                .isEqualTo(204);
        Answer deletion = admin.delete(REST + "/tenant/sumbersuko");
        assertThat(deletion.status()).isEqualTo(403);
        assertThat(deletion.message()).startsWith("Kantor Kecamatan Sumbersuko tidak dapat dihapus");
        assertThat(engine.getIdentityService()
                        .createTenantQuery()
                        .tenantId("sumbersuko")
                        .count())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({"admin", "analis"})
    void modelsAreDeployedForNoOtherOfficeAndCountAtOnce(String user) {
        OfficeClient client = OfficeClient.withPassword(port, user, DemoUsers.PASSWORD);
        Map<String, String> before = TableFingerprint.of(jdbc);

        assertRefused(Deployments.deploy(
                client,
                Map.of("deployment-name", "Uji", "tenant-id", "kantorLain"),
                "uji.bpmn",
                Deployments.model("ujiKantor")));
        Answer later = Deployments.deploy(
                client,
                Map.of("deployment-name", "Uji", "deployment-activation-time", "2090-01-01T00:00:00.000+0700"),
                "uji.bpmn",
                Deployments.model("ujiKantor"));
        assertThat(later.status()).isEqualTo(400);
        assertThat(later.message()).startsWith("Model berlaku begitu dipasang");
        assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
    }

    /** Such as an earlier version let be made; only the system can deploy for another office. */
    @ParameterizedTest
    @CsvSource({"camat", "sekretaris", "staf1", "analis"})
    void whatBelongsToAnotherOfficeIsRefusedWithASentence(String user) {
        RepositoryService repository = engine.getRepositoryService();
        String deployment = repository
                .createDeployment()
                .name("Kantor lain")
                .tenantId("kantorLain")
                .addString(
                        "uji.bpmn",
                        Deployments.model("ujiLain")
                                .replace(
                                        "<bpmn:endEvent id=\"selesai\" />",
                                        "<bpmn:userTask id=\"selesai\" camunda:candidateGroups=\"camat,sekretaris,staf\" />"))
                .deploy()
                .getId();
        try {
            ProcessInstance instance = engine.getRuntimeService().startProcessInstanceByKey("ujiLain");
            Task task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance.getId())
                    .singleResult();
            String definition = instance.getProcessDefinitionId();
            OfficeClient client = OfficeClient.withPassword(port, user, DemoUsers.PASSWORD);
            Map<String, String> before = TableFingerprint.of(jdbc);
            Map<String, Answer> answers = new LinkedHashMap<>();
            for (String path : List.of(
                    "/process-instance/" + instance.getId(),
                    "/process-instance/" + instance.getId() + "/variables",
                    "/process-instance/" + instance.getId() + "/activity-instances",
                    "/task/" + task.getId(),
                    "/task/" + task.getId() + "/variables",
                    "/task/" + task.getId() + "/form-variables",
                    "/task/" + task.getId() + "/identity-links",
                    "/process-definition/" + definition,
                    "/process-definition/" + definition + "/xml",
                    "/deployment/" + deployment + "/resources")) {
                answers.put(path, client.get(REST + path));
            }
            for (String path : List.of(
                    "/task/" + task.getId() + "/claim",
                    "/task/" + task.getId() + "/complete",
                    "/task/" + task.getId() + "/submit-form",
                    "/process-definition/" + definition + "/start",
                    "/process-instance/" + instance.getId() + "/modification")) {
                answers.put(
                        "POST " + path,
                        client.post(
                                REST + path,
                                path.endsWith("claim")
                                        ? Map.of("userId", user)
                                        : path.endsWith("modification")
                                                ? Map.of(
                                                        "instructions",
                                                        List.of(Map.of("type", "cancel", "activityId", "selesai")))
                                                : Map.of()));
            }
            answers.put("DELETE", client.delete(REST + "/process-instance/" + instance.getId()));

            answers.forEach((way, answer) -> {
                // one that is asked for by its id alone is not seen
                assertThat(answer.status())
                        .as(way + " " + answer.text())
                        .isEqualTo(
                                way.equals("/task/" + task.getId())
                                                || way.equals("/process-instance/" + instance.getId())
                                        ? 404
                                        : 403);
                assertThat(answer.message()).as(way).endsWith(".").doesNotContain("ENGINE", "tenant");
            });
            assertThat(answers.get("/task/" + task.getId() + "/variables").message())
                    .isEqualTo("Anda tidak berhak melakukan ini.");
            assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        assertThat(answer.message()).startsWith("Aplikasi ini melayani satu kantor, yaitu Kecamatan Sumbersuko");
    }
}
