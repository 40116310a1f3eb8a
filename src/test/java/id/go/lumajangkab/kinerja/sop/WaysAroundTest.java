package id.go.lumajangkab.kinerja.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.TableFingerprint;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.engine.StepRefused;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** No role, the task's holder and the administrator included, gets a step done by anything but its form. */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaysAroundTest {

    private static final Map<String, Object> FAKE = Map.of("approvedByKasubag", Map.of("value", true));

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    SopDriver sop;
    ProcessInstance instance;
    Task task;
    String timer;

    @BeforeAll
    void letStafHoldStep5() {
        sop = new SopDriver(engine);
        instance = new Periods(jdbc, engine).startAndWalkTo("step5");
        sop.take(sop.task(instance));
        task = sop.task(instance);
        timer = sop.timer(instance).getId();
    }

    @AfterAll
    void cleanUp() {
        sop.cleanUp();
    }

    /** A request that would lead around the step, and the statuses it may be refused with. */
    record Way(String method, String path, Object body, List<Integer> refusals) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static Way way(String method, String path, Object body) {
        return new Way(method, path, body, List.of(403));
    }

    private List<Way> ways() {
        String ofTask = "/task/" + task.getId();
        String ofInstance = "/process-instance/" + instance.getId();
        String ofExecution = "/execution/" + task.getExecutionId();
        String ofDefinition = "/process-definition/" + task.getProcessDefinitionId();
        List<Map<String, Object>> jump = List.of(
                Map.of("type", "cancel", "activityId", "step5"),
                Map.of("type", "startBeforeActivity", "activityId", "step9"));
        Map<String, Object> jumpOfMany = Map.of(
                "processDefinitionId", task.getProcessDefinitionId(),
                "processInstanceIds", List.of(instance.getId()),
                "instructions", jump);
        Map<String, Object> migration = Map.of(
                "processInstanceIds", List.of(instance.getId()),
                "migrationPlan",
                        Map.of(
                                "sourceProcessDefinitionId", task.getProcessDefinitionId(),
                                "targetProcessDefinitionId", task.getProcessDefinitionId(),
                                "instructions",
                                        List.of(Map.of(
                                                "sourceActivityIds",
                                                List.of("step5"),
                                                "targetActivityIds",
                                                List.of("step9")))));
        List<Way> ways = new ArrayList<>(List.of(
                way("POST", ofTask + "/bpmnError", Map.of("errorCode", "apaSaja")),
                way("POST", ofTask + "/bpmnEscalation", Map.of("escalationCode", "terlambat-5")),
                way("POST", ofTask + "/delegate", Map.of("userId", "staf2")),
                way("POST", ofTask + "/resolve", Map.of("variables", FAKE)),
                way("POST", ofTask + "/assignee", Map.of("userId", "staf2")),
                way("POST", ofTask + "/identity-links", Map.of("userId", "analis", "type", "candidate")),
                way("POST", ofTask + "/identity-links", Map.of("groupId", "analis", "type", "candidate")),
                way("POST", ofTask + "/identity-links", Map.of("userId", "staf2", "type", "assignee")),
                way("POST", ofTask + "/identity-links", Map.of("userId", "staf2", "type", "owner")),
                way("POST", ofTask + "/identity-links/delete", Map.of("groupId", "staf", "type", "candidate")),
                way("PUT", ofTask + "/variables/approvedByKasubag", Map.of("value", true)),
                way("POST", ofTask + "/variables", Map.of("modifications", FAKE)),
                way("DELETE", ofTask + "/variables/tahun", null),
                way("PUT", ofTask + "/localVariables/approvedByKasubag", Map.of("value", true)),
                way("POST", ofTask + "/localVariables", Map.of("modifications", FAKE)),
                way("DELETE", ofTask + "/localVariables/tahun", null),
                way("PUT", ofInstance + "/variables/approvedByKasubag", Map.of("value", true)),
                way("POST", ofInstance + "/variables", Map.of("modifications", FAKE)),
                way("DELETE", ofInstance + "/variables/tahun", null),
                way("PUT", ofExecution + "/localVariables/approvedByKasubag", Map.of("value", true)),
                way("POST", ofExecution + "/localVariables", Map.of("modifications", FAKE)),
                way("DELETE", ofExecution + "/localVariables/tahun", null),
                way(
                        "POST",
                        "/process-instance/variables-async",
                        Map.of("processInstanceIds", List.of(instance.getId()), "variables", FAKE)),
                way("POST", ofExecution + "/signal", Map.of()),
                way("POST", ofInstance + "/modification", Map.of("instructions", jump)),
                way("POST", ofInstance + "/modification-async", Map.of("instructions", jump)),
                way("POST", "/modification/execute", jumpOfMany),
                way("POST", "/modification/executeAsync", jumpOfMany),
                way("POST", "/migration/execute", migration),
                way("POST", "/migration/executeAsync", migration),
                way(
                        "POST",
                        ofDefinition + "/restart",
                        Map.of("processInstanceIds", List.of(instance.getId()), "instructions", jump.subList(1, 2))),
                way(
                        "POST",
                        ofDefinition + "/restart-async",
                        Map.of("processInstanceIds", List.of(instance.getId()), "instructions", jump.subList(1, 2))),
                way("POST", ofDefinition + "/start", Map.of("startInstructions", jump.subList(1, 2))),
                way(
                        "POST",
                        ofDefinition + "/start",
                        Map.of(
                                "startInstructions",
                                List.of(Map.of("type", "startTransition", "transitionId", "archive_completed")))),
                way("PUT", "/job/" + timer + "/duedate", Map.of("duedate", "2030-01-01T00:00:00.000+0700")),
                way("POST", "/job/" + timer + "/duedate/recalculate", null),
                way("POST", "/job/" + timer + "/execute", Map.of()),
                way("DELETE", "/job/" + timer, null),
                way("POST", "/task/create", Map.of("id", "buatan", "name", "Tugas buatan")),
                // whoever does not see the task is told that there is none
                new Way(
                        "PUT",
                        ofTask,
                        Map.of("name", "Lain", "due", "2030-01-01T00:00:00.000+0700", "assignee", "staf2"),
                        List.of(403, 404)),
                // the engine deletes no task of a running process: 500 for whom it would obey, 403 for others
                new Way("DELETE", ofTask, null, List.of(403, 500)),
                // nothing waits for a message
                new Way(
                        "POST",
                        "/message",
                        Map.of("messageName", "lanjut", "processInstanceId", instance.getId()),
                        List.of(400, 403)),
                new Way("POST", ofExecution + "/messageSubscriptions/lanjut/trigger", Map.of(), List.of(403, 500)),
                new Way(
                        "POST",
                        "/signal",
                        Map.of("name", "lanjut", "executionId", task.getExecutionId()),
                        List.of(400, 403, 404, 500))));
        return ways;
    }

    static Stream<String> roles() {
        return Stream.of("camat", "sekretaris", "tim1", "kasubagRenvapor", "staf1", "kasubagUmum", "analis", "admin");
    }

    @ParameterizedTest
    @MethodSource("roles")
    void noRoleGetsAroundAStepOverRest(String user) {
        assertRefused(OfficeClient.withPassword(port, user, DemoUsers.PASSWORD), "/engine-rest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"staf1", "camat", "sekretaris"})
    void noRoleGetsAroundAStepInTheSessionOfTasklist(String user) {
        assertRefused(
                OfficeClient.withSession(port, user, DemoUsers.PASSWORD, "tasklist"),
                "/camunda/api/engine/engine/default");
    }

    @Test
    void theAdministratorDoesNotGetAroundAStepInTheSessionOfCockpit() {
        assertRefused(
                OfficeClient.withSession(port, "admin", DemoUsers.PASSWORD, "cockpit"),
                "/camunda/api/engine/engine/default");
    }

    private void assertRefused(OfficeClient client, String root) {
        Map<String, String> before = TableFingerprint.of(jdbc);
        Map<String, Integer> taken = new LinkedHashMap<>();
        for (Way way : ways()) {
            Answer answer = way.body() == null
                    ? client.with("Content-Type", "application/json").send(way.method(), root + way.path(), null)
                    : client.json(way.method(), root + way.path(), way.body());
            if (!way.refusals().contains(answer.status())) {
                taken.put(way + " " + answer.text(), answer.status());
            }
        }
        assertThat(taken).isEmpty();
        assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("roles")
    void onlyTheAdministratorEndsWhatRunsOrWasDone(String user) {
        if (user.equals("admin")) {
            return;
        }
        Map<String, String> before = TableFingerprint.of(jdbc);
        OfficeClient client = OfficeClient.withPassword(port, user, DemoUsers.PASSWORD);
        String deployment = engine.getRepositoryService()
                .getProcessDefinition(task.getProcessDefinitionId())
                .getDeploymentId();

        for (Answer answer : List.of(
                client.delete("/engine-rest/process-instance/" + instance.getId()),
                client.post(
                        "/engine-rest/process-instance/delete",
                        Map.of("processInstanceIds", List.of(instance.getId()))),
                client.put(
                        "/engine-rest/process-instance/" + instance.getId() + "/suspended", Map.of("suspended", true)),
                client.put("/engine-rest/job/" + timer + "/suspended", Map.of("suspended", true)),
                client.put("/engine-rest/job/" + timer + "/retries", Map.of("retries", 0)),
                client.delete("/engine-rest/history/process-instance/" + instance.getId()),
                client.delete("/engine-rest/history/process-instance/" + instance.getId() + "/variable-instances"),
                client.delete("/engine-rest/process-definition/" + task.getProcessDefinitionId() + "?cascade=true"),
                client.delete("/engine-rest/deployment/" + deployment + "?cascade=true"))) {
            assertThat(answer.status())
                    .as(answer.response().request() + answer.text())
                    .isIn(403, 404);
        }
        assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
    }

    @Test
    void javaWithoutALoginGetsAroundNoStepEither() {
        TaskService tasks = engine.getTaskService();
        RuntimeService runtime = engine.getRuntimeService();
        ManagementService management = engine.getManagementService();
        String id = task.getId();
        String process = instance.getId();
        Map<String, String> before = TableFingerprint.of(jdbc);

        Map<String, ThrowingCallable> ways = new LinkedHashMap<>();
        ways.put("bpmnError", () -> tasks.handleBpmnError(id, "apaSaja"));
        ways.put("bpmnEscalation", () -> tasks.handleEscalation(id, "terlambat-5"));
        ways.put("delegate", () -> tasks.delegateTask(id, "staf2"));
        ways.put("resolve", () -> tasks.resolveTask(id));
        ways.put("assignee", () -> tasks.setAssignee(id, "staf2"));
        ways.put("unclaim", () -> tasks.setAssignee(id, null));
        ways.put("claim for nobody", () -> tasks.claim(id, null));
        ways.put("owner", () -> tasks.setOwner(id, "staf2"));
        ways.put("candidate", () -> tasks.addCandidateUser(id, "analis"));
        ways.put("candidate group", () -> tasks.addCandidateGroup(id, "analis"));
        ways.put("no candidate", () -> tasks.deleteCandidateGroup(id, "staf"));
        ways.put("link", () -> tasks.addUserIdentityLink(id, "staf2", IdentityLinkType.ASSIGNEE));
        ways.put("variable", () -> tasks.setVariable(id, "approvedByKasubag", true));
        ways.put("local variable", () -> tasks.setVariableLocal(id, "approvedByKasubag", true));
        ways.put("no variable", () -> tasks.removeVariable(id, "tahun"));
        ways.put("due date", () -> tasks.setDueDate(id, new Date()));
        ways.put("name", () -> tasks.setName(id, "Lain"));
        ways.put("description", () -> tasks.setDescription(id, "Lain"));
        ways.put("save", () -> {
            Task changed = tasks.createTaskQuery().taskId(id).singleResult();
            changed.setDelegationState(DelegationState.PENDING);
            tasks.saveTask(changed);
        });
        ways.put("complete", () -> tasks.complete(id));
        ways.put("complete with variables", () -> tasks.complete(id, Map.of("approvedByKasubag", true)));
        ways.put("form", () -> engine.getFormService().submitTaskForm(id, Map.of()));
        ways.put("instance variable", () -> runtime.setVariable(process, "approvedByKasubag", true));
        ways.put("no instance variable", () -> runtime.removeVariable(process, "tahun"));
        ways.put("signal", () -> runtime.signal(task.getExecutionId()));
        ways.put(
                "modification",
                () -> runtime.createProcessInstanceModification(process)
                        .startBeforeActivity("step9")
                        .execute());
        ways.put(
                "modification later",
                () -> runtime.createProcessInstanceModification(process)
                        .startBeforeActivity("step9")
                        .executeAsync());
        ways.put(
                "restart",
                () -> runtime.restartProcessInstances(task.getProcessDefinitionId())
                        .startBeforeActivity("step9")
                        .processInstanceIds(process)
                        .execute());
        ways.put(
                "start in the middle",
                () -> runtime.createProcessInstanceByKey(PengukuranKinerja.KEY)
                        .startBeforeActivity("step9")
                        .execute());
        ways.put(
                "migration",
                () -> runtime.newMigration(runtime.createMigrationPlan(
                                        task.getProcessDefinitionId(), task.getProcessDefinitionId())
                                .mapActivities("step5", "step6")
                                .build())
                        .processInstanceIds(process)
                        .execute());
        ways.put("timer's due date", () -> management.setJobDuedate(timer, new Date()));
        ways.put("timer anew", () -> management.recalculateJobDuedate(timer, false));
        ways.put("no timer", () -> management.deleteJob(timer));

        ways.forEach((name, way) -> assertThatThrownBy(way)
                .as(name)
                .isInstanceOf(StepRefused.class)
                .satisfies(e -> assertThat(((StepRefused) e).status()).isEqualTo(403)));
        assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
    }
}
