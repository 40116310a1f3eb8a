package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.engine.ProcessRules;
import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.planning.Settlement.Act;
import id.go.lumajangkab.kinerja.planning.Settlement.Decision;
import id.go.lumajangkab.kinerja.planning.Settlement.Overview;
import id.go.lumajangkab.kinerja.planning.Settlement.Step;
import id.go.lumajangkab.kinerja.planning.Settlement.Whole;
import id.go.lumajangkab.kinerja.planning.Settlements;
import id.go.lumajangkab.kinerja.rules.MinimiseFormula;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.sop.PenetapanKinerja.Elements;
import id.go.lumajangkab.kinerja.sop.PenetapanKinerja.Variables;
import id.go.lumajangkab.kinerja.words.HandOver;
import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** "Penetapan Kinerja": preparing the draft, checking it, settling it. */
@Component
class SettlementSteps implements ProcessRules {

    /** With more rows the form shows a table, and they are changed by import: the browser would become slow. */
    static final int MOST_IN_FORM = 40;

    /** Most warnings in a form; the page shows all. */
    private static final int MOST_WARNINGS = 5;

    private static final String APPROVED = "setuju";
    private static final String YES = "ya";

    private final Settlements settlements;
    private final People people;
    private final Display display;
    private final StepNotices notices;
    private final SettlementStarted started;
    private final SettlementEnded ended;

    SettlementSteps(
            Settlements settlements,
            People people,
            Display display,
            StepNotices notices,
            SettlementStarted started,
            SettlementEnded ended) {
        this.settlements = settlements;
        this.people = people;
        this.display = display;
        this.notices = notices;
        this.started = started;
        this.ended = ended;
    }

    @Override
    public String processKey() {
        return PenetapanKinerja.KEY;
    }

    @Override
    public ExecutionListener started() {
        return started;
    }

    @Override
    public ExecutionListener ended() {
        return ended;
    }

    @Override
    public void created(TaskEntity task) {
        notices.created(task);
    }

    @Override
    public Map<String, String> forms() {
        return StepForms.OF_SETTLEMENT;
    }

    @Override
    public Optional<Set<String>> keysReadBy(String task) {
        return StepForms.readBy(PenetapanKinerja.KEY, task);
    }

    @Override
    public Map<String, Object> complete(TaskEntity task, UserId user, Map<String, Object> data) {
        InstanceId instance = new InstanceId(task.getProcessInstanceId());
        return switch (task.getTaskDefinitionKey()) {
            case Elements.PREPARE -> {
                prepare(instance, data);
                yield Map.of();
            }
            case Elements.CHECK -> Map.of(Variables.CHECKED, decide(task, Step.PERIKSA, user, data));
            case Elements.SETTLE -> Map.of(Variables.SETTLED, decide(task, Step.TETAPKAN, user, data));
            default -> Map.of();
        };
    }

    private void prepare(InstanceId instance, Map<String, Object> data) {
        boolean inForm = settlements.current(instance).rows().size() <= MOST_IN_FORM;
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> rows = (List<Map<String, Object>>) data.getOrDefault("indikator", List.of());
        settlements.prepare(
                instance,
                draft((String) data.get("draf")),
                inForm ? rows.stream().map(SettlementSteps::cells).toList() : null,
                policy(data));
    }

    private static Integer draft(String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }

    private static Policy policy(Map<String, Object> data) {
        return new Policy(
                IndonesianNumber.parseOptional("Batas capaian", (String) data.get("batasCapaian"))
                        .orElse(null),
                MinimiseFormula.valueOf((String) data.get("rumusTurun")),
                Integer.parseInt((String) data.get("desimal")));
    }

    private static Map<String, String> cells(Map<String, Object> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.forEach((column, value) -> cells.put(
                column, value instanceof Boolean yes ? yes ? YES : "tidak" : value == null ? "" : value.toString()));
        return cells;
    }

    private boolean decide(TaskEntity task, Step step, UserId user, Map<String, Object> data) {
        String decision = (String) data.get("keputusan");
        if (decision == null || decision.isBlank()) {
            throw StepRefused.badInput("Setuju? wajib dijawab: pilih Setuju atau Tidak.");
        }
        boolean approved = APPROVED.equals(decision);
        String reason = approved ? null : (String) data.get("alasan");
        settlements.decide(
                new InstanceId(task.getProcessInstanceId()),
                step,
                draft((String) data.get("draf")),
                approved,
                reason,
                new TaskId(task.getId()));
        if (!approved) {
            notices.rejected(task, reason, user);
        }
        return approved;
    }

