package id.go.lumajangkab.kinerja;

import id.go.lumajangkab.kinerja.words.StartupException;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Ends the log of a refused start with one sentence for the causes that the person at the shell can mend. Everything
 * else is a fault of the program and keeps Spring Boot's report with its stack trace.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class StartupFailureReporter implements SpringBootExceptionReporter {

    private static final Logger log = LoggerFactory.getLogger(KinerjaApplication.class);

    /** Spring Boot hands over the context, which is null when the start failed before there was one. */
    StartupFailureReporter(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        String sentence = sentence(failure);
        if (sentence == null) {
            return false;
        }
        log.error(sentence);
        log.debug("Start-up failed", failure);
        return true;
    }

    private static String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupException refusal) {
                return refusal.getMessage();
            }
            if (cause instanceof PortInUseException taken) {
                return StartupChecks.portTaken(taken.getPort());
            }
        }
        return unreachableDatabase(failure);
    }

    /** By the class of the SQL state: 08 no connection, 28 login refused, 3D no such database. */
    private static String unreachableDatabase(Throwable failure) {
        String state = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getSQLState() != null) {
                state = refused.getSQLState();
            }
        }
        return switch (state.length() < 2 ? state : state.substring(0, 2)) {
            case "08" ->
                "Server basis data tidak dapat dihubungi; periksa SPRING_DATASOURCE_URL dan jalankan server " + "itu.";
            case "28" ->
                "Server basis data menolak nama pengguna atau sandi; periksa SPRING_DATASOURCE_USERNAME dan "
                        + "SPRING_DATASOURCE_PASSWORD.";
            case "3D" -> "Basis data yang disebut SPRING_DATASOURCE_URL tidak ada; buat dahulu di server itu.";
            default -> null;
        };
    }
}
