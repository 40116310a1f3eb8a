package id.go.lumajangkab.kinerja.monitoring;

import id.go.lumajangkab.kinerja.measurement.Display;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as a workbook to reckon with: a head that stays in view, numbers and instants as such, working time in
 * minutes. Text is never computed, whatever it begins with.
 */
final class TableBook {

    private static final String TEXT = "@";
    private static final String WHOLE = "#,##0";
    private static final String FIGURE = "#,##0.##########";
    private static final String TIME = "dd/mm/yyyy hh:mm";
    private static final String HEAD_FILL = "E4E4E4";

    private TableBook() {}

    /**
     * @param width in characters
     * @param value a text, number, instant or working time; {@code null} for an empty cell
     */
    record Column<T>(String head, double width, Function<T, Object> value) {}

    /** A sheet of a workbook. */
    record Sheet<T>(String name, List<Column<T>> columns, List<T> rows) {}

    static byte[] write(Display display, Sheet<?>... sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16 * 1024);
        try (Workbook book = new Workbook(out, "Kinerja", "1.0")) {
            book.setGlobalDefaultFont("Arial", 10);
            for (Sheet<?> sheet : sheets) {
                write(book, sheet, display);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a workbook in memory", impossible);
        }
        return out.toByteArray();
    }

    private static <T> void write(Workbook book, Sheet<T> content, Display display) {
        Worksheet sheet = book.newWorksheet(content.name());
        List<Column<T>> columns = content.columns();
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column).head());
            sheet.width(column, columns.get(column).width());
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor(HEAD_FILL)
                .wrapText(true)
                .verticalAlignment("center")
                .borderStyle("thin")
                .set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        for (int row = 0; row < content.rows().size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                cell(
                        sheet,
                        row + 1,
                        column,
                        columns.get(column).value().apply(content.rows().get(row)),
                        display);
            }
        }
        if (!content.rows().isEmpty()) {
            sheet.range(1, 0, content.rows().size(), columns.size() - 1)
                    .style()
                    .verticalAlignment("top")
                    .wrapText(true)
                    .set();
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Object value, Display display) {
        if (value instanceof String text && !text.isEmpty()) {
            sheet.value(row, column, text);
            sheet.style(row, column).format(TEXT).set();
        } else if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
            sheet.style(row, column).format(FIGURE).set();
        } else if (value instanceof Duration time) {
            sheet.value(row, column, time.toMinutes());
            sheet.style(row, column).format(WHOLE).set();
        } else if (value instanceof Instant instant) {
            sheet.value(row, column, display.local(instant));
            sheet.style(row, column).format(TIME).set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null && !(value instanceof String)) {
            throw new IllegalArgumentException("no cell of " + value.getClass());
        }
    }
}
