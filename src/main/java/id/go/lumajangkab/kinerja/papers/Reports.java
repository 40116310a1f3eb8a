package id.go.lumajangkab.kinerja.papers;

import id.go.lumajangkab.kinerja.audit.Entry;
import id.go.lumajangkab.kinerja.audit.Sha256;
import id.go.lumajangkab.kinerja.audit.Subject;
import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.database.Limits;
import id.go.lumajangkab.kinerja.database.Patience;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.measurement.Views.Concept;
import id.go.lumajangkab.kinerja.measurement.Views.Detail;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.Result;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.papers.PaperStore.Kind;
import id.go.lumajangkab.kinerja.papers.PaperStore.Paper;
import id.go.lumajangkab.kinerja.planning.Catalogue;
import id.go.lumajangkab.kinerja.planning.CatalogueItem;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the papers. Whether a user may see the measurement's office is the caller's to check. */
@Service
public class Reports {

    private static final String CONCEPT_UNSIGNED = "Konsep tidak ditandatangani.";
    private static final String PLAN_UNSIGNED = "Belum ditandatangani secara elektronik.";

    private final ReportReader reader;
    private final MeasurementQueries measurements;
    private final Catalogue catalogue;
    private final PaperStore papers;
    private final Letterhead letterhead;
    private final DocumentSigner signer;
    private final Trail trail;
    private final Display display;
    private final TransactionTemplate transaction;
    private final Patience patience;
    private final Clock clock;
    private final String address;

    Reports(
            ReportReader reader,
            MeasurementQueries measurements,
            Catalogue catalogue,
            PaperStore papers,
            Letterhead letterhead,
            DocumentSigner signer,
            Trail trail,
            Display display,
            TransactionTemplate transaction,
            Patience patience,
            Clock clock,
            @Value("${kinerja.address}") String address) {
        this.reader = reader;
        this.measurements = measurements;
        this.catalogue = catalogue;
        this.papers = papers;
        this.letterhead = letterhead;
        this.signer = signer;
        this.trail = trail;
        this.display = display;
        this.transaction = transaction;
        this.patience = patience;
        this.clock = clock;
        this.address = address.replaceAll("/+$", "");
    }

    /** A file to be handed out. */
    public record File(String name, byte[] content) {}

    /**
     * What can be had of a measurement.
     *
     * @param concept number of the version that a concept would show, {@code null} when there is none to be had
     * @param result  whether the final report can be had
     * @param because why neither can be had, {@code null} otherwise
     */
    public record Available(Integer concept, boolean result, String because) {}

    /** Which papers a measurement has by now. */
    public Available available(Detail detail) {
        if (finalConcept(detail).isPresent() && !isWithoutResult(detail)) {
            return new Available(null, true, null);
        }
        try {
            return new Available(conceptOf(detail).number(), false, null);
        } catch (InputException notYet) {
            return new Available(null, false, notYet.getMessage());
        }
    }

    /**
     * The concept as it is now (steps 5 to 8), marked as such.
     *
     * @throws InputException before step 5, after the freeze, and when the measurement was cancelled or has stopped
     */
    public File concept(Detail detail) {
        Concept concept = conceptOf(detail);
        ReportData data = reader.read(detail, concept);
        MeasurementView m = detail.measurement();
        PaperCode code = papers.codeOf(
                Kind.KONSEP,
                m.office(),
                m.id(),
                concept.number(),
                m.period().year(),
                m.period().number(),
                data.stamp().fingerprint(),
                clock.instant(),
                trail.by());
        byte[] pdf = ResultPdf.write(data, letterhead, PaperMark.of(code, address, CONCEPT_UNSIGNED), display);
        return new File("Konsep " + name(m) + ".pdf", pdf);
    }

    /**
     * The final report: made when it is first asked for, with the state of the freeze, and the same file ever after.
     *
     * @throws InputException before the freeze, and when the measurement was cancelled or has stopped
     */
    public File result(Detail detail) {
        MeasurementView m = detail.measurement();
        Concept concept = frozen(detail);
        Paper kept = papers.finalOf(m.id()).orElse(null);
        if (kept == null) {
            make(detail, concept);
            kept = papers.finalOf(m.id()).orElseThrow();
        }
        byte[] content = papers.content(kept);
        if (!Sha256.of(content).equals(kept.sha256())) {
            throw new IllegalStateException("the kept report " + kept.code().printed() + " was changed");
        }
        return new File(name(m) + ".pdf", content);
    }

    /**
     * The figures as a workbook that computes: of the frozen result, else of the concept.
     *
     * @throws InputException before step 5 and when the measurement was cancelled or has stopped
     */
    public File workbook(Detail detail) {
        Concept concept = finalConcept(detail).isPresent() ? frozen(detail) : conceptOf(detail);
        ReportData data = reader.read(detail, concept);
        MeasurementView m = detail.measurement();
        return new File(
                (concept.finalResult() ? "" : "Konsep ") + name(m) + ".xlsx",
                Workbooks.result(
                        data, plan(m.office(), m.officeName(), m.period().year()), display));
    }

