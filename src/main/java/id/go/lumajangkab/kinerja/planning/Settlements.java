package id.go.lumajangkab.kinerja.planning;

import id.go.lumajangkab.kinerja.audit.Entry;
import id.go.lumajangkab.kinerja.audit.Subject;
import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.office.OfficeEntity;
import id.go.lumajangkab.kinerja.planning.Cells.Place;
import id.go.lumajangkab.kinerja.planning.Settlement.Act;
import id.go.lumajangkab.kinerja.planning.Settlement.Course;
import id.go.lumajangkab.kinerja.planning.Settlement.Draft;
import id.go.lumajangkab.kinerja.planning.Settlement.Imported;
import id.go.lumajangkab.kinerja.planning.Settlement.Overview;
import id.go.lumajangkab.kinerja.planning.Settlement.Started;
import id.go.lumajangkab.kinerja.planning.Settlement.Status;
import id.go.lumajangkab.kinerja.planning.Settlement.Step;
import id.go.lumajangkab.kinerja.planning.Settlement.Whole;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.words.HandOver;
import id.go.lumajangkab.kinerja.words.IndonesianDate;
import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import id.go.lumajangkab.kinerja.words.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The settlements of the offices (penetapan kinerja): once a year the indicators with the targets of the Perjanjian
 * Kinerja and the Rencana Aksi, and the policy by which is measured. What is settled is never changed; a revision is
 * another settlement with a later number that counts from its own day on. Joins the caller's transaction.
 */
@Service
@Transactional
public class Settlements {

    /** Largest file of an import, in bytes. */
    public static final int MOST_BYTES = SettlementFiles.MOST_BYTES;

    /** From this month on an empty year means the coming one, for the Perjanjian Kinerja is made before the year. */
    private static final Month OF_THE_COMING_YEAR = Month.OCTOBER;

    private static final String ONE_A_YEAR = "settlement_one_";

    private final SettlementStore store;
    private final Trail trail;
    private final Clock clock;

