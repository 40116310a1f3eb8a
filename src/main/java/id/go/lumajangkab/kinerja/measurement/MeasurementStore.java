package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.measurement.Commands.LateTask;
import id.go.lumajangkab.kinerja.measurement.Views.Lateness;
import id.go.lumajangkab.kinerja.measurement.Views.ListItem;
import id.go.lumajangkab.kinerja.measurement.Views.Mean;
import id.go.lumajangkab.kinerja.measurement.Views.PolicyView;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.office.OfficeEntity;
import id.go.lumajangkab.kinerja.planning.IndicatorEntity;
import id.go.lumajangkab.kinerja.planning.PolicyEntity;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.rules.RatingBands;
import id.go.lumajangkab.kinerja.words.HandOver;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.SopStep;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** The statements behind what is done and asked in this room: one a question, whatever the number of indicators. */
@Repository
class MeasurementStore {

    private static final String OF_INSTANCE = "m.processInstanceId = :instance";
    /** One statement for all that says how far a measurement is. */
    private static final String PROGRESS = "select m, c,"
            + " (select count(t) from TeamMemberEntity t where t.key.measurementId = m.id and t.key.settled),"
            + " (select count(l) from LineEntity l where l.concept = c and l.source is null and l.note is null),"
            + " (select count(l) from LineEntity l where l.concept = c and l.analysis is null),"
            + " k.sequence, kc.number, k.approved, k.round, t.sequence, tc.number, t.approved, t.round"
            + " from MeasurementEntity m join fetch m.office"
            + " left join ConceptEntity c on c.measurement = m"
            + "   and c.number = (select max(d.number) from ConceptEntity d where d.measurement = m)"
            + " left join DecisionEntity k on k.measurement = m and k.step = " + SopStep.CHECK_BY_KASUBAG
            + " and k.sequence ="
            + "   (select max(d.sequence) from DecisionEntity d where d.measurement = m and d.step = "
            + SopStep.CHECK_BY_KASUBAG + ")"
            + " left join k.concept kc"
            + " left join DecisionEntity t on t.measurement = m and t.step = " + SopStep.CHECK_BY_TIM
            + " and t.sequence ="
            + "   (select max(d.sequence) from DecisionEntity d where d.measurement = m and d.step = "
            + SopStep.CHECK_BY_TIM + ")"
            + " left join t.concept tc%s where " + OF_INSTANCE;

    private static final String NEWEST_CONCEPT = "from ConceptEntity c join fetch c.measurement m join fetch m.office"
            + " %s where " + OF_INSTANCE
            + " and c.number = (select max(d.number) from ConceptEntity d where d.measurement = m)";

    /** The statuses that hold no period. */
    private static final List<Status> FREE =
            Arrays.stream(Status.values()).filter(Status::freesPeriod).toList();
    /** The statuses of a result that supersedes the one before it. */
    private static final List<Status> FINAL =
            Arrays.stream(Status.values()).filter(Status::isFinal).toList();

    private final EntityManager entities;

    MeasurementStore(EntityManager entities) {
        this.entities = entities;
    }

    /** An office with the measurements that hold a period. */
    record OfficePeriod(OfficeEntity office, List<MeasurementEntity> measurements) {}

