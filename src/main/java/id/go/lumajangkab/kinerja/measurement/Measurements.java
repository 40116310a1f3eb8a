package id.go.lumajangkab.kinerja.measurement;

import static id.go.lumajangkab.kinerja.measurement.MeasurementTrail.values;

import id.go.lumajangkab.kinerja.measurement.Commands.Correction;
import id.go.lumajangkab.kinerja.measurement.Commands.Decide;
import id.go.lumajangkab.kinerja.measurement.Commands.Ending;
import id.go.lumajangkab.kinerja.measurement.Commands.Figures;
import id.go.lumajangkab.kinerja.measurement.Commands.IndicatorChoice;
import id.go.lumajangkab.kinerja.measurement.Commands.LateTask;
import id.go.lumajangkab.kinerja.measurement.Commands.StartMeasurement;
import id.go.lumajangkab.kinerja.measurement.Commands.Texts;
import id.go.lumajangkab.kinerja.measurement.MeasurementStore.Found;
import id.go.lumajangkab.kinerja.measurement.MeasurementStore.OfficePeriod;
import id.go.lumajangkab.kinerja.measurement.Progress.Deed;
import id.go.lumajangkab.kinerja.measurement.Views.ConceptView;
import id.go.lumajangkab.kinerja.measurement.Views.Detail;
import id.go.lumajangkab.kinerja.measurement.Views.Lateness;
import id.go.lumajangkab.kinerja.measurement.Views.ListItem;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.Numbered;
import id.go.lumajangkab.kinerja.measurement.Views.Past;
import id.go.lumajangkab.kinerja.measurement.Views.PolicyView;
import id.go.lumajangkab.kinerja.measurement.Views.Result;
import id.go.lumajangkab.kinerja.measurement.Views.Started;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.measurement.Views.StepRun;
import id.go.lumajangkab.kinerja.measurement.Views.Versions;
import id.go.lumajangkab.kinerja.planning.Catalogue;
import id.go.lumajangkab.kinerja.planning.CatalogueItem;
import id.go.lumajangkab.kinerja.planning.IndicatorEntity;
import id.go.lumajangkab.kinerja.rules.Method;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.rules.RatingScale;
import id.go.lumajangkab.kinerja.rules.Reading;
import id.go.lumajangkab.kinerja.words.HandOver;
import id.go.lumajangkab.kinerja.words.HandoverKind;
import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.Words;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The measurements of the offices, from the order to the archive. Every change checks what it is given and throws an
 * {@link InputException} that names the field; then nothing is changed. Joins the caller's transaction.
 *
 * <p>A version of the concept is written in place until somebody has decided about it; the next change begins the next
 * version with all that the last one said. So what was decided about stays readable.
 */
@Service
@Transactional
public class Measurements {

    private static final int FIRST_CHECK = 6;
    private static final int SECOND_CHECK = 7;
    private static final int USER_ID_LENGTH = 255;
    private static final int ARCHIVE_NUMBER_LENGTH = 200;
    private static final String ONE_A_PERIOD = "measurement_one_";

    private final MeasurementStore store;
    private final Catalogue catalogue;
    private final MeasurementTrail trail;
    private final Clock clock;

