package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.engine.form.FormSchema;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.springframework.stereotype.Component;

/** The forms of the deployed models. A deployment never changes, so each form is read once. */
@Component
public class DeployedForms {

    /** How a model says that a form is the one of its own deployment. */
    private static final String WITH_MODEL = "deployment";

    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();

    /**
     * What the form of a task lets its user edit. A form that a model refers to as the newest one is read each time.
     */
    public FormSchema schemaOf(TaskEntity task) {
        String newest = task.getTaskDefinition().getCamundaFormDefinitionBinding();
        return newest == null || newest.equals(WITH_MODEL)
                ? schemas.computeIfAbsent(
                        task.getProcessDefinitionId() + '/' + task.getTaskDefinitionKey(), key -> read(task))
                : read(task);
    }

    /** Whether the model gives a task a form. */
    static boolean hasForm(TaskEntity task) {
        TaskDefinition definition = task.getTaskDefinition();
        return definition.getFormKey() != null || definition.getCamundaFormDefinitionKey() != null;
    }

    /** What is said where a model was deployed without the form that it names. */
    static StepRefused missing(NotFoundException missing) {
        return StepRefused.badInput(
                "Model yang terpasang tidak memuat formulir ini; hubungi analis proses agar model"
                        + " dipasang kembali bersama formulirnya.",
                missing);
    }

    private static FormSchema read(TaskEntity task) {
        try {
            return FormSchema.read(new GetDeployedTaskFormCmd(task.getId()).execute(Context.getCommandContext()));
        } catch (NotFoundException missing) {
            throw missing(missing);
        }
    }
}
