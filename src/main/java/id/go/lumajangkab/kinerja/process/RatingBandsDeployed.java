package id.go.lumajangkab.kinerja.process;

import id.go.lumajangkab.kinerja.access.OfficeProperties;
import id.go.lumajangkab.kinerja.audit.Entry;
import id.go.lumajangkab.kinerja.audit.Subject;
import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.measurement.RatingBands.Band;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.stereotype.Component;

/** Puts it on the trail when a deployment changes the rating bands: they are policy, though an analyst edits them. */
@Component
class RatingBandsDeployed implements Deployer {

    private final Trail trail;
    private final OfficeProperties office;

    RatingBandsDeployed(Trail trail, OfficeProperties office) {
        this.trail = trail;
        this.office = office;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        List<DecisionDefinitionEntity> decisions = deployment.isNew()
                ? deployment.getDeployedArtifacts(DecisionDefinitionEntity.class)
                : null;
        if (decisions != null) {
            decisions.stream()
                    .filter(decision -> DmnRatingScale.DECISION.equals(decision.getKey()))
                    .filter(decision -> decision.getPreviousDecisionDefinitionId() != null)
                    .forEach(decision -> record(decision, deployment));
        }
    }

    private void record(DecisionDefinitionEntity decision, DeploymentEntity deployment) {
        CommandContext context = Context.getCommandContext();
        DecisionDefinitionEntity previous = context.getDecisionDefinitionManager()
                .findDecisionDefinitionById(decision.getPreviousDecisionDefinitionId());
        List<Band> before = bands(context.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(previous.getDeploymentId(), previous.getResourceName())
                .getBytes());
        List<Band> after = bands(deployment.getResource(decision.getResourceName()).getBytes());
        if (!before.equals(after)) {
            trail.record(new Entry(
                    office.id(),
                    Subject.KEBIJAKAN,
                    null,
                    DmnRatingScale.DECISION,
                    words(before, previous.getVersion()),
                    words(after, decision.getVersion())));
        }
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
