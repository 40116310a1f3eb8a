package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.conformance.Finding.Severity;
import id.go.lumajangkab.kinerja.conformance.SopConformance;
import id.go.lumajangkab.kinerja.conformance.SopTable;
import id.go.lumajangkab.kinerja.engine.fence.DeploymentRule;
import id.go.lumajangkab.kinerja.engine.fence.DeploymentRule.Refusal;
import id.go.lumajangkab.kinerja.engine.fence.Vocabulary;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What models may speak of: the beans that expressions reach by name, and the names that only the program writes. */
@Configuration(proxyBeanMethods = false)
class ModelBeans {

    /** Days for which figures, decisions and times of a measurement are kept, as the delivered models say. */
    static final int KEPT_DAYS = 1825;

    /** The code of a late step is written by the delivered escalation. */
    private static final Set<String> ESCALATIONS = Set.of(PengukuranKinerja.Variables.LATE_CODE);

    /** What gateways, steps and beans read; nothing but a step, a start or a bean writes them. */
    static final Set<String> RESERVED = Stream.of(
                    PengukuranKinerja.Variables.OF_START,
                    PenetapanKinerja.Variables.OF_START,
                    ESCALATIONS,
                    Set.of(
                            PengukuranKinerja.Variables.APPROVED_BY_KASUBAG,
                            PengukuranKinerja.Variables.APPROVED_BY_TIM,
                            PenetapanKinerja.Variables.CHECKED,
                            PenetapanKinerja.Variables.SETTLED))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    static final String COMPUTE_VALUES = "computeValuesDelegate";
    static final String FREEZE_RESULT = "freezeResultDelegate";
    static final String RECORD_LATENESS = "recordLatenessDelegate";
    static final String SETTLE_PERFORMANCE = "settlePerformanceDelegate";
    static final String START_DUE_MEASUREMENTS = "startDueMeasurementsDelegate";

    private static final String TIM = "tim";

    /** By bean, the methods that an expression may call. */
    static final Map<String, Set<String>> METHODS = Map.of(TIM, Set.of("anggota"));

    /**
     * Refuses a set with the SOP's process that does not carry out what is written, and rating bands that leave a
     * capaian without an answer. What is deployed already goes on.
     */
    @Bean
    DeploymentRule sop(SopTable table) {
        SopConformance conformance = new SopConformance(table, ModelContract.contract());
        return files -> conformance.checkDeployed(files).stream()
                .filter(finding -> finding.severity() == Severity.REFUSED)
                .map(finding -> new Refusal(finding.file(), finding.text(), finding.element()))
                .toList();
    }

    @Bean
    Vocabulary vocabulary(
            Tim tim,
            ComputeValuesDelegate computeValues,
            FreezeResultDelegate freezeResult,
            RecordLatenessDelegate recordLateness,
            SettlePerformanceDelegate settlePerformance,
            StartDueMeasurementsDelegate startDueMeasurements) {
        return new Vocabulary(
                Map.of(
                        TIM,
                        tim,
                        COMPUTE_VALUES,
                        computeValues,
                        FREEZE_RESULT,
                        freezeResult,
                        RECORD_LATENESS,
                        recordLateness,
                        SETTLE_PERFORMANCE,
                        settlePerformance,
                        START_DUE_MEASUREMENTS,
                        startDueMeasurements),
                METHODS,
                RESERVED,
                ESCALATIONS,
                StepForms.RESERVED_KEYS,
                Map.of(
                        PengukuranKinerja.KEY, KEPT_DAYS,
                        PenetapanKinerja.KEY, KEPT_DAYS,
                        DmnRatingScale.DECISION, KEPT_DAYS),
                Set.of(PengukuranKinerja.KEY, PenetapanKinerja.KEY, JadwalTribulan.KEY));
    }
}
