package id.go.lumajangkab.kinerja.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.audit.Subject;
import id.go.lumajangkab.kinerja.audit.TrailEntry;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.rules.NotComputable;
import id.go.lumajangkab.kinerja.words.Json;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** Entries of the trail as people read them. */
@Component
class TrailText {

    private static final Set<String> ENTERED = Set.of("pembilang", "penyebut", "nilai");
    private static final Set<String> COMPUTED =
            Set.of("realisasi", "capaian", "capaian sebelum dibatasi", "rata-rata capaian");
    private static final Set<String> USERS = Set.of("pemegang", "anggota", "usulan anggota");
    private static final String NOT_COMPUTABLE = "tidak dapat dihitung";

    private final People people;
    private final Display display;

    TrailText(People people, Display display) {
        this.people = people;
        this.display = display;
    }

    /**
     * An entry.
     *
     * @param hal   what it is about, in words
     * @param tugas the task from which it came, {@code null} for none
     */
    record Told(
            long nomor,
            String waktu,
            String oleh,
            String tugas,
            String hal,
            List<Change> perubahan,
            String sidikJari) {}

    /** One value before and after, {@code null} where there was or is none. */
    record Change(String nama, String sebelum, String sesudah) {}

    /**
     * Tells entries in their order, with one query for all names.
     *
     * @param tasks names of tasks by id
     * @param keys  words for keys that are ids, such as documents
     */
    List<Told> tell(List<TrailEntry> entries, Map<TaskId, String> tasks, Map<String, String> keys) {
        Set<UserId> users = new LinkedHashSet<>();
        entries.forEach(entry -> {
            users.add(entry.by());
            Stream.of(entry.before(), entry.after())
                    .map(TrailText::read)
                    .forEach(values -> USERS.forEach(
                            name -> texts(values.path(name)).map(UserId::new).forEach(users::add)));
        });
        Map<UserId, String> names = people.namesOf(users);
        return entries.stream()
                .map(entry -> new Told(
                        entry.sequence(),
                        display.time(entry.at()),
                        entry.by() == null ? "Sistem" : names.get(entry.by()),
                        entry.taskId() == null ? null : tasks.get(entry.taskId()),
                        about(entry, keys),
                        changes(read(entry.before()), read(entry.after()), names),
                        entry.hash()))
                .toList();
    }

    private static String about(TrailEntry entry, Map<String, String> keys) {
        String subject = Arrays.stream(Subject.values())
                .filter(known -> known.name().equals(entry.subject()))
                .map(Subject::text)
                .findFirst()
                .orElse(entry.subject());
        return subject + " " + keys.getOrDefault(entry.key(), entry.key().replaceFirst("^langkah-", "langkah "));
    }

    private List<Change> changes(JsonNode before, JsonNode after, Map<UserId, String> names) {
        Set<String> fields = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        List<Change> changes = new ArrayList<>();
        for (String field : fields) {
            if (!before.path(field).equals(after.path(field))) {
                changes.add(new Change(
                        field, text(field, before.path(field), names), text(field, after.path(field), names)));
            }
        }
        return changes;
    }

    private String text(String field, JsonNode value, Map<UserId, String> names) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            return texts(value).map(text -> named(field, text, names)).collect(Collectors.joining(", "));
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "ya" : "tidak";
        }
        return value.isObject() ? value.toString() : named(field, value.asText(), names);
    }

    private String named(String field, String text, Map<UserId, String> names) {
        if (USERS.contains(field)) {
            return names.getOrDefault(new UserId(text), text);
        }
        if (ENTERED.contains(field) && isNumber(text)) {
            return display.figure(new BigDecimal(text));
        }
        if (COMPUTED.contains(field) && isNumber(text)) {
            return display.number(new BigDecimal(text));
        }
        if (field.equals(NOT_COMPUTABLE)) {
            return Arrays.stream(NotComputable.values())
                    .filter(why -> why.name().equals(text))
                    .map(NotComputable::text)
                    .findFirst()
                    .orElse(text);
        }
        try {
            return text.length() == "2026-01-01".length() ? display.date(LocalDate.parse(text)) : text;
        } catch (DateTimeException noDate) {
            return text;
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    private static Stream<String> texts(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText)
                : value.isTextual() ? Stream.of(value.asText()) : Stream.empty();
    }

    /** What an entry says; empty where there was or is nothing. */
    private static JsonNode read(String json) {
        try {
            return Json.PLAIN.readTree(json == null ? "{}" : json);
        } catch (JsonProcessingException damaged) {
            // the check of the trail names it; the page shows the rest
            return Json.PLAIN.createObjectNode().put("isi yang rusak", json);
        }
    }
}
