package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.Unrestricted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/** The model of the SOP that new measurements follow. */
@Component
public class DeployedModel {

    private static final Pattern NUMBER = Pattern.compile("Nomor SOP: (\\S+?)\\.?(?:\\s|$)");

    private final Unrestricted unrestricted;

    DeployedModel(Unrestricted unrestricted) {
        this.unrestricted = unrestricted;
    }

    /**
     * A version of the model.
     *
     * @param sopNumber as the model's documentation says it, {@code null} where it says none
     */
    public record Version(int number, Instant deployedAt, String sopNumber) {}

    /** The newest version, none while nothing is deployed. */
    public Optional<Version> newest() {
        return ofNewest((repository, newest) -> new Version(
                newest.getVersion(),
                repository
                        .createDeploymentQuery()
                        .deploymentId(newest.getDeploymentId())
                        .singleResult()
                        .getDeploymentTime()
                        .toInstant(),
                sopNumber(repository, newest.getId())));
    }

    /** The newest version as it is drawn, in BPMN; none while nothing is deployed. */
    public Optional<String> drawn() {
        return ofNewest((repository, newest) -> read(repository, newest.getId()));
    }

    private <T> Optional<T> ofNewest(BiFunction<RepositoryService, ProcessDefinition, T> reading) {
        return unrestricted.run(context -> {
            RepositoryService repository = unrestricted.engine().getRepositoryService();
            return Optional.ofNullable(repository
                            .createProcessDefinitionQuery()
                            .processDefinitionKey(PengukuranKinerja.KEY)
                            .latestVersion()
                            .singleResult())
                    .map(newest -> reading.apply(repository, newest));
        });
    }

    private static String read(RepositoryService repository, String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sopNumber(RepositoryService repository, String definition) {
        return repository.getBpmnModelInstance(definition).getModelElementsByType(Process.class).stream()
                .flatMap(process -> process.getDocumentations().stream())
                .map(documentation -> NUMBER.matcher(documentation.getTextContent()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElse(null);
    }
}
