package id.go.lumajangkab.kinerja.conformance;

import static id.go.lumajangkab.kinerja.conformance.DeliveredFiles.MEASUREMENT;
import static id.go.lumajangkab.kinerja.conformance.DeliveredFiles.SCHEDULE;
import static id.go.lumajangkab.kinerja.conformance.DeliveredFiles.SETTLEMENT;
import static id.go.lumajangkab.kinerja.conformance.DeliveredFiles.delivered;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.conformance.Finding.Severity;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model names has to be there. */
class ReferenceRulesTest {

    private static final String OWN = "camunda:formRef=\"rapat\" camunda:formRefBinding=\"deployment\" ";

    @Test
    void findsNothingInTheDeliveredFiles() {
        assertThat(delivered().findings()).extracting(Finding::text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"langkah-4\" | \"langkah-x\" | formulir-lain | 4 | step4",
                "\"langkah-4\" | \"langkah-5\" | formulir-lain | 4 | step4",
                "camunda:formRef=\"langkah-4\" camunda:formRefBinding=\"deployment\" | '' |"
                        + " formulir-kosong | 4 | step4",
                "camunda:formRef=\"langkah-4\" camunda:formRefBinding=\"deployment\" | camunda:formKey=\"a\" |"
                        + " formulir-lama | 4 | step4",
                "\"langkah-4\" camunda:formRefBinding=\"deployment\" |"
                        + " \"langkah-4\" camunda:formRefBinding=\"latest\" | formulir-ikatan | 4 | step4",
                "\"langkah-9\" camunda:formRefBinding=\"deployment\" | \"langkah-9\" camunda:formRefBinding=\"version\""
                        + " camunda:formRefVersion=\"1\" | formulir-ikatan | 9 | step9",
                "\"langkah-4\" camunda:formRefBinding=\"deployment\" | \"langkah-4\" | formulir-ikatan | 4 | step4",
                "camunda:formRef=\"mulai-pengukuran\" camunda:formRefBinding=\"deployment\" | '' | formulir-kosong | |"
                        + " start",
                "\"mulai-pengukuran\" | \"mulai-penetapan\" | formulir-lain | | start",
                "\"pencatatan-arsip\" | \"arsip\" | formulir-lain | 10 | archive",
            })
    void refusesAWrongFormOfAStep(String from, String to, String code, Integer row, String element) {
        assertThat(delivered().edited(MEASUREMENT, from, to).findings())
                .extracting(Finding::code, Finding::file, Finding::row, Finding::element)
                .containsExactly(Tuple.tuple(code, MEASUREMENT, row, element));
    }

    @ParameterizedTest
    @CsvSource({
        "langkah-4.form, pengukuran-kinerja.bpmn, 4, step4",
        "pencatatan-arsip.form, pengukuran-kinerja.bpmn, 10, archive",
        "mulai-pengukuran.form, pengukuran-kinerja.bpmn, , start",
        "mulai-penetapan.form, penetapan-kinerja.bpmn, , start",
        "memeriksa-penetapan.form, penetapan-kinerja.bpmn, , check",
    })
    void refusesAModelWithoutOneOfItsForms(String form, String model, Integer row, String element) {
        assertThat(delivered().without(form).findings())
                .extracting(Finding::code, Finding::file, Finding::row, Finding::element)
                .containsExactly(Tuple.tuple("formulir-hilang", model, row, element));
    }

    @Test
    void refusesAModelWithoutAnyOfItsForms() {
        assertThat(delivered().only(MEASUREMENT).findings())
                .hasSize(11)
                .extracting(Finding::code)
                .containsOnly("formulir-hilang");
    }

    @Test
    void leavesEachModelWithItsFormsAlone() {
        assertThat(delivered().only(SCHEDULE).findings()).isEmpty();
        assertThat(delivered()
                        .without(SCHEDULE, SETTLEMENT, DeliveredFiles.BANDS, SopTableReader.FILE)
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${computeValuesDelegate} | ${hitungDelegate} | layanan | | computeValues",
                "${computeValuesDelegate} | ${settlePerformanceDelegate} | layanan | | computeValues",
                "camunda:delegateExpression=\"${computeValuesDelegate}\" | '' | layanan | | computeValues",
                "camunda:delegateExpression=\"${computeValuesDelegate}\" | camunda:class=\"a.B\" | layanan | |"
                        + " computeValues",
                "camunda:delegateExpression=\"${computeValuesDelegate}\" | camunda:type=\"external\""
                        + " camunda:topic=\"t\" | layanan | | computeValues",
            })
    void refusesAServiceThatIsNotTheProgramsOwn(String from, String to, String code, Integer row, String element) {
        assertThat(delivered().edited(MEASUREMENT, from, to).findings())
                .filteredOn(finding -> finding.code().equals(code))
                .extracting(Finding::file, Finding::row, Finding::element)
                .containsExactly(Tuple.tuple(MEASUREMENT, row, element));
    }

