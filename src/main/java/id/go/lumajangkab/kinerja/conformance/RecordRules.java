package id.go.lumajangkab.kinerja.conformance;

import id.go.lumajangkab.kinerja.conformance.Contract.OwnProcess;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.jspecify.annotations.Nullable;

/** What a process of ours keeps whatever else is changed: id, who starts it and how, and how long its history lasts. */
final class RecordRules {

    private static final Pattern DAYS = Pattern.compile("P?([0-9]{1,6})D?");

    private final OwnProcess own;
    private final ProcessGraph graph;
    private final Process process;
    private final Rows rows;
    private final Findings findings;

    RecordRules(OwnProcess own, Process process, ProcessGraph graph, Rows rows, Findings findings) {
        this.own = own;
        this.graph = graph;
        this.process = process;
        this.rows = rows;
        this.findings = findings;
    }

    void check() {
        kept();
        starter();
        List<StartEvent> starts = graph.beginnings(null);
        if (starts.size() != 1) {
            findings.refuse(
                    "mulai-jumlah",
                    process,
                    starts.isEmpty() ? "proses ini tidak mempunyai awal" : "proses ini mempunyai lebih dari satu awal",
                    "Sisakan tepat satu Start event");
        }
        starts.forEach(this::start);
        graph.nodes().forEach(this::committedAtOnce);
    }

    private void kept() {
        if (!process.isExecutable()) {
            findings.refuse("dijalankan", process, "proses ini tidak dapat dijalankan", "Centang Executable");
        }
        if (process.getCamundaVersionTag() == null
                || process.getCamundaVersionTag().isBlank()) {
            findings.refuse("versi", process, "Version tag kosong", "Isi Version tag, misalnya 2");
        }
        String written = process.getCamundaHistoryTimeToLiveString();
        if (days(written) < own.historyDays()) {
            findings.refuse("riwayat", process, historyProblem(written), historyRemedy(own.historyDays()));
        }
    }

    static String historyProblem(@Nullable String written) {
        return written == null || written.isBlank()
                ? "lama penyimpanan riwayat tidak tertulis"
                : "riwayat disimpan terlalu singkat (" + written + ")";
    }

    static String historyRemedy(int least) {
        return "Isi Time to live dengan P" + least + "D atau lebih";
    }

    /** Days of a time to live; 0 where it is none. */
    static int days(@Nullable String written) {
        Matcher days = DAYS.matcher(written == null ? "" : written.strip());
        return days.matches() ? Integer.parseInt(days.group(1)) : 0;
    }

    private void starter() {
        boolean startable = process.isCamundaStartableInTasklist();
        if (startable != (own.start() != null)) {
            findings.refuse(
                    "mulai-oleh",
                    process,
                    startable
                            ? "proses ini dapat dimulai orang, padahal jadwal yang memulainya"
                            : "proses ini tidak dapat dimulai dari Tasklist",
                    (startable ? "Matikan" : "Centang") + " Startable pada Tasklist");
        }
        if (own.start() != null) {
            Set<String> groups = new HashSet<>(process.getCamundaCandidateStarterGroupsList());
            Collection<String> users = process.getCamundaCandidateStarterUsersList();
            if (!groups.equals(own.start().groups()) || !users.isEmpty()) {
                String wanted = String.join(", ", new TreeSet<>(own.start().groups()));
                findings.refuse(
                        "mulai-oleh",
                        process,
                        "yang boleh memulai proses ini bukan " + wanted,
                        "Isi Candidate starter groups dengan " + wanted + " dan kosongkan Candidate starter users");
            }
        }
    }

    private void start(StartEvent start) {
        Collection<EventDefinition> definitions = start.getEventDefinitions();
        if (own.start() != null) {
            if (!definitions.isEmpty()) {
                findings.refuse(
                        "mulai-sendiri",
                        null,
                        start,
                        "proses ini dimulai orang atau jadwal tribulan, bukan oleh waktu, pesan, sinyal, atau keadaan",
                        "Ubah menjadi Start event biasa");
            }
            return;
        }
        boolean byCycle = definitions.size() == 1
                && definitions.iterator().next() instanceof TimerEventDefinition timer
                && timer.getTimeCycle() != null
                && !timer.getTimeCycle().getTextContent().isBlank();
        if (!byCycle) {
            findings.refuse(
                    "mulai-jadwal",
                    null,
                    start,
                    "jadwal ini tidak lagi dimulai oleh pewaktu yang berulang",
                    "Ubah menjadi Timer start event berjenis Cycle, misalnya 0 0 8-16 * * *");
        }
        boolean works =
                graph.reachable(start, stop -> false).stream().anyMatch(node -> Parts.runs(node, own.delegates()));
        if (!works) {
            findings.refuse(
                    "mulai-jadwal",
                    null,
                    start,
                    "pewaktu ini tidak memulai apa pun",
                    "Hubungkan dengan tugas layanan yang memulai pengukuran");
        }
    }

    private boolean decides(FlowNode gateway) {
        return graph.incoming(gateway).stream()
                .anyMatch(flow -> own.step(flow.getSource().getId()).isPresent());
    }

    /** A step, its decision and what is computed are kept together, or not at all. */
    private void committedAtOnce(FlowNode node) {
        boolean ours = own.step(node.getId()).isPresent()
                || node instanceof ExclusiveGateway && decides(node)
                || node instanceof StartEvent
                || Parts.runs(node, own.delegates());
        if (ours && (node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter())) {
            findings.refuse(
                    "serempak",
                    rows.of(node),
                    node,
                    "penyimpanan di sini terpisah dari langkahnya (asynchronous)",
                    "Matikan Asynchronous before dan Asynchronous after");
        }
    }
}
