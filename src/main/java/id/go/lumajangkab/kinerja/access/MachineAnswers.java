package id.go.lumajangkab.kinerja.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * What the machines' door answers to whoever does not get in: one sentence in JSON, whatever the request asked for.
 * Written here and now: on the way to an error page the server would read the body that was just refused.
 */
final class MachineAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** The password is not even looked at. */
    static final class TooSoon extends AuthenticationException {

        private static final long serialVersionUID = 1L;

        private final long seconds;

        TooSoon(LoginRefused refused) {
            super(refused.getMessage(), refused);
            this.seconds = refused.seconds();
        }
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof TooSoon tooSoon) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooSoon.seconds));
            write(response, 429, "LoginThrottled", tooSoon.getMessage());
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Kinerja\", charset=\"UTF-8\"");
        write(
                response,
                HttpServletResponse.SC_UNAUTHORIZED,
                "LoginRefused",
                why instanceof InsufficientAuthenticationException
                        ? "Masuklah terlebih dahulu: sertakan nama pengguna dan kata sandi."
                        : LoginRefused.WRONG);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        write(response, HttpServletResponse.SC_FORBIDDEN, "AuthorizationException", "Anda tidak berhak melakukan ini.");
    }

    static void write(HttpServletResponse response, int status, String type, String sentence) throws IOException {
        JsonAnswer.write(response, status, Map.of("type", type, "message", sentence));
    }
}
