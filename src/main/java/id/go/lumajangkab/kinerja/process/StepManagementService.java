package id.go.lumajangkab.kinerja.process;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * The engine's management service; nobody fires a timer by hand, for that would record a lateness that is none. The
 * engine's own check comes too late: a refused attempt costs the timer one of its tries.
 */
final class StepManagementService extends ManagementServiceImpl {

    private final IdentityService identity;

    StepManagementService(ProcessEngineConfigurationImpl configuration, IdentityService identity) {
        super(configuration);
        this.identity = identity;
    }

    @Override
    public void executeJob(String jobId) {
        if (identity.getCurrentAuthentication() != null) {
            // the REST interface lets no other exception through here
            throw new AuthorizationException(GuardedCommands.BY_THE_CALENDAR);
        }
        super.executeJob(jobId);
    }
}
