package id.go.lumajangkab.kinerja.engine.fence;

import id.go.lumajangkab.kinerja.words.Causes;
import org.camunda.bpm.engine.ProcessEngineException;

/**
 * A running model asks for what it may not have: the command is rolled back. The message is a sentence for whoever
 * waits for it.
 *
 * <p>It never has a cause: a model can catch every exception of Java as an error of BPMN by its class name, except one
 * of the engine's own family without a cause.
 */
public class ModelStopped extends ProcessEngineException {

    private static final long serialVersionUID = 1L;

    ModelStopped(String sentence) {
        super(sentence);
    }

    /** What stopped the model, {@code null} where {@code thrown} is something else. */
    public static ModelStopped in(Throwable thrown) {
        return Causes.find(thrown, ModelStopped.class).orElse(null);
    }
}
