package id.go.lumajangkab.kinerja.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Bytes;
import id.go.lumajangkab.kinerja.attack.BadInputs.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Sends requests, counts what comes back, and keeps what must not. */
final class Attack {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What no sentence of ours holds: English, Java, SQL, the engine's codes and ids. */
    private static final Pattern FOREIGN = Pattern.compile("(?i)\\b(cannot|can't|could not|unable|invalid|unknown|error"
            + "|failed|failure|exception|not found|the|is|of|with|must|should|expected|unexpected|missing|required"
            + "|select|insert|update|delete|null|undefined|class|java|org|com|engine|hibernate|jackson|sql)\\b"
            + "|ENGINE-|[a-z]+\\.[a-z]+\\.[a-z]+|\\tat ");

    private static final Pattern SENTENCE = Pattern.compile("[\\p{Lu}“0-9].{8,1200}\\.", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
    private static final Pattern NUMBER = Pattern.compile("nomor kejadian [A-Z0-9]{4}-[A-Z0-9]{4}");

    private final Map<Integer, LongAdder> counts = new ConcurrentHashMap<>();
    private final Map<String, Offence> offences = new ConcurrentHashMap<>();

    /** One kind of wrong answer: how often, and the first request that got it. */
    private record Offence(LongAdder times, String first) {}

    void send(OfficeClient client, Request request) {
        OfficeClient caller = client;
        for (Map.Entry<String, String> header : request.headers().entrySet()) {
            caller = caller.with(header.getKey(), header.getValue());
        }
        Bytes answer = caller.bytes(request.method(), request.path(), request.body());
        counts.computeIfAbsent(answer.status(), status -> new LongAdder()).increment();
        wrong(request, answer)
                .ifPresent(what -> offences.computeIfAbsent(
                                answer.status() + " " + request.endpoint() + ": " + what,
                                kind -> new Offence(new LongAdder(), request.toString()))
                        .times()
                        .increment());
    }

    /** What is wrong with an answer, if anything. */
    static Optional<String> wrong(Request request, Bytes answer) {
        if (answer.status() < 400) {
            return Optional.empty();
        }
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        if (answer.status() >= 500) {
            return Optional.of("5xx " + NUMBER.matcher(text).replaceAll("nomor"));
        }
        if (request.method().equals("HEAD")) {
            return Optional.empty();
        }
        // the page where papers are checked is one for everybody
        boolean page = request.headers().getOrDefault("Accept", "").contains("text/html")
                || request.endpoint().template().startsWith("/periksa");
        if (page && answer.header("Content-Type").startsWith("text/html")) {
            return text.contains("<html lang=\"id\">") ? Optional.empty() : Optional.of("page " + text);
        }
        try {
            JsonNode message = JSON.readTree(text).path("message");
            return message.isTextual() && isOurs(message.asText()) ? Optional.empty() : Optional.of(text);
        } catch (IOException notJson) {
            return Optional.of("no JSON: " + text);
        }
    }

    static boolean isOurs(String message) {
        String words = QUOTED.matcher(message).replaceAll("…");
        return SENTENCE.matcher(words).matches() && !FOREIGN.matcher(words).find();
    }

    long count(Function<Integer, Boolean> which) {
        return counts.entrySet().stream()
                .filter(count -> which.apply(count.getKey()))
                .mapToLong(count -> count.getValue().sum())
                .sum();
    }

    /** Counts by status, then what must not be, each kind with its first request. */
    String report() {
        StringBuilder report = new StringBuilder("status: ");
        new TreeMap<>(counts)
                .forEach((status, count) ->
                        report.append(status).append(" x ").append(count).append("  "));
        new TreeMap<>(offences)
                .forEach((kind, offence) -> report.append('\n')
                        .append(offence.times())
                        .append(" x ")
                        .append(kind, 0, Math.min(400, kind.length()))
                        .append("\n      ")
                        .append(offence.first()));
        return report.toString();
    }

    boolean isClean() {
        return offences.isEmpty();
    }
}
