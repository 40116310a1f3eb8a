package id.go.lumajangkab.kinerja.planning;

import id.go.lumajangkab.kinerja.audit.Entry;
import id.go.lumajangkab.kinerja.office.OfficeEntity;
import id.go.lumajangkab.kinerja.planning.Settlement.Status;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** The statements behind {@link Settlements}: one a question, whatever the number of indicators. */
@Repository
public class SettlementStore {

    private final EntityManager entities;

    SettlementStore(EntityManager entities) {
        this.entities = entities;
    }

    Optional<OfficeEntity> office(OfficeId id) {
        return Optional.ofNullable(entities.find(OfficeEntity.class, id.value()));
    }

    /** Process instance, year and number of the settlements of these instances. */
    List<Object[]> numbers(Collection<InstanceId> instances) {
        return entities.createQuery(
                        "select s.processInstanceId, s.year, s.number from SettlementEntity s"
                                + " where s.processInstanceId in :instances",
                        Object[].class)
                .setParameter(
                        "instances", instances.stream().map(InstanceId::value).toList())
                .getResultList();
    }

    public Optional<SettlementEntity> settlement(InstanceId instance) {
        return entities.createQuery(
                        "from SettlementEntity s join fetch s.office" + " where s.processInstanceId = :instance",
                        SettlementEntity.class)
                .setParameter("instance", InstanceId.textOf(instance))
                .getResultStream()
                .findFirst();
    }

    /** The same, held against everybody else who would change it until the transaction ends. */
    Optional<SettlementEntity> hold(InstanceId instance) {
        entities.createNativeQuery(
                        "select 1 from kinerja.settlement where process_instance_id = :instance" + " for no key update",
                        Integer.class)
                .setParameter("instance", InstanceId.textOf(instance))
                .getResultList();
        return settlement(instance);
    }

