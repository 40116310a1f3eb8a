package id.go.lumajangkab.kinerja.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.evidence.FileSize;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.measurement.StepRuns.OpenRun;
import id.go.lumajangkab.kinerja.monitoring.Monitoring;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Attachment;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Decisions;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Ended;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Figures;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Gate;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Latest;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Now;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Point;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Rejection;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Run;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Running;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.StepRow;
import id.go.lumajangkab.kinerja.monitoring.MonitoringTables;
import id.go.lumajangkab.kinerja.monitoring.StepStatistics;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.SopStep;
import id.go.lumajangkab.kinerja.words.UserId;
import id.go.lumajangkab.kinerja.worktime.StandardDuration;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What the page "Kinerja" of Cockpit shows, for Camat and Sekretaris of the office. Values are formatted for the
 * screen, but for ids, years and what a chart draws.
 */
@RestController
@RequestMapping("/camunda/api/kinerja/pantauan")
class MonitoringController {

    private final Monitoring monitoring;
    private final MonitoringTables tables;
    private final Display display;
    private final CurrentUser user;
    private final Clock clock;

    MonitoringController(
            Monitoring monitoring, MonitoringTables tables, Display display, CurrentUser user, Clock clock) {
        this.monitoring = monitoring;
        this.tables = tables;
        this.display = display;
        this.user = user;
        this.clock = clock;
    }

    record Right(boolean boleh) {}

    record Overview(long jumlahBerjalan, long jumlahTerlambat, Last terakhir, List<Row> berjalan, String pada) {}

    /** @param rerata "tidak dapat dihitung" where nothing was computable */
    record Last(UUID id, String periode, String rerata, int tidakDapatDihitung) {}

    /** A measurement under way. */
    record Row(
            UUID id,
            String periode,
            String mulai,
            long langkahTerlambat,
            long putusanTidak,
            @JsonUnwrapped Turn turn,
            @JsonUnwrapped Used used) {}

    /**
     * The open step and whose turn it is, {@code null} each where none is open.
     *
     * @param tugas id of the open task, for what can be done about it
     */
    record Turn(String instans, String tugas, Integer langkah, String langkahTeks, String giliran, String sejak) {}

    /**
     * The time of the open step.
     *
     * @param persen working time used in percent of the standard time, null where it has none
     * @param baku   the SOP's words, with the working hours in brackets where those say it differently
     * @param waktu  what {@code persen} says, in words
     */
    record Used(boolean terlambat, Double persen, String terpakai, String baku, String waktu, String jatuhTempo) {}

    record History(List<Integer> tahun, List<Past> pengukuran) {}

    /** A measurement that has ended. */
    record Past(
            UUID id,
            @JsonUnwrapped Measured measured,
            String status,
            String statusTeks,
            String mulai,
            String selesai,
            String alasan,
            String arsip,
            long langkahTerlambat,
            long putusanTidak,
            long dokumen,
            @JsonUnwrapped Result result) {}

    /** The time that was measured. */
    record Measured(String periode, int tahun, int tribulan) {}

    /** What came of a measurement: its mean, whether its report can be had, and whether a correction replaced it. */
    record Result(String rerata, boolean laporan, boolean digantikan) {}

    record Chart(List<Period> periode, List<Indicator> indikator) {}

    record Period(int tahun, int tribulan, String label) {}

    record Indicator(String kode, String nama, String satuan, List<Value> nilai) {}

    /**
     * @param adaTarget whether there is a target at all
     * @param angka     capaian to draw, null where it cannot be computed, for which {@code alasan} says why
     */
    record Value(
            int tahun,
            int tribulan,
            UUID pengukuran,
            boolean adaTarget,
            String target,
            String realisasi,
            BigDecimal angka,
            String capaian,
            String predikat,
            String alasan) {}

    record Gates(List<GateRow> gerbang, List<Reason> alasan) {}

    record GateRow(int langkah, String pertanyaan, long putusan, long tidak, Double persen, String bagian) {}

    record Reason(
            UUID pengukuran,
            String periode,
            int langkah,
            String pertanyaan,
            int putaran,
            int konsep,
            String alasan,
            String oleh,
            String waktu) {}

    /** @param persen median in percent of the standard time */
    record StepOf(
            int langkah,
            String teks,
            int jumlah,
            String baku,
            String tercepat,
            String median,
            String terlama,
            Double persen,
            String persenTeks,
            int melewati,
            List<Dot> tugas) {}

    record Dot(
            UUID pengukuran,
            String periode,
            int putaran,
            Double persen,
            String terpakai,
            String baku,
            boolean terlambat) {}

