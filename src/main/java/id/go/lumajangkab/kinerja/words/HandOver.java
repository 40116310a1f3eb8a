package id.go.lumajangkab.kinerja.words;

/**
 * A task that changed hands.
 *
 * @param step   1 to 9, or 10 for the record after step 9
 * @param to     {@code null} when it went back to the group
 * @param reason required for {@link HandoverKind#ALIHKAN}
 * @param by     {@code null} when nobody did it by hand
 */
public record HandOver(
        InstanceId processInstanceId,
        TaskId taskId,
        int step,
        HandoverKind kind,
        UserId from,
        UserId to,
        String reason,
        UserId by) {}
