package id.go.lumajangkab.kinerja.access;

import id.go.lumajangkab.kinerja.words.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;

/** An answer in JSON of a filter, which stands before whatever would write it otherwise. */
public final class JsonAnswer {

    private JsonAnswer() {}

    /**
     * Writes status and body.
     *
     * @throws IOException when the other side is gone
     */
    public static void write(HttpServletResponse response, int status, Map<String, ?> body) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Json.PLAIN.writeValue(response.getOutputStream(), body);
    }
}
