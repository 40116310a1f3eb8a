package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.evidence.DocumentView;
import id.go.lumajangkab.kinerja.evidence.Documents;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.measurement.Views.Concept;
import id.go.lumajangkab.kinerja.measurement.Views.Detail;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.ListItem;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.Round;
import id.go.lumajangkab.kinerja.planning.About;
import id.go.lumajangkab.kinerja.planning.Catalogue;
import id.go.lumajangkab.kinerja.planning.CatalogueItem;
import id.go.lumajangkab.kinerja.planning.Settlements;
import id.go.lumajangkab.kinerja.sakip.Criterion;
import id.go.lumajangkab.kinerja.sakip.Judgement;
import id.go.lumajangkab.kinerja.sakip.YearFacts;
import id.go.lumajangkab.kinerja.sakip.YearFacts.Checks;
import id.go.lumajangkab.kinerja.sakip.YearFacts.Indicators;
import id.go.lumajangkab.kinerja.sakip.YearFacts.Lines;
import id.go.lumajangkab.kinerja.sakip.YearFacts.Quarter;
import id.go.lumajangkab.kinerja.sop.DeployedModel;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the office's records of a year prove of the component "Pengukuran Kinerja"; for everybody of the office. */
@RestController
@RequestMapping("/camunda/api/kinerja/bukti-pengukuran")
class SakipController {

    private static final int QUARTERS = 4;
    private static final int FIRST_STAGE = 6;
    private static final int SECOND_STAGE = 7;
    /** A tribulan's result is on time until the following tribulan has ended. */
    private static final int MONTHS_UNTIL_LATE = 6;

    private final MeasurementQueries measurements;
    private final Catalogue catalogue;
    private final Settlements settlements;
    private final Documents documents;
    private final DeployedModel model;
    private final Trail trail;
    private final Display display;
    private final CurrentUser user;
    private final Clock clock;

    SakipController(
            MeasurementQueries measurements,
            Catalogue catalogue,
            Settlements settlements,
            Documents documents,
            DeployedModel model,
            Trail trail,
            Display display,
            CurrentUser user,
            Clock clock) {
        this.measurements = measurements;
        this.catalogue = catalogue;
        this.settlements = settlements;
        this.documents = documents;
        this.model = model;
        this.trail = trail;
        this.display = display;
        this.user = user;
        this.clock = clock;
    }

    record Year(int tahun, List<Count> ringkasan, List<PartOfComponent> subkomponen) {}

    record Count(String status, String statusTeks, long jumlah) {}

    record PartOfComponent(String kode, String nama, int bobot, List<Judged> kriteria) {}

    record Judged(
            String kode,
            String kriteria,
            String status,
            String statusTeks,
            List<String> bukti,
            List<Link> pengukuran) {}

    record Link(String id, String nama) {}

    @GetMapping
    Year year(@RequestParam int tahun) {
        OfficeId office = user.office();
        if (tahun < Tribulan.FIRST_YEAR || tahun > Tribulan.LAST_YEAR) {
            throw new InputException("Tahun harus antara " + Tribulan.FIRST_YEAR + " dan " + Tribulan.LAST_YEAR + ".");
        }
        YearFacts facts = facts(office, tahun);
        Map<Criterion, Judgement> judged = new LinkedHashMap<>();
        Arrays.stream(Criterion.values()).forEach(criterion -> judged.put(criterion, Judgement.of(criterion, facts)));
        return new Year(
                tahun,
                Arrays.stream(Judgement.Status.values())
                        .map(status -> new Count(
                                status.name(),
                                status.text(),
                                judged.values().stream()
                                        .filter(judgement -> judgement.status() == status)
                                        .count()))
                        .toList(),
                Arrays.stream(Criterion.Part.values())
                        .map(part -> new PartOfComponent(
                                part.code(),
                                part.text(),
                                part.weight(),
                                part.criteria().stream()
                                        .map(judged::get)
                                        .map(SakipController::judged)
                                        .toList()))
                        .toList());
    }

    private static Judged judged(Judgement judgement) {
        return new Judged(
                judgement.criterion().code(),
                judgement.criterion().text(),
                judgement.status().name(),
                judgement.status().text(),
                judgement.proofs(),
                judgement.quarters().stream()
                        .map(quarter -> new Link(quarter.id(), quarter.name()))
                        .toList());
    }

