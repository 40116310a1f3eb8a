package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.database.Limits;
import id.go.lumajangkab.kinerja.database.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.historycleanup.HistoryCleanupJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.historycleanup.HistoryCleanupJobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Makes the engine wait where it must and not where it need not. */
@Component
class EngineWaits extends AbstractProcessEnginePlugin {

    private static final Path NAME_OF_THE_MACHINE = Path.of("/proc/sys/kernel/hostname");

    private final Patience patience;

    EngineWaits(Patience patience) {
        this.patience = patience;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setHostname(nameOfTheMachine() + "$" + configuration.getProcessEngineName());
        List<JobHandler> handlers = new ArrayList<>();
        if (configuration.getCustomJobHandlers() != null) {
            handlers.addAll(configuration.getCustomJobHandlers());
        }
        handlers.add(new PatientCleanup(patience));
        configuration.setCustomJobHandlers(handlers);
        List<CommandInterceptor> interceptors = new ArrayList<>();
        interceptors.add(new PatientAcquisition());
        if (configuration.getCustomPreCommandInterceptorsTxRequired() != null) {
            interceptors.addAll(configuration.getCustomPreCommandInterceptorsTxRequired());
        }
        configuration.setCustomPreCommandInterceptorsTxRequired(interceptors);
    }

    /**
     * Tells nodes apart in the engine's metrics. The engine would look for the machine's address: a name that no name
     * server knows makes it wait for one, and print a trace.
     */
    static String nameOfTheMachine() {
        String kernel = "";
        try {
            kernel = Files.readString(NAME_OF_THE_MACHINE).strip();
        } catch (IOException notLinux) {
            // the environment names it
        }
        return Stream.of(kernel, System.getenv("HOSTNAME"), System.getenv("COMPUTERNAME"))
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("kinerja");
    }

    /** Deletes hundreds of old rows of several tables in each statement: longer than a page may wait. */
    private static final class PatientCleanup extends HistoryCleanupJobHandler {

        private final Patience patience;

        PatientCleanup(Patience patience) {
            this.patience = patience;
        }

        @Override
        public void execute(
                HistoryCleanupJobHandlerConfiguration configuration,
                ExecutionEntity execution,
                CommandContext context,
                String tenantId) {
            patience.have(Limits.THOROUGH);
            super.execute(configuration, execution, context, tenantId);
        }
    }
}
