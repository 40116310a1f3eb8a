package id.go.lumajangkab.kinerja.engine;

import java.time.Instant;
import java.util.Date;

/** The engine's dates as instants. */
public final class EngineDates {

    private EngineDates() {}

    /** The same moment; {@code null} for none. */
    public static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
