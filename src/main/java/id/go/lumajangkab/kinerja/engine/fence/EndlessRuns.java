package id.go.lumajangkab.kinerja.engine.fence;

import id.go.lumajangkab.kinerja.words.Causes;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.incident.IncidentHandling;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Stands before the commands that open a transaction: after one that ran without an end was rolled back, its instance
 * gets an incident in a transaction of its own, so that Cockpit shows where and why.
 */
final class EndlessRuns extends CommandInterceptor {

    /** Type of the incidents, as Cockpit lists it. */
    static final String TYPE = "kinerja-berputar";

    private final RunLimit limit;

    EndlessRuns(RunLimit limit) {
        this.limit = limit;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return next.execute(command);
        }
        limit.forget();
        try {
            return next.execute(command);
        } catch (RuntimeException | StackOverflowError e) {
            EndlessRun endless = endless(e);
            // a job tells by its own incident
            if (endless != null && !(command instanceof ExecuteJobsCmd)) {
                report(endless, limit.began());
            }
            if (endless == null || endless == e) {
                throw e;
            }
            throw endless;
        } finally {
            limit.forget();
        }
    }

    /** {@code null} where something else was thrown. */
    private static EndlessRun endless(Throwable thrown) {
        if (ModelStopped.in(thrown) instanceof EndlessRun endless) {
            return endless;
        }
        return Causes.find(thrown, StackOverflowError.class).isPresent() ? EndlessRun.tooDeep() : null;
    }

    /** On the instance that runs without an end, or, where that has only just begun, on the one that led to it. */
    private void report(EndlessRun endless, String began) {
        next.execute((Command<Void>) context -> context.runWithoutAuthorization(() -> {
            ExecutionEntity endlessOne = find(context, endless.instance());
            ExecutionEntity instance = endlessOne == null ? find(context, began) : endlessOne;
            if (instance != null && isNew(context, instance)) {
                IncidentContext about = new IncidentContext();
                about.setExecutionId(instance.getId());
                about.setProcessDefinitionId(instance.getProcessDefinitionId());
                about.setTenantId(instance.getTenantId());
                about.setActivityId(endless.activity());
                about.setConfiguration(instance.getId());
                IncidentHandling.createIncident(TYPE, about, endless.getMessage());
            }
            return null;
        }));
    }

    private static ExecutionEntity find(CommandContext context, String instance) {
        return instance == null ? null : context.getExecutionManager().findExecutionById(instance);
    }

    private static boolean isNew(CommandContext context, ExecutionEntity instance) {
        return context.getIncidentManager()
                .findIncidentByConfigurationAndIncidentType(instance.getId(), TYPE)
                .isEmpty();
    }
}
