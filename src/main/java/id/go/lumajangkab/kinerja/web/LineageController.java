package id.go.lumajangkab.kinerja.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.audit.Subject;
import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.audit.TrailEntry;
import id.go.lumajangkab.kinerja.evidence.DocumentView;
import id.go.lumajangkab.kinerja.evidence.DocumentView.Version;
import id.go.lumajangkab.kinerja.evidence.Documents;
import id.go.lumajangkab.kinerja.evidence.FileSize;
import id.go.lumajangkab.kinerja.measurement.Calculation;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.measurement.Views.Concept;
import id.go.lumajangkab.kinerja.measurement.Views.Detail;
import id.go.lumajangkab.kinerja.measurement.Views.Filled;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.PolicyView;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.sop.RunningMeasurements;
import id.go.lumajangkab.kinerja.web.TrailText.Told;
import id.go.lumajangkab.kinerja.words.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Where a figure comes from, and the trail of a measurement: for whoever may see the measurement. */
@RestController
@RequestMapping("/camunda/api/kinerja/pengukuran/{id}")
class LineageController {

    private static final int PAGE = 50;
    private static final Set<String> OF_A_LINE =
            Set.of(Subject.ANGKA.name(), Subject.NILAI.name(), Subject.URAIAN.name(), Subject.TARGET.name());
    /** What happened to the measurement that bears on each of its figures. */
    private static final Set<String> OF_ALL_LINES = Set.of("beku", "laporan", "arsip", "batal");

    private final MeasurementQueries measurements;
    private final OwnMeasurements own;
    private final RunningMeasurements running;
    private final Documents documents;
    private final People people;
    private final Trail trail;
    private final TrailText text;
    private final Display display;
    private final CurrentUser user;

    LineageController(
            MeasurementQueries measurements,
            OwnMeasurements own,
            RunningMeasurements running,
            Documents documents,
            People people,
            Trail trail,
            TrailText text,
            Display display,
            CurrentUser user) {
        this.measurements = measurements;
        this.own = own;
        this.running = running;
        this.documents = documents;
        this.people = people;
        this.trail = trail;
        this.text = text;
        this.display = display;
        this.user = user;
    }

    /** The trail of a measurement, newest first; {@code berikutnya} is what to ask for next, or null. */
    record Page(String periode, List<Told> entri, Long berikutnya) {}

    /** One step of a calculation, as {@link Calculation.Step} has it. */
    record Computed(String nama, String rumus, String angka, boolean tepat, String hasil) {}

    /** @param dapatDiunduh whether this user may read it */
    record Document(
            UUID id,
            String nama,
            int versi,
            String ukuran,
            String sha256,
            String oleh,
            String waktu,
            String ditarik,
            boolean dapatDiunduh) {}

    record About(String sasaran, String definisi, String rumus, String sumberData, String penanggungJawab) {}

    record Inputs(
            String labelPembilang,
            String pembilang,
            String labelPenyebut,
            String penyebut,
            String nilai,
            String sumber,
            String keterangan,
            String alasanTanpaBukti) {}

    /** @param predikat the bands in words, empty where they are not known */
    record Rules(String versi, String batas, String rumusTurun, String pembulatan, List<String> predikat) {}

    /** Where the figures of an indicator come from, in one version of the concept. */
    record Lineage(
            @JsonUnwrapped Shown shown,
            List<Integer> konsepLain,
            @JsonUnwrapped Indicator indicator,
            Inputs isian,
            List<Computed> hitungan,
            @JsonUnwrapped Reached reached,
            @JsonUnwrapped Explained explained,
            Rules kebijakan,
            List<Document> dokumen,
            List<Told> riwayat) {}

    /** The version of the concept that is shown. */
    record Shown(UUID pengukuran, String periode, String kantor, int konsep, boolean akhir) {}

    /** What the figures are of, with the target that they are held against. */
    record Indicator(String kode, String indikator, String satuan, About tentang, String target) {}

