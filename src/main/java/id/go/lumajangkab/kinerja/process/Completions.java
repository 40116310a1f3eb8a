package id.go.lumajangkab.kinerja.process;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.audit.Trail;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the command that completes a step, the same for every way a completion comes. */
@Component
class Completions {

    private final ProcessSteps steps;
    private final People people;
    private final EndedSteps ended;
    private final Trail trail;

    Completions(ProcessSteps steps, People people, EndedSteps ended, Trail trail) {
        this.steps = steps;
        this.people = people;
        this.ended = ended;
        this.trail = trail;
    }

    CompleteStep of(String taskId, Map<String, Object> sent) {
        return new CompleteStep(steps, people, ended, trail, taskId, sent, false, false);
    }

    CompleteStep withVariablesInReturn(String taskId, Map<String, Object> sent, boolean deserialize) {
        return new CompleteStep(steps, people, ended, trail, taskId, sent, true, deserialize);
    }
}