    @Test
    void refusesAServiceThatIsGoneFromAnotherProcess() {
        assertThat(delivered()
                        .edited(SETTLEMENT, "camunda:delegateExpression=\"${settlePerformanceDelegate}\"", "")
                        .findings())
                .extracting(Finding::code, Finding::element)
                .containsExactly(
                        Tuple.tuple("layanan", "settlePerformance"),
                        Tuple.tuple("layanan-hilang", "settlePerformanceDelegate"));
    }

    @Test
    void refusesATaskThatIsGoneFromAnotherProcess() {
        String renamed =
                delivered().file(SETTLEMENT).replace("\"check\"", "\"periksa\"").replace(">check<", ">periksa<");
        assertThat(delivered().with(SETTLEMENT, renamed).findings())
                .filteredOn(finding -> finding.code().equals("tugas-hilang"))
                .extracting(Finding::file, Finding::element)
                .containsExactly(Tuple.tuple(SETTLEMENT, "check"));
    }

    @ParameterizedTest
    @CsvSource({
        "pengukuran-kinerja.bpmn, pengukuran-kinerja",
        "penetapan-kinerja.bpmn, penetapan-kinerja",
        "jadwal-tribulan.bpmn, jadwal-tribulan"
    })
    void refusesAProcessOfOursUnderAnotherId(String file, String id) {
        DeliveredFiles renamed = delivered().edited(file, "<bpmn:process id=\"" + id, "<bpmn:process id=\"baru");
        assertThat((file.equals(SCHEDULE) ? renamed : renamed.edited(file, "processRef=\"" + id, "processRef=\"baru"))
                        .findings())
                .filteredOn(finding -> finding.code().equals("id-proses"))
                .extracting(Finding::file, Finding::element)
                .containsExactly(Tuple.tuple(file, "baru"));
    }

    @Test
    void refusesAListenerThatRunsTheProgram() {
        assertThat(delivered()
                        .editedAfter(
                                MEASUREMENT,
                                "id=\"step2\"",
                                "<bpmn:extensionElements>",
                                "<bpmn:extensionElements><camunda:executionListener event=\"start\""
                                        + " delegateExpression=\"${freezeResultDelegate}\" />")
                        .findings())
                .extracting(Finding::code, Finding::row, Finding::element)
                .containsExactly(Tuple.tuple("pendengar", 2, "step2"));
    }

    @Test
    void refusesAListenerOfTheProcessAndOfAFlow() {
        String listener = "<bpmn:extensionElements><camunda:executionListener event=\"start\""
                + " delegateExpression=\"${freezeResultDelegate}\" /></bpmn:extensionElements>";
        assertThat(delivered()
                        .editedAfter(
                                MEASUREMENT,
                                "<bpmn:process",
                                "</bpmn:documentation>",
                                "</bpmn:documentation>" + listener)
                        .edited(
                                MEASUREMENT,
                                "sourceRef=\"step1\" targetRef=\"step2\" />",
                                "sourceRef=\"step1\" targetRef=\"step2\">" + listener.replace("start", "take")
                                        + "</bpmn:sequenceFlow>")
                        .findings())
                .extracting(Finding::code, Finding::element)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("pendengar", "pengukuran-kinerja"), Tuple.tuple("pendengar", "step1_step2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${tim.semua(execution)}",
                "${execution.getVariable('a')}",
                "${tim.anggota(execution)",
                "${computeValuesDelegate.execute(execution)}",
                "${tim.anggota(execution).size()}"
            })
    void refusesAnExpressionThatCallsWhatIsNotOffered(String users) {
        assertThat(delivered()
                        .withOwnTask(OWN + "camunda:candidateUsers=\"" + users + "\"", "")
                        .withOwnForm()
                        .findings())
                .filteredOn(finding -> finding.code().equals("ungkapan"))
                .extracting(Finding::row, Finding::element)
                .containsExactly(Tuple.tuple(null, "rapat"));
    }

    @Test
    void leavesAnExpressionThatReckonsWithDays() {
        assertThat(delivered()
                        .withOwnTask(
                                OWN + "camunda:candidateGroups=\"staf\""
                                        + " camunda:dueDate=\"${dateTime().plusDays(3).toDate()}\"",
                                "")
                        .withOwnForm()
                        .findings())
                .isEmpty();
    }

