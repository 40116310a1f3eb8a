package id.go.lumajangkab.kinerja.planning;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.rules.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Files of indicators and targets: what is read, what is refused, what is written. */
class SettlementFilesTest {

    private static final String HEADER = "kode;nama;satuan;arah;cara_hitung;akumulasi;target_tahun\n";
    private static final List<String> COLUMNS = List.of(HEADER.strip().split(";"));

    private final List<String> problems = new ArrayList<>();

    @Test
    void fiveHundredRowsWithTwentyBadOnesNameAllTwenty() {
        StringBuilder csv = new StringBuilder(HEADER);
        List<String> expected = new ArrayList<>();
        for (int row = 1; row <= 500; row++) {
            boolean bad = row % 25 == 0;
            csv.append("K-")
                    .append(row)
                    .append(";Indikator ")
                    .append(row)
                    .append(";nilai;NAIK;LANGSUNG;TERAKHIR;")
                    .append(bad ? "9.5" : "90,5")
                    .append('\n');
            if (bad) {
                expected.add("data.csv baris " + (row + 1) + " kolom target_tahun: “9.5” salah letak titiknya; titik"
                        + " memisahkan ribuan dan koma memisahkan desimal, tulis misalnya 1.234 atau 12,5.");
            }
        }
        assertThat(expected).hasSize(20);

        List<SettlementRows.Row> rows = check("data.csv", bytes(csv.toString()));

        assertThat(problems).containsExactlyElementsOf(expected);
        assertThat(rows).hasSize(480);
    }

    @Test
    void aBadCellOfAWorkbookIsNamedBySheetRowColumnAndCell() {
        byte[] file = workbook(sheet -> {
            row(sheet, 1, "A", "Nama", "nilai", "NAIK", "LANGSUNG", "TERAKHIR", "sembilan");
            row(sheet, 3, "A", "Nama", "nilai", "NAEK", "LANGSUNG", "TERAKHIR", 90);
        });

        check("data.xlsx", file);

        assertThat(problems)
                .containsExactly(
                        "data.xlsx lembar Indikator baris 2 kolom target_tahun (sel G2): “sembilan” bukan angka baku; tulis"
                                + " misalnya 1.234 atau 12,5.",
                        "data.xlsx lembar Indikator baris 4 kolom arah (sel D4): “NAEK” tidak dikenal; isi salah satu dari NAIK,"
                                + " TURUN, RENTANG.",
                        "data.xlsx lembar Indikator baris 4 kolom kode (sel A4): “A” sudah dipakai pada data.xlsx lembar"
                                + " Indikator baris 2.");
    }

    @Test
    void numbersOfAWorkbookMayBeCellsOrTextAndComputedOnesCountAsLastComputed() {
        byte[] file = workbook(sheet -> {
            row(sheet, 1, "A", "Nama", "nilai", "NAIK", "LANGSUNG", "TERAKHIR", 1234.5);
            row(sheet, 2, "B", "Nama", "nilai", "NAIK", "LANGSUNG", "TERAKHIR", "1.234,5");
            row(sheet, 3, 3, "Nama", "nilai", "NAIK", "LANGSUNG", "TERAKHIR", "24 s.d. 27");
            row(sheet, 4, "D", "Nama", "nilai", "NAIK", "LANGSUNG", "TERAKHIR", 0.1 + 0.2);
            row(sheet, 5, "E", "Nama", "nilai", "NAIK", "LANGSUNG", "TERAKHIR");
            sheet.formula(5, 6, "45*2");
        });

        List<SettlementRows.Row> rows = check("data.xlsx", computed(file, "<f>45*2</f>", "<f>45*2</f><v>90</v>"));

        assertThat(problems).isEmpty();
        assertThat(rows)
                .extracting(row -> row.year().format())
                .containsExactly("1.234,5", "1.234,5", "24 s.d. 27", "0,3", "90");
        assertThat(rows.get(2).fields().code()).isEqualTo("3");
    }

    @Test
    void aFormulaThatWasNeverComputedIsNamed() {
        byte[] file = workbook(sheet -> {
            row(sheet, 1, "A", "Nama", "nilai", "NAIK", "LANGSUNG", "TERAKHIR");
            sheet.formula(1, 6, "45*2");
        });

        check("data.xlsx", file);

        assertThat(problems)
                .containsExactly("data.xlsx lembar Indikator baris 2 kolom target_tahun (sel G2): rumusnya"
                        + " belum dihitung; buka dan simpan berkas dengan aplikasi lembar kerja.");
    }

    @Test
    void aCellFormattedAsPercentIsRefusedForItHoldsAnotherNumberThanItShows() {
        byte[] file = workbook(sheet -> {
            row(sheet, 1, "A", "Nama", "%", "NAIK", "LANGSUNG", "TERAKHIR", 0.9);
            sheet.style(1, 6).format("0%").set();
        });

        check("data.xlsx", file);

        assertThat(problems)
                .containsExactly("data.xlsx lembar Indikator baris 2 kolom target_tahun (sel G2):"
                        + " berformat persen; tulis sebagai angka biasa, misalnya 90 untuk 90%.");
    }

    @Test
    void mergedCellsAreRefusedForTheirContentIsInOneOnly() {
        byte[] file = workbook(sheet -> {
            row(sheet, 1, "A", "Nama", "nilai", "NAIK", "LANGSUNG", "TERAKHIR", 90);
            sheet.range(1, 1, 2, 1).merge();
        });

        check("data.xlsx", file);

        assertThat(problems)
                .containsExactly("data.xlsx lembar Indikator: sel gabungan B2:B3 tidak dapat dibaca;"
                        + " pisahkan lalu isi setiap barisnya.");
    }

