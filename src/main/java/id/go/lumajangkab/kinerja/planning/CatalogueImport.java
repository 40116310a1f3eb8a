package id.go.lumajangkab.kinerja.planning;

import id.go.lumajangkab.kinerja.audit.Entry;
import id.go.lumajangkab.kinerja.audit.Subject;
import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.planning.CatalogueFile.IndicatorRow;
import id.go.lumajangkab.kinerja.planning.CatalogueFile.TargetRow;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.OfficeId;
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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the catalogue from CSV files. */
@Service
class CatalogueImport {

    /** Any number, the same on every node: two of them starting at once import one after the other. */
    private static final long IMPORT_LOCK = 35_08_21_01L;

    private final EntityManager entities;
    private final CatalogueProperties files;
    private final Trail trail;
    private final Clock clock;

    CatalogueImport(EntityManager entities, CatalogueProperties files, Trail trail, Clock clock) {
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
    record Added(int indicators, int targets, int overruled) {}

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
        Additions additions = new Additions(known(), offices, problems, clock.instant());
        indicators.forEach(additions::indicator);
        targets.forEach(additions::target);
        if (!problems.isEmpty()) {
            throw new CatalogueException(problems);
        }
        additions.indicators.forEach(entities::persist);
        additions.targets.forEach(entities::persist);
        additions.entries.forEach(trail::record);
        return new Added(additions.indicators.size(), additions.targets.size(), additions.overruled);
    }

    private Known known() {
        List<IndicatorEntity> indicators = entities.createQuery(
                        "select i from IndicatorEntity i", IndicatorEntity.class)
                .getResultList();
        List<TargetEntity> targets = entities.createQuery("select t from TargetEntity t", TargetEntity.class)
                .getResultList();
        return new Known(
                Catalogue.best(
                        indicators.stream().filter(i -> i.settlementId == null).toList(),
                        IndicatorKey::of,
                        Comparator.comparing(i -> i.version)),
                Catalogue.best(
                        targets.stream().filter(t -> t.settlementId == null).toList(),
                        TargetKey::of,
                        Comparator.comparing(t -> t.version)),
                numbers(indicators, IndicatorKey::of, i -> i.version),
                numbers(targets, TargetKey::of, t -> t.version),
                targets.stream()
                        .filter(t -> t.settlementId != null)
                        .map(t -> new OfficeYear(t.officeId, t.year))
                        .collect(Collectors.toSet()));
    }

    /**
     * What the catalogue says already.
     *
     * @param indicators        the newest version of each from the files, as {@code targets}
     * @param indicatorVersions the highest number of each, a settlement's versions of the same key counted along, as
     *                          {@code targetVersions}
     * @param settled           the years for which the files count no more
     */
    private record Known(
            Map<IndicatorKey, IndicatorEntity> indicators,
            Map<TargetKey, TargetEntity> targets,
            Map<IndicatorKey, Integer> indicatorVersions,
            Map<TargetKey, Integer> targetVersions,
            Set<OfficeYear> settled) {}

    /** What the rows add, gathered until all of them are read; the indicators come before their targets. */
    private static final class Additions {

        private final List<IndicatorEntity> indicators = new ArrayList<>();
        private final List<TargetEntity> targets = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
        private final Map<IndicatorKey, String> seenIndicators = new HashMap<>();
        private final Map<TargetKey, String> seenTargets = new HashMap<>();
        private final Set<Code> codes = new HashSet<>();
        private final Known known;
        private final Offices offices;
        private final List<String> problems;
        private final Instant now;
        private int overruled;

        Additions(Known known, Offices offices, List<String> problems, Instant now) {
            this.known = known;
            this.offices = offices;
            this.problems = problems;
            this.now = now;
            known.indicators().keySet().forEach(key -> codes.add(new Code(key.office(), key.code())));
        }

        void indicator(IndicatorRow row) {
            String office = offices.of(row.office(), row.where());
            if (office == null) {
                return;
            }
            IndicatorKey key = new IndicatorKey(office, row.code(), row.validFrom());
            codes.add(new Code(office, row.code()));
            IndicatorEntity before = known.indicators().get(key);
            if (!isFirst(seenIndicators, key, row.where()) || before != null && before.says(row)) {
                return;
            }
            IndicatorEntity added =
                    new IndicatorEntity(row, office, known.indicatorVersions().getOrDefault(key, 0) + 1, now);
            indicators.add(added);
            entries.add(new Entry(
                    new OfficeId(office),
                    Subject.INDIKATOR,
                    null,
                    row.code(),
                    before == null ? null : words(before),
                    words(added)));
            if (known.settled().stream().anyMatch(year -> year.office().equals(office))) {
                overruled++;
            }
        }

        void target(TargetRow row) {
            String office = offices.of(row.office(), row.where());
            if (office == null) {
                return;
            }
            TargetKey key = new TargetKey(office, row.code(), row.year(), row.quarter());
            if (!isFirst(seenTargets, key, row.where())) {
                return;
            }
            if (!codes.contains(new Code(office, row.code()))) {
                problems.add(row.where() + " kolom kode: tidak ada indikator dengan kode "
                        + InputException.quoted(row.code()) + ".");
            }
            TargetEntity before = known.targets().get(key);
            if (before != null && before.says(row)) {
                return;
            }
            if (known.settled().contains(new OfficeYear(office, row.year()))) {
                overruled++;
                return;
            }
            TargetEntity added =
                    new TargetEntity(row, office, known.targetVersions().getOrDefault(key, 0) + 1, now);
            targets.add(added);
            entries.add(new Entry(
                    new OfficeId(office),
                    Subject.TARGET,
                    null,
                    row.code() + " " + row.year(),
                    before == null ? null : words(before),
                    words(added)));
        }

        private <K> boolean isFirst(Map<K, String> seen, K key, String where) {
            String first = seen.putIfAbsent(key, where);
            if (first != null) {
                problems.add(where + ": sama dengan " + first + "; hapus salah satunya.");
            }
            return first == null;
        }
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

    private static <K, V> Map<K, Integer> numbers(List<V> versions, Function<V, K> key, Function<V, Integer> number) {
        return versions.stream().collect(Collectors.toMap(key, number, Math::max));
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

    private record IndicatorKey(String office, String code, LocalDate validFrom) {

        static IndicatorKey of(IndicatorEntity indicator) {
            return new IndicatorKey(indicator.officeId, indicator.code, indicator.validFrom);
        }
    }

    private record TargetKey(String office, String code, int year, Integer quarter) {

        static TargetKey of(TargetEntity target) {
            return new TargetKey(target.officeId, target.indicatorCode, target.year, target.quarter);
        }
    }

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
