package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.access.LoginRecords;
import id.go.lumajangkab.kinerja.access.LoginRecords.Failures;
import id.go.lumajangkab.kinerja.access.LoginRecords.Login;
import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who logged in, and how often a password was wrong, for administrators. */
@RestController
@RequestMapping("/camunda/api/kinerja/riwayat-masuk")
class LoginHistoryController {

    private static final int MOST = 200;

    private final LoginRecords records;
    private final People people;
    private final Display display;
    private final CurrentUser user;

    LoginHistoryController(LoginRecords records, People people, Display display, CurrentUser user) {
        this.records = records;
        this.people = people;
        this.display = display;
        this.user = user;
    }

    record Entered(String waktu, String pengguna, String nama, String aplikasi, String alamat) {}

    /** @param pengguna null for all names together that are nobody's */
    record Wrong(String jam, String pengguna, String nama, int jumlah) {}

    /**
     * @param hari    how many days all this is kept
     * @param terbaru how many of each are shown at most
     */
    record History(long hari, int terbaru, List<Entered> masuk, List<Wrong> gagal) {}

    @GetMapping
    History history() {
        user.requireAnyRole("Hanya administrator yang dapat melihat riwayat masuk.", Roles.ADMIN);
        List<Login> logins = records.logins(MOST);
        List<Failures> failures = records.failures(MOST);
        Map<UserId, String> names = people.namesOf(Stream.concat(
                        logins.stream().map(Login::user), failures.stream().map(Failures::user))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new History(
                records.keep().toDays(),
                MOST,
                logins.stream()
                        .map(login -> new Entered(
                                display.time(login.at()),
                                login.user().value(),
                                names.get(login.user()),
                                app(login.app()),
                                login.address()))
                        .toList(),
                failures.stream()
                        .map(hour -> new Wrong(
                                display.time(hour.hour()),
                                UserId.textOf(hour.user()),
                                hour.user() == null ? "Nama yang tidak dikenal" : names.get(hour.user()),
                                hour.count()))
                        .toList());
    }

    private static String app(String app) {
        return switch (app) {
            case "rest" -> "Antarmuka REST";
            case "welcome" -> "Halaman awal";
            default -> StringUtils.capitalize(app);
        };
    }
}