    Optional<OfficePeriod> period(OfficeId office, Tribulan period) {
        List<Object[]> rows = entities.createQuery(
                        "select o, m from OfficeEntity o left join MeasurementEntity m"
                                + " on m.office = o and m.year = :year and m.quarter = :quarter and m.status not in :free"
                                + " where o.id = :office order by m.number",
                        Object[].class)
                .setParameter("office", OfficeId.textOf(office))
                .setParameter("year", period.year())
                .setParameter("quarter", period.number())
                .setParameter("free", FREE)
                .getResultList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new OfficePeriod(
                        (OfficeEntity) rows.get(0)[0],
                        rows.stream()
                                .filter(row -> row[1] != null)
                                .map(row -> (MeasurementEntity) row[1])
                                .toList()));
    }

    /**
     * A measurement with what says how far it is.
     *
     * @param concept      the newest, {@code null} where there is none
     * @param kasubagRound how often step 6 has decided, as {@code timRound} for step 7
     */
    record Found(
            MeasurementEntity measurement, ConceptEntity concept, Progress progress, int kasubagRound, int timRound) {}

    /** How far a measurement is. */
    Optional<Found> progress(InstanceId instance) {
        return progress(instance, "");
    }

    /** As {@link #progress}, and reads the lines of the newest concept with their indicators. */
    Optional<Found> progressWithLines(InstanceId instance) {
        return progress(instance, " left join fetch c.lines n left join fetch n.indicator");
    }

    private Optional<Found> progress(InstanceId instance, String lines) {
        return entities
                .createQuery(PROGRESS.formatted(lines), Object[].class)
                .setParameter("instance", InstanceId.textOf(instance))
                .getResultList()
                .stream()
                .findFirst()
                .map(MeasurementStore::found);
    }

    private static Found found(Object[] row) {
        MeasurementEntity m = (MeasurementEntity) row[0];
        ConceptEntity concept = (ConceptEntity) row[1];
        Progress progress = new Progress(
                m.period(),
                m.status,
                m.orderText != null,
                (Long) row[2] > 0,
                new Progress.Newest(
                        concept == null ? 0 : concept.number,
                        (Long) row[3] == 0,
                        concept != null && concept.computable != null,
                        (Long) row[4] == 0),
                decision(row, 5),
                decision(row, 9),
                m.executedConcept == null ? 0 : m.executedConcept,
                m.frozenAt != null,
                m.archivedAt != null);
        return new Found(
                m, concept, progress, row[8] == null ? 0 : (Integer) row[8], row[12] == null ? 0 : (Integer) row[12]);
    }

    private static Progress.Decision decision(Object[] row, int from) {
        return row[from] == null
                ? null
                : new Progress.Decision((Integer) row[from], (Integer) row[from + 1], (Boolean) row[from + 2]);
    }

    Optional<MeasurementEntity> measurement(InstanceId instance) {
        return entities.createQuery(
                        "from MeasurementEntity m join fetch m.office where " + OF_INSTANCE, MeasurementEntity.class)
                .setParameter("instance", InstanceId.textOf(instance))
                .getResultStream()
                .findFirst();
    }

    Optional<MeasurementEntity> measurement(UUID id) {
        return entities.createQuery(
                        "from MeasurementEntity m join fetch m.office where m.id = :id", MeasurementEntity.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Process instance, year, quarter and number of the measurements of these instances. */
    List<Object[]> periods(Collection<InstanceId> instances) {
        return entities.createQuery(
                        "select m.processInstanceId, m.year, m.quarter, m.number from MeasurementEntity m"
                                + " where m.processInstanceId in :instances",
                        Object[].class)
                .setParameter(
                        "instances", instances.stream().map(InstanceId::value).toList())
                .getResultList();
    }

    /** Locked against changes by others until the transaction ends. */
    Optional<MeasurementEntity> hold(UUID id) {
        entities.createNativeQuery("select 1 from kinerja.measurement where id = :id for no key update", Integer.class)
                .setParameter("id", id)
                .getResultList();
        return measurement(id);
    }

    /** As {@link #hold(UUID)}, without reading it. */
    void hold(InstanceId instance) {
        entities.createNativeQuery(
                        "select 1 from kinerja.measurement where process_instance_id = :instance"
                                + " for no key update",
                        Integer.class)
                .setParameter("instance", InstanceId.textOf(instance))
                .getResultList();
    }

    /** The newest concept with its measurement, its lines and their indicators. */
    Optional<ConceptEntity> concept(InstanceId instance) {
        return entities.createQuery(
                        NEWEST_CONCEPT.formatted("left join fetch c.lines l left join fetch l.indicator"),
                        ConceptEntity.class)
                .setParameter("instance", InstanceId.textOf(instance))
                .getResultStream()
                .findFirst();
    }

    /** All versions with their lines, oldest first. */
    List<ConceptEntity> concepts(UUID measurement) {
        return entities.createQuery(
                        "from ConceptEntity c left join fetch c.lines l left join fetch l.indicator"
                                + " where c.measurement.id = :id order by c.number",
                        ConceptEntity.class)
                .setParameter("id", measurement)
                .getResultList();
    }

    /** Frozen results of a year that nobody cancelled, in the order of time, corrections after what they correct. */
    List<ConceptEntity> results(OfficeId office, int year) {
        return entities.createQuery(
                        "from ConceptEntity c join fetch c.measurement m join fetch m.office"
                                + " left join fetch c.lines l left join fetch l.indicator where m.office.id = :office"
                                + " and m.year = :year and m.status not in :free and c.finalResult order by m.quarter, m.number",
                        ConceptEntity.class)
                .setParameter("office", OfficeId.textOf(office))
                .setParameter("year", year)
                .setParameter("free", FREE)
                .getResultList();
    }

    /** Oldest first. */
    List<DecisionEntity> decisions(UUID measurement) {
        return entities.createQuery(
                        "from DecisionEntity d join fetch d.concept where d.measurement.id = :id"
                                + " order by d.sequence",
                        DecisionEntity.class)
                .setParameter("id", measurement)
                .getResultList();
    }

    List<TeamMemberEntity> team(UUID measurement, boolean settled) {
        return entities.createQuery(
                        "from TeamMemberEntity t where t.key.measurementId = :id" + " and t.key.settled = :settled",
                        TeamMemberEntity.class)
                .setParameter("id", measurement)
                .setParameter("settled", settled)
                .getResultList();
    }

    List<String> teamOf(InstanceId instance, boolean settled) {
        return entities.createQuery(
                        "select t.key.userId from TeamMemberEntity t"
                                + " join MeasurementEntity m on m.id = t.key.measurementId where " + OF_INSTANCE
                                + " and t.key.settled = :settled order by t.key.userId",
                        String.class)
                .setParameter("instance", InstanceId.textOf(instance))
                .setParameter("settled", settled)
                .getResultList();
    }

    /** Newest first. */
    List<ListItem> list(Collection<OfficeId> offices) {
        return entities.createQuery(
                        "select m, c.meanCapaian, c.decimals,"
                                + " (select count(l) from LatenessEntity l where l.measurementId = m.id and l.voidAt is null),"
                                + " (select count(n) from MeasurementEntity n where n.office = m.office and n.year = m.year"
                                + "   and n.quarter = m.quarter and n.number > m.number and n.status in :final)"
                                + " from MeasurementEntity m join fetch m.office left join ConceptEntity c on c.measurement = m"
                                + "   and c.number = (select max(d.number) from ConceptEntity d where d.measurement = m)"
                                + " where m.office.id in :offices"
                                + " order by m.year desc, m.quarter desc, m.number desc, m.startedAt desc",
                        Object[].class)
                .setParameter("offices", offices.stream().map(OfficeId::value).toList())
                .setParameter("final", FINAL)
                .getResultStream()
                .map(MeasurementStore::listItem)
                .toList();
    }

    List<LatenessEntity> lateness(UUID measurement) {
        return entities.createQuery(
                        "from LatenessEntity l where l.measurementId = :id order by l.lateSince, l.step",
                        LatenessEntity.class)
                .setParameter("id", measurement)
                .getResultList();
    }

    List<Lateness> latenessOf(OfficeId office) {
        return entities.createQuery(
                        "select l from LatenessEntity l join MeasurementEntity m on m.id = l.measurementId"
                                + " where m.office.id = :office",
                        LatenessEntity.class)
                .setParameter("office", OfficeId.textOf(office))
                .getResultStream()
                .map(LatenessEntity::view)
                .toList();
    }

    List<HandoverEntity> handovers(UUID measurement) {
        return entities.createQuery(
                        "from HandoverEntity h where h.measurementId = :id order by h.doneAt, h.step",
                        HandoverEntity.class)
                .setParameter("id", measurement)
                .getResultList();
    }

    PolicyEntity policy(UUID id) {
        return entities.find(PolicyEntity.class, id);
    }

    /** The policy by which a measurement is computed; of a frozen one as it was then. */
    PolicyView policyOf(UUID id) {
        return frozenPolicy(id)
                .map(MeasurementPolicyEntity::view)
                .or(() -> runningPolicy(id)
                        .map(policy -> new PolicyView(
                                policy.version(), policy.validFrom(), policy.policy(), RatingBands.UNKNOWN, null)))
                .orElseGet(() -> new PolicyView(0, null, Policy.DELIVERED, RatingBands.UNKNOWN, null));
    }

    /** The policy that a frozen measurement was computed by. */
    private Optional<MeasurementPolicyEntity> frozenPolicy(UUID measurement) {
        return Optional.ofNullable(entities.find(MeasurementPolicyEntity.class, measurement));
    }

    /** The policy that counts for the newest concept; none where the delivered one does. */
    private Optional<PolicyEntity> runningPolicy(UUID measurement) {
        return entities.createQuery(
                        "select p from ConceptEntity c join PolicyEntity p on p.id = c.policyId"
                                + " where c.measurement.id = :id"
                                + " and c.number = (select max(d.number) from ConceptEntity d where d.measurement = c.measurement)",
                        PolicyEntity.class)
                .setParameter("id", measurement)
                .getResultStream()
                .findFirst();
    }

    /** The run of the steps as it was frozen, in its order. */
    List<StepRunEntity> runs(UUID measurement) {
        return entities.createQuery(
                        "from StepRunEntity r where r.key.measurementId = :id order by r.key.position",
                        StepRunEntity.class)
                .setParameter("id", measurement)
                .getResultList();
    }

    IndicatorEntity indicator(UUID id) {
        return entities.getReference(IndicatorEntity.class, id);
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    void remove(Object entity) {
        entities.remove(entity);
    }

    void flush() {
        entities.flush();
    }

    /**
     * Adds a lateness. A task that has one already keeps it, unless that one was void: then the task is late again.
     *
     * @return whether anything was written
     */
    boolean addLateness(LateTask late, Instant now) {
        return lateness(
                                "on conflict (task_id) do update set late_since = excluded.late_since,"
                                        + " holder = excluded.holder, recorded_at = excluded.recorded_at, void_at = null"
                                        + " where t.void_at is not null",
                                late,
                                now,
                                null,
                                null)
                        .executeUpdate()
                > 0;
    }

    /** Writes when and by whom a late task was finished, and the lateness itself where nobody had recorded it. */
    boolean finishLateness(LateTask late, Instant now, Instant finishedAt, UserId finishedBy) {
        return lateness(
                                "on conflict (task_id) do update set finished_at = excluded.finished_at,"
                                        + " finished_by = excluded.finished_by, void_at = null,"
                                        + " late_since = case when t.void_at is null then t.late_since else excluded.late_since end",
                                late,
                                now,
                                finishedAt,
                                finishedBy)
                        .executeUpdate()
                > 0;
    }

    boolean voidLateness(TaskId taskId, Instant now) {
        return entities.createNativeQuery(
                                "update kinerja.lateness set void_at = :now where task_id = :task and void_at is null")
                        .setParameter("now", now)
                        .setParameter("task", taskId.value())
                        .executeUpdate()
                > 0;
    }

    void addHandover(HandOver hand, String reason, Instant now) {
        entities.createNativeQuery("insert into kinerja.handover (id, measurement_id, task_id, step, kind,"
                        + " from_user, to_user, reason, done_by, done_at) select :id, m.id, :task, :step, :kind,"
                        + " cast(:from as varchar), cast(:to as varchar), cast(:reason as text), cast(:by as varchar), :now"
                        + " from kinerja.measurement m where m.process_instance_id = :instance")
                .setParameter("id", UUID.randomUUID())
                .setParameter("task", hand.taskId().value())
                .setParameter("step", hand.step())
                .setParameter("kind", hand.kind().name())
                .setParameter("from", UserId.textOf(hand.from()))
                .setParameter("to", UserId.textOf(hand.to()))
                .setParameter("reason", reason)
                .setParameter("by", UserId.textOf(hand.by()))
                .setParameter("now", now)
                .setParameter("instance", hand.processInstanceId().value())
                .executeUpdate();
    }

    private Query lateness(String onConflict, LateTask late, Instant now, Instant finishedAt, UserId finishedBy) {
        return entities.createNativeQuery("insert into kinerja.lateness as t (id, measurement_id, task_id, step,"
                        + " holder, role, late_since, recorded_at, finished_at, finished_by)"
                        + " select :id, m.id, :task, :step, cast(:holder as varchar), :role, :since, :now,"
                        + " cast(:finishedAt as timestamptz), cast(:finishedBy as varchar)"
                        + " from kinerja.measurement m where m.process_instance_id = :instance " + onConflict)
                .setParameter("id", UUID.randomUUID())
                .setParameter("task", late.taskId().value())
                .setParameter("step", late.step())
                .setParameter("holder", UserId.textOf(late.holder()))
                .setParameter("role", late.role())
                .setParameter("since", late.lateSince())
                .setParameter("now", now)
                .setParameter("finishedAt", finishedAt)
                .setParameter("finishedBy", UserId.textOf(finishedBy))
                .setParameter("instance", late.processInstanceId().value());
    }

    private static ListItem listItem(Object[] row) {
        MeasurementEntity m = (MeasurementEntity) row[0];
        return new ListItem(
                m.id,
                new InstanceId(m.processInstanceId),
                m.office.id(),
                m.office.name(),
                m.period(),
                m.number,
                m.status,
                m.startedAt,
                m.completedAt,
                new Mean((BigDecimal) row[1], row[2] == null ? Policy.DELIVERED.decimals() : (Integer) row[2]),
                (Long) row[3],
                (Long) row[4] > 0);
    }
}
