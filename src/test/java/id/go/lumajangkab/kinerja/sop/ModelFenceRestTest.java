package id.go.lumajangkab.kinerja.sop;

import static id.go.lumajangkab.kinerja.engine.fence.Models.bpmn;
import static id.go.lumajangkab.kinerja.engine.fence.Models.definitions;
import static id.go.lumajangkab.kinerja.engine.fence.Models.dmn;
import static id.go.lumajangkab.kinerja.engine.fence.Models.form;
import static id.go.lumajangkab.kinerja.engine.fence.Models.through;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.engine.StepRefused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An analyst deploys over REST: what is wrong is refused with a sentence, what an office needs goes through. */
class ModelFenceRestTest extends SopTest {

    private static final String NAME = "Uji pagar";
    private static final String BROKEN = "Model proses ini bermasalah sehingga tidak dapat dilanjutkan; hubungi analis"
            + " proses atau administrator.";

    @LocalServerPort
    int port;

    @AfterEach
    void removeModels() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("uji")
                .list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "Uji"));
        sop.cleanUp();
        deleteDeployments(NAME);
    }

    private Answer deploy(Map<String, String> files) {
        return ModelUpload.send(client("analis"), NAME, files);
    }

    private OfficeClient client(String user) {
        return OfficeClient.withPassword(port, user, DemoUsers.PASSWORD);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "uji.bpmn",
                        through("<bpmn:scriptTask id='kerja' scriptFormat='juel'><bpmn:script>${1}"
                                + "</bpmn:script></bpmn:scriptTask>"),
                        "kerja"),
                Arguments.of(
                        "uji.bpmn",
                        through("<bpmn:serviceTask id='kerja' camunda:class='java.lang.Thread' />"),
                        "kerja"),
                Arguments.of("uji.bpmn", through("<bpmn:serviceTask id='kerja' camunda:type='shell' />"), "kerja"),
                Arguments.of("uji.bpmn", through("<bpmn:serviceTask id='kerja' camunda:type='mail' />"), "kerja"),
                Arguments.of(
                        "uji.bpmn",
                        through("<bpmn:serviceTask id='kerja' camunda:type='external' " + "camunda:topic='t' />"),
                        "kerja"),
                Arguments.of(
                        "uji.bpmn",
                        through("<bpmn:userTask id='kerja' camunda:formKey='embedded:deployment:a.html' " + "/>"),
                        "kerja"),
                Arguments.of(
                        "uji.bpmn",
                        through("<bpmn:userTask id='kerja'><bpmn:extensionElements>"
                                + "<camunda:taskListener event='create' class='a.B' /></bpmn:extensionElements>"
                                + "</bpmn:userTask>"),
                        "kerja"),
                Arguments.of(
                        "uji.bpmn",
                        through("<bpmn:serviceTask id='kerja' "
                                + "camunda:expression=\"${''.getClass().forName('java.lang.Runtime')}\" />"),
                        "kerja"),
                Arguments.of(
                        "uji.bpmn",
                        through("<bpmn:serviceTask id='kerja' x:class='a.B' "
                                + "xmlns:x='http://activiti.org/bpmn' />"),
                        "kerja"),
                Arguments.of("uji.bpmn", administrator(), "mulai"),
                Arguments.of(
                        "uji.bpmn", bpmn("pengukuran-kinerja", "<bpmn:startEvent id='m' />"), "pengukuran-kinerja"),
                Arguments.of("uji.bpmn", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", "DOCTYPE"),
                Arguments.of("uji.bpmn", definitions("<bpmn:error id='e' errorCode='java.lang.Throwable' />"), "e"),
                Arguments.of("uji.dmn", dmn("expressionLanguage='juel'", "${1}", "1"), "e"),
                Arguments.of("uji.cmmn", "<definitions />", "uji.cmmn"),
                Arguments.of("uji.html", "<script>alert(1)</script>", "uji.html"),
                Arguments.of("uji.form", form("uji", "{\"type\": \"iframe\", \"url\": \"http://a\"}"), "iframe"),
                Arguments.of(
                        "uji.form",
                        form("uji", "{\"type\": \"textfield\", \"key\": \"approvedByTim\"}"),
                        "approvedByTim"));
    }

    /** The line that made an analyst an administrator by itself, at the next look of the job executor. */
    private static String administrator() {
        return bpmn("<bpmn:startEvent id='mulai'><bpmn:extensionElements><camunda:executionListener event='end' "
                + "expression=\"${execution.processEngineServices.identityService.createMembership('analis', "
                + "'camunda-admin')}\" /></bpmn:extensionElements><bpmn:timerEventDefinition id='t'><bpmn:timeDate "
                + "xsi:type='bpmn:tFormalExpression'>2020-01-01T00:00:00</bpmn:timeDate></bpmn:timerEventDefinition>"
                + "</bpmn:startEvent>");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNotListedIsRefusedAsModelerReadsIt(String file, String content, String named) {
        long deployments = engine.getRepositoryService().createDeploymentQuery().count();

        Answer answer = deploy(Map.of(file, content));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("type").asText()).isEqualTo("ParseException");
        assertThat(answer.message())
                .startsWith("Pemasangan ditolak")
                .contains(file, named)
                .endsWith(".")
                .doesNotContain("ENGINE-", "Exception");
        assertThat(answer.json()
                        .path("details")
                        .path(answer.json().path("details").fieldNames().next())
                        .path("errors")
                        .path(0)
                        .path("message")
                        .asText())
                .endsWith(".");
        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isEqualTo(deployments);
    }

    @Test
    void whatPassedAnEarlierReleaseMakesNobodyAdministrator() {
        ModelUpload.asBeforeTheFence(engine, NAME, Map.of("uji.bpmn", administrator()));

        String job = engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey("uji")
                .singleResult()
                .getId();
        assertThatThrownBy(() -> engine.getManagementService().executeJob(job))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("tidak diizinkan");

        assertThat(engine.getIdentityService()
                        .createGroupQuery()
                        .groupMember("analis")
                        .groupId("camunda-admin")
                        .count())
                .isZero();
        assertThat(engine.getManagementService()
                        .createJobQuery()
                        .jobId(job)
                        .singleResult()
                        .getRetries())
                .isZero();
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .jobDefinitionIdIn(engine.getManagementService()
                                .createJobQuery()
                                .jobId(job)
                                .singleResult()
                                .getJobDefinitionId())
                        .singleResult()
                        .getIncidentMessage())
                .contains("Hubungi analis");
    }

    @Test
    void aJobThatFailsForAnotherReasonSaysSoInASentenceToo() {
        assertThat(deploy(Map.of(
                                "uji.bpmn",
                                bpmn("<bpmn:startEvent id='mulai' /><bpmn:sequenceFlow id='a' sourceRef='mulai' "
                                        + "targetRef='hitung' /><bpmn:serviceTask id='hitung' camunda:asyncBefore='true' "
                                        + "camunda:expression='${belumAda}' />")))
                        .status())
                .isEqualTo(200);
        ProcessInstance instance = engine.getRuntimeService().startProcessInstanceByKey("uji");
        Job job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .singleResult();
        engine.getManagementService().setJobRetries(job.getId(), 1);

        assertThatThrownBy(() -> engine.getManagementService().executeJob(job.getId()));

        assertThat(engine.getManagementService()
                        .createJobQuery()
                        .jobId(job.getId())
                        .singleResult()
                        .getExceptionMessage())
                .isEqualTo(BROKEN);
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .processInstanceId(instance.getId())
                        .singleResult()
                        .getIncidentMessage())
                .isEqualTo(BROKEN);
        assertThat(engine.getManagementService().getJobExceptionStacktrace(job.getId()))
                .contains("belumAda");
        assertThat(engine.getHistoryService()
                        .createHistoricJobLogQuery()
                        .jobId(job.getId())
                        .failureLog()
                        .singleResult()
                        .getJobExceptionMessage())
                .isEqualTo(BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:serviceTask id='kerja' camunda:expression=\"${execution.setVariable('approvedByTim', true)}\" />",
                "<bpmn:serviceTask id='kerja' camunda:expression=\"${''.getClass().forName('java.lang.Runtime')}\" />",
                "<bpmn:serviceTask id='kerja' camunda:expression='${dataSource.connection}' />",
                "<bpmn:serviceTask id='kerja' camunda:expression='${computeValuesDelegate.class}' />",
                "<bpmn:serviceTask id='kerja' camunda:expression=\"${S('{}').prop('a', 1)}\" />",
                "<bpmn:scriptTask id='kerja' scriptFormat='juel'><bpmn:script>${1}</bpmn:script></bpmn:scriptTask>"
            })
    void aVersionDeployedEarlierLoadsAndItsInstanceStopsWithASentence(String element) {
        ModelUpload.asBeforeTheFence(
                engine,
                NAME,
                Map.of(
                        "uji.bpmn",
                        through(element)
                                .replace(
                                        "sourceRef=\"mulai\" " + "targetRef=\"kerja\"",
                                        "sourceRef=\"mulai\" targetRef=\"orang\"")
                                .replace(
                                        "<bpmn:endEvent",
                                        "<bpmn:userTask id=\"orang\" camunda:candidateGroups=\"camat\" /><bpmn:sequenceFlow id=\"c\" "
                                                + "sourceRef=\"orang\" targetRef=\"kerja\" /><bpmn:endEvent")));
        ProcessInstance instance = engine.getRuntimeService().startProcessInstanceByKey("uji");
        Task task = sop.task(instance);

        Answer answer = client("camat").post("/engine-rest/task/" + task.getId() + "/complete", Map.of());

        assertThat(answer.status()).as(answer.text()).isIn(400, 500);
        assertThat(sop.task(instance).getId()).isEqualTo(task.getId());
        if (!element.contains("dataSource")) {
            assertThat(answer.message()).endsWith("Hubungi analis.").doesNotContain("Cannot");
            assertThat(answer.status()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            default="approvedByTim_no" | '' | SOP langkah 7: gerbang tidak mempunyai jalur bawaan
            candidateGroups="staf" | candidateGroups="camat" | SOP langkah 5: menurut SOP pelaksananya Staf
            sourceRef="step8" targetRef="freezeResult" | sourceRef="step8" targetRef="step9" | tanpa pembekuan hasil
            """)
    void aModelThatDoesNotCarryOutTheSopIsRefusedWithItsRow(String part, String changed, String told) {
        long deployments = engine.getRepositoryService().createDeploymentQuery().count();

        Answer answer = deploy(ModelUpload.delivered(model -> model.replace(part, changed)));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.message())
                .startsWith("Pemasangan ditolak; tidak ada yang berubah.\npengukuran-kinerja.bpmn: SOP langkah ")
                .contains(told);
        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isEqualTo(deployments);
    }

    @Test
    void ratingBandsWithAGapAreRefusedAlsoAlone() {
        String bands = ModelUpload.delivered(model -> model).get("predikat-kinerja.dmn");

        Answer answer = deploy(Map.of("predikat-kinerja.dmn", bands.replace("[76..91[", "[80..91[")));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.message()).contains("tidak mempunyai predikat");
    }

    @Test
    void anOfficeChangesItsModelInModeler() {
        Answer answer = deploy(ownTask(ModelUpload.delivered(model -> model.replace(
                        "name=\"Setuju\"", "name=\"Ya, setuju\"")
                .replace(">PT15M<", ">PT20M<")
                .replace("<dc:Bounds x=\"", "<dc:Bounds x=\"1")
                .replace(
                        "</bpmn:process>",
                        "<bpmn:textAnnotation id='catatan'><bpmn:text>Lihat SOP</bpmn:text>"
                                + "</bpmn:textAnnotation><bpmn:association id='hubung' sourceRef='step1' targetRef='catatan' />"
                                + "<bpmn:group id='kelompok' /></bpmn:process>")
                .replace(
                        "<bpmn:userTask id=\"step2\" ", "<bpmn:userTask id=\"step2\" camunda:dueDate=\"${now()}\" "))));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** Between steps 1 and 2 stands a task of the analyst's own, with a form of its own. */
    private static Map<String, String> ownTask(Map<String, String> files) {
        Map<String, String> changed = new HashMap<>(files);
        changed.put("periksa.form", form("periksa", """
                {"type": "textfield", "key": "nomorSurat", "label": "Nomor surat", "validate": {"required": true}},
                {"type": "number", "key": "jumlah", "label": "Jumlah"},
                {"type": "taglist", "key": "lampiran", "label": "Lampiran"},
                {"type": "datetime", "subtype": "time", "key": "jam", "timeLabel": "Jam"},
                {"type": "textfield", "key": "tertera", "readonly": true}"""));
        changed.computeIfPresent(
                "pengukuran-kinerja.bpmn",
                (name, model) -> model.replace(
                                "sourceRef=\"step1\" targetRef=\"step2\"", "sourceRef=\"step1\" targetRef=\"periksa\"")
                        .replace("<bpmn:sequenceFlow id=\"step1_step2\"", """
                        <bpmn:userTask id="periksa" name="Memeriksa surat" camunda:candidateGroups="camat"
                            camunda:formRef="periksa" camunda:formRefBinding="latest" />
                        <bpmn:sequenceFlow id="periksa_step2" sourceRef="periksa" targetRef="step2" />
                        <bpmn:sequenceFlow id="step1_step2\""""));
        return changed;
    }

    @Test
    void anAnalystsOwnTaskKeepsWhatItsFormEdits() {
        assertThat(deploy(ownTask(ModelUpload.delivered(model -> model))).status())
                .isEqualTo(200);
        ProcessInstance instance = sop.start(2024, 4);
        sop.complete(instance, "step1", SopDriver.order());
        Task task = sop.task(instance);
        assertThat(task.getTaskDefinitionKey()).isEqualTo("periksa");
        OfficeClient camat = client("camat");
        String path = "/engine-rest/task/" + task.getId();

        assertThat(camat.get(path + "/form-variables").status()).isEqualTo(200);
        Answer empty = camat.post(path + "/submit-form", Map.of());
        Answer forged = camat.post(
                path + "/submit-form",
                Map.of(
                        "variables",
                        Map.of("nomorSurat", Map.of("value", "1"), "approvedByTim", Map.of("value", true))));
        Answer done = camat.post(
                path + "/submit-form",
                Map.of(
                        "variables",
                        Map.of(
                                "nomorSurat",
                                Map.of("value", "7/2026"),
                                "jumlah",
                                Map.of("value", 1.5),
                                "jam",
                                Map.of("value", "10:30"),
                                "tertera",
                                Map.of("value", "palsu"),
                                "lampiran",
                                Map.of("value", "[\"a\"]", "type", "Json"))));

        assertThat(empty.message()).isEqualTo("Nomor surat wajib diisi.");
        assertThat(forged.status()).isEqualTo(400);
        assertThat(done.status()).as(done.text()).isEqualTo(204);
        assertThat(sop.task(instance).getTaskDefinitionKey()).isEqualTo("step2");
        Map<String, Object> variables = engine.getRuntimeService().getVariables(instance.getId());
        assertThat(variables)
                .containsEntry("nomorSurat", "7/2026")
                .containsEntry("jumlah", 1.5)
                .containsEntry("jam", "10:30")
                .doesNotContainKeys("tertera", "approvedByTim");
        assertThat(variables.get("lampiran")).hasToString("[\"a\"]");
    }

    @Test
    void aFormOfOursAtATaskThatNobodyKnowsIsRefusedAndNothingIsDropped() {
        Map<String, String> renamed = ModelUpload.delivered(
                model -> model.replace("\"step4\"", "\"ambil_data\"").replace(">step4<", ">ambil_data<"));
        Answer refused = deploy(renamed);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("SOP langkah 4: id tugas langkah ini berubah menjadi ambil_data");
        ModelUpload.asBeforeTheFence(engine, NAME, renamed);
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "ambil_data");
        Task task = sop.task(instance);
        OfficeClient holder = client("kasubagRenvapor");
        String path = "/engine-rest/task/" + task.getId();
        holder.post(path + "/claim", Map.of("userId", "kasubagRenvapor"));

        for (String way : List.of("/submit-form", "/complete")) {
            Answer answer = holder.post(
                    path + way,
                    Map.of(
                            "variables",
                            Map.of(
                                    "indikator",
                                    Map.of("value", "[{\"kode\": \"BWI-1\", \"nilai\": \"91,89\"}]", "type", "Json"))));

            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.message())
                    .contains("langkah-4", "step4", "ambil_data", "analis")
                    .endsWith(".");
        }
        assertThat(sop.task(instance).getId()).isEqualTo(task.getId());
    }

    @Test
    void aTaskOfAnOwnProcessWithoutAFormCompletesAndTakesNoValues() {
        assertThat(deploy(Map.of("uji.bpmn", through("<bpmn:userTask id='kerja' camunda:candidateGroups='camat' />")))
                        .status())
                .isEqualTo(200);
        ProcessInstance instance = engine.getRuntimeService().startProcessInstanceByKey("uji");
        String path = "/engine-rest/task/" + sop.task(instance).getId();

        Answer values = client("camat").post(path + "/complete", Map.of("variables", Map.of("a", Map.of("value", 1))));
        Answer done = client("camat").post(path + "/complete", Map.of());

        assertThat(values.status()).isEqualTo(400);
        assertThat(done.status()).as(done.text()).isEqualTo(204);
        assertThat(sop.task(instance)).isNull();
    }

    @Test
    void whatAFieldOfAFormFromBeforeTheFenceWouldForgeIsRefused() {
        ModelUpload.asBeforeTheFence(
                engine,
                NAME,
                Map.of(
                        "uji.bpmn",
                        through(
                                "<bpmn:userTask id='kerja' "
                                        + "camunda:candidateGroups='camat' camunda:formRef='uji' camunda:formRefBinding='deployment' />"),
                        "uji.form",
                        form("uji", "{\"type\": \"checkbox\", \"key\": \"approvedByTim\"}")));
        ProcessInstance instance = engine.getRuntimeService().startProcessInstanceByKey("uji");

        Answer answer = client("camat")
                .post(
                        "/engine-rest/task/" + sop.task(instance).getId() + "/submit-form",
                        Map.of("variables", Map.of("approvedByTim", Map.of("value", true))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("approvedByTim", "analis");
        assertThat(engine.getRuntimeService().getVariables(instance.getId())).isEmpty();
    }

    @Test
    void whatAnAnalystAddsToAFormOfOursIsKeptToo() {
        Map<String, String> files = ModelUpload.delivered(model -> model);
        files.computeIfPresent(
                "langkah-1.form",
                (name, form) -> form.replaceFirst(
                        "\"components\" *: *\\[",
                        "\"components\": [{\"type\": \"textfield\", \"key\": \"nomorAgenda\", \"label\": \"Agenda\"}, "));
        assertThat(deploy(files).status()).isEqualTo(200);
        ProcessInstance instance = sop.start(2024, 4);

        sop.complete(instance, "step1", SopDriver.with(SopDriver.order(), "nomorAgenda", "A-7"));

        assertThat(engine.getRuntimeService().getVariable(instance.getId(), "nomorAgenda"))
                .isEqualTo("A-7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"camat", "sekretaris", "staf1", "admin"})
    void theDeliveredFiltersKeepTheEnginesFunctions(String user) {
        sop.start(2024, 4);
        for (Filter filter : engine.getFilterService().createFilterQuery().list()) {
            Answer answer = client("admin").get("/engine-rest/filter/" + filter.getId() + "/count");
            assertThat(answer.status()).as(filter.getName() + answer.text()).isEqualTo(200);
        }
        List<String> seen = engine.getFilterService().createFilterQuery().list().stream()
                .map(Filter::getId)
                .filter(filter -> client(user)
                                .get("/engine-rest/filter/" + filter + "/list")
                                .status()
                        == 200)
                .toList();
        assertThat(seen).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${now()}",
                "${dateTime().plusDays(1)}",
                "${dateTime().minusWeeks(1).toDate()}",
                "${dateTime().withTimeAtStartOfDay()}",
                "${dateTime().dayOfMonth().withMaximumValue()}"
            })
    void aFilterThatAUserSavedComputesWithTime(String time) {
        Answer answer = listOfFilter(
                Map.of("dueBeforeExpression", time, "candidateGroupsExpression", "${currentUserGroups()}"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "assigneeExpression, ${tim.anggota(execution)}", "assigneeExpression, ${execution.id}",
        "assigneeExpression, ${belumAda}", "assigneeExpression, ${dateTime().plusDays(2)}",
        "assigneeExpression, ${currentUserGroups()}", "assigneeExpression, ${1/0}",
        "dueBeforeExpression, ${currentUser()}", "createdAfterExpression, besok",
        "candidateGroupExpression, ${currentUserGroups()}", "processInstanceBusinessKeyExpression, ${now()}"
    })
    void aFilterWhoseExpressionFitsNothingIsAnInputAndNoFault(String criterion, String expression) {
        Answer answer = listOfFilter(Map.of(criterion, expression));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.message()).startsWith("Ungkapan pada saringan ini tidak dapat dipakai");
    }

    /** What the list of a filter with this query answers, which is saved for it alone. */
    private Answer listOfFilter(Map<String, String> query) {
        Answer saved = client("admin")
                .post(
                        "/engine-rest/filter/create",
                        Map.of("resourceType", "Task", "name", NAME, "query", query, "properties", Map.of()));
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        String id = saved.json().path("id").asText();
        try {
            return client("admin").get("/engine-rest/filter/" + id + "/list");
        } finally {
            engine.getFilterService().deleteFilter(id);
        }
    }

    @Test
    void aFilterThatReachesForMoreIsRefusedWithASentence() {
        Answer answer = listOfFilter(Map.of("assigneeExpression", "${currentUser().getClass().name}"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("getClass", "pada saringan tidak diizinkan");
    }

    @Test
    void theNewestDefinitionStaysWhenADeploymentIsRefused() {
        ProcessDefinition before = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(PengukuranKinerja.KEY)
                .latestVersion()
                .singleResult();

        Answer answer = deploy(ModelUpload.delivered(
                model -> model.replace("</bpmn:process>", "<bpmn:scriptTask id='x' /></bpmn:process>")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(PengukuranKinerja.KEY)
                        .latestVersion()
                        .singleResult()
                        .getId())
                .isEqualTo(before.getId());
    }
}