    Settlements(SettlementStore store, Trail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What a start says.
     *
     * @param year      {@code null}: this year from January to September, the coming one from October on
     * @param revision  whether it changes what is settled for the year
     * @param reason    why; required for a revision, refused otherwise
     * @param validFrom the day from which a revision counts; required for it, refused otherwise
     */
    public record Start(
            OfficeId office,
            Integer year,
            boolean revision,
            String reason,
            LocalDate validFrom,
            InstanceId processInstanceId) {}

    /**
     * Starts the settlement of a year with a draft of what counts for it, else of what counted before without targets.
     *
     * @throws InputException when one is running, when the year is settled and this is no revision, or the other way
     *                        round
     */
    public Started start(Start command) {
        if (command.revision() && command.year() == null) {
            throw new InputException("Isi tahun yang direvisi.");
        }
        int year = command.year() == null ? yearOf(LocalDate.now(clock)) : command.year();
        if (year < Tribulan.FIRST_YEAR || year > Tribulan.LAST_YEAR) {
            throw new InputException("Tahun harus antara " + Tribulan.FIRST_YEAR + " dan " + Tribulan.LAST_YEAR + ".");
        }
        List<SettlementEntity> known = store.ofYear(command.office(), year);
        if (known.stream().anyMatch(settlement -> settlement.status == Status.BERJALAN)) {
            throw new InputException(running(year));
        }
        if (!known.isEmpty() && !command.revision()) {
            throw new InputException(
                    "Kinerja tahun " + year + " sudah ditetapkan; untuk mengubahnya mulailah revisi dengan alasannya.");
        }
        if (known.isEmpty() && command.revision()) {
            throw new InputException("Kinerja tahun " + year + " belum ditetapkan, jadi belum dapat direvisi.");
        }
        String reason = command.revision()
                ? Words.required("Alasan revisi", command.reason(), Words.LONG)
                : Words.optional("Alasan revisi", command.reason(), Words.LONG);
        if (!command.revision() && (reason != null || command.validFrom() != null)) {
            throw new InputException("Alasan revisi dan tanggal mulai berlaku hanya diisi untuk revisi.");
        }
        LocalDate validFrom = command.revision()
                ? validFrom(command.validFrom(), known.get(known.size() - 1))
                : LocalDate.of(year, 1, 1);
        OfficeEntity office = store.office(command.office())
                .orElseThrow(() -> new InputException("Kantor tidak terdaftar; hubungi administrator."));
        int number =
                known.stream().mapToInt(settlement -> settlement.number).max().orElse(0) + 1;
        SettlementEntity settlement = new SettlementEntity(
                office,
                year,
                number,
                validFrom,
                command.processInstanceId().value(),
                trail.by(),
                clock.instant(),
                reason,
                store.policy(office.id(), validFrom).map(PolicyEntity::policy).orElse(Policy.DELIVERED));
        store.add(settlement);
        try {
            // at once, so that who presses at the same moment is told here and not at the end of the transaction
            store.flush();
        } catch (DataIntegrityViolationException refused) {
            if (refused.getCause() instanceof ConstraintViolationException violation
                    && violation.getConstraintName() != null
                    && violation.getConstraintName().startsWith(ONE_A_YEAR)) {
                throw new InputException(running(year), refused);
            }
            throw refused;
        }
        List<Map<String, String>> draft = store.baseline(office.id(), year);
        store.replaceRows(settlement, draft);
        recordStart(settlement, command.revision(), draft);
        return new Started(settlement.id, settlement.businessKey, year, number);
    }

    private void recordStart(SettlementEntity settlement, boolean revision, List<Map<String, String>> draft) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("keputusan", revision ? "revisi dimulai" : "dimulai");
        after.put("tahun", settlement.year);
        after.put("berlaku mulai", settlement.validFrom);
        if (revision) {
            after.put("alasan", settlement.revisionReason);
        }
        after.put("draf", settlement.draft);
        after.put("indikator dalam draf", List.copyOf(SettlementRows.codes(draft)));
        trail.record(new Entry(settlement.office.id(), Subject.KEPUTUSAN, null, settlement.title(), null, after));
    }

    /** The year that an empty field means. */
    static int yearOf(LocalDate day) {
        return day.getMonth().compareTo(OF_THE_COMING_YEAR) >= 0 ? day.getYear() + 1 : day.getYear();
    }

    private static LocalDate validFrom(LocalDate day, SettlementEntity before) {
        if (day == null) {
            throw new InputException("Tanggal mulai berlaku wajib diisi untuk revisi.");
        }
        if (day.getYear() != before.year) {
            throw new InputException("Tanggal mulai berlaku harus dalam tahun " + before.year + ".");
        }
        if (day.isBefore(before.validFrom)) {
            throw new InputException("Tanggal mulai berlaku tidak boleh sebelum "
                    + IndonesianDate.format(before.validFrom) + ", mulai berlakunya penetapan yang direvisi.");
        }
        return day;
    }

