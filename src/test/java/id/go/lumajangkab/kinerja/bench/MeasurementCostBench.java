package id.go.lumajangkab.kinerja.bench;

import id.go.lumajangkab.kinerja.bench.BenchServer.Work;
import id.go.lumajangkab.kinerja.bench.Contestant.Phases;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * What one measurement costs beside the bare engine. They take turns, so that all meet the same minute of the machine:
 * read ratios, not absolutes. The bare engine runs twice, without and with authorization, to tell the price of rights
 * from ours. It measures and asserts nothing. {@code -Dbench.statements=true} lists the statements of each step.
 */
class MeasurementCostBench {

    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 200);
    private static final int ROUNDS = 5;
    private static final int TIMES = Integer.getInteger("bench.times", 20);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double BYTES_PER_KB = 1024;

    /** Of one measurement, on average. */
    private record Cost(double worker, double backend, double statements, double transactions, double walKb) {

        static Cost mean(List<Cost> costs) {
            return new Cost(
                    mean(costs, Cost::worker),
                    mean(costs, Cost::backend),
                    mean(costs, Cost::statements),
                    mean(costs, Cost::transactions),
                    mean(costs, Cost::walKb));
        }

        private static double mean(List<Cost> costs, ToDoubleFunction<Cost> figure) {
            return costs.stream().mapToDouble(figure).average().orElseThrow();
        }

        double processor() {
            return worker + backend;
        }
    }

    @Test
    void printsWhatOneMeasurementCosts() throws Exception {
        try (BenchServer server = BenchServer.start(Path.of("target/bench"));
                Application application = new Application(server);
                BareEngine bare = BareEngine.open(server);
                BareEngine guarded = BareEngine.withAuthorization(server)) {
            List<Contestant> contestants = List.of(application, bare, guarded);
            for (int i = 0; i < WARM_UP; i++) {
                for (Contestant contestant : contestants) {
                    contestant.prepare();
                    contestant.carryOut(Phases.UNDIVIDED);
                }
            }
            List<Long> rowsBefore =
                    contestants.stream().map(MeasurementCostBench::historyRows).toList();
            long ownRowsBefore = BenchServer.rows(application.source(), "kinerja", "");
            List<List<Cost>> rounds = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                rounds.add(round(server, contestants));
            }
            List<Double> rows = new ArrayList<>();
            for (int i = 0; i < contestants.size(); i++) {
                rows.add((historyRows(contestants.get(i)) - rowsBefore.get(i)) / (double) (ROUNDS * TIMES));
            }
            rows.add((BenchServer.rows(application.source(), "kinerja", "") - ownRowsBefore)
                    / (double) (ROUNDS * TIMES));

            StringBuilder report = new StringBuilder("\n");
            totals(report, rounds, rows);
            List<Breakdown> breakdowns = contestants.stream()
                    .map(contestant -> breakdown(server, contestant))
                    .toList();
            steps(report, breakdowns.get(0), breakdowns.get(1));
            if (Boolean.getBoolean("bench.statements")) {
                breakdowns.forEach(breakdown -> statements(report, breakdown));
            }
            System.out.println(report);
        }
    }

    private static long historyRows(Contestant contestant) {
        return BenchServer.rows(contestant.source(), "public", "act_hi_");
    }

    /** The mean cost of each contestant; they take turns at being first. */
    private static List<Cost> round(BenchServer server, List<Contestant> contestants) {
        contestants.forEach(contestant -> BenchServer.tidy(contestant.source()));
        List<List<Cost>> costs = contestants.stream()
                .map(contestant -> (List<Cost>) new ArrayList<Cost>())
                .toList();
        for (int time = 0; time < TIMES; time++) {
            for (int turn = 0; turn < contestants.size(); turn++) {
                int who = (time + turn) % contestants.size();
                contestants.get(who).prepare();
                costs.get(who).add(once(server, contestants.get(who)));
            }
        }
        return costs.stream().map(Cost::mean).toList();
    }

    private static Cost once(BenchServer server, Contestant contestant) {
        BenchServer.tellCounters(contestant.source());
        Work before = server.workOf(contestant.database());
        long start = THREADS.getCurrentThreadCpuTime();
        contestant.carryOut(Phases.UNDIVIDED);
        long end = THREADS.getCurrentThreadCpuTime();
        BenchServer.tellCounters(contestant.source());
        Work after = server.workOf(contestant.database());
        // telling the counters is a statement and a transaction, and not the contestant's
        return new Cost(
                (end - start) / NANOS_PER_MILLI,
                after.backendMillis() - before.backendMillis(),
                after.statements() - before.statements() - 1,
                after.transactions() - before.transactions() - 1,
                (after.walBytes() - before.walBytes()) / BYTES_PER_KB);
    }

    private static void totals(StringBuilder report, List<List<Cost>> rounds, List<Double> rows) {
        report.append("One measurement, ten completed tasks; mean of ")
                .append(ROUNDS * TIMES)
                .append(" turns each, in brackets the lowest and highest ratio of ")
                .append(ROUNDS)
                .append(" rounds\n\n| per measurement | Kinerja | bare engine | ratio")
                .append(" | bare engine with authorization | ratio |\n|---|---:|---:|---:|---:|---:|\n");
        line(report, "processor, worker thread (ms)", rounds, Cost::worker);
        line(report, "processor, PostgreSQL backends (ms)", rounds, Cost::backend);
        line(report, "processor, both (ms)", rounds, Cost::processor);
        line(report, "SQL statements", rounds, Cost::statements);
        line(report, "transactions", rounds, Cost::transactions);
        line(report, "WAL (KB)", rounds, Cost::walKb);
        report.append(String.format(
                Locale.ROOT,
                "| rows of the engine's history | %.1f | %.1f | %.2f | %.1f | %.2f |%n",
                rows.get(0),
                rows.get(1),
                rows.get(0) / rows.get(1),
                rows.get(2),
                rows.get(0) / rows.get(2)));
        report.append(String.format(Locale.ROOT, "| rows of our own tables | %.1f | | | | |%n", rows.get(3)));
    }

    private static void line(
            StringBuilder report, String name, List<List<Cost>> rounds, ToDoubleFunction<Cost> figure) {
        report.append(String.format(Locale.ROOT, "| %s | %.1f", name, mean(rounds, 0, figure)));
        for (int other = 1; other <= 2; other++) {
            int who = other;
            var ratios = rounds.stream()
                    .mapToDouble(round -> figure.applyAsDouble(round.get(0)) / figure.applyAsDouble(round.get(who)))
                    .summaryStatistics();
            report.append(String.format(
                    Locale.ROOT,
                    " | %.1f | %.2f (%.2f–%.2f)",
                    mean(rounds, who, figure),
                    mean(rounds, 0, figure) / mean(rounds, who, figure),
                    ratios.getMin(),
                    ratios.getMax()));
        }
        report.append(" |\n");
    }

    private static double mean(List<List<Cost>> rounds, int who, ToDoubleFunction<Cost> figure) {
        return rounds.stream()
                .map(round -> round.get(who))
                .mapToDouble(figure)
                .average()
                .orElseThrow();
    }

    private static Breakdown breakdown(BenchServer server, Contestant contestant) {
        contestant.prepare();
        Breakdown breakdown = new Breakdown(server, contestant.database());
        contestant.carryOut(breakdown);
        return breakdown;
    }

    private static void steps(StringBuilder report, Breakdown application, Breakdown bare) {
        List<String> phases = List.of("daftar", "ambil", "formulir", "selesaikan");
        report.append("\nSQL statements of each step (bare engine in brackets)\n\n")
                .append("| step | list | claim | form | complete | sum |\n|---|---:|---:|---:|---:|---:|\n");
        for (String step : application.steps()) {
            report.append("| ").append(step);
            for (String phase : phases) {
                report.append(String.format(" | %d (%d)", application.count(step, phase), bare.count(step, phase)));
            }
            report.append(String.format(" | %d (%d) |%n", application.count(step, null), bare.count(step, null)));
        }
        report.append("| all");
        for (String phase : phases) {
            report.append(String.format(" | %d (%d)", application.count(null, phase), bare.count(null, phase)));
        }
        report.append(String.format(" | %d (%d) |%n", application.count(null, null), bare.count(null, null)));
    }

    private static void statements(StringBuilder report, Breakdown breakdown) {
        report.append("\nStatements of ").append(breakdown.database).append('\n');
        breakdown.calls.forEach((moment, calls) -> {
            report.append('\n')
                    .append(moment.step())
                    .append(' ')
                    .append(moment.phase())
                    .append('\n');
            calls.forEach((query, count) -> report.append(String.format("%5d  %s%n", count, query)));
        });
    }

    private record Moment(String step, String phase) {}

    /** Counts the statements of every step and phase. */
    private static final class Breakdown extends Phases {

        private final BenchServer server;
        private final String database;
        private final Map<Moment, Map<String, Long>> calls = new LinkedHashMap<>();

        Breakdown(BenchServer server, String database) {
            this.server = server;
            this.database = database;
        }

        @Override
        <T> T during(String step, String phase, Callable<T> work) throws Exception {
            Map<String, Long> before = server.statementsOf(database);
            T result = work.call();
            Map<String, Long> during = new LinkedHashMap<>();
            server.statementsOf(database).forEach((query, count) -> {
                long times = count - before.getOrDefault(query, 0L);
                if (times > 0) {
                    during.put(query, times);
                }
            });
            calls.put(new Moment(step, phase), during);
            return result;
        }

        List<String> steps() {
            return calls.keySet().stream().map(Moment::step).distinct().toList();
        }

        /** Statements of a step, of a phase, or of all where {@code null}. */
        long count(String step, String phase) {
            return calls.entrySet().stream()
                    .filter(entry -> step == null || step.equals(entry.getKey().step()))
                    .filter(entry ->
                            phase == null || phase.equals(entry.getKey().phase()))
                    .flatMap(entry -> entry.getValue().values().stream())
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }
}
