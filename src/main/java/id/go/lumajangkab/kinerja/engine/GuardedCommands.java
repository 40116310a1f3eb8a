package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.engine.fence.ModelStopped;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractModificationCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRemoveVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRestartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetVariableCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteJobCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceAsyncCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.RecalculateJobDuedateCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobDuedateCmd;
import org.camunda.bpm.engine.impl.cmd.SetProcessDefinitionVersionCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDescriptionCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDueDateCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskNameCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskOwnerCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.batch.variables.SetVariablesToProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.migration.AbstractMigrationCmd;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Stands before every command of the engine. Commands that would lead around a step of the SOP, or set a due date that
 * its timer doesn't know of, are refused for every role; a completion or a claim that meets a conflict (a timer fires
 * at the same moment, a colleague was faster) is tried once more. A model that was stopped is told as a refusal.
 */
final class GuardedCommands extends CommandInterceptor {

    private static final String NO_WAY_AROUND =
            "Langkah SOP hanya dapat diselesaikan melalui formulirnya oleh pemegang tugas.";
    static final String BY_THE_CALENDAR =
            "Batas waktu mengikuti waktu baku SOP dan kalender kerja; ubah kalender kerja, lalu terapkan.";
    private static final String BY_ROLE =
            "Pelaksana langkah mengikuti perannya; gunakan “Alihkan” pada tugas dan sebutkan alasannya.";

    private static final Class<?>[] ROW_CHANGED = {
        OptimisticLockingException.class, OptimisticLockingFailureException.class, OptimisticLockException.class
    };

    static final Map<String, List<Class<?>>> REFUSED = Map.of(
            NO_WAY_AROUND,
            List.of(
                    HandleTaskBpmnErrorCmd.class,
                    HandleTaskEscalationCmd.class,
                    DelegateTaskCmd.class,
                    ResolveTaskCmd.class,
                    SaveTaskCmd.class,
                    SetTaskOwnerCmd.class,
                    SetTaskNameCmd.class,
                    SetTaskDescriptionCmd.class,
                    SignalCmd.class,
                    AbstractSetVariableCmd.class,
                    AbstractPatchVariablesCmd.class,
                    AbstractRemoveVariableCmd.class,
                    SetVariablesToProcessInstancesBatchCmd.class,
                    StartProcessInstanceAtActivitiesCmd.class,
                    ModifyProcessInstanceCmd.class,
                    ModifyProcessInstanceAsyncCmd.class,
                    AbstractModificationCmd.class,
                    AbstractRestartProcessInstanceCmd.class,
                    AbstractMigrationCmd.class,
                    SetProcessDefinitionVersionCmd.class),
            BY_ROLE,
            List.of(AbstractAddIdentityLinkCmd.class, DeleteIdentityLinkCmd.class),
            BY_THE_CALENDAR,
            List.of(
                    SetTaskDueDateCmd.class,
                    SetJobDuedateCmd.class,
                    RecalculateJobDuedateCmd.class,
                    DeleteJobCmd.class));

    @Override
    public <T> T execute(Command<T> command) {
        REFUSED.forEach((sentence, commands) -> {
            if (commands.stream().anyMatch(refused -> refused.isInstance(command))) {
                throw StepRefused.notAllowed(sentence);
            }
        });
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return next.execute(command);
        }
        try {
            return command instanceof CompleteStep || command instanceof ClaimStep
                    ? executeTwiceAtMost(command)
                    : next.execute(command);
        } catch (RuntimeException e) {
            ModelStopped stopped = ModelStopped.in(e);
            throw stopped == null ? e : StepRefused.badInput(stopped.getMessage(), stopped);
        }
    }

    private <T> T executeTwiceAtMost(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException first) {
            // of two who write the same new rows at once, one meets a unique key before the engine sees the conflict,
            // perhaps within an expression that wraps what it throws
            if (!hasCause(first, ROW_CHANGED) && !hasCause(first, DataIntegrityViolationException.class)) {
                throw first;
            }
            return executeOnceMore(command);
        }
    }

    private <T> T executeOnceMore(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException second) {
            if (!hasCause(second, ROW_CHANGED)) {
                throw second;
            }
            throw StepRefused.badInput(
                    "Tugas ini sedang diubah oleh pihak lain; muat ulang halaman, periksa isian, lalu coba lagi.",
                    second);
        }
    }

    private static boolean hasCause(Throwable thrown, Class<?>... kinds) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            for (Class<?> kind : kinds) {
                if (kind.isInstance(cause)) {
                    return true;
                }
            }
        }
        return false;
    }
}
