package id.go.lumajangkab.kinerja.worktime;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Working hours of one day on the office's clock, with at most one pause inside.
 *
 * @param opens      first working instant
 * @param closes     end of work, later than {@code opens} on the same day
 * @param pauseFrom  end of work before the pause, or {@code null}
 * @param pauseUntil first working instant after the pause, or {@code null}
 */
public record WorkingHours(
        LocalTime opens,
        LocalTime closes,
        @Nullable LocalTime pauseFrom,
        @Nullable LocalTime pauseUntil) {

    /** @throws WorkTimeException for hours that are incomplete or not in order */
    public WorkingHours {
        if (opens == null || closes == null) {
            throw incomplete();
        }
        if (!closes.isAfter(opens)) {
            throw new WorkTimeException("Jam tutup harus setelah jam buka.");
        }
        if ((pauseFrom == null) != (pauseUntil == null)) {
            throw new WorkTimeException("Awal dan akhir jeda harus diisi keduanya atau dikosongkan keduanya.");
        }
        if (pauseFrom != null && !pauseUntil.isAfter(pauseFrom)) {
            throw new WorkTimeException("Akhir jeda harus setelah awal jeda.");
        }
        if (pauseFrom != null && !(pauseFrom.isAfter(opens) && pauseUntil.isBefore(closes))) {
            throw new WorkTimeException("Jeda harus berada di antara jam buka dan jam tutup.");
        }
    }

    /** A span without a pause: what lies before it, between it and after it is no working time. */
    record Span(LocalTime from, LocalTime until) {}

    /** Hours without a pause. */
    public static WorkingHours of(LocalTime opens, LocalTime closes) {
        return new WorkingHours(opens, closes, null, null);
    }

    /**
     * Hours as they come from a form or a file, where a day off leaves all four empty.
     *
     * @return empty when all four are {@code null}
     * @throws WorkTimeException for hours that are incomplete or not in order
     */
    public static Optional<WorkingHours> ofNullable(
            @Nullable LocalTime opens,
            @Nullable LocalTime closes,
            @Nullable LocalTime pauseFrom,
            @Nullable LocalTime pauseUntil) {
        if (opens == null && closes == null && pauseFrom == null && pauseUntil == null) {
            return Optional.empty();
        }
        if (opens == null || closes == null) {
            throw incomplete();
        }
        return Optional.of(new WorkingHours(opens, closes, pauseFrom, pauseUntil));
    }

    /** Working time of the day, the pause not counted. */
    public Duration length() {
        return spans().stream()
                .map(span -> Duration.between(span.from(), span.until()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The day's working time in order: one span, or two around the pause. */
    List<Span> spans() {
        return pauseFrom == null
                ? List.of(new Span(opens, closes))
                : List.of(new Span(opens, pauseFrom), new Span(Objects.requireNonNull(pauseUntil), closes));
    }

    /**
     * The clock time itself where the day works then, else the end of work before it: the pause's start or the closing.
     *
     * @return empty for a clock time before the opening
     */
    Optional<LocalTime> atOrBefore(LocalTime clock) {
        if (clock.isBefore(opens)) {
            return Optional.empty();
        }
        if (pauseFrom != null && clock.isAfter(pauseFrom) && clock.isBefore(pauseUntil)) {
            return Optional.of(pauseFrom);
        }
        return Optional.of(clock.isAfter(closes) ? closes : clock);
    }

    /** What is told where one of the two is missing. */
    static WorkTimeException incomplete() {
        return new WorkTimeException("Jam buka dan jam tutup harus diisi keduanya.");
    }
}
