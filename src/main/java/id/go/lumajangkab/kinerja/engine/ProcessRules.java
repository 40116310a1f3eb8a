package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.words.HandOver;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** What one process means: what its start and end do, what its forms show, and what completing a step writes. */
public interface ProcessRules {

    /** Key of the process. */
    String processKey();

    /** Hears each instance start, whichever way it was started; what it throws refuses the start. */
    ExecutionListener started();

    /** Hears each instance end, however that came. */
    ExecutionListener ended();

    /** A task waits: its due date is set, and its holder where only one person can be it. */
    void created(TaskEntity task);

    /** The delivered forms of tasks by their id, and the task whose they are. */
    Map<String, String> forms();

    /** The keys of its form that a step reads, of lists their columns too; empty for a task that an analyst has added. */
    Optional<Set<String>> keysReadBy(String task);

    /**
     * Writes what {@code user} did in {@code task}.
     *
     * @param data what the form edits, held against the form
     * @return process variables for the engine
     * @throws id.go.lumajangkab.kinerja.words.InputException when anything is wrong; nothing is kept then
     */
    Map<String, Object> complete(TaskEntity task, UserId user, Map<String, Object> data);

    /** The values of a task's form by name: text, number, boolean, or a list of rows. */
    Map<String, Object> formValues(TaskEntity task);

    /** Records that a task changed hands. */
    void handedOver(HandOver hand);
}
