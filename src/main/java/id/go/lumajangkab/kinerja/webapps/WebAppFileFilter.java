package id.go.lumajangkab.kinerja.webapps;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Scripts, styles and texts at addresses that stay the same between releases: without being told, browsers keep them
 * for days. They ask each time and are answered with 304 while nothing changed. The file's date does not say so, for
 * the same moment may stand in two builds.
 */
class WebAppFileFilter extends OncePerRequestFilter {

    /** Below the web apps' root. */
    static final Pattern FILE =
            Pattern.compile("/(?:lib/kinerja|app/[a-z]+/(?:scripts|styles|locales))/[\\w./-]+\\.(?:js|css|json)");

    private final String root;
    private final WebAppRelease release;

    /** @param root where the web apps are served, such as {@code /camunda} */
    WebAppFileFilter(String root, WebAppRelease release) {
        this.root = root;
        this.release = release;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith(root)
                || !FILE.matcher(path.substring(root.length())).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (!new ServletWebRequest(request, response).checkNotModified(release.id())) {
            chain.doFilter(request, response);
        }
    }
}
