package id.go.lumajangkab.kinerja.webapps;

import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves Chart.js from its webjar at an address without a version, so that the pages need not know which one there is.
 * A browser asks each time and gets 304 while nothing changed.
 */
@Controller
class ChartLibraryController {

    private static final String PLACE = "classpath*:/META-INF/resources/webjars/chart.js/*/dist/chart.umd.min.js";
    private static final MediaType JAVASCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

    private final ResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private Resource library;

    @GetMapping("${camunda.bpm.webapp.application-path:/camunda}/lib/chart.js")
    ResponseEntity<Resource> library() throws IOException {
        Resource file = find();
        return ResponseEntity.ok()
                .contentType(JAVASCRIPT)
                .cacheControl(CacheControl.noCache())
                .lastModified(file.lastModified())
                .body(file);
    }

    private synchronized Resource find() throws IOException {
        if (library == null) {
            Resource[] found = resources.getResources(PLACE);
            if (found.length != 1) {
                throw new IllegalStateException("expected one Chart.js, found " + found.length);
            }
            library = found[0];
        }
        return library;
    }
}
