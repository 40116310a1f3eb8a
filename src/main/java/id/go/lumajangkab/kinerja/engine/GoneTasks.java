package id.go.lumajangkab.kinerja.engine;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Knows what became of tasks that are no longer open. */
public interface GoneTasks {

    /** Why a task is not there, as far as it was one of the current user's office. */
    String sentence(CommandContext context, String taskId);
}
