package id.go.lumajangkab.kinerja.web;

import com.fasterxml.jackson.core.JacksonException;
import id.go.lumajangkab.kinerja.access.LoginRefused;
import id.go.lumajangkab.kinerja.database.Outage;
import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.engine.fence.DeploymentRefused;
import id.go.lumajangkab.kinerja.engine.fence.ModelStopped;
import id.go.lumajangkab.kinerja.planning.ImportException;
import id.go.lumajangkab.kinerja.words.Causes;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.worktime.WorkTimeException;
import jakarta.ws.rs.WebApplicationException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.transform.DmnTransformException;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ClassLoadingException;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ScriptEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.util.EnsureUtil;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.spin.SpinRuntimeException;
import org.glassfish.jersey.message.internal.MessageBodyProviderNotFoundException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The one place where what was thrown becomes a status and an Indonesian sentence, whichever interface it was thrown
 * behind. What the database refuses is told by its SQLSTATE (PostgreSQL manual, appendix A), everything else by its
 * type, never by its text.
 */
public final class FailureSentences {

    private static final String AWAY = "Basis data sedang tidak dapat dihubungi; tunggu sebentar, lalu coba lagi.";
    private static final String BUSY = "Server sedang sibuk; tunggu sebentar, lalu coba lagi.";
    private static final String NO_SPACE = "Penyimpanan basis data penuh; hubungi administrator, lalu coba lagi.";
    private static final String CHANGED =
            "Data ini baru saja diubah oleh pihak lain; muat ulang halaman, lalu coba lagi.";
    private static final String SAME = "Data dengan tanda yang sama sudah ada; muat ulang halaman, lalu periksa isian.";
    private static final String TOO_LONG = "Salah satu isian terlalu panjang; pendekkan, lalu coba lagi.";
    private static final String TOO_LARGE =
            "Salah satu angka di luar batas yang dapat disimpan; periksa isian, lalu coba lagi.";
    private static final String NOT_STORABLE =
            "Salah satu isian memuat karakter yang tidak dapat disimpan; ketik ulang isian itu, lalu coba lagi.";
    private static final String UNREADABLE = "Isian tidak terbaca; muat ulang halaman, lalu isi kembali.";
    private static final String NOT_POSSIBLE = "Permintaan tidak dapat dijalankan; periksa isian, lalu coba lagi.";
    private static final String FORBIDDEN = "Anda tidak berhak melakukan ini.";
    private static final String SUSPENDED =
            "Proses ini sedang ditangguhkan; mintalah administrator untuk mengaktifkannya, lalu ulangi.";
    private static final String BROKEN =
            "Model proses ini bermasalah sehingga tidak dapat dilanjutkan; hubungi analis proses atau administrator.";
    private static final String TAKEN = "Tugas ini sudah diambil orang lain; muat ulang daftar tugas.";
    private static final String NOBODY_WAITS =
            "Tidak ada proses yang sedang menunggu pesan ini; periksa nama pesannya.";
    private static final String NOT_SEARCHABLE =
            "Gabungan syarat pencarian ini tidak dapat dilayani; kurangi syaratnya, lalu coba lagi.";
    private static final String BAD_FILTER =
            "Ungkapan pada saringan ini tidak dapat dipakai; perbaiki atau hapus ungkapan itu pada saringannya.";
    private static final String BAD_MODEL_FILE =
            "Berkas model tidak dapat dibaca; buka dan perbaiki di Camunda Modeler, lalu unggah kembali.";
    private static final String FAULT =
            "Terjadi kesalahan pada server; coba lagi, dan hubungi administrator bila terulang.";

    /** The engine's codes, of failures whose type is the one of every other. */
    private static final Pattern CODE = Pattern.compile("ENGINE-(\\d{5}) .*", Pattern.DOTALL);
    /** What belongs to another office. */
    private static final String OTHER_OFFICE = "13034";
    /** An execution, a process instance, a job. */
    private static final Set<String> NOT_THERE = Set.of("03035", "03037", "13036", "13053");
    /** Rights, offices, correlations, restarts and retries that cannot be as they were asked for. */
    private static final Set<String> NOT_AS_ASKED = Set.of(
            "03025", "03026", "03027", "03028", "03039", "03042", "03046", "03070", "03072", "03073", "03074", "03075",
            "03086", "03087", "03088", "03109", "13023", "13024", "13025", "13026", "13027", "13028", "13029", "13030",
            "13031", "13032", "13037", "13039", "13040", "13042", "13043", "13044", "13050", "13051", "13052", "13054");

