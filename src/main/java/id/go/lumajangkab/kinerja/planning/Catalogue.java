package id.go.lumajangkab.kinerja.planning;

import id.go.lumajangkab.kinerja.audit.Entry;
import id.go.lumajangkab.kinerja.audit.Subject;
import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.planning.CatalogueFile.IndicatorRow;
import id.go.lumajangkab.kinerja.planning.CatalogueFile.TargetRow;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.Tribulan;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The indicators and targets of the offices: dated data from CSV files that a change adds to. Last year's measurements
 * keep the version that they were made with.
 */
@Service
public class Catalogue {

    /** Any number, the same on every node: two of them starting at once import one after the other. */
    private static final long IMPORT_LOCK = 35_08_21_01L;

    /** The newest settlement of an office that has begun on a day. */
    private static final String SETTLEMENT = "(select s.id from SettlementEntity s where s.office.id = :office"
            + " and s.status = :settled and (s.year < :year or s.year = :year and s.validFrom <= :day)"
            + " order by s.year desc, s.number desc limit 1)";

    private final EntityManager entities;
    private final CatalogueProperties files;
    private final Trail trail;
    private final Clock clock;

    Catalogue(EntityManager entities, CatalogueProperties files, Trail trail, Clock clock) {
        this.entities = entities;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What an import added.
     *
     * @param indicators new versions of indicators
     * @param targets    new versions of targets
     * @param overruled  rows that change nothing, because the office has settled the year that they are about
     */
    public record Added(int indicators, int targets, int overruled) {}

    /**
     * Takes over the configured files, all or nothing. A row that says what the newest version says changes nothing,
     * any other row is a new version. A row taken out of a file removes nothing: {@code berlaku_sampai} ends an
     * indicator. The files are for the first filling: from the first year on that an office has settled, what it
     * settled counts, whatever they say.
     *
     * @throws CatalogueException naming everything that is wrong, when something is
     */
    @Transactional
    public Added load() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                .setParameter("lock", IMPORT_LOCK)
                .getSingleResult();
        List<String> problems = new ArrayList<>();
        List<IndicatorRow> indicators = rows(files.indicators(), problems, CatalogueFile::indicators);
        List<TargetRow> targets = rows(files.targets(), problems, CatalogueFile::targets);

        Offices offices = new Offices(
                entities.createQuery("select o.id from OfficeEntity o", String.class)
                        .getResultList(),
                problems);
        List<IndicatorEntity> storedIndicators = entities.createQuery(
                        "select i from IndicatorEntity i", IndicatorEntity.class)
                .getResultList();
        List<TargetEntity> storedTargets = entities.createQuery("select t from TargetEntity t", TargetEntity.class)
                .getResultList();
        Map<IndicatorKey, IndicatorEntity> knownIndicators = newest(
                storedIndicators.stream().filter(i -> i.settlementId == null).toList(),
                i -> new IndicatorKey(i.officeId, i.code, i.validFrom),
                i -> i.version);
        Map<TargetKey, TargetEntity> knownTargets = newest(
                storedTargets.stream().filter(t -> t.settlementId == null).toList(),
                t -> new TargetKey(t.officeId, t.indicatorCode, t.year, t.quarter),
                t -> t.version);
        // a settlement's versions of the same key are counted along
        Map<IndicatorKey, Integer> indicatorVersions =
                numbers(storedIndicators, i -> new IndicatorKey(i.officeId, i.code, i.validFrom), i -> i.version);
        Map<TargetKey, Integer> targetVersions = numbers(
                storedTargets, t -> new TargetKey(t.officeId, t.indicatorCode, t.year, t.quarter), t -> t.version);
        Set<OfficeYear> settled = storedTargets.stream()
                .filter(t -> t.settlementId != null)
                .map(t -> new OfficeYear(t.officeId, t.year))
                .collect(Collectors.toSet());
        int overruled = 0;

        Instant now = clock.instant();
        List<Entry> entries = new ArrayList<>();
        List<IndicatorEntity> newIndicators = new ArrayList<>();
        Map<IndicatorKey, String> seen = new HashMap<>();
        for (IndicatorRow row : indicators) {
            String office = offices.of(row.office(), row.where());
            IndicatorKey key = new IndicatorKey(office, row.code(), row.validFrom());
            if (office != null && isFirst(seen, key, row.where(), problems)) {
                IndicatorEntity known = knownIndicators.get(key);
                if (known == null || !known.says(row)) {
                    IndicatorEntity added =
                            new IndicatorEntity(row, office, indicatorVersions.getOrDefault(key, 0) + 1, now);
                    newIndicators.add(added);
                    entries.add(new Entry(
                            office,
                            Subject.INDIKATOR,
                            null,
                            row.code(),
                            known == null ? null : words(known),
                            words(added)));
                    overruled += settled.stream().anyMatch(year -> year.office().equals(office)) ? 1 : 0;
                }
            }
        }

        Set<Code> codes = new HashSet<>();
        knownIndicators.keySet().forEach(key -> codes.add(new Code(key.office(), key.code())));
        seen.keySet().forEach(key -> codes.add(new Code(key.office(), key.code())));
        List<TargetEntity> newTargets = new ArrayList<>();
        Map<TargetKey, String> seenTargets = new HashMap<>();
        for (TargetRow row : targets) {
            String office = offices.of(row.office(), row.where());
            TargetKey key = new TargetKey(office, row.code(), row.year(), row.quarter());
            if (office != null && isFirst(seenTargets, key, row.where(), problems)) {
                if (!codes.contains(new Code(office, row.code()))) {
                    problems.add(row.where() + " kolom kode: tidak ada indikator dengan kode "
                            + InputException.quoted(row.code()) + ".");
                }
                TargetEntity known = knownTargets.get(key);
                if (known == null || !known.says(row)) {
                    if (settled.contains(new OfficeYear(office, row.year()))) {
                        overruled++;
                    } else {
                        TargetEntity added =
                                new TargetEntity(row, office, targetVersions.getOrDefault(key, 0) + 1, now);
                        newTargets.add(added);
                        entries.add(new Entry(
                                office,
                                Subject.TARGET,
                                null,
                                row.code() + " " + row.year(),
                                known == null ? null : words(known),
                                words(added)));
                    }
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new CatalogueException(problems);
        }
        newIndicators.forEach(entities::persist);
        newTargets.forEach(entities::persist);
        entries.forEach(trail::record);
        return new Added(newIndicators.size(), newTargets.size(), overruled);
    }

    private static Map<String, Object> words(IndicatorEntity indicator) {
        Map<String, Object> words = new LinkedHashMap<>(SettlementRows.filled(
                SettlementRows.cells(indicator, null, Arrays.asList(null, null, null, null)), false));
        words.put("urutan", indicator.position);
        words.put("sumber", indicator.source);
        words.put("berlaku mulai", indicator.validFrom);
        words.put("berlaku sampai", indicator.validUntil);
        words.values().removeIf(Objects::isNull);
        return words;
    }

    private static Map<String, Object> words(TargetEntity target) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put(
                SettlementRows.label(
                        target.quarter == null
                                ? SettlementRows.YEAR_TARGET
                                : SettlementRows.QUARTER_TARGETS.get(target.quarter - 1)),
                target.target().format());
        words.put("sumber", target.source);
        words.values().removeIf(Objects::isNull);
        return words;
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
    public List<CatalogueItem> valid(String office, Tribulan period) {
        return counting(office, period).items();
    }

    /**
     * The indicators that count on the last day of a period. Where the office has settled that year or one before, they
     * are those of the newest settlement that had begun by then. Otherwise they come from the files: of each code the
     * row with the latest {@code berlaku_mulai}, in its newest version.
     */
    public Counting counting(String office, Tribulan period) {
        LocalDate day = period.lastDay();
        List<Object[]> rows = entities.createQuery(
                        "select i, p from IndicatorEntity i left join PolicyEntity p on p.id"
                                + " = (select q.id from PolicyEntity q where q.officeId = :office and q.validFrom <= :day"
                                + "   order by q.validFrom desc, q.version desc limit 1)"
                                + " where i.officeId = :office and i.validFrom <= :day"
                                + " and (i.settlementId is null or i.settlementId = " + SETTLEMENT + ")",
                        Object[].class)
                .setParameter("office", office)
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
                .setParameter("office", office)
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
    public Map<String, Target> targetsOfYear(String office, int year) {
        List<TargetEntity> targets = entities.createQuery(
                        "select t from TargetEntity t where t.officeId = :office and t.year = :year and t.quarter is null"
                                + " and (t.settlementId is null or t.settlementId = " + SETTLEMENT + ")",
                        TargetEntity.class)
                .setParameter("office", office)
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
                i.numeratorLabel,
                i.denominatorLabel,
                i.source,
                target == null ? null : target.target(),
                target == null ? null : target.source);
    }

    private static <K, V> Map<K, Integer> numbers(List<V> versions, Function<V, K> key, Function<V, Integer> number) {
        return versions.stream().collect(Collectors.toMap(key, number, Math::max));
    }

    private static <K, V> Map<K, V> newest(List<V> versions, Function<V, K> key, Function<V, Integer> version) {
        return best(versions, key, Comparator.comparing(version));
    }

    private static <K, V> Map<K, V> best(List<V> rows, Function<V, K> key, Comparator<V> order) {
        return rows.stream()
                .collect(Collectors.toMap(
                        key, Function.identity(), (one, other) -> order.compare(one, other) >= 0 ? one : other));
    }

    private static <K> boolean isFirst(Map<K, String> seen, K key, String where, List<String> problems) {
        String first = seen.putIfAbsent(key, where);
        if (first != null) {
            problems.add(where + ": sama dengan " + first + "; hapus salah satunya.");
        }
        return first == null;
    }

    private static <T> List<T> rows(
            List<Resource> files, List<String> problems, BiFunction<CatalogueFile, byte[], List<T>> reader) {
        List<T> rows = new ArrayList<>();
        for (Resource file : files) {
            try {
                rows.addAll(reader.apply(new CatalogueFile(nameOf(file), problems), file.getContentAsByteArray()));
            } catch (IOException unreadable) {
                problems.add(nameOf(file) + ": berkas tidak dapat dibaca (" + unreadable.getMessage() + ").");
            }
        }
        return rows;
    }

    /** The path, for two files may bear the same name. */
    private static String nameOf(Resource file) {
        if (file instanceof ClassPathResource inJar) {
            return inJar.getPath();
        }
        try {
            return file.getFile().getPath();
        } catch (IOException notOnDisk) {
            return file.getDescription();
        }
    }

    private record OfficeYear(String office, int year) {}

    private record Code(String office, String code) {}

    private record IndicatorKey(String office, String code, LocalDate validFrom) {}

    private record TargetKey(String office, String code, int year, Integer quarter) {}

    /** Which office a row belongs to: the one it names, else the only one there is. */
    private record Offices(List<String> ids, List<String> problems) {

        String of(String named, String where) {
            if (named == null && ids.size() == 1) {
                return ids.get(0);
            }
            if (named != null && ids.contains(named)) {
                return named;
            }
            problems.add(where + " kolom kantor: "
                    + (named == null
                            ? "wajib diisi bila kantor lebih dari satu"
                            : InputException.quoted(named) + " bukan kantor yang terdaftar")
                    + ".");
            return null;
        }
    }
}
