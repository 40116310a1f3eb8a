package id.go.lumajangkab.kinerja.measurement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Reads the catalogue's CSV files: UTF-8 with or without byte order mark, semicolons or commas, a header of Indonesian
 * names in any order, numbers in Indonesian notation. Everything wrong is collected, nothing is guessed.
 */
final class CatalogueFile {

    private static final String OFFICE = "kantor";
    private static final List<String> INDICATOR_COLUMNS = List.of("kode", "urutan", "nama", "satuan", "arah",
            "cara_hitung", "label_pembilang", "label_penyebut", "pengali", "bilangan_bulat", "rumus_turun",
            "akumulasi", "batas_capaian", "sumber", "berlaku_mulai", "berlaku_sampai");
    private static final List<String> TARGET_COLUMNS = List.of("kode", "tahun", "tribulan", "target", "sumber");

    private static final int CODE_LENGTH = 32;
    private static final int UNIT_LENGTH = 50;
    private static final int LABEL_LENGTH = 300;
    private static final int MOST_POSITION = 9999;
    private static final BigDecimal MOST_FACTOR = BigDecimal.valueOf(1_000_000);
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern PERCENT = Pattern.compile("%|persen(tase)?", Pattern.CASE_INSENSITIVE);
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));
    private static final LocalDate FIRST_DAY = LocalDate.of(1945, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

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
    record IndicatorRow(String where, String office, String code, LocalDate validFrom, LocalDate validUntil,
            int position, String name, String unit, IndicatorRule rule, String numeratorLabel,
            String denominatorLabel, String source) {
    }

    /**
     * A line of the file of targets.
     *
     * @param quarter {@code null} when the target is the year's
     */
    record TargetRow(String where, String office, String code, int year, Integer quarter, Target target,
            String source) {
    }

    /** The lines that can be read. */
    List<IndicatorRow> indicators(byte[] content) {
        return rows(content, INDICATOR_COLUMNS, this::indicator);
    }

    /** The lines that can be read. */
    List<TargetRow> targets(byte[] content) {
        return rows(content, TARGET_COLUMNS, this::target);
    }

    private IndicatorRow indicator(Row row) {
        String code = row.code();
        int position = row.whole("urutan", 1, MOST_POSITION);
        String indicator = row.required("nama", Words.SHORT);
        String unit = row.required("satuan", UNIT_LENGTH);
        Direction direction = row.choice("arah", Direction.class, null);
        Method method = row.choice("cara_hitung", Method.class, null);
        String numerator = row.optional("label_pembilang", LABEL_LENGTH);
        String denominator = row.optional("label_penyebut", LABEL_LENGTH);
        BigDecimal factor = row.positive("pengali");
        boolean whole = row.yes("bilangan_bulat");
        MinimiseFormula minimise = row.choice("rumus_turun", MinimiseFormula.class, MinimiseFormula.SELISIH);
        Accumulation accumulation = row.choice("akumulasi", Accumulation.class, null);
        BigDecimal cap = row.positive("batas_capaian");
        String source = row.optional("sumber", Words.SHORT);
        LocalDate from = row.date("berlaku_mulai");
        if (from == null && row.isEmpty("berlaku_mulai")) {
            row.problem("berlaku_mulai", "wajib diisi");
        }
        LocalDate until = row.date("berlaku_sampai");

        if (from != null && until != null && until.isBefore(from)) {
            row.problem("berlaku_sampai", "lebih awal daripada berlaku_mulai");
        }
        if (factor != null && factor.compareTo(MOST_FACTOR) > 0) {
            row.problem("pengali", "paling besar 1.000.000");
        }
        if (method == Method.RASIO && numerator == null) {
            row.problem("label_pembilang", "wajib diisi untuk cara_hitung RASIO");
        }
        if (method == Method.RASIO && denominator == null) {
            row.problem("label_penyebut", "wajib diisi untuk cara_hitung RASIO");
        }
        if (method == Method.LANGSUNG && factor != null) {
            row.problem("pengali", "hanya untuk cara_hitung RASIO");
        }
        if (method == Method.LANGSUNG && accumulation == Accumulation.JUMLAH && unit != null
                && PERCENT.matcher(unit).matches()) {
            row.problem("akumulasi", "persentase tidak boleh dijumlahkan; isi TERAKHIR atau RATA_RATA");
        }
        return row.isBad() ? null : new IndicatorRow(row.where(), row.optional(OFFICE, Words.SHORT), code, from, until,
                position, indicator, unit,
                new IndicatorRule(direction, method, factor, whole, minimise, accumulation, cap), numerator,
                denominator, source);
    }

    private TargetRow target(Row row) {
        String code = row.code();
        int year = row.whole("tahun", Tribulan.FIRST_YEAR, Tribulan.LAST_YEAR);
        Integer quarter = row.isEmpty("tribulan") ? null : row.whole("tribulan", 1, 4);
        String text = row.required("target", LABEL_LENGTH);
        Target target = text == null ? null : row.read("target", text, Target::parse);
        String source = row.optional("sumber", Words.SHORT);
        return row.isBad() ? null : new TargetRow(row.where(), row.optional(OFFICE, Words.SHORT), code, year, quarter,
                target, source);
    }

    private <T> List<T> rows(byte[] content, List<String> columns, Function<Row, T> reader) {
        List<T> rows = new ArrayList<>();
        String text = decoded(content);
        if (text == null) {
            return rows;
        }
        List<String> header = null;
        String firstLine = text.lines().findFirst().orElse("");
        char separator = firstLine.indexOf(';') >= 0 ? ';' : ',';
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true)
                .ignoreDifferentFieldCount(true).acceptCharsAfterQuotes(false).ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                if (header == null) {
                    header = header(line, columns);
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

    private <T> void addRow(CsvRecord line, List<String> header, Function<Row, T> reader, List<T> rows) {
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
            cells.put(header.get(i), line.getField(i).strip());
        }
        T row = reader.apply(new Row(line.getStartingLineNumber(), cells));
        if (row != null) {
            rows.add(row);
        }
    }

    private List<String> header(CsvRecord line, List<String> columns) {
        List<String> header = line.getFields().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
        int before = problems.size();
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!columns.contains(column) && !column.equals(OFFICE)) {
                problems.add(name + " baris 1: kolom " + InputException.quoted(column) + " tidak dikenal.");
            } else if (!seen.add(column)) {
                problems.add(name + " baris 1: kolom " + column + " ada dua kali.");
            }
        }
        columns.stream().filter(column -> !seen.contains(column))
                .forEach(column -> problems.add(name + " baris 1: kolom " + column + " tidak ada."));
        return problems.size() == before ? header : null;
    }

    private String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException wrong) {
            problems.add(name + ": bukan teks UTF-8; simpan berkas sebagai CSV UTF-8.");
            return null;
        }
    }

    /** One line: its cells by column, and whether something in it is wrong. */
    private final class Row {

        private final long line;
        private final Map<String, String> cells;
        private boolean bad;

        Row(long line, Map<String, String> cells) {
            this.line = line;
            this.cells = cells;
        }

        String where() {
            return name + " baris " + line;
        }

        boolean isBad() {
            return bad;
        }

        boolean isEmpty(String column) {
            return cells.getOrDefault(column, "").isEmpty();
        }

        void problem(String column, String what) {
            bad = true;
            problems.add(where() + " kolom " + column + ": " + what + ".");
        }

        String optional(String column, int longest) {
            String cell = cells.getOrDefault(column, "");
            if (cell.length() > longest) {
                problem(column, "paling panjang " + longest + " karakter");
                return null;
            }
            return cell.isEmpty() ? null : read(column, cell, text -> Words.optional("isinya", text, longest));
        }

        String required(String column, int longest) {
            if (isEmpty(column)) {
                problem(column, "wajib diisi");
                return null;
            }
            return optional(column, longest);
        }

        String code() {
            String code = required("kode", CODE_LENGTH);
            if (code != null && !CODE.matcher(code).matches()) {
                problem("kode", InputException.quoted(code)
                        + " hanya boleh berisi huruf, angka, titik, garis bawah, dan tanda hubung");
            }
            return code;
        }

        <E extends Enum<E>> E choice(String column, Class<E> type, E otherwise) {
            if (isEmpty(column) && otherwise != null) {
                return otherwise;
            }
            String cell = cells.getOrDefault(column, "");
            List<E> constants = Arrays.asList(type.getEnumConstants());
            return constants.stream().filter(constant -> constant.name().equalsIgnoreCase(cell)).findFirst()
                    .orElseGet(() -> {
                        String names = String.join(", ", constants.stream().map(Enum::name).toList());
                        String wrong = cell.isEmpty() ? "wajib diisi" : InputException.quoted(cell) + " tidak dikenal";
                        problem(column, wrong + "; isi salah satu dari " + names);
                        return null;
                    });
        }

        boolean yes(String column) {
            String cell = cells.getOrDefault(column, "").toLowerCase(Locale.ROOT);
            if (!Set.of("", "ya", "tidak").contains(cell)) {
                problem(column, InputException.quoted(cell) + " tidak dikenal; isi ya atau tidak");
            }
            return cell.equals("ya");
        }

        LocalDate date(String column) {
            if (isEmpty(column)) {
                return null;
            }
            String cell = cells.get(column);
            for (DateTimeFormatter format : DATES) {
                try {
                    LocalDate day = LocalDate.parse(cell, format);
                    if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                        return day;
                    }
                } catch (DateTimeException notThisWay) {
                    continue;
                }
            }
            problem(column, InputException.quoted(cell) + " bukan tanggal; tulis misalnya 2024-01-31 atau 31/01/2024");
            return null;
        }

        int whole(String column, int least, int most) {
            String cell = required(column, LABEL_LENGTH);
            BigDecimal number = cell == null ? null : read(column, cell, IndonesianNumber::parseWhole);
            if (number == null) {
                return least;
            }
            if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
                problem(column, InputException.quoted(cell) + " harus antara " + least + " dan " + most);
                return least;
            }
            return number.intValueExact();
        }

        BigDecimal positive(String column) {
            String cell = optional(column, LABEL_LENGTH);
            BigDecimal number = cell == null ? null : read(column, cell, IndonesianNumber::parse);
            if (number == null) {
                return null;
            }
            if (number.signum() == 0 || number.precision() - number.scale() > 10) {
                problem(column, InputException.quoted(cell) + " harus lebih besar dari nol dan paling banyak 10 angka");
                return null;
            }
            return number;
        }

        <T> T read(String column, String cell, Function<String, T> reader) {
            try {
                return reader.apply(cell);
            } catch (InputException refused) {
                String sentence = refused.getMessage();
                problem(column, sentence.substring(0, sentence.length() - 1));
                return null;
            }
        }
    }
}
