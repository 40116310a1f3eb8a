package id.go.lumajangkab.kinerja.words;

import org.jspecify.annotations.Nullable;

/**
 * Refuses what somebody entered. The message is one Indonesian sentence that names the field or the indicator and says
 * what to do; it is shown as it is, so it never holds an id or a class name.
 */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Longest piece of somebody's input that a sentence repeats, in characters. */
    private static final int QUOTED = 30;

    /** @param sentence the whole Indonesian sentence */
    public InputException(String sentence) {
        super(sentence);
    }

    /** @param sentence the whole Indonesian sentence */
    public InputException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /**
     * Puts input into quotation marks for a sentence: at most 30 characters of it, on one line.
     *
     * @param input what was entered, may be {@code null}
     */
    public static String quoted(@Nullable String input) {
        String line = input == null ? "" : input.strip().replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029]+", " ");
        if (line.codePointCount(0, line.length()) > QUOTED) {
            line = line.substring(0, line.offsetByCodePoints(0, QUOTED)) + "…";
        }
        return "“" + line + "”";
    }
}
