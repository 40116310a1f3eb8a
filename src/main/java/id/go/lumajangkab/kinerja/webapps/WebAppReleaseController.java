package id.go.lumajangkab.kinerja.webapps;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Our scripts and styles at addresses that are new in each release. They refer to each other relative to where they
 * are, so that with the first one, which the web apps' {@code config.js} and page name, all others are new as well.
 */
@Controller
class WebAppReleaseController {

    /** Below the web apps' root, before the release. */
    static final String PATH = "/kinerja/";

    private static final Pattern FILE = Pattern.compile(
            "/(?:lib(?:/kinerja)?|app/[a-z]+/(?:scripts|styles)(?:/kinerja)?)/[\\w-]+(?:\\.js|\\.css)?");
    private static final Duration KEPT = Duration.ofDays(365);

    private final String root;
    private final WebAppRelease release;

    WebAppReleaseController(
            @Value("${camunda.bpm.webapp.application-path:/camunda}") String root, WebAppRelease release) {
        this.root = root;
        this.release = release;
    }

    @GetMapping("${camunda.bpm.webapp.application-path:/camunda}" + PATH + "{wanted}/{*file}")
    String file(@PathVariable String wanted, @PathVariable String file, HttpServletResponse response) {
        if (!FILE.matcher(file).matches()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (WebAppFileFilter.FILE.matcher(file).matches()) {
            // a page that was open during an upgrade asks for files of the earlier release, and gets ours
            CacheControl cache = wanted.equals(release.id())
                    ? CacheControl.maxAge(KEPT).cachePublic().immutable()
                    : CacheControl.noStore();
            response.setHeader(HttpHeaders.CACHE_CONTROL, cache.getHeaderValue());
        }
        return "forward:" + root + file;
    }
}