    /** The "Formulir Rencana Aksi" of a year as PDF. */
    public File actionPlan(OfficeId office, int year) {
        ActionPlan plan = plan(office, officeName(office), year);
        PaperCode code = papers.codeOf(
                Kind.RENCANA_AKSI, office, null, null, year, null, plan.fingerprint(), clock.instant(), trail.by());
        return new File(
                ActionPlanPdf.title(plan) + ".pdf",
                ActionPlanPdf.write(
                        plan,
                        letterhead,
                        PaperMark.of(code, address, PLAN_UNSIGNED),
                        trail.head(office).map(Trail.Head::hash).orElse(null),
                        display));
    }

    /** The "Formulir Rencana Aksi" of a year as a workbook. */
    public File actionPlanWorkbook(OfficeId office, int year) {
        ActionPlan plan = plan(office, officeName(office), year);
        return new File(ActionPlanPdf.title(plan) + ".xlsx", Workbooks.actionPlan(plan, display));
    }

    String officeName(OfficeId office) {
        return papers.officeName(office);
    }

    ActionPlan plan(OfficeId office, String officeName, int year) {
        return patience.reading(Limits.THOROUGH, () -> readPlan(office, officeName, year));
    }

    private ActionPlan readPlan(OfficeId office, String officeName, int year) {
        // a year that does not exist is refused before anything is read
        Tribulan last = new Tribulan(year, ActionPlan.QUARTERS);
        List<Result> results = measurements.results(office, year);
        Map<Integer, List<CatalogueItem>> items = new HashMap<>();
        for (int quarter = 1; quarter <= ActionPlan.QUARTERS; quarter++) {
            items.put(quarter, catalogue.valid(office, new Tribulan(last.year(), quarter)));
        }
        int decimals = results.isEmpty()
                ? Policy.DELIVERED.decimals()
                : results.get(results.size() - 1).concept().decimals();
        return ActionPlan.of(
                office,
                officeName,
                year,
                clock.instant(),
                results,
                items,
                catalogue.targetsOfYear(office, year),
                decimals);
    }

    private void make(Detail detail, Concept concept) {
        ReportData data = reader.read(detail, concept);
        MeasurementView m = detail.measurement();
        PaperCode code = PaperCode.random();
        byte[] pdf =
                signer.sign(ResultPdf.write(data, letterhead, PaperMark.of(code, address, signer.sentence()), display));
        Paper paper = new Paper(
                code,
                m.office(),
                Kind.HASIL,
                m.id(),
                concept.number(),
                m.period().year(),
                m.period().number(),
                data.stamp().fingerprint(),
                clock.instant(),
                Sha256.of(pdf));
        transaction.executeWithoutResult(status -> {
            if (papers.keep(paper, pdf, trail.by())) {
                trail.record(new Entry(
                        m.office(),
                        Subject.LAPORAN,
                        m.id(),
                        code.printed(),
                        null,
                        Map.of("sidik jari", paper.fingerprint(), "sha-256", paper.sha256(), "ukuran", pdf.length)));
                trail.anchor(
                        m.office(),
                        data.stamp().trailHead(),
                        "laporan " + m.period().label());
            }
        });
    }

    private static Concept conceptOf(Detail detail) {
        MeasurementView m = detail.measurement();
        refuseWithoutResult(detail);
        if (m.frozenAt() != null) {
            throw new InputException(
                    "Hasil pengukuran " + m.period().label() + " sudah dibekukan; unduh laporan akhirnya.");
        }
        Concept newest = detail.concepts().isEmpty()
                ? null
                : detail.concepts().get(detail.concepts().size() - 1);
        if (newest == null || newest.result() == null) {
            throw new InputException(
                    "Konsep laporan " + m.period().label() + " tersedia setelah data dihimpun (mulai langkah 5).");
        }
        return newest;
    }

    private static Concept frozen(Detail detail) {
        refuseWithoutResult(detail);
        return finalConcept(detail)
                .orElseThrow(() -> new InputException(
                        "Laporan akhir " + detail.measurement().period().label()
                                + " tersedia setelah pengukuran dilaksanakan (langkah 8)."));
    }

    private static void refuseWithoutResult(Detail detail) {
        if (isWithoutResult(detail)) {
            throw new InputException(
                    "Pengukuran ini " + (detail.measurement().status() == Status.TERHENTI ? "terhenti" : "dibatalkan")
                            + ", jadi tidak ada laporannya.");
        }
    }

    private static boolean isWithoutResult(Detail detail) {
        return detail.measurement().status().freesPeriod();
    }

    private static Optional<Concept> finalConcept(Detail detail) {
        return detail.concepts().stream().filter(Concept::finalResult).findFirst();
    }

    private String name(MeasurementView m) {
        return "Laporan Pengukuran Kinerja "
                + display.period(m.period(), m.number()).replace("Tahun ", "") + " - " + m.officeName();
    }
}
