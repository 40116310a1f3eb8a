package id.go.lumajangkab.kinerja.attack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import id.go.lumajangkab.kinerja.attack.Endpoints.Endpoint;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes requests that are nearly right: addresses with things that exist, parameters and bodies of the types that are
 * expected there, and then something wrong with one or two of them. The same seed makes the same requests.
 */
final class BadInputs {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String BOUNDARY = "batas";

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a\0b",
            "\ud800",
            "x".repeat(5000),
            "x".repeat(300),
            "${1+1}",
            "#{x}",
            "'; drop table kinerja.measurement; --",
            "%",
            "\\",
            "_%\\",
            "é漢😀",
            "<b>x</b>",
            "null",
            "undefined",
            "true",
            "-1",
            "0",
            "1e400",
            "NaN",
            "2147483648",
            "9223372036854775808",
            "1.5",
            "1,5",
            "2026-13-45",
            "2026-02-30T00:00:00.000+0700",
            "kemarin",
            "[]",
            "{}",
            "[[[[",
            "*",
            "../../etc/passwd",
            "\r\nX: y",
            "\u202e",
            "a".repeat(64),
            "a".repeat(65),
            "a".repeat(255),
            "a".repeat(256),
            "tidakAda",
            "..");
    private static final List<String> TYPES = List.of(
            "text/plain",
            "text/html",
            "application/xml",
            "application/octet-stream",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=batas",
            "application/json; charset=xyz",
            "application/json;charset=utf-16",
            "application/hal+json",
            "image/png",
            "*/*",
            "a/b/c",
            "json",
            ";");
    private static final List<String> ACCEPTED = List.of(
            "text/html",
            "text/plain",
            "application/hal+json",
            "image/png",
            "application/xml",
            "*/*",
            "a",
            "application/json;q=x",
            "text/csv",
            ";;");
    private static final List<String> RAW = List.of(
            "",
            " ",
            "{",
            "}",
            "[",
            "[]",
            "{}",
            "null",
            "\"\"",
            "0",
            "true",
            "{\"a\":1}{\"a\":2}",
            "{\"a\":1,\"a\":2}",
            "[".repeat(2000),
            "{\"a\":".repeat(1500),
            "{\"a\":\"\\ud800\"}",
            "{\"a\":\"\\u0000\"}",
            "{\"variables\":[]}",
            "{\"variables\":{\"a\":{\"value\":1e999}}}",
            "{\"sorting\":[{\"sortBy\":\"x\",\"sortOrder\":\"y\"}]}",
            "{\"sorting\":[null]}",
            "[null]",
            "\u0000",
            "{\"id\":{}}",
            "{\"orQueries\":[{\"orQueries\":[{}]}]}",
            "<a/>",
            "a=b",
            "{\"a\":1" + "0".repeat(1200) + "}",
            "\ufeff{}",
            "{'a':1}",
            "{\"a\":NaN}",
            "--batas--",
            "\u00ff\u00fe");

    private final Random random;
    private final Map<String, List<String>> things;

    /** @param things ids that exist, by the name of what they are of */
    BadInputs(long seed, Map<String, List<String>> things) {
        this.random = new Random(seed);
        this.things = things;
    }

    /** A request; its body is sent as bytes, so that anything can be in it. */
    record Request(Endpoint endpoint, String method, String path, Map<String, String> headers, byte[] body) {

        @Override
        public String toString() {
            String text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
            return method + " " + path + " " + headers + " "
                    + text.substring(0, Math.min(300, text.length())).replaceAll("\\p{Cntrl}", "?");
        }
    }

    /**
     * The next request.
     *
     * @param harmless whether it may name nothing that exists where something would be changed
     */
    Request next(List<Endpoint> endpoints, boolean harmless) {
        Endpoint endpoint = endpoints.get(random.nextInt(endpoints.size()));
        String method = chance(40)
                ? pick(List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"))
                : endpoint.method();
        boolean ghosts = harmless && !method.equals("GET") || chance(5);
        Map<String, String> headers = new LinkedHashMap<>();
        byte[] body = null;
        if (endpoint.consumes() != null && endpoint.consumes().startsWith("multipart")) {
            body = multipart(chance(2)).getBytes(StandardCharsets.UTF_8);
            headers.put("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        } else if (endpoint.body() != null || chance(10)) {
            body = body(endpoint.body()).getBytes(StandardCharsets.UTF_8);
            headers.put("Content-Type", endpoint.consumes() == null ? "application/json" : endpoint.consumes());
        }
        if (chance(12)) {
            headers.put("Content-Type", pick(TYPES));
        }
        if (chance(15)) {
            headers.put("Accept", pick(ACCEPTED));
        }
        if (body != null && chance(12)) {
            body = chance(2) ? pick(RAW).getBytes(StandardCharsets.ISO_8859_1) : cut(body);
        }
        return new Request(endpoint, method, path(endpoint, ghosts) + query(endpoint), headers, body);
    }

    private String path(Endpoint endpoint, boolean ghosts) {
        Matcher variable = VARIABLE.matcher(endpoint.template());
        StringBuilder path = new StringBuilder();
        while (variable.find()) {
            String before = endpoint.template().substring(0, variable.start());
            variable.appendReplacement(
                    path, Matcher.quoteReplacement(encoded(value(variable.group(1), before, ghosts))));
        }
        return variable.appendTail(path).toString();
    }

    private String value(String name, String before, boolean ghosts) {
        if (name.equals("name") && before.endsWith("/engine/")
                || name.equals("engineName")
                || before.endsWith("/auth/user/")) {
            return chance(20) ? pick(TEXTS.subList(8, 12)) : "default";
        }
        if (!ghosts) {
            for (Map.Entry<String, List<String>> known : things.entrySet()) {
                if (before.contains("/" + known.getKey() + "/")
                        && !known.getValue().isEmpty()) {
                    return pick(known.getValue());
                }
            }
        }
        // dots, slashes and NUL in a path are refused before anybody reads them; those are tried elsewhere
        return pick(List.of(
                        "hantu",
                        "0",
                        "-1",
                        "a b",
                        "a@b",
                        "a:1:x",
                        "é",
                        "x".repeat(300),
                        "9".repeat(25),
                        "%_",
                        "'",
                        "00000000-0000-0000-0000-000000000000",
                        "2026",
                        "1",
                        "null",
                        "{}",
                        "*",
                        "${1}",
                        "\""))
                .replace("%", "~");
    }

    private String query(Endpoint endpoint) {
        List<String> names = new ArrayList<>(endpoint.queries());
        names.addAll(List.of("sortBy", "sortOrder", "maxResults", "firstResult", "tahun", "x"));
        StringBuilder query = new StringBuilder();
        for (int count = chance(2) ? 1 + random.nextInt(3) : 0; count > 0; count--) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(encoded(pick(names)))
                    .append('=')
                    .append(encoded(chance(3) ? good() : pick(TEXTS)));
        }
        return query.toString();
    }

    private String good() {
        return pick(List.of(
                "1",
                "true",
                "asc",
                "desc",
                "2026-01-01T00:00:00.000+0700",
                "2026",
                "camat",
                "name",
                "staf",
                "pengukuran-kinerja",
                "a_eq_1",
                "a_like_%25",
                "dueDate",
                "id"));
    }

    private String body(Type type) {
        if (type == byte[].class) {
            return pick(TEXTS);
        }
        Object value = type == null ? Map.of() : likely(JSON.constructType(type), 0);
        return json(value);
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException notWritable) {
            // a lone surrogate: written by hand
            return String.valueOf(value);
        }
    }

    /** A value of the type, or now and then of another. */
    private Object likely(JavaType type, int depth) {
        if (chance(12)) {
            return pick(List.<Object>of(
                    "teks",
                    5,
                    -1,
                    1.5,
                    true,
                    List.of(),
                    Map.of(),
                    List.of(List.of()),
                    "",
                    Long.MAX_VALUE,
                    "x".repeat(5000),
                    "a\0b",
                    Map.of("a", Map.of("a", 1))));
        }
        if (chance(25)) {
            return null;
        }
        Class<?> raw = type.getRawClass();
        if (raw == String.class) {
            return chance(2) ? good() : chance(3) ? any() : pick(TEXTS);
        }
        if (Number.class.isAssignableFrom(raw) || raw.isPrimitive() && raw != boolean.class) {
            return pick(List.<Object>of(0, 1, 5, 2026, -1, Integer.MAX_VALUE, Long.MAX_VALUE, 1.5));
        }
        if (raw == Boolean.class || raw == boolean.class) {
            return random.nextBoolean();
        }
        if (java.util.Date.class.isAssignableFrom(raw) || raw.getName().startsWith("java.time")) {
            return chance(2) ? "2026-01-01T00:00:00.000+0700" : "2026-01-01";
        }
        if (raw.isEnum()) {
            return chance(4) ? "APA_INI" : pick(List.of(raw.getEnumConstants())).toString();
        }
        if (type.isCollectionLikeType() || raw.isArray()) {
            return depth > 3 ? List.of() : listOf(type.getContentType(), depth);
        }
        if (type.isMapLikeType()) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put(chance(2) ? "perintah" : pick(TEXTS), depth > 3 ? 1 : likely(type.getContentType(), depth + 1));
            return map;
        }
        if (raw == Object.class) {
            return pick(List.<Object>of("teks", 1, 1.5, true, List.of(1), Map.of("a", 1)));
        }
        return depth > 3 ? Map.of() : bean(type, depth);
    }

    private List<Object> listOf(JavaType content, int depth) {
        List<Object> list = new ArrayList<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            list.add(likely(content, depth + 1));
        }
        return list;
    }

    private Map<String, Object> bean(JavaType type, int depth) {
        List<BeanPropertyDefinition> properties =
                JSON.getDeserializationConfig().introspect(type).findProperties();
        Map<String, Object> bean = new LinkedHashMap<>();
        boolean all = properties.size() < 6 && !chance(3);
        for (BeanPropertyDefinition property : properties) {
            if (property.getPrimaryType() != null && (all || chance(Math.max(2, properties.size() / 3)))) {
                bean.put(property.getName(), likely(property.getPrimaryType(), depth + 1));
            }
        }
        return bean;
    }

    private String any() {
        List<List<String>> all = new ArrayList<>(things.values());
        List<String> some = all.isEmpty() ? List.of() : pick(all);
        return some.isEmpty() ? "hantu" : pick(some);
    }

    private String multipart(boolean whole) {
        String name =
                pick(List.of("data", "deployment-name", "type", "x", "content", "file", "\"", "deployment-source"));
        String file = pick(List.of("a.bpmn", "a.dmn", "a.form", "a.txt", "", "../a.bpmn", "x".repeat(300) + ".bpmn"));
        String content = pick(List.of(
                "",
                "<x/>",
                "<bpmn",
                "{}",
                "\0\0",
                MODEL,
                MODEL.replace("isExecutable=\"true\"", ""),
                MODEL.replace("startEvent", "apa"),
                MODEL.replace("P1D", "x"),
                MODEL.replace("targetRef=\"b\"", ""),
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"));
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\""
                + (file.isEmpty() ? "" : "; filename=\"" + file + "\"") + "\r\n"
                + (chance(2) ? "Content-Type: application/octet-stream\r\n" : "") + "\r\n" + content
                + (whole ? "\r\n--" + BOUNDARY + "--\r\n" : "");
    }

    private static final String MODEL = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://bpmn.io/schema/bpmn">
              <bpmn:process id="serangan" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="a" /><bpmn:sequenceFlow id="f" sourceRef="a" targetRef="b" />
                <bpmn:exclusiveGateway id="b" /><bpmn:userTask id="c" />
              </bpmn:process>
            </bpmn:definitions>""";

    private byte[] cut(byte[] body) {
        byte[] part = new byte[body.length == 0 ? 0 : random.nextInt(body.length)];
        System.arraycopy(body, 0, part, 0, part.length);
        return part;
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** True once in so many times. */
    private boolean chance(int times) {
        return random.nextInt(times) == 0;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~");
    }
}
