package id.go.lumajangkab.kinerja.papers;

import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.measurement.Views.Lateness;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.PolicyView;
import id.go.lumajangkab.kinerja.measurement.Views.Round;
import id.go.lumajangkab.kinerja.measurement.Views.StepRun;
import id.go.lumajangkab.kinerja.papers.ReportData.Document;
import id.go.lumajangkab.kinerja.papers.ReportData.Quarter;
import id.go.lumajangkab.kinerja.rules.Direction;
import id.go.lumajangkab.kinerja.rules.IndicatorRule;
import id.go.lumajangkab.kinerja.rules.OfficeResult;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.words.SopStep;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The report of a measurement as PDF: the concept or the final one. */
final class ResultPdf {

    private static final String NOTHING = "–";
    private static final int SHORT_HASH = 16;
    private static final int CHARTS_A_ROW = 3;

    // millimetres of a small chart, as in gaya.html
    private static final double PLOT_HEIGHT = 25;
    private static final double HEIGHT_OF_150 = 21;
    private static final double FULL_SCALE = 150;
    private static final double FIRST_BAR = 3;
    private static final double BAR_STEP = 13;
    private static final double LABEL_LEFT_OF_BAR = 3;

    private final ReportData data;
    private final Display display;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private ResultPdf(ReportData data, Display display) {
        this.data = data;
        this.display = display.withDecimals(data.concept().decimals());
        ordered(data.lines()).forEach(line -> numbers.put(line.code(), numbers.size() + 1));
    }

    /** @param mark what proves the paper: its code, QR code and signature */
    static byte[] write(ReportData data, Letterhead letterhead, PaperMark mark, Display display) {
        Map<String, Object> page = new ResultPdf(data, display).page();
        page.putAll(
                letterhead.page(data.measurement().officeName(), data.stamp().madeAt(), display));
        page.putAll(mark.page());
        page.put("judulBerkas", title(data.measurement(), display));
        return PdfWriter.write(Templates.fill("laporan", page));
    }

    static String title(MeasurementView measurement, Display display) {
        return "Laporan Pengukuran Kinerja " + display.period(measurement.period(), measurement.number()) + " - "
                + measurement.officeName();
    }

    /** Lines of the same sasaran stand together, in the order in which each sasaran comes first. */
    static List<Line> ordered(List<Line> lines) {
        Map<String, List<Line>> bySasaran = new LinkedHashMap<>();
        lines.forEach(line -> bySasaran
                .computeIfAbsent(Objects.requireNonNullElse(line.about().objective(), ""), s -> new ArrayList<>())
                .add(line));
        return bySasaran.values().stream().flatMap(List::stream).toList();
    }

    private Map<String, Object> page() {
        MeasurementView m = data.measurement();
        OfficeResult result = data.concept().result();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("ukuran", "A4 portrait");
        page.put("sop", Map.of("nomor", data.sop().number(), "nama", data.sop().name()));
        page.put("judulPeriode", display.period(m.period(), m.number()).toUpperCase(Locale.ROOT));
        page.put("tahun", m.period().year());
        page.put("sidikJari", data.stamp().fingerprint());
        page.put("kepalaJejak", data.stamp().trailHead());
        page.put(
                "kakiTeks",
                data.isFinal()
                        ? "Hasil akhir, dibekukan " + display.time(m.frozenAt())
                        : "KONSEP versi " + data.concept().number() + ", dicetak "
                                + display.time(data.stamp().madeAt()));
        if (!data.isFinal()) {
            page.put("konsep", Map.of("nomor", data.concept().number()));
        }
        page.put("fakta", facts());
        List<Map<String, Object>> lines =
                ordered(data.lines()).stream().map(this::line).toList();
        page.put("hasil", lines);
        page.put("rerata", result == null ? NOTHING : display.number(result.mean()));
        page.put("predikatRerata", result == null ? "" : predikat(result.mean()));
        page.put("rerataKalimat", display.mean(result));
        List<Map<String, Object>> not =
                lines.stream().filter(line -> !"".equals(line.get("alasan"))).toList();
        page.put("tidakDihitung", not);
        page.put("adaTidakDihitung", !not.isEmpty());
        List<Map<String, Object>> others = data.documents().stream()
                .filter(document -> document.indicator() == null)
                .map(ResultPdf::document)
                .toList();
        page.put("dokumenLain", others);
        page.put("adaDokumenLain", !others.isEmpty());
        chart(page);
        page.put("langkah", data.runs().stream().map(this::run).toList());
        page.put("putaran", data.rounds().stream().map(this::round).toList());
        page.put("adaPutaran", !data.rounds().isEmpty());
        page.put("terlambat", data.lateness().stream().map(this::late).toList());
        page.put("adaTerlambat", !data.lateness().isEmpty());
        page.put("kebijakan", policy());
        page.put("pita", bands());
        page.put("adaPita", !data.policy().bands().bands().isEmpty());
        page.put("pengesah", approvals());
        return page;
    }

