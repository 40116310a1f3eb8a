package id.go.lumajangkab.kinerja.engine;

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

    @Override
    public <T> T execute(Command<T> command) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (StackOverflowError tooDeep) {
            throw EndlessRun.tooDeep();
        } catch (RuntimeException e) {
            // a job tells by its own incident
            if (ModelStopped.in(e) instanceof EndlessRun endless && endless.instance() != null
                    && !(command instanceof ExecuteJobsCmd)) {
                report(endless);
            }
            throw e;
        }
    }

    private void report(EndlessRun endless) {
        next.execute((Command<Void>) context -> context.runWithoutAuthorization(() -> {
            ExecutionEntity instance = context.getExecutionManager().findExecutionById(endless.instance());
            if (instance != null && isNew(context, endless)) {
                IncidentContext about = new IncidentContext();
                about.setExecutionId(instance.getId());
                about.setProcessDefinitionId(instance.getProcessDefinitionId());
                about.setTenantId(instance.getTenantId());
                about.setActivityId(endless.activity());
                about.setConfiguration(endless.instance());
                IncidentHandling.createIncident(TYPE, about, endless.getMessage());
            }
            return null;
        }));
    }

    private static boolean isNew(CommandContext context, EndlessRun endless) {
        return context.getIncidentManager()
                .findIncidentByConfigurationAndIncidentType(endless.instance(), TYPE).isEmpty();
    }
}
