package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.worktime.StandardDuration;
import id.go.lumajangkab.kinerja.worktime.WorkTimeException;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Ties the rules of a process to its model when that is deployed, so that an analyst need not think of them. They are
 * built-in listeners, which "skip custom listeners" in Cockpit doesn't skip.
 */
@Component
class StepParseListener extends AbstractBpmnParseListener {

    private final List<ProcessRules> rules;
    private final StepCreated stepCreated;

    StepParseListener(List<ProcessRules> rules, StepCreated stepCreated) {
        this.rules = rules;
        this.stepCreated = stepCreated;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        for (ProcessRules known : rules) {
            if (known.processKey().equals(process.getKey())) {
                process.addBuiltInListener(ExecutionListener.EVENTNAME_START, known.started());
                process.addBuiltInListener(ExecutionListener.EVENTNAME_END, known.ended());
            }
        }
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, stepCreated);
    }

    /**
     * A duration that working time cannot follow fails the deployment with a sentence and its line in the file, not a
     * task months later.
     */
    @Override
    public void parseBoundaryTimerEventDefinition(Element timer, boolean interrupting, ActivityImpl activity) {
        if (timer.element("timeDuration") == null) {
            throw ModelRefused.because(
                    activity.getId() + ": waktu baku suatu langkah ditulis sebagai durasi, misalnya PT30M atau P1D.",
                    timer);
        }
        requireWorkingTime(timer, activity);
    }

    @Override
    public void parseIntermediateTimerEventDefinition(Element timer, ActivityImpl activity) {
        requireWorkingTime(timer, activity);
    }

    private static void requireWorkingTime(Element timer, ActivityImpl activity) {
        Element duration = timer.element("timeDuration");
        if (duration != null && !duration.getText().contains("${")) {
            try {
                StandardDuration.parse(duration.getText().trim());
            } catch (WorkTimeException e) {
                throw ModelRefused.because(activity.getId() + ": " + e.getMessage(), timer);
            }
        }
    }
}
