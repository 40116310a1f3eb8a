package id.go.lumajangkab.kinerja.words;

import java.time.LocalDate;

/** Days as Indonesian office language writes them. */
public final class IndonesianDate {

    /** Written out, for not every Java run time brings Indonesian locale data. */
    private static final String[] MONTHS = {
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember"
    };

    private IndonesianDate() {}

    /** "31 Desember 2024". */
    public static String format(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
    }
}
