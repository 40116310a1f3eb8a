package id.go.lumajangkab.kinerja.planning;

import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.Words;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * One row that somebody entered, in a file or in a form: its cells by column. Everything wrong is collected with its
 * place, nothing is guessed.
 */
final class Cells {

    static final int LABEL_LENGTH = 300;

    private static final int CODE_LENGTH = 32;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));
    private static final LocalDate FIRST_DAY = LocalDate.of(1945, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    private final Place place;
    private final Map<String, String> cells;
    private final List<String> problems;
    private final Set<String> bad = new HashSet<>();

    /**
     * @param cells    content by column, without outer spaces; an empty one may be missing
     * @param problems where problems are added
     */
    Cells(Place place, Map<String, String> cells, List<String> problems) {
        this.place = place;
        this.cells = cells;
        this.problems = problems;
    }

    /**
     * Where a row is, in words.
     *
     * @param row  such as "indikator.csv baris 3"
     * @param cell from a column to such as "kolom kode"
     */
    record Place(String row, UnaryOperator<String> cell) {

        static Place inFile(String name, long line) {
            return new Place(name + " baris " + line, column -> "kolom " + column);
        }
    }

    String where() {
        return place.row();
    }

    Map<String, String> content() {
        return cells;
    }

    boolean isBad() {
        return !bad.isEmpty();
    }

    boolean isEmpty(String column) {
        return cells.getOrDefault(column, "").isEmpty();
    }

    /** A cell is complained about once. */
    void problem(String column, String what) {
        if (bad.add(column)) {
            problems.add(where() + " " + place.cell().apply(column) + ": " + what + ".");
        }
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
            problem(
                    "kode",
                    InputException.quoted(code)
                            + " hanya boleh berisi huruf, angka, titik, garis bawah, dan tanda hubung");
        }
        return code;
    }

    /** @return {@code null} where the cell is empty */
    <E extends Enum<E>> E optionalChoice(String column, Class<E> type) {
        return isEmpty(column) ? null : choice(column, type);
    }

    <E extends Enum<E>> E choice(String column, Class<E> type) {
        String cell = cells.getOrDefault(column, "");
        List<E> constants = Arrays.asList(type.getEnumConstants());
        return constants.stream()
                .filter(constant -> constant.name().equalsIgnoreCase(cell))
                .findFirst()
                .orElseGet(() -> {
                    String names =
                            String.join(", ", constants.stream().map(Enum::name).toList());
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

    /** @return {@code null} where the cell is empty or wrong */
    Target target(String column) {
        String cell = optional(column, LABEL_LENGTH);
        return cell == null ? null : read(column, cell, Target::parse);
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
