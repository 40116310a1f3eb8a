package id.go.lumajangkab.kinerja.worktime;

import org.jspecify.annotations.Nullable;

/**
 * Refuses a duration, hours, a calendar's row or a calendar that cannot be computed with. The message is one Indonesian
 * sentence for whoever entered it.
 */
public final class WorkTimeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WorkTimeException(String sentence) {
        super(sentence);
    }

    WorkTimeException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