    private static final int FAULT_STATUS = 500;
    /** So many calls at most below the one that reads a request's headers. */
    private static final int DEEPEST_OF_HEADERS = 5;

    private static final String OURS = "id.go.lumajangkab.kinerja.";
    private static final String COMMAND = "org.camunda.bpm.engine.impl.cmd.";
    private static final Pattern QUERY = Pattern.compile("org\\.camunda\\.bpm\\.engine\\.impl\\.\\w*Query\\w*");
    private static final String COMMANDS = "org.camunda.bpm.engine.impl.interceptor.";
    /** Where requests are read and nothing is done yet. */
    private static final List<String> READING = List.of(
            "org.camunda.bpm.engine.rest.",
            "org.camunda.bpm.cockpit.",
            "org.camunda.bpm.admin.",
            "org.camunda.bpm.tasklist.",
            "org.camunda.bpm.webapp.",
            "org.glassfish.jersey.server.internal.inject.");
    /** Of the methods called from... those that read: an upload, and the name of a variable's type. */
    private static final Set<String> READING_FROM = Set.of("fromFormPart", "fromRestApiTypeName");
    /** Where the engine asks for rights on what it has looked up, or notes down who does something to it. */
    private static final List<String> ABOUT_A_THING =
            List.of("org.camunda.bpm.engine.impl.cfg.auth.", "org.camunda.bpm.engine.impl.oplog.");
    /** SQLSTATE of a statement that PostgreSQL cannot parse. */
    private static final String SYNTAX = "42601";

    private FailureSentences() {}

