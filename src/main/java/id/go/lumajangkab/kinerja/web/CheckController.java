package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.papers.PaperCheck;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page that tells anybody what a paper of ours is, by the code on it. Works without login and without scripts. */
@RestController
class CheckController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private final PaperCheck check;

    CheckController(PaperCheck check) {
        this.check = check;
    }

    @GetMapping("/periksa")
    ResponseEntity<String> form(@RequestParam(required = false) String kode) {
        return kode == null || kode.isBlank() ? page(HttpStatus.OK, check.form()) : paper(kode);
    }

    @GetMapping("/periksa/{kode}")
    ResponseEntity<String> paper(@PathVariable String kode) {
        PaperCheck.Page page = check.of(kode);
        return page(page.known() ? HttpStatus.OK : HttpStatus.NOT_FOUND, page.html());
    }

    /** To whoever answers browsers with a page: who scans a code from a paper sees what is said here. */
    @ExceptionHandler
    void passOn(Exception thrown) throws Exception {
        throw thrown;
    }

    private static ResponseEntity<String> page(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .body(html);
    }
}
