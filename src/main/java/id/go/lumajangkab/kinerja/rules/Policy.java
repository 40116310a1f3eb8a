package id.go.lumajangkab.kinerja.rules;

import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import id.go.lumajangkab.kinerja.words.InputException;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an office measures where an indicator says nothing of its own. Rating bands are apart, see {@link RatingBands}.
 * Values are rounded half up when they are shown; full precision is kept.
 *
 * @param cap             the highest capaian that counts, in per cent; {@code null} is no cap
 * @param minimiseFormula the formula where lower is better
 * @param decimals        decimals shown, 0 to 4
 */
public record Policy(@Nullable BigDecimal cap, MinimiseFormula minimiseFormula, int decimals) {

    /** What counts until an office settles its own: no cap, (2T - R) / T, two decimals. */
    public static final Policy DELIVERED = new Policy(null, MinimiseFormula.SELISIH, 2);

    /** Name of the one way of rounding. */
    public static final String ROUNDING = "HALF_UP";

    /** The way of rounding in words. */
    public static final String ROUNDING_TEXT = "Setengah dibulatkan ke atas";

    /** Most decimals shown. */
    public static final int MOST_DECIMALS = 4;

    private static final BigDecimal MOST_CAP = BigDecimal.valueOf(1_000_000);

    /** @throws InputException when decimals are not 0 to 4 or the cap is not positive */
    public Policy {
        Objects.requireNonNull(minimiseFormula);
        cap = cap == null ? null : IndonesianNumber.normal(cap);
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new InputException("Jumlah desimal harus antara 0 dan " + MOST_DECIMALS + ".");
        }
        if (cap != null && (cap.signum() <= 0 || cap.compareTo(MOST_CAP) > 0)) {
            throw new InputException("Batas capaian harus lebih besar dari nol dan paling besar 1.000.000.");
        }
    }
}