    @Test
    void leavesAnotherProcessToTheFence() {
        String other = delivered()
                .file(MEASUREMENT)
                .replaceAll("\"(step[0-9]|archive)\"", "\"lain-$1\"")
                .replaceAll(">(step[0-9]|archive)<", ">lain-$1<")
                .replace("pengukuran-kinerja", "lain")
                .replaceAll("camunda:formRef=\"[a-z0-9-]*\" camunda:formRefBinding=\"deployment\"", "")
                .replaceAll("camunda:delegateExpression=\"[^\"]*\"", "camunda:expression=\"\\${true}\"")
                .replace("candidateGroups=\"staf\"", "candidateGroups=\"camunda-admin\"");
        assertThat(delivered().with("lain.bpmn", other).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "camunda:candidateGroups=\"staf\"",
                "camunda:candidateGroups=\"staf, sekretaris\"",
                "camunda:candidateUsers=\"${tim.anggota(execution)}\""
            })
    void leavesAnOwnTaskWithFormAndActor(String actor) {
        assertThat(delivered().withOwnTask(OWN + actor, "").withOwnForm().findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | pelaksana",
                "camunda:candidateGroups=\"analis\" | pelaksana",
                "camunda:candidateGroups=\"staf,bendahara\" | pelaksana",
                "camunda:candidateUsers=\"199201312014061001\" | pelaksana",
                "camunda:assignee=\"${initiator}\" | pelaksana",
            })
    void refusesAnOwnTaskWithoutActor(String actor, String code) {
        assertThat(delivered().withOwnTask(OWN + actor, "").withOwnForm().findings())
                .extracting(Finding::code, Finding::row, Finding::element, Finding::label)
                .containsExactly(Tuple.tuple(code, null, "rapat", "Rapat kecil"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | formulir-kosong",
                "camunda:formRef=\"rapat2\" camunda:formRefBinding=\"deployment\" | formulir-hilang",
                "camunda:formRef=\"rapat\" camunda:formRefBinding=\"version\" camunda:formRefVersion=\"1\" | formulir-ikatan",
                "camunda:formRef=\"langkah-7\" camunda:formRefBinding=\"deployment\" | formulir-milik",
            })
    void refusesAnOwnTaskWithoutForm(String form, String code) {
        assertThat(delivered()
                        .withOwnTask(form + " camunda:candidateGroups=\"staf\"", "")
                        .withOwnForm()
                        .findings())
                .extracting(Finding::code, Finding::row, Finding::element)
                .containsExactly(Tuple.tuple(code, null, "rapat"));
    }

    @Test
    void warnsOfAnOwnFormThatIsTakenAsModelerProposes() {
        assertThat(delivered()
                        .withOwnTask(
                                "camunda:formRef=\"rapat\" camunda:formRefBinding=\"latest\""
                                        + " camunda:candidateGroups=\"staf\"",
                                "")
                        .withOwnForm()
                        .findings())
                .extracting(Finding::code, Finding::severity, Finding::element)
                .containsExactly(Tuple.tuple("formulir-ikatan", Severity.WARNING, "rapat"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<bpmn:callActivity id=\"rapat\" calledElement=\"penetapan-kinerja\" | callActivity | panggilan",
                "<bpmn:callActivity id=\"rapat\" | callActivity | panggilan",
                "<bpmn:businessRuleTask id=\"rapat\" camunda:decisionRef=\"lain\" |"
                        + " businessRuleTask | keputusan-hilang",
                "<bpmn:businessRuleTask id=\"rapat\" | businessRuleTask | layanan",
                "<bpmn:sendTask id=\"rapat\" | sendTask | layanan",
            })
    void refusesAnOwnElementThatNamesNothing(String begin, String name, String code) {
        assertThat(delivered()
                        .between3And4("rapat", begin + """
                        ><bpmn:incoming>step3_step4</bpmn:incoming><bpmn:outgoing>ke_step4</bpmn:outgoing></bpmn:%s>
                        <bpmn:sequenceFlow id="ke_step4" sourceRef="rapat" targetRef="step4" />
                        """.formatted(name))
                        .findings())
                .filteredOn(finding -> finding.code().equals(code))
                .extracting(Finding::element)
                .containsExactly("rapat");
    }

    @Test
    void leavesChangedLabelsAndANote() {
        assertThat(delivered()
                        .edited(MEASUREMENT, "name=\"Menghimpun data\"", "name=\"Mengumpulkan data\"")
                        .edited(
                                MEASUREMENT,
                                "</bpmn:process>",
                                "<bpmn:textAnnotation id=\"catatan\"><bpmn:text>Lihat ${SOP}</bpmn:text>"
                                        + "</bpmn:textAnnotation></bpmn:process>")
                        .findings())
                .isEmpty();
    }
}
