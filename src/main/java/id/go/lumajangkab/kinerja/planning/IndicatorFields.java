package id.go.lumajangkab.kinerja.planning;

import id.go.lumajangkab.kinerja.rules.Accumulation;
import id.go.lumajangkab.kinerja.rules.Direction;
import id.go.lumajangkab.kinerja.rules.Method;
import id.go.lumajangkab.kinerja.rules.MinimiseFormula;
import id.go.lumajangkab.kinerja.words.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a row says about an indicator itself.
 *
 * @param minimise {@code null} where the row says nothing
 * @param cap      {@code null} where the row says nothing
 */
record IndicatorFields(
        String code,
        String name,
        String unit,
        About about,
        Direction direction,
        Method method,
        Labels labels,
        BigDecimal factor,
        boolean whole,
        MinimiseFormula minimise,
        Accumulation accumulation,
        BigDecimal cap) {

    /** Columns that every file of indicators has. */
    static final List<String> COLUMNS = List.of(
            "kode",
            "nama",
            "satuan",
            "arah",
            "cara_hitung",
            "label_pembilang",
            "label_penyebut",
            "pengali",
            "bilangan_bulat",
            "rumus_turun",
            "akumulasi",
            "batas_capaian");

    /** Columns that a file may leave out. */
    static final List<String> ABOUT = List.of("sasaran", "definisi", "rumus", "sumber_data", "penanggung_jawab");

    private static final int UNIT_LENGTH = 50;
    private static final int FORMULA_LENGTH = 1000;
    private static final int RESPONSIBLE_LENGTH = 200;
    private static final BigDecimal MOST_FACTOR = BigDecimal.valueOf(1_000_000);
    private static final Pattern PERCENT = Pattern.compile("%|persen(tase)?", Pattern.CASE_INSENSITIVE);

    /** Reads a row; what is wrong is on the row's list of problems. */
    static IndicatorFields read(Cells row) {
        IndicatorFields fields = new IndicatorFields(
                row.code(),
                row.required("nama", Words.SHORT),
                row.required("satuan", UNIT_LENGTH),
                new About(
                        row.optional("sasaran", Words.SHORT),
                        row.optional("definisi", Words.LONG),
                        row.optional("rumus", FORMULA_LENGTH),
                        row.optional("sumber_data", Words.SHORT),
                        row.optional("penanggung_jawab", RESPONSIBLE_LENGTH)),
                row.choice("arah", Direction.class),
                row.choice("cara_hitung", Method.class),
                new Labels(
                        row.optional("label_pembilang", Cells.LABEL_LENGTH),
                        row.optional("label_penyebut", Cells.LABEL_LENGTH)),
                row.positive("pengali"),
                row.yes("bilangan_bulat"),
                row.optionalChoice("rumus_turun", MinimiseFormula.class),
                row.choice("akumulasi", Accumulation.class),
                row.positive("batas_capaian"));
        fields.check(row);
        return fields;
    }

    private void check(Cells row) {
        if (factor != null && factor.compareTo(MOST_FACTOR) > 0) {
            row.problem("pengali", "paling besar 1.000.000");
        }
        if (method == Method.RASIO && labels.numerator() == null && row.isEmpty("label_pembilang")) {
            row.problem("label_pembilang", "wajib diisi untuk cara_hitung RASIO");
        }
        if (method == Method.RASIO && labels.denominator() == null && row.isEmpty("label_penyebut")) {
            row.problem("label_penyebut", "wajib diisi untuk cara_hitung RASIO");
        }
        if (method == Method.LANGSUNG && factor != null) {
            row.problem("pengali", "hanya untuk cara_hitung RASIO");
        }
        if (method == Method.LANGSUNG
                && accumulation == Accumulation.JUMLAH
                && unit != null
                && PERCENT.matcher(unit).matches()) {
            row.problem("akumulasi", "persentase tidak boleh dijumlahkan; isi TERAKHIR atau RATA_RATA");
        }
    }
}
