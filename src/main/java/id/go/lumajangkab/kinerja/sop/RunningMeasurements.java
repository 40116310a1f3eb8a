package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.access.Unrestricted;
import id.go.lumajangkab.kinerja.measurement.Measurements;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.SopStep;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the engine knows of running measurements: the step each is in, and how one is cancelled. */
@Component
public class RunningMeasurements {

    private final Unrestricted unrestricted;
    private final Measurements measurements;
    private final People people;

    RunningMeasurements(Unrestricted unrestricted, Measurements measurements, People people) {
        this.unrestricted = unrestricted;
        this.measurements = measurements;
        this.people = people;
    }

    /**
     * The open step of a measurement.
     *
     * @param number 1 to 9, 10 for the record after step 9
     * @param name   the task's name
     * @param holder who has it, or the role that waits for one
     */
    public record OpenStep(int number, String name, String holder) {}

    /** The open steps of process instances, by instance id, with one query for all and one for the names. */
    public Map<InstanceId, OpenStep> openSteps(Collection<InstanceId> instances) {
        if (instances.isEmpty()) {
            return Map.of();
        }
        return unrestricted.run(context -> {
            List<Task> tasks = unrestricted
                    .engine()
                    .getTaskService()
                    .createTaskQuery()
                    .processInstanceIdIn(
                            instances.stream().map(InstanceId::value).toArray(String[]::new))
                    .list();
            Map<UserId, String> names = people.namesOf(EngineTasks.holders(tasks));
            Map<InstanceId, OpenStep> steps = new HashMap<>();
            for (Task task : tasks) {
                String holder = Roles.holderText(
                        UserId.ofNullable(task.getAssignee()), TaskHandover.roleOf((TaskEntity) task), names::get);
                steps.put(
                        new InstanceId(task.getProcessInstanceId()),
                        new OpenStep(PengukuranKinerja.stepOf(task.getTaskDefinitionKey()), task.getName(), holder));
            }
            return steps;
        });
    }

    /** "4. Menghimpun data" by id of the task, for all tasks of an instance, also done ones, with one query. */
    public Map<TaskId, String> taskNames(InstanceId processInstanceId) {
        return unrestricted.run(context -> unrestricted
                .engine()
                .getHistoryService()
                .createHistoricTaskInstanceQuery()
                .processInstanceId(processInstanceId.value())
                .list()
                .stream()
                .collect(Collectors.toMap(task -> new TaskId(task.getId()), RunningMeasurements::numbered)));
    }

    private static String numbered(HistoricTaskInstance task) {
        return SopStep.numbered(PengukuranKinerja.stepOf(task.getTaskDefinitionKey()), task.getName());
    }

    /** Cancels a running measurement and ends its instance, both or none. The caller has checked who asks. */
    public void cancel(InstanceId processInstanceId, String reason) {
        unrestricted.run(context -> {
            measurements.cancel(processInstanceId, reason);
            // what the model itself does at its end may be just what is broken
            unrestricted
                    .engine()
                    .getRuntimeService()
                    .deleteProcessInstanceIfExists(processInstanceId.value(), reason, true, true, true, false);
            return null;
        });
    }
}
