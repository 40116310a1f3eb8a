package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.words.InputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/**
 * What a user asked for is refused, with one Indonesian sentence that says what to do; nothing was changed.
 *
 * <p>It is a {@link WebApplicationException} because the engine's REST resources put an English prefix before the
 * message of every exception of their own family, and pass this one on as it is, with its status.
 */
public final class StepRefused extends WebApplicationException {

    private StepRefused(String sentence, Response.Status status, Throwable cause) {
        super(sentence, cause, status);
    }

    /** The input or the moment is wrong: 400. */
    public static StepRefused badInput(String sentence) {
        return new StepRefused(sentence, Response.Status.BAD_REQUEST, null);
    }

    /** The input or the moment is wrong, as {@code cause} told: 400. */
    public static StepRefused badInput(String sentence, Throwable cause) {
        return new StepRefused(sentence, Response.Status.BAD_REQUEST, cause);
    }

    /** Does something that a model calls: what the rules refuse is told as {@link #badInput}, not as a fault. */
    public static void refusing(Runnable work) {
        refusing(() -> {
            work.run();
            return null;
        });
    }

    /** What {@code work} gives; what the rules refuse is told as {@link #badInput}, not as a fault. */
    public static <T> T refusing(Supplier<T> work) {
        try {
            return work.get();
        } catch (InputException refused) {
            throw badInput(refused.getMessage(), refused);
        }
    }

    /** The user may not do this: 403. */
    public static StepRefused notAllowed(String sentence) {
        return new StepRefused(sentence, Response.Status.FORBIDDEN, null);
    }

    /** For who left the role, with it the office, as for who was never meant: 403. */
    public static StepRefused notYours() {
        return notAllowed("Anda tidak berhak atas tugas ini.");
    }

    /** Somebody else was faster, and what the user knows is no longer so: 409. */
    public static StepRefused conflict(String sentence) {
        return new StepRefused(sentence, Response.Status.CONFLICT, null);
    }

    /** What it was about is no longer there: 410. */
    public static StepRefused gone(String sentence) {
        return new StepRefused(sentence, Response.Status.GONE, null);
    }

    /** HTTP status: 400, 403, 409 or 410. */
    public int status() {
        return getResponse().getStatus();
    }
}
