package id.go.lumajangkab.kinerja.conformance;

import static id.go.lumajangkab.kinerja.conformance.DeliveredFiles.SETTLEMENT;
import static id.go.lumajangkab.kinerja.conformance.DeliveredFiles.delivered;
import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is settled past a check or a refusal. */
class DecisionRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${checked} | ${not checked} | keputusan-terbalik | checked",
                "${settled} | ${!settled} | keputusan-terbalik | settled",
                "${settled} | ${settled or true} | keputusan-terbalik | settled",
                "default=\"settled_no\" | default=\"settled_yes\" | keputusan-buntu | settled",
                "sourceRef=\"checked\" targetRef=\"prepare\" | sourceRef=\"checked\" targetRef=\"settle\" |"
                        + " keputusan-terbalik | checked",
                "sourceRef=\"settled\" targetRef=\"settlePerformance\" | sourceRef=\"settled\" targetRef=\"prepare\" |"
                        + " keputusan-buntu | settled",
                "sourceRef=\"prepare\" targetRef=\"check\" | sourceRef=\"prepare\" targetRef=\"settle\" |"
                        + " keputusan-terlewati | check",
                "${checked} | ${tahun > 2000} | keputusan-diabaikan | check",
            })
    void refusesAWayPastADecision(String from, String to, String code, String element) {
        assertThat(delivered().edited(SETTLEMENT, from, to).findings())
                .filteredOn(finding -> finding.code().equals(code))
                .extracting(Finding::file, Finding::element)
                .containsExactly(Tuple.tuple(SETTLEMENT, element));
    }

    @Test
    void leavesAnOwnTaskOnTheWayBack() {
        assertThat(delivered()
                        .edited(SETTLEMENT, "sourceRef=\"settled\" targetRef=\"prepare\" />", """
                                sourceRef="settled" targetRef="rapat" />
                                <bpmn:userTask id="rapat" name="Rapat kecil" camunda:formRef="rapat" \
                                camunda:formRefBinding="deployment" camunda:candidateGroups="sekretaris" />
                                <bpmn:sequenceFlow id="rapat_prepare" sourceRef="rapat" targetRef="prepare" />
                                """)
                        .withOwnForm()
                        .findings())
                .isEmpty();
    }
}