    record Document(
            UUID id,
            UUID pengukuran,
            String periode,
            String nama,
            String tempat,
            int versi,
            String ukuran,
            String oleh,
            String waktu) {}

    /** Whether the user may watch; asked before the entry in the navigation is shown. */
    @GetMapping("hak")
    Right right() {
        return new Right(mayWatch());
    }

    @GetMapping("berjalan")
    Overview running() {
        Now now = monitoring.now(offices());
        return new Overview(
                now.running().size(),
                now.late(),
                now.latest().map(this::last).orElse(null),
                now.running().stream().map(this::row).toList(),
                display.time(clock.instant()));
    }

    @GetMapping("selesai")
    History ended(@RequestParam(required = false) Integer tahun, @RequestParam(required = false) Integer tribulan) {
        List<OfficeId> offices = offices();
        return new History(
                monitoring.years(offices),
                monitoring.ended(offices, tahun, tribulan).stream()
                        .map(this::past)
                        .toList());
    }

    @GetMapping("capaian")
    Chart figures(@RequestParam int dari, @RequestParam int sampai) {
        Figures figures = monitoring.figures(offices(), dari, sampai);
        return new Chart(
                figures.periods().stream()
                        .map(period -> new Period(period.year(), period.number(), period.label()))
                        .toList(),
                figures.indicators().stream()
                        .map(series -> new Indicator(
                                series.code(),
                                series.name(),
                                series.unit(),
                                series.points().stream().map(this::value).toList()))
                        .toList());
    }

    @GetMapping("putusan")
    Gates decisions(@RequestParam int dari, @RequestParam int sampai) {
        Decisions decisions = monitoring.decisions(offices(), dari, sampai);
        Map<UserId, String> names =
                names(decisions.rejections().stream().map(Rejection::by).collect(Collectors.toSet()));
        return new Gates(
                decisions.gates().stream().map(this::gate).toList(),
                decisions.rejections().stream().map(row -> reason(row, names)).toList());
    }

    @GetMapping("waktu")
    List<StepOf> stepTimes(@RequestParam int dari, @RequestParam int sampai) {
        return monitoring.stepTimes(offices(), dari, sampai).stream()
                .map(this::step)
                .toList();
    }

    @GetMapping("dokumen")
    List<Document> documents(@RequestParam int tahun) {
        List<Attachment> rows = monitoring.documents(offices(), tahun);
        Map<UserId, String> names = names(rows.stream().map(Attachment::by).collect(Collectors.toSet()));
        return rows.stream().map(row -> document(row, names)).toList();
    }

    @GetMapping("berjalan.xlsx")
    ResponseEntity<byte[]> runningTable() {
        return Downloads.download(tables.running(offices()), Downloads.XLSX);
    }

    @GetMapping("selesai.xlsx")
    ResponseEntity<byte[]> endedTable(
            @RequestParam(required = false) Integer tahun, @RequestParam(required = false) Integer tribulan) {
        return Downloads.download(tables.ended(offices(), tahun, tribulan), Downloads.XLSX);
    }

    @GetMapping("capaian.xlsx")
    ResponseEntity<byte[]> figuresTable(@RequestParam int dari, @RequestParam int sampai) {
        return Downloads.download(tables.figures(offices(), dari, sampai), Downloads.XLSX);
    }

    @GetMapping("putusan.xlsx")
    ResponseEntity<byte[]> decisionsTable(@RequestParam int dari, @RequestParam int sampai) {
        return Downloads.download(tables.decisions(offices(), dari, sampai), Downloads.XLSX);
    }

    @GetMapping("waktu.xlsx")
    ResponseEntity<byte[]> stepTimesTable(@RequestParam int dari, @RequestParam int sampai) {
        return Downloads.download(tables.stepTimes(offices(), dari, sampai), Downloads.XLSX);
    }

    @GetMapping("dokumen.xlsx")
    ResponseEntity<byte[]> documentsTable(@RequestParam int tahun) {
        return Downloads.download(tables.documents(offices(), tahun), Downloads.XLSX);
    }

    private boolean mayWatch() {
        return user.hasAnyRole(Roles.CAMAT, Roles.SEKRETARIS) && !user.offices().isEmpty();
    }

