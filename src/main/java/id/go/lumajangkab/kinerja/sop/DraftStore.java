package id.go.lumajangkab.kinerja.sop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.go.lumajangkab.kinerja.sop.StepDrafts.Draft;
import id.go.lumajangkab.kinerja.words.Json;
import id.go.lumajangkab.kinerja.words.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The statements behind the drafts. That a draft ends with its task is the database's part. */
@Repository
class DraftStore {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final JdbcTemplate jdbc;

    DraftStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Draft> find(String taskId) {
        return jdbc.query("SELECT * FROM kinerja.draft WHERE task_id = ?", DraftStore::draft, taskId).stream()
                .findFirst();
    }

    /**
     * Saves over the draft of version {@code over}, or, for 0, where there is none.
     *
     * @return the new version; empty when the draft is another one by now, or was dropped
     * @throws org.springframework.dao.DataIntegrityViolationException when the task has just ended
     */
    OptionalLong save(
            String taskId,
            String office,
            Map<String, Object> values,
            Map<String, Object> base,
            String by,
            Instant at,
            long over) {
        List<Long> saved = over == 0
                ? jdbc.queryForList(
                        """
                        INSERT INTO kinerja.draft (task_id, office_id, contents, base, saved_by, saved_at, version)
                        VALUES (?, ?, ?, ?, ?, ?, nextval('kinerja.draft_version'))
                        ON CONFLICT (task_id) DO NOTHING RETURNING version""", Long.class, taskId, office, Json.write(values), Json.write(base), by, Timestamp.from(at))
                : jdbc.queryForList(
                        """
                        UPDATE kinerja.draft SET contents = ?, base = ?, saved_by = ?, saved_at = ?,
                          version = nextval('kinerja.draft_version')
                        WHERE task_id = ? AND version = ? RETURNING version""", Long.class, Json.write(values), Json.write(base), by, Timestamp.from(at), taskId, over);
        return saved.stream().mapToLong(Long::longValue).findFirst();
    }

    /** Drops the draft of a version; whether it was that one. */
    boolean remove(String taskId, long version) {
        return jdbc.update("DELETE FROM kinerja.draft WHERE task_id = ? AND version = ?", taskId, version) > 0;
    }

    /** Drops a task's draft, if there is one. */
    void remove(String taskId) {
        jdbc.update("DELETE FROM kinerja.draft WHERE task_id = ?", taskId);
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                read(row.getString("contents")),
                read(row.getString("base")),
                row.getLong("version"),
                UserId.ofNullable(row.getString("saved_by")),
                row.getTimestamp("saved_at").toInstant());
    }

    private static Map<String, Object> read(String json) {
        try {
            return Json.PLAIN.readValue(json, VALUES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
