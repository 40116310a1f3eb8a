package id.go.lumajangkab.kinerja.worktime;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A standard duration of the SOP's column "waktu": working days, working hours and minutes, or both, then days first.
 *
 * @param days whole working days, 0 or more
 * @param time working time on top of the days, whole minutes, zero or more; not both are zero
 */
public record StandardDuration(int days, Duration time) {

    /** Share of a standard time, in percent, from which on its end is near: people are told, and marks turn yellow. */
    public static final int PERCENT_NEARING = 80;

    /** Four digits keep every due date within a lifetime, so that a slip of the finger is told and not computed. */
    private static final Pattern FORM =
            Pattern.compile("P(?:([0-9]{1,4})D)?(?:T(?=[0-9])(?:([0-9]{1,4})H)?(?:([0-9]{1,4})M)?)?");

    private static final double WHOLE = 100;

    /** Longest piece of a refused text that the sentence repeats, in characters. */
    private static final int QUOTED = 30;

    /** @throws IllegalArgumentException for a negative part, for part of a minute and for nothing at all */
    public StandardDuration {
        if (days < 0
                || time.isNegative()
                || time.toSecondsPart() != 0
                || time.toNanosPart() != 0
                || days == 0 && time.isZero()) {
            throw new IllegalArgumentException("not a standard duration: " + days + " days and " + time);
        }
    }

    /**
     * Reads the text that stands in a model: {@code PT30M}, {@code PT1H30M}, {@code P1D}, {@code P1DT2H}.
     *
     * @throws WorkTimeException for any other form: weeks, months, years, seconds, fractions, signs, nothing, zero
     */
    public static StandardDuration parse(@Nullable String text) {
        Matcher parts = FORM.matcher(text == null ? "" : text);
        if (parts.matches()) {
            int days = number(parts.group(1));
            Duration time = Duration.ofHours(number(parts.group(2))).plusMinutes(number(parts.group(3)));
            if (days > 0 || !time.isZero()) {
                return new StandardDuration(days, time);
            }
        }
        throw new WorkTimeException("Waktu baku “" + shortened(text) + "” tidak dapat dipakai: tulis menit dan jam "
                + "kerja (misalnya PT30M atau PT1H30M), hari kerja (P1D), atau keduanya (P1DT2H), lebih dari nol dan "
                + "paling banyak empat angka tiap satuan.");
    }

    /** Working time in percent of a standard time, {@code null} where there is none. */
    public static @Nullable Double percent(Duration used, @Nullable Duration standard) {
        return standard == null || standard.isZero() ? null : WHOLE * used.toMillis() / standard.toMillis();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static String shortened(@Nullable String text) {
        String line = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…";
    }

    /** The ISO text in its shortest form: {@code P1DT2H} also for what was written as {@code P1DT120M}. */
    @Override
    public String toString() {
        String timeText = time.isZero() ? "" : time.toString().substring(1);
        return "P" + (days == 0 ? "" : days + "D") + timeText;
    }
}
