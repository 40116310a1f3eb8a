package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.audit.Seals;
import id.go.lumajangkab.kinerja.audit.Subject;
import id.go.lumajangkab.kinerja.audit.TrailEntry;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.springframework.stereotype.Component;

/** Computes the fingerprints of frozen results anew, from the tables as the check of the trail sees them. */
@Component
class FrozenResults implements Seals {

    private final SessionFactory sessions;

    FrozenResults(EntityManagerFactory entities) {
        this.sessions = entities.unwrap(SessionFactory.class);
    }

    @Override
    public boolean knows(TrailEntry entry) {
        // of a result that is older than the trail only the entry of its report holds the fingerprint
        boolean frozen =
                entry.key().equals(MeasurementTrail.FROZEN) && entry.subject().equals(Subject.PENGUKURAN.name());
        return entry.measurement() != null
                && (frozen || entry.subject().equals(Subject.LAPORAN.name()))
                && entry.after() != null
                && entry.after().contains('"' + NAME + '"');
    }

    @Override
    public Optional<String> fingerprint(Connection connection, TrailEntry entry) {
        return read(
                connection,
                store -> store.measurement(entry.measurement())
                        .flatMap(measurement -> store.concepts(measurement.id).stream()
                                .filter(concept -> concept.finalResult)
                                .findFirst()
                                .map(concept -> Fingerprint.of(
                                        measurement.view(), concept.view(), store.policyOf(measurement.id)))));
    }

    @Override
    public List<Unsealed> withoutEntry(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select m.office_id, m.id, m.frozen_at, m.year, m.quarter, true from kinerja.measurement m
                where m.frozen_at is not null and not exists (select 1 from kinerja.trail t
                  where t.measurement_id = m.id and (t.key = ? and t.subject = ? or t.subject = 'LAPORAN'
                    and m.frozen_at < (select at from kinerja.trail_beginning)))
                union all
                select m.office_id, m.id, m.started_at, m.year, m.quarter, false from kinerja.measurement m
                where m.started_at >= (select at from kinerja.trail_beginning) and not exists
                  (select 1 from kinerja.trail t where t.measurement_id = m.id)
                order by 3""")) {
            statement.setString(1, MeasurementTrail.FROZEN);
            statement.setString(2, Subject.PENGUKURAN.name());
            try (ResultSet row = statement.executeQuery()) {
                List<Unsealed> unsealed = new ArrayList<>();
                while (row.next()) {
                    String period = new Tribulan(row.getInt(4), row.getInt(5)).label();
                    unsealed.add(new Unsealed(
                            new OfficeId(row.getString(1)),
                            row.getObject(2, UUID.class),
                            row.getTimestamp(3).toInstant(),
                            row.getBoolean(6) ? "hasil " + period + " yang dibekukan" : "pengukuran " + period));
                }
                return unsealed;
            }
        }
    }

    /** Through the entities, so that a result is read as it was written, but on this connection. */
    private <T> T read(Connection connection, Function<MeasurementStore, T> work) {
        try (Session session = sessions.withOptions().connection(connection).openSession()) {
            session.setDefaultReadOnly(true);
            return work.apply(new MeasurementStore(session));
        }
    }
}
