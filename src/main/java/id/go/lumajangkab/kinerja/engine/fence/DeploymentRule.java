package id.go.lumajangkab.kinerja.engine.fence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an application asks of a new deployment beyond the fence, for which each model alone is enough. */
public interface DeploymentRule {

    /**
     * Why a file is refused.
     *
     * @param file     name of the file
     * @param sentence what is wrong and what to do
     * @param element  id of the element, {@code null} where it is about the whole file
     */
    record Refusal(String file, String sentence, @Nullable String element) {}

    /** All that is wrong with files that are deployed together, by their names. */
    List<Refusal> refusals(Map<String, byte[]> files);
}
