package id.go.lumajangkab.kinerja.monitoring;

import id.go.lumajangkab.kinerja.database.Limits;
import id.go.lumajangkab.kinerja.database.Patience;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.measurement.StepRuns.OpenRun;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Attachment;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Decisions;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Ended;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Figures;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Gate;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Point;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Rejection;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Run;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Running;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Series;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.StepRow;
import id.go.lumajangkab.kinerja.monitoring.TableBook.Column;
import id.go.lumajangkab.kinerja.monitoring.TableBook.Sheet;
import id.go.lumajangkab.kinerja.papers.Reports.File;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.UserId;
import id.go.lumajangkab.kinerja.worktime.StandardDuration;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tables of {@link Monitoring} as workbooks. */
@Component
public class MonitoringTables {

    private final Monitoring monitoring;
    private final Display display;
    private final Patience patience;

    MonitoringTables(Monitoring monitoring, Display display, Patience patience) {
        this.monitoring = monitoring;
        this.display = display;
        this.patience = patience;
    }

    /** A point with the indicator that it is of. */
    private record Figure(Series series, Point point) {}

    /** What is under way. */
    public File running(Collection<OfficeId> offices) {
        return file(
                "Pengukuran berjalan",
                new Sheet<>(
                        "Berjalan",
                        List.of(
                                new Column<Running>("Periode", 28, row -> display.period(row.period(), row.number())),
                                new Column<>("Langkah", 9, ofStep(OpenRun::step)),
                                new Column<>("Kegiatan", 44, ofStep(OpenRun::activity)),
                                new Column<>("Giliran", 26, ofStep(OpenRun::holderName)),
                                new Column<>("Terlambat", 11, row -> row.late() ? "Ya" : "Tidak"),
                                new Column<>("Terpakai (menit kerja)", 14, ofStep(OpenRun::used)),
                                new Column<>("Waktu baku (menit kerja)", 14, ofStep(OpenRun::allowed)),
                                new Column<>(
                                        "Terpakai (%)",
                                        12, ofStep(step -> {
                                            Double share = StandardDuration.percent(step.used(), step.allowed());
                                            return share == null ? null : percent(share);
                                        })),
                                new Column<>("Batas waktu", 18, ofStep(OpenRun::due)),
                                new Column<>("Mulai langkah", 18, ofStep(OpenRun::from)),
                                new Column<>("Mulai pengukuran", 18, Running::startedAt),
                                new Column<>("Langkah terlambat", 12, Running::lateSteps),
                                new Column<>("Putusan tidak", 12, Running::rejections)),
                        read(() -> monitoring.now(offices)).running()));
    }

    /** As {@link Monitoring#ended}. */
    public File ended(Collection<OfficeId> offices, Integer year, Integer quarter) {
        return file(
                "Pengukuran selesai",
                new Sheet<>(
                        "Selesai",
                        List.of(
                                new Column<Ended>("Periode", 28, row -> display.period(row.period(), row.number())),
                                new Column<>("Tahun", 8, row -> row.period().year()),
                                new Column<>("Tribulan", 9, row -> row.period().number()),
                                new Column<>("Status", 26, row -> display.status(row.status())),
                                new Column<>("Mulai", 18, Ended::startedAt),
                                new Column<>("Berakhir", 18, Ended::endedAt),
                                new Column<>("Diarsipkan", 18, Ended::archivedAt),
                                new Column<>("Langkah terlambat", 12, Ended::lateSteps),
                                new Column<>("Putusan tidak", 12, Ended::rejections),
                                new Column<>(
                                        "Rata-rata capaian (%)",
                                        14,
                                        row -> rounded(
                                                row.result().mean(),
                                                row.result().decimals())),
                                new Column<>("Dokumen", 10, Ended::documents),
                                new Column<>(
                                        "Digantikan pembetulan",
                                        14,
                                        row -> row.result().superseded() ? "Ya" : "Tidak"),
                                new Column<>("Alasan batal atau berhenti", 44, Ended::reason)),
                        read(() -> monitoring.ended(offices, year, quarter))));
    }

