package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.Unrestricted;
import id.go.lumajangkab.kinerja.engine.EngineDates;
import id.go.lumajangkab.kinerja.engine.ModelSteps;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/** What the diagrams of a process show: its steps as the model says them, and the path that one instance took. */
@Component
public class Journeys {

    private final Unrestricted unrestricted;

    Journeys(Unrestricted unrestricted) {
        this.unrestricted = unrestricted;
    }

    /**
     * A step as a version of the model says it.
     *
     * @param activity its id in the model
     * @param number   1 to 9 of the SOP, 10 for the record after it, 0 for a step that is not the SOP's
     * @param standard the SOP's time in words, {@code null} where it has none
     */
    public record Step(String activity, int number, String name, String standard) {}

    /**
     * A version of a process.
     *
     * @param key   of the process, such as {@code pengukuran-kinerja}
     * @param steps in the order of the SOP, others after them
     */
    public record Version(String id, String key, int number, String name, List<Step> steps) {}

    /**
     * One stay at an element of the diagram.
     *
     * @param task   id of the task, {@code null} for an element that is no user task
     * @param flow   id of the sequence flow by which it was reached, {@code null} where it was not by one
     * @param answer what the gateway after it said, such as "Tidak"; {@code null} where none follows
     * @param until  {@code null} while it lasts
     */
    public record Visit(String activity, TaskId task, String flow, String answer, Instant from, Instant until) {}

    /**
     * The path of one instance.
     *
     * @param visits in the order in which they began
     */
    public record Journey(InstanceId processInstance, OfficeId office, Version version, List<Visit> visits) {}

    /**
     * The version of a process with this id, or the newest of the process with this key; none where it is
     * another office's own.
     *
     * @param offices at least one
     */
    public Optional<Version> version(String idOrKey, Collection<OfficeId> offices) {
        return unrestricted.run(context -> {
            RepositoryService repository = unrestricted.engine().getRepositoryService();
            ProcessDefinition byId =
                    visible(repository, offices).processDefinitionId(idOrKey).singleResult();
            ProcessDefinition found = byId != null
                    ? byId
                    : visible(repository, offices)
                            .processDefinitionKey(idOrKey)
                            .orderByProcessDefinitionVersion()
                            .desc()
                            .listPage(0, 1)
                            .stream()
                            .findFirst()
                            .orElse(null);
            return Optional.ofNullable(found).map(definition -> version(repository, definition));
        });
    }

    private static ProcessDefinitionQuery visible(RepositoryService repository, Collection<OfficeId> offices) {
        return repository
                .createProcessDefinitionQuery()
                .tenantIdIn(offices.stream().map(OfficeId::value).toArray(String[]::new))
                .includeProcessDefinitionsWithoutTenantId();
    }

    /** The path of an instance, also an ended one; none when there is none or the engine has forgotten it. */
    public Optional<Journey> of(InstanceId processInstance) {
        return unrestricted.run(context -> {
            HistoryService history = unrestricted.engine().getHistoryService();
            HistoricProcessInstance instance = history.createHistoricProcessInstanceQuery()
                    .processInstanceId(processInstance.value())
                    .singleResult();
            RepositoryService repository = unrestricted.engine().getRepositoryService();
            ProcessDefinition definition = instance == null
                    ? null
                    : repository
                            .createProcessDefinitionQuery()
                            .processDefinitionId(instance.getProcessDefinitionId())
                            .singleResult();
            if (definition == null) {
                return Optional.empty();
            }
            Version version = version(repository, definition);
            List<HistoricActivityInstance> stays = new ArrayList<>(history.createHistoricActivityInstanceQuery()
                    .processInstanceId(processInstance.value())
                    .orderPartiallyByOccurrence()
                    .asc()
                    .unlimitedList());
            // the engine counts occurrences along each branch; between branches time decides
            stays.sort(Comparator.comparing(HistoricActivityInstance::getStartTime));
            return Optional.of(new Journey(
                    processInstance,
                    OfficeId.ofNullable(instance.getTenantId()),
                    version,
                    visits(stays, repository.getBpmnModelInstance(version.id()))));
        });
    }

    private static Version version(RepositoryService repository, ProcessDefinition definition) {
        ModelSteps model = new ModelSteps(repository.getBpmnModelInstance(definition.getId()));
        List<Step> steps = model.all().stream()
                .map(step -> new Step(
                        step,
                        PengukuranKinerja.stepOf(step),
                        model.name(step),
                        model.property(step, PengukuranKinerja.Properties.DURATION)))
                .sorted(Comparator.comparingInt(step -> step.number() == 0 ? Integer.MAX_VALUE : step.number()))
                .toList();
        return new Version(
                definition.getId(), definition.getKey(), definition.getVersion(), definition.getName(), steps);
    }

    /**
     * Where each stay came from: the last stay before it at the source of one of its incoming flows, which has not
     * gone on by that flow yet. A gateway that decides went on by one flow only.
     */
    private static List<Visit> visits(List<HistoricActivityInstance> stays, BpmnModelInstance model) {
        Map<String, List<SequenceFlow>> incoming = model.getModelElementsByType(SequenceFlow.class).stream()
                .collect(Collectors.groupingBy(flow -> flow.getTarget().getId()));
        Set<String> gone = new HashSet<>();
        SequenceFlow[] reachedBy = new SequenceFlow[stays.size()];
        String[] answers = new String[stays.size()];
        int[] cameFrom = new int[stays.size()];
        for (int i = 0; i < stays.size(); i++) {
            cameFrom[i] = -1;
            for (int before = i - 1; before >= 0 && cameFrom[i] < 0; before--) {
                Optional<SequenceFlow> flow = flow(
                        stays.get(before),
                        before,
                        incoming.getOrDefault(stays.get(i).getActivityId(), List.of()),
                        gone);
                if (flow.isPresent()) {
                    cameFrom[i] = before;
                    reachedBy[i] = flow.get();
                    gone.add(before + " " + flow.get().getId());
                }
            }
            if (cameFrom[i] >= 0
                    && reachedBy[i].getSource() instanceof ExclusiveGateway
                    && cameFrom[cameFrom[i]] >= 0) {
                answers[cameFrom[cameFrom[i]]] = reachedBy[i].getName();
            }
        }
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < stays.size(); i++) {
            HistoricActivityInstance stay = stays.get(i);
            visits.add(new Visit(
                    stay.getActivityId(),
                    TaskId.ofNullable(stay.getTaskId()),
                    reachedBy[i] == null ? null : reachedBy[i].getId(),
                    answers[i],
                    EngineDates.instant(stay.getStartTime()),
                    EngineDates.instant(stay.getEndTime())));
        }
        return visits;
    }

    private static Optional<SequenceFlow> flow(
            HistoricActivityInstance from, int place, Collection<SequenceFlow> incoming, Set<String> gone) {
        if (from.getEndTime() == null || from.isCanceled()) {
            return Optional.empty();
        }
        return incoming.stream()
                .filter(flow -> flow.getSource().getId().equals(from.getActivityId()))
                .filter(flow -> !gone.contains(place + " " + flow.getId()))
                .filter(flow -> !(flow.getSource() instanceof ExclusiveGateway)
                        || gone.stream().noneMatch(taken -> taken.startsWith(place + " ")))
                .findFirst();
    }
}
