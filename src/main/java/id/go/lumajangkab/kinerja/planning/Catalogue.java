package id.go.lumajangkab.kinerja.planning;

import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The indicators and targets of the offices: dated data to which a change adds ({@link CatalogueImport},
 * {@link Settlements}). Last year's measurements keep the version that they were made with.
 */
@Service
public class Catalogue {

    /** The newest settlement of an office that has begun on a day. */
    private static final String SETTLEMENT = "(select s.id from SettlementEntity s where s.office.id = :office"
            + " and s.status = :settled and (s.year < :year or s.year = :year and s.validFrom <= :day)"
            + " order by s.year desc, s.number desc limit 1)";

    private final EntityManager entities;

    Catalogue(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What counts on the last day of a period.
     *
     * @param items    the indicators in their order, each with its target, cap and formula completed by the policy
     * @param policyId {@code null} where the delivered policy counts
     */
    public record Counting(List<CatalogueItem> items, UUID policyId, Policy policy) {}

    /** The indicators that count on the last day of a period, in their order, each with its target. */
    @Transactional(readOnly = true)
    public List<CatalogueItem> valid(OfficeId office, Tribulan period) {
        return counting(office, period).items();
    }

    /**
     * The indicators that count on the last day of a period. Where the office has settled that year or one before, they
     * are those of the newest settlement that had begun by then. Otherwise they come from the files: of each code the
     * row with the latest {@code berlaku_mulai}, in its newest version.
     */
    public Counting counting(OfficeId office, Tribulan period) {
        LocalDate day = period.lastDay();
        List<Object[]> rows = entities.createQuery(
                        "select i, p from IndicatorEntity i left join PolicyEntity p on p.id"
                                + " = (select q.id from PolicyEntity q where q.officeId = :office and q.validFrom <= :day"
                                + "   order by q.validFrom desc, q.version desc limit 1)"
                                + " where i.officeId = :office and i.validFrom <= :day"
                                + " and (i.settlementId is null or i.settlementId = " + SETTLEMENT + ")",
                        Object[].class)
                .setParameter("office", OfficeId.textOf(office))
                .setParameter("day", day)
                .setParameter("year", period.year())
                .setParameter("settled", Settlement.Status.DITETAPKAN)
                .getResultList();
        PolicyEntity policy = rows.isEmpty() ? null : (PolicyEntity) rows.get(0)[1];
        Policy counts = policy == null ? Policy.DELIVERED : policy.policy();
        List<IndicatorEntity> begun =
                rows.stream().map(row -> (IndicatorEntity) row[0]).toList();
        List<IndicatorEntity> settled =
                begun.stream().filter(i -> i.settlementId != null).toList();
        if (!settled.isEmpty()) {
            begun = settled;
        }
        List<TargetEntity> ofYear = entities.createQuery(
                        "select t from TargetEntity t where t.officeId = :office and t.year = :year"
                                + " and (t.quarter is null or t.quarter = :quarter)"
                                + " and (t.settlementId is null or t.settlementId = " + SETTLEMENT + ")",
                        TargetEntity.class)
                .setParameter("office", OfficeId.textOf(office))
                .setParameter("day", day)
                .setParameter("year", period.year())
                .setParameter("quarter", period.number())
                .setParameter("settled", Settlement.Status.DITETAPKAN)
                .getResultList();
        if (ofYear.stream().anyMatch(t -> t.settlementId != null)) {
            ofYear = ofYear.stream().filter(t -> t.settlementId != null).toList();
        }
        // the tribulan's own target counts before the year's, then the newest version
        Map<String, TargetEntity> targets = best(
                ofYear,
                t -> t.indicatorCode,
                Comparator.comparing((TargetEntity t) -> t.quarter != null).thenComparing(t -> t.version));
        Map<String, IndicatorEntity> indicators = best(
                begun,
                i -> i.code,
                Comparator.comparing((IndicatorEntity i) -> i.validFrom).thenComparing(i -> i.version));
        return new Counting(
                indicators.values().stream()
                        .filter(i -> i.countsOn(day))
                        .sorted(Comparator.comparing((IndicatorEntity i) -> i.position)
                                .thenComparing(i -> i.code))
                        .map(i -> item(i, counts, targets.get(i.code)))
                        .toList(),
                policy == null ? null : policy.id,
                counts);
    }

    /** The targets of a whole year, by the indicator's code: of the newest settlement, else from the files. */
    @Transactional(readOnly = true)
    public Map<String, Target> targetsOfYear(OfficeId office, int year) {
        List<TargetEntity> targets = entities.createQuery(
                        "select t from TargetEntity t where t.officeId = :office and t.year = :year and t.quarter is null"
                                + " and (t.settlementId is null or t.settlementId = " + SETTLEMENT + ")",
                        TargetEntity.class)
                .setParameter("office", OfficeId.textOf(office))
                .setParameter("year", year)
                .setParameter("day", new Tribulan(year, 4).lastDay())
                .setParameter("settled", Settlement.Status.DITETAPKAN)
                .getResultList();
        boolean settled = targets.stream().anyMatch(t -> t.settlementId != null);
        Map<String, Target> byCode = new HashMap<>();
        best(
                        targets.stream()
                                .filter(t -> settled == (t.settlementId != null))
                                .toList(),
                        t -> t.indicatorCode,
                        Comparator.comparing((TargetEntity t) -> t.version))
                .forEach((code, target) -> byCode.put(code, target.target()));
        return byCode;
    }

    private static CatalogueItem item(IndicatorEntity i, Policy policy, TargetEntity target) {
        return new CatalogueItem(
                i.id,
                i.position,
                i.code,
                i.name,
                i.unit,
                i.about(),
                i.rule(policy),
                i.labels(),
                i.source,
                target == null ? null : target.target(),
                target == null ? null : target.source);
    }

    /** Of the rows with the same key the one that comes last in the order; of equal ones the first. */
    static <K, V> Map<K, V> best(List<V> rows, Function<V, K> key, Comparator<V> order) {
        return rows.stream()
                .collect(Collectors.toMap(
                        key, Function.identity(), (one, other) -> order.compare(one, other) >= 0 ? one : other));
    }
}
