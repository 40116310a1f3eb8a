package id.go.lumajangkab.kinerja.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.monitoring.StepStatistics;
import id.go.lumajangkab.kinerja.monitoring.StepStatistics.Pace;
import id.go.lumajangkab.kinerja.monitoring.StepTimes;
import id.go.lumajangkab.kinerja.monitoring.StepTimes.StepTime;
import id.go.lumajangkab.kinerja.planning.Settlements;
import id.go.lumajangkab.kinerja.sop.Journeys;
import id.go.lumajangkab.kinerja.sop.Journeys.Journey;
import id.go.lumajangkab.kinerja.sop.Journeys.Step;
import id.go.lumajangkab.kinerja.sop.Journeys.Version;
import id.go.lumajangkab.kinerja.sop.Journeys.Visit;
import id.go.lumajangkab.kinerja.sop.PenetapanKinerja;
import id.go.lumajangkab.kinerja.sop.PengukuranKinerja;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What Cockpit's diagrams show of working time: each step against its standard time, where work waits, and the path of
 * one instance. Times are whole minutes of working time; instants are formatted for the screen. Analysts and
 * administrators, whose tools the diagrams are, get the times without persons and periods.
 */
@RestController
@RequestMapping("/camunda/api/kinerja/diagram")
class DiagramController {

    private final Journeys journeys;
    private final StepTimes times;
    private final MeasurementQueries measurements;
    private final Settlements settlements;
    private final People people;
    private final Display display;
    private final CurrentUser user;

    DiagramController(
            Journeys journeys,
            StepTimes times,
            MeasurementQueries measurements,
            Settlements settlements,
            People people,
            Display display,
            CurrentUser user) {
        this.journeys = journeys;
        this.times = times;
        this.measurements = measurements;
        this.settlements = settlements;
        this.people = people;
        this.display = display;
        this.user = user;
    }

    /** A version of a process with its marks. */
    record Marks(String proses, String nama, int versi, List<Mark> langkah) {}

    /**
     * The mark of a step.
     *
     * @param baku   standard time in words, {@code null} where it has none
     * @param jumlah all working time spent in the step, also by tasks that are open
     */
    record Mark(
            String id,
            int nomor,
            String nama,
            String baku,
            long jumlah,
            @JsonUnwrapped Times times,
            @JsonUnwrapped Open open) {}

    /**
     * How long a step took.
     *
     * @param selesai completed tasks of all rounds, from which the times are
     * @param persen  median of working time in percent of the standard time
     * @param laju    AMAN, MENDEKATI or MELEWATI, {@code null} where there is nothing to judge
     */
    record Times(int selesai, Long tersingkat, Long median, Long terlama, Long persen, Pace laju, int lewat) {}

    /**
     * The tasks of a step that wait to be done.
     *
     * @param lain how many of them are of another version of the process
     */
    record Open(int berjalan, int terlambat, long lain, List<Token> tugas) {}

    /** An open task: of which round and process instance, and whose turn it is. */
    record Token(
            String id,
            String instansi,
            String periode,
            String pemegang,
            String sejak,
            String batas,
            long terpakai,
            boolean terlambat) {}

    /** The path of one instance: every stay at a step, and how often each element and each flow was passed. */
    record Path(String proses, String judul, List<Stay> langkah, List<Passed> elemen, List<Passed> alur) {}

    /**
     * A stay at a step.
     *
     * @param urut  1 for the first stay of the instance
     * @param kali  1 for the first stay at this step
     * @param hasil what the gateway after it said, such as "Tidak"
     */
    record Stay(
            int urut,
            String id,
            int nomor,
            String nama,
            int kali,
            String mulai,
            String selesai,
            @JsonUnwrapped Used used,
            String pemegang,
            String hasil) {}

    /** Working time of a stay against the standard time. */
    record Used(Long terpakai, String baku, Long persen, Pace laju, boolean terlambat) {}

    record Passed(String id, int kali) {}

    /** Marks of a version of a process by its id, or of the newest one by the key of the process. */
    @GetMapping("definisi/{idOrKey}")
    Marks marks(@PathVariable String idOrKey) {
        requireWatcher();
        List<OfficeId> offices = user.offices();
        Version version =
                offices.isEmpty() ? null : journeys.version(idOrKey, offices).orElse(null);
        if (version == null) {
            throw notFound("Proses ini tidak ditemukan.");
        }
        List<StepTime> all = offices.stream()
                .flatMap(office -> times.of(office, version.key()).stream())
                .toList();
        Map<String, List<StepTime>> byStep =
                all.stream().collect(Collectors.groupingBy(time -> time.step().activity()));
        boolean persons = seesPersons();
        Map<InstanceId, String> titles = persons ? titles(offices, version.key()) : Map.of();
        Map<UserId, String> names =
                persons ? holders(all.stream().filter(StepTime::open).toList()) : Map.of();
        return new Marks(
                version.key(),
                version.name(),
                version.number(),
                version.steps().stream()
                        .map(step -> mark(
                                step,
                                version,
                                byStep.getOrDefault(step.activity(), List.of()),
                                time -> persons ? token(time, titles, names) : null))
                        .toList());
    }

