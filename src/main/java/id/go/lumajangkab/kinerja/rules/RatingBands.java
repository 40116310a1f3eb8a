package id.go.lumajangkab.kinerja.rules;

import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bands of predikat as a decision table has them.
 *
 * @param version    version of the table, {@code null} when it is not known
 * @param deployedAt since when this version counts, {@code null} when it is not known
 * @param bands      in the table's order
 */
public record RatingBands(
        @Nullable Integer version, @Nullable Instant deployedAt, List<Band> bands) {

    /** Where the bands are not known. */
    public static final RatingBands UNKNOWN = new RatingBands(null, null, List.of());

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern BETWEEN =
            Pattern.compile("([\\[\\](])\\s*(" + NUMBER + ")\\s*\\.\\.\\s*(" + NUMBER + ")\\s*([\\[\\])])");
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<)\\s*(" + NUMBER + ")");

    public RatingBands {
        bands = List.copyOf(bands);
    }

    /**
     * One band.
     *
     * @param capaian  condition on the capaian in per cent, in the words of the table, such as {@code [76..91[}
     * @param predikat what it is called
     */
    public record Band(String capaian, String predikat) {

        /** The condition as people read it: "≥ 76 dan < 91"; a condition of another form stays as it is. */
        public String text() {
            Matcher between = BETWEEN.matcher(capaian.strip());
            if (between.matches()) {
                return (between.group(1).equals("[") ? "≥ " : "> ") + decimal(between.group(2)) + " dan "
                        + (between.group(4).equals("]") ? "≤ " : "< ") + decimal(between.group(3));
            }
            Matcher compared = COMPARED.matcher(capaian.strip());
            if (compared.matches()) {
                return compared.group(1).replace(">=", "≥").replace("<=", "≤") + " " + decimal(compared.group(2));
            }
            return capaian;
        }

        private static String decimal(String number) {
            return number.replace('.', ',');
        }
    }
}
