package id.go.lumajangkab.kinerja.monitoring;

import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
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
     * @param holder          id of who had it last, {@code null} where nobody had
     * @param role            id of the group that it is for, {@code null} where the model is gone
     * @param until           {@code null} while it is open
     * @param used            working time from its beginning until its end, or until now
     * @param done            whether somebody completed it; else it is open or was cancelled
     * @param late            whether it was, or is by now, past its due instant by the calendar as it is today
     */
    record StepTime(
            TaskId task,
            InstanceId processInstance,
            String definition,
            Step step,
            UserId holder,
            String role,
            Instant from,
            Instant until,
            Duration used,
            Standard standard,
            boolean done,
            boolean late) {

        /** Whether it waits to be done. */
        public boolean open() {
            return until == null;
        }

        /** Working time in percent of the standard time, {@code null} where there is none. */
        public Double percent() {
            return StandardDuration.percent(used, standard.time());
        }
    }

    /**
     * The step that a task is of.
     *
     * @param activity its id in the model, the same in every version
     * @param number   1 to 9 of the SOP, 10 for the record after it, 0 for a step that is not the SOP's
     * @param name     the task's name
     */
    record Step(String activity, int number, String name) {}

    /**
     * The standard time of a task, {@code null} each where it has none.
     *
     * @param time  working time from the task's beginning until it is due
     * @param words the SOP's time in words
     */
    record Standard(Instant due, Duration time, String words) {}

    /**
     * The tasks of all rounds of a process in an office that the engine remembers, in the order of their beginning.
     *
     * @param process key of the process, such as {@code pengukuran-kinerja}
     */
    List<StepTime> of(OfficeId office, String process);

    /** The tasks of one round in the order of their beginning; none when the engine has forgotten it. */
    List<StepTime> ofInstance(OfficeId office, InstanceId processInstance);
}
