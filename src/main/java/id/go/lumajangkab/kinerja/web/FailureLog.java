package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.web.FailureSentences.Kind;
import id.go.lumajangkab.kinerja.web.FailureSentences.Told;
import id.go.lumajangkab.kinerja.words.Causes;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what went wrong into the log, under a number that the sentence for whoever met it repeats. One entry a
 * failure, with its trace where something is broken here; never a body, and an address only as its pattern.
 */
public final class FailureLog {

    private static final Logger log = LoggerFactory.getLogger(FailureLog.class);

    /** Without what is mistaken for another when read out on the telephone. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;
    private static final int LONGEST_CAUSE = 300;

    private FailureLog() {}

    /**
     * The sentence to answer with, after the log knows of the failure as far as it has to.
     *
     * @param thrown  may be {@code null} where nothing was
     * @param method  of HTTP
     * @param pattern the address without what stands for a person or a thing in it
     */
    public static String sentence(Told told, Throwable thrown, String method, String pattern) {
        if (told.kind() == Kind.EXPLAINED) {
            return told.sentence();
        }
        String number = number();
        switch (told.kind()) {
            case FAULT -> log.error("Kejadian {}: {} {} dijawab {}", number, method, pattern, told.status(), thrown);
            case OUTAGE ->
                log.warn("Kejadian {}: {} {} dijawab {}: {}", number, method, pattern, told.status(), cause(thrown));
            default ->
                log.info("Kejadian {}: {} {} dijawab {}: {}", number, method, pattern, told.status(), cause(thrown));
        }
        return told.sentence().substring(0, told.sentence().length() - 1) + " (nomor kejadian " + number + ").";
    }

    private static String number() {
        String signs = ThreadLocalRandom.current()
                .ints(LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
        return signs.substring(0, LENGTH / 2) + "-" + signs.substring(LENGTH / 2);
    }

    /** Type and words of what was thrown, on one line. */
    private static String cause(Throwable thrown) {
        if (thrown == null) {
            return "tanpa sebab";
        }
        Throwable deepest = Causes.of(thrown).reduce(thrown, (above, below) -> below);
        String words = (thrown.getClass().getSimpleName() + ": " + thrown.getMessage()
                        + (deepest == thrown
                                ? ""
                                : " <- " + deepest.getClass().getSimpleName() + ": " + deepest.getMessage()))
                .replaceAll("\\p{Cntrl}+", " ");
        return words.length() > LONGEST_CAUSE ? words.substring(0, LONGEST_CAUSE) + "…" : words;
    }
}
