package id.go.lumajangkab.kinerja.planning;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.go.lumajangkab.kinerja.planning.Cells.Place;
import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import id.go.lumajangkab.kinerja.words.InputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Files of a settlement's rows, CSV and XLSX, recognised by their content. */
final class SettlementFiles {

    /** Largest file, in bytes. */
    static final int MOST_BYTES = 5 * 1024 * 1024;

    /** Largest content of a packed file, in bytes: far above what 500 rows need, far below what hurts. */
    private static final long MOST_UNPACKED = 20L * 1024 * 1024;

    private static final int MOST_PARTS = 1000;
    private static final String SHEET = "Indikator";
    private static final Pattern MERGED = Pattern.compile("<(?:\\w+:)?mergeCell\\s[^>]*ref=[\"']([A-Z0-9:]+)[\"']");
    private static final Pattern RELATIONSHIPS = Pattern.compile("(.*)_rels/workbook[^/]*\\.xml\\.rels");
    private static final Pattern RELATIONSHIP = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");
    private static final Pattern ID = Pattern.compile("\\sId=[\"']([^\"']+)[\"']");
    private static final Pattern TARGET = Pattern.compile("\\sTarget=[\"']([^\"']+)[\"']");

    /** As a spreadsheet shows it: its numbers carry no more. */
    private static final MathContext SPREADSHEET = new MathContext(15, RoundingMode.HALF_UP);

    private static final List<String> EXAMPLE = List.of(
            "CONTOH-1",
            "Meningkatnya kualitas pelayanan publik",
            "Indeks Kepuasan Masyarakat",
            "Nilai rata-rata survei kepuasan masyarakat",
            "Nilai dari laporan survei",
            "nilai",
            "NAIK",
            "LANGSUNG",
            "",
            "",
            "",
            "tidak",
            "TERAKHIR",
            "",
            "",
            "Laporan survei kepuasan masyarakat",
            "Kasubag Renvapor",
            "91,33",
            "90",
            "90,5",
            "91",
            "91,33");

    private final String name;
    private final List<String> problems;

    /**
     * @param name     what the file is called in a problem
     * @param problems where problems are added
     */
    SettlementFiles(String name, List<String> problems) {
        this.name = name;
        this.problems = problems;
    }

    /** The rows of a file, to be checked. */
    List<Cells> read(byte[] content) {
        if (content.length > MOST_BYTES) {
            problems.add(name + ": berkas lebih besar dari 5 MB.");
            return List.of();
        }
        List<Cells> rows;
        byte[] signature = Arrays.copyOf(content, 16);
        if (ReadableWorkbook.isOOXMLZipHeader(signature)) {
            rows = workbook(content);
        } else if (ReadableWorkbook.isOLE2Header(signature)) {
            problems.add(name + ": berkas Excel lama atau berkata sandi; simpan sebagai .xlsx tanpa kata sandi.");
            return List.of();
        } else {
            rows = new CatalogueFile(name, problems)
                    .rows(content, SettlementRows.REQUIRED, SettlementRows.OPTIONS, row -> row);
        }
        if (rows.size() > SettlementRows.MOST) {
            problems.add(name + ": berisi " + rows.size() + " indikator; paling banyak " + SettlementRows.MOST + ".");
            return List.of();
        }
        return rows;
    }

    private List<Cells> workbook(byte[] content) {
        List<Cells> rows = new ArrayList<>();
        try {
            Map<String, List<String>> merged = merged(content);
            if (merged == null) {
                problems.add(name + ": isi berkas terlalu besar; pakai contoh berkas dan isi datanya saja.");
                return rows;
            }
            try (ReadableWorkbook workbook =
                    new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
                Sheet sheet = workbook.findSheet(SHEET).orElseGet(workbook::getFirstSheet);
                List<String> cells = merged.getOrDefault(sheet.getId(), List.of());
                if (!cells.isEmpty()) {
                    problems.add(name + " lembar " + sheet.getName() + ": sel gabungan " + String.join(", ", cells)
                            + " tidak dapat dibaca; pisahkan lalu isi setiap barisnya.");
                    return rows;
                }
                read(sheet, rows);
            }
        } catch (IOException | RuntimeException unreadable) {
            // a broken part shows itself in the library as any kind of exception
            problems.add(name + ": bukan berkas XLSX yang dapat dibaca; simpan ulang sebagai .xlsx.");
        }
        return rows;
    }

