package id.go.lumajangkab.kinerja.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The one place that every password passes, whichever door it is given at: the web apps' login, HTTP basic, and the
 * engine's dialogs that ask for the own password once more. It says who must wait, and keeps record of what came of it.
 */
@Component
public class Logins {

    private static final Logger log = LoggerFactory.getLogger(Logins.class);

    /** As long as the engine's column for user ids. */
    private static final int LONGEST_NAME = 64;

    /** Asked for in place of a name that no user can have, so that the answer takes as long as for any other. */
    private static final String NOBODY = "x".repeat(LONGEST_NAME + 1);

    private final LoginThrottle throttle = new LoginThrottle(() -> System.nanoTime() / 1_000_000);
    private final ClientAddress addresses;
    private final LoginRecords records;

    Logins(ClientAddress addresses, LoginRecords records) {
        this.addresses = addresses;
        this.records = records;
    }

    /**
     * Checks a password on behalf of a request; outside of a request nobody has to wait.
     *
     * @param name      what was given as the user's id; may be null or anything
     * @param password  may be null
     * @param confirms  id of who is logged in already and confirms a change by the own password, else null
     * @param isRight   compares with the stored password
     * @throws LoginRefused when it is too soon for a further try (429), and where the door has no words of its own for
     *                      a wrong password
     */
    public boolean check(String name, String password, String confirms, BiPredicate<String, String> isRight) {
        String given = name == null ? "" : name;
        String secret = password == null ? "" : password;
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current)) {
            return isRight.test(possible(given), secret);
        }
        HttpServletRequest request = current.getRequest();
        LoginDoor door = confirms == null ? LoginDoor.of(request) : LoginDoor.CONFIRMATION;
        if (secret.isEmpty()) {
            // nobody's password, so it is no guess
            return wrong(door, given, confirms);
        }
        String address = addresses.of(request);
        try (LoginThrottle.Attempt attempt = throttle.attempt(given, ClientAddress.network(address), secret)) {
            if (attempt.mustWait()) {
                throw LoginRefused.tooMany(attempt.seconds());
            }
            if (isRight.test(possible(given), secret)) {
                attempt.passed();
                entered(request, door, given, address);
                return true;
            }
            attempt.failed();
            refused(given, address);
        }
        return wrong(door, given, confirms);
    }

    private static boolean wrong(LoginDoor door, String given, String confirms) {
        if (door == LoginDoor.WEB_APP) {
            throw LoginRefused.wrong();
        }
        if (given.equals(confirms)) {
            throw LoginRefused.notConfirmed();
        }
        return false;
    }

    /** A web app may still turn the user away; {@link WebLoginFilter} knows the end of it. */
    private void entered(HttpServletRequest request, LoginDoor door, String user, String address) {
        if (door == LoginDoor.WEB_APP) {
            request.setAttribute(WebLoginFilter.USER, user);
        } else if (door == LoginDoor.MACHINE && records.enteredByProgram(user, address)) {
            log.info("{} masuk lewat antarmuka REST dari {}", user, address);
        }
    }

    private void refused(String name, String address) {
        LoginRecords.Failures failures = records.failed(possible(name));
        if (failures.user() != null) {
            log.info(
                    "Kata sandi salah untuk {} dari {}, {} kali pada jam ini",
                    failures.user(),
                    address,
                    failures.count());
        } else if (isPowerOfTen(failures.count())) {
            // how often, now and then: who tries names at random shall not fill the log
            log.info("Nama pengguna yang tidak dikenal dari {}, {} kali pada jam ini", address, failures.count());
        }
    }

    /** Such a name is asked for at the database; it takes no null, and longer ones are nobody's. */
    private static String possible(String name) {
        return name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl) ? name : NOBODY;
    }

    private static boolean isPowerOfTen(int count) {
        int rest = count;
        while (rest % 10 == 0) {
            rest /= 10;
        }
        return rest == 1;
    }
}
