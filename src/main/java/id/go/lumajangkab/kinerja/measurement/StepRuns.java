package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.measurement.Views.StepRun;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.SopStep;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the engine remembers of a measurement's steps, and how people are called: implemented beside the engine. */
public interface StepRuns {

    /**
     * A task that waits to be done.
     *
     * @param step       as in {@link StepRun}
     * @param holderName name of who has it, or of the group that it waits for
     * @param held       whether somebody has it
     * @param used       working time from its beginning until now
     * @param allowed    working time from its beginning until it is due, {@code null} where it has no standard time
     * @param standard   the SOP's time in words, {@code null} where it has none
     * @param due        {@code null} where it has no standard time
     * @param late       whether it is past its due instant
     */
    record OpenRun(
            InstanceId processInstanceId,
            TaskId taskId,
            int step,
            String activity,
            String holderName,
            boolean held,
            Instant from,
            Duration used,
            Duration allowed,
            String standard,
            Instant due,
            boolean late) {}

    /** The open tasks of process instances, with the same number of statements however many they are. */
    List<OpenRun> open(Collection<InstanceId> processInstanceIds);

    /** The tasks of a process instance in the order of their beginning; empty when the engine has forgotten them. */
    List<StepRun> of(InstanceId processInstanceId, OfficeId office);

    /** As {@link #of}, without what comes after the freeze. */
    default List<StepRun> untilFreeze(InstanceId processInstanceId, OfficeId office) {
        return of(processInstanceId, office).stream()
                .filter(run -> run.step() <= SopStep.LAST_BEFORE_FREEZE)
                .toList();
    }

    /** Names of users by id; an id that is unknown stands for itself. */
    Map<UserId, String> names(Collection<UserId> userIds);
}