    private void read(Sheet sheet, List<Cells> rows) throws IOException {
        List<String> header = null;
        try (Stream<Row> lines = sheet.openStream()) {
            for (Row line : (Iterable<Row>) lines::iterator) {
                String where = name + " lembar " + sheet.getName() + " baris " + line.getRowNum();
                if (header == null) {
                    List<String> names = texts(line);
                    if (names.isEmpty()) {
                        continue;
                    }
                    header = CatalogueFile.header(
                            names, SettlementRows.REQUIRED, SettlementRows.OPTIONS, where, problems);
                    if (header == null) {
                        return;
                    }
                } else {
                    add(line, where, header, rows);
                }
                if (rows.size() > SettlementRows.MOST) {
                    return;
                }
            }
        }
        if (header == null) {
            problems.add(name + " lembar " + sheet.getName() + ": kosong; baris pertama harus berisi nama kolom.");
        }
    }

    /** The filled texts of the header, which has no gap. */
    private static List<String> texts(Row line) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : line) {
            texts.add(
                    cell == null || cell.getText() == null ? "" : cell.getText().strip());
        }
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
            texts.remove(texts.size() - 1);
        }
        return texts;
    }

    private void add(Row line, String where, List<String> header, List<Cells> rows) {
        Map<String, String> cells = new LinkedHashMap<>();
        Cells row = new Cells(
                new Place(
                        where,
                        column -> "kolom " + column + " (sel " + letters(header.indexOf(column)) + line.getRowNum()
                                + ")"),
                cells,
                problems);
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            Cell cell = line.getOptionalCell(i).orElse(null);
            if (cell != null) {
                cells.put(column, CatalogueFile.unescaped(text(cell, column, row)));
            }
        }
        if (row.isBad() || cells.values().stream().anyMatch(text -> !text.isEmpty())) {
            rows.add(row);
        }
    }

    /** A cell as it would be typed; a computed one as it was last computed. */
    private static String text(Cell cell, String column, Cells row) {
        if (cell.getType() == CellType.ERROR) {
            row.problem(column, "berisi kesalahan rumus " + InputException.quoted(cell.getRawValue()));
            return "";
        }
        Object value = cell.getValue();
        BigDecimal number = value instanceof BigDecimal stored ? stored : null;
        if (cell.getType() == CellType.FORMULA) {
            number = number(cell.getRawValue());
            value = cell.getRawValue();
            if (value == null) {
                row.problem(column, "rumusnya belum dihitung; buka dan simpan berkas dengan aplikasi lembar kerja");
                return "";
            }
        }
        if (number != null) {
            String format = cell.getDataFormatString();
            if (format != null && format.contains("%")) {
                row.problem(column, "berformat persen; tulis sebagai angka biasa, misalnya 90 untuk 90%");
                return "";
            }
            BigDecimal shown = IndonesianNumber.normal(number.round(SPREADSHEET));
            return SettlementRows.FIGURES.contains(column)
                    ? IndonesianNumber.formatExact(shown)
                    : shown.toPlainString();
        }
        if (value instanceof Boolean yes) {
            return yes ? "ya" : "tidak";
        }
        return value == null ? "" : value.toString().strip();
    }

    private static BigDecimal number(String raw) {
        try {
            return raw == null ? null : new BigDecimal(raw);
        } catch (NumberFormatException text) {
            return null;
        }
    }

    /**
     * The merged cells by id of the sheet, for a sheet's part may have any name and stand anywhere; {@code null} when
     * the file unpacks to more than it may.
     */
    private static Map<String, List<String>> merged(byte[] content) throws IOException {
        Map<String, List<String>> byPart = new HashMap<>();
        Map<String, String> partsById = new HashMap<>();
        long left = MOST_UNPACKED;
        int parts = 0;
        // java.util.zip reads no archive of unknown size such as this library, among others, writes
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                byte[] unpacked;
                try (InputStream in = zip.getInputStream(part)) {
                    unpacked = in.readNBytes((int) left + 1);
                }
                left -= unpacked.length;
                parts++;
                if (left < 0 || parts > MOST_PARTS) {
                    return null;
                }
                String text = new String(unpacked, StandardCharsets.UTF_8);
                Matcher relationships = RELATIONSHIPS.matcher(part.getName());
                if (relationships.matches()) {
                    partsById.putAll(targets(relationships.group(1), text));
                } else {
                    byPart.put(
                            part.getName(),
                            MERGED.matcher(text)
                                    .results()
                                    .map(cells -> cells.group(1))
                                    .toList());
                }
            }
        }
        Map<String, List<String>> merged = new HashMap<>();
        partsById.forEach((id, part) -> merged.put(id, byPart.getOrDefault(part, List.of())));
        return merged;
    }

    /** The parts that a workbook in {@code folder} refers to, by id. */
    private static Map<String, String> targets(String folder, String relationships) {
        Map<String, String> targets = new HashMap<>();
        RELATIONSHIP.matcher(relationships).results().forEach(relationship -> {
            Matcher id = ID.matcher(relationship.group());
            Matcher target = TARGET.matcher(relationship.group());
            if (id.find() && target.find()) {
                String part = target.group(1);
                targets.put(id.group(1), part.startsWith("/") ? part.substring(1) : folder + part);
            }
        });
        return targets;
    }

    private static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }

    /** The file to fill in: the columns and an example. */
    static byte[] template(boolean xlsx) {
        Map<String, String> example = new LinkedHashMap<>();
        for (int i = 0; i < SettlementRows.COLUMNS.size(); i++) {
            example.put(SettlementRows.COLUMNS.get(i), EXAMPLE.get(i));
        }
        return write(List.of(example), xlsx);
    }

    /** A file that can be imported again and says these rows. */
    static byte[] write(List<Map<String, String>> rows, boolean xlsx) {
        return xlsx ? workbook(rows) : csv(rows);
    }

    private static byte[] csv(List<Map<String, String>> rows) {
        StringWriter text = new StringWriter();
        // the byte order mark makes spreadsheets read it as UTF-8
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(SettlementRows.COLUMNS);
            rows.forEach(row -> csv.writeRecord(SettlementRows.COLUMNS.stream()
                    .map(column -> CatalogueFile.escaped(row.getOrDefault(column, "")))
                    .toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(List<Map<String, String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Kinerja", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(SHEET);
            for (int column = 0; column < SettlementRows.COLUMNS.size(); column++) {
                sheet.value(0, column, SettlementRows.COLUMNS.get(column));
                sheet.width(column, 18);
            }
            sheet.range(0, 0, 0, SettlementRows.COLUMNS.size() - 1)
                    .style()
                    .bold()
                    .fillColor("DDE6F0")
                    .set();
            sheet.freezePane(1, 1);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < SettlementRows.COLUMNS.size(); column++) {
                    write(sheet, row + 1, column, rows.get(row).getOrDefault(SettlementRows.COLUMNS.get(column), ""));
                }
            }
            notes(workbook.newWorksheet("Petunjuk"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (SettlementRows.FIGURES.contains(SettlementRows.COLUMNS.get(column))) {
            try {
                sheet.value(row, column, IndonesianNumber.parse(text));
                return;
            } catch (InputException range) {
                sheet.value(row, column, text);
                return;
            }
        }
        sheet.value(row, column, CatalogueFile.escaped(text));
    }

    private static void notes(Worksheet sheet) {
        List<List<String>> notes = List.of(
                List.of("Kolom", "Wajib", "Isi"),
                List.of("kode", "ya", "Huruf, angka, titik, garis bawah, tanda hubung; tidak boleh kembar"),
                List.of("sasaran", "", "Sasaran yang diukur"),
                List.of("nama", "ya", "Nama indikator"),
                List.of("definisi", "", "Definisi operasional"),
                List.of("rumus", "", "Rumus dengan kata-kata"),
                List.of("satuan", "ya", "Misalnya %, nilai, hari"),
                List.of("arah", "ya", "NAIK, TURUN, atau RENTANG"),
                List.of("cara_hitung", "ya", "RASIO (pembilang : penyebut) atau LANGSUNG (nilai diisi langsung)"),
                List.of("label_pembilang", "untuk RASIO", "Apa yang menjadi pembilang"),
                List.of("label_penyebut", "untuk RASIO", "Apa yang menjadi penyebut"),
                List.of("pengali", "", "Untuk RASIO, misalnya 100 untuk persen"),
                List.of("bilangan_bulat", "", "ya bila angkanya cacahan; kosong berarti tidak"),
                List.of("akumulasi", "ya", "JUMLAH, TERAKHIR, atau RATA_RATA"),
                List.of("rumus_turun", "", "SELISIH atau PERBANDINGAN; kosong berarti menurut kebijakan"),
                List.of("batas_capaian", "", "Capaian paling tinggi dalam persen; kosong berarti menurut kebijakan"),
                List.of("sumber_data", "", "Dokumen atau sistem asal angka"),
                List.of("penanggung_jawab", "", "Jabatan yang bertanggung jawab"),
                List.of("target_tahun", "ya", "Target Perjanjian Kinerja: 91,33 atau rentang 24 s.d. 27"),
                List.of("target_t1 s.d. target_t4", "", "Target Rencana Aksi; kosong berarti target tahun"),
                List.of("", "", ""),
                List.of("Angka", "", "Boleh berupa angka atau teks dengan koma desimal; jangan berformat persen"),
                List.of("Contoh", "", "Ganti baris CONTOH-1; satu baris untuk satu indikator, tanpa sel gabungan"));
        sheet.width(0, 26);
        sheet.width(1, 14);
        sheet.width(2, 80);
        for (int row = 0; row < notes.size(); row++) {
            for (int column = 0; column < notes.get(row).size(); column++) {
                sheet.value(row, column, notes.get(row).get(column));
            }
        }
        sheet.range(0, 0, 0, 2).style().bold().fillColor("DDE6F0").set();
    }
}
