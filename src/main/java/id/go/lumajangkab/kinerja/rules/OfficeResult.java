package id.go.lumajangkab.kinerja.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of an office: the mean of the capaian that could be computed.
 *
 * @param mean          in per cent, {@code null} when nothing could be computed
 * @param computable    how many indicators it is the mean of
 * @param notComputable how many indicators were left out
 */
public record OfficeResult(@Nullable BigDecimal mean, int computable, int notComputable) {

    public static OfficeResult of(Collection<Outcome> capaian) {
        List<BigDecimal> values =
                capaian.stream().filter(Outcome::computable).map(Outcome::value).toList();
        return new OfficeResult(
                values.isEmpty() ? null : IndicatorRule.mean(values), values.size(), capaian.size() - values.size());
    }
}
