package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.conformance.SopTable;
import id.go.lumajangkab.kinerja.measurement.ConceptChanges;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.measurement.StepRuns;
import id.go.lumajangkab.kinerja.measurement.Views.Concept;
import id.go.lumajangkab.kinerja.measurement.Views.Handover;
import id.go.lumajangkab.kinerja.measurement.Views.Numbered;
import id.go.lumajangkab.kinerja.measurement.Views.Past;
import id.go.lumajangkab.kinerja.measurement.Views.Round;
import id.go.lumajangkab.kinerja.measurement.Views.StepRun;
import id.go.lumajangkab.kinerja.measurement.Views.Versions;
import id.go.lumajangkab.kinerja.planning.Settlement;
import id.go.lumajangkab.kinerja.planning.Settlements;
import id.go.lumajangkab.kinerja.sop.TaskFacts;
import id.go.lumajangkab.kinerja.sop.TaskFacts.Hours;
import id.go.lumajangkab.kinerja.sop.TaskFacts.Sop;
import id.go.lumajangkab.kinerja.sop.TaskFacts.Timing;
import id.go.lumajangkab.kinerja.words.IndonesianDate;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.SopStep;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What Tasklist shows of a task besides its form: the time that is left, the SOP, the concept as it stands. */
@RestController
@RequestMapping("/camunda/api/kinerja/tugas")
class TaskSopController {

    /** A page of Tasklist's list has 15. */
    private static final int MOST_CARDS = 100;

    private final TaskFacts facts;
    private final MeasurementQueries measurements;
    private final Settlements settlements;
    private final StepRuns runs;
    private final People people;
    private final SopTable table;
    private final Display display;

    TaskSopController(
            TaskFacts facts,
            MeasurementQueries measurements,
            Settlements settlements,
            StepRuns runs,
            People people,
            SopTable table,
            Display display) {
        this.facts = facts;
        this.measurements = measurements;
        this.settlements = settlements;
        this.runs = runs;
        this.people = people;
        this.table = table;
        this.display = display;
    }

    /** @param berubahDalam seconds until work begins or stops, when all times have to be read anew */
    record Cards(boolean bekerja, long berubahDalam, List<Card> kartu) {}

    /** @param sisa seconds of working time until the task is due or, where it is late, since then */
    record Card(String id, String periode, String langkah, String batas, Long sisa, boolean terlambat) {}

    record SopOfTask(
            String nomor,
            String judul,
            String berlaku,
            String langkah,
            String kegiatan,
            String kelengkapan,
            String waktu,
            String output,
            List<String> dasarHukum,
            List<Run> pemegang,
            List<Hand> pengalihan,
            List<Rejection> penolakan) {}

    record Run(String langkah, String oleh, String mulai, String selesai, boolean terlambat) {}

    record Hand(String langkah, String jenis, String dari, String kepada, String alasan, String waktu) {}

    record Rejection(String langkah, String oleh, String waktu, String alasan) {}

    /** @param banding what the changes are counted from, {@code null} where nothing was decided about yet */
    record ConceptOfTask(
            String keterangan,
            Integer versi,
            Against banding,
            int perubahan,
            List<Indicator> indikator,
            List<String> dihapus,
            Field rerata) {}

    record Against(int versi, String langkah, String keputusan, String oleh, String waktu, String alasan) {}

    record Indicator(String kode, String nama, boolean baru, List<Field> isi) {}

    record Field(String nama, String nilai, boolean berubah, String semula, String oleh, String waktu) {}

    /** The cards of a list of tasks; tasks that the user may not read are left out. */
    @GetMapping("kartu")
    Cards cards(@RequestParam List<String> id) {
        if (id.size() > MOST_CARDS) {
            throw new InputException("Paling banyak " + MOST_CARDS + " tugas dapat diminta sekaligus.");
        }
        List<Timing> timings = facts.timingsOf(
                id.stream().filter(one -> !one.isEmpty()).map(TaskId::new).toList());
        Set<InstanceId> instances = timings.stream()
                .map(Timing::processInstanceId)
                .filter(instance -> instance != null)
                .collect(Collectors.toSet());
        Map<InstanceId, Numbered> periods = measurements.periods(instances);
        instances.removeAll(periods.keySet());
        Map<InstanceId, String> titles = settlements.titles(instances);
        Hours hours = facts.hoursOf(timings.isEmpty() ? null : timings.get(0).office());
        return new Cards(
                hours.working(),
                hours.until().toSeconds(),
                timings.stream()
                        .map(timing -> {
                            Numbered period = periods.get(timing.processInstanceId());
                            return new Card(
                                    timing.taskId().value(),
                                    period == null
                                            ? titles.get(timing.processInstanceId())
                                            : display.period(period.period(), period.number()),
                                    stepText(timing.step()),
                                    timing.due() == null ? null : display.time(timing.due()),
                                    timing.left() == null ? null : timing.left().toSeconds(),
                                    timing.late());
                        })
                        .toList());
    }

