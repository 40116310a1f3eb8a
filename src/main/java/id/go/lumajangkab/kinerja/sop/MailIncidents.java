package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.Unrestricted;
import id.go.lumajangkab.kinerja.notification.Trouble;
import id.go.lumajangkab.kinerja.words.OfficeId;
import java.util.UUID;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.incident.IncidentHandling;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Component;

/**
 * Shows a mail that was given up as an incident of the process in Cockpit, until it is sent again or dismissed. At its
 * step it would go with the step, and at its instance with that, although nobody has read the mail.
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
    public void raise(UUID notice, OfficeId office, String sentence) {
        unrestricted.run(context -> {
            IncidentContext about = new IncidentContext();
            about.setConfiguration(notice.toString());
            about.setTenantId(OfficeId.textOf(office));
            about.setProcessDefinitionId(latest(context));
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
