package id.go.lumajangkab.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Speaks to the running application over HTTP: with a password, with a session of the web apps, or with neither. */
public final class OfficeClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String address;
    private final Map<String, String> headers;

    private OfficeClient(String address, Map<String, String> headers) {
        this.address = address;
        this.headers = headers;
    }

    /** Somebody who is not logged in. */
    public static OfficeClient anonymous(int port) {
        return new OfficeClient(root(port), Map.of());
    }

    /** Where the running application is, by its number: a bare machine may know no name for itself. */
    public static String root(int port) {
        return "http://127.0.0.1:" + port;
    }

    /** A caller of {@code /engine-rest} and the actuator. */
    public static OfficeClient withPassword(int port, String user, String password) {
        String login = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return anonymous(port).with("Authorization", "Basic " + login);
    }

    /** A user of the web apps, logged in as Tasklist, Cockpit and Admin do it. */
    public static OfficeClient withSession(int port, String user, String password, String app) {
        OfficeClient client = visitor(port, app);
        Answer login = client.login(user, password, app);
        assertThat(login.status())
                .as("login of %s to %s: %s", user, app, login.text())
                .isEqualTo(200);
        OfficeClient loggedIn = client.with(login);
        // the new session's CSRF token comes with the first page
        return loggedIn.with(loggedIn.get("/camunda/api/admin/auth/user/default"));
    }

    /** Somebody who has opened a web app and sees its login page. */
    public static OfficeClient visitor(int port, String app) {
        OfficeClient before = anonymous(port);
        return before.with(before.get("/camunda/app/" + app + "/default/"));
    }

    /** Logs in to a web app; 403 where the user may not use it, 401 where the password is wrong. */
    public Answer login(String user, String password, String app) {
        return with("Content-Type", "application/x-www-form-urlencoded")
                .send(
                        "POST",
                        "/camunda/api/admin/auth/user/default/login/" + app,
                        "username=" + encoded(user) + "&password=" + encoded(password));
    }

    /** What came back. */
    public record Answer(int status, String text, HttpResponse<String> response) {

        /** The body as JSON; missing where it is none. */
        public JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException notJson) {
                return MissingNode.getInstance();
            }
        }

        /** The sentence for the user. */
        public String message() {
            return json().path("message").asText();
        }

        /** The value of a header, empty where it is not set. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The whole Set-Cookie line of a cookie, empty where it is not set. */
        public String cookie(String name) {
            return response.headers().allValues("Set-Cookie").stream()
                    .filter(line -> line.startsWith(name + "="))
                    .reduce((first, second) -> second)
                    .orElse("");
        }
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** A file that came back. */
    public record Bytes(int status, byte[] body, HttpResponse<byte[]> response) {

        /** The value of a header, empty where it is not set. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    /** Downloads a file. */
    public Bytes bytes(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).GET();
        headers.forEach(request::header);
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Bytes(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends bytes as they are, whatever the method; {@code null} is no body at all. */
    public Bytes bytes(String method, String path, byte[] body) {
        HttpResponse<byte[]> response = exchange(
                request(path).method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body)),
                BodyHandlers.ofByteArray());
        return new Bytes(response.statusCode(), response.body(), response);
    }

    public Answer post(String path, Object body) {
        return json("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return json("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Sends a body as JSON. */
    public Answer json(String method, String path, Object body) {
        try {
            return with("Content-Type", "application/json").send(method, path, JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Sends a body as it is. */
    public Answer send(String method, String path, String body) {
        HttpResponse<String> response = exchange(
                request(path).method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)),
                BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body(), response);
    }

    /** Sends a file as it is, as the pages of ours do. */
    public Answer upload(String path, BodyPublisher file) {
        HttpResponse<String> response = exchange(
                with("Content-Type", "application/octet-stream").request(path).POST(file), BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body(), response);
    }

    /** Opens a download, to be read by the caller. */
    public HttpResponse<InputStream> open(String path) {
        return exchange(request(path).GET(), BodyHandlers.ofInputStream());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        headers.forEach(request::header);
        return request;
    }

    private static <T> HttpResponse<T> exchange(HttpRequest.Builder request, BodyHandler<T> reading) {
        try {
            return HTTP.send(request.build(), reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The same caller with a header more, or another value of it. */
    public OfficeClient with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new OfficeClient(address, more);
    }

    /** What the caller sends as a header, empty where it is none. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The same caller without a header. */
    public OfficeClient without(String header) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new OfficeClient(address, fewer);
    }

    /** Keeps the cookies of an answer, and sends the CSRF token along as the web apps do. */
    private OfficeClient with(Answer answer) {
        Map<String, String> cookies = new LinkedHashMap<>();
        String known = headers.getOrDefault("Cookie", "");
        List.of(known.split("; ")).stream().filter(cookie -> !cookie.isEmpty()).forEach(cookie -> put(cookies, cookie));
        answer.response().headers().allValues("Set-Cookie").forEach(line -> put(cookies, line.split(";")[0]));
        OfficeClient client = with(
                "Cookie",
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
        String token = cookies.get("XSRF-TOKEN");
        return token == null ? client : client.with("X-XSRF-TOKEN", token);
    }

    private static void put(Map<String, String> cookies, String cookie) {
        int equals = cookie.indexOf('=');
        cookies.put(cookie.substring(0, equals), cookie.substring(equals + 1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
