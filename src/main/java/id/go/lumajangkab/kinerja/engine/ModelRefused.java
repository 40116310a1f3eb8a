package id.go.lumajangkab.kinerja.engine;

import java.util.Optional;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Refuses a model while the engine reads it, with a sentence of ours. The engine keeps only the text of what is thrown
 * at it then, so the text carries a mark that nobody sees: it tells our sentences from the engine's own.
 */
public final class ModelRefused {

    /** Takes no room and means nothing where it stands first (Unicode: word joiner). */
    private static final String MARK = "\u2060";

    private ModelRefused() {}

    /**
     * What a parse listener throws.
     *
     * @param sentence whole and in Indonesian
     * @param where    what it is about, for the line in the file
     */
    public static BpmnParseException because(String sentence, Element where) {
        return new BpmnParseException(MARK + sentence, where);
    }

    /** The sentence in a problem that the engine reports, none where the words are the engine's. */
    public static Optional<String> sentence(String problem) {
        return problem != null && problem.startsWith(MARK)
                ? Optional.of(problem.substring(MARK.length()))
                : Optional.empty();
    }
}
