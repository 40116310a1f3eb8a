package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.engine.DeployedForms;
import id.go.lumajangkab.kinerja.engine.ProcessRules;
import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.measurement.Commands.Correction;
import id.go.lumajangkab.kinerja.measurement.Commands.Decide;
import id.go.lumajangkab.kinerja.measurement.Commands.Figures;
import id.go.lumajangkab.kinerja.measurement.Commands.IndicatorChoice;
import id.go.lumajangkab.kinerja.measurement.Commands.LateTask;
import id.go.lumajangkab.kinerja.measurement.Commands.Texts;
import id.go.lumajangkab.kinerja.measurement.LatenessRecords;
import id.go.lumajangkab.kinerja.measurement.Measurements;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.sop.PengukuranKinerja.Elements;
import id.go.lumajangkab.kinerja.sop.PengukuranKinerja.Variables;
import id.go.lumajangkab.kinerja.words.HandOver;
import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.SopStep;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The SOP "Pengukuran Kinerja": the form's data becomes rows of our tables, gateways get their decisions. */
@Component
class MeasurementSteps implements ProcessRules {

    /** Any other answer refuses. */
    static final String APPROVED = "setuju";

    static final String REFUSED = "tidak";
    private static final String NO_EVIDENCE = "alasanTanpaBukti";

    private final Measurements measurements;
    private final LatenessRecords lateness;
    private final MeasurementForms forms;
    private final DeployedForms deployedForms;
    private final People people;
    private final DmnRatingScale ratingScale;
    private final StepNotices notices;
    private final MeasurementStarted started;
    private final MeasurementEnded ended;

    MeasurementSteps(
            Measurements measurements,
            LatenessRecords lateness,
            MeasurementForms forms,
            DeployedForms deployedForms,
            People people,
            DmnRatingScale ratingScale,
            StepNotices notices,
            MeasurementStarted started,
            MeasurementEnded ended) {
        this.measurements = measurements;
        this.lateness = lateness;
        this.forms = forms;
        this.deployedForms = deployedForms;
        this.people = people;
        this.ratingScale = ratingScale;
        this.notices = notices;
        this.started = started;
        this.ended = ended;
    }

    @Override
    public String processKey() {
        return PengukuranKinerja.KEY;
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
        return StepForms.OF_MEASUREMENT;
    }

    @Override
    public Optional<Set<String>> keysReadBy(String task) {
        return StepForms.readBy(PengukuranKinerja.KEY, task);
    }

    @Override
    public Map<String, Object> complete(TaskEntity task, UserId user, Map<String, Object> data) {
        Map<String, Object> variables = write(task, user, data);
        finishLate(task, user);
        return variables;
    }

    @Override
    public Map<String, Object> formValues(TaskEntity task) {
        return forms.of(task);
    }

    @Override
    public void handedOver(HandOver hand) {
        measurements.recordHandover(hand);
    }

    private Map<String, Object> write(TaskEntity task, UserId user, Map<String, Object> data) {
        InstanceId instance = new InstanceId(task.getProcessInstanceId());
        switch (task.getTaskDefinitionKey()) {
            case Elements.STEP_1 -> {
                requireTim(task, users(data, "drafTim"));
                measurements.order(
                        instance, text(data, "perintah"), (LocalDate) data.get("batasWaktu"), users(data, "drafTim"));
            }
            case Elements.STEP_2 -> {
                requireTim(task, users(data, "tim"));
                measurements.settleTeam(instance, users(data, "tim"));
            }
            case Elements.STEP_3 ->
                measurements.settleIndicators(
                        instance,
                        rows(data, "indikator").stream()
                                .map(MeasurementSteps::choice)
                                .toList());
            case Elements.STEP_4 ->
                measurements.recordFigures(
                        instance,
                        rows(data, "indikator").stream()
                                .map(MeasurementSteps::figures)
                                .toList(),
                        provable(task, "indikator"));
            case Elements.STEP_5 ->
                measurements.recordTexts(
                        instance,
                        rows(data, "uraian").stream()
                                .map(MeasurementSteps::uraian)
                                .toList());
            case Elements.STEP_6 -> {
                List<Correction> corrections = rows(data, "koreksi").stream()
                        .map(MeasurementSteps::correction)
                        .toList();
                if (!corrections.isEmpty()) {
                    measurements.correct(instance, corrections, provable(task, "koreksi"), ratingScale);
                }
                return Map.of(Variables.APPROVED_BY_KASUBAG, decide(task, SopStep.CHECK_BY_KASUBAG, user, data));
            }
            case Elements.STEP_7 -> {
                return Map.of(Variables.APPROVED_BY_TIM, decide(task, SopStep.CHECK_BY_TIM, user, data));
            }
            case Elements.STEP_8 -> measurements.recordExecution(instance, text(data, "catatan"));
            case Elements.STEP_9 -> {
                measurements.report(instance, text(data, "catatan"));
                notices.reported(task, user);
            }
            case Elements.ARCHIVE ->
                measurements.archive(
                        instance,
                        text(data, "nomorArsip"),
                        text(data, "softCopy"),
                        text(data, "hardCopy"),
                        text(data, "catatan"));
            default -> {
                // an analyst's own task means nothing to the measurement
            }
        }
        return Map.of();
    }