    /** Where the office's mean comes from. */
    record Mean(@JsonUnwrapped Shown shown, Computed hitungan, String kalimat, List<Part> bagian, List<Told> riwayat) {}

    record Part(String kode, String indikator, String capaian) {}

    @GetMapping("jejak")
    Page trail(@PathVariable UUID id, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long sebelum) {
        MeasurementView measurement = own.view(id);
        List<TrailEntry> entries = trail.ofMeasurement(id, sebelum, PAGE + 1);
        List<TrailEntry> shown = entries.subList(0, Math.min(PAGE, entries.size()));
        return new Page(
                display.period(measurement.period(), measurement.number()),
                text.tell(
                        shown, running.taskNames(measurement.processInstanceId()), names(documents.ofMeasurement(id))),
                entries.size() > PAGE ? shown.get(PAGE - 1).sequence() : null);
    }

    /** @param konsep number of the version; without it the final one, or else the newest */
    @GetMapping("asal/{kode}")
    Lineage figure(@PathVariable UUID id, @PathVariable String kode, @RequestParam(required = false) Integer konsep) {
        Detail detail = own.detail(id);
        Concept concept = concept(detail, konsep);
        Line line = concept.lines().stream()
                .filter(known -> known.code().equals(kode))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Indikator ini tidak ada dalam konsep " + concept.number() + "."));
        Display shown = display.withDecimals(concept.decimals());
        List<DocumentView> evidence = documents.ofMeasurement(id).stream()
                .filter(document -> kode.equals(document.place().indicatorCode()))
                .toList();
        return new Lineage(
                shown(detail, concept),
                detail.concepts().stream()
                        .map(Concept::number)
                        .filter(number -> number != concept.number())
                        .toList(),
                new Indicator(line.code(), line.name(), line.unit(), about(line), display.target(line.target())),
                inputs(line),
                Calculation.of(line, concept.decimals()).stream()
                        .map(LineageController::computed)
                        .toList(),
                Reached.of(line, shown),
                Explained.of(line),
                rules(id),
                documents(evidence),
                story(detail, kode, names(evidence)));
    }

    /** Where the office's mean comes from, which stands on the report beside the indicators' figures. */
    @GetMapping("asal")
    Mean mean(@PathVariable UUID id, @RequestParam(required = false) Integer konsep) {
        Detail detail = own.detail(id);
        Concept concept = concept(detail, konsep);
        if (concept.result() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Rata-rata capaian belum dihitung.");
        }
        Display shown = display.withDecimals(concept.decimals());
        return new Mean(
                shown(detail, concept),
                computed(Calculation.mean(concept.result(), concept.lines(), concept.decimals())),
                shown.mean(concept.result()),
                concept.lines().stream()
                        .map(line -> new Part(line.code(), line.name(), shown.capaian(line)))
                        .toList(),
                story(detail, null, Map.of()));
    }

    private Shown shown(Detail detail, Concept concept) {
        MeasurementView measurement = detail.measurement();
        return new Shown(
                measurement.id(),
                display.period(measurement.period(), measurement.number()),
                measurement.officeName(),
                concept.number(),
                concept.finalResult());
    }

    /**
     * Everything about an indicator, or only about all of them, oldest first.
     *
     * @param evidence names of its documents by id
     */
    private List<Told> story(Detail detail, String code, Map<String, String> evidence) {
        MeasurementView measurement = detail.measurement();
        List<TrailEntry> entries = new ArrayList<>(trail.ofMeasurement(measurement.id()));
        entries.removeIf(
                entry -> !(OF_A_LINE.contains(entry.subject()) && entry.key().equals(code)
                        || entry.subject().equals(Subject.DOKUMEN.name()) && evidence.containsKey(entry.key())
                        || entry.subject().equals(Subject.KEPUTUSAN.name())
                        || entry.subject().equals(Subject.PENGUKURAN.name()) && OF_ALL_LINES.contains(entry.key())));
        if (code != null) {
            entries.addAll(settled(measurement, code));
        }
        entries.sort(Comparator.comparingLong(TrailEntry::sequence));
        return text.tell(entries, running.taskNames(measurement.processInstanceId()), evidence);
    }

