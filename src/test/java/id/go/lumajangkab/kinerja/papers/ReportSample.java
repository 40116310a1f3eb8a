package id.go.lumajangkab.kinerja.papers;

import id.go.lumajangkab.kinerja.audit.Sha256;
import id.go.lumajangkab.kinerja.conformance.SopTable;
import id.go.lumajangkab.kinerja.measurement.Fingerprint;
import id.go.lumajangkab.kinerja.measurement.Views.Concept;
import id.go.lumajangkab.kinerja.measurement.Views.End;
import id.go.lumajangkab.kinerja.measurement.Views.Explained;
import id.go.lumajangkab.kinerja.measurement.Views.Filled;
import id.go.lumajangkab.kinerja.measurement.Views.Lateness;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.PolicyView;
import id.go.lumajangkab.kinerja.measurement.Views.Reached;
import id.go.lumajangkab.kinerja.measurement.Views.Round;
import id.go.lumajangkab.kinerja.measurement.Views.Start;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.measurement.Views.StepRun;
import id.go.lumajangkab.kinerja.measurement.Views.Steps;
import id.go.lumajangkab.kinerja.papers.ReportData.Document;
import id.go.lumajangkab.kinerja.papers.ReportData.Quarter;
import id.go.lumajangkab.kinerja.papers.ReportData.Stamp;
import id.go.lumajangkab.kinerja.planning.About;
import id.go.lumajangkab.kinerja.planning.Labels;
import id.go.lumajangkab.kinerja.rules.Accumulation;
import id.go.lumajangkab.kinerja.rules.Capaian;
import id.go.lumajangkab.kinerja.rules.Direction;
import id.go.lumajangkab.kinerja.rules.IndicatorRule;
import id.go.lumajangkab.kinerja.rules.Method;
import id.go.lumajangkab.kinerja.rules.MinimiseFormula;
import id.go.lumajangkab.kinerja.rules.OfficeResult;
import id.go.lumajangkab.kinerja.rules.Outcome;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.rules.RatingBands;
import id.go.lumajangkab.kinerja.rules.RatingBands.Band;
import id.go.lumajangkab.kinerja.rules.Reading;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reports of any size, computed by the real rules: every kind of rule, target and gap comes up. */
final class ReportSample {

    private static final SopTable.Identity SOP = new SopTable.Identity(
            "427.101/16.01/2023",
            "Pengukuran Kinerja",
            "Kecamatan Sumbersuko",
            "Pemerintah Kabupaten Lumajang",
            new SopTable.Dates(LocalDate.of(2018, 11, 30), LocalDate.of(2023, 8, 25), LocalDate.of(2023, 8, 25)),
            new SopTable.Ratification("Camat Sumbersuko", "Budi Camat", "19700101 199001 1 001"));

    static final PolicyView POLICY = new PolicyView(
            2,
            LocalDate.of(2024, 1, 1),
            new Policy(null, MinimiseFormula.SELISIH, 2),
            new RatingBands(
                    1,
                    null,
                    List.of(
                            new Band(">= 91", "Sangat Tinggi"),
                            new Band("[76..91[", "Tinggi"),
                            new Band("[66..76[", "Sedang"),
                            new Band("[51..66[", "Rendah"),
                            new Band("< 51", "Sangat Rendah"))),
            null);

    private static final Tribulan FOURTH = new Tribulan(2024, 4);
    private static final Instant FROZEN = Instant.parse("2025-01-14T03:05:00Z");

    private ReportSample() {}

    static ReportData finalReport(int indicators) {
        return report(indicators, true, 1);
    }

