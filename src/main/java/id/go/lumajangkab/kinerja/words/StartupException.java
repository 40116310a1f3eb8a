package id.go.lumajangkab.kinerja.words;

import id.go.lumajangkab.kinerja.StartupFailureReporter;

/**
 * Start-up is refused for a reason that the person at the shell can mend. The message is one Indonesian sentence that
 * says what is wrong and what to do; it ends the log, without a stack trace (see {@link StartupFailureReporter}).
 */
public class StartupException extends RuntimeException {

    /** @param sentence what is wrong and what to do, in Indonesian */
    public StartupException(String sentence) {
        super(sentence);
    }

    /** @param sentence what is wrong and what to do, in Indonesian */
    public StartupException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