    Optional<SettlementEntity> settlement(UUID id) {
        return entities.createQuery(
                        "from SettlementEntity s join fetch s.office where s.id = :id", SettlementEntity.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The settlements of a year that were not cancelled, by number. */
    List<SettlementEntity> ofYear(OfficeId office, int year) {
        return entities.createQuery(
                        "from SettlementEntity s join fetch s.office where s.office.id = :office"
                                + " and s.year = :year and s.status <> :cancelled order by s.number",
                        SettlementEntity.class)
                .setParameter("office", OfficeId.textOf(office))
                .setParameter("year", year)
                .setParameter("cancelled", Status.DIBATALKAN)
                .getResultList();
    }

    List<SettlementEntity> list(Collection<OfficeId> offices) {
        return entities.createQuery(
                        "from SettlementEntity s join fetch s.office where s.office.id in :offices"
                                + " order by s.year desc, s.number desc, s.startedAt desc",
                        SettlementEntity.class)
                .setParameter("offices", offices.stream().map(OfficeId::value).toList())
                .getResultList();
    }

    /** The cells of the rows in their order. */
    List<Map<String, String>> rows(UUID settlement) {
        // no entities, for the rows may be replaced in the same transaction
        return entities.createQuery(
                        "select r.cells from SettlementRowEntity r where r.key.settlementId = :id"
                                + " order by r.key.position",
                        Map.class)
                .setParameter("id", settlement)
                .getResultStream()
                .map(cells -> {
                    @SuppressWarnings("unchecked")
                    Map<String, String> row = SettlementRows.whole(cells);
                    return row;
                })
                .toList();
    }

    void replaceRows(SettlementEntity settlement, List<Map<String, String>> rows) {
        entities.createNativeQuery("delete from kinerja.settlement_row where settlement_id = :id")
                .setParameter("id", settlement.id)
                .executeUpdate();
        int position = 0;
        for (Map<String, String> cells : rows) {
            position++;
            entities.persist(new SettlementRowEntity(settlement.id, position, cells));
        }
    }

    /** Oldest first. */
    List<SettlementDecisionEntity> decisions(UUID settlement) {
        return entities.createQuery(
                        "from SettlementDecisionEntity d where d.settlementId = :id order by d.sequence",
                        SettlementDecisionEntity.class)
                .setParameter("id", settlement)
                .getResultList();
    }

    /** The policy that counts on a day; none where the delivered one does. */
    Optional<PolicyEntity> policy(OfficeId office, LocalDate day) {
        return entities.createQuery(
                        "from PolicyEntity p where p.officeId = :office and p.validFrom <= :day"
                                + " order by p.validFrom desc, p.version desc limit 1",
                        PolicyEntity.class)
                .setParameter("office", OfficeId.textOf(office))
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** The policy that a settlement replaces: what counted on its first day before it was settled. */
    Policy policyBefore(SettlementEntity settlement) {
        return entities.createQuery(
                        "from PolicyEntity p where p.officeId = :office and p.validFrom <= :day"
                                + " and (cast(:settled as timestamp) is null or p.recordedAt < :settled)"
                                + " order by p.validFrom desc, p.version desc limit 1",
                        PolicyEntity.class)
                .setParameter("office", settlement.office.id().value())
                .setParameter("day", settlement.validFrom)
                .setParameter("settled", settlement.settledAt)
                .getResultStream()
                .findFirst()
                .map(PolicyEntity::policy)
                .orElse(Policy.DELIVERED);
    }

    int newestPolicyVersion(OfficeId office) {
        return entities.createQuery(
                        "select coalesce(max(p.version), 0) from PolicyEntity p where p.officeId = :office",
                        Integer.class)
                .setParameter("office", OfficeId.textOf(office))
                .getSingleResult();
    }

    /** What a settlement changes: what was settled for its year before it, or counted before the first one. */
    List<Map<String, String>> before(SettlementEntity settlement) {
        return baseline(settlement.office.id(), settlement.year, settlement.number);
    }

    /**
     * What counts for a year now: the rows of its newest settlement; else those of the last one before, without
     * targets; else what came from files, with the targets of the year.
     */
    List<Map<String, String>> baseline(OfficeId office, int year) {
        return baseline(office, year, Integer.MAX_VALUE);
    }

    private List<Map<String, String>> baseline(OfficeId office, int year, int number) {
        Optional<SettlementEntity> settled = entities.createQuery(
                        "from SettlementEntity s join fetch s.office"
                                + " where s.office.id = :office and s.status = :settled and (s.year < :year"
                                + " or s.year = :year and s.number < :number)"
                                + " order by s.year desc, s.number desc limit 1",
                        SettlementEntity.class)
                .setParameter("office", OfficeId.textOf(office))
                .setParameter("year", year)
                .setParameter("number", number)
                .setParameter("settled", Status.DITETAPKAN)
                .getResultStream()
                .findFirst();
        if (settled.isPresent()) {
            List<Map<String, String>> rows = rows(settled.get().id);
            return settled.get().year == year
                    ? rows
                    : rows.stream().map(SettlementRows::withoutTargets).toList();
        }
        return fromFiles(office, year);
    }

    private List<Map<String, String>> fromFiles(OfficeId office, int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        Map<String, IndicatorEntity> indicators = entities.createQuery(
                        "from IndicatorEntity i"
                                + " where i.officeId = :office and i.settlementId is null and i.validFrom <= :day",
                        IndicatorEntity.class)
                .setParameter("office", OfficeId.textOf(office))
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(
                        i -> i.code,
                        i -> i,
                        (one, other) -> Comparator.comparing((IndicatorEntity i) -> i.validFrom)
                                                .thenComparing(i -> i.version)
                                                .compare(one, other)
                                        >= 0
                                ? one
                                : other));
        Map<String, Target[]> targets = new HashMap<>();
        entities.createQuery(
                        "from TargetEntity t where t.officeId = :office and t.settlementId is null"
                                + " and t.year = :year order by t.version",
                        TargetEntity.class)
                .setParameter("office", OfficeId.textOf(office))
                .setParameter("year", year)
                .getResultStream()
                .forEach(t -> targets.computeIfAbsent(t.indicatorCode, code -> new Target[5])[
                                t.quarter == null ? 0 : t.quarter] =
                        t.target());
        return indicators.values().stream()
                .filter(i -> i.countsOn(day))
                .sorted(Comparator.comparing((IndicatorEntity i) -> i.position).thenComparing(i -> i.code))
                .map(i -> {
                    Target[] known = targets.getOrDefault(i.code, new Target[5]);
                    return SettlementRows.cells(
                            i, known[0], Arrays.asList(known).subList(1, 5));
                })
                .toList();
    }

    /** Writes what rows mean as new versions. */
    void addVersions(SettlementEntity settlement, List<SettlementRows.Row> rows, Instant now) {
        Map<String, Integer> indicators = new HashMap<>();
        entities.createQuery(
                        "select i.code, max(i.version) from IndicatorEntity i where i.officeId = :office"
                                + " and i.validFrom = :day group by i.code",
                        Object[].class)
                .setParameter("office", settlement.office.id().value())
                .setParameter("day", settlement.validFrom)
                .getResultStream()
                .forEach(row -> indicators.put((String) row[0], (Integer) row[1]));
        Map<List<Object>, Integer> targets = new HashMap<>();
        entities.createQuery(
                        "select t.indicatorCode, t.quarter, max(t.version) from TargetEntity t"
                                + " where t.officeId = :office and t.year = :year group by t.indicatorCode, t.quarter",
                        Object[].class)
                .setParameter("office", settlement.office.id().value())
                .setParameter("year", settlement.year)
                .getResultStream()
                .forEach(row -> targets.put(Arrays.asList(row[0], row[1]), (Integer) row[2]));
        List<TargetEntity> added = new ArrayList<>();
        int position = 0;
        for (SettlementRows.Row row : rows) {
            position++;
            String code = row.fields().code();
            entities.persist(
                    new IndicatorEntity(row.fields(), settlement, indicators.getOrDefault(code, 0) + 1, position, now));
            for (int quarter = 0; quarter <= 4; quarter++) {
                Target target = quarter == 0 ? row.year() : row.quarters().get(quarter - 1);
                Integer of = quarter == 0 ? null : quarter;
                if (target != null) {
                    added.add(new TargetEntity(
                            code, of, target, settlement, targets.getOrDefault(Arrays.asList(code, of), 0) + 1, now));
                }
            }
        }
        added.forEach(entities::persist);
    }

    /** The entry with the fingerprint of what {@link #addVersions} and a new policy have put in force. */
    Entry seal(SettlementEntity settlement) {
        return SettledVersions.entry(entities, settlement);
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    void flush() {
        entities.flush();
    }
}
