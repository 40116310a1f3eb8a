package id.go.lumajangkab.kinerja.webapps;

import id.go.lumajangkab.kinerja.papers.Emblem;
import id.go.lumajangkab.kinerja.papers.LetterheadProperties;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The emblem of the office, as on its letterhead, for the header and the tab of the web apps; ours where none is set. */
@Controller
class EmblemController {

    /** Below the web apps' root. */
    static final String PATH = "/lib/kinerja/lambang";

    private static final String ROOT = "${camunda.bpm.webapp.application-path:/camunda}";
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final Duration KEPT = Duration.ofHours(1);

    private final LetterheadProperties letterhead;
    private ResponseEntity<byte[]> answer;

    EmblemController(LetterheadProperties letterhead) {
        this.letterhead = letterhead;
    }

    @GetMapping({ROOT + PATH, ROOT + "/favicon.ico", "/favicon.ico"})
    synchronized ResponseEntity<byte[]> emblem() throws IOException {
        if (answer == null) {
            Resource own = letterhead.lambang();
            byte[] picture = (own == null ? new ClassPathResource("lambang.svg") : own).getContentAsByteArray();
            answer = ResponseEntity.ok()
                    .contentType(own == null ? SVG : MediaType.parseMediaType(Emblem.typeOf(picture)))
                    .cacheControl(CacheControl.maxAge(KEPT))
                    .body(picture);
        }
        return answer;
    }
}