    /**
     * A measurement keeps the forms with which it was started: one whose form does not know the reason that a figure
     * without a document needs is not asked for either.
     */
    private boolean provable(TaskEntity task, String list) {
        return deployedForms.schemaOf(task).edits(list, NO_EVIDENCE);
    }

    private boolean decide(TaskEntity task, int step, UserId user, Map<String, Object> data) {
        String decision = text(data, "keputusan");
        if (decision == null || decision.isBlank()) {
            throw StepRefused.badInput("Setuju? wajib dijawab: pilih Setuju atau Tidak.");
        }
        boolean approved = APPROVED.equals(decision);
        String reason = approved ? null : text(data, "alasan");
        measurements.decide(new Decide(
                new InstanceId(task.getProcessInstanceId()), step, approved, reason, new TaskId(task.getId())));
        if (!approved) {
            notices.rejected(task, reason, user);
        }
        return approved;
    }

    private void requireTim(TaskEntity task, List<UserId> users) {
        Set<UserId> members = people.membersOf(Roles.TIM, OfficeId.ofNullable(task.getTenantId()))
                .keySet();
        if (!members.containsAll(users)) {
            throw StepRefused.badInput("Tim hanya dapat diisi dengan pegawai dari daftar anggota Tim kantor ini.");
        }
    }

    /** A step that ends after its due date is on record even where its timer had no time to fire. */
    private void finishLate(TaskEntity task, UserId user) {
        Instant now = ClockUtil.getCurrentTime().toInstant();
        if (PengukuranKinerja.stepOf(task.getTaskDefinitionKey()) > 0
                && task.getDueDate() != null
                && now.isAfter(task.getDueDate().toInstant())) {
            lateness.finishLate(
                    new LateTask(
                            new InstanceId(task.getProcessInstanceId()),
                            new TaskId(task.getId()),
                            PengukuranKinerja.stepOf(task.getTaskDefinitionKey()),
                            user,
                            TaskHandover.roleOf(task),
                            task.getDueDate().toInstant()),
                    now,
                    user);
        }
    }

    private static IndicatorChoice choice(Map<String, Object> row) {
        String code = text(row, "kode");
        return new IndicatorChoice(
                code,
                Boolean.TRUE.equals(row.get("dipakai")),
                Target.parseOptional("Target indikator " + code, text(row, "target"))
                        .orElse(null));
    }

    private static Figures figures(Map<String, Object> row) {
        return new Figures(
                text(row, "kode"),
                figure(row, "pembilang", "Pembilang"),
                figure(row, "penyebut", "Penyebut"),
                figure(row, "nilai", "Nilai"),
                text(row, "sumber"),
                text(row, "keterangan"),
                text(row, NO_EVIDENCE));
    }

    private static BigDecimal figure(Map<String, Object> row, String key, String label) {
        return IndonesianNumber.parseOptional(label + " indikator " + text(row, "kode"), text(row, key))
                .orElse(null);
    }

    private static Texts uraian(Map<String, Object> row) {
        return new Texts(text(row, "kode"), text(row, "analisis"), text(row, "hambatan"), text(row, "tindakLanjut"));
    }

    private static Correction correction(Map<String, Object> row) {
        return new Correction(figures(row), uraian(row));
    }

    private static String text(Map<String, Object> data, String key) {
        return (String) data.get(key);
    }

    @SuppressWarnings("unchecked")
    private static List<UserId> users(Map<String, Object> data, String key) {
        return ((List<String>) data.getOrDefault(key, List.of()))
                .stream().map(UserId::ofNullable).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> data, String key) {
        return (List<Map<String, Object>>) data.getOrDefault(key, List.of());
    }
}
