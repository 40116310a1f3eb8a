package id.go.lumajangkab.kinerja.papers;

import id.go.lumajangkab.kinerja.conformance.SopTable;
import id.go.lumajangkab.kinerja.measurement.Views.Concept;
import id.go.lumajangkab.kinerja.measurement.Views.Lateness;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.PolicyView;
import id.go.lumajangkab.kinerja.measurement.Views.Round;
import id.go.lumajangkab.kinerja.measurement.Views.StepRun;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that a report tells, read at one moment.
 *
 * @param team       names
 * @param rounds     oldest first
 * @param year       the measured tribulan of the year up to this one, in the order of time, this one included
 * @param policy     with the rating bands that count for it
 * @param names      of all users in the other lists, by id
 * @param sop        which SOP was carried out
 */
record ReportData(
        MeasurementView measurement,
        Concept concept,
        List<String> team,
        List<Round> rounds,
        List<Lateness> lateness,
        List<StepRun> runs,
        List<Quarter> year,
        List<Document> documents,
        PolicyView policy,
        Map<UserId, String> names,
        SopTable.Identity sop,
        Stamp stamp) {

    /**
     * What the paper says of itself.
     *
     * @param fingerprint of the result
     * @param trailHead   hash of the trail's newest entry, {@code null} where there is none
     * @param madeAt      when the paper is made
     */
    record Stamp(String fingerprint, String trailHead, Instant madeAt) {}

    /** The lines of a tribulan of the same year. */
    record Quarter(Tribulan period, int number, List<Line> lines) {}

    /**
     * A document that was handed in.
     *
     * @param indicator code of the indicator that it proves, {@code null} when it is about something else
     * @param purpose   what else it is for, in words
     */
    record Document(String indicator, String purpose, String name, int version, String sha256) {}

    boolean isFinal() {
        return concept.finalResult();
    }

    List<Line> lines() {
        return concept.lines();
    }
}
