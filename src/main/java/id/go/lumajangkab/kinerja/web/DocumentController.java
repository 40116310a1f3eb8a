package id.go.lumajangkab.kinerja.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.evidence.ChecklistItem;
import id.go.lumajangkab.kinerja.evidence.ContentStore;
import id.go.lumajangkab.kinerja.evidence.DocumentKind;
import id.go.lumajangkab.kinerja.evidence.DocumentView;
import id.go.lumajangkab.kinerja.evidence.DocumentView.Version;
import id.go.lumajangkab.kinerja.evidence.Documents;
import id.go.lumajangkab.kinerja.evidence.Documents.Sender;
import id.go.lumajangkab.kinerja.evidence.FileSize;
import id.go.lumajangkab.kinerja.evidence.FileType;
import id.go.lumajangkab.kinerja.evidence.Intake;
import id.go.lumajangkab.kinerja.evidence.Place;
import id.go.lumajangkab.kinerja.evidence.ReceivedFile;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.sop.StepTasks;
import id.go.lumajangkab.kinerja.sop.StepTasks.OpenTask;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.SopStep;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Documents of measurements. Who has a role of the SOP reads those of the own office; they are handed in, replaced and
 * withdrawn from a task, by whom it is meant for, Sekretaris or Camat. A file is the body of its request, so that it
 * goes through as a stream.
 */
@RestController
@RequestMapping("/camunda/api/kinerja")
class DocumentController {

    private final Documents documents;
    private final Intake intake;
    private final MeasurementQueries measurements;
    private final DocumentRights rights;
    private final StepTasks tasks;
    private final People people;
    private final Display display;
    private final Trail trail;

    DocumentController(
            Documents documents,
            Intake intake,
            MeasurementQueries measurements,
            DocumentRights rights,
            StepTasks tasks,
            People people,
            Display display,
            Trail trail) {
        this.documents = documents;
        this.intake = intake;
        this.measurements = measurements;
        this.rights = rights;
        this.tasks = tasks;
        this.people = people;
        this.display = display;
        this.trail = trail;
    }

    record OfMeasurement(List<Row> dokumen, List<Requisite> keterkaitan) {}

    record OfTask(
            UUID pengukuran,
            String periode,
            List<Row> dokumen,
            List<Requisite> keterkaitan,
            List<Choice> tempat,
            String tertutup,
            long batasUkuran,
            String batasUkuranTeks) {}

    /** A document with its versions; {@code sebelumnya} are the earlier ones, newest first. */
    record Row(
            UUID id,
            DocumentKind jenis,
            String kode,
            String tempat,
            @JsonUnwrapped HandedIn newest,
            List<HandedIn> sebelumnya,
            Withdrawn ditarik,
            boolean dapatDiubah) {}

    /** A version of a document. */
    record HandedIn(int versi, String nama, String tipe, String ukuran, String sha256, String oleh, String waktu) {}

    record Withdrawn(String alasan, String oleh, String waktu) {}

    record Requisite(String kode, String nama, long jumlah) {}

    /** @param bawaan whether it is what the task is about */
    record Choice(DocumentKind jenis, String kode, String nama, boolean bawaan) {}

    record Withdrawal(String alasan) {}

    @GetMapping("pengukuran/{id}/dokumen")
    OfMeasurement ofMeasurement(@PathVariable UUID id) {
        MeasurementView measurement = rights.measurement(id);
        List<DocumentView> all = documents.ofMeasurement(id);
        return new OfMeasurement(rows(all, lines(measurement), document -> false), requisites(all));
    }

