package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** What happens to a task whose holder gives it up, or may no longer have it. */
public interface Handovers {

    /**
     * The holder, who is logged in, puts a task back, so that another of the role can take it.
     *
     * @throws StepRefused for everybody else
     */
    void putBack(TaskId taskId);

    /**
     * Returns the tasks of somebody who left a role (or, with no role given, every role) to those who still hold it,
     * and takes back what was meant for that person by name. Runs inside the command that removes the membership.
     */
    void holderLeft(CommandContext context, UserId userId, String role);
}
