package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.measurement.Views.Detail;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The measurements of the user's own offices; another office's is not there (404). */
@Component
class OwnMeasurements {

    private final MeasurementQueries measurements;
    private final CurrentUser user;

    OwnMeasurements(MeasurementQueries measurements, CurrentUser user) {
        this.measurements = measurements;
        this.user = user;
    }

    /** A measurement with everything about it. */
    Detail detail(UUID id) {
        return measurements
                .detail(id)
                .filter(detail -> isOwn(detail.measurement()))
                .orElseThrow(OwnMeasurements::notFound);
    }

    /** A measurement without its concepts. */
    MeasurementView view(UUID id) {
        return measurements.find(id).filter(this::isOwn).orElseThrow(OwnMeasurements::notFound);
    }

    /** Whether it is of one of the user's offices. */
    boolean isOwn(MeasurementView measurement) {
        return user.offices().contains(measurement.office());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Pengukuran ini tidak ditemukan pada kantor Anda.");
    }
}