    @GetMapping("tugas/{taskId}/dokumen")
    OfTask ofTask(@PathVariable String taskId) {
        OpenTask task = tasks.seenByUser(new TaskId(taskId));
        if (measurements.find(task.processInstanceId()).isEmpty()) {
            return new OfTask(null, null, List.of(), List.of(), List.of(), DocumentRights.OF_OTHER_PROCESS, 0, null);
        }
        MeasurementView measurement = rights.measurement(task);
        List<Line> lines = lines(measurement);
        List<DocumentView> all = documents.ofMeasurement(measurement.id());
        List<Choice> choices = choices(task, measurement, lines);
        return new OfTask(
                measurement.id(),
                display.period(measurement.period(), measurement.number()),
                rows(
                        all,
                        lines,
                        document -> document.counts()
                                && Documents.closed(measurement, document.place())
                                        .isEmpty()),
                requisites(all),
                choices,
                choices.isEmpty()
                        ? Documents.closed(measurement, Place.ofStep(1)).orElse(null)
                        : null,
                intake.mostBytes(),
                FileSize.text(intake.mostBytes()));
    }

    @PostMapping(path = "tugas/{taskId}/dokumen", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Row attach(
            @PathVariable String taskId,
            @RequestParam DocumentKind jenis,
            @RequestParam String kode,
            @RequestParam String nama,
            HttpServletRequest request)
            throws IOException {
        Place place = place(jenis, kode);
        Documents.requireReached(place, tasks.seenByUser(new TaskId(taskId)).step());
        try (ReceivedFile file = received(nama, request)) {
            // a long time may have passed
            OpenTask task = tasks.seenByUser(new TaskId(taskId));
            MeasurementView measurement = rights.measurement(task);
            return row(measurement, from(task, sender -> documents.attach(measurement.id(), place, file, sender)));
        }
    }

    @PostMapping(path = "tugas/{taskId}/dokumen/{id}/versi", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Row replace(
            @PathVariable String taskId, @PathVariable UUID id, @RequestParam String nama, HttpServletRequest request)
            throws IOException {
        rights.requireOf(rights.measurement(tasks.seenByUser(new TaskId(taskId))), id);
        try (ReceivedFile file = received(nama, request)) {
            OpenTask task = tasks.seenByUser(new TaskId(taskId));
            return row(rights.measurement(task), from(task, sender -> documents.replace(id, file, sender)));
        }
    }

    @PostMapping("tugas/{taskId}/dokumen/{id}/penarikan")
    Row withdraw(@PathVariable String taskId, @PathVariable UUID id, @RequestBody Withdrawal withdrawal) {
        OpenTask task = tasks.seenByUser(new TaskId(taskId));
        MeasurementView measurement = rights.measurement(task);
        rights.requireOf(measurement, id);
        return row(measurement, from(task, sender -> documents.withdraw(id, withdrawal.alasan(), sender)));
    }

    @GetMapping("dokumen/{id}/versi/{number}")
    void download(@PathVariable UUID id, @PathVariable int number, HttpServletResponse response) throws IOException {
        Version version = versions(rights.readable(id))
                .filter(v -> v.version() == number)
                .findFirst()
                .orElseThrow(DocumentRights::notFound);
        response.setContentType(version.mediaType());
        response.setContentLengthLong(version.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(version.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        // where it breaks off, the browser is told so at once, and takes nothing that follows for the rest of it
        response.setHeader(HttpHeaders.CONNECTION, "close");
        try (InputStream content = documents.open(version)) {
            content.transferTo(response.getOutputStream());
        } catch (ContentStore.Altered altered) {
            if (response.isCommitted()) {
                // the connection is broken off, so that nobody takes it for the whole document
                throw altered;
            }
            response.reset();
            throw new ResponseStatusException(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "Isi dokumen ini di basis data tidak"
                            + " sama lagi dengan yang diunggah, jadi tidak diberikan; hubungi administrator.",
                    altered);
        }
    }

    private ReceivedFile received(String name, HttpServletRequest request) throws IOException {
        return intake.receive(name, request.getInputStream(), request.getContentLengthLong());
    }

    private DocumentView from(OpenTask task, Function<Sender, DocumentView> change) {
        return trail.during(task.id(), () -> change.apply(new Sender(task.id(), task.step())));
    }

    private static Place place(DocumentKind kind, String code) {
        try {
            return switch (kind) {
                case LANGKAH -> Place.ofStep(Integer.parseInt(code));
                case INDIKATOR -> Place.ofIndicator(code);
                case KETERKAITAN -> Place.ofChecklist(ChecklistItem.valueOf(code));
            };
        } catch (IllegalArgumentException unknown) {
            throw new InputException("Pilih dari daftar untuk apa dokumen ini dilampirkan.");
        }
    }

    private List<Line> lines(MeasurementView measurement) {
        return measurements
                .currentIfAny(measurement.processInstanceId())
                .map(view -> view.concept().lines())
                .orElse(List.of());
    }

    /** Where the task's documents can go, first what the task is about. */
    private static List<Choice> choices(OpenTask task, MeasurementView measurement, List<Line> lines) {
        List<Place> places = new ArrayList<>();
        for (int step = task.step(); step > 0; step--) {
            places.add(Place.ofStep(step));
        }
        lines.forEach(line -> places.add(Place.ofIndicator(line.code())));
        Arrays.stream(ChecklistItem.values()).forEach(item -> places.add(Place.ofChecklist(item)));
        return places.stream()
                .filter(place -> Documents.closed(measurement, place).isEmpty())
                .map(place -> new Choice(place.kind(), code(place), name(place, lines), isTheTasksOwn(place, task)))
                .toList();
    }

    /** In step 4 documents are for its indicators, so there whoever hands one in has to say for which. */
    private static boolean isTheTasksOwn(Place place, OpenTask task) {
        return place.step() != null && place.step() == task.step() && task.step() != SopStep.GATHERING;
    }

    private static List<Requisite> requisites(List<DocumentView> all) {
        Map<ChecklistItem, Long> counts = Documents.checklist(all);
        return counts.entrySet().stream()
                .map(entry ->
                        new Requisite(entry.getKey().name(), entry.getKey().text(), entry.getValue()))
                .toList();
    }

    private List<Row> rows(List<DocumentView> all, List<Line> lines, Function<DocumentView, Boolean> mayChange) {
        Set<UserId> users = new HashSet<>();
        all.forEach(document -> {
            versions(document).forEach(version -> users.add(version.uploadedBy()));
            Optional.ofNullable(document.withdrawal()).ifPresent(withdrawal -> users.add(withdrawal.by()));
        });
        Map<UserId, String> names = users.isEmpty() ? new HashMap<>() : people.namesOf(users);
        return all.stream()
                .map(document -> row(document, lines, names, mayChange.apply(document)))
                .toList();
    }

    private Row row(MeasurementView measurement, DocumentView document) {
        return rows(List.of(document), lines(measurement), DocumentView::counts).get(0);
    }

    private Row row(DocumentView document, List<Line> lines, Map<UserId, String> names, boolean mayChange) {
        return new Row(
                document.id(),
                document.place().kind(),
                code(document.place()),
                name(document.place(), lines),
                handedIn(document.newest(), names),
                document.earlier().stream()
                        .map(version -> handedIn(version, names))
                        .toList(),
                document.withdrawal() == null
                        ? null
                        : new Withdrawn(
                                document.withdrawal().reason(),
                                names.get(document.withdrawal().by()),
                                display.time(document.withdrawal().at())),
                mayChange);
    }

    private HandedIn handedIn(Version version, Map<UserId, String> names) {
        return new HandedIn(
                version.version(),
                version.name(),
                type(version.mediaType()),
                FileSize.text(version.size()),
                version.sha256(),
                names.get(version.uploadedBy()),
                display.time(version.uploadedAt()));
    }

    private static Stream<Version> versions(DocumentView document) {
        return Stream.concat(Stream.of(document.newest()), document.earlier().stream());
    }

    private static String type(String mediaType) {
        return FileType.of(mediaType).map(FileType::name).orElse(mediaType);
    }

    private static String code(Place place) {
        return switch (place.kind()) {
            case LANGKAH -> place.step().toString();
            case INDIKATOR -> place.indicatorCode();
            case KETERKAITAN -> place.item().name();
        };
    }

    private static String name(Place place, List<Line> lines) {
        return place.kind() != DocumentKind.INDIKATOR
                ? place.text()
                : lines.stream()
                        .filter(line -> line.code().equals(place.indicatorCode()))
                        .map(line -> place.text() + ": " + line.name())
                        .findFirst()
                        .orElse(place.text());
    }
}