    @Test
    void mergedCellsAreFoundWhateverThePartOfTheSheetIsCalled() {
        byte[] file = workbook(sheet -> {
            row(sheet, 1, "A", "Nama", "nilai", "NAIK", "LANGSUNG", "TERAKHIR", 90);
            sheet.range(1, 1, 2, 1).merge();
        });

        check("data.xlsx", renamed(file, "sheet1.xml", "lembar7.xml"));

        assertThat(problems)
                .containsExactly("data.xlsx lembar Indikator: sel gabungan B2:B3 tidak dapat dibaca;"
                        + " pisahkan lalu isi setiap barisnya.");
    }

    @Test
    void whatIsNoTableIsAnsweredWithASentence() {
        check("kosong.csv", bytes(""));
        check("lama.xls", new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
        });
        check("rusak.xlsx", bytes("PK\u0003\u0004 bukan buku kerja"));
        check("gambar.csv", new byte[] {(byte) 0xFF, (byte) 0xFE, 1, 2});
        check("besar.csv", new byte[SettlementFiles.MOST_BYTES + 1]);
        check("bom.xlsx", bomb());
        check(
                "banyak.csv",
                bytes(HEADER
                        + IntStream.rangeClosed(1, 501)
                                .mapToObj(row -> "K" + row + ";N;nilai;NAIK;LANGSUNG;TERAKHIR;1\n")
                                .reduce("", String::concat)));

        assertThat(problems)
                .containsExactly(
                        "kosong.csv: berkas kosong; baris pertama harus berisi nama kolom.",
                        "lama.xls: berkas Excel lama atau berkata sandi; simpan sebagai .xlsx tanpa kata sandi.",
                        "rusak.xlsx: bukan berkas XLSX yang dapat dibaca; simpan ulang sebagai .xlsx.",
                        "gambar.csv: bukan teks UTF-8; simpan berkas sebagai CSV UTF-8.",
                        "besar.csv: berkas lebih besar dari 5 MB.",
                        "bom.xlsx: isi berkas terlalu besar; pakai contoh berkas dan isi datanya saja.",
                        "banyak.csv: berisi 501 indikator; paling banyak 500.");
    }

    @Test
    void aHeaderWithoutARequiredColumnOrWithAnUnknownOneIsNamed() {
        check(
                "data.csv",
                bytes("kode;nama;satuan;arah;cara_hitung;akumulasi;targat\nA;N;nilai;NAIK;LANGSUNG;JUMLAH;1\n"));
        assertThat(problems)
                .containsExactly(
                        "data.csv baris 1: kolom “targat” tidak dikenal.",
                        "data.csv baris 1: kolom target_tahun tidak ada.");
    }

    @Test
    void whatIsWrittenReadsBackTheSameAndNoTextBecomesAFormula() {
        Map<String, String> cells = SettlementRows.whole(Map.ofEntries(
                Map.entry("kode", "A"),
                Map.entry("nama", "=HYPERLINK(\"http://contoh\")"),
                Map.entry("definisi", "+1; @x \"kutip\"\nbaris"),
                Map.entry("satuan", "-"),
                Map.entry("arah", "NAIK"),
                Map.entry("cara_hitung", "LANGSUNG"),
                Map.entry("akumulasi", "TERAKHIR"),
                Map.entry("bilangan_bulat", "tidak"),
                Map.entry("target_tahun", "1.234,56"),
                Map.entry("target_t1", "24 s.d. 27")));
        byte[] csv = SettlementFiles.write(List.of(cells), false);

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .contains("'=HYPERLINK", "'+1")
                .doesNotContain(";=");
        for (boolean xlsx : new boolean[] {false, true}) {
            List<Cells> read = new SettlementFiles("data", problems).read(SettlementFiles.write(List.of(cells), xlsx));
            assertThat(read)
                    .singleElement()
                    .satisfies(row ->
                            assertThat(SettlementRows.whole(row.content())).isEqualTo(cells));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void theTemplatesCanBeImportedAsTheyAre() {
        for (boolean xlsx : new boolean[] {false, true}) {
            assertThat(check("contoh", SettlementFiles.template(xlsx)))
                    .singleElement()
                    .satisfies(row -> assertThat(row.year()).isEqualTo(Target.parse("91,33")));
        }
        assertThat(problems).isEmpty();
    }

    private List<SettlementRows.Row> check(String name, byte[] content) {
        List<Cells> rows = new SettlementFiles(name, problems).read(content);
        return rows.isEmpty() ? List.of() : SettlementRows.check(rows, problems);
    }

    private static byte[] workbook(Consumer<Worksheet> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Uji", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Indikator");
            row(sheet, 0, COLUMNS.toArray());
            content.accept(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                sheet.value(row, column, new BigDecimal(number.toString()));
            } else {
                sheet.value(row, column, (String) cells[column]);
            }
        }
    }

    /** The same workbook with another text in its parts, as a spreadsheet would have saved it. */
    private static byte[] computed(byte[] workbook, String before, String after) {
        return renamed(workbook, before, after);
    }

    /** The same workbook with another text in its parts and their names. */
    private static byte[] renamed(byte[] workbook, String before, String after) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry part : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(part.getName().replace(before, after)));
                try (InputStream in = from.getInputStream(part)) {
                    to.write(bytes(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(before, after)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Small to send, 100 MB unpacked. */
    private static byte[] bomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] much = new byte[1024 * 1024];
            for (int i = 0; i < 100; i++) {
                zip.write(much);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
