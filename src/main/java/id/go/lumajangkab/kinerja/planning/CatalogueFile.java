package id.go.lumajangkab.kinerja.planning;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.go.lumajangkab.kinerja.planning.Cells.Place;
import id.go.lumajangkab.kinerja.rules.IndicatorRule;
import id.go.lumajangkab.kinerja.rules.MinimiseFormula;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the catalogue's CSV files: UTF-8 with or without byte order mark, semicolons or commas, a header of Indonesian
 * names in any order, numbers in Indonesian notation. Everything wrong is collected, nothing is guessed.
 */
final class CatalogueFile {

    private static final String OFFICE = "kantor";
    private static final List<String> INDICATOR_COLUMNS = Stream.concat(
                    IndicatorFields.COLUMNS.stream(), Stream.of("urutan", "sumber", "berlaku_mulai", "berlaku_sampai"))
            .toList();
    private static final List<String> INDICATOR_OPTIONS =
            Stream.concat(IndicatorFields.ABOUT.stream(), Stream.of(OFFICE)).toList();
    private static final List<String> TARGET_COLUMNS = List.of("kode", "tahun", "tribulan", "target", "sumber");
    private static final int MOST_POSITION = 9999;
    private static final String FORMULA = "=+-@\t\r";

    private final String name;
    private final List<String> problems;

    /**
     * @param name     what the file is called in a problem
     * @param problems where problems are added
     */
    CatalogueFile(String name, List<String> problems) {
        this.name = name;
        this.problems = problems;
    }

    /**
     * A line of the file of indicators.
     *
     * @param where  file and line, for problems that show only later
     * @param office the column {@code kantor}, {@code null} when there is none or it is empty
     */
    record IndicatorRow(
            String where,
            String office,
            IndicatorFields fields,
            LocalDate validFrom,
            LocalDate validUntil,
            int position,
            String source) {

        String code() {
            return fields.code();
        }

        /** The file says how capaian is computed where lower is better; empty is (2T - R) / T. */
        MinimiseFormula minimise() {
            return fields.minimise() == null ? MinimiseFormula.SELISIH : fields.minimise();
        }

        IndicatorRule rule() {
            return new IndicatorRule(
                    fields.direction(),
                    fields.method(),
                    fields.factor(),
                    fields.whole(),
                    minimise(),
                    fields.accumulation(),
                    fields.cap());
        }
    }

    /**
     * A line of the file of targets.
     *
     * @param quarter {@code null} when the target is the year's
     */
    record TargetRow(
            String where, String office, String code, int year, Integer quarter, Target target, String source) {}

    /** The lines that can be read. */
    List<IndicatorRow> indicators(byte[] content) {
        return rows(content, INDICATOR_COLUMNS, INDICATOR_OPTIONS, this::indicator);
    }

    /** The lines that can be read. */
    List<TargetRow> targets(byte[] content) {
        return rows(content, TARGET_COLUMNS, List.of(OFFICE), this::target);
    }

    private IndicatorRow indicator(Cells row) {
        IndicatorFields fields = IndicatorFields.read(row);
        int position = row.whole("urutan", 1, MOST_POSITION);
        String source = row.optional("sumber", Words.SHORT);
        LocalDate from = row.date("berlaku_mulai");
        if (from == null && row.isEmpty("berlaku_mulai")) {
            row.problem("berlaku_mulai", "wajib diisi");
        }
        LocalDate until = row.date("berlaku_sampai");
        if (from != null && until != null && until.isBefore(from)) {
            row.problem("berlaku_sampai", "lebih awal daripada berlaku_mulai");
        }
        return row.isBad()
                ? null
                : new IndicatorRow(
                        row.where(), row.optional(OFFICE, Words.SHORT), fields, from, until, position, source);
    }

    private TargetRow target(Cells row) {
        String code = row.code();
        int year = row.whole("tahun", Tribulan.FIRST_YEAR, Tribulan.LAST_YEAR);
        Integer quarter = row.isEmpty("tribulan") ? null : row.whole("tribulan", 1, 4);
        if (row.isEmpty("target")) {
            row.problem("target", "wajib diisi");
        }
        Target target = row.target("target");
        String source = row.optional("sumber", Words.SHORT);
        return row.isBad()
                ? null
                : new TargetRow(row.where(), row.optional(OFFICE, Words.SHORT), code, year, quarter, target, source);
    }

    /**
     * The lines that can be read.
     *
     * @param columns what the header must have
     * @param options what it may have besides
     */
    <T> List<T> rows(byte[] content, List<String> columns, List<String> options, Function<Cells, T> reader) {
        List<T> rows = new ArrayList<>();
        String text = decoded(content);
        if (text == null) {
            return rows;
        }
        List<String> header = null;
        String firstLine = text.lines().findFirst().orElse("");
        char separator = firstLine.indexOf(';') >= 0 ? ';' : ',';
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .ignoreDifferentFieldCount(true)
                .acceptCharsAfterQuotes(false)
                .ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                if (header == null) {
                    header = header(line.getFields(), columns, options, name + " baris 1", problems);
                    if (header == null) {
                        return rows;
                    }
                } else {
                    addRow(line, header, reader, rows);
                }
            }
        } catch (CsvParseException broken) {
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            problems.add(name + ": tanda kutip atau susunan barisnya rusak (" + cause.getMessage() + ").");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (header == null) {
            problems.add(name + ": berkas kosong; baris pertama harus berisi nama kolom.");
        }
        return rows;
    }

    private <T> void addRow(CsvRecord line, List<String> header, Function<Cells, T> reader, List<T> rows) {
        if (line.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        if (line.getFieldCount() != header.size()) {
            problems.add(name + " baris " + line.getStartingLineNumber() + ": berisi " + line.getFieldCount()
                    + " kolom, seharusnya " + header.size() + ".");
            return;
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), unescaped(line.getField(i).strip()));
        }
        T row = reader.apply(new Cells(Place.inFile(name, line.getStartingLineNumber()), cells, problems));
        if (row != null) {
            rows.add(row);
        }
    }

    /** The columns in their order, {@code null} where something is wrong with them. */
    static List<String> header(
            List<String> names, List<String> columns, List<String> options, String where, List<String> problems) {
        List<String> header = names.stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        int before = problems.size();
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!columns.contains(column) && !options.contains(column)) {
                problems.add(where + ": kolom " + InputException.quoted(column) + " tidak dikenal.");
            } else if (!seen.add(column)) {
                problems.add(where + ": kolom " + column + " ada dua kali.");
            }
        }
        columns.stream()
                .filter(column -> !seen.contains(column))
                .forEach(column -> problems.add(where + ": kolom " + column + " tidak ada."));
        return problems.size() == before ? header : null;
    }

    /** Takes away the apostrophe that keeps a spreadsheet from computing a text. */
    static String unescaped(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    /** Puts an apostrophe before a text that a spreadsheet would compute. */
    static String escaped(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException wrong) {
            problems.add(name + ": bukan teks UTF-8; simpan berkas sebagai CSV UTF-8.");
            return null;
        }
    }
}
