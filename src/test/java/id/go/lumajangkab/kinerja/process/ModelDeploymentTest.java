package id.go.lumajangkab.kinerja.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** What a start of the application does to the models in the engine. */
class ModelDeploymentTest extends SopTest {

    @Autowired
    ModelDeployment deployment;

    @Test
    void aStartWithUnchangedFilesMakesNoNewVersion() {
        ProcessDefinition before = latest();
        long deployments = deployments().size();

        deployment.afterSingletonsInstantiated();

        assertThat(latest().getId()).isEqualTo(before.getId());
        assertThat(deployments()).hasSize((int) deployments);
    }

    /** The tests run on unpacked classes, as the IDE and {@code spring-boot:run} do. */
    @Test
    void aStartFromAJarMakesNoNewVersionOfWhatUnpackedClassesDeployed(@TempDir Path folder) throws Exception {
        ProcessDefinition before = latest();
        long deployments = deployments().size();
        List<Resource> unpacked = ModelDeployment.models();
        URL jar = packed(unpacked, folder.resolve("kinerja.jar")).toUri().toURL();
        ClassLoader own = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar}, null)) {
            Thread.currentThread().setContextClassLoader(loader);
            List<Resource> fromTheJar = ModelDeployment.models();
            assertThat(fromTheJar).hasSameSizeAs(unpacked);
            assertThat(fromTheJar.get(0).getURL().getProtocol()).isEqualTo("jar");
            deployment.deploy(fromTheJar);
        } finally {
            Thread.currentThread().setContextClassLoader(own);
        }

        assertThat(latest().getId()).isEqualTo(before.getId());
        assertThat(deployments()).hasSize((int) deployments);
    }

    @Test
    void aChangedFileMakesANewVersionOfTheWholeSet() {
        ProcessDefinition before = latest();
        List<Resource> changed = ModelDeployment.models().stream()
                .map(file -> "langkah-1.form".equals(file.getFilename()) ? withASpaceMore(file) : file)
                .toList();

        deployment.deploy(changed);

        ProcessDefinition after = latest();
        try {
            assertThat(after.getVersion()).isEqualTo(before.getVersion() + 1);
            assertThat(names(after)).isEqualTo(names(before));
        } finally {
            engine.getRepositoryService().deleteDeployment(after.getDeploymentId(), true);
        }
        assertThat(latest().getId()).isEqualTo(before.getId());
    }

    @Test
    void resourcesAreKnownByTheirFileNamesWhereverTheyLie() {
        assertThat(names(latest()))
                .contains("pengukuran-kinerja.bpmn", "predikat-kinerja.dmn", "mulai-pengukuran.form",
                        "langkah-1.form", "langkah-9.form", "pencatatan-arsip.form")
                .allSatisfy(name -> assertThat(name).doesNotContain("/", "\\", ":"));
    }

    private static Path packed(List<Resource> models, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String folder : List.of("processes/", "forms/")) {
                out.putNextEntry(new JarEntry(folder));
            }
            for (Resource model : models) {
                String folder = model.getFilename().endsWith(".form") ? "forms/" : "processes/";
                out.putNextEntry(new JarEntry(folder + model.getFilename()));
                out.write(model.getContentAsByteArray());
            }
        }
        return jar;
    }

    private ProcessDefinition latest() {
        return engine.getRepositoryService().createProcessDefinitionQuery()
                .processDefinitionKey(PengukuranKinerja.KEY).latestVersion().singleResult();
    }

    private List<Deployment> deployments() {
        return engine.getRepositoryService().createDeploymentQuery().list();
    }

    private List<String> names(ProcessDefinition definition) {
        return engine.getRepositoryService().getDeploymentResourceNames(definition.getDeploymentId()).stream()
                .sorted()
                .toList();
    }

    private static Resource withASpaceMore(Resource file) {
        try {
            byte[] content = (file.getContentAsString(StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8);
            return new ByteArrayResource(content) {
                @Override
                public String getFilename() {
                    return file.getFilename();
                }
            };
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
