package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.engine.ModelDeployment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;

/** Deploys models as Camunda Modeler does, or as a release before the fence let them in. */
public final class ModelUpload {

    private static final String BOUNDARY = "batas-unggah";

    private ModelUpload() {}

    /** Sends files as one deployment over REST. */
    public static Answer send(OfficeClient client, String name, Map<String, String> files) {
        StringBuilder body = new StringBuilder("--" + BOUNDARY + "\r\nContent-Disposition: form-data; "
                + "name=\"deployment-name\"\r\n\r\n" + name + "\r\n");
        files.forEach((file, content) -> body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                .append(file)
                .append("\"; filename=\"")
                .append(file)
                .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .append(content)
                .append("\r\n"));
        return client.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .send("POST", "/engine-rest/deployment/create", body + "--" + BOUNDARY + "--\r\n");
    }

    /** Deploys files past the fence, as an earlier release did; the engine forgets what it parsed. */
    public static String asBeforeTheFence(ProcessEngine engine, String name, Map<String, String> files) {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name(name);
        files.forEach(deployment::addString);
        return asBeforeTheFence(engine, () -> deployment.deploy().getId());
    }

    /** Does the same with whatever deploys. */
    static <T> T asBeforeTheFence(ProcessEngine engine, Supplier<T> deploying) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        List<Deployer> all = configuration.getDeployers();
        try {
            configuration
                    .getDeploymentCache()
                    .setDeployers(all.stream()
                            .filter(deployer ->
                                    !deployer.getClass().getSimpleName().equals("ModelFence"))
                            .toList());
            return deploying.get();
        } finally {
            configuration.getDeploymentCache().setDeployers(all);
            configuration.getDeploymentCache().purgeCache();
        }
    }

    /** The delivered files by name, the measurement's model changed. */
    static Map<String, String> delivered(UnaryOperator<String> change) {
        Map<String, String> files = new LinkedHashMap<>();
        for (Resource file : new ArrayList<>(ModelDeployment.models())) {
            try {
                String content = file.getContentAsString(StandardCharsets.UTF_8);
                files.put(
                        file.getFilename(),
                        file.getFilename().equals("pengukuran-kinerja.bpmn") ? change.apply(content) : content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
