package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.audit.Entry;
import id.go.lumajangkab.kinerja.audit.Subject;
import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.words.OfficeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.repository.ResourceDefinitionEntity;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Puts each deployment of models on the trail, the delivered ones too, and each deletion of one: who, which files, which
 * versions of what, and what else changes with it. Models count for every office, so each has the entries in
 * its chain; those of one office only that one.
 */
@Component
class ModelsDeployed implements Deployer {

    private final Trail trail;
    private final JdbcTemplate jdbc;
    private final List<ModelChanges> changes;

    ModelsDeployed(Trail trail, JdbcTemplate jdbc, List<ModelChanges> changes) {
        this.trail = trail;
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            List<String> offices = officesOf(deployment);
            record(
                    offices,
                    Subject.MODEL,
                    name(deployment),
                    null,
                    words(
                            deployment,
                            deployment.getResources().values().stream()
                                    .filter(file -> !file.isGenerated())
                                    .map(ResourceEntity::getName)
                                    .sorted()
                                    .toList(),
                            artifacts(deployment, ProcessDefinitionEntity.class),
                            artifacts(deployment, DecisionDefinitionEntity.class),
                            artifacts(deployment, CamundaFormDefinitionEntity.class)));
            changes.forEach(more -> more.by(deployment).ifPresent(change -> record(offices, change)));
        }
    }

    /** Is about to go, with everything in it. */
    private void deleted(String id) {
        DeploymentEntity deployment =
                Context.getCommandContext().getDeploymentManager().findDeploymentById(id);
        if (deployment == null) {
            return;
        }
        List<String> offices = officesOf(deployment);
        RepositoryService repository = Context.getProcessEngineConfiguration().getRepositoryService();
        Map<String, Object> before = Context.getCommandContext()
                .runWithoutAuthorization(() -> words(
                        deployment,
                        repository.getDeploymentResourceNames(id).stream()
                                .sorted()
                                .toList(),
                        repository
                                .createProcessDefinitionQuery()
                                .deploymentId(id)
                                .list(),
                        repository
                                .createDecisionDefinitionQuery()
                                .deploymentId(id)
                                .list(),
                        // the engine lists no forms
                        List.of()));
        record(offices, Subject.MODEL, name(deployment), before, null);
        changes.forEach(more -> more.byDeletionOf(id).ifPresent(change -> record(offices, change)));
    }

    private static <T extends ResourceDefinitionEntity<T>> List<T> artifacts(
            DeploymentEntity deployment, Class<T> kind) {
        List<T> deployed = deployment.getDeployedArtifacts(kind);
        return deployed == null ? List.of() : deployed;
    }

    private static String name(DeploymentEntity deployment) {
        return deployment.getName() == null || deployment.getName().isBlank() ? "tanpa nama" : deployment.getName();
    }

    private static Map<String, Object> words(
            DeploymentEntity deployment,
            List<String> files,
            List<? extends ResourceDefinition> processes,
            List<? extends ResourceDefinition> decisions,
            List<? extends ResourceDefinition> forms) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("pemasangan", deployment.getId());
        words.put("sumber", deployment.getSource());
        words.put("berkas", files);
        words.put("proses", versions(processes));
        words.put("keputusan", versions(decisions));
        words.put("formulir", versions(forms));
        words.values().removeIf(value -> value == null || value.equals(List.of()));
        return words;
    }

    private static List<String> versions(List<? extends ResourceDefinition> definitions) {
        return definitions.stream()
                .map(definition -> definition.getKey() + " versi " + definition.getVersion())
                .sorted()
                .toList();
    }

    private List<String> officesOf(DeploymentEntity deployment) {
        return jdbc.queryForList(
                "select id from kinerja.office where ?::text is null or id = ? order by id",
                String.class,
                deployment.getTenantId(),
                deployment.getTenantId());
    }

    private void record(List<String> offices, ModelChanges.Change change) {
        record(offices, change.subject(), change.key(), change.before(), change.after());
    }

    private void record(
            List<String> offices, Subject subject, String key, Map<String, Object> before, Map<String, Object> after) {
        offices.forEach(office -> trail.record(new Entry(new OfficeId(office), subject, null, key, before, after)));
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
                    public void deleteDeployment(
                            String deployment, boolean cascade, boolean skipCustomListeners, boolean skipIoMappings) {
                        deleted(deployment);
                        super.deleteDeployment(deployment, cascade, skipCustomListeners, skipIoMappings);
                    }
                };
            }
        };
    }
}
