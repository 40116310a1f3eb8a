package id.go.lumajangkab.kinerja;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The statements that the server sends to the database, by engine, JPA and JDBC. */
public final class SentStatements {

    private static final List<String> LOGGERS = List.of(
            "org.camunda.bpm.engine.impl.persistence.entity",
            "org.springframework.jdbc.core.JdbcTemplate",
            "org.hibernate.SQL");

    private SentStatements() {}

    /** What was sent while {@code work} ran; nothing else may run meanwhile. */
    public static List<String> during(Runnable work) {
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        List<Logger> loggers = LOGGERS.stream()
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(heard);
        });
        try {
            work.run();
        } finally {
            loggers.forEach(logger -> {
                logger.detachAppender(heard);
                logger.setLevel(null);
                logger.setAdditive(true);
            });
        }
        return heard.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith("Executing prepared SQL statement")
                        || message.startsWith("Executing SQL")
                        || message.startsWith("==>  Preparing")
                        || message.matches("(?is)(select|insert|update|delete) .*"))
                .toList();
    }
}
