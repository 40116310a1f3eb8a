package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.audit.Trail;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the command that completes a step, the same for every way a completion comes. */
@Component
class Completions {

    private final ProcessSteps steps;
    private final People people;
    private final GoneTasks gone;
    private final Trail trail;

    Completions(ProcessSteps steps, People people, GoneTasks gone, Trail trail) {
        this.steps = steps;
        this.people = people;
        this.gone = gone;
        this.trail = trail;
    }

    CompleteStep of(String taskId, Map<String, Object> sent) {
        return new CompleteStep(steps, people, gone, trail, taskId, sent, false, false);
    }

    CompleteStep withVariablesInReturn(String taskId, Map<String, Object> sent, boolean deserialize) {
        return new CompleteStep(steps, people, gone, trail, taskId, sent, true, deserialize);
    }
}
