package id.go.lumajangkab.kinerja.monitoring;

import id.go.lumajangkab.kinerja.measurement.StepRuns;
import id.go.lumajangkab.kinerja.measurement.StepRuns.OpenRun;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.monitoring.MonitoringStore.DecisionRow;
import id.go.lumajangkab.kinerja.monitoring.MonitoringStore.FigureRow;
import id.go.lumajangkab.kinerja.monitoring.MonitoringStore.RoundRow;
import id.go.lumajangkab.kinerja.monitoring.MonitoringStore.RunningRow;
import id.go.lumajangkab.kinerja.monitoring.StepTimes.StepTime;
import id.go.lumajangkab.kinerja.rules.NotComputable;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.ProcessKeys;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * What the Camat watches, of the offices that the caller may see (at least one). Nothing is changed, and no answer
 * needs more statements where there are more measurements.
 */
@Service
public class Monitoring {

    /** More would neither fit a screen nor be read. */
    private static final int MOST_YEARS = 10;

    private static final int QUARTERS = 4;

    /** Furthest past its time first, then the first due; what has no standard time comes last. */
    private static final Comparator<Running> LATE_FIRST = Comparator.comparing((Running running) -> !running.late())
            .thenComparing(Running::overdue, Comparator.reverseOrder())
            .thenComparing(
                    running -> running.step() == null ? null : running.step().due(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Running::period)
            .thenComparing(Running::number);

    private final MonitoringStore store;
    private final StepRuns runs;
    private final StepTimes times;

    Monitoring(MonitoringStore store, StepRuns runs, StepTimes times) {
        this.store = store;
        this.runs = runs;
        this.times = times;
    }

    /**
     * A measurement that has not ended.
     *
     * @param lateSteps  how many of its steps ran past their time so far, the open one included once it was noticed
     * @param rejections how often a gateway said "tidak" so far
     * @param step       its open step, {@code null} where it has none
     */
    public record Running(
            UUID id, Tribulan period, int number, Instant startedAt, long lateSteps, long rejections, OpenRun step) {

        /** Whether its open step is past its due instant. */
        public boolean late() {
            return step != null && step.late();
        }

        /** Working time of the open step beyond its standard time; zero where there is none. */
        public Duration overdue() {
            if (!late()) {
                return Duration.ZERO;
            }
            Duration beyond = step.used().minus(step.allowed());
            return beyond.isNegative() ? Duration.ZERO : beyond;
        }
    }

    /**
     * The result of the newest completed measurement.
     *
     * @param mean          {@code null} where nothing was computable
     * @param notComputable how many indicators were not
     */
    public record Latest(UUID id, Tribulan period, int number, BigDecimal mean, int decimals, int notComputable) {}

    /** What is under way, late ones first, and the result before it. */
    public record Now(List<Running> running, Optional<Latest> latest) {

        /** How many have an open step past its time. */
        public long late() {
            return running.stream().filter(Running::late).count();
        }
    }

    /**
     * A measurement that is completed, was cancelled or has stopped.
     *
     * @param reason     why it was cancelled or has stopped, {@code null} where it is completed
     * @param archivedAt when Kasubag Umum filed it, {@code null} before
     * @param documents  attached and not withdrawn
     */
    public record Ended(
            UUID id,
            Tribulan period,
            int number,
            Status status,
            Instant startedAt,
            Instant endedAt,
            String reason,
            Instant archivedAt,
            long lateSteps,
            long rejections,
            long documents,
            Result result) {}

    /**
     * What came of a measurement.
     *
     * @param mean       of its newest concept, {@code null} where there is none or where it is no result
     * @param decimals   decimals shown of the mean
     * @param report     whether its final report can be had
     * @param superseded whether a later correction of the period is completed
     */
    public record Result(BigDecimal mean, int decimals, boolean report, boolean superseded) {}

    /**
     * The frozen result of an indicator in a tribulan.
     *
     * @param number        of the measurement: 1, or more for a correction
     * @param notComputable why there is no capaian
     */
    public record Point(
            Tribulan period,
            UUID measurement,
            int number,
            Target target,
            BigDecimal realisasi,
            BigDecimal capaian,
            NotComputable notComputable,
            String predikat,
            int decimals) {}

    /** An indicator, called as it was last, with the tribulan that were measured, in the order of time. */
    public record Series(String code, String name, String unit, List<Point> points) {}

    /** @param periods all tribulan of the years, also those not measured */
    public record Figures(List<Tribulan> periods, List<Series> indicators) {}

    /** A gateway of the process, by the step that decides. */
    public enum Gateway {
        HASIL_KETIKAN(6, "Hasil ketikan konsep disetujui?"),
        KONSEP(7, "Konsep disetujui?");

        private final int step;
        private final String question;

        Gateway(int step, String question) {
            this.step = step;
            this.question = question;
        }

        /** Number of the step that decides. */
        public int step() {
            return step;
        }

        /** The gateway's question, as the diagram asks it. */
        public String question() {
            return question;
        }

        static Gateway of(int step) {
            return Arrays.stream(values())
                    .filter(gateway -> gateway.step == step)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** How often a gateway decided, and how often it said "tidak". */
    public record Gate(Gateway gateway, long decisions, long rejections) {

        /** Share of "tidak" in percent, {@code null} without decisions. */
        public Double percent() {
            return decisions == 0 ? null : 100.0 * rejections / decisions;
        }
    }

    /**
     * A "tidak".
     *
     * @param round   of the step in its measurement, from 1
     * @param concept number of the version that was decided about
     * @param by      id of who decided
     */
    public record Rejection(
            UUID measurement,
            Tribulan period,
            int number,
            int step,
            int round,
            int concept,
            String reason,
            UserId by,
            Instant at) {

        /** The gateway that said it. */
        public Gateway gateway() {
            return Gateway.of(step);
        }
    }

    /** @param rejections newest first */
    public record Decisions(List<Gate> gates, List<Rejection> rejections) {}

    /**
     * A completed task of a step.
     *
     * @param round of the step in its measurement, from 1
     */
    public record Run(UUID measurement, Tribulan period, int number, int round, StepTime time) {

        /** Working time in percent of the standard time, {@code null} where there is none. */
        public Double percent() {
            return time.percent();
        }
    }

    /**
     * How long a step took.
     *
     * @param step          1 to 9 of the SOP, 10 for the record after it, 0 for a step that is not the SOP's
     * @param name          the task's name, as it was last
     * @param standardWords the SOP's time in words, as it was last, {@code null} where it has none
     * @param runs          in the order of their beginning
     */
    public record StepRow(int step, String name, String standardWords, StepStatistics statistics, List<Run> runs) {}

    /**
     * The newest version of a document.
     *
     * @param place what it is attached to, in words
     * @param size  in bytes
     * @param by    id of who handed it in
     */
    public record Attachment(
            UUID id,
            UUID measurement,
            Tribulan period,
            int number,
            String place,
            String name,
            int version,
            long size,
            UserId by,
            Instant at) {}

    /** What is under way. */
    public Now now(Collection<OfficeId> offices) {
        List<RunningRow> rows = store.running(offices);
        Map<InstanceId, OpenRun> open = runs
                .open(rows.stream().map(RunningRow::processInstanceId).toList())
                .stream()
                // a model that opens two steps at once shows the one that is due first
                .collect(Collectors.toMap(OpenRun::processInstanceId, Function.identity(), Monitoring::firstDue));
        return new Now(
                rows.stream()
                        .map(row -> new Running(
                                row.id(),
                                row.period(),
                                row.number(),
                                row.startedAt(),
                                row.lateSteps(),
                                row.rejections(),
                                open.get(row.processInstanceId())))
                        .sorted(LATE_FIRST)
                        .toList(),
                store.latest(offices));
    }

    /** The years that have measurements, newest first. */
    public List<Integer> years(Collection<OfficeId> offices) {
        return store.years(offices);
    }

    /**
     * Measurements that have ended, newest first.
     *
     * @param year    {@code null} for all years
     * @param quarter 1 to 4, {@code null} for all
     * @throws InputException when there is no such year or tribulan
     */
    public List<Ended> ended(Collection<OfficeId> offices, Integer year, Integer quarter) {
        new Tribulan(year == null ? Tribulan.FIRST_YEAR : year, quarter == null ? 1 : quarter);
        return store.ended(offices, year, quarter);
    }

    /**
     * The frozen figures of several years; of a corrected tribulan its newest correction.
     *
     * @throws InputException when the years are none, too many or the wrong way round
     */
    public Figures figures(Collection<OfficeId> offices, int from, int until) {
        check(from, until);
        List<Tribulan> periods = new ArrayList<>();
        for (int year = from; year <= until; year++) {
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                periods.add(new Tribulan(year, quarter));
            }
        }
        List<FigureRow> rows = store.figures(offices, from, until);
        Map<Tribulan, Integer> counting = new TreeMap<>();
        rows.forEach(row -> counting.merge(row.period(), row.number(), Math::max));
        Map<String, Series> series = new LinkedHashMap<>();
        rows.stream().filter(row -> counting.get(row.period()) == row.number()).forEach(row -> {
            List<Point> points =
                    series.containsKey(row.code()) ? series.get(row.code()).points() : new ArrayList<>();
            points.add(point(row));
            series.put(row.code(), new Series(row.code(), row.name(), row.unit(), points));
        });
        return new Figures(periods, List.copyOf(series.values()));
    }

    /**
     * What the gateways decided in the measurements of several years.
     *
     * @throws InputException as {@link #figures}
     */
    public Decisions decisions(Collection<OfficeId> offices, int from, int until) {
        check(from, until);
        Map<Integer, DecisionRow> counted = store.decisions(offices, from, until).stream()
                .collect(Collectors.toMap(DecisionRow::step, Function.identity()));
        return new Decisions(
                Arrays.stream(Gateway.values())
                        .map(gateway -> {
                            DecisionRow row =
                                    counted.getOrDefault(gateway.step(), new DecisionRow(gateway.step(), 0, 0));
                            return new Gate(gateway, row.decisions(), row.rejections());
                        })
                        .toList(),
                store.rejections(offices, from, until));
    }

    /**
     * How long the steps took in the measurements of several years, all rounds of them: the SOP's steps in its order.
     *
     * @throws InputException as {@link #figures}
     */
    public List<StepRow> stepTimes(Collection<OfficeId> offices, int from, int until) {
        check(from, until);
        Map<InstanceId, RoundRow> rounds = store.rounds(offices, from, until);
        Map<String, Integer> counts = new HashMap<>();
        Map<String, List<Run>> bySteps = new LinkedHashMap<>();
        offices.stream()
                .flatMap(office -> times.of(office, ProcessKeys.MEASUREMENT).stream())
                .filter(time -> rounds.containsKey(time.processInstance()))
                .forEach(time -> {
                    RoundRow of = rounds.get(time.processInstance());
                    int round = counts.merge(
                            time.processInstance() + " " + time.step().activity(), 1, Integer::sum);
                    if (time.done()) {
                        bySteps.computeIfAbsent(time.step().activity(), step -> new ArrayList<>())
                                .add(new Run(of.id(), of.period(), of.number(), round, time));
                    }
                });
        return bySteps.values().stream()
                .map(runs -> {
                    StepTime last = runs.get(runs.size() - 1).time();
                    return new StepRow(
                            last.step().number(),
                            last.step().name(),
                            last.standard().words(),
                            StepStatistics.of(runs.stream().map(Run::time).toList()),
                            runs);
                })
                // what is not the SOP's comes last
                .sorted(Comparator.comparingInt(row -> row.step() == 0 ? Integer.MAX_VALUE : row.step()))
                .toList();
    }

    /**
     * The documents of a year's measurements, without those that were withdrawn.
     *
     * @throws InputException when there is no such year
     */
    public List<Attachment> documents(Collection<OfficeId> offices, int year) {
        check(year, year);
        return store.documents(offices, year);
    }

    /** Names of users by id. */
    public Map<UserId, String> names(Collection<UserId> userIds) {
        return runs.names(userIds);
    }

    private static OpenRun firstDue(OpenRun one, OpenRun other) {
        Comparator<OpenRun> byDue = Comparator.comparing(OpenRun::due, Comparator.nullsLast(Comparator.naturalOrder()));
        return byDue.compare(one, other) <= 0 ? one : other;
    }

    private static Point point(FigureRow row) {
        return new Point(
                row.period(),
                row.measurement(),
                row.number(),
                row.target(),
                row.realisasi(),
                row.capaian(),
                row.notComputable(),
                row.predikat(),
                row.decimals());
    }

    private static void check(int from, int until) {
        new Tribulan(from, 1);
        new Tribulan(until, 1);
        if (from > until) {
            throw new InputException("Tahun awal tidak boleh sesudah tahun akhir.");
        }
        if (until - from >= MOST_YEARS) {
            throw new InputException("Rentang tahun paling panjang " + MOST_YEARS + " tahun.");
        }
    }
}