    /**
     * The draft was prepared.
     *
     * @param draft  number of the draft that the form showed
     * @param rows   cells by column; {@code null} keeps the draft's
     * @param policy {@code null} keeps the draft's
     * @throws InputException naming what is wrong; then nothing is changed
     */
    public void prepare(InstanceId processInstanceId, Integer draft, List<Map<String, String>> rows, Policy policy) {
        SettlementEntity settlement = open(processInstanceId);
        settlement.requireDraft(draft);
        if (rows != null && rows.size() > SettlementRows.MOST) {
            throw new InputException("Paling banyak " + SettlementRows.MOST + " indikator.");
        }
        List<Map<String, String>> known = store.rows(settlement.id);
        List<Map<String, String>> prepared =
                rows == null ? known : rows.stream().map(SettlementRows::whole).toList();
        List<String> problems = new ArrayList<>();
        SettlementRows.check(inForm(prepared, problems), problems);
        if (!problems.isEmpty()) {
            String first = problems.get(0);
            throw new InputException(
                    problems.size() == 1
                            ? first
                            : first.substring(0, first.length() - 1) + "; masih ada " + (problems.size() - 1)
                                    + " kesalahan lain.");
        }
        boolean changesRows = !prepared.equals(known);
        Policy before = settlement.policy();
        boolean changesPolicy = policy != null && !policy.equals(before);
        if (changesRows || changesPolicy) {
            settlement.replaceDraft();
        }
        if (changesRows) {
            store.replaceRows(settlement, prepared);
            recordDraft(settlement, known, prepared, null);
        }
        if (changesPolicy) {
            settlement.write(policy);
            Map<String, Object> after = words(policy);
            after.put("draf", settlement.draft);
            trail.record(new Entry(
                    settlement.office.id(), Subject.KEBIJAKAN, null, settlement.title(), words(before), after));
        }
        settlement.prepare(trail.by(), clock.instant());
    }

    /**
     * Holds a running settlement until the transaction ends: no step is completed and no draft replaced
     * meanwhile.
     *
     * @throws InputException when it no longer runs
     */
    public void hold(InstanceId processInstanceId) {
        open(processInstanceId);
    }

    /**
     * Replaces the draft's rows by those of a file, all or nothing.
     *
     * @param fileName shown in problems and put on the trail
     * @throws ImportException naming everything that is wrong, when something is
     */
    public Imported importRows(InstanceId processInstanceId, String fileName, byte[] content) {
        SettlementEntity settlement = open(processInstanceId);
        String name = fileName == null || fileName.isBlank() ? "berkas" : shortened(fileName);
        List<String> problems = new ArrayList<>();
        List<Cells> read = new SettlementFiles(name, problems).read(content);
        if (!read.isEmpty() || problems.isEmpty()) {
            SettlementRows.check(read, problems);
        }
        if (!problems.isEmpty()) {
            throw new ImportException(problems);
        }
        List<Map<String, String>> rows =
                read.stream().map(row -> SettlementRows.whole(row.content())).toList();
        List<Map<String, String>> before = store.rows(settlement.id);
        store.replaceRows(settlement, rows);
        settlement.replaceDraft();
        recordDraft(settlement, before, rows, name);
        return new Imported(rows.size(), SettlementRows.warnings(rows));
    }

    /** Rows by indicator with the columns that differ, for a draft may be long and its change short. */
    private void recordDraft(
            SettlementEntity settlement,
            List<Map<String, String>> before,
            List<Map<String, String>> after,
            String file) {
        Map<String, Object> was = new LinkedHashMap<>();
        Map<String, Object> is = new LinkedHashMap<>();
        is.put("draf", settlement.draft);
        if (file != null) {
            is.put("diimpor dari", file);
        }
        was.put("indikator", SettlementRows.differing(before, after));
        is.put("indikator", SettlementRows.differing(after, before));
        List<String> order = List.copyOf(SettlementRows.codes(before));
        List<String> newOrder = List.copyOf(SettlementRows.codes(after));
        if (!order.equals(newOrder)) {
            was.put("urutan", order);
            is.put("urutan", newOrder);
        }
        trail.record(new Entry(settlement.office.id(), Subject.INDIKATOR, null, settlement.title(), was, is));
    }

