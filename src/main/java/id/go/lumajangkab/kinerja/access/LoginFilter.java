package id.go.lumajangkab.kinerja.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody through who is not logged in to the web apps, before anything of the request's body is read. */
class LoginFilter extends OncePerRequestFilter {

    private static final String LOGIN_FIRST = "Masuklah terlebih dahulu, lalu ulangi.";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (WebSessions.isLoggedIn(request)) {
            chain.doFilter(request, response);
        } else {
            refuse(response, LOGIN_FIRST);
        }
    }

    /** @param sentence without quotation marks */
    static void refuse(HttpServletResponse response, String sentence) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("{\"message\":\"" + sentence + "\"}");
    }
}
