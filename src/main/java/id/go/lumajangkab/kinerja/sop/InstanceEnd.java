package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.measurement.Commands.Ending;
import id.go.lumajangkab.kinerja.words.UserId;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.batch.BatchEntity;
import org.camunda.bpm.engine.impl.cmd.AbstractDeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/** How a process instance ended: by a person who deleted it, by its diagram, or with its model. */
final class InstanceEnd {

    private InstanceEnd() {}

    /** For a listener at the end of an instance. */
    static Ending of(ExecutionEntity instance) {
        CommandContext context = Context.getCommandContext();
        String user = context.getAuthenticatedUserId();
        // a sub-process goes with what was deleted
        if (Context.getCommandInvocationContext().getCommand() instanceof AbstractDeleteProcessInstanceCmd) {
            return new Ending(true, UserId.ofNullable(user), null, null, instance.getDeleteReason());
        }
        JobEntity job = context.getCurrentJob();
        if (job != null && Batch.TYPE_PROCESS_INSTANCE_DELETION.equals(job.getJobHandlerType())) {
            BatchEntity batch =
                    job.getBatchId() == null ? null : context.getBatchManager().findBatchById(job.getBatchId());
            return new Ending(
                    true,
                    UserId.ofNullable(batch == null ? user : batch.getCreateUserId()),
                    null,
                    null,
                    instance.getDeleteReason());
        }
        if (instance.isDeleteRoot() || instance.getDeleteReason() != null) {
            return at(
                    lastTask(instance.getProcessInstanceId()),
                    user,
                    instance.getSuperExecution() == null
                            ? "Model prosesnya dihapus ketika proses ini masih berjalan."
                            : "Proses induknya mengakhiri proses ini.");
        }
        ActivityImpl element = instance.getActivityId() == null
                ? null
                : instance.getProcessDefinition().findActivity(instance.getActivityId());
        if (element == null) {
            return at(lastTask(instance.getProcessInstanceId()), null, "Diagram proses berakhir sebelum waktunya.");
        }
        String name = (String) element.getProperty("name");
        String end = "berakhir pada “" + (name == null ? element.getId() : name) + "” sebelum waktunya.";
        if (element.isTriggeredByEvent()) {
            HistoricTaskInstance last = lastTask(instance.getProcessInstanceId());
            return at(
                    last,
                    null,
                    "Diagram proses " + (last == null ? "" : "menghentikan “" + last.getName() + "”, lalu ") + end);
        }
        return new Ending(false, null, element.getId(), name, "Diagram proses " + end);
    }

    private static Ending at(HistoricTaskInstance task, String by, String reason) {
        return new Ending(
                false,
                UserId.ofNullable(by),
                task == null ? null : task.getTaskDefinitionKey(),
                task == null ? null : task.getName(),
                reason);
    }

    /** Where it stood: with the instance its task is gone already, but not yet from the history. */
    private static HistoricTaskInstance lastTask(String processInstanceId) {
        return Context.getCommandContext()
                .runWithoutAuthorization(() -> Context.getProcessEngineConfiguration()
                        .getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .processInstanceId(processInstanceId)
                        .orderByHistoricActivityInstanceStartTime()
                        .desc()
                        .listPage(0, 1)
                        .stream()
                        .findFirst()
                        .orElse(null));
    }
}