    /** The user's offices, for those who may watch. */
    private List<OfficeId> offices() {
        if (!mayWatch()) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Pantauan kinerja hanya untuk Camat dan Sekretaris pada kantornya.");
        }
        return user.offices();
    }

    private Last last(Latest latest) {
        return new Last(
                latest.id(),
                display.period(latest.period(), latest.number()),
                latest.mean() == null
                        ? "tidak dapat dihitung"
                        : display.withDecimals(latest.decimals()).number(latest.mean()) + "%",
                latest.notComputable());
    }

    private Row row(Running running) {
        return new Row(
                running.id(),
                display.period(running.period(), running.number()),
                display.time(running.startedAt()),
                running.lateSteps(),
                running.rejections(),
                turn(running.step()),
                used(running));
    }

    private Turn turn(OpenRun step) {
        return step == null
                ? new Turn(null, null, null, null, null, null)
                : new Turn(
                        step.processInstanceId().value(),
                        step.taskId().value(),
                        step.step(),
                        SopStep.numbered(step.step(), step.activity()),
                        step.holderName(),
                        display.time(step.from()));
    }

    private Used used(Running running) {
        OpenRun step = running.step();
        return step == null
                ? new Used(running.late(), null, null, null, null, null)
                : new Used(
                        running.late(),
                        StandardDuration.percent(step.used(), step.allowed()),
                        display.duration(step.used()),
                        standard(step.standard(), step.allowed()),
                        inWords(running),
                        step.due() == null ? null : display.time(step.due()));
    }

    /** The SOP's words, and beside a time of work what they are in working hours. */
    private String standard(String words, Duration time) {
        if (time == null) {
            return words;
        }
        String hours = display.duration(time);
        return words == null || words.equals(hours) ? hours : words + " (" + hours + ")";
    }

    private String inWords(Running running) {
        OpenRun step = running.step();
        if (step.allowed() == null) {
            return "tanpa waktu baku";
        }
        return running.late()
                ? "terlambat " + display.duration(running.overdue())
                : "sisa " + display.duration(step.allowed().minus(step.used()));
    }

    private Past past(Ended row) {
        return new Past(
                row.id(),
                new Measured(
                        display.period(row.period(), row.number()),
                        row.period().year(),
                        row.period().number()),
                row.status().name(),
                display.status(row.status()),
                display.time(row.startedAt()),
                display.time(row.endedAt()),
                row.reason(),
                row.archivedAt() == null ? null : display.time(row.archivedAt()),
                row.lateSteps(),
                row.rejections(),
                row.documents(),
                new Result(
                        display.withDecimals(row.result().decimals())
                                .number(row.result().mean()),
                        row.result().report(),
                        row.result().superseded()));
    }

    private Value value(Point point) {
        Display shown = display.withDecimals(point.decimals());
        return new Value(
                point.period().year(),
                point.period().number(),
                point.measurement(),
                point.target() != null,
                display.target(point.target()),
                shown.number(point.realisasi()),
                point.capaian() == null ? null : point.capaian().setScale(point.decimals(), RoundingMode.HALF_UP),
                point.capaian() == null ? null : shown.number(point.capaian()),
                point.predikat(),
                point.notComputable() == null ? null : point.notComputable().text());
    }

    private GateRow gate(Gate gate) {
        return new GateRow(
                gate.gateway().step(),
                gate.gateway().question(),
                gate.decisions(),
                gate.rejections(),
                gate.percent(),
                percentText(gate.percent()));
    }

    private StepOf step(StepRow row) {
        StepStatistics times = row.statistics();
        return new StepOf(
                row.step(),
                SopStep.numbered(row.step(), row.name()),
                times.count(),
                standard(row.standardWords(), times.standard()),
                display.duration(times.min()),
                display.duration(times.median()),
                display.duration(times.max()),
                times.percent(),
                percentText(times.percent()),
                times.over(),
                row.runs().stream().map(this::dot).toList());
    }

    private Dot dot(Run run) {
        return new Dot(
                run.measurement(),
                display.period(run.period(), run.number()),
                run.round(),
                run.percent(),
                display.duration(run.time().used()),
                standard(run.time().standard().words(), run.time().standard().time()),
                run.time().late());
    }

    private String percentText(Double percent) {
        return percent == null ? null : display.withDecimals(1).number(BigDecimal.valueOf(percent)) + "%";
    }

    private Reason reason(Rejection row, Map<UserId, String> names) {
        return new Reason(
                row.measurement(),
                display.period(row.period(), row.number()),
                row.step(),
                row.gateway().question(),
                row.round(),
                row.concept(),
                row.reason(),
                names.get(row.by()),
                display.time(row.at()));
    }

    private Document document(Attachment row, Map<UserId, String> names) {
        return new Document(
                row.id(),
                row.measurement(),
                display.period(row.period(), row.number()),
                row.name(),
                row.place(),
                row.version(),
                FileSize.text(row.size()),
                names.get(row.by()),
                display.time(row.at()));
    }

    private Map<UserId, String> names(Set<UserId> users) {
        return monitoring.names(users);
    }
}