    /**
     * What Sekretaris or Camat decide about the draft.
     *
     * @param draft number of the draft that the form showed
     * @throws InputException when it has been replaced since
     */
    public void decide(
            InstanceId processInstanceId, Step step, Integer draft, boolean approved, String reason, TaskId taskId) {
        SettlementEntity settlement = open(processInstanceId);
        settlement.requireDraft(draft);
        String words = approved
                ? Words.optional("Alasan", reason, Words.LONG)
                : Words.required("Alasan tidak setuju", reason, Words.LONG);
        int sequence = store.decisions(settlement.id).size() + 1;
        store.add(new SettlementDecisionEntity(
                settlement.id,
                sequence,
                step,
                approved,
                words,
                trail.by(),
                taskId.value(),
                settlement.draft,
                clock.instant()));
        settlement.decide(step, approved, trail.by(), clock.instant());
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("keputusan", approved ? "setuju" : "tidak");
        after.put("langkah", step == Step.PERIKSA ? "pemeriksaan" : "penetapan");
        after.put("draf", settlement.draft);
        if (words != null) {
            after.put("alasan", words);
        }
        trail.record(new Entry(settlement.office.id(), Subject.KEPUTUSAN, null, settlement.title(), null, after));
    }

    /**
     * Settles the draft: new dated versions of its indicators, targets and, where it changes, the policy.
     *
     * @throws InputException when the draft cannot be settled, or is not the one that Sekretaris and Camat approved last
     */
    public void settle(InstanceId processInstanceId) {
        SettlementEntity settlement = open(processInstanceId);
        if (!isApproved(settlement, Step.PERIKSA)) {
            throw new InputException("Draf ini belum diperiksa dan disetujui Sekretaris;"
                    + " pilih Tidak agar disusun dan diperiksa kembali.");
        }
        if (!isApproved(settlement, Step.TETAPKAN)) {
            throw new InputException("Draf ini belum disetujui Camat, jadi tidak dapat ditetapkan.");
        }
        List<Map<String, String>> cells = store.rows(settlement.id);
        List<String> problems = new ArrayList<>();
        List<SettlementRows.Row> rows = SettlementRows.check(inForm(cells, problems), problems);
        if (!problems.isEmpty()) {
            throw new InputException(problems.get(0));
        }
        List<Map<String, String>> before = store.baseline(settlement.office.id(), settlement.year);
        Instant now = clock.instant();
        store.addVersions(settlement, rows, now);
        recordRows(settlement, before, cells);
        settlePolicy(settlement, now);
        trail.record(store.seal(settlement));
        settlement.settle(now);
    }

    /** Whether the last decision of a step is an approval of exactly this draft; no diagram is asked. */
    private boolean isApproved(SettlementEntity settlement, Step step) {
        return store.decisions(settlement.id).stream()
                .filter(decision -> decision.step == step)
                .reduce((earlier, later) -> later)
                .filter(decision -> decision.approved && decision.draft == settlement.draft)
                .isPresent();
    }

    private void settlePolicy(SettlementEntity settlement, Instant now) {
        Optional<PolicyEntity> counting = store.policy(settlement.office.id(), settlement.validFrom);
        Policy before = counting.map(PolicyEntity::policy).orElse(Policy.DELIVERED);
        // the first one that is settled is a version also where it says what was delivered: from then on it is dated
        if (counting.isEmpty() || !before.equals(settlement.policy())) {
            int version = store.newestPolicyVersion(settlement.office.id()) + 1;
            store.add(new PolicyEntity(
                    settlement.office.id(), version, settlement.validFrom, settlement.policy(), settlement.id, now));
            Map<String, Object> after = words(settlement.policy());
            after.put("versi", version);
            after.put("berlaku mulai", settlement.validFrom);
            trail.record(new Entry(
                    settlement.office.id(), Subject.KEBIJAKAN, null, "Kebijakan pengukuran", words(before), after));
        }
    }

    private void recordRows(
            SettlementEntity settlement, List<Map<String, String>> before, List<Map<String, String>> after) {
        Map<String, Map<String, String>> known = SettlementRows.byCode(before);
        Map<String, Map<String, String>> settled = SettlementRows.byCode(after);
        settled.forEach((code, cells) -> {
            record(settlement, Subject.INDIKATOR, code, known.get(code), cells, false);
            record(settlement, Subject.TARGET, code, known.get(code), cells, true);
        });
        known.forEach((code, cells) -> {
            if (!settled.containsKey(code)) {
                record(settlement, Subject.INDIKATOR, code, cells, null, false);
                record(settlement, Subject.TARGET, code, cells, null, true);
            }
        });
    }

