package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.audit.Seals;
import id.go.lumajangkab.kinerja.audit.Subject;
import id.go.lumajangkab.kinerja.audit.Told;
import id.go.lumajangkab.kinerja.audit.TrailEntry;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Holds the decisions of steps 6 and 7 against their entries: each says the same as its entry, and none is missing. */
@Component
class RecordedDecisions implements Seals {

    /** What an entry has to tell of a decision. */
    private static final String DECISION = "d.step, d.decided_by, d.task_id, d.round, d.approved, d.reason, c.number";

    /**
     * A decision, and what an entry that could be its own says.
     *
     * @param concept number of the version that was decided about
     */
    private record Decision(
            int step, String by, String taskId, int round, boolean approved, String reason, int concept) {

        /** From a row that begins with {@link #DECISION}. */
        static Decision of(ResultSet row) throws SQLException {
            return new Decision(
                    row.getInt(1),
                    row.getString(2),
                    row.getString(3),
                    row.getInt(4),
                    row.getBoolean(5),
                    row.getString(6),
                    row.getInt(7));
        }

        boolean isToldBy(String key, String user, String task, String after) {
            Told told = Told.in(after);
            return key.equals(MeasurementTrail.STEP + step)
                    && Objects.equals(user, by)
                    && Objects.equals(task, taskId)
                    && String.valueOf(round).equals(told.text("putaran"))
                    && (approved ? "setuju" : "tidak").equals(told.text("keputusan"))
                    && Objects.equals(reason, told.text("alasan"))
                    && String.valueOf(concept).equals(told.text("konsep"));
        }
    }

    @Override
    public boolean knows(TrailEntry entry) {
        return entry.measurement() != null
                && entry.subject().equals(Subject.KEPUTUSAN.name())
                && entry.key().startsWith(MeasurementTrail.STEP);
    }

    @Override
    public String what(TrailEntry entry) {
        return "keputusan langkah " + entry.key().substring(MeasurementTrail.STEP.length());
    }

    @Override
    public Optional<String> fingerprint(Connection connection, TrailEntry entry) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select " + DECISION
                + " from kinerja.decision d join kinerja.concept c on c.id = d.concept_id"
                + " where d.measurement_id = ? and d.task_id = ?")) {
            statement.setObject(1, entry.measurement());
            statement.setString(2, TaskId.textOf(entry.taskId()));
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                boolean same = Decision.of(row)
                        .isToldBy(entry.key(), UserId.textOf(entry.by()), TaskId.textOf(entry.taskId()), entry.after());
                return Optional.of(same ? "" : "lain");
            }
        }
    }

    @Override
    public List<Unsealed> withoutEntry(Connection connection) throws SQLException {
        // a decision's rows stand together: one an entry about the same task, which mostly is one
        try (PreparedStatement statement = connection.prepareStatement(
                        "select " + DECISION + ", m.office_id, m.id,"
                                + " d.decided_at, m.year, m.quarter, d.id, t.key, t.by_user, t.task_id, t.after"
                                + " from kinerja.decision d join kinerja.measurement m on m.id = d.measurement_id"
                                + " join kinerja.concept c on c.id = d.concept_id"
                                + " left join kinerja.trail t on t.measurement_id = d.measurement_id and t.subject = 'KEPUTUSAN'"
                                + " and t.task_id is not distinct from d.task_id"
                                + " where d.decided_at >= (select at from kinerja.trail_beginning) order by d.decided_at, d.id");
                ResultSet row = statement.executeQuery()) {
            Map<Object, Unsealed> unsealed = new LinkedHashMap<>();
            Set<Object> told = new HashSet<>();
            while (row.next()) {
                Object id = row.getObject(13);
                String key = row.getString(14);
                if (key != null
                        && Decision.of(row).isToldBy(key, row.getString(15), row.getString(16), row.getString(17))) {
                    told.add(id);
                } else {
                    unsealed.put(
                            id,
                            new Unsealed(
                                    new OfficeId(row.getString(8)),
                                    row.getObject(9, UUID.class),
                                    row.getTimestamp(10).toInstant(),
                                    "keputusan langkah " + row.getInt(1) + " pada "
                                            + new Tribulan(row.getInt(11), row.getInt(12)).label()));
                }
            }
            unsealed.keySet().removeAll(told);
            return List.copyOf(unsealed.values());
        }
    }
}
