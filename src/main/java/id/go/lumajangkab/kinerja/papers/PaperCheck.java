package id.go.lumajangkab.kinerja.papers;

import id.go.lumajangkab.kinerja.audit.Sha256;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.measurement.Fingerprint;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.measurement.Views.Concept;
import id.go.lumajangkab.kinerja.measurement.Views.Detail;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.PolicyView;
import id.go.lumajangkab.kinerja.measurement.Views.Result;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.papers.PaperStore.Paper;
import id.go.lumajangkab.kinerja.rules.RatingBands;
import id.go.lumajangkab.kinerja.words.Tribulan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever holds a paper what it is, without login: so it says no more than office, period, date and fingerprint,
 * and the fingerprint is computed anew from the tables each time.
 */
@Service
public class PaperCheck {

    private static final String PAGE = "periksa";

    private final PaperStore papers;
    private final MeasurementQueries measurements;
    private final Reports reports;
    private final Display display;

    PaperCheck(PaperStore papers, MeasurementQueries measurements, Reports reports, Display display) {
        this.papers = papers;
        this.measurements = measurements;
        this.reports = reports;
        this.display = display;
    }

    /**
     * A page to show.
     *
     * @param known whether the code is one of ours
     */
    public record Page(boolean known, String html) {}

    /** The page with nothing but the field for a code. */
    public String form() {
        return Templates.fill(PAGE, Map.of());
    }

    /** What a paper with this code is; the code may be written as somebody types it. */
    @Transactional(readOnly = true)
    public Page of(String typed) {
        Optional<Paper> paper = PaperCode.parse(typed).flatMap(papers::byCode);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("tercetak", PaperCode.parse(typed).map(PaperCode::printed).orElse(""));
        Verdict verdict = paper.map(this::verdict)
                .orElseGet(() -> PaperCode.parse(typed).isPresent()
                        ? new Verdict(
                                "tanya",
                                "Kode tidak dikenal",
                                "Kode ini bukan kode laporan dari sistem ini. Periksa kembali penulisannya.",
                                null)
                        : new Verdict(
                                "tanya",
                                "Kode belum benar",
                                "Kode periksa terdiri atas 16 huruf dan angka, misalnya ABCD-EFGH-JKMN-PQRS.",
                                null));
        page.put("putusan", Map.of("jenis", verdict.kind(), "judul", verdict.title(), "kalimat", verdict.sentence()));
        if (verdict.office() != null) {
            Paper known = paper.orElseThrow();
            page.put(
                    "fakta",
                    List.of(
                            Map.of("nama", "Kantor", "isi", verdict.office()),
                            Map.of(
                                    "nama",
                                    "Periode",
                                    "isi",
                                    known.quarter() == null
                                            ? "Tahun " + known.year()
                                            : new Tribulan(known.year(), known.quarter()).label()),
                            Map.of("nama", "Tanggal kertas", "isi", display.day(known.madeAt())),
                            Map.of("nama", "Sidik jari (SHA-256)", "isi", known.fingerprint())));
        }
        return new Page(paper.isPresent(), Templates.fill(PAGE, page));
    }

    /** @param kind {@code baik}, {@code awas}, {@code buruk} or {@code tanya}, how the page shows it */
    private record Verdict(String kind, String title, String sentence, String office) {}

    private Verdict verdict(Paper paper) {
        if (paper.measurement() == null) {
            return plan(paper);
        }
        Detail detail = measurements.detail(paper.measurement()).orElseThrow();
        return paper.kind() == PaperStore.Kind.HASIL ? result(paper, detail) : concept(paper, detail);
    }

    private Verdict result(Paper paper, Detail detail) {
        MeasurementView m = detail.measurement();
        Optional<Concept> frozen =
                detail.concepts().stream().filter(Concept::finalResult).findFirst();
        boolean matches = frozen.isPresent()
                && Fingerprint.of(m, frozen.get(), measurements.policyOf(m.id()))
                        .equals(paper.fingerprint())
                && Sha256.of(papers.content(paper)).equals(paper.sha256());
        if (!matches) {
            return new Verdict(
                    "buruk",
                    "Tidak cocok dengan basis data",
                    "Kertas ini pernah dikeluarkan, tetapi hasil"
                            + " yang tersimpan sekarang tidak sama lagi dengannya. Hubungi kantor yang bersangkutan.",
                    m.officeName());
        }
        if (m.status() == Status.DIBATALKAN) {
            return new Verdict(
                    "awas",
                    "Pengukuran dibatalkan",
                    "Kertas ini hasil yang pernah dibekukan, tetapi" + " pengukurannya kemudian dibatalkan.",
                    m.officeName());
        }
        Optional<Result> correction = measurements
                .results(m.office(), m.period().year())
                .stream()
                .filter(other -> other.measurement().period().equals(m.period())
                        && other.measurement().number() > m.number()
                        && other.measurement().status().isFinal())
                .reduce((first, last) -> last);
        if (correction.isPresent()) {
            return new Verdict(
                    "awas",
                    "Sudah digantikan",
                    "Kertas ini hasil yang dibekukan, tetapi sudah digantikan" + " oleh pembetulan ke-"
                            + (correction.get().measurement().number() - 1) + ".",
                    m.officeName());
        }
        return new Verdict(
                "baik",
                "Hasil yang dibekukan",
                "Kertas ini memuat hasil yang dibekukan"
                        + (m.number() > 1 ? " (pembetulan ke-" + (m.number() - 1) + ")" : "")
                        + ". Cocokkan sidik jari di bawah dengan sidik jari di kaki kertas.",
                m.officeName());
    }

    private Verdict concept(Paper paper, Detail detail) {
        MeasurementView m = detail.measurement();
        PolicyView policy = measurements.policyOf(m.id());
        PolicyView withoutBands =
                new PolicyView(policy.version(), policy.validFrom(), policy.policy(), RatingBands.UNKNOWN, null);
        boolean same = detail.concepts().stream()
                .anyMatch(concept -> concept.number() == paper.concept()
                        && Fingerprint.of(m, concept, withoutBands).equals(paper.fingerprint()));
        String state = m.status() == Status.DIBATALKAN
                ? " Pengukurannya kemudian dibatalkan."
                : m.status() == Status.TERHENTI
                        ? " Pengukurannya kemudian terhenti."
                        : m.frozenAt() != null
                                ? " Hasil akhirnya sudah dibekukan dan memiliki kertas sendiri."
                                : same
                                        ? " Isinya masih sama dengan konsep versi itu."
                                        : " Isinya sudah diubah sesudah kertas ini dicetak.";
        return new Verdict(
                "awas",
                "Konsep, bukan hasil akhir",
                "Kertas ini konsep versi " + paper.concept() + " dan belum ditetapkan." + state,
                m.officeName());
    }

    private Verdict plan(Paper paper) {
        String name = reports.officeName(paper.office());
        boolean same =
                reports.plan(paper.office(), name, paper.year()).fingerprint().equals(paper.fingerprint());
        return same
                ? new Verdict(
                        "baik",
                        "Rencana Aksi, masih berlaku",
                        "Kertas ini Formulir Rencana Aksi; isinya sama" + " dengan yang tersimpan sekarang.",
                        name)
                : new Verdict(
                        "awas",
                        "Rencana Aksi, keadaan lama",
                        "Kertas ini Formulir Rencana Aksi pada tanggalnya;"
                                + " sesudah itu targetnya berubah atau hasil baru dibekukan.",
                        name);
    }
}
