package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.audit.Subject;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/** What a deployment of models changes besides the models themselves. */
public interface ModelChanges {

    /**
     * A change for the trail.
     *
     * @param key    what of the subject changed
     * @param before in words
     * @param after  {@code null} where nothing is left
     */
    record Change(Subject subject, String key, Map<String, Object> before, Map<String, Object> after) {}

    /** By a new deployment. */
    Optional<Change> by(DeploymentEntity deployment);

    /** By the deletion of a deployment, which is still there. */
    Optional<Change> byDeletionOf(String deployment);
}