    private YearFacts facts(OfficeId office, int year) {
        List<Detail> details = measured(office, year);
        Trail.Activity activity = trail.activity(
                details.stream().map(detail -> detail.measurement().id()).toList());
        LocalDate today = LocalDate.now(clock);
        return new YearFacts(
                guideline(),
                (int) IntStream.rangeClosed(1, QUARTERS)
                        .filter(number -> new Tribulan(year, number).lastDay().isBefore(today))
                        .count(),
                details.stream().map(this::quarter).toList(),
                indicators(office, year, details),
                (int) settlements.list(List.of(office)).stream()
                        .filter(settlement -> settlement.year() == year
                                && settlement.course().settled().at() != null)
                        .count(),
                activity.people(),
                activity.entries());
    }

    /** The measurements of a year by tribulan, of each the last one. */
    private List<Detail> measured(OfficeId office, int year) {
        Map<Integer, UUID> newest = new TreeMap<>();
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        for (ListItem item : measurements.list(List.of(office))) {
            int quarter = item.period().number();
            if (item.period().year() == year
                    && !item.status().freesPeriod()
                    && item.number() > numbers.getOrDefault(quarter, 0)) {
                numbers.put(quarter, item.number());
                newest.put(quarter, item.id());
            }
        }
        List<Detail> details = new ArrayList<>();
        newest.values().forEach(id -> measurements.detail(id).ifPresent(details::add));
        return details;
    }

    private String guideline() {
        return model.newest()
                .map(version -> "SOP Pengukuran Kinerja"
                        + (version.sopNumber() == null ? "" : " nomor " + version.sopNumber())
                        + " dijalankan sebagai model proses versi " + version.number() + ", diterbitkan "
                        + display.time(version.deployedAt()) + ".")
                .orElse(null);
    }

    private Indicators indicators(OfficeId office, int year, List<Detail> details) {
        Map<String, About> used = new LinkedHashMap<>();
        details.forEach(detail -> lines(detail).forEach(line -> used.put(line.code(), line.about())));
        Collection<About> all = used.isEmpty()
                ? catalogue.valid(office, new Tribulan(year, QUARTERS)).stream()
                        .map(CatalogueItem::about)
                        .toList()
                : used.values();
        return new Indicators(all.size(), (int) all.stream()
                .filter(about -> filled(about.definition()) && filled(about.formulaText()))
                .count());
    }

    private Quarter quarter(Detail detail) {
        MeasurementView measurement = detail.measurement();
        LocalDate late = measurement.period().firstDay().plusMonths(MONTHS_UNTIL_LATE);
        boolean frozen = measurement.frozenAt() != null;
        return new Quarter(
                display.period(measurement.period(), measurement.number()),
                measurement.id().toString(),
                frozen,
                frozen
                        && LocalDate.ofInstant(measurement.frozenAt(), clock.getZone())
                                .isBefore(late),
                measurement.end().completedAt() != null,
                measurement.steps().order() != null,
                checks(detail),
                (int) detail.lateness().stream()
                        .filter(lateness -> lateness.voidAt() == null)
                        .count(),
                detail.handovers().size(),
                lines(measurement.id(), lines(detail)));
    }

    private static Checks checks(Detail detail) {
        List<Round> rounds = detail.rounds();
        int approved = (int) rounds.stream().filter(Round::approved).count();
        return new Checks(
                approved, rounds.size() - approved, agreed(rounds, FIRST_STAGE) && agreed(rounds, SECOND_STAGE));
    }

    private static boolean agreed(List<Round> rounds, int step) {
        return rounds.stream().anyMatch(round -> round.step() == step && round.approved());
    }

    private Lines lines(UUID measurement, List<Line> lines) {
        Set<String> documented = documents.ofMeasurement(measurement).stream()
                .filter(DocumentView::counts)
                .map(document -> document.place().indicatorCode())
                .filter(SakipController::filled)
                .collect(Collectors.toSet());
        List<Line> filled = lines.stream()
                .filter(line -> line.reached().realisasi() != null)
                .toList();
        return new Lines(
                lines.size(),
                filled.size(),
                count(filled, line -> filled(line.filled().source())),
                count(filled, line -> documented.contains(line.code())),
                count(
                        filled,
                        line -> !documented.contains(line.code())
                                && filled(line.filled().withoutEvidence())),
                count(filled, line -> line.target() != null),
                count(lines, line -> line.reached().capaian() != null),
                count(lines, line -> filled(line.explained().analysis())),
                count(lines, line -> filled(line.explained().followUp())));
    }

    private static int count(List<Line> lines, Predicate<Line> wanted) {
        return (int) lines.stream().filter(wanted).count();
    }

    /** Of the newest version of the concept. */
    private static List<Line> lines(Detail detail) {
        List<Concept> concepts = detail.concepts();
        return concepts.isEmpty()
                ? List.of()
                : concepts.get(concepts.size() - 1).lines();
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
