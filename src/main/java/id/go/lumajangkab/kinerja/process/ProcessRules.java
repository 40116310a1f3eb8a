package id.go.lumajangkab.kinerja.process;

import id.go.lumajangkab.kinerja.words.HandOver;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** What the steps of one process mean: what its forms show and what completing a step writes. */
interface ProcessRules {

    /** Key of the process. */
    String processKey();

    /**
     * Writes what {@code user} did in {@code task}.
     *
     * @param data what the form edits, held against the form
     * @return process variables for the engine
     * @throws id.go.lumajangkab.kinerja.words.InputException when anything is wrong; nothing is kept then
     */
    Map<String, Object> complete(TaskEntity task, String user, Map<String, Object> data);

    /** The values of a task's form by name: text, number, boolean, or a list of rows. */
    Map<String, Object> formValues(TaskEntity task);

    /** Records that a task changed hands. */
    void handedOver(HandOver hand);
}
