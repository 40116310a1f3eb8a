package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.UserId;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/**
 * Gives a new task its due date, which is its boundary timer's, and its holder where only one person can be it, and
 * lets the rules of its process know.
 */
@Component
class StepCreated implements TaskListener {

    private final StandardTimes times;
    private final People people;
    private final ProcessSteps steps;

    StepCreated(StandardTimes times, People people, ProcessSteps steps) {
        this.times = times;
        this.people = people;
        this.steps = steps;
    }

    @Override
    public void notify(DelegateTask delegateTask) {
        TaskEntity task = (TaskEntity) delegateTask;
        ExecutionEntity execution = task.getExecution();
        // from the task's own beginning, so that applying a calendar anew finds the same instant
        times.due(execution.getActivity(), execution, OfficeId.ofNullable(task.getTenantId()), task.getCreateTime())
                .ifPresent(due -> {
                    execution.getJobs().stream()
                            .filter(job -> TimerExecuteNestedActivityJobHandler.TYPE.equals(job.getJobHandlerType()))
                            .forEach(timer -> timer.setDuedate(due));
                    task.setDueDate(due);
                });
        String only = onlyCandidate(task);
        if (only != null) {
            task.setAssignee(only);
        }
        steps.created(task);
    }

    private String onlyCandidate(TaskEntity task) {
        if (task.getCandidates().size() != 1) {
            return null;
        }
        IdentityLink candidate = task.getCandidates().iterator().next();
        return candidate.getUserId() != null
                ? candidate.getUserId()
                : UserId.textOf(people.onlyMemberOf(candidate.getGroupId(), OfficeId.ofNullable(task.getTenantId())));
    }
}
