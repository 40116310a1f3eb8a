package id.go.lumajangkab.kinerja.process;

import id.go.lumajangkab.kinerja.access.Unrestricted;
import id.go.lumajangkab.kinerja.measurement.RatingScale;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rating bands of {@code processes/predikat-kinerja.dmn}, as last deployed. */
@Component
class DmnRatingScale implements RatingScale {

    private static final String DECISION = "predikat-kinerja";
    private static final String CAPAIAN = "capaian";

    private final Unrestricted unrestricted;

    DmnRatingScale(Unrestricted unrestricted) {
        this.unrestricted = unrestricted;
    }

    @Override
    public Optional<String> predikat(BigDecimal capaian) {
        return Optional.ofNullable(unrestricted.run(context -> unrestricted
                .engine()
                .getDecisionService()
                .evaluateDecisionTableByKey(DECISION)
                .decisionDefinitionWithoutTenantId()
                .variables(Map.of(CAPAIAN, capaian.doubleValue()))
                .evaluate()
                .getSingleEntry()));
    }
}
