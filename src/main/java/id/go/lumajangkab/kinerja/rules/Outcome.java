package id.go.lumajangkab.kinerja.rules;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A computed value, or why there is none; exactly one of the two is {@code null}.
 *
 * @param value  with full precision (34 digits)
 * @param reason why it cannot be computed
 */
public record Outcome(@Nullable BigDecimal value, @Nullable NotComputable reason) {

    public Outcome {
        if ((value == null) == (reason == null)) {
            throw new IllegalArgumentException("an outcome is either a value or a reason");
        }
    }

    public static Outcome of(BigDecimal value) {
        return new Outcome(Objects.requireNonNull(value), null);
    }

    public static Outcome not(NotComputable reason) {
        return new Outcome(null, Objects.requireNonNull(reason));
    }

    public boolean computable() {
        return value != null;
    }

    Outcome map(UnaryOperator<BigDecimal> change) {
        return computable() ? of(change.apply(value)) : this;
    }
}
