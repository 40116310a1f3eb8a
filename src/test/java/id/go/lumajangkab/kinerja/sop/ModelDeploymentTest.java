package id.go.lumajangkab.kinerja.sop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import id.go.lumajangkab.kinerja.engine.ModelDeployment;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
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
            Map<String, Object> entry = jdbc.queryForMap(
                    "select * from kinerja.trail where subject = 'MODEL'" + " order by sequence desc limit 1");
            assertThat(entry)
                    .containsEntry("key", "Kinerja (bawaan)")
                    .containsEntry("by_user", null)
                    .containsEntry("before", null)
                    .containsEntry("office_id", OFFICE.value());
            assertThat(entry.get("after").toString())
                    .contains(
                            "pengukuran-kinerja versi " + after.getVersion(),
                            "predikat-kinerja versi ",
                            "langkah-1 versi ",
                            "langkah-1.form");
        } finally {
            engine.getRepositoryService().deleteDeployment(after.getDeploymentId(), true);
        }
        assertThat(latest().getId()).isEqualTo(before.getId());
    }

    @Test
    void aDeliveredSetThatDoesNotCarryOutTheSopLeavesTheOldOneRunning() {
        ProcessDefinition before = latest();

        deployment.deliver(ModelDeployment.models().stream()
                .map(file -> file.getFilename().equals("pengukuran-kinerja.bpmn")
                        ? changed(file, model -> model.replace("default=\"approvedByTim_no\"", ""))
                        : file)
                .toList());

        assertThat(latest().getId()).isEqualTo(before.getId());
    }

    /** A measurement keeps the forms with which it was started, such as those of before documents were asked for. */
    @Test
    void aMeasurementWhoseFormsDoNotKnowTheReasonWithoutEvidenceIsCompletedWithoutIt() {
        ModelUpload.asBeforeTheFence(engine, () -> {
            deployment.deploy(ModelDeployment.models().stream()
                    .map(file -> file.getFilename().endsWith(".form") ? withoutReason(file) : file)
                    .toList());
            return null;
        });
        ProcessDefinition older = latest();
        try {
            ProcessInstance instance = sop.start(2024, 4);
            sop.walkTo(instance, "step4");
            Task figures = sop.task(instance);
            sop.complete(instance, "step4", Map.of("indikator", withoutReason(rows(figures, "indikator"))));
            sop.walkTo(instance, "step7");
            sop.complete(instance, "step7", SopDriver.rejected("Periksa sumbernya."));
            Task checking = sop.task(instance);
            List<Map<String, Object>> corrections =
                    withoutReason(sop.rows(sop.take(checking), checking.getId(), "koreksi")).stream()
                            .map(row -> SopDriver.with(row, "sumber", "Laporan"))
                            .toList();
            sop.complete(instance, "step6", Map.of("keputusan", "setuju", "koreksi", corrections));
            sop.walkTo(instance, "step9");

            assertThat(sop.task(instance).getTaskDefinitionKey()).isEqualTo("step9");
        } finally {
            sop.cleanUp();
            engine.getRepositoryService().deleteDeployment(older.getDeploymentId(), true);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(Task task, String list) {
        return (List<Map<String, Object>>) sop.data(sop.take(task), task).get(list);
    }

    private static List<Map<String, Object>> withoutReason(List<Map<String, Object>> rows) {
        rows.forEach(row -> row.remove("alasanTanpaBukti"));
        return rows;
    }

    private static Resource withoutReason(Resource form) {
        try {
            JsonNode content = new ObjectMapper().readTree(form.getContentAsByteArray());
            content.findValues("components").forEach(components -> removeReason((ArrayNode) components));
            return resource(form, content.toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Resource changed(Resource file, UnaryOperator<String> change) {
        try {
            String content = file.getContentAsString(StandardCharsets.UTF_8);
            assertThat(change.apply(content)).isNotEqualTo(content);
            return resource(file, change.apply(content));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void removeReason(ArrayNode components) {
        for (Iterator<JsonNode> each = components.iterator(); each.hasNext(); ) {
            JsonNode component = each.next();
            if (component.path("key").asText().equals("alasanTanpaBukti")) {
                each.remove();
            } else if (component.path("components") instanceof ArrayNode inner) {
                removeReason(inner);
            }
        }
    }

    @Test
    void resourcesAreKnownByTheirFileNamesWhereverTheyLie() {
        assertThat(names(latest()))
                .contains(
                        "pengukuran-kinerja.bpmn",
                        "predikat-kinerja.dmn",
                        "mulai-pengukuran.form",
                        "langkah-1.form",
                        "langkah-9.form",
                        "pencatatan-arsip.form")
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
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(PengukuranKinerja.KEY)
                .latestVersion()
                .singleResult();
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
            return resource(file, file.getContentAsString(StandardCharsets.UTF_8) + " ");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Resource resource(Resource file, String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return file.getFilename();
            }
        };
    }
}
