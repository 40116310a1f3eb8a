package id.go.lumajangkab.kinerja.engine.fence;

import static id.go.lumajangkab.kinerja.engine.fence.Models.bpmn;
import static id.go.lumajangkab.kinerja.engine.fence.Models.definitions;
import static id.go.lumajangkab.kinerja.engine.fence.Models.dmn;
import static id.go.lumajangkab.kinerja.engine.fence.Models.form;
import static id.go.lumajangkab.kinerja.engine.fence.Models.through;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fence lets through and what it refuses, without an engine. */
class ModelFenceTest {

    private static final ModelFence FENCE = new ModelFence(
            new Vocabulary(
                    Map.of(
                            "tim",
                            "tim",
                            "hitungDelegate",
                            "hitung",
                            "computeValuesDelegate",
                            "c",
                            "freezeResultDelegate",
                            "f",
                            "recordLatenessDelegate",
                            "r",
                            "settlePerformanceDelegate",
                            "s",
                            "startDueMeasurementsDelegate",
                            "d"),
                    Map.of("tim", Set.of("anggota")),
                    Set.of("approvedByTim", "lateCode", "tahun", "tribulan"),
                    Set.of("lateCode"),
                    Map.of(
                            "mulai-pengukuran",
                            Set.of("tahun", "tribulan"),
                            "mulai-penetapan",
                            Set.of("tahun"),
                            "langkah-2",
                            Set.of("tim")),
                    Map.of("pengukuran-kinerja", 1825, "predikat-kinerja", 1825),
                    Set.of("pengukuran-kinerja")),
            List.of());

    private static List<String> findings(String name, String content) {
        return FENCE.findings(Map.of(name, content.getBytes(StandardCharsets.UTF_8))).stream()
                .map(Finding::text)
                .toList();
    }

