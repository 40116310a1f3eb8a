package id.go.lumajangkab.kinerja.access;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;

/**
 * A password is not accepted, with one Indonesian sentence. It carries its whole answer, which the REST resources of
 * engine and web apps pass on as it is; {@code type} is the engine's where the web apps look at it.
 */
public final class LoginRefused extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    static final String WRONG = "Nama pengguna atau kata sandi salah.";

    private static final int TOO_MANY = 429;

    private final long seconds;

    private LoginRefused(int status, String type, String sentence, long seconds) {
        super(sentence, response(status, type, sentence, seconds));
        this.seconds = seconds;
    }

    /** Name or password is wrong: 401. */
    static LoginRefused wrong() {
        return new LoginRefused(401, "LoginRefused", WRONG, 0);
    }

    /** Who is logged in has confirmed a change with a wrong password: 400, as the engine answers it. */
    static LoginRefused notConfirmed() {
        return new LoginRefused(
                400,
                "InvalidRequestException",
                "Kata sandi Anda sendiri salah; ketik kembali kata sandi yang Anda pakai untuk masuk.",
                0);
    }

    /** Too many were wrong: 429 with {@code Retry-After}. */
    static LoginRefused tooMany(long seconds) {
        return new LoginRefused(TOO_MANY, "LoginThrottled", sentence(seconds), seconds);
    }

    /** How long to wait. */
    static String sentence(long seconds) {
        String wait = seconds < 120 ? seconds + " detik" : (seconds + 59) / 60 + " menit";
        return "Terlalu banyak percobaan masuk; tunggu " + wait + ", lalu coba lagi.";
    }

    /** HTTP status: 400, 401 or 429. */
    public int status() {
        return getResponse().getStatus();
    }

    /** Seconds to wait, 0 where there is no need to. */
    long seconds() {
        return seconds;
    }

    private static Response response(int status, String type, String sentence, long seconds) {
        ExceptionDto told = new ExceptionDto();
        told.setType(type);
        told.setMessage(sentence);
        Response.ResponseBuilder answer =
                Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(told);
        return (seconds > 0 ? answer.header(HttpHeaders.RETRY_AFTER, seconds) : answer).build();
    }
}
