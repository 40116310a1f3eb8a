package id.go.lumajangkab.kinerja.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.go.lumajangkab.kinerja.audit.Seals;
import id.go.lumajangkab.kinerja.audit.Sha256;
import id.go.lumajangkab.kinerja.audit.Subject;
import id.go.lumajangkab.kinerja.audit.TrailCheck.Misfit;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.Json;
import id.go.lumajangkab.kinerja.words.OfficeId;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Holds the documents in the tables against what the trail says of them, version by version, and all content against
 * its SHA-256. Every version, and at last a withdrawal, has one entry, in this order.
 */
@Component
class StoredDocuments implements Seals {

    private static final int ROWS_AT_A_TIME = 500;
    private static final int CHUNKS_AT_A_TIME = 4;

    /** How far the times of a version and of its entry, both of one transaction, may be apart. */
    private static final Duration ONE_TRANSACTION = Duration.ofMinutes(5);

    private static final String ROWS = "with stored as ("
            + "select m.office_id, d.id, d.measurement_id, d.kind, d.step, d.indicator_code, d.checklist_item, v.name,"
            + " v.version, v.version as number, v.sha256, c.size, c.media_type, v.uploaded_by as by_user, v.task_id,"
            + " v.uploaded_at as at, null as reason, false as withdrawn from kinerja.document_version v"
            + " join kinerja.document d on d.id = v.document_id join kinerja.measurement m on m.id = d.measurement_id"
            + " left join kinerja.content c on c.sha256 = v.sha256"
            + " union all select m.office_id, d.id, d.measurement_id, d.kind, d.step, d.indicator_code,"
            + " d.checklist_item, v.name, v.version, v.version + 1, v.sha256, c.size, c.media_type, d.withdrawn_by,"
            + " null, d.withdrawn_at, d.withdrawn_reason, true from kinerja.document d"
            + " join kinerja.measurement m on m.id = d.measurement_id"
            + " join kinerja.document_version v on v.document_id = d.id and v.version ="
            + " (select max(n.version) from kinerja.document_version n where n.document_id = d.id)"
            + " left join kinerja.content c on c.sha256 = v.sha256"
            + " where (d.withdrawn_at, d.withdrawn_by, d.withdrawn_reason) is distinct from (null, null, null)), "
            + "entry as (select t.*, row_number() over (partition by t.office_id, t.key order by t.sequence) as number"
            + " from kinerja.trail t where t.subject = ?) "
            + "select s.*, e.office_id as e_office, e.sequence, e.at as e_at, e.key, e.by_user as e_by,"
            + " e.task_id as e_task, e.measurement_id as e_measurement, e.after"
            + " from stored s full join entry e on e.key = s.id::text and e.number = s.number"
            + " and e.office_id = s.office_id";

    @Override
    public List<Unsealed> withoutEntry(Connection connection) throws SQLException {
        List<Unsealed> unsealed = new ArrayList<>();
        each(connection, ROWS + " where e.sequence is null", row -> {
            // no document is older than the trail, whatever its row says
            unsealed.add(new Unsealed(
                    new OfficeId(row.getString("office_id")),
                    row.getObject("measurement_id", UUID.class),
                    Instant.MAX,
                    (row.getBoolean("withdrawn") ? "penarikan dokumen " : "dokumen ")
                            + InputException.quoted(row.getString("name")) + " versi " + row.getInt("version")));
        });
        return unsealed;
    }

