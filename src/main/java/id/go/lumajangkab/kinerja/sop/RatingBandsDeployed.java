package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.audit.Subject;
import id.go.lumajangkab.kinerja.engine.ModelChanges;
import id.go.lumajangkab.kinerja.rules.RatingBands.Band;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** How the rating bands change with a deployment, or with its deletion: they are policy, though an analyst edits them. */
@Component
class RatingBandsDeployed implements ModelChanges {

    /** Empty where the bands stay as they are, or are the first. */
    @Override
    public Optional<Change> by(DeploymentEntity deployment) {
        List<DecisionDefinitionEntity> decisions = deployment.getDeployedArtifacts(DecisionDefinitionEntity.class);
        return decisions == null
                ? Optional.empty()
                : decisions.stream()
                        .filter(decision -> DmnRatingScale.DECISION.equals(decision.getKey()))
                        .filter(decision -> decision.getPreviousDecisionDefinitionId() != null)
                        .findFirst()
                        .flatMap(decision -> by(decision, deployment));
    }

    private static Optional<Change> by(DecisionDefinitionEntity decision, DeploymentEntity deployment) {
        DecisionDefinitionEntity previous = Context.getCommandContext()
                .getDecisionDefinitionManager()
                .findDecisionDefinitionById(decision.getPreviousDecisionDefinitionId());
        List<Band> before = bandsOf(previous);
        List<Band> after =
                bands(deployment.getResource(decision.getResourceName()).getBytes());
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(change(words(before, previous.getVersion()), words(after, decision.getVersion())));
    }

    /** Of the deployment that holds those that count: those before them will count again. */
    @Override
    public Optional<Change> byDeletionOf(String deployment) {
        List<DecisionDefinition> versions = Context.getCommandContext()
                .runWithoutAuthorization(() -> Context.getProcessEngineConfiguration()
                        .getRepositoryService()
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(DmnRatingScale.DECISION)
                        .orderByDecisionDefinitionVersion()
                        .desc()
                        .list());
        if (versions.isEmpty() || !versions.get(0).getDeploymentId().equals(deployment)) {
            return Optional.empty();
        }
        DecisionDefinition gone = versions.get(0);
        return Optional.of(change(
                words(bandsOf(gone), gone.getVersion()),
                versions.stream()
                        .filter(version -> !version.getDeploymentId().equals(deployment))
                        .findFirst()
                        .map(version -> words(bandsOf(version), version.getVersion()))
                        .orElse(null)));
    }

    private static Change change(Map<String, Object> before, Map<String, Object> after) {
        return new Change(Subject.KEBIJAKAN, DmnRatingScale.DECISION, before, after);
    }

    private static List<Band> bandsOf(DecisionDefinition decision) {
        return bands(Context.getCommandContext()
                .getResourceManager()
                .findResourceByDeploymentIdAndResourceName(decision.getDeploymentId(), decision.getResourceName())
                .getBytes());
    }

    private static List<Band> bands(byte[] dmn) {
        return DmnRatingScale.bandsOf(new ByteArrayInputStream(dmn));
    }

    private static Map<String, Object> words(List<Band> bands, int version) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("versi", version);
        bands.forEach(band -> words.merge(band.predikat(), band.text(), (one, other) -> one + "; " + other));
        return words;
    }
}
