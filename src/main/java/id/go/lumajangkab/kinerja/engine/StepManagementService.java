package id.go.lumajangkab.kinerja.engine;

import java.util.Date;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.management.SetJobRetriesBuilderImpl;
import org.camunda.bpm.engine.impl.management.SetJobRetriesByJobsAsyncBuilderImpl;
import org.camunda.bpm.engine.impl.management.SetJobRetriesByProcessAsyncBuilderImpl;
import org.camunda.bpm.engine.management.SetJobRetriesAsyncBuilder;
import org.camunda.bpm.engine.management.SetJobRetriesBuilder;
import org.camunda.bpm.engine.management.SetJobRetriesByJobsAsyncBuilder;
import org.camunda.bpm.engine.management.SetJobRetriesByProcessAsyncBuilder;

/**
 * The engine's management service; nobody fires a timer by hand, for that would record a lateness that is none. The
 * engine's own check comes too late: a refused attempt costs the timer one of its tries. Retries can be given and not
 * taken away, which would silence a timer, and come with no other due date.
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

    @Override
    public SetJobRetriesBuilderImpl setJobRetries(int retries) {
        requireSome(retries);
        return new SetJobRetriesBuilderImpl(commandExecutor, retries) {
            @Override
            public SetJobRetriesBuilder dueDate(Date due) {
                requireNoUser();
                return super.dueDate(due);
            }
        };
    }

    @Override
    public SetJobRetriesByJobsAsyncBuilder setJobRetriesByJobsAsync(int retries) {
        requireSome(retries);
        return new SetJobRetriesByJobsAsyncBuilderImpl(commandExecutor, retries) {
            @Override
            public SetJobRetriesAsyncBuilder dueDate(Date due) {
                requireNoUser();
                return super.dueDate(due);
            }
        };
    }

    @Override
    public SetJobRetriesByProcessAsyncBuilder setJobRetriesByProcessAsync(int retries) {
        requireSome(retries);
        return new SetJobRetriesByProcessAsyncBuilderImpl(commandExecutor, retries) {
            @Override
            public SetJobRetriesByProcessAsyncBuilder dueDate(Date due) {
                requireNoUser();
                return super.dueDate(due);
            }
        };
    }

    private void requireSome(int retries) {
        if (retries < 1 && identity.getCurrentAuthentication() != null) {
            throw StepRefused.notAllowed("Jumlah percobaan paling sedikit 1; pekerjaan tanpa percobaan tidak pernah "
                    + "berjalan, juga pengatur waktu baku SOP.");
        }
    }

    private void requireNoUser() {
        if (identity.getCurrentAuthentication() != null) {
            throw StepRefused.notAllowed(GuardedCommands.BY_THE_CALENDAR);
        }
    }
}
