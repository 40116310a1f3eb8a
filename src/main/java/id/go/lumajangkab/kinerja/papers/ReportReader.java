package id.go.lumajangkab.kinerja.papers;

import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.conformance.SopTable;
import id.go.lumajangkab.kinerja.database.Limits;
import id.go.lumajangkab.kinerja.database.Patience;
import id.go.lumajangkab.kinerja.evidence.DocumentView;
import id.go.lumajangkab.kinerja.evidence.Documents;
import id.go.lumajangkab.kinerja.measurement.Fingerprint;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.measurement.StepRuns;
import id.go.lumajangkab.kinerja.measurement.Views.Concept;
import id.go.lumajangkab.kinerja.measurement.Views.Detail;
import id.go.lumajangkab.kinerja.measurement.Views.Lateness;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.PolicyView;
import id.go.lumajangkab.kinerja.measurement.Views.Result;
import id.go.lumajangkab.kinerja.measurement.Views.StepRun;
import id.go.lumajangkab.kinerja.papers.ReportData.Document;
import id.go.lumajangkab.kinerja.papers.ReportData.Quarter;
import id.go.lumajangkab.kinerja.papers.ReportData.Stamp;
import id.go.lumajangkab.kinerja.rules.RatingScale;
import id.go.lumajangkab.kinerja.words.SopStep;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a report tells. A final one tells of steps 1 to 8, whenever it is made. */
@Component
class ReportReader {

    private final MeasurementQueries measurements;
    private final RatingScale scale;
    private final StepRuns steps;
    private final Documents documents;
    private final Trail trail;
    private final SopTable sop;
    private final Clock clock;
    private final Patience patience;

    ReportReader(
            MeasurementQueries measurements,
            RatingScale scale,
            StepRuns steps,
            Documents documents,
            Trail trail,
            SopTable sop,
            Clock clock,
            Patience patience) {
        this.measurements = measurements;
        this.scale = scale;
        this.steps = steps;
        this.documents = documents;
        this.trail = trail;
        this.sop = sop;
        this.clock = clock;
        this.patience = patience;
    }

    @Transactional(readOnly = true)
    public ReportData read(Detail detail, Concept concept) {
        patience.have(Limits.THOROUGH);
        MeasurementView measurement = detail.measurement();
        boolean finalReport = concept.finalResult();
        PolicyView policy = measurements.policyOf(measurement.id());
        List<Lateness> lateness = detail.lateness();
        if (finalReport) {
            lateness = lateness.stream()
                    .filter(late -> late.step() <= SopStep.LAST_BEFORE_FREEZE)
                    .map(late -> asOf(late, measurement.frozenAt()))
                    .toList();
        }
        Map<UserId, String> names = steps.names(usersIn(detail));
        return new ReportData(
                measurement,
                concept,
                detail.team().stream()
                        .map(member -> names.getOrDefault(member, member.value()))
                        .toList(),
                detail.rounds(),
                lateness,
                runs(measurement, finalReport),
                year(measurement, concept),
                documents.ofMeasurement(measurement.id()).stream()
                        .flatMap(document -> document(document, finalReport ? measurement.frozenAt() : null).stream())
                        .toList(),
                // what a frozen result was rated by is what was recorded then, though that be nothing
                measurement.frozenAt() == null
                        ? new PolicyView(
                                policy.version(), policy.validFrom(), policy.policy(), scale.bands(), policy.frozenAt())
                        : policy,
                names,
                sop.identity(),
                new Stamp(
                        Fingerprint.of(measurement, concept, policy),
                        trail.head(measurement.office()).map(Trail.Head::hash).orElse(null),
                        Instant.now(clock)));
    }

    /** Of a frozen result what was kept with it; what is older than that is read from the engine while it remembers. */
    private List<StepRun> runs(MeasurementView measurement, boolean finalReport) {
        List<StepRun> kept = finalReport ? measurements.frozenRuns(measurement.id()) : List.of();
        if (!kept.isEmpty()) {
            return kept;
        }
        return finalReport
                ? steps.untilFreeze(measurement.processInstanceId(), measurement.office())
                : steps.of(measurement.processInstanceId(), measurement.office());
    }

    /** A lateness that a later calendar made void counted at the freeze. */
    private static Lateness asOf(Lateness late, Instant freeze) {
        return late.voidAt() == null || !late.voidAt().isAfter(freeze)
                ? late
                : new Lateness(
                        late.taskId(),
                        late.step(),
                        late.holder(),
                        late.role(),
                        late.lateSince(),
                        late.finishedAt(),
                        late.finishedBy(),
                        null);
    }

    /** Of each tribulan before this one the result that counted then, and this concept itself. */
    private List<Quarter> year(MeasurementView measurement, Concept concept) {
        Map<Integer, Quarter> quarters = new TreeMap<>();
        for (Result result :
                measurements.results(measurement.office(), measurement.period().year())) {
            Tribulan period = result.measurement().period();
            boolean known = measurement.frozenAt() == null
                    || !result.measurement().frozenAt().isAfter(measurement.frozenAt());
            if (period.compareTo(measurement.period()) < 0 && known) {
                quarters.put(
                        period.number(),
                        new Quarter(
                                period,
                                result.measurement().number(),
                                result.concept().lines()));
            }
        }
        quarters.put(
                measurement.period().number(),
                new Quarter(measurement.period(), measurement.number(), concept.lines()));
        return new ArrayList<>(quarters.values());
    }

    /**
     * A document as it counted at an instant.
     *
     * @param at {@code null} for now
     */
    private static Optional<Document> document(DocumentView document, Instant at) {
        boolean withdrawn = document.withdrawal() != null
                && (at == null || !document.withdrawal().at().isAfter(at));
        return withdrawn
                ? Optional.empty()
                : Stream.concat(Stream.of(document.newest()), document.earlier().stream())
                        .filter(version -> at == null || !version.uploadedAt().isAfter(at))
                        .findFirst()
                        .map(version -> new Document(
                                document.place().indicatorCode(),
                                document.place().text(),
                                version.name(),
                                version.version(),
                                version.sha256()));
    }

    private static Set<UserId> usersIn(Detail detail) {
        Set<UserId> users = new HashSet<>(detail.team());
        users.add(detail.measurement().start().by());
        detail.rounds().forEach(round -> users.add(round.by()));
        detail.lateness().forEach(late -> {
            users.add(late.holder());
            users.add(late.finishedBy());
        });
        users.remove(null);
        return users;
    }
}
