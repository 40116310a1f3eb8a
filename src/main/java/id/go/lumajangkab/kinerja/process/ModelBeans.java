package id.go.lumajangkab.kinerja.process;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The beans that expressions in the models may call, by name; any other bean stays out of their reach. */
@Component
class ModelBeans {

    private final Map<Object, Object> byName;

    ModelBeans(
            Tim tim,
            ComputeValuesDelegate computeValues,
            FreezeResultDelegate freezeResult,
            RecordLatenessDelegate recordLateness,
            SettlePerformanceDelegate settlePerformance,
            StartDueMeasurementsDelegate startDueMeasurements) {
        byName = Map.of(
                "tim", tim,
                "computeValuesDelegate", computeValues,
                "freezeResultDelegate", freezeResult,
                "recordLatenessDelegate", recordLateness,
                "settlePerformanceDelegate", settlePerformance,
                "startDueMeasurementsDelegate", startDueMeasurements);
    }

    Map<Object, Object> byName() {
        return byName;
    }
}