    private void record(
            SettlementEntity settlement,
            Subject subject,
            String code,
            Map<String, String> before,
            Map<String, String> after,
            boolean targets) {
        Map<String, String> was = before == null ? Map.of() : SettlementRows.filled(before, targets);
        Map<String, String> is = after == null ? Map.of() : SettlementRows.filled(after, targets);
        if (!was.equals(is)) {
            Map<String, Object> dated = new LinkedHashMap<>(is);
            dated.put("berlaku mulai", settlement.validFrom);
            trail.record(new Entry(
                    settlement.office.id(),
                    subject,
                    null,
                    targets ? code + " " + settlement.year : code,
                    was.isEmpty() ? null : was,
                    is.isEmpty() ? null : dated));
        }
    }

    private static Map<String, Object> words(Policy policy) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("batas capaian", policy.cap() == null ? "tanpa batas" : policy.cap());
        words.put("rumus turun", policy.minimiseFormula());
        words.put("desimal", policy.decimals());
        words.put("pembulatan", Policy.ROUNDING_TEXT);
        return words;
    }

    /** Cancels a running settlement: it stays listed and its year is free again. */
    public void cancel(InstanceId processInstanceId, String reason) {
        cancel(open(processInstanceId), Words.required("Alasan pembatalan", reason, Words.LONG), trail.by());
    }

    /**
     * An instance ended, such as by a deletion in Cockpit or where the diagram ends too early: cancels a running
     * settlement and leaves any other as it is.
     */
    public void ended(InstanceId processInstanceId, String reason, UserId by) {
        store.settlement(processInstanceId)
                .filter(settlement -> settlement.status == Status.BERJALAN)
                .ifPresent(settlement -> cancel(
                        settlement, reason == null || reason.isBlank() ? "Proses dihapus." : reason.strip(), by));
    }

    private void cancel(SettlementEntity settlement, String reason, UserId by) {
        settlement.cancel(reason, by, clock.instant());
        trail.record(new Entry(
                settlement.office.id(),
                Subject.KEPUTUSAN,
                null,
                settlement.title(),
                null,
                Map.of("keputusan", "dibatalkan", "alasan", reason)));
    }

    /** A task of a settlement changed hands. */
    public void recordHandover(HandOver hand) {
        SettlementEntity settlement = open(hand.processInstanceId());
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("pemegang", UserId.textOf(hand.to()));
        after.put("jenis", hand.kind());
        after.put("alasan", hand.reason());
        Map<String, Object> before = new LinkedHashMap<>();
        before.put("pemegang", UserId.textOf(hand.from()));
        trail.record(new Entry(settlement.office.id(), Subject.TUGAS, null, settlement.title(), before, after));
    }

    /** "Penetapan kinerja tahun 2026" for each of these process instances that is of a settlement, with one query. */
    @Transactional(readOnly = true)
    public Map<InstanceId, String> titles(Collection<InstanceId> processInstanceIds) {
        return processInstanceIds.isEmpty()
                ? Map.of()
                : store.numbers(processInstanceIds).stream()
                        .collect(Collectors.toMap(
                                row -> new InstanceId((String) row[0]),
                                row -> Settlement.title((Integer) row[1], (Integer) row[2])));
    }

    /** What the forms of a running settlement show. */
    @Transactional(readOnly = true)
    public Whole current(InstanceId processInstanceId) {
        return whole(store.settlement(processInstanceId).orElseThrow(Settlements::notFound));
    }

    /** All settlements of these offices, the newest year and number first. */
    @Transactional(readOnly = true)
    public List<Overview> list(Collection<OfficeId> offices) {
        return offices.isEmpty()
                ? List.of()
                : store.list(offices).stream().map(Settlements::overview).toList();
    }

    /** Everything about one settlement; whether a user may see its office is the caller's to check. */
    @Transactional(readOnly = true)
    public Optional<Whole> detail(UUID id) {
        return store.settlement(id).map(this::whole);
    }

    /** The file to fill in for an import. */
    public byte[] template(boolean xlsx) {
        return SettlementFiles.template(xlsx);
    }

    /** A settlement's rows as a file that can be imported again. */
    @Transactional(readOnly = true)
    public byte[] file(UUID id, boolean xlsx) {
        return SettlementFiles.write(store.rows(id), xlsx);
    }

    private Whole whole(SettlementEntity settlement) {
        List<Map<String, String>> rows = store.rows(settlement.id);
        List<String> changes = new ArrayList<>(SettlementRows.changes(store.before(settlement), rows));
        changes.addAll(changes(store.policyBefore(settlement), settlement.policy()));
        return new Whole(
                overview(settlement),
                rows,
                SettlementRows.warnings(rows),
                changes,
                store.decisions(settlement.id).stream()
                        .map(SettlementDecisionEntity::view)
                        .toList());
    }

    private static List<String> changes(Policy before, Policy after) {
        List<String> changes = new ArrayList<>();
        Map<String, Object> was = shown(before);
        shown(after).forEach((name, value) -> {
            if (!value.equals(was.get(name))) {
                changes.add("Kebijakan: " + name + " " + was.get(name) + " menjadi " + value + ".");
            }
        });
        return changes;
    }

    private static Map<String, Object> shown(Policy policy) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put(
                "batas capaian",
                policy.cap() == null ? "tanpa batas" : IndonesianNumber.formatExact(policy.cap()) + "%");
        words.put("rumus bila makin rendah makin baik", policy.minimiseFormula().text());
        words.put("desimal yang tampil", String.valueOf(policy.decimals()));
        return words;
    }

    private static Overview overview(SettlementEntity s) {
        return new Overview(
                s.id,
                s.office.id(),
                s.office.name(),
                s.year,
                s.number,
                s.businessKey,
                new InstanceId(s.processInstanceId),
                s.status,
                s.revisionReason,
                s.validFrom,
                new Draft(s.draft, s.policy()),
                new Course(
                        new Act(UserId.ofNullable(s.startedBy), s.startedAt),
                        new Act(UserId.ofNullable(s.preparedBy), s.preparedAt),
                        new Act(UserId.ofNullable(s.checkedBy), s.checkedAt),
                        new Act(UserId.ofNullable(s.settledBy), s.settledAt),
                        new Act(UserId.ofNullable(s.cancelledBy), s.cancelledAt),
                        s.cancelReason));
    }

    /** Held, for two who change a draft at once would each change what the other has not seen. */
    private SettlementEntity open(InstanceId processInstanceId) {
        SettlementEntity settlement = store.hold(processInstanceId).orElseThrow(Settlements::notFound);
        settlement.requireRunning();
        return settlement;
    }

    private static List<Cells> inForm(List<Map<String, String>> rows, List<String> problems) {
        List<Cells> cells = new ArrayList<>();
        for (Map<String, String> row : rows) {
            String code = row.getOrDefault(SettlementRows.CODE, "");
            cells.add(new Cells(
                    new Place(
                            "Indikator ke-" + (cells.size() + 1) + (code.isEmpty() ? "" : " (" + code + ")") + ",",
                            column -> SettlementRows.label(column)),
                    row,
                    problems));
        }
        return cells;
    }

    private static String shortened(String fileName) {
        String name = fileName.strip().replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]+", " ");
        return name.length() <= 100 ? name : name.substring(0, 97) + "...";
    }

    private static String running(int year) {
        return "Penetapan kinerja tahun " + year + " sedang berjalan; selesaikan atau batalkan dahulu.";
    }

    private static InputException notFound() {
        return new InputException("Penetapan kinerja ini tidak ditemukan.");
    }
}
