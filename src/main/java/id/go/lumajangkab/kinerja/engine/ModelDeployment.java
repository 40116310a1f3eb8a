package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.engine.fence.DeploymentRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the delivered models and forms as one set with fixed names, so that the IDE and the jar make no new version
 * of unchanged files. What an analyst deploys under another name stays the newer version until the delivered files
 * change.
 */
@Component
public class ModelDeployment implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ModelDeployment.class);
    private static final String NAME = "Kinerja (bawaan)";
    private static final List<String> PATTERNS =
            List.of("classpath:/processes/*.bpmn", "classpath:/processes/*.dmn", "classpath:/forms/*.form");

    private final RepositoryService repository;
    private final List<AfterDelivery> after;

    ModelDeployment(RepositoryService repository, List<AfterDelivery> after) {
        this.repository = repository;
        this.after = after;
    }

    @Override
    public void afterSingletonsInstantiated() {
        deliver(models());
        after.forEach(AfterDelivery::delivered);
    }

    /** Deploys a set at a start. One that is refused is told, and what was deployed before goes on. */
    public void deliver(List<Resource> models) {
        try {
            deploy(models);
        } catch (DeploymentRefused refused) {
            log.error("Model bawaan ditolak; yang terpasang sebelumnya tetap dipakai. {}", refused.getMessage());
        }
    }

    /** Deploys a set of files, all of them where one has changed. */
    public void deploy(List<Resource> models) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(NAME).source("kinerja").enableDuplicateFiltering(false);
        for (Resource model : models) {
            try (InputStream content = model.getInputStream()) {
                deployment.addInputStream(model.getFilename(), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        deployment.deploy();
    }

    /** The delivered files, ordered by name. */
    public static List<Resource> models() {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        List<Resource> models = new ArrayList<>();
        try {
            for (String pattern : PATTERNS) {
                models.addAll(List.of(resolver.getResources(pattern)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        models.sort(Comparator.comparing(Resource::getFilename));
        return models;
    }
}
