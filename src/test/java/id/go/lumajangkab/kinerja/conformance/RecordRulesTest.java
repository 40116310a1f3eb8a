package id.go.lumajangkab.kinerja.conformance;

import static id.go.lumajangkab.kinerja.conformance.DeliveredFiles.MEASUREMENT;
import static id.go.lumajangkab.kinerja.conformance.DeliveredFiles.SCHEDULE;
import static id.go.lumajangkab.kinerja.conformance.DeliveredFiles.delivered;
import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a process of ours keeps whatever else is changed. */
class RecordRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pengukuran-kinerja | P1825D | P365D | riwayat",
                "pengukuran-kinerja | P1825D | 1824 | riwayat",
                "pengukuran-kinerja | P1825D | P5Y | riwayat",
                "pengukuran-kinerja | camunda:historyTimeToLive=\"P1825D\" | '' | riwayat",
                "penetapan-kinerja | P1825D | P30D | riwayat",
                "pengukuran-kinerja | camunda:versionTag=\"1\" | '' | versi",
                "penetapan-kinerja | camunda:versionTag=\"1\" | camunda:versionTag=\" \" | versi",
                "pengukuran-kinerja | isExecutable=\"true\" | isExecutable=\"false\" | dijalankan",
                "pengukuran-kinerja | StartableInTasklist=\"true\" | StartableInTasklist=\"false\" | mulai-oleh",
                "jadwal-tribulan | StartableInTasklist=\"false\" | StartableInTasklist=\"true\" | mulai-oleh",
                "jadwal-tribulan | camunda:isStartableInTasklist=\"false\" | '' | mulai-oleh",
                "pengukuran-kinerja | StarterGroups=\"camat\" | StarterGroups=\"camat,staf\" | mulai-oleh",
                "penetapan-kinerja | camunda:candidateStarterGroups=\"kasubagRenvapor\" | '' | mulai-oleh",
                "pengukuran-kinerja | camunda:candidateStarterGroups | camunda:candidateStarterUsers=\"1\""
                        + " camunda:candidateStarterGroups | mulai-oleh",
            })
    void refusesAProcessThatIsNotKept(String process, String from, String to, String code) {
        String file = process + ".bpmn";
        assertThat(delivered().edited(file, from, to).findings())
                .extracting(Finding::code, Finding::file, Finding::row, Finding::element)
                .containsExactly(Tuple.tuple(code, file, null, process));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:timerEventDefinition id=\"d\"><bpmn:timeCycle>0 0 8 * * *</bpmn:timeCycle>"
                        + "</bpmn:timerEventDefinition>",
                "<bpmn:timerEventDefinition id=\"d\"><bpmn:timeDate>2027-01-01T08:00:00</bpmn:timeDate>"
                        + "</bpmn:timerEventDefinition>",
                "<bpmn:messageEventDefinition id=\"d\" />",
                "<bpmn:signalEventDefinition id=\"d\" />",
                "<bpmn:conditionalEventDefinition id=\"d\"><bpmn:condition>${true}</bpmn:condition>"
                        + "</bpmn:conditionalEventDefinition>"
            })
    void refusesAStartThatNobodyMakes(String definition) {
        assertThat(delivered()
                        .editedAfter(
                                MEASUREMENT,
                                "<bpmn:startEvent id=\"start\"",
                                "</bpmn:outgoing>",
                                "</bpmn:outgoing>" + definition)
                        .findings())
                .filteredOn(finding -> finding.code().equals("mulai-sendiri"))
                .extracting(Finding::file, Finding::element)
                .containsExactly(Tuple.tuple(MEASUREMENT, "start"));
    }

    @Test
    void refusesASecondStart() {
        assertThat(delivered()
                        .edited(
                                SCHEDULE,
                                "<bpmn:startEvent",
                                "<bpmn:startEvent id=\"lain\"><bpmn:timerEventDefinition id=\"d\">"
                                        + "<bpmn:timeCycle>0 0 9 * * *</bpmn:timeCycle></bpmn:timerEventDefinition>"
                                        + "</bpmn:startEvent><bpmn:startEvent")
                        .findings())
                .extracting(Finding::code, Finding::element)
                .containsExactly(Tuple.tuple("mulai-jumlah", "jadwal-tribulan"), Tuple.tuple("mulai-jadwal", "lain"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">0 0 8-16 * * *</bpmn:timeCycle> |"
                        + " <bpmn:timeDate>2027-01-01T08:00:00</bpmn:timeDate>",
                "targetRef=\"startDueMeasurements\" | targetRef=\"checked\"",
            })
    void refusesAScheduleThatNoLongerStartsAnything(String from, String to) {
        assertThat(delivered().edited(SCHEDULE, from, to).findings())
                .extracting(Finding::code, Finding::file, Finding::element)
                .containsExactly(Tuple.tuple("mulai-jadwal", SCHEDULE, "everyDay"));
    }

    @ParameterizedTest
    @CsvSource({
        "id=\"step4\", 4, step4",
        "id=\"archive\", 10, archive",
        "id=\"computeValues\", , computeValues",
        "id=\"approvedByTim\", , approvedByTim"
    })
    void refusesAStepThatIsNotKeptAtOnce(String at, Integer row, String element) {
        for (String when : new String[] {"asyncBefore", "asyncAfter"}) {
            assertThat(delivered()
                            .editedAfter(MEASUREMENT, "<bpmn:startEvent", at, at + " camunda:" + when + "=\"true\"")
                            .findings())
                    .extracting(Finding::code, Finding::row, Finding::element)
                    .containsExactly(Tuple.tuple("serempak", row, element));
        }
    }

    @Test
    void leavesLongerHistoryAnotherTagAndAnotherHour() {
        assertThat(delivered()
                        .edited(MEASUREMENT, "P1825D", "P3650D")
                        .edited(MEASUREMENT, "versionTag=\"1\"", "versionTag=\"2 (uji)\"")
                        .edited(SCHEDULE, "0 0 8-16 * * *", "0 0 8-16 * * ?")
                        .findings())
                .isEmpty();
    }

    @Test
    void leavesAnOwnTaskThatIsKeptForItself() {
        assertThat(delivered()
                        .withOwnTask(
                                "camunda:asyncAfter=\"true\" camunda:formRef=\"rapat\""
                                        + " camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"staf\"",
                                "")
                        .withOwnForm()
                        .findings())
                .isEmpty();
    }
}