    @Override
    public void misfits(Connection connection, Consumer<Misfit> found) throws SQLException {
        each(connection, ROWS + " where e.sequence is not null", row -> {
            String what = misfit(row);
            if (what != null) {
                found.accept(new Misfit(
                        new OfficeId(row.getString("e_office")),
                        row.getLong("sequence"),
                        row.getTimestamp("e_at").toInstant(),
                        Subject.DOKUMEN.name(),
                        row.getString("key"),
                        what));
            }
        });
        contents(connection, found);
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, String query, Row reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            statement.setString(1, Subject.DOKUMEN.name());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        }
    }

    private static String misfit(ResultSet row) throws SQLException {
        if (row.getString("id") == null) {
            return "dokumen atau versinya tidak ada lagi";
        }
        Map<String, String> stored = stored(row);
        Map<String, String> recorded = recorded(row);
        TreeSet<String> names = new TreeSet<>(stored.keySet());
        names.addAll(recorded.keySet());
        names.removeIf(name -> stored.containsKey(name)
                && recorded.containsKey(name)
                && Objects.equals(stored.get(name), recorded.get(name)));
        Timestamp at = row.getTimestamp("at");
        if (at == null
                || Duration.between(at.toInstant(), row.getTimestamp("e_at").toInstant())
                                .abs()
                                .compareTo(ONE_TRANSACTION)
                        > 0) {
            names.add("waktu");
        }
        return names.isEmpty()
                ? null
                : "dokumennya tidak sama lagi dengan yang tercatat, yaitu " + String.join(", ", names);
    }

    /** As {@link Documents} records it. */
    private static Map<String, String> stored(ResultSet row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("pengukuran", row.getString("measurement_id"));
        values.put("oleh", row.getString("by_user"));
        values.put("jenis", row.getString("kind"));
        values.put("langkah", row.getString("step"));
        values.put("indikator", row.getString("indicator_code"));
        values.put("keterkaitan", item(row.getString("checklist_item")));
        values.put("nama", row.getString("name"));
        values.put("tipe", row.getString("media_type"));
        values.put("ukuran", row.getString("size"));
        values.put("sha256", row.getString("sha256"));
        values.put("versi", row.getString("version"));
        if (row.getBoolean("withdrawn")) {
            values.put("alasan penarikan", row.getString("reason"));
        } else {
            values.put("tugas", row.getString("task_id"));
        }
        return values;
    }

    private static Map<String, String> recorded(ResultSet row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("pengukuran", row.getString("e_measurement"));
        values.put("oleh", row.getString("e_by"));
        if (!row.getBoolean("withdrawn")) {
            values.put("tugas", row.getString("e_task"));
        }
        String after = row.getString("after");
        try {
            JsonNode read = Json.PLAIN.readTree(after == null ? "{}" : after);
            read.fields()
                    .forEachRemaining(field -> values.put(
                            field.getKey(),
                            field.getValue().isNull() ? null : field.getValue().asText()));
        } catch (JsonProcessingException unreadable) {
            values.put("isi entri", after);
        }
        return values;
    }

    private static String item(String name) {
        for (ChecklistItem item : ChecklistItem.values()) {
            if (item.name().equals(name)) {
                return item.text();
            }
        }
        return name;
    }

    private static void contents(Connection connection, Consumer<Misfit> found) throws SQLException {
        try (PreparedStatement contents = connection.prepareStatement("select sha256, size from kinerja.content");
                PreparedStatement chunks = connection.prepareStatement(
                        "select position, bytes" + " from kinerja.content_chunk where sha256 = ? order by position")) {
            contents.setFetchSize(ROWS_AT_A_TIME);
            chunks.setFetchSize(CHUNKS_AT_A_TIME);
            try (ResultSet content = contents.executeQuery()) {
                while (content.next()) {
                    String sha256 = content.getString(1);
                    if (!holds(chunks, sha256, content.getLong(2))) {
                        altered(connection, sha256, found);
                    }
                }
            }
        }
    }

    private static boolean holds(PreparedStatement chunks, String sha256, long size) throws SQLException {
        MessageDigest digest = Sha256.digest();
        long length = 0;
        int next = 0;
        chunks.setString(1, sha256);
        try (ResultSet chunk = chunks.executeQuery()) {
            while (chunk.next()) {
                if (chunk.getInt(1) != next++) {
                    return false;
                }
                byte[] bytes = chunk.getBytes(2);
                length += bytes.length;
                digest.update(bytes);
            }
        }
        return length == size && Sha256.hex(digest).equals(sha256);
    }

    /** Names the first entry of each office that speaks of the content; where none does, the first office has it. */
    private static void altered(Connection connection, String sha256, Consumer<Misfit> found) throws SQLException {
        String what = "isi berkasnya tidak cocok dengan SHA-256-nya";
        boolean named = false;
        try (PreparedStatement entries = connection.prepareStatement("select distinct on (office_id) office_id,"
                + " sequence, at, subject, key from kinerja.trail where position(? in after) > 0"
                + " order by office_id, sequence")) {
            entries.setString(1, sha256);
            try (ResultSet entry = entries.executeQuery()) {
                while (entry.next()) {
                    named = true;
                    found.accept(new Misfit(
                            new OfficeId(entry.getString(1)),
                            entry.getLong(2),
                            entry.getTimestamp(3).toInstant(),
                            entry.getString(4),
                            entry.getString(5),
                            what));
                }
            }
        }
        if (named) {
            return;
        }
        try (PreparedStatement offices = connection.prepareStatement("select o.id, coalesce((select max(t.sequence)"
                        + " from kinerja.trail t where t.office_id = o.id), 0) + 1 from kinerja.office o"
                        + " order by o.id limit 1");
                ResultSet office = offices.executeQuery()) {
            if (office.next()) {
                found.accept(new Misfit(
                        new OfficeId(office.getString(1)),
                        office.getLong(2),
                        null,
                        null,
                        null,
                        "tidak ada entri untuk berkas " + sha256 + ", dan " + what));
            }
        }
    }
}
