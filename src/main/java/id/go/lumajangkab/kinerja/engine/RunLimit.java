package id.go.lumajangkab.kinerja.engine;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Stops a model that runs on and on without a person. Within a command it counts how often each activity is entered,
 * with a sharper limit once the command takes long; from job to job it counts the jobs of an instance in a minute. It
 * costs no statement.
 */
final class RunLimit implements ExecutionListener, SessionFactory {

    /** Entries of one activity in one command; the largest multi-instance has half of it. */
    static final int MOST_ENTRIES = 1000;

    /** Entries of all activities in one command. */
    private static final int MOST_OF_ALL = 10_000;

    /** A command that takes longer may enter an activity only so many times: the cycle calls something slow. */
    private static final Duration LONG = Duration.ofSeconds(3);
    private static final int MOST_ENTRIES_IN_LONG = 20;

    /** Jobs that enter one activity of one instance within a minute. */
    static final int MOST_JOBS = 200;
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int REMEMBERED = 10_000;

    /** The jobs of the last minute by instance and activity, the oldest first. */
    private final Map<String, Jobs> jobs = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Jobs> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Jobs(long since, int count) {
    }

    @Override
    public void notify(DelegateExecution execution) {
        ExecutionEntity entered = (ExecutionEntity) execution;
        CommandContext context = Context.getCommandContext();
        Run run = context.getSession(Run.class);
        String activity = entered.getProcessDefinitionId() + ' ' + entered.getCurrentActivityId();
        if (run.isTooMuch(activity)
                || context.getCurrentJob() != null && run.isFirst() && areTooManyJobs(entered, activity)) {
            throw new EndlessRun(entered.getRootProcessInstanceId(), entered.getCurrentActivityId(),
                    entered.getCurrentActivityName());
        }
    }

    private boolean areTooManyJobs(ExecutionEntity entered, String activity) {
        long now = System.nanoTime();
        synchronized (jobs) {
            Jobs counted = jobs.merge(entered.getRootProcessInstanceId() + ' ' + activity, new Jobs(now, 1),
                    (before, one) -> now - before.since() > MINUTE ? one : new Jobs(before.since(), before.count() + 1));
            return counted.count() > MOST_JOBS;
        }
    }

    @Override
    public Class<?> getSessionType() {
        return Run.class;
    }

    @Override
    public Session openSession() {
        return new Run();
    }

    /** What one command has entered so far. */
    static final class Run implements Session {

        private final Map<String, Integer> entries = new HashMap<>();
        private final long since = System.nanoTime();
        private int all;

        boolean isTooMuch(String activity) {
            all++;
            int here = entries.merge(activity, 1, Integer::sum);
            return here > MOST_ENTRIES || all > MOST_OF_ALL
                    || here > MOST_ENTRIES_IN_LONG && System.nanoTime() - since > LONG.toNanos();
        }

        /** Whether nothing had been entered before. */
        boolean isFirst() {
            return all == 1;
        }

        @Override
        public void flush() {
            // nothing is stored
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
