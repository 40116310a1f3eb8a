package id.go.lumajangkab.kinerja.measurement;

import static id.go.lumajangkab.kinerja.measurement.MeasurementTrail.values;

import id.go.lumajangkab.kinerja.measurement.Commands.Correction;
import id.go.lumajangkab.kinerja.measurement.Commands.Decide;
import id.go.lumajangkab.kinerja.measurement.Commands.Ending;
import id.go.lumajangkab.kinerja.measurement.Commands.Figures;
import id.go.lumajangkab.kinerja.measurement.Commands.IndicatorChoice;
import id.go.lumajangkab.kinerja.measurement.Commands.StartMeasurement;
import id.go.lumajangkab.kinerja.measurement.Commands.Texts;
import id.go.lumajangkab.kinerja.measurement.MeasurementStore.Found;
import id.go.lumajangkab.kinerja.measurement.MeasurementStore.OfficePeriod;
import id.go.lumajangkab.kinerja.measurement.Progress.Deed;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.Started;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.measurement.Views.StepRun;
import id.go.lumajangkab.kinerja.planning.Catalogue;
import id.go.lumajangkab.kinerja.planning.CatalogueItem;
import id.go.lumajangkab.kinerja.rules.RatingScale;
import id.go.lumajangkab.kinerja.words.HandOver;
import id.go.lumajangkab.kinerja.words.HandoverKind;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.SopStep;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import id.go.lumajangkab.kinerja.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

    private static final int USER_ID_LENGTH = 255;
    private static final String ONE_A_PERIOD = "measurement_one_";

    private final MeasurementStore store;
    private final Catalogue catalogue;
    private final DocumentedIndicators documented;
    private final MeasurementTrail trail;
    private final Clock clock;

    Measurements(
            MeasurementStore store,
            Catalogue catalogue,
            DocumentedIndicators documented,
            MeasurementTrail trail,
            Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.documented = documented;
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
        MeasurementEntity measurement = new MeasurementEntity(
                known.office(),
                period,
                number,
                command.processInstanceId().value(),
                trail.by(),
                clock.instant(),
                reason);
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
    public void order(InstanceId processInstanceId, String text, LocalDate deadline, Collection<UserId> draftTeam) {
        Found found = found(processInstanceId);
        MeasurementEntity measurement = found.measurement();
        Map<String, Object> before = order(measurement);
        measurement.order(found.progress(), text, deadline);
        Set<String> members = members(draftTeam);
        reopen(found);
        replaceTeam(measurement, false, members);
        trail.happened(measurement, "perintah", before.isEmpty() ? null : before, order(measurement));
    }

    /** Step 2: the members of the team, at least one. */
    public void settleTeam(InstanceId processInstanceId, Collection<UserId> userIds) {
        Found found = found(processInstanceId);
        MeasurementEntity measurement = found.measurement();
        measurement.change(Deed.SETTLE_TEAM, found.progress());
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

    /**
     * Step 3: the indicators of this time and their targets. Settling them anew begins a new version of the concept.
     *
     * @param choices of indicators in the catalogue for the period, each at most once, at least one of them used
     */
    public void settleIndicators(InstanceId processInstanceId, List<IndicatorChoice> choices) {
        Found found = changed(processInstanceId, Deed.SETTLE_INDICATORS);
        MeasurementEntity measurement = found.measurement();
        Map<String, CatalogueItem> items = new LinkedHashMap<>();
        Catalogue.Counting counting = catalogue.counting(measurement.office.id(), measurement.period());
        counting.items().forEach(item -> items.put(item.code(), item));
        Map<String, IndicatorChoice> used = ConceptInput.used(choices, items, measurement.period());
        Map<String, LineEntity> replaced = new LinkedHashMap<>();
        if (found.concept() != null) {
            found.concept().lines.forEach(line -> replaced.put(line.indicator.code(), line));
        }
        ConceptEntity concept = new ConceptEntity(
                measurement,
                found.progress().newest().version() + 1,
                counting.policyId(),
                counting.policy().decimals(),
                clock.instant(),
                trail.by());
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
     * @param provable whether each indicator with complete figures needs a document, or the reason why there is none
     *                 ("setiap kegiatan terdokumentasi", the SOP's Pencatatan dan Pendataan); not where the form with
     *                 which the measurement began does not ask for that reason
     */
    public void recordFigures(InstanceId processInstanceId, List<Figures> figures, boolean provable) {
        store.hold(processInstanceId);
        Found found = changed(processInstanceId, Deed.RECORD_FIGURES);
        ConceptEntity concept = found.concept();
        Map<String, Figures> byCode = ConceptInput.matched(concept, figures, Figures::code);
        Map<String, Figures> checked = new LinkedHashMap<>();
        concept.lines.forEach(line -> checked.put(
                line.indicator.code(), ConceptInput.checkedFigures(line.indicator, byCode.get(line.indicator.code()))));
        if (provable) {
            ConceptInput.requireEvidence(concept, checked.values(), documented.documented(processInstanceId));
        }
        ConceptEntity written = writable(found, trail.by());
        written.outdate();
        written.lines.forEach(line -> write(line, checked.get(line.indicator.code())));
    }

    /** After step 4: realisasi, capaian and predikat of every indicator, and the office's mean. */
    public void computeValues(InstanceId processInstanceId, RatingScale scale) {
        Found found = changed(processInstanceId, Deed.COMPUTE);
        Map<String, LineEntity.Computed> computed = compute(found.concept(), scale);
        if (found.concept().computable == null || changes(found.concept(), computed)) {
            ConceptEntity written = writable(found, null);
            written.lines.forEach(line -> write(line, computed.get(line.indicator.code())));
            written.computeMean();
        }
    }

    /** Step 5: the text of exactly the concept's indicators. */
    public void recordTexts(InstanceId processInstanceId, List<Texts> texts) {
        Found found = changed(processInstanceId, Deed.RECORD_TEXTS);
        ConceptEntity concept = found.concept();
        Map<String, Texts> byCode = ConceptInput.matched(concept, texts, Texts::code);
        Map<String, Texts> checked = new LinkedHashMap<>();
        concept.lines.forEach(line -> checked.put(
                line.indicator.code(), ConceptInput.checkedTexts(line.indicator, byCode.get(line.indicator.code()))));
        ConceptEntity written = writable(found, trail.by());
        written.lines.forEach(line -> write(line, checked.get(line.indicator.code())));
    }

    /** Steps 6 and 7: what was decided about the newest concept; each step counts its rounds. */
    public void decide(Decide command) {
        if (command.step() != SopStep.CHECK_BY_KASUBAG && command.step() != SopStep.CHECK_BY_TIM) {
            throw new IllegalArgumentException("step " + command.step() + " decides nothing");
        }
        boolean first = command.step() == SopStep.CHECK_BY_KASUBAG;
        Found found = found(command.processInstanceId());
        found.measurement()
                .decide(first ? Deed.DECIDE_AS_KASUBAG : Deed.DECIDE_AS_TIM, found.progress(), command.approved());
        String reason = command.approved()
                ? Words.optional("Alasan", command.reason(), Words.LONG)
                : Words.required("Alasan tidak setuju", command.reason(), Words.LONG);
        int round = (first ? found.kasubagRound() : found.timRound()) + 1;
        DecisionEntity decision = new DecisionEntity(
                found.concept(),
                command,
                reason,
                found.kasubagRound() + found.timRound() + 1,
                round,
                trail.by(),
                clock.instant());
        store.add(decision);
        trail.decision(decision);
    }

    /**
     * Step 6, after the Tim has sent the concept back: figures and text of exactly the concept's indicators. What was
     * changed becomes a new version, recomputed; where nothing was changed there is none.
     *
     * @param provable as in {@link #recordFigures}, for the lines whose figures change
     */
    public void correct(
            InstanceId processInstanceId, List<Correction> corrections, boolean provable, RatingScale scale) {
        store.hold(processInstanceId);
        Found found = changed(processInstanceId, Deed.CORRECT);
        ConceptEntity concept = found.concept();
        Map<String, Correction> byCode = ConceptInput.matched(
                concept, corrections, correction -> correction.figures().code());
        Map<String, Correction> checked = new LinkedHashMap<>();
        boolean changed = false;
        List<Figures> changedFigures = new ArrayList<>();
        for (LineEntity line : concept.lines) {
            Correction given = byCode.get(line.indicator.code());
            Correction correction = new Correction(
                    ConceptInput.checkedFigures(line.indicator, given.figures()),
                    ConceptInput.checkedTexts(line.indicator, given.texts()));
            checked.put(line.indicator.code(), correction);
            changed |= !line.holds(correction.figures()) || !line.holds(correction.texts());
            if (!line.holds(correction.figures())) {
                changedFigures.add(correction.figures());
            }
        }
        if (provable && !changedFigures.isEmpty()) {
            ConceptInput.requireEvidence(concept, changedFigures, documented.documented(processInstanceId));
        }
        if (changed) {
            ConceptEntity written = writable(found, trail.by());
            written.lines.forEach(line -> {
                write(line, checked.get(line.indicator.code()).figures());
                write(line, checked.get(line.indicator.code()).texts());
                write(line, line.compute(scale));
            });
            written.computeMean();
        }
    }

    /** Step 8: the measurement was carried out with the Tim; the note may be {@code null}. */
    public void recordExecution(InstanceId processInstanceId, String note) {
        Found found = found(processInstanceId);
        MeasurementEntity measurement = found.measurement();
        measurement.execute(found.progress(), note);
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
    public void freeze(InstanceId processInstanceId, RatingScale scale, Supplier<List<StepRun>> runs) {
        Found found = store.progressWithLines(processInstanceId).orElseThrow(MeasurementQueries::notFound);
        ConceptEntity result = found.concept();
        MeasurementEntity measurement = found.measurement();
        measurement.freeze(found.progress(), clock.instant());
        if (changes(result, compute(result, scale))) {
            throw new InputException(
                    "Capaian atau predikat pada konsep " + measurement.period().label() + " versi "
                            + result.number + " berbeda dari yang disetujui, karena tabel predikat diganti sesudahnya;"
                            + " minta analis proses mengembalikan tabel semula, atau minta Camat membatalkan pengukuran ini"
                            + " untuk diulang.");
        }
        result.freeze();
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
    public void report(InstanceId processInstanceId, String note) {
        Found found = found(processInstanceId);
        MeasurementEntity measurement = found.measurement();
        measurement.report(found.progress(), note, clock.instant());
        trail.happened(measurement, "laporan", null, values("catatan", measurement.reportNote));
    }

    /** After step 9: where the soft copy and the hard copy of the result are kept. */
    public void archive(InstanceId processInstanceId, String number, String softCopy, String hardCopy, String note) {
        Found found = found(processInstanceId);
        MeasurementEntity measurement = found.measurement();
        measurement.archive(found.progress(), number, softCopy, hardCopy, note, clock.instant());
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

    /** Cancels a running measurement whose result is not frozen: it stays listed and its period is free again. */
    public void cancel(InstanceId processInstanceId, String reason) {
        Found found = found(processInstanceId);
        found.progress().require(Deed.CANCEL);
        cancel(found, Words.required("Alasan pembatalan", reason, Words.LONG), trail.by());
    }

    /**
     * The process of a measurement ended, whichever way. Before the freeze the measurement is cancelled where a person
     * asked for it, else it is stopped; between the freeze and the report its result stays, and only a correction may
     * follow. Any other stays as it is.
     *
     * @param runs as in {@link #freeze}, for a result that was frozen before they were kept
     * @return the measurement where it was stopped, or ended with its result unreported
     */
    public Optional<MeasurementView> ended(InstanceId processInstanceId, Ending ending, Supplier<List<StepRun>> runs) {
        Optional<Found> running = store.progress(processInstanceId)
                .filter(found -> found.progress().afterEnd(ending.asked()) != found.measurement().status);
        if (running.isEmpty()) {
            return Optional.empty();
        }
        Progress progress = running.get().progress();
        MeasurementEntity measurement = running.get().measurement();
        Status after = progress.afterEnd(ending.asked());
        String reason = ending.reason() == null || ending.reason().isBlank()
                ? "Proses dihapus."
                : ending.reason().strip();
        if (after == Status.DIBATALKAN) {
            cancel(running.get(), reason, ending.by());
            return Optional.empty();
        }
        if (after == Status.BELUM_DILAPORKAN && store.runs(measurement.id).isEmpty()) {
            keep(measurement, runs.get());
        }
        measurement.stop(progress, reason, ending, clock.instant());
        trail.stopped(measurement);
        return Optional.of(measurement.view());
    }

    /** Records that a task changed hands. */
    public void recordHandover(HandOver handover) {
        String reason = handover.kind() == HandoverKind.ALIHKAN
                ? Words.required("Alasan pengalihan", handover.reason(), Words.LONG)
                : Words.optional("Alasan", handover.reason(), Words.LONG);
        MeasurementEntity measurement =
                store.measurement(handover.processInstanceId()).orElseThrow(MeasurementQueries::notFound);
        store.addHandover(handover, reason, clock.instant());
        trail.handover(measurement, handover, reason);
    }

    private Found found(InstanceId processInstanceId) {
        return store.progress(processInstanceId).orElseThrow(MeasurementQueries::notFound);
    }

    /** A measurement with the lines of its newest concept, to which {@code deed} is done now. */
    private Found changed(InstanceId processInstanceId, Deed deed) {
        Found found = store.progressWithLines(processInstanceId).orElseThrow(MeasurementQueries::notFound);
        found.measurement().change(deed, found.progress());
        return found;
    }

    /** The version to write to: the newest, or a new one when somebody has decided about it. */
    private ConceptEntity writable(Found found, UserId by) {
        if (!found.progress().isDecided()) {
            return found.concept();
        }
        ConceptEntity next = found.concept().next(clock.instant(), by);
        store.add(next);
        return next;
    }

    /** What was decided no longer counts, though nothing of the concept changes: its order or its team does. */
    private void reopen(Found found) {
        if (found.progress().isDecided()) {
            store.add(store.concept(new InstanceId(found.measurement().processInstanceId))
                    .orElseThrow()
                    .next(clock.instant(), null));
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

    private void cancel(Found found, String reason, UserId by) {
        MeasurementEntity measurement = found.measurement();
        measurement.cancel(found.progress(), reason, by, clock.instant());
        trail.happened(measurement, "batal", null, values("alasan", measurement.cancelReason));
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

    private static Set<String> members(Collection<UserId> userIds) {
        Set<String> members = new LinkedHashSet<>();
        for (UserId user : userIds == null ? List.<UserId>of() : userIds) {
            String userId = UserId.textOf(user);
            if (userId == null || userId.isBlank() || userId.length() > USER_ID_LENGTH) {
                throw new InputException("Anggota Tim harus dipilih dari daftar.");
            }
            members.add(userId);
        }
        return members;
    }

    private static String running(Tribulan period) {
        return "Pengukuran " + period.label() + " sedang berjalan; selesaikan atau batalkan dahulu.";
    }
}
