package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.worktime.StandardDuration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** What one version of a model says of its steps, without an execution of it. */
public final class ModelSteps {

    private final BpmnModelInstance model;
    private final Map<String, String> durations = new HashMap<>();

    /** Of a model that was read whole. */
    public ModelSteps(BpmnModelInstance model) {
        this.model = model;
        for (BoundaryEvent event : model.getModelElementsByType(BoundaryEvent.class)) {
            event.getEventDefinitions().stream()
                    .filter(TimerEventDefinition.class::isInstance)
                    .map(timer -> ((TimerEventDefinition) timer)
                            .getTimeDuration()
                            .getTextContent()
                            .trim())
                    .forEach(duration ->
                            durations.putIfAbsent(event.getAttachedTo().getId(), duration));
        }
    }

    /** Ids of the steps, in the order of the file. */
    public List<String> all() {
        return model.getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getId)
                .toList();
    }

    /** What a step is called. */
    public String name(String step) {
        return find(model, step).map(UserTask::getName).orElse(step);
    }

    /** A property of a step, such as {@code waktu}; {@code null} where it is not there. */
    public String property(String step, String name) {
        return propertiesOf(model, step).get(name);
    }

    /** The properties of a step by name; of one that stands twice the first, none of an unknown step. */
    public static Map<String, String> propertiesOf(BpmnModelInstance model, String step) {
        return find(model, step)
                .map(UserTask::getExtensionElements)
                .map(extensions -> extensions
                        .getElementsQuery()
                        .filterByType(CamundaProperties.class)
                        .list())
                .stream()
                .flatMap(Collection::stream)
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaValue() != null)
                .collect(Collectors.toMap(
                        CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue, (first, second) -> first));
    }

    /** The group that a step is for; tasks for named persons are those of the Tim. {@code null} for an unknown step. */
    public String role(String step) {
        return find(model, step)
                .map(task -> task.getCamundaCandidateGroupsList().stream()
                        .findFirst()
                        .orElse(Roles.TIM))
                .orElse(null);
    }

    /** The standard time of a step; none where it has none, and where only the engine can evaluate it. */
    public Optional<StandardDuration> standard(String step) {
        return Optional.ofNullable(durations.get(step))
                .filter(duration -> !duration.contains("${"))
                .map(StandardDuration::parse);
    }

    private static Optional<UserTask> find(BpmnModelInstance model, String step) {
        return model.getModelElementById(step) instanceof UserTask task ? Optional.of(task) : Optional.empty();
    }
}