    private List<Map<String, Object>> facts() {
        MeasurementView m = data.measurement();
        Tribulan period = m.period();
        List<Map<String, Object>> facts = new ArrayList<>();
        facts.add(fact("Kantor", m.officeName()));
        facts.add(fact(
                "Periode",
                display.period(period, m.number()) + ", " + display.date(period.firstDay()) + " s.d. "
                        + display.date(period.lastDay())));
        facts.add(fact("Nomor pengukuran", m.businessKey()));
        if (m.number() > 1) {
            facts.add(fact(
                    "Pembetulan",
                    "Pembetulan ke-" + (m.number() - 1) + ", menggantikan hasil sebelumnya. Alasan: "
                            + display.text(m.start().correctionReason())));
        }
        if (m.steps().order() != null) {
            facts.add(fact("Perintah Camat", m.steps().order()));
        }
        facts.add(fact("Tim", data.team().isEmpty() ? NOTHING : String.join(", ", data.team())));
        facts.add(fact("Mulai", display.time(m.start().at())));
        if (data.isFinal()) {
            facts.add(fact("Hasil dibekukan", display.time(m.frozenAt())));
            if (m.steps().executionNote() != null) {
                facts.add(fact("Catatan pelaksanaan", m.steps().executionNote()));
            }
        }
        return facts;
    }

    private Map<String, Object> line(Line line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("no", numbers.get(line.code()));
        row.put(
                "sasaran",
                line.about().objective() == null ? NOTHING : line.about().objective());
        row.put("indikator", line.name());
        row.put("satuan", line.unit());
        row.put("target", display.target(line.target()));
        row.put("realisasi", display.number(line.reached().realisasi()));
        row.put("capaian", display.capaian(line));
        row.put(
                "alasan",
                line.reached().notComputable() == null
                        ? ""
                        : line.reached().notComputable().text());
        row.put(
                "predikat",
                line.reached().predikat() == null ? NOTHING : line.reached().predikat());
        row.put(
                "analisis",
                line.explained().analysis() == null ? NOTHING : line.explained().analysis());
        row.put(
                "hambatan",
                line.explained().obstacle() == null ? NOTHING : line.explained().obstacle());
        row.put(
                "tindakLanjut",
                line.explained().followUp() == null ? NOTHING : line.explained().followUp());
        row.put(
                "rumus",
                line.about().formulaText() == null
                        ? display.formula(line)
                        : line.about().formulaText());
        row.put("angka", display.entered(line));
        row.put("sumber", display.origin(line).isEmpty() ? NOTHING : display.origin(line));
        row.put(
                "dokumen",
                data.documents().stream()
                        .filter(document -> line.code().equals(document.indicator()))
                        .map(ResultPdf::document)
                        .toList());
        return row;
    }

    private static Map<String, Object> document(Document document) {
        return Map.of(
                "untuk",
                Objects.requireNonNullElse(document.purpose(), NOTHING),
                "nama",
                document.name(),
                "versi",
                document.version(),
                "sha",
                document.sha256().substring(0, SHORT_HASH));
    }