    @Test
    void theDeliveredModelsPass() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String folder : List.of("processes", "forms")) {
            try (Stream<Path> all = Files.list(Path.of(folder))) {
                for (Path file :
                        all.filter(each -> !each.toString().endsWith(".yaml")).toList()) {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }

        assertThat(files).hasSizeGreaterThan(15);
        assertThat(FENCE.findings(files)).isEmpty();
    }

    static Stream<Arguments> refusedWork() {
        return Stream.of(
                work(
                        "<bpmn:scriptTask id='kerja' scriptFormat='juel'><bpmn:script>x</bpmn:script></bpmn:scriptTask>",
                        "skrip"),
                work("<bpmn:serviceTask id='kerja' camunda:class='java.lang.Runtime' />", "kode program"),
                work("<bpmn:serviceTask id='kerja' camunda:type='shell' />", "perintah server"),
                work("<bpmn:serviceTask id='kerja' camunda:type='mail' />", "surel"),
                work("<bpmn:serviceTask id='kerja' camunda:type='external' camunda:topic='t' />", "tugas luar"),
                work("<bpmn:sendTask id='kerja' camunda:class='a.B' />", "kode program"),
                work("<bpmn:businessRuleTask id='kerja' camunda:type='external' camunda:topic='t' />", "tugas luar"),
                extension(
                        "<camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector>",
                        "sambungan"),
                extension("<camunda:field name='measurements' stringValue='x' />", "kode program"),
                extension("<camunda:executionListener event='start' class='a.B' />", "kode program"),
                extension(
                        "<camunda:executionListener event='start'><camunda:script scriptFormat='juel'>x"
                                + "</camunda:script></camunda:executionListener>",
                        "skrip"),
                extension(
                        "<camunda:inputOutput><camunda:inputParameter name='x'><camunda:script scriptFormat='juel'>1"
                                + "</camunda:script></camunda:inputParameter></camunda:inputOutput>",
                        "skrip"),
                extension(
                        "<camunda:inputOutput><camunda:outputParameter name='approvedByTim'>true"
                                + "</camunda:outputParameter></camunda:inputOutput>",
                        "dipakai aplikasi"),
                extension(
                        "<camunda:inputOutput><camunda:inputParameter name='tim'>x</camunda:inputParameter>"
                                + "</camunda:inputOutput>",
                        "dipakai aplikasi"),
                extension(
                        "<camunda:inputOutput><camunda:inputParameter name='x'>${execution.id}"
                                + "</camunda:inputParameter></camunda:inputOutput>",
                        "hanya dapat diserahkan"),
                extension("<camunda:failedJobRetryTimeCycle>R0/PT1S</camunda:failedJobRetryTimeCycle>", "R3/PT10M"),
                work("<bpmn:userTask id='kerja' camunda:formKey='embedded:deployment:x.html' />", "Camunda Form"),
                userTask("<camunda:taskListener event='create' class='a.B' />", "kode program"),
                userTask(
                        "<camunda:taskListener event='create' expression='${task.execution.processEngineServices}' />",
                        "hanya dapat diserahkan"),
                userTask(
                        "<camunda:formData><camunda:formField id='f' type='string'><camunda:validation>"
                                + "<camunda:constraint name='validator' config='a.B' /></camunda:validation>"
                                + "</camunda:formField></camunda:formData>",
                        "Camunda Form"),
                work(
                        "<bpmn:callActivity id='kerja' calledElement='lain' camunda:variableMappingClass='a.B' />",
                        "kode program"),
                work(
                        "<bpmn:callActivity id='kerja' calledElement='lain' "
                                + "camunda:variableMappingDelegateExpression='${hitungDelegate}' />",
                        "kode program"),
                work("<bpmn:callActivity id='kerja' calledElement='pengukuran-kinerja' />", "tidak dapat dimulai"),
                work("<bpmn:callActivity id='kerja' calledElement='${x}' />", "tidak dapat dimulai"),
                work("<bpmn:callActivity id='kerja' camunda:caseRef='kasus' />", "caseRef"),
                work(
                        "<bpmn:callActivity id='kerja' calledElement='lain' camunda:calledElementTenantId='x' />",
                        "calledElementTenantId"),
                work(
                        "<bpmn:callActivity id='kerja' calledElement='lain'><bpmn:extensionElements>"
                                + "<camunda:out variables='all' /></bpmn:extensionElements></bpmn:callActivity>",
                        "variables"),
                work(
                        "<bpmn:serviceTask id='kerja' camunda:expression='${tim.anggota(execution)}' "
                                + "camunda:resultVariable='approvedByTim' />",
                        "dipakai aplikasi"),
                work(
                        "<bpmn:serviceTask id='kerja' camunda:delegateExpression='${dataSource}' />",
                        "hanya salah satu dari"),
                work("<bpmn:serviceTask id='kerja' camunda:delegateExpression='${tim}' />", "hanya salah satu dari"),
                work(
                        "<bpmn:serviceTask id='kerja' activiti:class='a.B' xmlns:activiti='http://activiti.org/bpmn' />",
                        "kode program"),
                work(
                        "<bpmn:serviceTask id='kerja' x:class='a.B' xmlns:x='http://activiti.org/bpmn' />",
                        "kode program"),
                work(
                        "<bpmn:serviceTask id='kerja' camunda:delegateExpression='${hitungDelegate}'>"
                                + "<camunda:field name='x' stringValue='y' /></bpmn:serviceTask>",
                        "kode program"),
                work("<bpmn:adHocSubProcess id='kerja' />", "adHocSubProcess"),
                work(
                        "<bpmn:userTask id='kerja'><bpmn:potentialOwner><bpmn:resourceAssignmentExpression>"
                                + "<bpmn:formalExpression>${x.y()}</bpmn:formalExpression></bpmn:resourceAssignmentExpression>"
                                + "</bpmn:potentialOwner></bpmn:userTask>",
                        "potentialOwner"),
                work(
                        "<bpmn:userTask id='kerja' name='${execution.processEngineServices}' />",
                        "hanya dapat diserahkan"),
                work(
                        "<bpmn:userTask id='kerja'><bpmn:documentation>${tim.x()}</bpmn:documentation></bpmn:userTask>",
                        "tidak dapat dipanggil"),
                work("<bpmn:userTask id='kerja' camunda:assignee='staf1' />", "Candidate groups"),
                work("<bpmn:userTask id='kerja' camunda:jobPriority='${x}' />", "bilangan bulat"));
    }

    private static Arguments work(String element, String reason) {
        return Arguments.of(element, reason);
    }

    @Test
    void anotherImplementationThanTheStandardsOwnIsRefused() {
        assertThat(findings(
                        "uji.bpmn",
                        through("<bpmn:serviceTask id='kerja' implementation='##Lain' "
                                + "camunda:delegateExpression='${hitungDelegate}' />")))
                .singleElement()
                .asString()
                .contains("##Lain");
    }

    private static Arguments extension(String content, String reason) {
        return work(
                "<bpmn:serviceTask id='kerja' name='Kerja' camunda:delegateExpression='${hitungDelegate}'>"
                        + "<bpmn:extensionElements>" + content + "</bpmn:extensionElements></bpmn:serviceTask>",
                reason);
    }

    private static Arguments userTask(String content, String reason) {
        return work(
                "<bpmn:userTask id='kerja'><bpmn:extensionElements>" + content
                        + "</bpmn:extensionElements></bpmn:userTask>",
                reason);
    }

    @ParameterizedTest
    @MethodSource("refusedWork")
    void whatIsNotListedIsRefusedWithItsReasonAndPlace(String element, String reason) {
        List<String> findings = findings("uji.bpmn", through(element));

        assertThat(findings)
                .isNotEmpty()
                .anySatisfy(finding -> assertThat(finding)
                        .contains(reason)
                        .contains("kerja")
                        .startsWith("uji.bpmn, baris ")
                        .endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${x.class}",
                "${tim.getClass()}",
                "${tim.class.name}",
                "${execution.getProcessEngineServices()}",
                "${execution.setVariable('a', 1)}",
                "${task.setAssignee('x')}",
                "${x.forName('java.lang.Runtime')}",
                "${x['class']}",
                "${(x)['class']}",
                "${S('{}').prop('x')}",
                "${XML('<a/>')}",
                "${now().getClass()}",
                "${dateTime().getClass()}",
                "${dateTime().plusDays(1).getClass()}",
                "${hitungDelegate}",
                "${hitungDelegate.execute(execution)}",
                "${tim.anggota(execution.id)}",
                "${tim.anggota(tim)}",
                "#{execution.id}",
                "${currentUser().getBytes()}",
                "${1",
                "${a:b(1)}",
                "${true ? execution : 1}",
                "${!empty execution.id}",
                "a\\${x}",
                "${dateTime().toString().getClass()}",
                "${tim[anggota](execution)}"
            })
    void anExpressionReachesNothingElse(String expression) {
        assertThat(findings(
                        "uji.bpmn",
                        through("<bpmn:userTask id='kerja' camunda:candidateUsers=\"" + expression.replace("<", "&lt;")
                                + "\" />")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${tim.anggota(execution)}",
                "staf1",
                "${pemeriksa}",
                "${hasil.predikat}",
                "${a and not b or c > 1 + 2 * 3}",
                "${empty x ? 'a' : 'b'}",
                "${dateTime().plusDays(2).withTimeAtStartOfDay()}",
                "${now()}",
                "${currentUser()}",
                "a,${b}",
                "${jumlah mod 2 eq 0}",
                "${dateTime().dayOfWeek().withMinimumValue()}"
            })
    void anExpressionOfVariablesComparisonsAndOurBeansPasses(String expression) {
        assertThat(findings(
                        "uji.bpmn",
                        through("<bpmn:userTask id='kerja' camunda:candidateUsers=\"" + expression.replace("<", "&lt;")
                                + "\" />")))
                .isEmpty();
    }

    static Stream<Arguments> refusedFiles() {
        String entity = "<!DOCTYPE x [<!ENTITY a 'b'>]>"
                + through("<bpmn:userTask id='kerja' />").substring(38);
        return Stream.of(
                Arguments.of("uji.bpmn", entity, "DOCTYPE"),
                Arguments.of("uji.bpmn", "bukan xml", "XML"),
                Arguments.of("uji.bpmn", "", "XML"),
                Arguments.of("uji.bpmn", through("<bpmn:task id='kerja' />").replace("UTF-8", "ISO-8859-1"), "UTF-8"),
                Arguments.of(
                        "uji.bpmn",
                        through("<bpmn:task id='kerja' />")
                                .replace("<bpmn:definitions", "<?xml-stylesheet href='x'?><bpmn:definitions"),
                        "perintah"),
                Arguments.of(
                        "uji.bpmn",
                        through("<bpmn:task id='kerja' />")
                                .replace(
                                        "id=\"definisi\"",
                                        "xsi:schemaLocation=\"http://a http://b/c.xsd\" id=\"definisi\""),
                        "berkas lain"),
                Arguments.of(
                        "uji.bpmn",
                        definitions("<bpmn:import importType='http://schemas.xmlsoap.org/wsdl/' "
                                + "location='http://a' namespace='x' />"),
                        "berkas lain"),
                Arguments.of("uji.bpmn", "<x/>", "definitions"),
                Arguments.of("uji.bpmn", definitions("<bpmn:error id='e' errorCode='java.lang.Throwable' />"), "huruf"),
                Arguments.of(
                        "uji.bpmn",
                        bpmn("<bpmn:startEvent id='m'><bpmn:timerEventDefinition id='t'><bpmn:timeCycle "
                                + "xsi:type='bpmn:tFormalExpression'>R/PT1S</bpmn:timeCycle></bpmn:timerEventDefinition>"
                                + "</bpmn:startEvent>"),
                        "sekali semenit"),
                Arguments.of(
                        "uji.bpmn",
                        bpmn("<bpmn:startEvent id='m'><bpmn:timerEventDefinition id='t'><bpmn:timeCycle "
                                + "xsi:type='bpmn:tFormalExpression'>* * * * * *</bpmn:timeCycle></bpmn:timerEventDefinition>"
                                + "</bpmn:startEvent>"),
                        "sekali semenit"),
                Arguments.of(
                        "uji.bpmn", bpmn("<bpmn:startEvent id='m' camunda:formHandlerClass='a.B' />"), "kode program"),
                Arguments.of(
                        "uji.bpmn",
                        bpmn("<bpmn:startEvent id='m' camunda:initiator='approvedByTim' />"),
                        "dipakai aplikasi"),
                Arguments.of("uji.bpmn", bpmn("pengukuran-kinerja", "<bpmn:startEvent id='m' />"), "1825"),
                Arguments.of(
                        "uji.bpmn",
                        through("<bpmn:exclusiveGateway id='kerja' />")
                                .replace(
                                        "targetRef=\"selesai\" />",
                                        "targetRef=\"selesai\"><bpmn:conditionExpression xsi:type='bpmn:tFormalExpression' language='juel'>"
                                                + "x</bpmn:conditionExpression></bpmn:sequenceFlow>"),
                        "skrip"),
                Arguments.of("uji.dmn", dmn("expressionLanguage='juel'", "x", "y"), "FEEL"),
                Arguments.of("uji.dmn", dmn("expressionLanguage='groovy'", "x", "y"), "FEEL"),
                Arguments.of("uji.dmn", dmn("", "for i in 1..1000000000 return i", "y"), "perulangan"),
                Arguments.of("uji.dmn", dmn("", "x", "{f: function(n) f(n), r: f(1)}.r"), "perulangan"),
                Arguments.of("uji.dmn", dmn("", "x", "y").replace("20191111", "20180521"), "definitions"),
                Arguments.of("uji.cmmn", "<definitions />", ".bpmn, .dmn, dan .form"),
                Arguments.of("uji.cmmn11.xml", "<definitions />", ".bpmn, .dmn, dan .form"),
                Arguments.of("halaman.html", "<script>", ".bpmn, .dmn, dan .form"),
                Arguments.of("gambar.svg", "<svg />", ".bpmn, .dmn, dan .form"),
                Arguments.of("skrip.groovy", "1", ".bpmn, .dmn, dan .form"),
                Arguments.of("a\r\nb.form", form("x", ""), "nama berkas"),
                Arguments.of("uji.form", "{", "JSON"),
                Arguments.of("uji.form", "{\"id\": \"x\", \"id\": \"y\", \"components\": []}", "JSON"),
                Arguments.of("uji.form", "[]", "bukan Camunda Form"),
                Arguments.of("uji.form", form("x", "{\"type\": \"iframe\", \"url\": \"http://a\"}"), "iframe"),
                Arguments.of("uji.form", form("x", "{\"type\": \"html\", \"content\": \"<b>\"}"), "html"),
                Arguments.of(
                        "uji.form",
                        form("x", "{\"type\": \"textfield\", \"key\": \"approvedByTim\"}"),
                        "dipakai aplikasi"),
                Arguments.of(
                        "uji.form",
                        form(
                                "x",
                                "{\"type\": \"group\", \"components\": [{\"type\": \"textfield\", "
                                        + "\"key\": \"tahun.x\"}]}"),
                        "dipakai aplikasi"));
    }

    @ParameterizedTest
    @MethodSource("refusedFiles")
    void aFileThatIsNoModelOrMoreThanOneIsRefused(String name, String content, String reason) {
        assertThat(findings(name, content))
                .isNotEmpty()
                .anySatisfy(finding -> assertThat(finding).contains(reason));
    }

    @Test
    void utf16IsRefused() {
        byte[] file =
                through("<bpmn:task id='kerja' />").replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);

        assertThat(FENCE.findings(Map.of("uji.bpmn", file))).isNotEmpty();
    }

    @Test
    void aFileThatIsTooLargeOrTooDeepIsRefused() {
        String deep = "<bpmn:subProcess id='s'>".repeat(100) + "</bpmn:subProcess>".repeat(100);

        assertThat(findings("uji.bpmn", bpmn(deep))).singleElement().asString().contains("terlalu dalam");
        assertThat(findings("uji.bpmn", " ".repeat(2_100_000)))
                .singleElement()
                .asString()
                .contains("terlalu besar");
    }

    @Test
    void allFindingsAreToldAtOnce() {
        assertThat(findings(
                        "uji.bpmn",
                        through("<bpmn:serviceTask id='kerja' camunda:class='a.B' camunda:type='mail' "
                                + "camunda:resultVariable='tahun' />")))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:serviceTask id='kerja' camunda:delegateExpression='${hitungDelegate}' camunda:asyncBefore='true' />",
                "<bpmn:userTask id='kerja' camunda:formRef='x' camunda:formRefBinding='latest' camunda:dueDate='${now()}' />",
                "<bpmn:businessRuleTask id='kerja' camunda:decisionRef='uji' camunda:mapDecisionResult='singleEntry' "
                        + "camunda:resultVariable='hasil' />",
                "<bpmn:callActivity id='kerja' calledElement='lain'><bpmn:extensionElements><camunda:in variables='all' />"
                        + "<camunda:out source='a' target='b' /></bpmn:extensionElements></bpmn:callActivity>",
                "<bpmn:userTask id='kerja'><bpmn:extensionElements><camunda:properties><camunda:property name='a' value='b' />"
                        + "</camunda:properties><camunda:inputOutput><camunda:inputParameter name='x'><camunda:list>"
                        + "<camunda:value>a</camunda:value></camunda:list></camunda:inputParameter></camunda:inputOutput>"
                        + "</bpmn:extensionElements><bpmn:multiInstanceLoopCharacteristics camunda:collection='daftar' "
                        + "camunda:elementVariable='butir' /></bpmn:userTask>",
                "<bpmn:task id='kerja'><bpmn:property id='p' name='__targetRef_placeholder' /><bpmn:dataInputAssociation id='d'>"
                        + "<bpmn:sourceRef>data</bpmn:sourceRef><bpmn:targetRef>p</bpmn:targetRef></bpmn:dataInputAssociation>"
                        + "</bpmn:task><bpmn:dataObjectReference id='data' dataObjectRef='obj' /><bpmn:dataObject id='obj' />",
                "<bpmn:task id='kerja' /><bpmn:textAnnotation id='t'><bpmn:text>Skrip dan class</bpmn:text>"
                        + "</bpmn:textAnnotation><bpmn:association id='s' sourceRef='kerja' targetRef='t' /><bpmn:group id='g' />",
                "<bpmn:receiveTask id='kerja' />",
                "<bpmn:serviceTask id='kerja' implementation='##WebService' camunda:delegateExpression='${hitungDelegate}' />",
                "<bpmn:intermediateCatchEvent id='kerja'><bpmn:timerEventDefinition id='x'><bpmn:timeDuration "
                        + "xsi:type='bpmn:tFormalExpression'>PT30M</bpmn:timeDuration></bpmn:timerEventDefinition>"
                        + "</bpmn:intermediateCatchEvent>"
            })
    void whatModelerWritesForOrdinaryWorkPasses(String element) {
        assertThat(findings("uji.bpmn", through(element))).isEmpty();
    }

    @Test
    void aDecisionInFeelPasses() {
        assertThat(findings("uji.dmn", dmn("expressionLanguage='feel'", "x", "\"for every function\"")))
                .isEmpty();
    }

    @Test
    void anOwnFormPasses() {
        assertThat(findings(
                        "uji.form",
                        form(
                                "x",
                                "{\"type\": \"textfield\", \"key\": \"catatanSaya\"}, "
                                        + "{\"type\": \"dynamiclist\", \"path\": \"butir\", \"components\": ["
                                        + "{\"type\": \"textfield\", \"key\": \"tahun\"}]}")))
                .isEmpty();
    }

    static Stream<Arguments> cycles() {
        String flows = "<bpmn:sequenceFlow id='c' sourceRef='g' targetRef='kerja' />";
        String gateway = "<bpmn:exclusiveGateway id='g' default='b' />";
        return Stream.of(
                        Arguments.of("<bpmn:task id='kerja' />", true),
                        Arguments.of(
                                "<bpmn:serviceTask id='kerja' camunda:delegateExpression='${hitungDelegate}' "
                                        + "camunda:asyncBefore='true' />",
                                true),
                        Arguments.of("<bpmn:userTask id='kerja' />", false),
                        Arguments.of("<bpmn:receiveTask id='kerja' />", false),
                        Arguments.of(timer("PT5M"), false),
                        Arguments.of(timer("${x}"), true),
                        Arguments.of(
                                "<bpmn:subProcess id='kerja'><bpmn:startEvent id='m2' /><bpmn:sequenceFlow id='f2' "
                                        + "sourceRef='m2' targetRef='u2' /><bpmn:userTask id='u2' /><bpmn:sequenceFlow id='f3' "
                                        + "sourceRef='u2' targetRef='e2' /><bpmn:endEvent id='e2' /></bpmn:subProcess>",
                                false),
                        Arguments.of(
                                "<bpmn:subProcess id='kerja'><bpmn:startEvent id='m2' /><bpmn:sequenceFlow id='f2' "
                                        + "sourceRef='m2' targetRef='e2' /><bpmn:endEvent id='e2' /></bpmn:subProcess>",
                                true),
                        Arguments.of("<bpmn:callActivity id='kerja' calledElement='uji' />", true))
                .map(each -> Arguments.of(
                        bpmn("<bpmn:startEvent id='mulai' /><bpmn:sequenceFlow id='a' sourceRef='mulai' "
                                + "targetRef='kerja' />" + each.get()[0] + gateway
                                + "<bpmn:sequenceFlow id='d' sourceRef='kerja' "
                                + "targetRef='g' />" + flows
                                + "<bpmn:sequenceFlow id='b' sourceRef='g' targetRef='selesai' />"
                                + "<bpmn:endEvent id='selesai' />"),
                        each.get()[1]));
    }

    private static String timer(String duration) {
        return "<bpmn:intermediateCatchEvent id='kerja'><bpmn:timerEventDefinition id='x'><bpmn:timeDuration "
                + "xsi:type='bpmn:tFormalExpression'>" + duration + "</bpmn:timeDuration></bpmn:timerEventDefinition>"
                + "</bpmn:intermediateCatchEvent>";
    }

    /** What leads to itself by another way than along its flows. */
    static Stream<Arguments> otherCycles() {
        String signal = "<bpmn:signalEventDefinition id='d%s' signalRef='isyarat' />";
        String escalation = "<bpmn:escalationEventDefinition id='d%s' escalationRef='%s' />";
        String start = "<bpmn:startEvent id='mulai' /><bpmn:sequenceFlow id='a' sourceRef='mulai' targetRef='kirim' />";
        String thrown = "<bpmn:intermediateThrowEvent id='kirim'>%s</bpmn:intermediateThrowEvent>";
        String handler = "<bpmn:subProcess id='p%1$s' triggeredByEvent='true'><bpmn:startEvent id='m%1$s' "
                + "isInterrupting='%2$s'>%3$s</bpmn:startEvent><bpmn:sequenceFlow id='f%1$s' sourceRef='m%1$s' "
                + "targetRef='k%1$s' /><bpmn:endEvent id='k%1$s'>%4$s</bpmn:endEvent></bpmn:subProcess>";
        String person = "<bpmn:sequenceFlow id='b' sourceRef='kirim' targetRef='orang' /><bpmn:userTask id='orang' />"
                + "<bpmn:boundaryEvent id='tepi' attachedToRef='orang' cancelActivity='%s'>" + signal.formatted("t")
                + "</bpmn:boundaryEvent><bpmn:sequenceFlow sourceRef='tepi' targetRef='kirim2' />"
                + "<bpmn:intermediateThrowEvent id='kirim2'>" + signal.formatted("2")
                + "</bpmn:intermediateThrowEvent>";
        return Stream.of(
                        Arguments.of(
                                "<bpmn:startEvent id='m'>" + signal.formatted("m")
                                        + "</bpmn:startEvent><bpmn:sequenceFlow "
                                        + "id='a' sourceRef='m' targetRef='kirim' />"
                                        + thrown.formatted(
                                                signal.formatted("k").replace(" />", " camunda:async='true' />")),
                                true),
                        Arguments.of(
                                "<bpmn:startEvent id='m'>"
                                        + signal.formatted("m").replace("isyarat", "lain")
                                        + "</bpmn:startEvent><bpmn:sequenceFlow id='a' sourceRef='m' targetRef='kirim' />"
                                        + thrown.formatted(signal.formatted("k")),
                                false),
                        Arguments.of(
                                start
                                        + thrown.formatted(signal.formatted("k"))
                                        + handler.formatted("1", false, signal.formatted("1"), signal.formatted("e1")),
                                true),
                        Arguments.of(
                                start
                                        + thrown.formatted(signal.formatted("k"))
                                        + handler.formatted("1", true, signal.formatted("1"), signal.formatted("e1")),
                                false),
                        Arguments.of(start + thrown.formatted(signal.formatted("k")) + person.formatted(false), true),
                        Arguments.of(start + thrown.formatted(signal.formatted("k")) + person.formatted(true), false),
                        Arguments.of(
                                start
                                        + thrown.formatted(escalation.formatted("k", "naik"))
                                        + handler.formatted(
                                                "1",
                                                false,
                                                escalation.formatted("1", "naik"),
                                                escalation.formatted("e1", "turun"))
                                        + handler.formatted(
                                                "2",
                                                false,
                                                "<bpmn:escalationEventDefinition id='d2' />",
                                                escalation.formatted("e2", "naik")),
                                true),
                        Arguments.of(
                                start
                                        + thrown.formatted(escalation.formatted("k", "naik"))
                                        + handler.formatted(
                                                "1",
                                                false,
                                                escalation.formatted("1", "naik"),
                                                escalation.formatted("e1", "naik")),
                                false))
                .map(each -> Arguments.of(
                        definitions("<bpmn:signal id='isyarat' name='isyarat' /><bpmn:signal id='lain' "
                                + "name='lain' /><bpmn:escalation id='naik' escalationCode='naik' /><bpmn:escalation id='turun' "
                                + "escalationCode='turun' /><bpmn:process id='uji' isExecutable='true' "
                                + "camunda:historyTimeToLive='P30D'>" + each.get()[0] + "</bpmn:process>"),
                        each.get()[1]));
    }

    /** Processes that call each other. */
    static Stream<Arguments> callingEachOther() {
        String process = "<bpmn:process id='%s' isExecutable='true' camunda:historyTimeToLive='P30D'><bpmn:startEvent "
                + "id='m%1$s' /><bpmn:sequenceFlow id='a%1$s' sourceRef='m%1$s' targetRef='%3$s%1$s' />%4$s"
                + "<bpmn:callActivity id='k%1$s' calledElement='%2$s' /></bpmn:process>";
        String person =
                "<bpmn:userTask id='u%1$s' /><bpmn:sequenceFlow id='b%1$s' sourceRef='u%1$s' targetRef='k%1$s' />";
        return Stream.of(
                Arguments.of(
                        definitions(
                                process.formatted("satu", "dua", "k", "") + process.formatted("dua", "satu", "k", "")),
                        true),
                Arguments.of(
                        definitions(process.formatted("satu", "dua", "k", "")
                                + process.formatted("dua", "satu", "u", person.formatted("dua"))),
                        false));
    }

    @ParameterizedTest
    @MethodSource({"cycles", "otherCycles", "callingEachOther"})
    void aCycleWithoutAPersonOrAWaitIsRefused(String model, boolean endless) {
        if (endless) {
            assertThat(findings("uji.bpmn", model))
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding).contains("berputar tanpa tugas seseorang"));
        } else {
            assertThat(findings("uji.bpmn", model)).isEmpty();
        }
    }
}
