package id.go.lumajangkab.kinerja.audit;

import org.jspecify.annotations.Nullable;

/**
 * Where changes come from.
 *
 * @param by     user id, {@code null} for the system
 * @param taskId id of the task, {@code null} when they come from none
 */
public record Origin(@Nullable String by, @Nullable String taskId) {}
