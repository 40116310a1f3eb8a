package id.go.lumajangkab.kinerja.database;

import id.go.lumajangkab.kinerja.words.Causes;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.hibernate.TransactionException;

/** Why the database could not serve at that moment, so that nothing else has to be wrong; told by the SQLSTATE. */
public enum Outage {

    /** It takes no connection or login, ended one, or only lets read. */
    AWAY,

    /** Its disk is full. */
    NO_SPACE,

    /** It, or the pool, has no connection or no time to spare. */
    BUSY;

    /** The outage that something thrown tells of, whatever its own cause; {@code null} where it tells of none. */
    public static Outage of(Throwable thrown) {
        if (thrown instanceof TransactionException
                && thrown.getCause() instanceof SQLException closed
                && closed.getSQLState() == null) {
            // the pool has closed the connection, since the server had ended it in the midst of the transaction
            return AWAY;
        }
        if (!(thrown instanceof SQLException refused)) {
            return null;
        }
        String state = refused.getSQLState();
        if (state == null) {
            // the pool had no connection to give within its waiting time, and none was refused it meanwhile
            return refused instanceof SQLTransientConnectionException ? BUSY : null;
        }
        // also: login refused, database gone, only for reading, a fault of its disk
        if (state.startsWith("08")
                || state.startsWith("57P")
                || state.equals("25P03")
                || state.startsWith("28")
                || state.startsWith("3D")
                || state.equals("25006")
                || state.startsWith("58")) {
            return AWAY;
        }
        if (state.equals("53100")) {
            return NO_SPACE;
        }
        return state.startsWith("53") || state.startsWith("57") || state.equals("55P03") ? BUSY : null;
    }

    /** What tells of an outage in what was thrown, however deep it lies; {@code null} where nothing does. */
    public static Throwable in(Throwable thrown) {
        return Causes.of(thrown).filter(cause -> of(cause) != null).findFirst().orElse(null);
    }
}