    @Override
    public Map<String, Object> formValues(TaskEntity task) {
        Whole whole = settlements.current(new InstanceId(task.getProcessInstanceId()));
        Overview overview = whole.overview();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("judul", overview.title());
        values.put("kantor", overview.officeName());
        values.put("mulaiBerlaku", display.date(overview.validFrom()));
        values.put("alasanRevisi", display.text(overview.revisionReason()));
        values.put("draf", String.valueOf(overview.draft().number()));
        values.put("putaran", rounds(whole.decisions()));
        values.put("perhatian", warnings(whole.warnings()));
        if (task.getTaskDefinitionKey().equals(Elements.PREPARE)) {
            draft(values, whole);
        } else {
            values.put("jumlah", whole.rows().size());
            values.put("indikator", table(whole.rows()));
            values.put("perubahan", changes(whole.changes()));
            values.put("kebijakan", policyText(overview.draft().policy()));
            Act prepared = overview.course().prepared();
            values.put("disusun", people.nameOf(prepared.by()) + ", " + display.time(prepared.at()));
        }
        return values;
    }

    private static String warnings(List<String> warnings) {
        String first = String.join("\n\n", warnings.subList(0, Math.min(warnings.size(), MOST_WARNINGS)));
        return warnings.size() <= MOST_WARNINGS
                ? first
                : first + "\n\nMasih ada " + (warnings.size() - MOST_WARNINGS) + " lagi pada halaman Penetapan.";
    }

    private void draft(Map<String, Object> values, Whole whole) {
        Policy policy = whole.overview().draft().policy();
        boolean many = whole.rows().size() > MOST_IN_FORM;
        values.put("banyak", many);
        values.put("jumlah", whole.rows().size());
        values.put("batasCapaian", display.field(policy.cap()));
        values.put("rumusTurun", policy.minimiseFormula().name());
        values.put("desimal", String.valueOf(policy.decimals()));
        values.put(many ? "tabel" : "indikator", many ? table(whole.rows()) : rows(whole.rows()));
    }

    private static List<Map<String, Object>> rows(List<Map<String, String>> rows) {
        List<Map<String, Object>> shown = new ArrayList<>();
        for (Map<String, String> cells : rows) {
            Map<String, Object> row = new LinkedHashMap<>(cells);
            row.put("bilangan_bulat", YES.equals(cells.get("bilangan_bulat")));
            shown.add(row);
        }
        return shown;
    }

    private static List<Map<String, Object>> table(List<Map<String, String>> rows) {
        List<Map<String, Object>> shown = new ArrayList<>();
        for (Map<String, String> cells : rows) {
            Map<String, Object> row = new LinkedHashMap<>(cells);
            row.put("no", shown.size() + 1);
            row.put("aturan", rule(cells));
            shown.add(row);
        }
        return shown;
    }

    /** How an indicator is computed, in one cell. */
    private static String rule(Map<String, String> cells) {
        String how = cells.get("label_pembilang");
        if (!cells.get("label_penyebut").isEmpty()) {
            how += " : " + cells.get("label_penyebut");
        }
        if (!cells.get("pengali").isEmpty()) {
            how += " × " + cells.get("pengali");
        }
        return (cells.get("arah") + ", " + cells.get("akumulasi").replace('_', '-')).toLowerCase(Locale.ROOT)
                + (how.isEmpty() ? "" : "\n" + how);
    }

    private static List<Map<String, Object>> changes(List<String> changes) {
        return changes.stream()
                .map(change -> Map.<String, Object>of("perubahan", change))
                .toList();
    }

    /** A policy in one sentence. */
    private String policyText(Policy policy) {
        return "Batas capaian: " + (policy.cap() == null ? "tanpa batas" : display.figure(policy.cap()) + "%")
                + " · Rumus bila makin rendah makin baik: "
                + policy.minimiseFormula().text()
                + " · Desimal yang tampil: " + policy.decimals() + " · Pembulatan: "
                + Policy.ROUNDING_TEXT.toLowerCase(Locale.ROOT);
    }

    private List<Map<String, Object>> rounds(List<Decision> decisions) {
        Map<UserId, String> names =
                people.namesOf(decisions.stream().map(Decision::by).toList());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Decision decision : decisions) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("langkah", decision.step() == Step.PERIKSA ? "Pemeriksaan" : "Penetapan");
            row.put("keputusan", display.decision(decision.approved()));
            row.put("oleh", names.get(decision.by()));
            row.put("waktu", display.time(decision.at()));
            row.put("alasan", display.text(decision.reason()));
            rows.add(row);
        }
        return rows;
    }

    @Override
    public void handedOver(HandOver hand) {
        settlements.recordHandover(hand);
    }
}
