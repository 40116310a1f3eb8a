package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.measurement.Views.ConceptView;
import id.go.lumajangkab.kinerja.measurement.Views.Detail;
import id.go.lumajangkab.kinerja.measurement.Views.ListItem;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.Numbered;
import id.go.lumajangkab.kinerja.measurement.Views.Past;
import id.go.lumajangkab.kinerja.measurement.Views.PolicyView;
import id.go.lumajangkab.kinerja.measurement.Views.Result;
import id.go.lumajangkab.kinerja.measurement.Views.StepRun;
import id.go.lumajangkab.kinerja.measurement.Views.Versions;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of the measurements of the offices; nothing here changes any. */
@Service
@Transactional(readOnly = true)
public class MeasurementQueries {

    private final MeasurementStore store;

    MeasurementQueries(MeasurementStore store) {
        this.store = store;
    }

    /** The measurement of a process instance. */
    public MeasurementView measurement(InstanceId processInstanceId) {
        return store.measurement(processInstanceId)
                .map(MeasurementEntity::view)
                .orElseThrow(MeasurementQueries::notFound);
    }

    /** The measurement of a process instance, none where the instance is of another process. */
    public Optional<MeasurementView> find(InstanceId processInstanceId) {
        return store.measurement(processInstanceId).map(MeasurementEntity::view);
    }

    /** The measurement with this id. */
    public Optional<MeasurementView> find(UUID id) {
        return store.measurement(id).map(MeasurementEntity::view);
    }

    /**
     * The measurement with this id, which nobody else changes (freezes, cancels, archives) until the caller's
     * transaction ends.
     */
    @Transactional
    public Optional<MeasurementView> hold(UUID id) {
        return store.hold(id).map(MeasurementEntity::view);
    }

    /**
     * Which time is measured by each of these process instances, with one query; an instance of another process is left
     * out.
     */
    public Map<InstanceId, Numbered> periods(Collection<InstanceId> processInstanceIds) {
        return processInstanceIds.isEmpty()
                ? Map.of()
                : store.periods(processInstanceIds).stream()
                        .collect(Collectors.toMap(
                                row -> new InstanceId((String) row[0]),
                                row -> new Numbered(
                                        new Tribulan((Integer) row[1], (Integer) row[2]), (Integer) row[3])));
    }

    /** What happened to a measurement until now, without its concepts; none where the instance is of another process. */
    public Optional<Past> past(InstanceId processInstanceId) {
        return store.measurement(processInstanceId)
                .map(measurement -> new Past(
                        measurement.view(),
                        store.decisions(measurement.id).stream()
                                .map(DecisionEntity::view)
                                .toList(),
                        store.handovers(measurement.id).stream()
                                .map(HandoverEntity::view)
                                .toList()));
    }

    /** All versions of the concept with what was decided about them, oldest first; none as {@link #past}. */
    public Optional<Versions> versions(InstanceId processInstanceId) {
        return store.measurement(processInstanceId)
                .map(measurement -> new Versions(
                        store.concepts(measurement.id).stream()
                                .map(ConceptEntity::view)
                                .toList(),
                        store.decisions(measurement.id).stream()
                                .map(DecisionEntity::view)
                                .toList()));
    }

    /** What {@link #current} gives, or nothing before step 3 has settled a concept. */
    public Optional<ConceptView> currentIfAny(InstanceId processInstanceId) {
        return store.concept(processInstanceId).map(this::view);
    }

    /**
     * What the forms of steps 4 to 9 show.
     *
     * @throws InputException when step 3 has not settled a concept
     */
    public ConceptView current(InstanceId processInstanceId) {
        return currentIfAny(processInstanceId).orElseThrow(() -> withoutConcept(processInstanceId));
    }

    /** All measurements of these offices, the newest period first. */
    public List<ListItem> list(Collection<OfficeId> offices) {
        return offices.isEmpty() ? List.of() : store.list(offices);
    }

    /** Everything about one measurement; whether a user may see its office is the caller's to check. */
    public Optional<Detail> detail(UUID id) {
        return store.measurement(id)
                .map(measurement -> new Detail(
                        measurement.view(),
                        store.team(id, true).stream()
                                .map(member -> member.key.userId())
                                .sorted()
                                .map(UserId::new)
                                .toList(),
                        store.concepts(id).stream().map(ConceptEntity::view).toList(),
                        store.decisions(id).stream().map(DecisionEntity::view).toList(),
                        store.lateness(id).stream().map(LatenessEntity::view).toList(),
                        store.handovers(id).stream().map(HandoverEntity::view).toList()));
    }

    /**
     * The policy by which a measurement is computed: of a frozen one as it was then, rating bands included; of a running
     * one as step 3 found it, without bands.
     */
    public PolicyView policyOf(UUID id) {
        return store.policyOf(id);
    }

    /** The frozen results of a year, in the order of time; a correction comes after what it corrects. */
    public List<Result> results(OfficeId office, int year) {
        return store.results(office, year).stream()
                .map(concept -> new Result(concept.measurement.view(), concept.view()))
                .toList();
    }

    /** The run of steps 1 to 8 as it was when the result was frozen; none where it was not kept then. */
    public List<StepRun> frozenRuns(UUID id) {
        return store.runs(id).stream().map(StepRunEntity::view).toList();
    }

    /** The members that step 1 proposed, in the order of their ids. */
    public List<UserId> draftTeam(InstanceId processInstanceId) {
        return users(store.teamOf(processInstanceId, false));
    }

    /** The members that step 2 settled, in the order of their ids; empty before. */
    public List<UserId> settledTeam(InstanceId processInstanceId) {
        return users(store.teamOf(processInstanceId, true));
    }

    private static List<UserId> users(List<String> ids) {
        return ids.stream().map(UserId::new).toList();
    }

    private ConceptView view(ConceptEntity concept) {
        return new ConceptView(
                concept.measurement.view(),
                concept.view(),
                store.decisions(concept.measurement.id).stream()
                        .map(DecisionEntity::view)
                        .toList());
    }

    private InputException withoutConcept(InstanceId processInstanceId) {
        return new InputException(
                Progress.withoutConcept(measurement(processInstanceId).period()));
    }

    static InputException notFound() {
        return new InputException("Pengukuran ini tidak ditemukan.");
    }
}
