package id.go.lumajangkab.kinerja.engine.fence;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/**
 * Stops a model that runs on and on without a person. Within a command it counts how often each activity is entered,
 * with a sharper limit once the command takes long; from job to job {@link RunningJobs} counts. It costs no statement.
 */
final class RunLimit implements ExecutionListener, SessionFactory {

    /** Entries of one activity in one command; the largest multi-instance has half of it. */
    static final int MOST_ENTRIES = 1000;

    /** Entries of all activities in one command. */
    private static final int MOST_OF_ALL = 10_000;

    private final RunningJobs jobs = new RunningJobs(System::nanoTime);

    /** Outermost instance in which the command of this thread began. */
    private final ThreadLocal<String> began = new ThreadLocal<>();

    @Override
    public void notify(DelegateExecution execution) {
        ExecutionEntity entered = (ExecutionEntity) execution;
        CommandContext context = Context.getCommandContext();
        Run run = context.getSession(Run.class);
        String root = entered.getRootProcessInstanceId();
        ActivityImpl activity = entered.getActivity();
        String element = entered.getProcessDefinitionId() + ' ' + activity.getId();
        boolean first = run.isEmpty();
        boolean another = run.enter(root, element);
        if (first) {
            began.set(root);
        }
        if (run.isTooMuch(root, element, tokens(activity), () -> isOneOfMany(entered))
                || another && areTooManyJobs(context, entered, first)) {
            throw new EndlessRun(root, activity.getId(), entered.getCurrentActivityName());
        }
    }

    /** Whether jobs keep this instance, or instances of this kind, running. */
    private boolean areTooManyJobs(CommandContext context, ExecutionEntity entered, boolean first) {
        String root = entered.getRootProcessInstanceId();
        JobEntity job = context.getCurrentJob();
        if (job == null || RunningJobs.hasWaited(job)) {
            jobs.forget(root);
            return false;
        }
        String definition = entered.getProcessDefinitionId();
        if (isNew(context, root)) {
            whenDone(context, () -> jobs.addStart(definition));
            return jobs.isTooManyStarts(definition);
        }
        String element = definition + ' ' + entered.getActivity().getId();
        if (first) {
            whenDone(context, () -> jobs.add(root, element));
        }
        return first && jobs.isTooMany(root, element, () -> isOneOfMany(entered));
    }

    /** What is rolled back and tried again is the same job. */
    private static void whenDone(CommandContext context, Runnable counting) {
        context.getTransactionContext().addTransactionListener(TransactionState.COMMITTED, done -> counting.run());
    }

    private static boolean isNew(CommandContext context, String instance) {
        CachedDbEntity cached =
                context.getDbEntityManager().getDbEntityCache().getCachedEntity(ExecutionEntity.class, instance);
        return cached != null && cached.getEntityState() == DbEntityState.TRANSIENT;
    }

    /** How often an activity is entered without a cycle: by each way that leads to it. A person's task is none. */
    private static int tokens(ActivityImpl activity) {
        return activity.getActivityBehavior() instanceof UserTaskActivityBehavior
                ? MOST_ENTRIES
                : Math.max(2, activity.getIncomingTransitions().size());
    }

    /** Whether a multi-instance, perhaps of a calling process, enters an activity many times. */
    private static boolean isOneOfMany(ExecutionEntity entered) {
        for (ExecutionEntity at = entered;
                at != null;
                at = at.getProcessInstance().getSuperExecution()) {
            for (ScopeImpl scope = at.getActivity(); scope instanceof ActivityImpl one; scope = one.getFlowScope()) {
                if (one.getFlowScope() instanceof ActivityImpl body
                        && body.getActivityBehavior() instanceof MultiInstanceActivityBehavior) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the last command of this thread began, {@code null} for none. */
    String began() {
        return began.get();
    }

    /** A command of this thread is over, or another begins. */
    void forget() {
        began.remove();
    }

    @Override
    public Class<?> getSessionType() {
        return Run.class;
    }

    @Override
    public Session openSession() {
        return new Run(System::nanoTime);
    }

    /** What one command has entered so far. */
    static final class Run implements Session {

        /** From then on what is entered again and again is a cycle that calls something slow. */
        private static final long LONG = Duration.ofMillis(2500).toNanos();

        /** As much longer as many instances of one activity may take. */
        private static final long LONG_FOR_MANY = Duration.ofSeconds(4).toNanos();

        /** Entries of an activity in all instances by a command that takes long, such as by a signal for all. */
        private static final int MOST_IN_LONG = 20;

        private final LongSupplier clock;
        private final long since;
        private final Map<String, Integer> elements = new HashMap<>();
        private final Map<String, Map<String, Integer>> instances = new HashMap<>();
        private int all;

        Run(LongSupplier clock) {
            this.clock = clock;
            this.since = clock.getAsLong();
        }

        boolean isEmpty() {
            return all == 0;
        }

        /** Counts an entry; whether it is the first of its instance. */
        boolean enter(String instance, String element) {
            all++;
            elements.merge(element, 1, Integer::sum);
            boolean another = !instances.containsKey(instance);
            instances.computeIfAbsent(instance, none -> new HashMap<>()).merge(element, 1, Integer::sum);
            return another;
        }

        /**
         * Whether the entry that was counted last is one too many.
         *
         * @param tokens how often the activity may be entered without a cycle
         * @param many   whether a multi-instance enters it
         */
        boolean isTooMuch(String instance, String element, int tokens, BooleanSupplier many) {
            int entries = elements.get(element);
            if (entries > MOST_ENTRIES || all > MOST_OF_ALL) {
                return true;
            }
            long took = clock.getAsLong() - since;
            return took > LONG
                    && (entries > Math.max(tokens, MOST_IN_LONG)
                            || instances.get(instance).get(element) > tokens)
                    && (took > LONG_FOR_MANY || !many.getAsBoolean());
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
