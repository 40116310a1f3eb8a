package id.go.lumajangkab.kinerja.papers;

import id.go.lumajangkab.kinerja.rules.RatingBands;
import id.go.lumajangkab.kinerja.rules.RatingBands.Band;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rating bands as half-open ranges without gaps, each from its lower bound up to the next one, so that a spreadsheet can
 * look a capaian up.
 *
 * @param ranges the lowest first; the first begins at zero
 */
record RatingRanges(List<Range> ranges) {

    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern FROM = Pattern.compile(">=\\s*" + NUMBER);
    private static final Pattern BELOW = Pattern.compile("<\\s*" + NUMBER);
    private static final Pattern BETWEEN =
            Pattern.compile("\\[\\s*" + NUMBER + "\\s*\\.\\.\\s*" + NUMBER + "\\s*[\\[)]");

    /** @param until the next range's lower bound, {@code null} for the highest */
    record Range(BigDecimal from, BigDecimal until, String predikat) {}

    /** Empty where the table is of another form: then nothing can be looked up by a lower bound. */
    static Optional<RatingRanges> of(RatingBands bands) {
        List<Range> ranges = new ArrayList<>();
        for (Band band : bands.bands()) {
            Matcher from = FROM.matcher(band.capaian().strip());
            Matcher below = BELOW.matcher(band.capaian().strip());
            Matcher between = BETWEEN.matcher(band.capaian().strip());
            if (from.matches()) {
                ranges.add(new Range(new BigDecimal(from.group(1)), null, band.predikat()));
            } else if (below.matches()) {
                ranges.add(new Range(BigDecimal.ZERO, new BigDecimal(below.group(1)), band.predikat()));
            } else if (between.matches()) {
                ranges.add(
                        new Range(new BigDecimal(between.group(1)), new BigDecimal(between.group(2)), band.predikat()));
            } else {
                return Optional.empty();
            }
        }
        ranges.sort(Comparator.comparing(Range::from));
        for (int i = 0; i < ranges.size(); i++) {
            BigDecimal next = i + 1 < ranges.size() ? ranges.get(i + 1).from() : null;
            BigDecimal until = ranges.get(i).until();
            if (next == null ? until != null : until == null || until.compareTo(next) != 0) {
                return Optional.empty();
            }
        }
        return ranges.isEmpty() || ranges.get(0).from().signum() != 0
                ? Optional.empty()
                : Optional.of(new RatingRanges(ranges));
    }

    Optional<String> predikat(BigDecimal capaian) {
        return ranges.stream()
                .filter(range -> capaian.compareTo(range.from()) >= 0
                        && (range.until() == null || capaian.compareTo(range.until()) < 0))
                .map(Range::predikat)
                .findFirst();
    }
}
