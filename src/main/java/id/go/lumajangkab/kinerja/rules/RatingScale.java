package id.go.lumajangkab.kinerja.rules;

import java.math.BigDecimal;
import java.util.Optional;

/** The bands of predikat: local policy, kept in a decision table that an analyst edits. */
@FunctionalInterface
public interface RatingScale {

    /**
     * The band of a capaian; asked only for what could be computed.
     *
     * @param capaian in per cent, full precision, not negative
     * @return empty when the table has no band for it
     */
    Optional<String> predikat(BigDecimal capaian);

    /** The bands as they are now. */
    default RatingBands bands() {
        return RatingBands.UNKNOWN;
    }
}
