package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.engine.fence.ModelStopped;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/**
 * What becomes of a job that failed: it, its incident, which Cockpit shows, and its log say so in a sentence, while the
 * engine's own words stay in the stack trace. A job in which a model was stopped is not tried again: it would run the
 * same way.
 */
@Component
final class FailedJobs extends AbstractProcessEnginePlugin implements FailedJobCommandFactory {

    private final FailureWords words;

    FailedJobs(FailureWords words) {
        this.words = words;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setFailedJobCommandFactory(this);
        configuration.setHistoryEventProducer(new CacheAwareHistoryEventProducer() {
            @Override
            public HistoryEvent createHistoricJobLogFailedEvt(Job job, Throwable exception) {
                HistoryEvent event = super.createHistoricJobLogFailedEvt(job, exception);
                if (exception != null && event instanceof HistoricJobLogEvent failure) {
                    failure.setJobExceptionMessage(words.sentence(exception));
                }
                return event;
            }
        });
    }

    @Override
    public Command<Object> getCommand(String jobId, Throwable exception) {
        ModelStopped stopped = ModelStopped.in(exception);
        return stopped == null ? new Retry(jobId, exception) : new NoFurtherTry(jobId, stopped);
    }

    private class Retry extends DefaultJobRetryCmd {

        private static final long serialVersionUID = 1L;

        Retry(String jobId, Throwable exception) {
            super(jobId, exception);
        }

        @Override
        protected void logException(JobEntity job) {
            super.logException(job);
            if (exception != null) {
                job.setExceptionMessage(words.sentence(exception));
            }
        }
    }

    private final class NoFurtherTry extends Retry {

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
