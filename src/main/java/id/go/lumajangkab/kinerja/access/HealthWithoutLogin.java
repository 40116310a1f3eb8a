package id.go.lumajangkab.kinerja.access;

import id.go.lumajangkab.kinerja.database.DatabaseHealth;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who asks for the health with a password gets the bare status, as without one, while the database that would have to
 * check the password does not answer: just then the status is wanted.
 */
final class HealthWithoutLogin extends OncePerRequestFilter {

    /** What is told to everybody: that it is well or not, and no more. */
    static final String[] PATHS = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"};

    private static final Set<String> OPEN = Set.of(PATHS);

    private final DatabaseHealth database;

    HealthWithoutLogin(DatabaseHealth database) {
        this.database = database;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean anonymous = OPEN.contains(request.getRequestURI())
                && request.getHeader(HttpHeaders.AUTHORIZATION) != null
                && !database.answers();
        chain.doFilter(anonymous ? new WithoutPassword(request) : request, response);
    }

    private static final class WithoutPassword extends HttpServletRequestWrapper {

        WithoutPassword(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            return name.equalsIgnoreCase(HttpHeaders.AUTHORIZATION) ? null : super.getHeader(name);
        }
    }
}