    /** As {@link Monitoring#figures}. */
    public File figures(Collection<OfficeId> offices, int from, int until) {
        Figures figures = read(() -> monitoring.figures(offices, from, until));
        List<Figure> rows = figures.indicators().stream()
                .flatMap(series -> series.points().stream().map(point -> new Figure(series, point)))
                .toList();
        return file(
                "Capaian " + years(from, until),
                new Sheet<>(
                        "Capaian",
                        List.of(
                                new Column<Figure>(
                                        "Kode", 12, row -> row.series().code()),
                                new Column<>(
                                        "Indikator", 44, row -> row.series().name()),
                                new Column<>("Satuan", 10, row -> row.series().unit()),
                                new Column<>(
                                        "Tahun", 8, row -> row.point().period().year()),
                                new Column<>(
                                        "Tribulan",
                                        9,
                                        row -> row.point().period().number()),
                                new Column<>(
                                        "Target bawah",
                                        13,
                                        row -> row.point().target() == null
                                                ? null
                                                : row.point().target().low()),
                                new Column<>(
                                        "Target atas",
                                        13,
                                        row -> row.point().target() == null
                                                ? null
                                                : row.point().target().high()),
                                new Column<>(
                                        "Realisasi",
                                        13,
                                        row -> rounded(
                                                row.point().realisasi(),
                                                row.point().decimals())),
                                new Column<>(
                                        "Capaian (%)",
                                        13,
                                        row -> rounded(
                                                row.point().capaian(),
                                                row.point().decimals())),
                                new Column<>("Predikat", 18, row -> row.point().predikat()),
                                new Column<>(
                                        "Keterangan",
                                        34,
                                        row -> row.point().notComputable() == null
                                                ? null
                                                : "Tidak dapat dihitung: "
                                                        + row.point()
                                                                .notComputable()
                                                                .text())),
                        rows));
    }

    /** As {@link Monitoring#decisions}, on two sheets. */
    public File decisions(Collection<OfficeId> offices, int from, int until) {
        Decisions decisions = read(() -> monitoring.decisions(offices, from, until));
        Map<UserId, String> names = monitoring.names(
                decisions.rejections().stream().map(Rejection::by).toList());
        return file(
                "Putusan pemeriksaan " + years(from, until),
                new Sheet<>(
                        "Pemeriksaan",
                        List.of(
                                new Column<Gate>(
                                        "Langkah", 9, row -> row.gateway().step()),
                                new Column<>(
                                        "Pertanyaan", 40, row -> row.gateway().question()),
                                new Column<>("Putusan", 10, Gate::decisions),
                                new Column<>("Tidak", 10, Gate::rejections),
                                new Column<>(
                                        "Persentase tidak (%)",
                                        13, row -> row.percent() == null ? null : percent(row.percent()))),
                        decisions.gates()),
                new Sheet<>(
                        "Alasan",
                        List.of(
                                new Column<Rejection>("Periode", 28, row -> display.period(row.period(), row.number())),
                                new Column<>("Langkah", 9, Rejection::step),
                                new Column<>(
                                        "Pertanyaan", 40, row -> row.gateway().question()),
                                new Column<>("Putaran", 9, Rejection::round),
                                new Column<>("Konsep", 9, Rejection::concept),
                                new Column<>("Alasan", 60, Rejection::reason),
                                new Column<>("Oleh", 26, row -> names.get(row.by())),
                                new Column<>("Waktu", 18, Rejection::at)),
                        decisions.rejections()));
    }

