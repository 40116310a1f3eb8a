package id.go.lumajangkab.kinerja.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before Camunda's own filters and sees to it that a request of the web apps runs with the rights that its user
 * has now: for each address of data or of a page, not for the files of which pages are made. A login that no longer
 * counts is told with 401; whoever asks who is logged in, opens a page or logs in is from then on nobody.
 */
class RightsFilter extends OncePerRequestFilter {

    private static final String ENDED = "Sesi Anda berakhir karena akun atau kata sandinya berubah; masuklah kembali.";

    private final String data;
    private final String logins;
    private final WebSessions sessions;

    /** @param root where the web apps are served, such as {@code /camunda} */
    RightsFilter(String root, WebSessions sessions) {
        this.data = root + "/api/";
        this.logins = root + "/api/admin/auth/";
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isData(request) && !address(request).endsWith("/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (sessions.check(request) == WebSessions.State.ENDED
                && isData(request)
                && !address(request).startsWith(logins)) {
            LoginFilter.refuse(response, ENDED);
            return;
        }
        sessions.begin(request);
        try {
            chain.doFilter(request, response);
        } finally {
            sessions.done();
        }
    }

    private boolean isData(HttpServletRequest request) {
        return address(request).startsWith(data);
    }

    /** As the server itself has read it, by which it chooses servlets and filters. */
    static String address(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
