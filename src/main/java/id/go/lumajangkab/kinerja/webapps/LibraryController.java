package id.go.lumajangkab.kinerja.webapps;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves Chart.js and bpmn-js from their webjars at addresses without a version, so that the pages need not know which
 * one there is. A browser asks each time and gets 304 while nothing changed.
 */
@Controller
class LibraryController {

    private static final String WEBJARS = "classpath*:/META-INF/resources/webjars/";
    private static final String CHARTS = "chart.js/*/dist/chart.umd.min.js";
    private static final String DIAGRAMS = "bpmn-js/*/dist/bpmn-navigated-viewer.production.min.js";
    private static final MediaType JAVASCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

    private final ResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final Map<String, Resource> found = new ConcurrentHashMap<>();

    @GetMapping("${camunda.bpm.webapp.application-path:/camunda}/lib/chart.js")
    ResponseEntity<Resource> charts() throws IOException {
        return library(CHARTS);
    }

    @GetMapping("${camunda.bpm.webapp.application-path:/camunda}/lib/bpmn-js.js")
    ResponseEntity<Resource> diagrams() throws IOException {
        return library(DIAGRAMS);
    }

    private ResponseEntity<Resource> library(String place) throws IOException {
        Resource file = found.get(place);
        if (file == null) {
            Resource[] there = resources.getResources(WEBJARS + place);
            if (there.length != 1) {
                throw new IllegalStateException("expected one " + place + ", found " + there.length);
            }
            file = there[0];
            found.put(place, file);
        }
        return ResponseEntity.ok()
                .contentType(JAVASCRIPT)
                .cacheControl(CacheControl.noCache())
                .lastModified(file.lastModified())
                .body(file);
    }
}
