package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.access.Unrestricted;
import id.go.lumajangkab.kinerja.engine.ProcessSteps;
import id.go.lumajangkab.kinerja.notification.OpenTasks;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The open tasks for notices, asked when somebody is about to be told. */
@Component
class EngineTasks implements OpenTasks {

    private final Unrestricted unrestricted;
    private final People people;

    EngineTasks(Unrestricted unrestricted, People people) {
        this.unrestricted = unrestricted;
        this.people = people;
    }

    @Override
    public Optional<OpenTask> find(TaskId taskId) {
        return unrestricted.run(
                context -> Optional.ofNullable(context.getTaskManager().findTaskById(taskId.value()))
                        .map(task -> open(task, Map.of())));
    }

    @Override
    public List<OpenTask> of(OfficeId office) {
        return unrestricted.run(context -> {
            List<Task> tasks = unrestricted
                    .engine()
                    .getTaskService()
                    .createTaskQuery()
                    .processDefinitionKeyIn(StepNotices.CONCERNS.keySet().toArray(String[]::new))
                    .tenantIdIn(office.value())
                    .orderByDueDate()
                    .asc()
                    .list();
            Map<UserId, String> names = people.namesOf(holders(tasks));
            return tasks.stream().map(task -> open((TaskEntity) task, names)).toList();
        });
    }

    /** Who has these tasks, and {@code null} where nobody has one. */
    static Set<UserId> holders(List<Task> tasks) {
        return tasks.stream().map(task -> UserId.ofNullable(task.getAssignee())).collect(Collectors.toSet());
    }

    /** @param names of persons by id; where one is missing the id stands for it */
    static OpenTask open(TaskEntity task, Map<UserId, String> names) {
        return new OpenTask(
                new TaskId(task.getId()),
                StepNotices.CONCERNS.get(ProcessSteps.processOf(task)),
                InstanceId.ofNullable(task.getProcessInstanceId()),
                PengukuranKinerja.stepOf(task.getTaskDefinitionKey()),
                task.getName(),
                Roles.holderText(
                        UserId.ofNullable(task.getAssignee()),
                        TaskHandover.roleOf(task),
                        holder -> names.getOrDefault(holder, holder.value())),
                StepNotices.audienceOf(task),
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }
}
