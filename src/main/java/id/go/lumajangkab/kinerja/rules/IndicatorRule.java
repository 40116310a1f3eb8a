package id.go.lumajangkab.kinerja.rules;

import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator is computed. Values keep 34 digits, rounded half up; two decimals are a matter of showing them.
 *
 * @param direction       which way is better
 * @param method          ratio or direct value
 * @param factor          what a ratio is multiplied by, such as 100 for per cent; {@code null} is 1
 * @param wholeNumbers    whether the figures are counts
 * @param minimiseFormula the formula where lower is better
 * @param accumulation    how tribulan become a year
 * @param cap             the highest capaian that counts, in per cent; {@code null} is no cap
 */
public record IndicatorRule(
        Direction direction,
        Method method,
        BigDecimal factor,
        boolean wholeNumbers,
        MinimiseFormula minimiseFormula,
        Accumulation accumulation,
        BigDecimal cap) {

    /** Of what is computed before it is shown. */
    public static final MathContext PRECISION = new MathContext(34, RoundingMode.HALF_UP);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public IndicatorRule {
        Objects.requireNonNull(direction);
        Objects.requireNonNull(method);
        Objects.requireNonNull(minimiseFormula);
        Objects.requireNonNull(accumulation);
        factor = factor == null ? null : IndonesianNumber.normal(factor);
        cap = cap == null ? null : IndonesianNumber.normal(cap);
    }

    /** Whether everything that this method needs is filled. */
    public boolean isComplete(Reading reading) {
        return switch (method) {
            case LANGSUNG -> reading.value() != null;
            case RASIO -> reading.numerator() != null && reading.denominator() != null;
        };
    }

    /** Realisasi of one tribulan. */
    public Outcome realisasi(Reading reading) {
        return switch (method) {
            case LANGSUNG ->
                reading.value() == null ? Outcome.not(NotComputable.ANGKA_BELUM_DIISI) : Outcome.of(reading.value());
            case RASIO -> ratio(reading);
        };
    }

    /**
     * Realisasi of a year.
     *
     * @param tribulan in the order of time; one that is empty, or half filled, is left out
     */
    public Outcome realisasiOfYear(List<Reading> tribulan) {
        List<Reading> filled = tribulan.stream().filter(this::isComplete).toList();
        if (filled.isEmpty()) {
            return Outcome.not(NotComputable.ANGKA_BELUM_DIISI);
        }
        return switch (accumulation) {
            case TERAKHIR -> realisasi(filled.get(filled.size() - 1));
            case JUMLAH -> realisasi(filled.stream().reduce(this::sum).orElseThrow());
            case RATA_RATA -> average(filled);
        };
    }

    /**
     * Capaian of a realisasi against a target.
     *
     * <p>A range counts against its nearer bound: inside it capaian is 100, below it the lower bound is the target,
     * above it the upper one. With {@link Direction#NAIK} above is better than 100 and below worse, with
     * {@link Direction#TURUN} the other way round, and with {@link Direction#RENTANG} both are worse: too little counts
     * like "higher is better", too much like "lower is better". A single value is the range that begins and ends there.
     *
     * @param target {@code null} where there is none
     */
    public Capaian capaian(Outcome realisasi, @Nullable Target target) {
        Outcome raw = rawCapaian(realisasi, target);
        return new Capaian(raw, cap == null ? raw : raw.map(cap::min));
    }

    private Outcome rawCapaian(Outcome realisasi, @Nullable Target target) {
        BigDecimal reached = realisasi.value();
        if (reached == null) {
            return realisasi;
        }
        if (target == null) {
            return Outcome.not(NotComputable.TARGET_KOSONG);
        }
        if (target.isZero()) {
            return Outcome.not(NotComputable.TARGET_NOL);
        }
        if (reached.compareTo(target.low()) < 0) {
            return against(target.low(), reached, direction == Direction.TURUN);
        }
        if (reached.compareTo(target.upper()) > 0) {
            return against(target.upper(), reached, direction != Direction.NAIK);
        }
        return Outcome.of(HUNDRED);
    }

    private Outcome against(BigDecimal bound, BigDecimal reached, boolean lowerIsBetter) {
        if (!lowerIsBetter) {
            return Outcome.of(percent(reached, bound));
        }
        return switch (minimiseFormula) {
            case SELISIH ->
                Outcome.of(percent(TWO.multiply(bound).subtract(reached), bound).max(BigDecimal.ZERO));
            case PERBANDINGAN ->
                reached.signum() == 0 ? Outcome.not(NotComputable.REALISASI_NOL) : Outcome.of(percent(bound, reached));
        };
    }

    private Outcome ratio(Reading reading) {
        if (reading.numerator() == null && reading.denominator() == null) {
            return Outcome.not(NotComputable.ANGKA_BELUM_DIISI);
        }
        if (reading.numerator() == null) {
            return Outcome.not(NotComputable.PEMBILANG_KOSONG);
        }
        if (reading.denominator() == null) {
            return Outcome.not(NotComputable.PENYEBUT_KOSONG);
        }
        if (reading.denominator().signum() == 0) {
            return Outcome.not(NotComputable.PENYEBUT_NOL);
        }
        BigDecimal numerator =
                factor == null ? reading.numerator() : reading.numerator().multiply(factor);
        return Outcome.of(numerator.divide(reading.denominator(), PRECISION));
    }

    private Reading sum(Reading one, Reading other) {
        return switch (method) {
            case LANGSUNG -> Reading.direct(added(one.value(), other.value()));
            case RASIO ->
                Reading.ratio(added(one.numerator(), other.numerator()), added(one.denominator(), other.denominator()));
        };
    }

    /** Only readings that are filled in are summed up. */
    private static BigDecimal added(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return Objects.requireNonNull(one).add(Objects.requireNonNull(other));
    }

    private Outcome average(List<Reading> filled) {
        List<Outcome> values = filled.stream().map(this::realisasi).toList();
        List<BigDecimal> computed =
                values.stream().filter(Outcome::computable).map(Outcome::value).toList();
        return computed.isEmpty() ? values.get(values.size() - 1) : Outcome.of(mean(computed));
    }

    static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), PRECISION);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, PRECISION);
    }
}
