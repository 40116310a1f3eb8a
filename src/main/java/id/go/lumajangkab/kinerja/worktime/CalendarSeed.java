package id.go.lumajangkab.kinerja.worktime;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty calendar with the delivered hours and holidays, once. It does so before the first request is answered
 * and the first job runs, so that nothing is ever computed without hours; a broken file stops the start.
 *
 * <p>Sources: Perpres 21/2023 for the hours, the joint decrees of three ministers named in the file for the holidays.
 */
@Component
class CalendarSeed implements SmartInitializingSingleton {

    static final String HOLIDAYS = "seed/hari-libur.csv";
    static final String HOURS = "seed/jam-kerja.csv";

    private final SpecialDayRepository specialDays;
    private final WorkingHoursRepository workingHours;
    private final TransactionTemplate transaction;

    CalendarSeed(
            SpecialDayRepository specialDays,
            WorkingHoursRepository workingHours,
            PlatformTransactionManager transactionManager) {
        this.specialDays = specialDays;
        this.workingHours = workingHours;
        this.transaction = new TransactionTemplate(transactionManager);
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!workingHours.calendarHasRows()) {
            transaction.executeWithoutResult(status -> load());
        }
    }

    private void load() {
        // another node may start on the same database at this moment: the second one waits here and finds the rows
        workingHours.lockAgainstOtherWriters();
        if (!workingHours.calendarHasRows()) {
            workingHours.saveAll(read(HOURS, CalendarSeed::readHours));
            specialDays.saveAll(read(HOLIDAYS, CalendarSeed::readHolidays));
        }
    }

    private static <T> List<T> read(String resource, Function<Reader, List<T>> reading) {
        try (Reader reader =
                new InputStreamReader(new ClassPathResource(resource).getInputStream(), StandardCharsets.UTF_8)) {
            return reading.apply(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Berkas " + resource + " tidak dapat dibaca.", e);
        }
    }

    /** @throws WorkTimeException naming the file and the line that is broken */
    static List<SpecialDay> readHolidays(Reader csv) {
        return rows(
                csv,
                HOLIDAYS,
                row -> {
                    SpecialDayKind kind =
                            SpecialDayKind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
                    if (!kind.isOff()) {
                        throw new WorkTimeException("jenis hari harus hari libur atau cuti bersama.");
                    }
                    return new SpecialDay(null, LocalDate.parse(row.getField("date")), name(row), kind, null);
                },
                day -> List.of(day.getDay(), day.getName()));
    }

    /** @throws WorkTimeException naming the file and the line that is broken */
    static List<WorkingHoursRule> readHours(Reader csv) {
        return rows(
                csv,
                HOURS,
                row -> {
                    LocalDate from = LocalDate.parse(row.getField("valid_from"));
                    String lastDate = row.getField("valid_until");
                    LocalDate until = lastDate.isEmpty() ? null : LocalDate.parse(lastDate);
                    if (until != null && until.isBefore(from)) {
                        throw new WorkTimeException("valid_until mendahului valid_from.");
                    }
                    return new WorkingHoursRule(
                            null,
                            name(row),
                            from,
                            until,
                            DayOfWeek.of(Integer.parseInt(row.getField("weekday"))),
                            WorkingHours.ofNullable(
                                            time(row, "opens"),
                                            time(row, "closes"),
                                            time(row, "pause_from"),
                                            time(row, "pause_until"))
                                    .orElseThrow(WorkingHours::incomplete));
                },
                rule -> List.of(rule.getWeekday(), rule.getValidFrom(), rule.getValidUntil()));
    }

    private static <T> List<T> rows(
            Reader csv, String file, Function<NamedCsvRecord, T> reading, Function<T, Object> key) {
        List<T> rows = new ArrayList<>();
        Set<Object> keys = new HashSet<>();
        try {
            for (NamedCsvRecord row :
                    CsvReader.builder().ignoreDifferentFieldCount(false).ofNamedCsvRecord(csv)) {
                try {
                    T read = reading.apply(row);
                    if (!keys.add(key.apply(read))) {
                        throw new WorkTimeException("baris yang sama sudah ada.");
                    }
                    rows.add(read);
                } catch (WorkTimeException | IllegalArgumentException | DateTimeException | NoSuchElementException e) {
                    throw broken(file, ", baris " + row.getStartingLineNumber(), e);
                }
            }
        } catch (CsvParseException e) {
            throw broken(file, "", e);
        }
        if (rows.isEmpty()) {
            throw broken(file, "", new WorkTimeException("tidak ada satu baris pun."));
        }
        return rows;
    }

    private static String name(NamedCsvRecord row) {
        String name = row.getField("name");
        if (name.isBlank()) {
            throw new WorkTimeException("kolom name kosong.");
        }
        return name.strip();
    }

    private static @Nullable LocalTime time(NamedCsvRecord row, String field) {
        String text = row.getField(field);
        return text.isEmpty() ? null : LocalTime.parse(text);
    }

    private static WorkTimeException broken(String file, String where, RuntimeException cause) {
        String why = cause instanceof WorkTimeException ? cause.getMessage() : "isinya tidak dapat dibaca.";
        return new WorkTimeException(
                "Kalender kerja tidak dapat diisi dari berkas " + file + where + ": " + why, cause);
    }
}
