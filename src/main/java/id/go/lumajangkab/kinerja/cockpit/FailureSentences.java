package id.go.lumajangkab.kinerja.cockpit;

import id.go.lumajangkab.kinerja.engine.DeploymentRefused;
import id.go.lumajangkab.kinerja.engine.ModelStopped;
import id.go.lumajangkab.kinerja.measurement.ImportException;
import id.go.lumajangkab.kinerja.measurement.InputException;
import id.go.lumajangkab.kinerja.process.StepRefused;
import id.go.lumajangkab.kinerja.worktime.WorkTimeException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.server.ResponseStatusException;

/**
 * The one place where what was thrown becomes a status and an Indonesian sentence, whichever interface it was thrown
 * behind. What the database refuses is told by its SQLSTATE (PostgreSQL manual, appendix A), never by its text.
 */
public final class FailureSentences {

    private static final String AWAY =
            "Basis data sedang tidak dapat dihubungi; tunggu sebentar, lalu coba lagi.";
    private static final String BUSY =
            "Server sedang sibuk; tunggu sebentar, lalu coba lagi.";
    private static final String CHANGED =
            "Data ini baru saja diubah oleh pihak lain; muat ulang halaman, lalu coba lagi.";
    private static final String SAME =
            "Data dengan tanda yang sama sudah ada; muat ulang halaman, lalu periksa isian.";
    private static final String TOO_LONG =
            "Salah satu isian terlalu panjang; pendekkan, lalu coba lagi.";
    private static final String TOO_LARGE =
            "Salah satu angka di luar batas yang dapat disimpan; periksa isian, lalu coba lagi.";
    private static final String NOT_STORABLE =
            "Salah satu isian memuat karakter yang tidak dapat disimpan; ketik ulang isian itu, lalu coba lagi.";
    private static final String UNREADABLE =
            "Isian tidak terbaca; muat ulang halaman, lalu isi kembali.";
    private static final String FAULT =
            "Terjadi kesalahan pada server; coba lagi, dan hubungi administrator bila terulang.";

    private FailureSentences() {
    }

    /**
     * What is answered.
     *
     * @param status   of HTTP
     * @param sentence whole and in Indonesian
     * @param kind     what the log is told
     */
    public record Told(int status, String sentence, Kind kind) {
    }

    /** What a failure means to whoever looks after the server. */
    public enum Kind {
        /** Whoever asked was told what to do: nothing to look for. */
        EXPLAINED,
        /** The sentence cannot say everything: the engine's own words stand in the log under a number. */
        UNEXPLAINED,
        /** The server could not, at this moment: one line in the log under a number. */
        OUTAGE,
        /** Something is broken here: its trace stands in the log under a number. */
        FAULT
    }

    /** The answer to what was thrown, however deep the cause lies. */
    public static Told of(Throwable thrown) {
        return first(thrown, FailureSentences::ours)
                .or(() -> first(thrown, FailureSentences::database))
                .orElseGet(() -> new Told(500, FAULT, Kind.FAULT));
    }

    private static Optional<Told> first(Throwable thrown, Function<Throwable, Told> rule) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                // nobody nests deeper, except a chain that bites its tail
                .limit(50)
                .map(rule)
                .filter(told -> told != null)
                .findFirst();
    }

    /** Refusals that are sentences already: known by their types, which hold nothing else. */
    private static Told ours(Throwable cause) {
        if (cause instanceof StepRefused refused) {
            return new Told(refused.status(), refused.getMessage(), Kind.EXPLAINED);
        }
        if (cause instanceof InputException || cause instanceof WorkTimeException || cause instanceof ImportException) {
            return new Told(400, cause.getMessage(), Kind.EXPLAINED);
        }
        if (cause instanceof DeploymentRefused || cause instanceof ModelStopped) {
            return new Told(400, cause.getMessage(), Kind.EXPLAINED);
        }
        if (cause instanceof ResponseStatusException refused && refused.getReason() != null) {
            return new Told(refused.getStatusCode().value(), refused.getReason(), Kind.EXPLAINED);
        }
        return null;
    }

    private static Told database(Throwable cause) {
        if (cause instanceof OptimisticLockingException || cause instanceof OptimisticLockingFailureException) {
            return new Told(409, CHANGED, Kind.EXPLAINED);
        }
        if (cause instanceof SQLException refused && refused.getSQLState() != null) {
            return state(refused.getSQLState());
        }
        if (cause instanceof SQLTransientConnectionException) {
            // the pool had no connection to give within its waiting time, and none was refused it meanwhile
            return new Told(503, BUSY, Kind.OUTAGE);
        }
        if (cause instanceof CannotCreateTransactionException || cause instanceof QueryTimeoutException) {
            // only where no cause below it says more
            return cause.getCause() == null ? new Told(503, AWAY, Kind.OUTAGE) : null;
        }
        return null;
    }

    private static Told state(String state) {
        if (state.startsWith("08")) {
            return new Told(503, AWAY, Kind.OUTAGE);
        }
        if (state.startsWith("57P") || state.equals("25P03")) {
            return new Told(503, AWAY, Kind.OUTAGE);
        }
        if (state.startsWith("53") || state.startsWith("57") || state.equals("55P03")) {
            return new Told(503, BUSY, Kind.OUTAGE);
        }
        return switch (state) {
            case "40001", "40P01" -> new Told(409, CHANGED, Kind.EXPLAINED);
            case "23505" -> new Told(409, SAME, Kind.EXPLAINED);
            case "22001" -> new Told(400, TOO_LONG, Kind.EXPLAINED);
            case "22003" -> new Told(400, TOO_LARGE, Kind.EXPLAINED);
            case "22021", "22P05" -> new Told(400, NOT_STORABLE, Kind.EXPLAINED);
            // dates, texts that are no number or id, patterns
            case "22007", "22008", "22P02", "22025", "2201B" -> new Told(400, UNREADABLE, Kind.EXPLAINED);
            default -> null;
        };
    }
}
