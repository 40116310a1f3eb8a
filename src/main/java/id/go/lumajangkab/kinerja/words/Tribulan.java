package id.go.lumajangkab.kinerja.words;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A quarter of a year, the period of a measurement ("dilaksanakan berkala setiap tribulan").
 *
 * @param year   2000 to 2100
 * @param number 1 to 4
 */
public record Tribulan(int year, int number) implements Comparable<Tribulan> {

    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2100;
    private static final int MONTHS = 3;
    private static final String[] ROMAN = {"I", "II", "III", "IV"};
    private static final Comparator<Tribulan> IN_TIME =
            Comparator.comparingInt(Tribulan::year).thenComparingInt(Tribulan::number);

    /** @throws InputException when there is no such tribulan */
    public Tribulan {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InputException("Tahun harus antara " + FIRST_YEAR + " dan " + LAST_YEAR + ".");
        }
        if (number < 1 || number > ROMAN.length) {
            throw new InputException("Tribulan harus 1, 2, 3, atau 4.");
        }
    }

    /** The tribulan that a day lies in. */
    public static Tribulan of(LocalDate day) {
        return new Tribulan(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** The last tribulan that is wholly past: on 1 January it is the fourth of the year before. */
    public static Tribulan justEnded(LocalDate today) {
        return of(of(today).firstDay().minusDays(1));
    }

    /** The first day of the period. */
    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /** The last day of the period. */
    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    /** Whether the period has begun on that day; what has not begun cannot be measured. */
    public boolean hasBegun(LocalDate today) {
        return !today.isBefore(firstDay());
    }

    /** As on paper: "Tribulan IV Tahun 2024". */
    public String label() {
        return "Tribulan " + ROMAN[number - 1] + " Tahun " + year;
    }

    @Override
    public int compareTo(Tribulan other) {
        return IN_TIME.compare(this, other);
    }
}
