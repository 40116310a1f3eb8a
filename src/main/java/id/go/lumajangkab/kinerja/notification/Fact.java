package id.go.lumajangkab.kinerja.notification;

import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.time.Instant;
import java.util.List;

/**
 * Something that is told once.
 *
 * @param key               says which fact it is; a second one with the same key is not told
 * @param concern           what the process instance is about, {@code null} without one
 * @param processInstanceId run that it is about, or {@code null}
 * @param taskId            open task that it is about, or {@code null}
 * @param tellAt            when it is told, {@code null} for at once
 */
public record Fact(
        Kind kind,
        OfficeId office,
        String key,
        Concern concern,
        InstanceId processInstanceId,
        TaskId taskId,
        Audience audience,
        Details details,
        Instant tellAt) {

    /**
     * What the letter says. What a kind doesn't need is {@code null}, 0 or empty.
     *
     * @param step   1 to 9 for a step of the SOP, 10 for the record after it
     * @param task   the task's name
     * @param due    when the task is due
     * @param reason in a person's words
     * @param by     id of who did it
     * @param items  one line each
     */
    public record Details(int step, String task, Instant due, String reason, UserId by, List<String> items) {

        public Details {
            items = items == null ? List.of() : List.copyOf(items);
        }

        public static Details ofTask(int step, String task, Instant due) {
            return new Details(step, task, due, null, null, null);
        }

        public Details because(String why, UserId who) {
            return new Details(step, task, due, why, who, items);
        }
    }
}
