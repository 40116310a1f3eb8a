package id.go.lumajangkab.kinerja.process;

import java.time.Instant;
import java.util.Date;

/** The engine's dates as instants. */
final class EngineDates {

    private EngineDates() {
    }

    /** The same moment; {@code null} for none. */
    static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