    private void chart(Map<String, Object> page) {
        List<List<Map<String, Object>>> rows = new ArrayList<>();
        List<Map<String, Object>> figures = new ArrayList<>();
        for (Line line : ordered(data.lines())) {
            List<Map<String, Object>> bars = new ArrayList<>();
            List<String> values = new ArrayList<>();
            for (int number = 1; number <= 4; number++) {
                Line then = lineIn(number, line.code());
                bars.add(bar(number, then));
                values.add(
                        then == null
                                ? NOTHING
                                : then.reached().notComputable() == null
                                        ? display.number(then.reached().capaian())
                                        : "tidak dapat dihitung");
            }
            Map<String, Object> chart = Map.of(
                    "no",
                    numbers.get(line.code()),
                    "indikator",
                    line.name(),
                    "batang",
                    bars,
                    "seratus",
                    millimetres(HEIGHT_OF_150 * 100 / FULL_SCALE));
            if (rows.isEmpty() || rows.get(rows.size() - 1).size() == CHARTS_A_ROW) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(chart);
            figures.add(Map.of("no", numbers.get(line.code()), "indikator", line.name(), "nilai", values));
        }
        page.put("grafik", rows);
        page.put("tahunan", figures);
        page.put("kolomTribulan", List.of("Tribulan I", "Tribulan II", "Tribulan III", "Tribulan IV"));
    }

    private Line lineIn(int quarter, String code) {
        return data.year().stream()
                .filter(known -> known.period().number() == quarter)
                .map(Quarter::lines)
                .flatMap(List::stream)
                .filter(line -> line.code().equals(code))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private Map<String, Object> bar(int quarter, Line line) {
        double height = line == null || line.reached().capaian() == null
                ? 0
                : Math.min(HEIGHT_OF_150, line.reached().capaian().doubleValue() / FULL_SCALE * HEIGHT_OF_150);
        double left = FIRST_BAR + (quarter - 1) * BAR_STEP;
        return Map.of(
                "kini", quarter == data.measurement().period().number(),
                "kiri", millimetres(left),
                "tinggi", millimetres(height),
                "tulisan", millimetres(Math.min(height + 0.3, PLOT_HEIGHT - 3)),
                "tulisanKiri", millimetres(left - LABEL_LEFT_OF_BAR),
                "angka",
                        line == null || line.reached().capaian() == null
                                ? NOTHING
                                : display.figure(line.reached().capaian().setScale(1, RoundingMode.HALF_UP)),
                "tribulan", List.of("I", "II", "III", "IV").get(quarter - 1));
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.2f", length);
    }

    private Map<String, Object> run(StepRun run) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("no", run.step() == 0 ? "" : run.step());
        row.put("kegiatan", run.activity());
        row.put("pelaksana", run.byName() == null ? NOTHING : run.byName());
        row.put("mulai", display.time(run.from()));
        row.put("selesai", run.until() == null ? "sedang berjalan" : display.time(run.until()));
        row.put("terpakai", display.duration(run.used()));
        row.put("baku", run.standard() == null ? NOTHING : run.standard());
        boolean late =
                run.due() != null && (run.until() == null ? data.stamp().madeAt() : run.until()).isAfter(run.due());
        row.put("keterangan", run.due() == null ? "Tanpa waktu baku" : late ? "Terlambat" : "Tepat waktu");
        return row;
    }

