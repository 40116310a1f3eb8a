package id.go.lumajangkab.kinerja.cockpit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.GZIPInputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Serves the web apps' scripts of {@link TasklistBundle} in place of the shipped ones. A script is made when it is
 * first asked for and kept compressed. Its address never changes between our releases, so a browser asks each time and
 * is answered with 304 while nothing changed.
 */
@Controller
class TasklistBundleController {

    private static final String ROOT = "${camunda.bpm.webapp.application-path:/camunda}/";
    private static final MediaType JAVASCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

    private final Map<TasklistBundle, Script> scripts = new EnumMap<>(TasklistBundle.class);

    @GetMapping(ROOT + "lib/deps.js")
    ResponseEntity<byte[]> libraries(
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) throws IOException {
        return serve(TasklistBundle.LIBRARIES, encodings);
    }

    @GetMapping(ROOT + "app/tasklist/camunda-tasklist-bootstrap.js")
    ResponseEntity<byte[]> tasklist(
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) throws IOException {
        return serve(TasklistBundle.TASKLIST, encodings);
    }

    private ResponseEntity<byte[]> serve(TasklistBundle bundle, String encodings) throws IOException {
        Script script = script(bundle);
        boolean gzip = encodings.contains("gzip");
        ResponseEntity.BodyBuilder response = ResponseEntity.ok()
                .contentType(JAVASCRIPT)
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .eTag(gzip ? script.tag() + "-gzip" : script.tag());
        if (gzip) {
            return response.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(script.gzip());
        }
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(script.gzip()))) {
            return response.body(plain.readAllBytes());
        }
    }

    private synchronized Script script(TasklistBundle bundle) {
        return scripts.computeIfAbsent(bundle, wanted -> Script.of(wanted.compressed()));
    }

    private record Script(byte[] gzip, String tag) {

        static Script of(byte[] gzip) {
            CRC32C checksum = new CRC32C();
            checksum.update(gzip);
            return new Script(gzip, HexFormat.of().toHexDigits(checksum.getValue(), 8));
        }
    }
}
