package id.go.lumajangkab.kinerja.worktime;

import jakarta.persistence.Embeddable;
import java.time.LocalTime;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The four columns of working hours. They are read and written as java.time values: as java.sql.Time they would be
 * shifted by the distance between the machine's zone and the zone that timestamps are stored in.
 */
@Embeddable
class StoredHours {

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private @Nullable LocalTime opens;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private @Nullable LocalTime closes;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private @Nullable LocalTime pauseFrom;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private @Nullable LocalTime pauseUntil;

    /** For JPA. */
    protected StoredHours() {}

    StoredHours(WorkingHours hours) {
        opens = hours.opens();
        closes = hours.closes();
        pauseFrom = hours.pauseFrom();
        pauseUntil = hours.pauseUntil();
    }

    Optional<WorkingHours> toHours() {
        return WorkingHours.ofNullable(opens, closes, pauseFrom, pauseUntil);
    }
}