    /** The path that an instance took, also an ended one. */
    @GetMapping("perjalanan/{processInstance}")
    Path path(@PathVariable String processInstance) {
        requireWatcher();
        Journey journey = journeys.of(new InstanceId(processInstance))
                .filter(found -> user.offices().contains(found.office()))
                .orElseThrow(() -> notFound("Perjalanan ini tidak ditemukan pada kantor Anda."));
        Map<TaskId, StepTime> byTask = times.ofInstance(journey.office(), new InstanceId(processInstance)).stream()
                .collect(Collectors.toMap(StepTime::task, Function.identity()));
        boolean persons = seesPersons();
        return new Path(
                journey.version().key(),
                persons ? title(journey) : null,
                stays(journey, byTask, persons ? holders(byTask.values()) : null),
                passed(journey.visits().stream().map(Visit::activity).toList()),
                passed(journey.visits().stream()
                        .map(Visit::flow)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    private void requireWatcher() {
        user.requireAnyRole(
                "Hanya Camat, Sekretaris, Analis Proses, dan Administrator yang dapat melihat waktu langkah.",
                Roles.CAMAT,
                Roles.SEKRETARIS,
                Roles.ANALIS,
                Roles.ADMIN);
    }

    private boolean seesPersons() {
        return user.hasAnyRole(Roles.CAMAT, Roles.SEKRETARIS);
    }

    private static Mark mark(Step step, Version version, List<StepTime> of, Function<StepTime, Token> token) {
        StepStatistics statistics = StepStatistics.of(of);
        List<StepTime> open = of.stream().filter(StepTime::open).toList();
        Duration spent = open.stream().map(StepTime::used).reduce(statistics.total(), Duration::plus);
        return new Mark(
                step.activity(),
                step.number(),
                step.name(),
                step.standard(),
                spent.toMinutes(),
                new Times(
                        statistics.count(),
                        minutes(statistics.min()),
                        minutes(statistics.median()),
                        minutes(statistics.max()),
                        statistics.percent() == null ? null : Math.round(statistics.percent()),
                        statistics.pace(),
                        statistics.over()),
                new Open(
                        open.size(),
                        (int) open.stream().filter(StepTime::late).count(),
                        open.stream()
                                .filter(time -> !time.definition().equals(version.id()))
                                .count(),
                        open.stream().map(token).filter(Objects::nonNull).toList()));
    }

    private Token token(StepTime time, Map<InstanceId, String> titles, Map<UserId, String> names) {
        return new Token(
                time.task().value(),
                time.processInstance().value(),
                titles.get(time.processInstance()),
                holder(time, names),
                display.time(time.from()),
                time.standard().due() == null
                        ? null
                        : display.time(time.standard().due()),
                time.used().toMinutes(),
                time.late());
    }

    /** @param names {@code null} where persons are not to be told */
    private List<Stay> stays(Journey journey, Map<TaskId, StepTime> byTask, Map<UserId, String> names) {
        Map<String, Step> steps =
                journey.version().steps().stream().collect(Collectors.toMap(Step::activity, Function.identity()));
        Map<String, Integer> times = new HashMap<>();
        List<Stay> stays = new ArrayList<>();
        for (Visit visit : journey.visits()) {
            StepTime time = visit.task() == null ? null : byTask.get(visit.task());
            if (time != null) {
                Double percent = time.percent();
                Step step = steps.get(visit.activity());
                stays.add(new Stay(
                        stays.size() + 1,
                        visit.activity(),
                        time.step().number(),
                        time.step().name(),
                        times.merge(visit.activity(), 1, Integer::sum),
                        display.time(time.from()),
                        time.open() ? null : display.time(time.until()),
                        new Used(
                                time.used().toMinutes(),
                                step == null ? null : step.standard(),
                                percent == null ? null : Math.round(percent),
                                percent == null ? null : Pace.of(percent),
                                time.late()),
                        names == null ? null : holder(time, names),
                        time.done() ? visit.answer() : time.open() ? "Sedang dikerjakan" : "Dibatalkan"));
            }
        }
        return stays;
    }

    private static List<Passed> passed(List<String> ids) {
        Map<String, Integer> times = new LinkedHashMap<>();
        ids.forEach(id -> times.merge(id, 1, Integer::sum));
        return times.entrySet().stream()
                .map(entry -> new Passed(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<UserId, String> holders(Collection<StepTime> of) {
        return people.namesOf(
                of.stream().map(StepTime::holder).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static String holder(StepTime time, Map<UserId, String> names) {
        return time.holder() != null
                ? names.get(time.holder())
                : time.role() == null ? null : Roles.groupText(time.role());
    }

    /** What the rounds of a process are called, by process instance, with one statement. */
    private Map<InstanceId, String> titles(List<OfficeId> offices, String process) {
        return switch (process) {
            case PengukuranKinerja.KEY ->
                measurements.list(offices).stream()
                        .collect(Collectors.toMap(
                                item -> item.processInstanceId(),
                                item -> display.period(item.period(), item.number())));
            case PenetapanKinerja.KEY ->
                settlements.list(offices).stream()
                        .collect(Collectors.toMap(item -> item.processInstanceId(), item -> item.title()));
            default -> Map.of();
        };
    }

    private String title(Journey journey) {
        return PengukuranKinerja.KEY.equals(journey.version().key())
                ? measurements
                        .find(journey.processInstance())
                        .map(measurement -> display.period(measurement.period(), measurement.number()))
                        .orElse(null)
                : titles(List.of(journey.office()), journey.version().key()).get(journey.processInstance());
    }

    private static Long minutes(Duration duration) {
        return duration == null ? null : duration.toMinutes();
    }

    private static ResponseStatusException notFound(String sentence) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, sentence);
    }
}
