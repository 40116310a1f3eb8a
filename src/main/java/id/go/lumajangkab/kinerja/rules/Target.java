package id.go.lumajangkab.kinerja.rules;

import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import id.go.lumajangkab.kinerja.words.InputException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator should reach: a value, or a range from {@code low} to {@code high}.
 *
 * @param low  the value, or the lower bound; never negative; zero is a target, but nothing can be computed against it
 * @param high the upper bound, greater than {@code low}; {@code null} when the target is a single value
 */
public record Target(BigDecimal low, @Nullable BigDecimal high) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0]+(?:s\\.d\\.|s/d)[\\s\\u00A0]+");

    /** @throws InputException when a bound is negative or the lower is not below the upper */
    public Target {
        Objects.requireNonNull(low);
        low = IndonesianNumber.normal(low);
        high = high == null ? null : IndonesianNumber.normal(high);
        if (low.signum() < 0) {
            throw new InputException("Target tidak boleh negatif.");
        }
        if (high != null && low.compareTo(high) >= 0) {
            throw new InputException("Batas bawah target harus lebih kecil daripada batas atasnya.");
        }
    }

    /** A target of one value. */
    public static Target of(BigDecimal value) {
        return new Target(value, null);
    }

    /**
     * Reads "91,33" or "24 s.d. 27".
     *
     * @throws InputException when the text is neither
     */
    public static Target parse(@Nullable String text) {
        String[] bounds = text == null ? new String[] {""} : BETWEEN.split(text, -1);
        return switch (bounds.length) {
            case 1 -> of(IndonesianNumber.parse(bounds[0]));
            case 2 -> new Target(IndonesianNumber.parse(bounds[0]), IndonesianNumber.parse(bounds[1]));
            default ->
                throw new InputException(
                        InputException.quoted(text) + " bukan target; tulis misalnya 91,33 atau 24 s.d. 27.");
        };
    }

    /**
     * As {@link #parse(String)}, with the field's name in front of the sentence; empty text is no target.
     *
     * @throws InputException when something is there that is not a target
     */
    public static Optional<Target> parseOptional(String field, @Nullable String text) {
        if (IndonesianNumber.trimmed(text).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(text));
        } catch (InputException refused) {
            throw new InputException(field + ": " + refused.getMessage(), refused);
        }
    }

    /** The text that {@link #parse} reads back as this target. */
    public String format() {
        String from = IndonesianNumber.formatExact(low);
        return high == null ? from : from + " s.d. " + IndonesianNumber.formatExact(high);
    }

    /** The greatest value that still lies on target. */
    public BigDecimal upper() {
        return high == null ? low : high;
    }

    /** Whether every bound is zero, so that no ratio to it exists. */
    boolean isZero() {
        return upper().signum() == 0;
    }
}
