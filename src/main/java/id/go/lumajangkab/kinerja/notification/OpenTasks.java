package id.go.lumajangkab.kinerja.notification;

import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tasks that wait to be done, as the engine knows them at the moment. */
public interface OpenTasks {

    /**
     * @param step       1 to 9 for a step of the SOP, 10 for the record after it, 0 for any other task
     * @param holderName name of who has it, or of the group that it waits for
     * @param audience   the holder, or everybody who could take it
     * @param due        {@code null} for a task without a standard time
     */
    record OpenTask(
            TaskId id,
            Concern concern,
            InstanceId processInstanceId,
            int step,
            String name,
            String holderName,
            Audience audience,
            Instant due) {}

    /** A task, none when it is done or cancelled. */
    Optional<OpenTask> find(TaskId taskId);

    /** All tasks of an office's measurements and settlements, the first due first. */
    List<OpenTask> of(OfficeId office);
}
