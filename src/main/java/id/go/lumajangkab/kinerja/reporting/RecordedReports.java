package id.go.lumajangkab.kinerja.reporting;

import id.go.lumajangkab.kinerja.audit.Seals;
import id.go.lumajangkab.kinerja.measurement.Tribulan;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Misses the entries of final reports that were handed out: each has one with its fingerprint and its file's hash. */
@Component
class RecordedReports implements Seals {

    @Override
    public List<Unsealed> withoutEntry(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select p.office_id, p.measurement_id, p.made_at, p.year, p.quarter from kinerja.paper p
                where p.kind = 'HASIL' and not exists (select 1 from kinerja.trail t
                  where t.measurement_id = p.measurement_id and t.subject = 'LAPORAN'
                  and case when t.after is json then t.after::json ->> 'sidik jari' = p.fingerprint
                    and t.after::json ->> 'sha-256' = p.sha256 else false end)
                order by p.made_at""");
                ResultSet row = statement.executeQuery()) {
            List<Unsealed> unsealed = new ArrayList<>();
            while (row.next()) {
                unsealed.add(new Unsealed(row.getString(1), row.getObject(2, UUID.class),
                        row.getTimestamp(3).toInstant(),
                        "laporan " + new Tribulan(row.getInt(4), row.getInt(5)).label()));
            }
            return unsealed;
        }
    }
}
