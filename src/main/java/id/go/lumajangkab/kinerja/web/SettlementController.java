package id.go.lumajangkab.kinerja.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.measurement.Remarks;
import id.go.lumajangkab.kinerja.planning.ImportException;
import id.go.lumajangkab.kinerja.planning.Settlement;
import id.go.lumajangkab.kinerja.planning.Settlement.Act;
import id.go.lumajangkab.kinerja.planning.Settlement.Decision;
import id.go.lumajangkab.kinerja.planning.Settlement.Imported;
import id.go.lumajangkab.kinerja.planning.Settlement.Overview;
import id.go.lumajangkab.kinerja.planning.Settlement.Status;
import id.go.lumajangkab.kinerja.planning.Settlement.Step;
import id.go.lumajangkab.kinerja.planning.Settlement.Whole;
import id.go.lumajangkab.kinerja.planning.SettlementRows;
import id.go.lumajangkab.kinerja.planning.Settlements;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.sop.RunningSettlements;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
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
 * What the user's office has settled by year, and the files of it: read by everybody of the office, imported by who
 * holds the task, cancelled by the Camat.
 */
@RestController
@RequestMapping("/camunda/api/kinerja/penetapan")
class SettlementController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Settlements settlements;
    private final RunningSettlements running;
    private final People people;
    private final Display display;
    private final Trail trail;
    private final Remarks remarks;
    private final RemarkText remarkText;
    private final CurrentUser user;

    SettlementController(
            Settlements settlements,
            RunningSettlements running,
            People people,
            Display display,
            Trail trail,
            Remarks remarks,
            RemarkText remarkText,
            CurrentUser user) {
        this.settlements = settlements;
        this.running = running;
        this.people = people;
        this.display = display;
        this.trail = trail;
        this.remarks = remarks;
        this.remarkText = remarkText;
        this.user = user;
    }

    record Item(
            UUID id,
            String judul,
            int tahun,
            int nomor,
            String status,
            String statusTeks,
            String mulaiBerlaku,
            String ditetapkan,
            String oleh,
            String alasanRevisi,
            String tugas) {}

    record Rule(String batasCapaian, String rumusTurun, int desimal, String pembulatan) {}

    record Round(String langkah, String keputusan, String oleh, String waktu, String alasan) {}

    record Column(String kolom, String label) {}

    /** A settlement with all that happened to it. */
    record One(
            Item ringkasan,
            String kantor,
            @JsonUnwrapped Course course,
            boolean dapatDibatalkan,
            Rule kebijakan,
            @JsonUnwrapped Draft draft,
            List<Round> putaran,
            List<RemarkText.Said> catatan) {}

    /** When and by whom it came so far, {@code null} each where it did not. */
    record Course(String mulai, String disusun, String diperiksa, String dibatalkan, String alasanBatal) {}

    /** The rows, what is unusual about them, and what they change. */
    record Draft(List<Column> kolom, List<Map<String, String>> baris, List<String> perhatian, List<String> perubahan) {}

    record Panel(boolean tampil) {}

    record Done(int baris, List<String> perhatian) {}

    record Refused(String message, List<String> masalah) {}

    record Cancellation(String alasan) {}

    @GetMapping
    List<Item> all() {
        List<Overview> all = settlements.list(user.offices());
        Map<UserId, String> names = people.namesOf(
                all.stream().map(overview -> overview.course().settled().by()).toList());
        return all.stream().map(overview -> item(overview, names)).toList();
    }

    @GetMapping("{id}")
    One one(@PathVariable UUID id) {
        Whole whole = find(id);
        Overview overview = whole.overview();
        Map<UserId, String> names = people.namesOf(usersIn(whole));
        Policy policy = overview.draft().policy();
        return new One(
                item(overview, names),
                overview.officeName(),
                course(overview.course(), names),
                overview.status() == Status.BERJALAN && user.hasAnyRole(Roles.CAMAT),
                new Rule(
                        policy.cap() == null ? "Tanpa batas" : display.figure(policy.cap()) + "%",
                        policy.minimiseFormula().text(),
                        policy.decimals(),
                        Policy.ROUNDING_TEXT),
                new Draft(
                        SettlementRows.COLUMNS.stream()
                                .map(column -> new Column(column, SettlementRows.label(column)))
                                .toList(),
                        whole.rows(),
                        whole.warnings(),
                        whole.changes()),
                whole.decisions().stream()
                        .map(decision -> round(decision, names))
                        .toList(),
                remarkText.tell(remarks.of(overview.processInstanceId()), null));
    }

    /** The rows as a file that can be imported again. */
    @GetMapping("{id}/berkas")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @RequestParam String format) {
        Overview overview = find(id).overview();
        return download(overview.businessKey(), format, settlements.file(id, isXlsx(format)));
    }

    /** The file to fill in. */
    @GetMapping("contoh")
    ResponseEntity<byte[]> template(@RequestParam String format) {
        return download("contoh-penetapan", format, settlements.template(isXlsx(format)));
    }

    /** Whether a task is the one in which a file can be imported. */
    @GetMapping("tugas/{taskId}")
    Panel panel(@PathVariable String taskId) {
        return new Panel(running.draftOf(new TaskId(taskId)).isPresent());
    }

    /** Replaces the draft's rows by those of the file that is the body. */
    @PostMapping("tugas/{taskId}/impor")
    Done importRows(@PathVariable String taskId, @RequestParam String nama, HttpServletRequest request)
            throws IOException {
        TaskId task = new TaskId(taskId);
        InstanceId instance = running.draftOf(task)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Impor hanya ada pada tugas “Menyusun penetapan kinerja”."));
        // one byte more than allowed tells that there is more
        byte[] content = request.getInputStream().readNBytes(Settlements.MOST_BYTES + 1);
        Imported imported = trail.during(task, () -> running.importRows(task, instance, nama, content));
        return new Done(imported.rows(), imported.warnings());
    }

    /** The Camat cancels a running settlement with a reason. */
    @PostMapping("{id}/pembatalan")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable UUID id, @RequestBody Cancellation cancellation) {
        user.requireAnyRole("Hanya Camat yang dapat membatalkan penetapan.", Roles.CAMAT);
        running.cancel(find(id).overview().processInstanceId(), cancellation.alasan());
    }

    @ExceptionHandler
    ResponseEntity<Refused> refused(ImportException refused) {
        return ResponseEntity.badRequest().body(new Refused(refused.getMessage(), refused.problems()));
    }

    private Whole find(UUID id) {
        List<OfficeId> offices = user.offices();
        return settlements
                .detail(id)
                .filter(whole -> offices.contains(whole.overview().office()))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Penetapan ini tidak ditemukan pada kantor Anda."));
    }

    private Item item(Overview overview, Map<UserId, String> names) {
        Act settled = overview.course().settled();
        return new Item(
                overview.id(),
                overview.title(),
                overview.year(),
                overview.number(),
                overview.status().name(),
                statusText(overview.status()),
                display.date(overview.validFrom()),
                settled.at() == null ? null : display.time(settled.at()),
                names.get(settled.by()),
                overview.revisionReason(),
                overview.status() == Status.BERJALAN ? running.openStep(overview.processInstanceId()) : null);
    }

    private Course course(Settlement.Course course, Map<UserId, String> names) {
        return new Course(
                by(course.started(), names),
                by(course.prepared(), names),
                by(course.checked(), names),
                by(course.cancelled(), names),
                course.cancelReason());
    }

    private Round round(Decision decision, Map<UserId, String> names) {
        return new Round(
                decision.step() == Step.PERIKSA ? "Pemeriksaan" : "Penetapan",
                display.decision(decision.approved()),
                names.get(decision.by()),
                display.time(decision.at()),
                decision.reason());
    }

    private static String statusText(Settlement.Status status) {
        return switch (status) {
            case BERJALAN -> "Berjalan";
            case DITETAPKAN -> "Ditetapkan";
            case DIBATALKAN -> "Dibatalkan";
        };
    }

    private String by(Act act, Map<UserId, String> names) {
        if (act.at() == null) {
            return null;
        }
        return display.time(act.at()) + (act.by() == null ? "" : " oleh " + names.get(act.by()));
    }

    private static boolean isXlsx(String format) {
        return switch (format) {
            case "xlsx" -> true;
            case "csv" -> false;
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Pilih format csv atau xlsx.");
        };
    }

    private static ResponseEntity<byte[]> download(String name, String format, byte[] content) {
        return ResponseEntity.ok()
                .contentType(format.equals("xlsx") ? Downloads.XLSX : CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + format)
                                .build()
                                .toString())
                .body(content);
    }

    private static Set<UserId> usersIn(Whole whole) {
        Settlement.Course course = whole.overview().course();
        Set<UserId> users = Stream.of(
                        course.started(), course.prepared(), course.checked(), course.settled(), course.cancelled())
                .map(Act::by)
                .collect(Collectors.toCollection(HashSet::new));
        whole.decisions().forEach(decision -> users.add(decision.by()));
        return users;
    }
}
