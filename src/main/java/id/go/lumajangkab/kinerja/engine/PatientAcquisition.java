package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.database.Outage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * While the database is away there are no jobs to be had: the log has one line about it, and the engine looks again as
 * often as when there is nothing to do. It would else write a trace each time that it looks.
 */
final class PatientAcquisition extends CommandInterceptor {

    private static final Logger log = LoggerFactory.getLogger(PatientAcquisition.class);

    private final AtomicBoolean waiting = new AtomicBoolean();

    @Override
    public <T> T execute(Command<T> command) {
        return command instanceof AcquireJobsCmd ? acquire(command) : next.execute(command);
    }

    @SuppressWarnings("unchecked")
    private <T> T acquire(Command<T> command) {
        try {
            T acquired = next.execute(command);
            waiting.set(false);
            return acquired;
        } catch (RuntimeException e) {
            Throwable outage = Outage.in(e);
            if (outage == null) {
                throw e;
            }
            if (waiting.compareAndSet(false, true)) {
                log.warn("Pekerjaan latar menunggu basis data: {}", outage.getMessage());
            }
            return (T) new AcquiredJobs(0);
        }
    }
}