    /**
     * What is answered.
     *
     * @param status   of HTTP
     * @param sentence whole and in Indonesian
     * @param kind     what the log is told
     */
    public record Told(int status, String sentence, Kind kind) {}

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
        return of(thrown, FAULT_STATUS);
    }

    /**
     * The answer to what was thrown behind an interface that has a status for it already.
     *
     * @param thrown may be {@code null} where there is nothing but the status
     * @param status what is answered unless the cause says better
     */
    public static Told of(Throwable thrown, int status) {
        return first(thrown, FailureSentences::ours)
                .or(() -> first(thrown, FailureSentences::database))
                .or(() -> first(thrown, cause -> engine(cause, status)))
                .or(() -> first(thrown, FailureSentences::request))
                .or(() -> first(thrown, FailureSentences::argument))
                .orElseGet(() -> new Told(
                        status,
                        sentence(status),
                        status >= FAULT_STATUS ? Kind.FAULT : status == 400 ? Kind.UNEXPLAINED : Kind.EXPLAINED));
    }

    /** What is said where nothing is known but the status. */
    public static String sentence(int status) {
        return switch (status) {
            case 401 -> "Masuklah terlebih dahulu, lalu ulangi.";
            case 403 -> FORBIDDEN;
            case 404, 410 -> "Yang diminta tidak ditemukan; mungkin sudah selesai atau dihapus.";
            case 405 -> "Tindakan ini tidak tersedia; muat ulang halaman, lalu coba lagi.";
            case 406, 415 -> "Jenis isi ini tidak dilayani; muat ulang halaman, lalu coba lagi.";
            case 409, 412 -> CHANGED;
            case 413 -> "Isi yang dikirim terlalu besar; perkecil, lalu kirim kembali.";
            case 501, 505 -> "Cara pengiriman ini tidak dilayani; gunakan peramban yang lazim.";
            case 429 -> "Terlalu banyak percobaan; tunggu sebentar, lalu coba lagi.";
            case 503 -> BUSY;
            default -> status < FAULT_STATUS ? NOT_POSSIBLE : FAULT;
        };
    }

    private static Optional<Told> first(Throwable thrown, Function<Throwable, Told> rule) {
        return Causes.of(thrown).map(rule).filter(Objects::nonNull).findFirst();
    }

    /** Refusals that are sentences already: known by their types, which hold nothing else. */
    private static Told ours(Throwable cause) {
        if (cause instanceof StepRefused refused) {
            return new Told(refused.status(), refused.getMessage(), Kind.EXPLAINED);
        }
        if (cause instanceof LoginRefused refused) {
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
        Outage outage = Outage.of(cause);
        if (outage != null) {
            return outage(outage);
        }
        if (cause instanceof SQLException refused && refused.getSQLState() != null) {
            return state(refused.getSQLState());
        }
        if (cause instanceof CannotCreateTransactionException || cause instanceof QueryTimeoutException) {
            // only where no cause below it says more
            return cause.getCause() == null ? new Told(503, AWAY, Kind.OUTAGE) : null;
        }
        return null;
    }

    private static Told outage(Outage outage) {
        return new Told(
                503,
                switch (outage) {
                    case AWAY -> AWAY;
                    case NO_SPACE -> NO_SPACE;
                    case BUSY -> BUSY;
                },
                Kind.OUTAGE);
    }

    private static Told state(String state) {
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

    private static Told engine(Throwable cause, int status) {
        boolean refused = status >= 400 && status < FAULT_STATUS;
        if (cause instanceof PersistenceException
                && cause.getCause() instanceof SQLException unread
                && SYNTAX.equals(unread.getSQLState())) {
            // the engine joins the criteria of some queries wrongly, such as a job's instances with anything before
            return new Told(400, NOT_SEARCHABLE, Kind.UNEXPLAINED);
        }
        String code = code(cause);
        if (cause instanceof AuthorizationException || code.equals(OTHER_OFFICE)) {
            return new Told(403, FORBIDDEN, Kind.EXPLAINED);
        }
        if (cause instanceof ParseException unreadable) {
            return ModelProblems.told(unreadable);
        }
        if (cause instanceof SAXParseException broken) {
            return new Told(
                    400,
                    "Berkas model tidak dapat dibaca pada baris " + broken.getLineNumber()
                            + "; buka dan perbaiki di Camunda Modeler, lalu unggah kembali.",
                    Kind.EXPLAINED);
        }
        if (cause instanceof SAXException || cause instanceof ModelException) {
            return new Told(400, BAD_MODEL_FILE, Kind.UNEXPLAINED);
        }
        if (cause instanceof SuspendedEntityInteractionException) {
            return new Told(refused ? status : 400, SUSPENDED, Kind.EXPLAINED);
        }
        if (cause instanceof TaskAlreadyClaimedException) {
            return new Told(refused ? status : 409, TAKEN, Kind.EXPLAINED);
        }
        if (cause instanceof MismatchingMessageCorrelationException) {
            return new Told(refused ? status : 400, NOBODY_WAITS, Kind.EXPLAINED);
        }
        if (cause instanceof DmnTransformException) {
            return first(cause.getCause(), below -> engine(below, status))
                    .orElseGet(() -> new Told(400, BAD_MODEL_FILE, Kind.UNEXPLAINED));
        }
        if (isOfAFilter(cause.getStackTrace())) {
            return new Told(400, BAD_FILTER, Kind.UNEXPLAINED);
        }
        if (cause instanceof ScriptEngineException
                || cause instanceof ELException
                || cause instanceof DmnEngineException
                || cause instanceof FeelException
                || cause instanceof ClassLoadingException) {
            return new Told(refused ? status : FAULT_STATUS, BROKEN, refused ? Kind.UNEXPLAINED : Kind.FAULT);
        }
        if (cause instanceof NotFoundException || NOT_THERE.contains(code)) {
            int told = refused ? status : 404;
            return new Told(told, sentence(404), Kind.EXPLAINED);
        }
        if (cause instanceof BadUserRequestException
                || cause instanceof NullValueException
                || cause instanceof SpinRuntimeException
                || NOT_AS_ASKED.contains(code)) {
            // NullValueException is how the engine says that what it was asked about is missing
            int told = refused ? status : 400;
            return new Told(told, sentence(told), told == 400 ? Kind.UNEXPLAINED : Kind.EXPLAINED);
        }
        return null;
    }

    /** What could not be read before anything was done with it. */
    private static Told request(Throwable cause) {
        if (cause instanceof JacksonException
                || cause instanceof HttpMessageNotReadableException
                || cause instanceof MethodArgumentTypeMismatchException
                || cause instanceof MultipartException
                || cause instanceof ServletRequestBindingException
                || cause instanceof ClientAbortException) {
            return new Told(400, UNREADABLE, Kind.EXPLAINED);
        }
        if (cause instanceof UnsupportedCharsetException
                || cause instanceof IllegalCharsetNameException
                || cause instanceof IllegalArgumentException && isOfHeaders(cause.getStackTrace())) {
            return new Told(415, sentence(415), Kind.EXPLAINED);
        }
        if (cause instanceof MessageBodyProviderNotFoundException) {
            // what is answered can be written as JSON, but something else was asked for
            return new Told(406, sentence(406), Kind.EXPLAINED);
        }
        if (cause instanceof RestException) {
            // its status is the one that the interface has given already
            return null;
        }
        if (cause instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < FAULT_STATUS) {
            int status = refused.getResponse().getStatus();
            return new Told(status, sentence(status), Kind.EXPLAINED);
        }
        if (cause instanceof ErrorResponse refused && refused.getStatusCode().value() < FAULT_STATUS) {
            int status = refused.getStatusCode().value();
            return new Told(status, sentence(status), Kind.EXPLAINED);
        }
        return null;
    }

    /** Whether a request's headers could not be read, such as {@code *}{@code /*} as the type of its body. */
    private static boolean isOfHeaders(StackTraceElement[] stack) {
        return Stream.of(stack)
                .limit(DEEPEST_OF_HEADERS)
                .anyMatch(method -> method.getClassName().equals(ServletServerHttpRequest.class.getName()));
    }

    /**
     * The engine's REST layer and its checks of arguments trust that each value is there and of its type; where it is
     * not, they break before anything was done. Whoever broke is the first of the engine's or of our methods on the
     * stack: within a command, or where a result is written, it stays a fault.
     */
    private static Told argument(Throwable cause) {
        boolean broke = cause instanceof NullPointerException
                || cause instanceof IllegalArgumentException
                || cause instanceof ClassCastException
                || cause instanceof IndexOutOfBoundsException
                || cause instanceof ArithmeticException
                || cause instanceof DateTimeException
                || cause instanceof IllegalStateException;
        if (cause instanceof NullPointerException && isOfNothing(cause.getStackTrace())) {
            return new Told(404, sentence(404), Kind.EXPLAINED);
        }
        boolean bad = broke && brokeWhileReading(cause.getStackTrace())
                // a query's or a builder's own check of what it is given, which has no type
                || cause.getClass() == ProcessEngineException.class
                        && cause.getCause() == null
                        && (isOutsideOfCommands(cause.getStackTrace()) || isCheckOfACommand(cause.getStackTrace()));
        return bad ? new Told(400, NOT_POSSIBLE, Kind.UNEXPLAINED) : null;
    }

    private static boolean brokeWhileReading(StackTraceElement[] stack) {
        for (StackTraceElement method : stack) {
            String type = method.getClassName();
            if (type.equals(EnsureUtil.class.getName()) || READING.stream().anyMatch(type::startsWith)) {
                // results are written by methods called from...
                return !method.getMethodName().startsWith("from") || READING_FROM.contains(method.getMethodName());
            }
            if (type.startsWith("org.camunda.") || type.startsWith(OURS)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a command went on with something that it had looked up without asking whether it is there. */
    private static boolean isOfNothing(StackTraceElement[] stack) {
        return stack.length > 0 && ABOUT_A_THING.stream().anyMatch(stack[0].getClassName()::startsWith);
    }

    /** Whether it was thrown by an expression of a stored filter, or by the criterion that was given its value. */
    private static boolean isOfAFilter(StackTraceElement[] stack) {
        return Stream.of(stack)
                .anyMatch(method -> method.getMethodName().equals("evaluateExpressions")
                        && method.getClassName().equals(AbstractQuery.class.getName()));
    }

    private static boolean isOutsideOfCommands(StackTraceElement[] stack) {
        List<String> types =
                Stream.of(stack).map(StackTraceElement::getClassName).toList();
        return types.stream().anyMatch(type -> READING.stream().anyMatch(type::startsWith))
                && types.stream().noneMatch(type -> type.startsWith(COMMANDS));
    }

    /** Whether a command, or the query that it runs, itself looked at what it was given, and refused it. */
    private static boolean isCheckOfACommand(StackTraceElement[] stack) {
        return Stream.of(stack)
                .map(StackTraceElement::getClassName)
                .filter(type -> type.startsWith("org.camunda."))
                .findFirst()
                .filter(type -> type.startsWith(COMMAND)
                        || type.equals(EnsureUtil.class.getName())
                        || QUERY.matcher(type).matches())
                .isPresent();
    }

    /** The engine's code of a failure, also where its REST layer has wrapped nothing but the text; else empty. */
    private static String code(Throwable cause) {
        boolean coded = cause instanceof ProcessEngineException || cause instanceof RestException;
        Matcher code = CODE.matcher(coded && cause.getMessage() != null ? cause.getMessage() : "");
        return code.matches() ? code.group(1) : "";
    }
}
