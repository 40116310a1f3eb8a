package id.go.lumajangkab.kinerja.reporting;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the engine remembers of a measurement's steps, and how people are called: implemented beside the engine. */
public interface StepRuns {

    /**
     * One task of a step; a step that was returned to has several.
     *
     * @param step     1 to 9 of the SOP, 10 for the record after it, 0 for a step that is not the SOP's
     * @param activity the task's name
     * @param by       name of who had it last, {@code null} where nobody had
     * @param until    {@code null} while it is open
     * @param used     working time from its beginning until its end, or until now
     * @param standard the SOP's time in words, {@code null} where it has none
     * @param due      {@code null} where it has no standard time
     */
    record StepRun(int step, String activity, String by, Instant from, Instant until, Duration used, String standard,
            Instant due) {
    }

    /**
     * A task that waits to be done.
     *
     * @param step     as in {@link StepRun}
     * @param holder   name of who has it, or of the group that it waits for
     * @param held     whether somebody has it
     * @param used     working time from its beginning until now
     * @param allowed  working time from its beginning until it is due, {@code null} where it has no standard time
     * @param standard the SOP's time in words, {@code null} where it has none
     * @param due      {@code null} where it has no standard time
     * @param late     whether it is past its due instant
     */
    record OpenRun(String processInstanceId, String taskId, int step, String activity, String holder, boolean held,
            Instant from, Duration used, Duration allowed, String standard, Instant due, boolean late) {
    }

    /** The open tasks of process instances, with the same number of statements however many they are. */
    List<OpenRun> open(Collection<String> processInstanceIds);

    /** The tasks of a process instance in the order of their beginning; empty when the engine has forgotten them. */
    List<StepRun> of(String processInstanceId, String office);

    /** Names of users by id; an id that is unknown stands for itself. */
    Map<String, String> names(Collection<String> userIds);
}
