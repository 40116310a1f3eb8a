package id.go.lumajangkab.kinerja.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as Indonesian offices write them: a dot between thousands, a comma before decimals (1.234,56).
 *
 * <p>Reading is strict, because a guess would put a figure a thousandfold wrong into a report: 1.23, 45.678.9, 12,5,0,
 * 1e9, signs, inner spaces and the digits of other scripts are refused.
 */
public final class IndonesianNumber {

    /** Most digits before the comma. */
    public static final int INTEGER_DIGITS = 15;

    /** Most digits after the comma. */
    public static final int DECIMALS = 6;

    private static final int SHOWN_DECIMALS = 2;

    /** See {@link #shown}: far below what is shown, far above the error of 34 computed digits. */
    private static final int SETTLED_DECIMALS = 20;

    private static final int GROUP = 3;
    private static final Pattern NUMBER = Pattern.compile("([0-9]+|[1-9][0-9]{0,2}(?:\\.[0-9]{3})+)(?:,([0-9]+))?");
    private static final Pattern SIGNED = Pattern.compile("[-+−–].*");
    private static final Pattern POINTED = Pattern.compile("[0-9]+(?:\\.[0-9]+)+(?:,[0-9]+)?");
    private static final Pattern OUTER_SPACE = Pattern.compile("^[\\s\\u00A0]+|[\\s\\u00A0]+$");
    private static final String EXAMPLE = "tulis misalnya 1.234 atau 12,5";

    private IndonesianNumber() {}

    /**
     * Reads a number of at most 15 digits before and 6 after the comma, never negative.
     *
     * @throws InputException when the text is not one
     */
    public static BigDecimal parse(String text) {
        String number = trimmed(text);
        if (number.isEmpty()) {
            throw new InputException("Angka belum diisi; " + EXAMPLE + ".");
        }
        var match = NUMBER.matcher(number);
        if (!match.matches()) {
            throw new InputException(InputException.quoted(text) + " " + complaint(number) + ".");
        }
        String whole = match.group(1).replace(".", "");
        String decimals = match.group(2) == null ? "" : match.group(2);
        if (whole.length() > INTEGER_DIGITS || decimals.length() > DECIMALS) {
            throw new InputException(InputException.quoted(text) + " terlalu panjang; tulis paling banyak "
                    + INTEGER_DIGITS + " angka di depan koma dan " + DECIMALS + " angka di belakangnya.");
        }
        return new BigDecimal(decimals.isEmpty() ? whole : whole + "." + decimals);
    }

    /**
     * As {@link #parse(String)}, with the field's name in front of the sentence.
     *
     * @throws InputException when the text is not a number
     */
    public static BigDecimal parse(String field, String text) {
        try {
            return parse(text);
        } catch (InputException refused) {
            throw new InputException(field + ": " + refused.getMessage(), refused);
        }
    }

    /**
     * As {@link #parse(String, String)}; a field left empty holds no number, which is not zero.
     *
     * @throws InputException when something is there that is not a number
     */
    public static Optional<BigDecimal> parseOptional(String field, String text) {
        return trimmed(text).isEmpty() ? Optional.empty() : Optional.of(parse(field, text));
    }

    /**
     * Reads a count.
     *
     * @throws InputException when the text is not a number or has decimals other than zeros
     */
    public static BigDecimal parseWhole(String text) {
        BigDecimal number = parse(text);
        if (!isWhole(number)) {
            throw new InputException(InputException.quoted(text) + " bukan bilangan bulat; tulis tanpa koma.");
        }
        return number.setScale(0, RoundingMode.UNNECESSARY);
    }

    /** With two decimals, rounded half up: 1.234,56. */
    public static String format(BigDecimal number) {
        return format(number, SHOWN_DECIMALS);
    }

    /** With so many decimals, rounded half up. */
    public static String format(BigDecimal number, int decimals) {
        return grouped(shown(number, decimals));
    }

    /** With as many decimals as it has, without zeros at their end: 1.234,5 or 1.234. */
    public static String formatExact(BigDecimal number) {
        return grouped(normal(number));
    }

    /** As {@link #shown(BigDecimal, int)}, with two decimals. */
    public static BigDecimal shown(BigDecimal number) {
        return shown(number, SHOWN_DECIMALS);
    }

    /**
     * The number as people see it, with so many decimals, half up. Computed values carry 34 digits; a tie that division
     * left a hair below the half (0,00499…) is settled at twenty decimals first, so that it rounds as the exact value would.
     */
    public static BigDecimal shown(BigDecimal number, int decimals) {
        BigDecimal settled =
                number.scale() > SETTLED_DECIMALS ? number.setScale(SETTLED_DECIMALS, RoundingMode.HALF_UP) : number;
        return settled.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Whether nothing but noughts stands behind the comma. */
    public static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** One form for one value, so that 90 and 90,00 are equal. */
    public static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    private static String grouped(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
            text.insert(at, '.');
        }
        if (point >= 0) {
            text.append(',').append(plain, point + 1, plain.length());
        }
        return number.signum() < 0 ? "-" + text : text.toString();
    }

    private static String complaint(String number) {
        if (SIGNED.matcher(number).matches()) {
            return "memakai tanda; angka negatif tidak diterima, " + EXAMPLE;
        }
        if (POINTED.matcher(number).matches()) {
            return "salah letak titiknya; titik memisahkan ribuan dan koma memisahkan desimal, " + EXAMPLE;
        }
        return "bukan angka baku; " + EXAMPLE;
    }

    /** Without spaces around it, no-break ones too; empty for {@code null}. */
    public static String trimmed(@Nullable String text) {
        return text == null ? "" : OUTER_SPACE.matcher(text).replaceAll("");
    }
}
