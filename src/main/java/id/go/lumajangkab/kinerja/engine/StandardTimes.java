package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.worktime.StandardDuration;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendars;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.springframework.stereotype.Component;

/** The standard time of a step, as its boundary timer in the model says, from a given instant on. */
@Component
public class StandardTimes {

    private final WorkingCalendars calendars;

    StandardTimes(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    /** The boundary timer of a step; none where the step has no standard time. */
    public static Optional<TimerDeclarationImpl> timerOf(ActivityImpl step) {
        return TimerDeclarationImpl.getDeclarationsForScope(step).values().stream()
                .findFirst();
    }

    /**
     * When a step that began at {@code start} is due.
     *
     * @param execution the step's execution for expressions in the timer, or null when it has ended
     */
    public Optional<Date> due(ActivityImpl step, ExecutionEntity execution, OfficeId office, Date start) {
        return timerOf(step).map(timer -> {
            String duration = timer.resolveAndSetDuedate(execution, new TimerEntity(), false);
            return Date.from(calendars.of(office).due(start.toInstant(), StandardDuration.parse(duration)));
        });
    }
}
