package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.worktime.StandardDuration;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendars;
import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;

/**
 * The engine's {@code duration} calendar, in working time of the office: every duration in our models is a standard
 * duration of the SOP, so the models keep plain ISO texts.
 */
final class WorkingTimeCalendar implements BusinessCalendar {

    private final WorkingCalendars calendars;
    private final OfficeId defaultOffice;

    WorkingTimeCalendar(WorkingCalendars calendars, OfficeId defaultOffice) {
        this.calendars = calendars;
        this.defaultOffice = defaultOffice;
    }

    @Override
    public Date resolveDuedate(String duration) {
        return resolveDuedate(duration, ClockUtil.getCurrentTime());
    }

    @Override
    public Date resolveDuedate(String duration, Task task) {
        return resolveDuedate(duration, ClockUtil.getCurrentTime());
    }

    @Override
    public Date resolveDuedate(String duration, Date start) {
        return due(office(), duration, start == null ? ClockUtil.getCurrentTime() : start);
    }

    /** The due date of {@code duration} from {@code start} on, in the working time of {@code office}. */
    Date due(OfficeId office, String duration, Date start) {
        return Date.from(calendars.of(office).due(start.toInstant(), StandardDuration.parse(duration)));
    }

    private OfficeId office() {
        BpmnExecutionContext context = Context.getBpmnExecutionContext();
        String tenant = context == null ? null : context.getExecution().getTenantId();
        return tenant == null ? defaultOffice : new OfficeId(tenant);
    }
}
