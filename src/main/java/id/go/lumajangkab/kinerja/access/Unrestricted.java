package id.go.lumajangkab.kinerja.access;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Runs engine calls of ours without the authorizations of the user on whose behalf they run. The caller has checked who
 * asks. The current user stays known, and everything joins one transaction.
 */
@Component
public class Unrestricted {

    private final ObjectProvider<ProcessEngine> engine;

    Unrestricted(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** What an engine call does with its context. */
    public interface Work<T> {
        T in(CommandContext context) throws Exception;
    }

    /** Runs {@code work} as one command of the engine. */
    public <T> T run(Work<T> work) {
        return run(configuration().getCommandExecutorTxRequired(), work);
    }

    /** Runs {@code work} as a command in a transaction of its own, whatever becomes of the caller's. */
    public <T> T runAlone(Work<T> work) {
        return run(configuration().getCommandExecutorTxRequiresNew(), work);
    }

    private static <T> T run(CommandExecutor executor, Work<T> work) {
        return executor.execute(context -> context.runWithoutAuthorization((Callable<T>) () -> work.in(context)));
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
    }

    /** The engine, for work that {@link #run} does. */
    public ProcessEngine engine() {
        return engine.getObject();
    }
}
