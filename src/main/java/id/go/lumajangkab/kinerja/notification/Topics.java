package id.go.lumajangkab.kinerja.notification;

import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.planning.Settlement.Overview;
import id.go.lumajangkab.kinerja.planning.Settlements;
import id.go.lumajangkab.kinerja.words.InstanceId;
import org.springframework.stereotype.Component;

/** What a letter calls the run that it is about. */
@Component
class Topics {

    private final MeasurementQueries measurements;
    private final Settlements settlements;
    private final Display display;

    Topics(MeasurementQueries measurements, Settlements settlements, Display display) {
        this.measurements = measurements;
        this.settlements = settlements;
        this.display = display;
    }

    /**
     * @param kind  what it is, in a word
     * @param label which one
     * @param page  of Tasklist that shows it
     */
    record Topic(String kind, String label, String officeName, String page) {}

    Topic of(Concern concern, InstanceId processInstanceId) {
        return switch (concern) {
            case PENGUKURAN -> {
                MeasurementView measurement = measurements.measurement(processInstanceId);
                yield new Topic(
                        "Pengukuran",
                        display.period(measurement.period(), measurement.number()),
                        measurement.officeName(),
                        "pengukuran/" + measurement.id());
            }
            case PENETAPAN -> {
                Overview settlement = settlements.current(processInstanceId).overview();
                yield new Topic(
                        "Penetapan", settlement.title(), settlement.officeName(), "penetapan/" + settlement.id());
            }
        };
    }
}
