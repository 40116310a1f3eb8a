package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.evidence.DocumentView;
import id.go.lumajangkab.kinerja.evidence.Documents;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.sop.StepTasks.OpenTask;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who may see the documents of a measurement: who has a role of the SOP, those of the own offices (403, 404). Who sees
 * the task from which they are changed is {@link id.go.lumajangkab.kinerja.sop.StepTasks}' to say, what is closed by
 * then that of {@link Documents}.
 */
@Component
class DocumentRights {

    static final String OF_OTHER_PROCESS = "Dokumen hanya dilampirkan pada tugas pengukuran kinerja.";

    private final Documents documents;
    private final MeasurementQueries measurements;
    private final OwnMeasurements own;
    private final CurrentUser user;

    DocumentRights(Documents documents, MeasurementQueries measurements, OwnMeasurements own, CurrentUser user) {
        this.documents = documents;
        this.measurements = measurements;
        this.own = own;
        this.user = user;
    }

    /** A measurement whose documents the user may see. */
    MeasurementView measurement(UUID id) {
        requireRole();
        return own.view(id);
    }

    /** The measurement of a task, as {@link #measurement(UUID)}. */
    MeasurementView measurement(OpenTask task) {
        requireRole();
        return measurements
                .find(task.processInstanceId())
                .filter(own::isOwn)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, OF_OTHER_PROCESS));
    }

    /** A document that the user may read. */
    DocumentView readable(UUID document) {
        requireRole();
        return documents
                .find(document)
                .filter(found -> measurements
                        .find(found.measurement())
                        .filter(own::isOwn)
                        .isPresent())
                .orElseThrow(DocumentRights::notFound);
    }

    /** Refuses a document of another measurement. */
    void requireOf(MeasurementView measurement, UUID document) {
        if (documents
                .find(document)
                .filter(found -> found.measurement().equals(measurement.id()))
                .isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "Dokumen ini tidak ditemukan pada pengukuran tugas ini.");
        }
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Dokumen ini tidak ditemukan pada kantor Anda.");
    }

    private void requireRole() {
        user.requireAnyRole(
                "Dokumen pengukuran hanya dapat dilihat oleh pelaksana SOP.", Roles.OF_SOP.toArray(String[]::new));
    }
}
