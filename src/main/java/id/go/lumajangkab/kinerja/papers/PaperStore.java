package id.go.lumajangkab.kinerja.papers;

import id.go.lumajangkab.kinerja.evidence.ContentStore;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The papers that were handed out, by their codes. */
@Component
class PaperStore {

    private static final String COLUMNS = "select code, office_id, kind, measurement_id, concept_number, year, quarter,"
            + " fingerprint, made_at, sha256 from kinerja.paper where ";

    private final JdbcTemplate jdbc;
    private final ContentStore contents;

    PaperStore(JdbcTemplate jdbc, ContentStore contents) {
        this.jdbc = jdbc;
        this.contents = contents;
    }

    enum Kind {
        HASIL,
        KONSEP,
        RENCANA_AKSI
    }

    /**
     * A paper without its file.
     *
     * @param measurement {@code null} for a Rencana Aksi, as are {@code concept} and {@code quarter}
     * @param sha256      of the file, {@code null} where none is kept
     */
    record Paper(
            PaperCode code,
            OfficeId office,
            Kind kind,
            UUID measurement,
            Integer concept,
            int year,
            Integer quarter,
            String fingerprint,
            Instant madeAt,
            String sha256) {}

    Optional<Paper> byCode(PaperCode code) {
        return jdbc.query(COLUMNS + "code = ?", (row, number) -> paper(row), code.value()).stream()
                .findFirst();
    }

    Optional<Paper> finalOf(UUID measurement) {
        return jdbc
                .query(COLUMNS + "measurement_id = ? and kind = 'HASIL'", (row, number) -> paper(row), measurement)
                .stream()
                .findFirst();
    }

    String officeName(OfficeId office) {
        return jdbc.queryForObject("select name from kinerja.office where id = ?", String.class, office.value());
    }

    /** The file of a final report, as it was made. */
    byte[] content(Paper paper) {
        try (InputStream file = contents.open(paper.sha256())) {
            return file.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException("content of the database", impossible);
        }
    }

    /** The code of a paper without a file that says the same, or a new one. */
    PaperCode codeOf(
            Kind kind,
            OfficeId office,
            UUID measurement,
            Integer concept,
            int year,
            Integer quarter,
            String fingerprint,
            Instant now,
            UserId by) {
        String unique = kind == Kind.KONSEP
                ? "(measurement_id, concept_number, fingerprint) where kind = 'KONSEP'"
                : "(office_id, year, fingerprint) where kind = 'RENCANA_AKSI'";
        PaperCode code = PaperCode.random();
        int added = jdbc.update(
                "insert into kinerja.paper (code, office_id, kind, measurement_id, concept_number,"
                        + " year, quarter, fingerprint, made_at, made_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict " + unique + " do nothing",
                code.value(),
                office.value(),
                kind.name(),
                measurement,
                concept,
                year,
                quarter,
                fingerprint,
                Timestamp.from(now),
                UserId.textOf(by));
        if (added == 1) {
            return code;
        }
        String known = kind == Kind.KONSEP
                ? jdbc.queryForObject(
                        "select code from kinerja.paper where kind = 'KONSEP' and measurement_id = ?"
                                + " and concept_number = ? and fingerprint = ?",
                        String.class,
                        measurement,
                        concept,
                        fingerprint)
                : jdbc.queryForObject(
                        "select code from kinerja.paper where kind = 'RENCANA_AKSI' and office_id = ?"
                                + " and year = ? and fingerprint = ?",
                        String.class,
                        office.value(),
                        year,
                        fingerprint);
        return new PaperCode(known);
    }

    /**
     * Keeps a final report, in the caller's transaction; of two that come at once one is kept.
     *
     * @return whether this one was
     */
    boolean keep(Paper paper, byte[] content, UserId by) {
        contents.store(new ByteArrayInputStream(content), "application/pdf");
        return jdbc.update(
                        "insert into kinerja.paper (code, office_id, kind, measurement_id, concept_number, year,"
                                + " quarter, fingerprint, made_at, made_by, sha256) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict (measurement_id) where kind = 'HASIL' do nothing",
                        paper.code().value(),
                        paper.office().value(),
                        paper.kind().name(),
                        paper.measurement(),
                        paper.concept(),
                        paper.year(),
                        paper.quarter(),
                        paper.fingerprint(),
                        Timestamp.from(paper.madeAt()),
                        UserId.textOf(by),
                        paper.sha256())
                == 1;
    }

    private static Paper paper(ResultSet row) throws SQLException {
        return new Paper(
                new PaperCode(row.getString("code")),
                new OfficeId(row.getString("office_id")),
                Kind.valueOf(row.getString("kind")),
                row.getObject("measurement_id", UUID.class),
                row.getObject("concept_number", Integer.class),
                row.getInt("year"),
                row.getObject("quarter", Integer.class),
                row.getString("fingerprint"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("sha256"));
    }
}
