package id.go.lumajangkab.kinerja.measurement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import id.go.lumajangkab.kinerja.audit.Seals;
import id.go.lumajangkab.kinerja.audit.Subject;
import id.go.lumajangkab.kinerja.audit.TrailEntry;

/** Holds the decisions of steps 6 and 7 against their entries: each says the same as its entry, and none is missing. */
@Component
class RecordedDecisions implements Seals {

    /** Whether entry t tells of decision d about concept c. */
    private static final String SAME = """
            t.measurement_id = d.measurement_id and t.subject = 'KEPUTUSAN' and t.key = 'langkah-' || d.step
            and t.by_user is not distinct from d.decided_by and t.task_id is not distinct from d.task_id
            and case when t.after is json then
              (t.after::json ->> 'putaran', t.after::json ->> 'keputusan', t.after::json ->> 'alasan',
                t.after::json ->> 'konsep')
              is not distinct from
              (d.round::text, case when d.approved then 'setuju' else 'tidak' end, d.reason, c.number::text)
            else false end
            """;

    @Override
    public boolean knows(TrailEntry entry) {
        return entry.measurement() != null && entry.subject().equals(Subject.KEPUTUSAN.name())
                && entry.key().startsWith(MeasurementTrail.STEP);
    }

    @Override
    public String what(TrailEntry entry) {
        return "keputusan langkah " + entry.key().substring(MeasurementTrail.STEP.length());
    }

    @Override
    public Optional<String> fingerprint(Connection connection, TrailEntry entry) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select " + SAME + " from kinerja.trail t"
                + " join kinerja.decision d on d.measurement_id = t.measurement_id and d.task_id = t.task_id"
                + " join kinerja.concept c on c.id = d.concept_id where t.office_id = ? and t.sequence = ?")) {
            statement.setString(1, entry.office());
            statement.setLong(2, entry.sequence());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getBoolean(1) ? "" : "lain") : Optional.empty();
            }
        }
    }

    @Override
    public List<Unsealed> withoutEntry(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select m.office_id, m.id, d.decided_at, d.step,"
                + " m.year, m.quarter from kinerja.decision d join kinerja.measurement m on m.id = d.measurement_id"
                + " join kinerja.concept c on c.id = d.concept_id"
                + " where d.decided_at >= (select at from kinerja.trail_beginning)"
                + " and not exists (select 1 from kinerja.trail t where " + SAME + ") order by d.decided_at");
                ResultSet row = statement.executeQuery()) {
            List<Unsealed> unsealed = new ArrayList<>();
            while (row.next()) {
                unsealed.add(new Unsealed(row.getString(1), row.getObject(2, UUID.class),
                        row.getTimestamp(3).toInstant(), "keputusan langkah " + row.getInt(4) + " pada "
                        + new Tribulan(row.getInt(5), row.getInt(6)).label()));
            }
            return unsealed;
        }
    }
}