    Measurements(MeasurementStore store, Catalogue catalogue, MeasurementTrail trail, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Starts the measurement of a period; there is one an office, year and tribulan. A correction supersedes the
     * completed one and has the next number.
     *
     * @throws InputException when the period has not begun, is being measured, or is measured already; for a correction
     *                        when nothing is completed or no reason is given
     */
    public Started start(StartMeasurement command) {
        Tribulan period = command.period();
        if (!period.hasBegun(LocalDate.now(clock))) {
            throw new InputException(period.label() + " belum dimulai, jadi belum dapat diukur.");
        }
        OfficePeriod known = store.period(command.office(), period)
                .orElseThrow(() -> new InputException("Kantor tidak terdaftar; hubungi administrator."));
        if (known.measurements().stream().anyMatch(m -> m.status == Status.BERJALAN)) {
            throw new InputException(running(period));
        }
        boolean completed = !known.measurements().isEmpty();
        if (completed && !command.correction()) {
            throw new InputException("Pengukuran " + period.label()
                    + " sudah selesai; untuk memperbaikinya mulailah pembetulan dengan alasannya.");
        }
        if (!completed && command.correction()) {
            throw new InputException(
                    "Belum ada pengukuran " + period.label() + " yang selesai, jadi belum ada yang dapat dibetulkan.");
        }
        String reason = command.correction()
                ? Words.required("Alasan pembetulan", command.correctionReason(), Words.LONG)
                : Words.optional("Alasan pembetulan", command.correctionReason(), Words.LONG);
        if (reason != null && !command.correction()) {
            throw new InputException("Alasan pembetulan hanya diisi untuk pembetulan.");
        }
        int number = known.measurements().stream().mapToInt(m -> m.number).max().orElse(0) + 1;
        MeasurementEntity measurement =
                new MeasurementEntity(known.office(), period, number, command.processInstanceId());
        measurement.startedAt = now();
        measurement.startedBy = command.startedBy();
        measurement.correctionReason = reason;
        store.add(measurement);
        try {
            // at once, so that who presses at the same moment is told here and not at the end of the transaction
            store.flush();
        } catch (DataIntegrityViolationException refused) {
            if (refused.getCause() instanceof ConstraintViolationException violation
                    && violation.getConstraintName() != null
                    && violation.getConstraintName().startsWith(ONE_A_PERIOD)) {
                throw new InputException(running(period), refused);
            }
            throw refused;
        }
        trail.happened(
                measurement,
                "mulai",
                null,
                values("periode", period.label(), "nomor", number, "alasan pembetulan", reason));
        return new Started(measurement.id, measurement.businessKey, period, number);
    }

    /**
     * Step 1: the order to measure.
     *
     * @param text      required
     * @param deadline  information for the team, may be {@code null}
     * @param draftTeam proposed members, may be empty
     */
    public void order(String processInstanceId, String text, LocalDate deadline, Collection<String> draftTeam) {
        Found found = open(processInstanceId, Deed.ORDER_IT);
        MeasurementEntity measurement = found.measurement();
        String words = Words.required("Perintah", text, Words.LONG);
        if (deadline != null && (deadline.getYear() < Tribulan.FIRST_YEAR || deadline.getYear() > Tribulan.LAST_YEAR)) {
            throw new InputException(
                    "Tahun batas waktu harus antara " + Tribulan.FIRST_YEAR + " dan " + Tribulan.LAST_YEAR + ".");
        }
        Set<String> members = members(draftTeam);
        Map<String, Object> before = order(measurement);
        reopen(found);
        replaceTeam(measurement, false, members);
        measurement.orderText = words;
        measurement.deadline = deadline;
        trail.happened(measurement, "perintah", before.isEmpty() ? null : before, order(measurement));
    }

    /** Step 2: the members of the team, at least one. */
    public void settleTeam(String processInstanceId, Collection<String> userIds) {
        Found found = open(processInstanceId, Deed.SETTLE_TEAM);
        MeasurementEntity measurement = found.measurement();
        Set<String> members = members(userIds);
        if (members.isEmpty()) {
            throw new InputException("Pilih paling sedikit satu anggota Tim.");
        }
        reopen(found);
        List<String> before = replaceTeam(measurement, true, members);
        trail.happened(
                measurement,
                "tim",
                before.isEmpty() ? null : values("anggota", before),
                values("anggota", members.stream().sorted().toList()));
    }

    /** The members that step 1 proposed, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<String> draftTeam(String processInstanceId) {
        return store.teamOf(processInstanceId, false);
    }

    /** The members that step 2 settled, in the order of their ids; empty before. */
    @Transactional(readOnly = true)
    public List<String> settledTeam(String processInstanceId) {
        return store.teamOf(processInstanceId, true);
    }

    /**
     * Step 3: the indicators of this time and their targets. Settling them anew begins a new version of the concept.
     *
     * @param choices of indicators in the catalogue for the period, each at most once, at least one of them used
     */
    public void settleIndicators(String processInstanceId, List<IndicatorChoice> choices, String by) {
        Found found = openWithLines(processInstanceId, Deed.SETTLE_INDICATORS);
        MeasurementEntity measurement = found.measurement();
        Map<String, CatalogueItem> items = new LinkedHashMap<>();
        Catalogue.Counting counting = catalogue.counting(measurement.office.id(), measurement.period());
        counting.items().forEach(item -> items.put(item.code(), item));
        Map<String, IndicatorChoice> used = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (IndicatorChoice choice : choices) {
            CatalogueItem item = items.get(choice.code());
            if (item == null) {
                throw new InputException(
                        "Indikator " + InputException.quoted(choice.code()) + " tidak ada dalam katalog untuk "
                                + measurement.period().label() + ".");
            }
            if (!seen.add(choice.code())) {
                throw new InputException("Isian " + Words.indicator(item.name()) + " ada dua kali.");
            }
            if (item.target() != null
                    && choice.target() != null
                    && !choice.target().equals(item.target())) {
                throw new InputException("Target " + Words.indicator(item.name())
                        + " sudah ditetapkan dalam katalog, yaitu "
                        + item.target().format()
                        + ", dan tidak dapat diubah.");
            }
            if (choice.target() != null) {
                checkSize(
                        "Target " + Words.indicator(item.name()),
                        choice.target().low());
                checkSize(
                        "Target " + Words.indicator(item.name()),
                        choice.target().high());
            }
            if (choice.used()) {
                used.put(choice.code(), choice);
            }
        }
        if (used.isEmpty()) {
            throw new InputException("Pilih paling sedikit satu indikator.");
        }
        Map<String, LineEntity> replaced = new LinkedHashMap<>();
        if (found.concept() != null) {
            found.concept().lines.forEach(line -> replaced.put(line.indicator.code(), line));
        }
        ConceptEntity concept = new ConceptEntity(measurement, found.progress().version() + 1, now(), by);
        concept.policyId = counting.policyId();
        concept.decimals = counting.policy().decimals();
        for (CatalogueItem item : items.values()) {
            IndicatorChoice choice = used.get(item.code());
            if (choice != null) {
                concept.lines.add(new LineEntity(
                        concept,
                        store.indicator(item.indicatorId()),
                        concept.lines.size() + 1,
                        item.rule(),
                        item.target() == null ? choice.target() : item.target()));
            }
        }
        store.add(concept);
        concept.lines.forEach(line -> trail.target(line, replaced.remove(line.indicator.code())));
        replaced.values().forEach(line -> trail.targetRemoved(measurement, line));
    }

    /**
     * Step 4: the figures of exactly the concept's indicators.
     *
     * @param documented codes of the indicators that have a document, asked while no document can be withdrawn; each
     *                   other one with complete figures needs a reason ("setiap kegiatan terdokumentasi", the SOP's
     *                   Pencatatan dan Pendataan)
     * @param by         who recorded them
     */
    public void recordFigures(
            String processInstanceId, List<Figures> figures, Supplier<Set<String>> documented, String by) {
        store.hold(processInstanceId);
        Found found = openWithLines(processInstanceId, Deed.RECORD_FIGURES);
        ConceptEntity concept = found.concept();
        Map<String, Figures> byCode = matched(concept, figures, Figures::code);
        Map<String, Figures> checked = new LinkedHashMap<>();
        concept.lines.forEach(line ->
                checked.put(line.indicator.code(), checkedFigures(line.indicator, byCode.get(line.indicator.code()))));
        requireEvidence(concept, checked.values(), documented.get());
        ConceptEntity written = writable(found, by);
        written.outdate();
        written.lines.forEach(line -> write(line, checked.get(line.indicator.code())));
    }

    /** After step 4: realisasi, capaian and predikat of every indicator, and the office's mean. */
    public void computeValues(String processInstanceId, RatingScale scale) {
        Found found = openWithLines(processInstanceId, Deed.COMPUTE);
        Map<String, LineEntity.Computed> computed = compute(found.concept(), scale);
        if (found.concept().computable == null || changes(found.concept(), computed)) {
            ConceptEntity written = writable(found, null);
            written.lines.forEach(line -> write(line, computed.get(line.indicator.code())));
            written.computeMean();
        }
    }

    /** Step 5: the text of exactly the concept's indicators. */
    public void recordTexts(String processInstanceId, List<Texts> texts, String by) {
        Found found = openWithLines(processInstanceId, Deed.RECORD_TEXTS);
        ConceptEntity concept = found.concept();
        Map<String, Texts> byCode = matched(concept, texts, Texts::code);
        Map<String, Texts> checked = new LinkedHashMap<>();
        concept.lines.forEach(line ->
                checked.put(line.indicator.code(), checkedTexts(line.indicator, byCode.get(line.indicator.code()))));
        ConceptEntity written = writable(found, by);
        written.lines.forEach(line -> write(line, checked.get(line.indicator.code())));
    }

    /** Steps 6 and 7: what was decided about the newest concept; each step counts its rounds. */
    public void decide(Decide command) {
        if (command.step() != FIRST_CHECK && command.step() != SECOND_CHECK) {
            throw new IllegalArgumentException("step " + command.step() + " decides nothing");
        }
        boolean first = command.step() == FIRST_CHECK;
        Found found = open(command.processInstanceId(), first ? Deed.DECIDE_AS_KASUBAG : Deed.DECIDE_AS_TIM);
        String reason = command.approved()
                ? Words.optional("Alasan", command.reason(), Words.LONG)
                : Words.required("Alasan tidak setuju", command.reason(), Words.LONG);
        int round = (first ? found.kasubagRound() : found.timRound()) + 1;
        DecisionEntity decision = new DecisionEntity(
                found.concept(), command, reason, found.kasubagRound() + found.timRound() + 1, round, now());
        store.add(decision);
        trail.decision(decision);
        found.measurement().returnedByTim = !first && !command.approved();
    }

    /**
     * Step 6, after the Tim has sent the concept back: figures and text of exactly the concept's indicators. What was
     * changed becomes a new version, recomputed; where nothing was changed there is none.
     *
     * @param documented as in {@link #recordFigures}, for the lines whose figures change
     */
    public void correct(
            String processInstanceId,
            List<Correction> corrections,
            Supplier<Set<String>> documented,
            String by,
            RatingScale scale) {
        store.hold(processInstanceId);
        Found found = openWithLines(processInstanceId, Deed.CORRECT);
        ConceptEntity concept = found.concept();
        Map<String, Correction> byCode =
                matched(concept, corrections, correction -> correction.figures().code());
        Map<String, Correction> checked = new LinkedHashMap<>();
        boolean changed = false;
        List<Figures> changedFigures = new ArrayList<>();
        for (LineEntity line : concept.lines) {
            Correction given = byCode.get(line.indicator.code());
            Correction correction = new Correction(
                    checkedFigures(line.indicator, given.figures()), checkedTexts(line.indicator, given.texts()));
            checked.put(line.indicator.code(), correction);
            changed |= !line.holds(correction.figures()) || !line.holds(correction.texts());
            if (!line.holds(correction.figures())) {
                changedFigures.add(correction.figures());
            }
        }
        if (!changedFigures.isEmpty()) {
            requireEvidence(concept, changedFigures, documented.get());
        }
        if (changed) {
            ConceptEntity written = writable(found, by);
            written.lines.forEach(line -> {
                write(line, checked.get(line.indicator.code()).figures());
                write(line, checked.get(line.indicator.code()).texts());
                write(line, line.compute(scale));
            });
            written.computeMean();
        }
    }

    /** Step 8: the measurement was carried out with the Tim; the note may be {@code null}. */
    public void recordExecution(String processInstanceId, String note) {
        Found found = open(processInstanceId, Deed.EXECUTE);
        MeasurementEntity measurement = found.measurement();
        measurement.execute(
                Words.optional("Catatan", note, Words.LONG), found.progress().version());
        trail.happened(measurement, "pelaksanaan", null, values("catatan", measurement.executionNote));
    }

    /**
     * After step 8: computes once more and freezes exactly the version that both have approved, with the policy by which
     * it was computed and the run of the steps that its report tells of.
     *
     * @param runs the tasks of steps 1 to 8 in their order, as they are at this moment
     * @throws InputException when anything is missing, or when the version would be computed otherwise by now, such as
     *                        by other rating bands: then it is not what was approved
     */
    public void freeze(String processInstanceId, RatingScale scale, Supplier<List<StepRun>> runs) {
        Found found = openWithLines(processInstanceId, Deed.FREEZE);
        ConceptEntity result = found.concept();
        MeasurementEntity measurement = found.measurement();
        if (changes(result, compute(result, scale))) {
            throw new InputException(
                    "Capaian atau predikat pada konsep " + measurement.period().label() + " versi "
                            + result.number + " berbeda dari yang disetujui, karena tabel predikat diganti sesudahnya;"
                            + " minta analis proses mengembalikan tabel semula, atau minta Camat membatalkan pengukuran ini"
                            + " untuk diulang.");
        }
        result.finalResult = true;
        measurement.frozenAt = now();
        MeasurementPolicyEntity policy = new MeasurementPolicyEntity(
                measurement.id,
                result.policyId == null ? null : store.policy(result.policyId),
                scale.bands(),
                measurement.frozenAt);
        store.add(policy);
        keep(measurement, runs.get());
        trail.frozen(result, policy.view());
    }

    /** Step 9: the result was handed to the Camat; the measurement is completed. */
    public void report(String processInstanceId, String note) {
        MeasurementEntity measurement = open(processInstanceId, Deed.REPORT).measurement();
        measurement.reportNote = Words.optional("Catatan", note, Words.LONG);
        measurement.status = Status.SELESAI;
        measurement.completedAt = now();
        trail.happened(measurement, "laporan", null, values("catatan", measurement.reportNote));
    }

    /** After step 9: where the soft copy and the hard copy of the result are kept. */
    public void archive(String processInstanceId, String number, String softCopy, String hardCopy, String note) {
        MeasurementEntity measurement = open(processInstanceId, Deed.ARCHIVE).measurement();
        measurement.archiveNumber = Words.required("Nomor arsip", number, ARCHIVE_NUMBER_LENGTH);
        measurement.archiveSoftCopy = Words.required("Tempat soft copy", softCopy, Words.SHORT);
        measurement.archiveHardCopy = Words.required("Tempat hard copy", hardCopy, Words.SHORT);
        measurement.archiveNote = Words.optional("Catatan", note, Words.LONG);
        measurement.archivedAt = now();
        trail.happened(
                measurement,
                "arsip",
                null,
                values(
                        "nomor arsip",
                        measurement.archiveNumber,
                        "soft copy",
                        measurement.archiveSoftCopy,
                        "hard copy",
                        measurement.archiveHardCopy,
                        "catatan",
                        measurement.archiveNote));
    }

    /**
     * Cancels a running measurement whose result is not frozen: it stays listed and its period is free again.
     *
     * @param by {@code null} when nobody is known
     */
    public void cancel(String processInstanceId, String reason, String by) {
        MeasurementEntity measurement = open(processInstanceId, Deed.CANCEL).measurement();
        cancel(measurement, Words.required("Alasan pembatalan", reason, Words.LONG), by);
    }

    /**
     * The process of a measurement ended, whichever way. Before the freeze the measurement is cancelled where a person
     * asked for it, else it is stopped; between the freeze and the report its result stays, and only a correction may
     * follow. Any other stays as it is.
     *
     * @param runs as in {@link #freeze}, for a result that was frozen before they were kept
     * @return the measurement where it was stopped, or ended with its result unreported
     */
    public Optional<MeasurementView> ended(String processInstanceId, Ending ending, Supplier<List<StepRun>> runs) {
        Optional<Found> running = store.progress(processInstanceId)
                .filter(found -> found.progress().afterEnd(ending.asked()) != found.measurement().status);
        if (running.isEmpty()) {
            return Optional.empty();
        }
        MeasurementEntity measurement = running.get().measurement();
        Status after = running.get().progress().afterEnd(ending.asked());
        String reason = ending.reason() == null || ending.reason().isBlank()
                ? "Proses dihapus."
                : ending.reason().strip();
        if (after == Status.DIBATALKAN) {
            cancel(measurement, reason, ending.by());
            return Optional.empty();
        }
        if (after == Status.BELUM_DILAPORKAN && store.runs(measurement.id).isEmpty()) {
            keep(measurement, runs.get());
        }
        measurement.stop(after, reason, ending, now());
        trail.stopped(measurement);
        return Optional.of(measurement.view());
    }

    /** The run of steps 1 to 8 as it was when the result was frozen; none where it was not kept then. */
    @Transactional(readOnly = true)
    public List<StepRun> frozenRuns(UUID id) {
        return store.runs(id).stream().map(StepRunEntity::view).toList();
    }

    /**
     * Records that a task ran past its standard duration: once a task, a second call changes nothing. Where the record
     * was void, the task is late again.
     *
     * @return whether anything was recorded
     */
    public boolean recordLateness(LateTask late) {
        return store.addLateness(late, now());
    }

    /**
     * A task was finished: one that is late gets the time, also where nobody had recorded that it was late; of a
     * punctual one nothing is written.
     *
     * @return whether it was late
     */
    public boolean finishLate(LateTask late, Instant at, String by) {
        return at.isAfter(late.lateSince()) && store.finishLateness(late, now(), at, by);
    }

    /**
     * A task turned out punctual after all, such as by a holiday entered later: its lateness is void ("gugur").
     *
     * @return whether there was one
     */
    public boolean voidLateness(String taskId) {
        return store.voidLateness(taskId, now());
    }

    /** The records of lateness of an office, void ones too, for a changed calendar to be held against. */
    @Transactional(readOnly = true)
    public List<Lateness> lateness(String office) {
        return store.latenessOf(office);
    }

    /** Records that a task changed hands. */
    public void recordHandover(HandOver handover) {
        String reason = handover.kind() == HandoverKind.ALIHKAN
                ? Words.required("Alasan pengalihan", handover.reason(), Words.LONG)
                : Words.optional("Alasan", handover.reason(), Words.LONG);
        MeasurementEntity measurement = known(handover.processInstanceId());
        store.addHandover(handover, reason, now());
        trail.handover(measurement, handover, reason);
    }

    /** The measurement of a process instance. */
    @Transactional(readOnly = true)
    public MeasurementView measurement(String processInstanceId) {
        return known(processInstanceId).view();
    }

    /** The measurement of a process instance, none where the instance is of another process. */
    @Transactional(readOnly = true)
    public Optional<MeasurementView> find(String processInstanceId) {
        return store.measurement(processInstanceId).map(MeasurementEntity::view);
    }

    /** The measurement with this id. */
    @Transactional(readOnly = true)
    public Optional<MeasurementView> find(UUID id) {
        return store.measurement(id).map(MeasurementEntity::view);
    }

    /**
     * The measurement with this id, which nobody else changes (freezes, cancels, archives) until the caller's
     * transaction ends.
     */
    public Optional<MeasurementView> hold(UUID id) {
        return store.hold(id).map(MeasurementEntity::view);
    }

    /**
     * Which time is measured by each of these process instances, with one query; an instance of another process is left
     * out.
     */
    @Transactional(readOnly = true)
    public Map<String, Numbered> periods(Collection<String> processInstanceIds) {
        return processInstanceIds.isEmpty()
                ? Map.of()
                : store.periods(processInstanceIds).stream()
                        .collect(Collectors.toMap(
                                row -> (String) row[0],
                                row -> new Numbered(
                                        new Tribulan((Integer) row[1], (Integer) row[2]), (Integer) row[3])));
    }

    /** What happened to a measurement until now, without its concepts; none where the instance is of another process. */
    @Transactional(readOnly = true)
    public Optional<Past> past(String processInstanceId) {
        return store.measurement(processInstanceId)
                .map(measurement -> new Past(
                        measurement.view(),
                        store.decisions(measurement.id).stream()
                                .map(DecisionEntity::view)
                                .toList(),
                        store.handovers(measurement.id).stream()
                                .map(HandoverEntity::view)
                                .toList()));
    }

    /** All versions of the concept with what was decided about them, oldest first; none as {@link #past}. */
    @Transactional(readOnly = true)
    public Optional<Versions> versions(String processInstanceId) {
        return store.measurement(processInstanceId)
                .map(measurement -> new Versions(
                        store.concepts(measurement.id).stream()
                                .map(ConceptEntity::view)
                                .toList(),
                        store.decisions(measurement.id).stream()
                                .map(DecisionEntity::view)
                                .toList()));
    }

    /** What {@link #current} gives, or nothing before step 3 has settled a concept. */
    @Transactional(readOnly = true)
    public Optional<ConceptView> currentIfAny(String processInstanceId) {
        return store.concept(processInstanceId).map(this::view);
    }

    /**
     * What the forms of steps 4 to 9 show.
     *
     * @throws InputException when step 3 has not settled a concept
     */
    @Transactional(readOnly = true)
    public ConceptView current(String processInstanceId) {
        return currentIfAny(processInstanceId).orElseThrow(() -> withoutConcept(processInstanceId));
    }

    /** All measurements of these offices, the newest period first. */
    @Transactional(readOnly = true)
    public List<ListItem> list(Collection<String> offices) {
        return offices.isEmpty() ? List.of() : store.list(offices);
    }

    /** Everything about one measurement; whether a user may see its office is the caller's to check. */
    @Transactional(readOnly = true)
    public Optional<Detail> detail(UUID id) {
        return store.measurement(id)
                .map(measurement -> new Detail(
                        measurement.view(),
                        store.team(id, true).stream()
                                .map(member -> member.key.userId())
                                .sorted()
                                .toList(),
                        store.concepts(id).stream().map(ConceptEntity::view).toList(),
                        store.decisions(id).stream().map(DecisionEntity::view).toList(),
                        store.lateness(id).stream().map(LatenessEntity::view).toList(),
                        store.handovers(id).stream().map(HandoverEntity::view).toList()));
    }

    private ConceptView view(ConceptEntity concept) {
        return new ConceptView(
                concept.measurement.view(),
                concept.view(),
                store.decisions(concept.measurement.id).stream()
                        .map(DecisionEntity::view)
                        .toList());
    }

    /**
     * The policy by which a measurement is computed: of a frozen one as it was then, rating bands included; of a running
     * one as step 3 found it, without bands.
     */
    @Transactional(readOnly = true)
    public PolicyView policyOf(UUID id) {
        return store.policyOf(id);
    }

    /** The frozen results of a year, in the order of time; a correction comes after what it corrects. */
    @Transactional(readOnly = true)
    public List<Result> results(String office, int year) {
        return store.results(office, year).stream()
                .map(concept -> new Result(concept.measurement.view(), concept.view()))
                .toList();
    }

    private MeasurementEntity known(String processInstanceId) {
        return store.measurement(processInstanceId).orElseThrow(Measurements::notFound);
    }

    /** A measurement to which {@code deed} may be done now; whoever found the same at once has to begin again. */
    private Found open(String processInstanceId, Deed deed) {
        return open(store.progress(processInstanceId), deed);
    }

    /** As {@link #open(String, Deed)}, with the lines of its newest concept. */
    private Found openWithLines(String processInstanceId, Deed deed) {
        return open(store.progressWithLines(processInstanceId), deed);
    }

    private static Found open(Optional<Found> known, Deed deed) {
        Found found = known.orElseThrow(Measurements::notFound);
        found.progress().require(deed);
        found.measurement().changed();
        return found;
    }

    private InputException withoutConcept(String processInstanceId) {
        return new InputException(
                Progress.withoutConcept(known(processInstanceId).period()));
    }

    /** The version to write to: the newest, or a new one when somebody has decided about it. */
    private ConceptEntity writable(Found found, String by) {
        if (!found.progress().isDecided()) {
            return found.concept();
        }
        ConceptEntity next = found.concept().next(now(), by);
        store.add(next);
        return next;
    }

    /** What was decided no longer counts, though nothing of the concept changes: its order or its team does. */
    private void reopen(Found found) {
        if (found.progress().isDecided()) {
            store.add(store.concept(found.measurement().processInstanceId)
                    .orElseThrow()
                    .next(now(), null));
        }
    }

    private static Map<String, LineEntity.Computed> compute(ConceptEntity concept, RatingScale scale) {
        Map<String, LineEntity.Computed> computed = new LinkedHashMap<>();
        concept.lines.forEach(line -> computed.put(line.indicator.code(), line.compute(scale)));
        return computed;
    }

    private static boolean changes(ConceptEntity concept, Map<String, LineEntity.Computed> computed) {
        return concept.lines.stream().anyMatch(line -> !line.computed().sameAs(computed.get(line.indicator.code())));
    }

    private void keep(MeasurementEntity measurement, List<StepRun> runs) {
        for (int i = 0; i < runs.size(); i++) {
            store.add(new StepRunEntity(measurement.id, i + 1, runs.get(i)));
        }
    }

    private void write(LineEntity line, Figures figures) {
        trail.figures(line, line.figures(), figures);
        line.write(figures);
    }

    private void write(LineEntity line, Texts texts) {
        trail.texts(line, line.texts(), texts);
        line.write(texts);
    }

    private void write(LineEntity line, LineEntity.Computed computed) {
        trail.values(line, line.computed(), computed);
        line.write(computed);
    }

    private static Map<String, Object> order(MeasurementEntity measurement) {
        return values("perintah", measurement.orderText, "batas waktu", measurement.deadline);
    }

    private void cancel(MeasurementEntity measurement, String reason, String by) {
        measurement.cancel(reason, by, now());
        trail.happened(measurement, "batal", null, values("alasan", reason));
    }

    /** Gives back who the members were, in the order of their ids. */
    private List<String> replaceTeam(MeasurementEntity measurement, boolean settled, Set<String> members) {
        Set<String> added = new LinkedHashSet<>(members);
        List<String> before = new ArrayList<>();
        for (TeamMemberEntity member : store.team(measurement.id, settled)) {
            before.add(member.key.userId());
            if (!added.remove(member.key.userId())) {
                store.remove(member);
            }
        }
        added.forEach(user -> store.add(new TeamMemberEntity(measurement.id, user, settled)));
        return before.stream().sorted().toList();
    }

    private static Set<String> members(Collection<String> userIds) {
        Set<String> members = new LinkedHashSet<>();
        for (String userId : userIds == null ? List.<String>of() : userIds) {
            if (userId == null || userId.isBlank() || userId.length() > USER_ID_LENGTH) {
                throw new InputException("Anggota Tim harus dipilih dari daftar.");
            }
            members.add(userId);
        }
        return members;
    }

    /** The rows by code, exactly one for each line of the concept. */
    private static <T> Map<String, T> matched(ConceptEntity concept, List<T> rows, Function<T, String> codeOf) {
        Map<String, LineEntity> lines = new LinkedHashMap<>();
        concept.lines.forEach(line -> lines.put(line.indicator.code(), line));
        Map<String, T> byCode = new LinkedHashMap<>();
        for (T row : rows) {
            LineEntity line = lines.get(codeOf.apply(row));
            if (line == null) {
                throw new InputException(
                        "Indikator " + InputException.quoted(codeOf.apply(row)) + " tidak ada dalam konsep ini.");
            }
            if (byCode.put(codeOf.apply(row), row) != null) {
                throw new InputException("Isian " + Words.indicator(line.indicator.name()) + " ada dua kali.");
            }
        }
        lines.forEach((code, line) -> {
            if (!byCode.containsKey(code)) {
                throw new InputException("Isian " + Words.indicator(line.indicator.name()) + " tidak ada.");
            }
        });
        return byCode;
    }

    private static Figures checkedFigures(IndicatorEntity indicator, Figures figures) {
        String name = Words.indicator(indicator.name());
        boolean ratio = indicator.method() == Method.RASIO;
        if (ratio && figures.value() != null) {
            throw new InputException("Kosongkan nilai " + name + ", karena dihitung dari pembilang dan penyebut.");
        }
        if (!ratio && (figures.numerator() != null || figures.denominator() != null)) {
            throw new InputException("Kosongkan pembilang dan penyebut " + name + ", karena nilainya diisi langsung.");
        }
        checkFigure(indicator, "Pembilang " + name, figures.numerator());
        checkFigure(indicator, "Penyebut " + name, figures.denominator());
        checkFigure(indicator, "Nilai " + name, figures.value());
        String source = Words.optional("Dokumen sumber " + name, figures.source(), Words.SHORT);
        String note = Words.optional("Keterangan " + name, figures.note(), Words.LONG);
        String withoutEvidence =
                Words.optional("Alasan bila tanpa dokumen bukti " + name, figures.withoutEvidence(), Words.LONG);
        boolean complete = isComplete(indicator, figures);
        if (complete && source == null) {
            throw new InputException("Isi nama dokumen sumber untuk " + name + ".");
        }
        if (!complete && note == null) {
            throw new InputException("Isi angka untuk " + name + ", atau keterangan mengapa angkanya belum ada.");
        }
        return new Figures(
                indicator.code(),
                figures.numerator(),
                figures.denominator(),
                figures.value(),
                source,
                note,
                withoutEvidence);
    }

    private static boolean isComplete(IndicatorEntity indicator, Figures figures) {
        return indicator
                .rule(Policy.DELIVERED)
                .isComplete(new Reading(figures.numerator(), figures.denominator(), figures.value()));
    }

    /** Refuses figures that neither a document proves nor a reason excuses, and names all of them. */
    private static void requireEvidence(ConceptEntity concept, Collection<Figures> figures, Set<String> documented) {
        Map<String, IndicatorEntity> indicators = new LinkedHashMap<>();
        concept.lines.forEach(line -> indicators.put(line.indicator.code(), line.indicator));
        List<String> missing = figures.stream()
                .filter(given -> given.withoutEvidence() == null
                        && !documented.contains(given.code())
                        && isComplete(indicators.get(given.code()), given))
                .map(given -> Words.indicator(indicators.get(given.code()).name()))
                .toList();
        if (!missing.isEmpty()) {
            throw new InputException("Unggah dokumen bukti pada tab Dokumen, atau isi alasan bila tanpa dokumen bukti,"
                    + " untuk " + String.join(", ", missing) + ".");
        }
    }

    private static void checkFigure(IndicatorEntity indicator, String field, BigDecimal figure) {
        if (figure == null) {
            return;
        }
        if (figure.signum() < 0) {
            throw new InputException(field + " tidak boleh negatif.");
        }
        checkSize(field, figure);
        if (indicator.wholeNumbers() && !IndonesianNumber.isWhole(figure)) {
            throw new InputException(field + " harus bilangan bulat; tulis tanpa koma.");
        }
    }

    private static void checkSize(String field, BigDecimal figure) {
        if (figure == null) {
            return;
        }
        BigDecimal number = figure.stripTrailingZeros();
        if (number.precision() - number.scale() > IndonesianNumber.INTEGER_DIGITS
                || number.scale() > IndonesianNumber.DECIMALS) {
            throw new InputException(field + " terlalu panjang; tulis paling banyak " + IndonesianNumber.INTEGER_DIGITS
                    + " angka di depan koma dan " + IndonesianNumber.DECIMALS + " angka di belakangnya.");
        }
    }

    private static Texts checkedTexts(IndicatorEntity indicator, Texts texts) {
        String name = Words.indicator(indicator.name());
        return new Texts(
                indicator.code(),
                Words.required("Analisis " + name, texts.analysis(), Words.LONG),
                Words.optional("Hambatan " + name, texts.obstacle(), Words.LONG),
                Words.optional("Tindak lanjut " + name, texts.followUp(), Words.LONG));
    }

    private static String running(Tribulan period) {
        return "Pengukuran " + period.label() + " sedang berjalan; selesaikan atau batalkan dahulu.";
    }

    private static InputException notFound() {
        return new InputException("Pengukuran ini tidak ditemukan.");
    }

    private Instant now() {
        // the database keeps microseconds
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