    /** What the SOP says of a task's step, and what happened before it. */
    @GetMapping("{taskId}/sop")
    SopOfTask sop(@PathVariable String taskId) {
        Sop sop = facts.sopOf(new TaskId(taskId));
        Past past = measurements.past(sop.processInstanceId()).orElse(null);
        List<Rejection> rejections = past == null ? rejectionsOfSettlement(sop) : rejections(past.rounds());
        return new SopOfTask(
                table.identity().number(),
                table.identity().name(),
                IndonesianDate.format(table.identity().dates().effective()),
                stepText(sop.step()),
                sop.name(),
                sop.requisites(),
                sop.duration(),
                sop.output(),
                table.page().legalBasis(),
                runs.of(sop.processInstanceId(), sop.office()).stream()
                        .filter(run -> run.until() != null)
                        .map(this::run)
                        .toList(),
                past == null ? List.of() : hands(past.handovers()),
                rejections);
    }

    /** The concept of a task's measurement, and what changed in it since the last round. */
    @GetMapping("{taskId}/konsep")
    ConceptOfTask concept(@PathVariable String taskId) {
        Sop sop = facts.sopOf(new TaskId(taskId));
        Versions versions = measurements.versions(sop.processInstanceId()).orElse(null);
        if (versions == null) {
            return nothing("Tugas ini tidak memuat konsep pengukuran.");
        }
        if (versions.concepts().isEmpty()) {
            return nothing("Konsep belum ada; disusun pada langkah 3.");
        }
        Round last = ConceptChanges.lastRound(versions.rounds(), sop.number()).orElse(null);
        ConceptChanges changes =
                ConceptChanges.since(versions.concepts(), last == null ? null : last.conceptNumber(), display);
        Concept newest = versions.concepts().get(versions.concepts().size() - 1);
        Set<UserId> users = new HashSet<>();
        versions.concepts().forEach(concept -> users.add(concept.createdBy()));
        versions.rounds().forEach(round -> users.add(round.by()));
        Map<UserId, String> names = people.namesOf(users);
        List<Indicator> indicators = changes.indicators().stream()
                .map(indicator -> new Indicator(
                        indicator.code(),
                        indicator.name(),
                        indicator.added(),
                        indicator.fields().stream()
                                .map(field -> field(field, names))
                                .toList()))
                .toList();
        return new ConceptOfTask(
                null,
                newest.number(),
                last == null
                        ? null
                        : new Against(
                                last.conceptNumber(),
                                stepText(String.valueOf(last.step())),
                                display.decision(last.approved()),
                                names.get(last.by()),
                                display.time(last.at()),
                                last.reason()),
                count(indicators) + changes.removed().size(),
                indicators,
                changes.removed(),
                field(changes.mean(), names));
    }

    private static ConceptOfTask nothing(String why) {
        return new ConceptOfTask(why, null, null, 0, List.of(), List.of(), null);
    }

    private static int count(List<Indicator> indicators) {
        return (int) indicators.stream()
                .flatMap(indicator -> indicator.baru()
                        ? Stream.of(true)
                        : indicator.isi().stream().map(Field::berubah))
                .filter(changed -> changed)
                .count();
    }

    private Field field(ConceptChanges.Field field, Map<UserId, String> names) {
        ConceptChanges.Change change = field.change();
        return change == null
                ? new Field(field.name(), field.value(), false, null, null, null)
                : new Field(
                        field.name(),
                        field.value(),
                        true,
                        change.before(),
                        change.by() == null ? "sistem" : names.get(change.by()),
                        display.time(change.at()));
    }

    private Run run(StepRun run) {
        return new Run(
                SopStep.numbered(run.step(), run.activity()),
                run.byName(),
                display.time(run.from()),
                display.time(run.until()),
                run.due() != null && run.until().isAfter(run.due()));
    }

    private List<Hand> hands(List<Handover> handovers) {
        Map<UserId, String> names = people.namesOf(handovers.stream()
                .flatMap(hand -> Stream.of(hand.from(), hand.to()))
                .filter(person -> person != null)
                .collect(Collectors.toSet()));
        return handovers.stream()
                .map(hand -> new Hand(
                        SopStep.place(hand.step()),
                        display.handover(hand.kind()),
                        names.get(hand.from()),
                        names.get(hand.to()),
                        hand.reason(),
                        display.time(hand.at())))
                .toList();
    }

    private List<Rejection> rejections(List<Round> rounds) {
        List<Round> refused = rounds.stream().filter(round -> !round.approved()).toList();
        Map<UserId, String> names =
                people.namesOf(refused.stream().map(Round::by).toList());
        return refused.stream()
                .map(round -> new Rejection(
                        "Langkah " + round.step() + ", putaran " + round.round(),
                        names.get(round.by()),
                        display.time(round.at()),
                        round.reason()))
                .toList();
    }

    private List<Rejection> rejectionsOfSettlement(Sop sop) {
        if (settlements.titles(List.of(sop.processInstanceId())).isEmpty()) {
            return List.of();
        }
        List<Settlement.Decision> refused = settlements.current(sop.processInstanceId()).decisions().stream()
                .filter(decision -> !decision.approved())
                .toList();
        Map<UserId, String> names =
                people.namesOf(refused.stream().map(Settlement.Decision::by).toList());
        return refused.stream()
                .map(decision -> new Rejection(
                        decision.step() == Settlement.Step.PERIKSA ? "Pemeriksaan" : "Penetapan",
                        names.get(decision.by()),
                        display.time(decision.at()),
                        decision.reason()))
                .toList();
    }

    /** "Langkah 4 dari 9"; words of another process stay as they are. */
    private static String stepText(String step) {
        return step != null && step.matches("[1-9]") ? "Langkah " + step + " dari " + SopStep.LAST : step;
    }
}
