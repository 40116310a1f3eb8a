package id.go.lumajangkab.kinerja.process;

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
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentManager;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Puts it on the trail when a deployment changes the rating bands, or when the deployment that holds them is deleted:
 * they are policy, though an analyst edits them. They count for every office, so each has the entry in its chain.
 */
@Component
class RatingBandsDeployed implements Deployer {

    private final Trail trail;
    private final JdbcTemplate jdbc;

    RatingBandsDeployed(Trail trail, JdbcTemplate jdbc) {
        this.trail = trail;
        this.jdbc = jdbc;
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
        DecisionDefinitionEntity previous = Context.getCommandContext().getDecisionDefinitionManager()
                .findDecisionDefinitionById(decision.getPreviousDecisionDefinitionId());
        List<Band> before = bandsOf(previous);
        List<Band> after = bands(deployment.getResource(decision.getResourceName()).getBytes());
        if (!before.equals(after)) {
            record(decision.getTenantId(), words(before, previous.getVersion()), words(after, decision.getVersion()));
        }
    }

    /** The bands that count are about to go with their deployment, and those before them count again. */
    private void deleted(String deployment) {
        List<DecisionDefinition> versions = Context.getCommandContext().runWithoutAuthorization(() ->
                Context.getProcessEngineConfiguration().getRepositoryService().createDecisionDefinitionQuery()
                        .decisionDefinitionKey(DmnRatingScale.DECISION)
                        .orderByDecisionDefinitionVersion().desc().list());
        if (!versions.isEmpty() && versions.get(0).getDeploymentId().equals(deployment)) {
            DecisionDefinition gone = versions.get(0);
            record(gone.getTenantId(), words(bandsOf(gone), gone.getVersion()), versions.stream()
                    .filter(version -> !version.getDeploymentId().equals(deployment)).findFirst()
                    .map(version -> words(bandsOf(version), version.getVersion())).orElse(null));
        }
    }

    /** @param tenant whose bands they are, {@code null} for all offices */
    private void record(String tenant, Map<String, Object> before, Map<String, Object> after) {
        jdbc.queryForList("select id from kinerja.office where ?::text is null or id = ? order by id", String.class,
                tenant, tenant).forEach(office -> trail.record(new Entry(office, Subject.KEBIJAKAN, null,
                        DmnRatingScale.DECISION, before, after)));
    }

    /** In the place of the engine's own manager: whichever way a deployment is deleted leads through it. */
    SessionFactory deletions() {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return DeploymentManager.class;
            }

            @Override
            public Session openSession() {
                return new DeploymentManager() {
                    @Override
                    public void deleteDeployment(String deployment, boolean cascade, boolean skipCustomListeners,
                            boolean skipIoMappings) {
                        deleted(deployment);
                        super.deleteDeployment(deployment, cascade, skipCustomListeners, skipIoMappings);
                    }
                };
            }
        };
    }

    private static List<Band> bandsOf(DecisionDefinition decision) {
        return bands(Context.getCommandContext().getResourceManager()
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
