package id.go.lumajangkab.kinerja.monitoring;

import id.go.lumajangkab.kinerja.evidence.ChecklistItem;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Attachment;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Ended;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Latest;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Rejection;
import id.go.lumajangkab.kinerja.monitoring.Monitoring.Result;
import id.go.lumajangkab.kinerja.rules.NotComputable;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.SopStep;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The statements behind {@link Monitoring}: one a question, however many measurements there are. */
@Repository
class MonitoringStore {

    private static final String LATE_STEPS =
            "(select count(*) from kinerja.lateness l where l.measurement_id = m.id and l.void_at is null) late";
    private static final String REJECTIONS = "(select count(*) from kinerja.decision d where d.measurement_id = m.id"
            + " and not d.approved) rejections";
    private static final String NEWEST_CONCEPT = " left join kinerja.concept c on c.measurement_id = m.id"
            + " and c.number = (select max(n.number) from kinerja.concept n where n.measurement_id = m.id)";

    private final JdbcClient jdbc;

    MonitoringStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A running measurement without what the engine knows of it. */
    record RunningRow(
            UUID id,
            InstanceId processInstanceId,
            Tribulan period,
            int number,
            Instant startedAt,
            long lateSteps,
            long rejections) {}

    /** A measurement by its instance. */
    record RoundRow(InstanceId processInstanceId, UUID id, Tribulan period, int number) {}

    /** A line of a frozen result. */
    record FigureRow(
            String code,
            String name,
            String unit,
            Tribulan period,
            int number,
            UUID measurement,
            Target target,
            BigDecimal realisasi,
            BigDecimal capaian,
            NotComputable notComputable,
            String predikat,
            int decimals) {}

    /** How often a step decided, and how often against. */
    record DecisionRow(int step, long decisions, long rejections) {}

    List<RunningRow> running(Collection<OfficeId> offices) {
        return of(
                        offices,
                        "select m.id, m.process_instance_id, m.year, m.quarter, m.number, m.started_at, "
                                + LATE_STEPS + ", " + REJECTIONS
                                + " from kinerja.measurement m where m.office_id in (:offices) and m.status = 'BERJALAN'")
                .query((row, number) -> new RunningRow(
                        id(row, "id"),
                        new InstanceId(row.getString("process_instance_id")),
                        period(row),
                        row.getInt("number"),
                        instant(row, "started_at"),
                        row.getLong("late"),
                        row.getLong("rejections")))
                .list();
    }

