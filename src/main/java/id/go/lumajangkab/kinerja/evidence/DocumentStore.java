package id.go.lumajangkab.kinerja.evidence;

import id.go.lumajangkab.kinerja.evidence.DocumentView.Version;
import id.go.lumajangkab.kinerja.evidence.DocumentView.Withdrawal;
import id.go.lumajangkab.kinerja.evidence.Documents.Sender;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The statements behind {@link Documents}: one a question, whatever the number of documents. */
@Repository
class DocumentStore {

    /** Rows of a document together, its newest version first. */
    private static final String VERSIONS = "select d.id, d.measurement_id, d.kind, d.step, d.indicator_code,"
            + " d.checklist_item, d.withdrawn_at, d.withdrawn_by, d.withdrawn_reason, v.version, v.name, v.sha256,"
            + " v.uploaded_by, v.uploaded_at, c.size, c.media_type"
            + " from kinerja.document d join kinerja.document_version v on v.document_id = d.id"
            + " join kinerja.content c on c.sha256 = v.sha256 where %s"
            + " order by d.step nulls last, d.indicator_code nulls last,"
            + " (select f.uploaded_at from kinerja.document_version f where f.document_id = d.id and f.version = 1),"
            + " d.id, v.version desc";

    private final JdbcTemplate jdbc;

    DocumentStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<DocumentView> ofMeasurement(UUID measurement) {
        return documents("d.measurement_id = ?", measurement);
    }

    Optional<DocumentView> find(UUID document) {
        return documents("d.id = ?", document).stream().findFirst();
    }

    /** As {@link #find}; nobody else changes it until the transaction ends. */
    Optional<DocumentView> lock(UUID document) {
        jdbc.query("select 1 from kinerja.document where id = ? for update", row -> {}, document);
        return find(document);
    }

    Map<String, Integer> countByIndicator(InstanceId processInstanceId) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        jdbc.query(
                "select d.indicator_code, count(*) from kinerja.measurement m"
                        + " join kinerja.document d on d.measurement_id = m.id"
                        + " where m.process_instance_id = ? and d.indicator_code is not null and d.withdrawn_at is null"
                        + " group by d.indicator_code",
                row -> {
                    counts.put(row.getString(1), row.getInt(2));
                },
                processInstanceId.value());
        return counts;
    }

    void add(UUID id, UUID measurement, Place place) {
        jdbc.update(
                "insert into kinerja.document (id, measurement_id, kind, step, indicator_code, checklist_item)"
                        + " values (?, ?, ?, ?, ?, ?)",
                id,
                measurement,
                place.kind().name(),
                place.step(),
                place.indicatorCode(),
                place.item() == null ? null : place.item().name());
    }

    void addVersion(
            UUID document, int version, String name, StoredContent content, Sender sender, UserId by, Instant at) {
        jdbc.update(
                "insert into kinerja.document_version (document_id, version, name, sha256, uploaded_by,"
                        + " uploaded_at, task_id) values (?, ?, ?, ?, ?, ?, ?)",
                document,
                version,
                name,
                content.sha256(),
                UserId.textOf(by),
                Timestamp.from(at),
                sender.taskId().value());
    }

    void withdraw(UUID document, String reason, UserId by, Instant at) {
        jdbc.update(
                "update kinerja.document set withdrawn_at = ?, withdrawn_by = ?, withdrawn_reason = ? where id = ?",
                Timestamp.from(at),
                UserId.textOf(by),
                reason,
                document);
    }

    private List<DocumentView> documents(String condition, UUID id) {
        Map<UUID, List<DocumentView>> rows = new LinkedHashMap<>();
        jdbc.query(
                VERSIONS.formatted(condition),
                row -> {
                    DocumentView version = view(row);
                    rows.computeIfAbsent(version.id(), document -> new ArrayList<>())
                            .add(version);
                },
                id);
        return rows.values().stream().map(DocumentStore::whole).toList();
    }

    private static DocumentView whole(List<DocumentView> versions) {
        DocumentView first = versions.get(0);
        List<Version> earlier =
                versions.stream().skip(1).map(DocumentView::newest).toList();
        return new DocumentView(
                first.id(), first.measurement(), first.place(), first.newest(), earlier, first.withdrawal());
    }

    private static DocumentView view(ResultSet row) throws SQLException {
        String item = row.getString("checklist_item");
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new DocumentView(
                row.getObject("id", UUID.class),
                row.getObject("measurement_id", UUID.class),
                new Place(
                        DocumentKind.valueOf(row.getString("kind")),
                        row.getObject("step", Integer.class),
                        row.getString("indicator_code"),
                        item == null ? null : ChecklistItem.valueOf(item)),
                new Version(
                        row.getInt("version"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("sha256"),
                        UserId.ofNullable(row.getString("uploaded_by")),
                        row.getTimestamp("uploaded_at").toInstant()),
                List.of(),
                withdrawn == null
                        ? null
                        : new Withdrawal(
                                row.getString("withdrawn_reason"),
                                UserId.ofNullable(row.getString("withdrawn_by")),
                                withdrawn.toInstant()));
    }
}
