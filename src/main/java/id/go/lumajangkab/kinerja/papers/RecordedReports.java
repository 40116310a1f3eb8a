package id.go.lumajangkab.kinerja.papers;

import id.go.lumajangkab.kinerja.audit.Seals;
import id.go.lumajangkab.kinerja.audit.Told;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Misses the entries of final reports that were handed out: each has one with its fingerprint and its file's hash. */
@Component
class RecordedReports implements Seals {

    @Override
    public List<Unsealed> withoutEntry(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select p.office_id, p.measurement_id, p.made_at, p.year, p.quarter, p.fingerprint, p.sha256,
                  array(select t.after from kinerja.trail t
                    where t.measurement_id = p.measurement_id and t.subject = 'LAPORAN')
                from kinerja.paper p where p.kind = 'HASIL' order by p.made_at""");
                ResultSet row = statement.executeQuery()) {
            List<Unsealed> unsealed = new ArrayList<>();
            while (row.next()) {
                if (!isTold(row.getString(6), row.getString(7), (String[])
                        row.getArray(8).getArray())) {
                    unsealed.add(new Unsealed(
                            new OfficeId(row.getString(1)),
                            row.getObject(2, UUID.class),
                            row.getTimestamp(3).toInstant(),
                            "laporan " + new Tribulan(row.getInt(4), row.getInt(5)).label()));
                }
            }
            return unsealed;
        }
    }

    private static boolean isTold(String fingerprint, String sha256, String[] entries) {
        return Arrays.stream(entries)
                .map(Told::in)
                .anyMatch(told -> fingerprint.equals(told.text("sidik jari")) && sha256.equals(told.text("sha-256")));
    }
}
