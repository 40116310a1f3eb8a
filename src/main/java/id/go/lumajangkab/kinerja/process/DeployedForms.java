package id.go.lumajangkab.kinerja.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** The forms of the deployed models. A deployment never changes, so each form is read once. */
@Component
class DeployedForms {

    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();

    /** What the form of a task lets its user edit. */
    FormSchema schemaOf(TaskEntity task) {
        return schemas.computeIfAbsent(
                task.getProcessDefinitionId() + '/' + task.getTaskDefinitionKey(),
                key -> FormSchema.read(
                        new GetDeployedTaskFormCmd(task.getId()).execute(Context.getCommandContext())));
    }
}
