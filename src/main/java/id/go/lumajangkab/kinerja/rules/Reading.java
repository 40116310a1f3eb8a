package id.go.lumajangkab.kinerja.rules;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read from the source document for one tribulan. {@code null} is "not filled", which is not zero.
 *
 * @param numerator   pembilang, not negative
 * @param denominator penyebut, not negative
 * @param value       the value entered directly, not negative
 */
public record Reading(
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value) {

    /** Nothing filled. */
    public static final Reading EMPTY = new Reading(null, null, null);

    public Reading {
        if (Stream.of(numerator, denominator, value).anyMatch(figure -> figure != null && figure.signum() < 0)) {
            throw new IllegalArgumentException("negative figure");
        }
    }

    public static Reading ratio(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return new Reading(numerator, denominator, null);
    }

    public static Reading direct(@Nullable BigDecimal value) {
        return new Reading(null, null, value);
    }
}
