package id.go.lumajangkab.kinerja.process;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.audit.Trail;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the command that completes a step, the same for every way a completion comes. */
@Component
class Completions {

    private final StepCompletion completion;
    private final People people;
    private final Trail trail;

    Completions(StepCompletion completion, People people, Trail trail) {
        this.completion = completion;
        this.people = people;
        this.trail = trail;
    }

    CompleteStep of(String taskId, Map<String, Object> sent) {
        return new CompleteStep(completion, people, trail, taskId, sent, false, false);
    }

    CompleteStep withVariablesInReturn(String taskId, Map<String, Object> sent, boolean deserialize) {
        return new CompleteStep(completion, people, trail, taskId, sent, true, deserialize);
    }
}
