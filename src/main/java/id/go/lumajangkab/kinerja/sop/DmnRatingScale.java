package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.Unrestricted;
import id.go.lumajangkab.kinerja.rules.RatingBands;
import id.go.lumajangkab.kinerja.rules.RatingBands.Band;
import id.go.lumajangkab.kinerja.rules.RatingScale;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.springframework.stereotype.Component;

/** The rating bands of {@code processes/predikat-kinerja.dmn}, as last deployed. */
@Component
class DmnRatingScale implements RatingScale {

    static final String DECISION = "predikat-kinerja";
    static final String CAPAIAN = "capaian";
    static final String PREDIKAT = "predikat";

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

    @Override
    public RatingBands bands() {
        return unrestricted.run(context -> {
            var repository = unrestricted.engine().getRepositoryService();
            DecisionDefinition newest = repository
                    .createDecisionDefinitionQuery()
                    .decisionDefinitionKey(DECISION)
                    .withoutTenantId()
                    .latestVersion()
                    .singleResult();
            var deployment = repository
                    .createDeploymentQuery()
                    .deploymentId(newest.getDeploymentId())
                    .singleResult();
            return new RatingBands(
                    newest.getVersion(),
                    deployment.getDeploymentTime().toInstant(),
                    bandsOf(repository.getDmnModelInstance(newest.getId())));
        });
    }

    /** The bands of a table in a file that may hold other decisions too; none where it is not there. */
    static List<Band> bandsOf(InputStream dmn) {
        return bandsOf(Dmn.readModelFromStream(dmn));
    }

    private static List<Band> bandsOf(DmnModelInstance model) {
        return model.getModelElementById(DECISION) == null
                ? List.of()
                : model.getModelElementById(DECISION).getChildElementsByType(DecisionTable.class).stream()
                        .flatMap(table -> table.getRules().stream())
                        .map(rule -> new Band(
                                rule.getInputEntries().stream()
                                        .map(entry ->
                                                entry.getText().getTextContent().strip())
                                        .reduce((one, other) -> one + "; " + other)
                                        .orElse(""),
                                rule.getOutputEntries().stream()
                                        .map(entry -> entry.getText()
                                                .getTextContent()
                                                .strip()
                                                .replaceAll("^\"|\"$", ""))
                                        .findFirst()
                                        .orElse("")))
                        .toList();
    }
}