    /** As {@link Monitoring#stepTimes}, a sheet of the steps and one of their tasks. */
    public File stepTimes(Collection<OfficeId> offices, int from, int until) {
        List<StepRow> steps = read(() -> monitoring.stepTimes(offices, from, until));
        List<Run> runs = steps.stream().flatMap(step -> step.runs().stream()).toList();
        Map<UserId, String> names = monitoring.names(runs.stream()
                .map(run -> run.time().holder())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return file(
                "Waktu langkah " + years(from, until),
                new Sheet<>(
                        "Langkah",
                        List.of(
                                new Column<StepRow>("Langkah", 9, row -> row.step() == 0 ? null : row.step()),
                                new Column<>("Kegiatan", 44, StepRow::name),
                                new Column<>(
                                        "Tugas selesai",
                                        10,
                                        row -> row.statistics().count()),
                                new Column<>(
                                        "Waktu baku (menit kerja)",
                                        14,
                                        row -> row.statistics().standard()),
                                new Column<>(
                                        "Tercepat (menit kerja)",
                                        14,
                                        row -> row.statistics().min()),
                                new Column<>(
                                        "Kuartil bawah (menit kerja)",
                                        14,
                                        row -> row.statistics().q1()),
                                new Column<>(
                                        "Median (menit kerja)",
                                        14,
                                        row -> row.statistics().median()),
                                new Column<>(
                                        "Kuartil atas (menit kerja)",
                                        14,
                                        row -> row.statistics().q3()),
                                new Column<>(
                                        "Terlama (menit kerja)",
                                        14,
                                        row -> row.statistics().max()),
                                new Column<>(
                                        "Median (% waktu baku)",
                                        14,
                                        row -> row.statistics().percent() == null
                                                ? null
                                                : percent(row.statistics().percent())),
                                new Column<>(
                                        "Melewati waktu baku",
                                        12,
                                        row -> row.statistics().over())),
                        steps),
                new Sheet<>(
                        "Tugas",
                        List.of(
                                new Column<Run>("Periode", 28, row -> display.period(row.period(), row.number())),
                                new Column<>(
                                        "Langkah",
                                        9,
                                        row -> row.time().step().number() == 0
                                                ? null
                                                : row.time().step().number()),
                                new Column<>(
                                        "Kegiatan", 44, row -> row.time().step().name()),
                                new Column<>("Putaran", 9, Run::round),
                                new Column<>(
                                        "Pelaksana",
                                        26,
                                        row -> names.get(row.time().holder())),
                                new Column<>("Mulai", 18, row -> row.time().from()),
                                new Column<>("Selesai", 18, row -> row.time().until()),
                                new Column<>(
                                        "Terpakai (menit kerja)",
                                        14,
                                        row -> row.time().used()),
                                new Column<>(
                                        "Waktu baku (menit kerja)",
                                        14,
                                        row -> row.time().standard().time()),
                                new Column<>(
                                        "Terpakai (%)",
                                        12, row -> row.percent() == null ? null : percent(row.percent())),
                                new Column<>("Terlambat", 11, row -> row.time().late() ? "Ya" : "Tidak")),
                        runs));
    }

    /** As {@link Monitoring#documents}. */
    public File documents(Collection<OfficeId> offices, int year) {
        List<Attachment> rows = read(() -> monitoring.documents(offices, year));
        Map<UserId, String> names =
                monitoring.names(rows.stream().map(Attachment::by).toList());
        return file(
                "Dokumen " + year,
                new Sheet<>(
                        "Dokumen",
                        List.of(
                                new Column<Attachment>(
                                        "Periode", 28, row -> display.period(row.period(), row.number())),
                                new Column<>("Dokumen", 50, Attachment::name),
                                new Column<>("Untuk", 28, Attachment::place),
                                new Column<>("Versi", 8, Attachment::version),
                                new Column<>("Ukuran (byte)", 14, Attachment::size),
                                new Column<>("Diunggah oleh", 26, row -> names.get(row.by())),
                                new Column<>("Waktu", 18, Attachment::at)),
                        rows));
    }

    /** A table may be of many years. */
    private <T> T read(Supplier<T> table) {
        return patience.reading(Limits.THOROUGH, table);
    }

    private File file(String name, Sheet<?>... sheets) {
        return new File(name + ".xlsx", TableBook.write(display, sheets));
    }

    private static Function<Running, Object> ofStep(Function<OpenRun, Object> value) {
        return row -> row.step() == null ? null : value.apply(row.step());
    }

    private static String years(int from, int until) {
        return from == until ? String.valueOf(from) : from + "-" + until;
    }

    private static BigDecimal percent(double share) {
        return rounded(BigDecimal.valueOf(share), 1);
    }

    private static BigDecimal rounded(BigDecimal number, int decimals) {
        return number == null ? null : number.setScale(decimals, RoundingMode.HALF_UP);
    }
}
