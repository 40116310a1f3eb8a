package id.go.lumajangkab.kinerja.engine;

import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** A job in which a model was stopped is not tried again: it would run the same way. Its incident says why. */
final class FailedJobs implements FailedJobCommandFactory {

    @Override
    public Command<Object> getCommand(String jobId, Throwable exception) {
        ModelStopped stopped = ModelStopped.in(exception);
        return stopped == null ? new DefaultJobRetryCmd(jobId, exception) : new NoFurtherTry(jobId, stopped);
    }

    private static final class NoFurtherTry extends DefaultJobRetryCmd {

        private static final long serialVersionUID = 1L;

        NoFurtherTry(String jobId, ModelStopped stopped) {
            super(jobId, stopped);
        }

        @Override
        public Object execute(CommandContext context) {
            JobEntity job = getJob();
            if (job != null) {
                job.unlock();
                logException(job);
                job.setRetries(0);
            }
            return null;
        }
    }
}