    static ReportData report(int indicators, boolean finalResult, int number) {
        Concept concept = concept(FOURTH, indicators, finalResult);
        MeasurementView measurement = new MeasurementView(
                UUID.nameUUIDFromBytes(new byte[] {1}),
                new InstanceId("instance"),
                new OfficeId("sumbersuko"),
                "Kecamatan Sumbersuko",
                FOURTH,
                number,
                "35.08.21-2024-T4",
                Status.BERJALAN,
                new Start(
                        FROZEN.minusSeconds(6 * 86_400),
                        new UserId("camat"),
                        number > 1 ? "Angka kelompok aktif keliru dibaca." : null),
                new Steps(
                        "Laksanakan pengukuran kinerja tribulan IV dan sampaikan hasilnya.\nPerhatikan tindak lanjut "
                                + "tribulan lalu.",
                        LocalDate.of(2025, 1, 17),
                        false,
                        null,
                        null),
                finalResult ? FROZEN : null,
                new End(null, null, null, null));
        List<Quarter> year = IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> new Tribulan(2024, quarter))
                .map(period ->
                        new Quarter(period, 1, concept(period, indicators, true).lines()))
                .toList();
        List<Round> rounds = List.of(
                new Round(
                        1,
                        6,
                        false,
                        "Analisis indikator 2 belum menjelaskan penyebabnya.",
                        new UserId("kasubag"),
                        at(4, 3),
                        1),
                new Round(2, 6, true, null, new UserId("kasubag"), at(3, 3), 2),
                new Round(1, 7, true, null, new UserId("tim1"), at(2, 3), 2));
        List<StepRun> runs = new ArrayList<>();
        String[][] steps = {
            {"Memerintahkan untuk melaksanakan pengukuran kinerja", "Budi Camat", "15 menit"},
            {"Mengumpulkan Tim untuk merumuskan pengukuran kinerja", "Sari Sekretaris", "30 menit"},
            {"Menyusun konsep pengukuran kinerja", "Tono Tim", "1 hari"},
            {"Menghimpun data", "Rina Renvapor", "1 hari"},
            {"Mengetik konsep pengukuran kinerja", "Sulis Staf", "1 hari"},
            {"Memeriksa hasil ketikan konsep", "Rina Renvapor", "30 menit"},
            {"Memeriksa konsep", "Tono Tim", "30 menit"},
            {"Melaksanakan pengukuran kinerja bersama Tim", "Sari Sekretaris", "15 menit"}
        };
        for (int i = 0; i < steps.length; i++) {
            Instant from = FROZEN.minusSeconds((8 - i) * 36_000L);
            runs.add(new StepRun(
                    i + 1,
                    steps[i][0],
                    steps[i][1],
                    from,
                    from.plusSeconds(600 + 1200L * i),
                    Duration.ofMinutes(10 + 20L * i),
                    steps[i][2],
                    from.plusSeconds(5400)));
        }
        return new ReportData(
                measurement,
                concept,
                List.of("Tono Tim", "Titik Tim"),
                rounds,
                List.of(new Lateness(
                        new TaskId("t7"), 7, new UserId("tim1"), "tim", at(2, 1), at(2, 3), new UserId("tim1"), null)),
                runs,
                year,
                List.of(
                        new Document("IND-1", null, "Daftar hadir Musrenbang.pdf", 1, Sha256.of("1")),
                        new Document(null, "Keterkaitan: SK Tim SAKIP", "SK Tim.pdf", 2, Sha256.of("2"))),
                POLICY,
                Map.of(
                        new UserId("kasubag"),
                        "Rina Renvapor",
                        new UserId("tim1"),
                        "Tono Tim",
                        new UserId("camat"),
                        "Budi Camat"),
                SOP,
                new Stamp(Fingerprint.of(measurement, concept, POLICY), Sha256.of("jejak"), FROZEN.plusSeconds(600)));
    }

    /** The same report with another analysis of its first line. */
    static ReportData withAnalysis(ReportData data, String analysis) {
        List<Line> lines = new ArrayList<>(data.lines());
        Line first = lines.get(0);
        lines.set(
                0,
                new Line(
                        first.code(),
                        first.name(),
                        first.unit(),
                        first.about(),
                        first.rule(),
                        first.labels(),
                        first.target(),
                        first.filled(),
                        first.reached(),
                        new Explained(
                                analysis,
                                first.explained().obstacle(),
                                first.explained().followUp())));
        Concept concept = data.concept();
        return new ReportData(
                data.measurement(),
                new Concept(
                        concept.id(),
                        concept.number(),
                        concept.createdAt(),
                        concept.createdBy(),
                        concept.finalResult(),
                        concept.result(),
                        lines,
                        concept.decimals()),
                data.team(),
                data.rounds(),
                data.lateness(),
                data.runs(),
                data.year(),
                data.documents(),
                data.policy(),
                data.names(),
                data.sop(),
                data.stamp());
    }

    private static Concept concept(Tribulan period, int indicators, boolean finalResult) {
        List<Line> lines = IntStream.rangeClosed(1, indicators)
                .mapToObj(i -> line(i, period.number()))
                .toList();
        OfficeResult result = OfficeResult.of(lines.stream()
                .map(line -> line.reached().capaian() == null
                        ? Outcome.not(line.reached().notComputable())
                        : Outcome.of(line.reached().capaian()))
                .toList());
        return new Concept(
                UUID.nameUUIDFromBytes(new byte[] {2}), 2, at(3, 5), new UserId("staf"), finalResult, result, lines, 2);
    }

    /** Every seventh is a ratio, an eighth has no figures, a fifth is better when lower, a sixth has a range. */
    private static Line line(int i, int quarter) {
        Method method = i % 7 == 1 ? Method.RASIO : Method.LANGSUNG;
        Direction direction = i % 5 == 2 ? Direction.TURUN : i % 6 == 5 ? Direction.RENTANG : Direction.NAIK;
        MinimiseFormula formula = i % 2 == 0 ? MinimiseFormula.SELISIH : MinimiseFormula.PERBANDINGAN;
        IndicatorRule rule = new IndicatorRule(
                direction,
                method,
                method == Method.RASIO ? new BigDecimal(100) : null,
                method == Method.RASIO,
                formula,
                Accumulation.values()[i % 3],
                i % 9 == 0 ? new BigDecimal(100) : null);
        Target target = i % 10 == 0
                ? null
                : direction == Direction.RENTANG
                        ? new Target(new BigDecimal(20 + i), new BigDecimal(27 + i))
                        : Target.of(new BigDecimal(20 + i));
        boolean missing = i % 8 == 4;
        BigDecimal value = new BigDecimal(14 + i + 3 * quarter).add(new BigDecimal("0.37"));
        Reading reading = missing
                ? Reading.EMPTY
                : method == Method.RASIO
                        ? Reading.ratio(new BigDecimal(1_234 * quarter), new BigDecimal(17_345))
                        : Reading.direct(value);
        Outcome realisasi = rule.realisasi(reading);
        Capaian capaian = rule.capaian(realisasi, target);
        BigDecimal counted = capaian.counted().value();
        String predikat = counted == null
                ? null
                : RatingRanges.of(POLICY.bands())
                        .orElseThrow()
                        .predikat(counted)
                        .orElseThrow();
        return new Line(
                "IND-" + i,
                name(i),
                method == Method.RASIO ? "%" : "nilai",
                new About(
                        "Meningkatnya kualitas pelayanan publik kecamatan bidang " + (i + 3) / 4,
                        null,
                        null,
                        null,
                        null),
                rule,
                new Labels(
                        method == Method.RASIO ? "Jumlah peserta hadir pada Musrenbang" : null,
                        method == Method.RASIO ? "Jumlah penduduk" : null),
                target,
                new Filled(
                        reading.numerator(),
                        reading.denominator(),
                        reading.value(),
                        missing ? null : "Register pelayanan " + i,
                        missing ? "Data belum diterima." : null,
                        null),
                new Reached(
                        realisasi.value(),
                        capaian.raw().value(),
                        counted,
                        capaian.counted().reason(),
                        predikat),
                new Explained(
                        "Layanan berjalan sesuai rencana karena petugas lengkap <" + i + ">.\nAntrean berkurang.",
                        i % 3 == 0 ? null : "Jaringan internet kadang terputus.",
                        i % 2 == 0 ? null : "Menambah satu petugas loket pada tribulan berikutnya."));
    }

    private static String name(int i) {
        return switch (i) {
            case 1 -> "Persentase peserta hadir pada Musrenbang";
            case 2 -> "Lama hari rata-rata proses penyelesaian KTP";
            case 3 -> "Indeks Kepuasan Masyarakat \"IKM\" & layanan";
            default -> "Indikator kinerja kecamatan nomor " + i;
        };
    }

    private static Instant at(int daysBefore, int hour) {
        return FROZEN.minusSeconds(86_400L * daysBefore).plusSeconds(600L * hour);
    }
}
