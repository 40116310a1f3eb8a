package id.go.lumajangkab.kinerja.webapps;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Serves the scripts of {@link WebAppScript} in place of the shipped ones, as one servlet because some of their
 * addresses belong to servlets of the engine. A script is made when it is first asked for and kept compressed, once a
 * language. Its address never changes between our releases, so a browser asks each time and is answered with 304 while
 * nothing changed.
 */
class WebAppScriptServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, WebAppScript> scripts;
    private final transient Map<Wanted, Made> made = new ConcurrentHashMap<>();

    /** @param root where the web apps are served, such as {@code /camunda} */
    WebAppScriptServlet(String root) {
        scripts = WebAppScript.all().stream()
                .collect(Collectors.toMap(script -> root + "/" + script.address(), Function.identity()));
    }

    /** The exact addresses to be served. */
    String[] addresses() {
        return scripts.keySet().toArray(String[]::new);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Made script = made.computeIfAbsent(
                new Wanted(scripts.get(request.getServletPath()), ScreenLanguage.of(request)), Made::of);
        String encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean gzip = encodings != null && encodings.contains("gzip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING + ", " + HttpHeaders.ACCEPT_LANGUAGE);
        if (new ServletWebRequest(request, response).checkNotModified(gzip ? script.tag() + "-gzip" : script.tag())) {
            return;
        }
        response.setContentType("text/javascript;charset=UTF-8");
        if (gzip) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            response.setContentLength(script.gzip().length);
            response.getOutputStream().write(script.gzip());
        } else {
            try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(script.gzip()))) {
                plain.transferTo(response.getOutputStream());
            }
        }
    }

    private record Wanted(WebAppScript script, ScreenLanguage language) {}

    private record Made(byte[] gzip, String tag) {

        static Made of(Wanted wanted) {
            byte[] script = wanted.script().in(wanted.language()).getBytes(StandardCharsets.UTF_8);
            ByteArrayOutputStream out = new ByteArrayOutputStream(script.length / 3);
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(script);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            CRC32C checksum = new CRC32C();
            checksum.update(out.toByteArray());
            return new Made(out.toByteArray(), HexFormat.of().toHexDigits(checksum.getValue(), 8));
        }
    }
}