    private Map<String, Object> round(Round round) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("langkah", round.step());
        row.put("putaran", round.round());
        row.put("konsep", round.conceptNumber());
        row.put("keputusan", display.decision(round.approved()));
        row.put("oleh", name(round.by()));
        row.put("waktu", display.time(round.at()));
        row.put("alasan", round.reason() == null ? NOTHING : round.reason());
        return row;
    }

    private Map<String, Object> late(Lateness late) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("langkah", late.step());
        row.put("pemegang", late.holder() == null ? "Belum ada pemegang" : name(late.holder()));
        row.put("sejak", display.time(late.lateSince()));
        row.put(
                "selesai",
                late.finishedAt() == null
                        ? NOTHING
                        : display.time(late.finishedAt())
                                + (late.finishedBy() == null ? "" : " oleh " + name(late.finishedBy())));
        row.put("keterangan", late.voidAt() == null ? "Berlaku" : "Gugur karena perubahan kalender kerja");
        return row;
    }

    private List<Map<String, Object>> policy() {
        PolicyView policy = data.policy();
        List<Map<String, Object>> facts = new ArrayList<>();
        facts.add(fact(
                "Kebijakan",
                policy.version() == 0
                        ? "Bawaan sistem"
                        : "Versi " + policy.version() + ", berlaku mulai " + display.date(policy.validFrom())));
        facts.add(fact(
                "Batas capaian",
                policy.policy().cap() == null
                        ? "Tidak ada"
                        : display.figure(policy.policy().cap()) + "%"));
        facts.add(fact(
                "Makin rendah makin baik",
                switch (policy.policy().minimiseFormula()) {
                    case SELISIH -> "(2 × target – realisasi) : target × 100, paling rendah 0";
                    case PERBANDINGAN -> "target : realisasi × 100";
                }));
        facts.add(fact("Makin tinggi makin baik", "realisasi : target × 100"));
        facts.add(fact(
                "Pembulatan",
                Policy.ROUNDING_TEXT + ", ditampilkan " + policy.policy().decimals()
                        + " angka desimal; perhitungan memakai ketelitian penuh"));
        List<String> own = data.lines().stream()
                .filter(line -> differs(line.rule(), policy.policy()))
                .map(line -> "No " + numbers.get(line.code()))
                .toList();
        if (!own.isEmpty()) {
            facts.add(fact("Rumus atau batas sendiri", String.join(", ", own) + " (tertulis pada indikatornya)"));
        }
        if (policy.bands().bands().isEmpty()) {
            facts.add(fact("Batas predikat", "Tidak tercatat"));
        }
        facts.add(fact("Hasil kantor", "Rata-rata capaian indikator yang dapat dihitung"));
        return facts;
    }

    private static boolean differs(IndicatorRule rule, Policy policy) {
        return !Objects.equals(rule.cap(), policy.cap())
                || rule.direction() != Direction.NAIK && rule.minimiseFormula() != policy.minimiseFormula();
    }

    private List<Map<String, Object>> bands() {
        List<Map<String, Object>> rows = new ArrayList<>();
        data.policy()
                .bands()
                .bands()
                .forEach(band -> rows.add(Map.of("predikat", band.predikat(), "batas", band.text())));
        return rows;
    }

    private String predikat(BigDecimal capaian) {
        return capaian == null
                ? NOTHING
                : RatingRanges.of(data.policy().bands())
                        .flatMap(ranges -> ranges.predikat(capaian))
                        .orElse("");
    }

    /** Who approved, from what is recorded: nothing is said of who has not decided yet. */
    private List<String> approvals() {
        List<String> sentences = new ArrayList<>();
        for (int step : new int[] {SopStep.CHECK_BY_KASUBAG, SopStep.CHECK_BY_TIM}) {
            data.rounds().stream()
                    .filter(round -> round.step() == step)
                    .reduce((first, last) -> last)
                    .filter(Round::approved)
                    .ifPresent(round -> sentences.add("Langkah " + step + ": konsep versi " + round.conceptNumber()
                            + " disetujui oleh " + name(round.by()) + " pada " + display.time(round.at()) + "."));
        }
        if (data.isFinal()) {
            data.runs().stream()
                    .filter(run -> run.step() == SopStep.LAST_BEFORE_FREEZE && run.until() != null)
                    .reduce((first, last) -> last)
                    .ifPresent(
                            run -> sentences.add("Langkah 8: pengukuran dilaksanakan bersama Tim oleh " + run.byName()
                                    + " pada " + display.time(run.until()) + "; sesudah itu hasilnya dibekukan."));
        }
        if (sentences.isEmpty()) {
            sentences.add("Konsep ini belum disetujui.");
        }
        return sentences;
    }

    private String name(UserId user) {
        return user == null ? "sistem" : data.names().getOrDefault(user, user.value());
    }

    private static Map<String, Object> fact(String name, String content) {
        return Map.of("nama", name, "isi", content);
    }
}
