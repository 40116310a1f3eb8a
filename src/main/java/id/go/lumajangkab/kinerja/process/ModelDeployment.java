package id.go.lumajangkab.kinerja.process;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.annotation.Order;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the delivered models and forms as one set with fixed names, so that the IDE and the jar make no new version of
 * unchanged files. What an analyst deploys under another name stays the newer version until the delivered files change.
 */
@Component
@Order(ModelDeployment.ORDER)
class ModelDeployment implements ApplicationRunner {

    static final int ORDER = 0;

    private static final String NAME = "Kinerja (bawaan)";
    private static final List<String> PATTERNS = List.of(
            "classpath:/processes/*.bpmn", "classpath:/processes/*.dmn", "classpath:/forms/*.form");

    private final RepositoryService repository;

    ModelDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        DeploymentBuilder deployment =
                repository.createDeployment().name(NAME).source("kinerja").enableDuplicateFiltering(false);
        for (Resource model : models()) {
            try (InputStream content = model.getInputStream()) {
                deployment.addInputStream(model.getFilename(), content);
            }
        }
        deployment.deploy();
    }

    private static List<Resource> models() throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        List<Resource> models = new ArrayList<>();
        for (String pattern : PATTERNS) {
            models.addAll(List.of(resolver.getResources(pattern)));
        }
        models.sort(Comparator.comparing(Resource::getFilename));
        return models;
    }
}