    /** What the office has settled about the indicator up to the result. */
    private List<TrailEntry> settled(MeasurementView measurement, String code) {
        Instant until = measurement.frozenAt() == null ? Instant.MAX : measurement.frozenAt();
        return trail
                .ofOffice(
                        measurement.office(),
                        List.of(Subject.INDIKATOR, Subject.TARGET),
                        List.of(code, code + " " + measurement.period().year()))
                .stream()
                .filter(entry -> !entry.at().isAfter(until))
                .toList();
    }

    private static Map<String, String> names(List<DocumentView> documents) {
        return documents.stream()
                .collect(Collectors.toMap(
                        document -> document.id().toString(),
                        document -> document.newest().name()));
    }

    private List<Document> documents(List<DocumentView> evidence) {
        boolean mayRead = user.hasAnyRole(Roles.OF_SOP.toArray(String[]::new));
        Map<UserId, String> names = people.namesOf(evidence.stream()
                .map(document -> document.newest().uploadedBy())
                .collect(Collectors.toSet()));
        return evidence.stream()
                .map(document -> document(document, names, mayRead))
                .toList();
    }

    private Document document(DocumentView document, Map<UserId, String> names, boolean mayRead) {
        Version newest = document.newest();
        return new Document(
                document.id(),
                newest.name(),
                newest.version(),
                FileSize.text(newest.size()),
                newest.sha256(),
                names.get(newest.uploadedBy()),
                display.time(newest.uploadedAt()),
                document.withdrawal() == null ? null : document.withdrawal().reason(),
                mayRead);
    }

    private Rules rules(UUID id) {
        PolicyView view = measurements.policyOf(id);
        Policy policy = view.policy();
        return new Rules(
                view.version() == 0
                        ? "Bawaan aplikasi"
                        : "Versi " + view.version() + ", berlaku mulai " + display.date(view.validFrom()),
                policy.cap() == null ? "Tanpa batas" : "Paling tinggi " + display.figure(policy.cap()) + "%",
                switch (policy.minimiseFormula()) {
                    case SELISIH -> "(2 × target − realisasi) : target × 100";
                    case PERBANDINGAN -> "target : realisasi × 100";
                },
                Policy.ROUNDING_TEXT + ", " + policy.decimals() + " angka di belakang koma",
                view.bands().bands().stream()
                        .map(band -> band.predikat() + ": " + band.text())
                        .toList());
    }

    private static Concept concept(Detail detail, Integer number) {
        List<Concept> concepts = detail.concepts();
        return concepts.stream()
                .filter(concept -> number == null ? concept.finalResult() : concept.number() == number)
                .findFirst()
                .or(() -> number == null && !concepts.isEmpty()
                        ? Optional.of(concepts.get(concepts.size() - 1))
                        : Optional.empty())
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        number == null ? "Konsep belum disusun." : "Konsep " + number + " tidak ada."));
    }

    private static Computed computed(Calculation.Step step) {
        return new Computed(step.name(), step.formula(), step.numbers(), step.exact(), step.result());
    }

    private static About about(Line line) {
        return new About(
                line.about().objective(),
                line.about().definition(),
                line.about().formulaText(),
                line.about().dataSource(),
                line.about().responsible());
    }

    private Inputs inputs(Line line) {
        Filled filled = line.filled();
        return new Inputs(
                line.labels().numerator(),
                display.field(filled.numerator()),
                line.labels().denominator(),
                display.field(filled.denominator()),
                display.field(filled.value()),
                filled.source(),
                filled.note(),
                filled.withoutEvidence());
    }
}
