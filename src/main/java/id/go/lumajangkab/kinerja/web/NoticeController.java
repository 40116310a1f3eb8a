package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.notification.Kind;
import id.go.lumajangkab.kinerja.notification.NoticeDesk;
import id.go.lumajangkab.kinerja.notification.NoticeDesk.Unsent;
import id.go.lumajangkab.kinerja.notification.Notices;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which notices come by mail: everybody settles it for themselves; administrators see what did not arrive. */
@RestController
@RequestMapping("/camunda/api/kinerja/pemberitahuan")
class NoticeController {

    /** Kinds that only some roles ever get; the others are for everybody who works on a measurement. */
    private static final Map<Kind, String[]> ONLY_FOR = Map.of(
            Kind.RINGKASAN, new String[] {Roles.CAMAT, Roles.SEKRETARIS},
            Kind.TERHENTI, new String[] {Roles.CAMAT, Roles.SEKRETARIS},
            Kind.LAPORAN_SIAP, new String[] {Roles.CAMAT, Roles.TIM, Roles.KASUBAG_RENVAPOR, Roles.KASUBAG_UMUM},
            Kind.TARGET_KURANG, new String[] {Roles.KASUBAG_RENVAPOR});

    /** They hold no step of the SOP; who is in any other group, also one of an analyst's, may be given a task. */
    private static final Set<String> WITHOUT_STEPS = Set.of(Roles.ANALIS, Roles.ADMIN);

    private final NoticeDesk desk;
    private final Notices notices;
    private final People people;
    private final Display display;
    private final CurrentUser user;

    NoticeController(NoticeDesk desk, Notices notices, People people, Display display, CurrentUser user) {
        this.desk = desk;
        this.notices = notices;
        this.people = people;
        this.display = display;
        this.user = user;
    }

    record Choice(Kind kode, String nama, String keterangan, boolean dipilih) {}

    record Settings(boolean aktif, String alamat, List<Choice> jenis, boolean administrator) {}

    record Chosen(List<String> jenis) {}

    record Waiting(
            UUID id,
            String jenis,
            String perihal,
            String penerima,
            String sejak,
            int percobaan,
            String berikutnya,
            String sebab,
            boolean dapatDikirimUlang,
            boolean gagal) {}

    @GetMapping
    Settings settings() {
        Set<Kind> chosen = desk.chosen(user.id());
        return new Settings(
                notices.isOn(),
                desk.addressOf(user.id()),
                offered().stream()
                        .map(kind -> new Choice(kind, kind.label(), kind.explanation(), chosen.contains(kind)))
                        .toList(),
                user.hasAnyRole(Roles.ADMIN));
    }

    @PostMapping("pilihan")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@RequestBody Chosen chosen) {
        UserId id = user.id();
        if (chosen.jenis() == null) {
            throw new InputException("Jenis pemberitahuan wajib disebutkan.");
        }
        List<Kind> offered = offered();
        desk.choose(
                id,
                offered,
                chosen.jenis().stream()
                        .map(code -> offered.stream()
                                .filter(kind -> kind.name().equals(code))
                                .findFirst()
                                .orElseThrow(() -> new InputException(
                                        "Jenis pemberitahuan " + InputException.quoted(code) + " tidak dikenal.")))
                        .toList());
    }

    /** What has not been sent, for administrators. */
    @GetMapping("kendala")
    List<Waiting> unsent() {
        requireAdministrator();
        List<Unsent> unsent = desk.unsent(user.office());
        Map<UserId, String> names =
                people.namesOf(unsent.stream().map(Unsent::user).collect(Collectors.toSet()));
        return unsent.stream()
                .map(notice -> new Waiting(
                        notice.id(),
                        notice.kind().label(),
                        notice.subject(),
                        names.get(notice.user()),
                        display.time(notice.since()),
                        notice.attempts(),
                        notice.nextAt() == null ? null : display.time(notice.nextAt()),
                        notice.problem(),
                        notice.canRetry(),
                        notice.givenUp()))
                .toList();
    }

    record Repeated(int jumlah) {}

    @PostMapping("kendala/pengulangan")
    Repeated sendAllAgain() {
        requireAdministrator();
        return new Repeated(desk.sendAllAgain(user.office()));
    }

    @PostMapping("kendala/{id}/pengulangan")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendAgain(@PathVariable UUID id) {
        requireAdministrator();
        desk.sendAgain(user.office(), id);
    }

    @PostMapping("kendala/{id}/pengabaian")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(@PathVariable UUID id) {
        requireAdministrator();
        desk.dismiss(user.office(), id);
    }

    /** What can reach the user: nothing for who only works on models and users and so is never given a step. */
    private List<Kind> offered() {
        return WITHOUT_STEPS.containsAll(user.groups())
                ? List.of()
                : Arrays.stream(Kind.values())
                        .filter(kind -> !ONLY_FOR.containsKey(kind) || user.hasAnyRole(ONLY_FOR.get(kind)))
                        .toList();
    }

    private void requireAdministrator() {
        user.requireAnyRole("Hanya administrator yang dapat melihat dan mengirim ulang surel.", Roles.ADMIN);
    }
}