    /** The measurements of several years by the engine's instance. */
    Map<InstanceId, RoundRow> rounds(Collection<OfficeId> offices, int from, int until) {
        return of(
                        offices,
                        "select m.id, m.process_instance_id, m.year, m.quarter, m.number"
                                + " from kinerja.measurement m where m.office_id in (:offices)"
                                + " and m.year between :from and :until")
                .param("from", from)
                .param("until", until)
                .query((row, number) -> new RoundRow(
                        new InstanceId(row.getString("process_instance_id")),
                        id(row, "id"),
                        period(row),
                        row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(RoundRow::processInstanceId, Function.identity()));
    }

    /** The newest completed measurement. */
    Optional<Latest> latest(Collection<OfficeId> offices) {
        return of(
                        offices,
                        "select m.id, m.year, m.quarter, m.number, c.mean_capaian, c.decimals, c.not_computable"
                                + " from kinerja.measurement m" + NEWEST_CONCEPT
                                + " where m.office_id in (:offices) and m.status in ('SELESAI', 'BELUM_DILAPORKAN')"
                                + " order by m.year desc, m.quarter desc, m.number desc limit 1")
                .query((row, number) -> new Latest(
                        id(row, "id"),
                        period(row),
                        row.getInt("number"),
                        row.getBigDecimal("mean_capaian"),
                        decimals(row),
                        row.getInt("not_computable")))
                .optional();
    }

    /** The years that have measurements, newest first. */
    List<Integer> years(Collection<OfficeId> offices) {
        return of(
                        offices,
                        "select distinct m.year from kinerja.measurement m where m.office_id in (:offices)"
                                + " order by m.year desc")
                .query(Integer.class)
                .list();
    }

    /** @param year {@code null} for all, as is {@code quarter} */
    List<Ended> ended(Collection<OfficeId> offices, Integer year, Integer quarter) {
        return of(
                        offices,
                        "select m.id, m.year, m.quarter, m.number, m.status, m.started_at, m.frozen_at,"
                                + " m.completed_at, m.cancelled_at, m.cancel_reason, m.stopped_at, m.stop_reason,"
                                + " m.archived_at, c.mean_capaian, c.decimals, " + LATE_STEPS
                                + ", " + REJECTIONS + ", (select count(*) from kinerja.document d"
                                + " where d.measurement_id = m.id and d.withdrawn_at is null) documents,"
                                + " exists (select 1 from kinerja.measurement n where n.office_id = m.office_id"
                                + " and n.year = m.year and n.quarter = m.quarter and n.number > m.number"
                                + " and n.status in ('SELESAI', 'BELUM_DILAPORKAN')) superseded"
                                + " from kinerja.measurement m" + NEWEST_CONCEPT
                                + " where m.office_id in (:offices) and m.status <> 'BERJALAN'"
                                + " and (cast(:year as int) is null or m.year = :year)"
                                + " and (cast(:quarter as int) is null or m.quarter = :quarter)"
                                + " order by m.year desc, m.quarter desc, m.number desc, m.started_at desc")
                .param("year", year)
                .param("quarter", quarter)
                .query((row, number) -> ended(row))
                .list();
    }

    /** Frozen figures of the years, a correction after what it corrects. */
    List<FigureRow> figures(Collection<OfficeId> offices, int from, int until) {
        return of(
                        offices,
                        "select i.code, i.name, i.unit, m.year, m.quarter, m.number, m.id, l.target_low,"
                                + " l.target_high, l.realisasi, l.capaian, l.not_computable, l.predikat, c.decimals"
                                + " from kinerja.measurement m"
                                + " join kinerja.concept c on c.measurement_id = m.id and c.final_result"
                                + " join kinerja.concept_line l on l.concept_id = c.id"
                                + " join kinerja.indicator i on i.id = l.indicator_id"
                                + " where m.office_id in (:offices) and m.status not in ('DIBATALKAN', 'TERHENTI')"
                                + " and m.year between :from and :until order by m.year, m.quarter, m.number, l.position")
                .param("from", from)
                .param("until", until)
                .query((row, number) -> figure(row))
                .list();
    }

    List<DecisionRow> decisions(Collection<OfficeId> offices, int from, int until) {
        return of(
                        offices,
                        "select d.step, count(*) decisions, count(*) filter (where not d.approved) rejections"
                                + " from kinerja.measurement m join kinerja.decision d on d.measurement_id = m.id"
                                + " where m.office_id in (:offices) and m.year between :from and :until group by d.step")
                .param("from", from)
                .param("until", until)
                .query((row, number) ->
                        new DecisionRow(row.getInt("step"), row.getLong("decisions"), row.getLong("rejections")))
                .list();
    }

    /** Newest first. */
    List<Rejection> rejections(Collection<OfficeId> offices, int from, int until) {
        return of(
                        offices,
                        "select m.id, m.year, m.quarter, m.number, d.step, d.round, d.reason, d.decided_by,"
                                + " d.decided_at, c.number concept"
                                + " from kinerja.measurement m join kinerja.decision d on d.measurement_id = m.id"
                                + " join kinerja.concept c on c.id = d.concept_id"
                                + " where m.office_id in (:offices) and m.year between :from and :until and not d.approved"
                                + " order by d.decided_at desc, d.sequence desc")
                .param("from", from)
                .param("until", until)
                .query((row, number) -> new Rejection(
                        id(row, "id"),
                        period(row),
                        row.getInt("number"),
                        row.getInt("step"),
                        row.getInt("round"),
                        row.getInt("concept"),
                        row.getString("reason"),
                        UserId.ofNullable(row.getString("decided_by")),
                        instant(row, "decided_at")))
                .list();
    }

    /** The newest versions of documents that were not withdrawn, by period and place. */
    List<Attachment> documents(Collection<OfficeId> offices, int year) {
        return of(
                        offices,
                        "select d.id, m.id measurement, m.year, m.quarter, m.number, d.step, d.indicator_code,"
                                + " d.checklist_item, v.version, v.name, v.uploaded_by, v.uploaded_at, k.size"
                                + " from kinerja.measurement m join kinerja.document d on d.measurement_id = m.id"
                                + " join lateral (select * from kinerja.document_version n where n.document_id = d.id"
                                + " order by n.version desc limit 1) v on true join kinerja.content k on k.sha256 = v.sha256"
                                + " where m.office_id in (:offices) and m.year = :year and d.withdrawn_at is null"
                                + " order by m.quarter desc, m.number desc, d.kind, d.step, d.indicator_code,"
                                + " d.checklist_item, v.uploaded_at")
                .param("year", year)
                .query((row, number) -> attachment(row))
                .list();
    }

    private StatementSpec of(Collection<OfficeId> offices, String sql) {
        return jdbc.sql(sql)
                .param("offices", offices.stream().map(OfficeId::value).toList());
    }

    private static Ended ended(ResultSet row) throws SQLException {
        Status status = Status.valueOf(row.getString("status"));
        String end = switch (status) {
            case DIBATALKAN -> "cancelled_at";
            case TERHENTI, BELUM_DILAPORKAN -> "stopped_at";
            case BERJALAN, SELESAI -> "completed_at";
        };
        return new Ended(
                id(row, "id"),
                period(row),
                row.getInt("number"),
                status,
                instant(row, "started_at"),
                instant(row, end),
                row.getString(status == Status.DIBATALKAN ? "cancel_reason" : "stop_reason"),
                instant(row, "archived_at"),
                row.getLong("late"),
                row.getLong("rejections"),
                row.getLong("documents"),
                new Result(
                        // what was stopped or cancelled has no result, only figures of a concept
                        status.freesPeriod() ? null : row.getBigDecimal("mean_capaian"),
                        decimals(row),
                        row.getTimestamp("frozen_at") != null && !status.freesPeriod(),
                        row.getBoolean("superseded")));
    }

    private static FigureRow figure(ResultSet row) throws SQLException {
        BigDecimal low = row.getBigDecimal("target_low");
        String not = row.getString("not_computable");
        return new FigureRow(
                row.getString("code"),
                row.getString("name"),
                row.getString("unit"),
                period(row),
                row.getInt("number"),
                id(row, "id"),
                low == null ? null : new Target(low, row.getBigDecimal("target_high")),
                row.getBigDecimal("realisasi"),
                row.getBigDecimal("capaian"),
                not == null ? null : NotComputable.valueOf(not),
                row.getString("predikat"),
                decimals(row));
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        Integer step = row.getObject("step", Integer.class);
        String indicator = row.getString("indicator_code");
        String place;
        if (step != null) {
            place = SopStep.place(step);
        } else if (indicator != null) {
            place = "Indikator " + indicator;
        } else {
            place = ChecklistItem.valueOf(row.getString("checklist_item")).text();
        }
        return new Attachment(
                id(row, "id"),
                id(row, "measurement"),
                period(row),
                row.getInt("number"),
                place,
                row.getString("name"),
                row.getInt("version"),
                row.getLong("size"),
                UserId.ofNullable(row.getString("uploaded_by")),
                instant(row, "uploaded_at"));
    }

    private static int decimals(ResultSet row) throws SQLException {
        Integer decimals = row.getObject("decimals", Integer.class);
        return decimals == null ? Policy.DELIVERED.decimals() : decimals;
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Tribulan period(ResultSet row) throws SQLException {
        return new Tribulan(row.getInt("year"), row.getInt("quarter"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
