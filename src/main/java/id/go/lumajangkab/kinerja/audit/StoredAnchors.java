package id.go.lumajangkab.kinerja.audit;

import id.go.lumajangkab.kinerja.words.OfficeId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What {@link Trail#anchor} has kept. */
@Component
class StoredAnchors implements Anchors {

    @Override
    public void each(Connection connection, Consumer<Anchor> known) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select office_id, sequence, hash, what from kinerja.trail_anchor order by office_id, sequence")) {
            statement.setFetchSize(TrailCheck.ROWS_AT_A_TIME);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.accept(new Anchor(
                            new OfficeId(row.getString(1)), row.getLong(2), row.getString(3), row.getString(4)));
                }
            }
        }
    }
}
