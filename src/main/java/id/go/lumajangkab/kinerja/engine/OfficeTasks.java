package id.go.lumajangkab.kinerja.engine;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Finds an open task for whoever is logged in: nobody learns anything about another office's. */
public final class OfficeTasks {

    private OfficeTasks() {}

    /** @throws StepRefused when there is none, or nobody is logged in */
    public static TaskEntity find(CommandContext context, String taskId) {
        TaskEntity task = open(context, taskId);
        if (context.getAuthenticatedUserId() == null) {
            throw StepRefused.notAllowed("Masuk terlebih dahulu.");
        }
        return task;
    }

    /** @throws StepRefused when there is none */
    static TaskEntity open(CommandContext context, String taskId) {
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw StepRefused.badInput("Tugas ini sudah tidak ada; muat ulang daftar tugas.");
        }
        return task;
    }

    /** @throws StepRefused when it is another office's, and says so */
    public static void requireSameOffice(CommandContext context, TaskEntity task) {
        if (!isOfOffice(context, task)) {
            throw StepRefused.notAllowed("Tugas ini milik kantor lain.");
        }
    }

    /** @throws StepRefused when it is another office's, as for who was never meant */
    public static void requireOwn(CommandContext context, TaskEntity task) {
        if (!isOfOffice(context, task)) {
            throw StepRefused.notYours();
        }
    }

    private static boolean isOfOffice(CommandContext context, TaskEntity task) {
        return context.getTenantManager().isAuthenticatedTenant(task.getTenantId());
    }
}
