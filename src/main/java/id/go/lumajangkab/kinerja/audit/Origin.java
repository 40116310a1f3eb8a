package id.go.lumajangkab.kinerja.audit;

/**
 * Where changes come from.
 *
 * @param by     user id, {@code null} for the system
 * @param taskId id of the task, {@code null} when they come from none
 */
public record Origin(String by, String taskId) {}
