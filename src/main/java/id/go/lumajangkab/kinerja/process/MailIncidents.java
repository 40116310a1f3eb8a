package id.go.lumajangkab.kinerja.process;

import id.go.lumajangkab.kinerja.access.Unrestricted;
import id.go.lumajangkab.kinerja.notification.Trouble;
import java.util.UUID;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.incident.IncidentHandling;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Shows a mail that was given up as an incident in Cockpit: at the step that it is about while that is open, and it
 * goes with the step; else at the process itself, until the mail is sent again.
 */
@Component
class MailIncidents implements Trouble {

    /** Type of the incidents, as Cockpit lists it. */
    static final String TYPE = "kinerja-surel";

    private final Unrestricted unrestricted;

    MailIncidents(Unrestricted unrestricted) {
        this.unrestricted = unrestricted;
    }

    @Override
    public void raise(UUID notice, String office, String taskId, String sentence) {
        unrestricted.run(context -> {
            TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
            IncidentContext about = new IncidentContext();
            about.setConfiguration(notice.toString());
            about.setTenantId(office);
            if (task == null) {
                about.setProcessDefinitionId(latest(context));
            } else {
                about.setExecutionId(task.getExecutionId());
                about.setActivityId(task.getTaskDefinitionKey());
                about.setProcessDefinitionId(task.getProcessDefinitionId());
            }
            return IncidentHandling.createIncident(TYPE, about, sentence);
        });
    }

    @Override
    public void settle(UUID notice) {
        unrestricted.run(context -> {
            IncidentContext about = new IncidentContext();
            about.setConfiguration(notice.toString());
            IncidentHandling.removeIncidents(TYPE, about, true);
            return null;
        });
    }

    private static String latest(CommandContext context) {
        return context.getProcessDefinitionManager()
                .findLatestProcessDefinitionByKey(PengukuranKinerja.KEY)
                .getId();
    }
}
