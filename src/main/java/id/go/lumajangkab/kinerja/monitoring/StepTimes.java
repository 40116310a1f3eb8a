package id.go.lumajangkab.kinerja.monitoring;

import id.go.lumajangkab.kinerja.worktime.StandardDuration;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How long the steps of all rounds took in working time: implemented beside the engine. */
public interface StepTimes {

    /**
     * One task of a step, done, open or cancelled.
     *
     * @param processInstance the round that it belongs to
     * @param definition      the version of the process that the round follows
     * @param activity        id of the step in the model, the same in every version
     * @param step            1 to 9 of the SOP, 10 for the record after it, 0 for a step that is not the SOP's
     * @param name            the task's name
     * @param holder          id of who had it last, {@code null} where nobody had
     * @param role            id of the group that it is for, {@code null} where the model is gone
     * @param until           {@code null} while it is open
     * @param used            working time from its beginning until its end, or until now
     * @param due             {@code null} where it has no standard time
     * @param standard        working time from its beginning until it is due, {@code null} where it has none
     * @param standardWords   the SOP's time in words, {@code null} where it has none
     * @param done            whether somebody completed it; else it is open or was cancelled
     * @param late            whether it was, or is by now, past its due instant by the calendar as it is today
     */
    record StepTime(
            String task,
            String processInstance,
            String definition,
            String activity,
            int step,
            String name,
            String holder,
            String role,
            Instant from,
            Instant until,
            Duration used,
            Instant due,
            Duration standard,
            String standardWords,
            boolean done,
            boolean late) {

        /** Whether it waits to be done. */
        public boolean open() {
            return until == null;
        }

        /** Working time in percent of the standard time, {@code null} where there is none. */
        public Double percent() {
            return StandardDuration.percent(used, standard);
        }
    }

    /**
     * The tasks of all rounds of a process in an office that the engine remembers, in the order of their beginning.
     *
     * @param process key of the process, such as {@code pengukuran-kinerja}
     */
    List<StepTime> of(String office, String process);

    /** The tasks of one round in the order of their beginning; none when the engine has forgotten it. */
    List<StepTime> ofInstance(String office, String processInstance);
}
