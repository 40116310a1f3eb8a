package id.go.lumajangkab.kinerja.papers;

import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.Round;
import id.go.lumajangkab.kinerja.measurement.Views.StepRun;
import id.go.lumajangkab.kinerja.papers.ActionPlan.Cell;
import id.go.lumajangkab.kinerja.papers.ActionPlan.Row;
import id.go.lumajangkab.kinerja.papers.RatingRanges.Range;
import id.go.lumajangkab.kinerja.rules.Direction;
import id.go.lumajangkab.kinerja.rules.IndicatorRule;
import id.go.lumajangkab.kinerja.rules.Method;
import id.go.lumajangkab.kinerja.rules.MinimiseFormula;
import id.go.lumajangkab.kinerja.words.UserId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The report as a workbook: what was entered are numbers, what follows from it are formulas, so that a reader can see
 * how each value comes about. A number's separators are those of the reader's spreadsheet.
 */
final class Workbooks {

    static final String RESULT = "Hasil";
    static final String BANDS = "Predikat";
    static final String TEXTS = "Uraian";
    static final String RUN = "Perjalanan";
    static final String PLAN = "Rencana Aksi";

    /** First row of lines on each sheet, counted from 0: a title, a blank row and the heads stand before it. */
    static final int FIRST = 3;

    private static final String TEXT = "@";
    private static final String FIGURE = "#,##0.##########";
    private static final String TIME = "dd/mm/yyyy hh:mm";
    private static final String HEAD_FILL = "E4E4E4";
    private static final String[] RESULT_HEADS = {
        "No",
        "Sasaran",
        "Kode",
        "Indikator",
        "Satuan",
        "Arah",
        "Rumus turun",
        "Pembilang",
        "Penyebut",
        "Pengali",
        "Nilai",
        "Target bawah",
        "Target atas",
        "Realisasi",
        "Capaian dihitung (%)",
        "Batas (%)",
        "Capaian (%)",
        "Predikat",
        "Keterangan"
    };
    private static final double[] RESULT_WIDTHS = {
        5, 28, 10, 34, 9, 10, 14, 12, 12, 9, 12, 12, 12, 13, 13, 9, 13, 15, 30
    };

    private final Workbook book;
    private final Display display;
    private final String computed;

    private Workbooks(Workbook book, Display display, int decimals) {
        this.book = book;
        this.display = display;
        this.computed = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private interface Content {
        void into(Workbook book);
    }

    /** Hasil, Predikat, Uraian, Perjalanan and Rencana Aksi. */
    static byte[] result(ReportData data, ActionPlan plan, Display display) {
        return written(book -> {
            Workbooks sheets = new Workbooks(book, display, data.concept().decimals());
            Optional<RatingRanges> ranges = RatingRanges.of(data.policy().bands());
            sheets.figures(data, ranges);
            sheets.bands(data, ranges);
            sheets.texts(data);
            sheets.run(data);
            sheets.plan(plan);
        });
    }

    static byte[] actionPlan(ActionPlan plan, Display display) {
        return written(book -> new Workbooks(book, display, plan.decimals()).plan(plan));
    }

    private static byte[] written(Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try (Workbook book = new Workbook(out, "Kinerja", "1.0")) {
            book.setGlobalDefaultFont("Arial", 10);
            content.into(book);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a workbook in memory", impossible);
        }
        return out.toByteArray();
    }

    private void figures(ReportData data, Optional<RatingRanges> ranges) {
        MeasurementView m = data.measurement();
        Worksheet sheet = sheet(RESULT, title(data), 4, RESULT_HEADS, RESULT_WIDTHS);
        List<Line> lines = ResultPdf.ordered(data.lines());
        for (int i = 0; i < lines.size(); i++) {
            figures(sheet, FIRST + i, i + 1, lines.get(i), ranges);
        }
        int last = FIRST + lines.size();
        int mean = last;
        text(sheet, mean, 3, "Rata-rata capaian");
        formula(sheet, mean, 16, "IF(COUNT(Q%1$d:Q%2$d)=0,\"\",AVERAGE(Q%1$d:Q%2$d))".formatted(FIRST + 1, last));
        ranges.ifPresent(known -> formula(sheet, mean, 17, lookup("Q" + (mean + 1), known)));
        text(sheet, mean + 1, 3, "Indikator yang dapat dihitung");
        formula(sheet, mean + 1, 16, "COUNT(Q%d:Q%d)".formatted(FIRST + 1, last));
        text(sheet, mean + 2, 3, "Indikator yang tidak dapat dihitung");
        formula(sheet, mean + 2, 16, "ROWS(Q%1$d:Q%2$d)-COUNT(Q%1$d:Q%2$d)".formatted(FIRST + 1, last));
        sheet.range(mean, 0, mean, RESULT_HEADS.length - 1)
                .style()
                .bold()
                .borderStyle("thin")
                .set();
        sheet.style(mean, 16).format(computed).bold().borderStyle("thin").set();
        text(
                sheet,
                mean + 4,
                1,
                "SOP Nomor " + data.sop().number() + " tentang " + data.sop().name());
        text(
                sheet,
                mean + 5,
                1,
                m.businessKey() + ", sidik jari (SHA-256) " + data.stamp().fingerprint());
    }

    private void figures(Worksheet sheet, int row, int number, Line line, Optional<RatingRanges> ranges) {
        IndicatorRule rule = line.rule();
        sheet.value(row, 0, number);
        text(sheet, row, 1, line.about().objective());
        text(sheet, row, 2, line.code());
        text(sheet, row, 3, line.name());
        text(sheet, row, 4, line.unit());
        text(
                sheet,
                row,
                5,
                switch (rule.direction()) {
                    case NAIK -> "Naik";
                    case TURUN -> "Turun";
                    case RENTANG -> "Rentang";
                });
        text(sheet, row, 6, rule.minimiseFormula() == MinimiseFormula.SELISIH ? "(2T – R) : T" : "T : R");
        number(sheet, row, 7, line.filled().numerator());
        number(sheet, row, 8, line.filled().denominator());
        if (rule.method() == Method.RASIO) {
            number(sheet, row, 9, rule.factor() == null ? BigDecimal.ONE : rule.factor());
        }
        number(sheet, row, 10, line.filled().value());
        number(sheet, row, 11, line.target() == null ? null : line.target().low());
        number(sheet, row, 12, line.target() == null ? null : line.target().high());
        formula(sheet, row, 13, realisasi(rule, row + 1));
        formula(sheet, row, 14, capaian(rule, row + 1));
        number(sheet, row, 15, rule.cap());
        formula(sheet, row, 16, "IF(O%1$d=\"\",\"\",IF(P%1$d=\"\",O%1$d,MIN(O%1$d,P%1$d)))".formatted(row + 1));
        if (ranges.isPresent()) {
            formula(sheet, row, 17, lookup("Q" + (row + 1), ranges.get()));
        } else {
            text(sheet, row, 17, line.reached().predikat());
        }
        text(
                sheet,
                row,
                18,
                line.reached().notComputable() == null
                        ? null
                        : "Tidak dapat dihitung: "
                                + line.reached().notComputable().text());
        sheet.range(row, 0, row, RESULT_HEADS.length - 1)
                .style()
                .borderStyle("thin")
                .verticalAlignment("top")
                .wrapText(true)
                .set();
        for (int column : new int[] {13, 14, 16}) {
            sheet.style(row, column).format(computed).set();
        }
    }

    private static String realisasi(IndicatorRule rule, int row) {
        return (switch (rule.method()) {
                    case LANGSUNG -> "IF(K%1$d=\"\",\"\",K%1$d)";
                    case RASIO -> "IF(OR(H%1$d=\"\",I%1$d=\"\"),\"\",IF(I%1$d=0,\"\",H%1$d*J%1$d/I%1$d))";
                })
                .formatted(row);
    }

    /** As {@link IndicatorRule#capaian}: against the nearer bound, by the line's own direction and formula. */
    private static String capaian(IndicatorRule rule, int row) {
        String upper = "IF(M%1$d=\"\",L%1$d,M%1$d)";
        String below = against(rule, "L%1$d", rule.direction() == Direction.TURUN);
        String above = against(rule, upper, rule.direction() != Direction.NAIK);
        return ("IF(OR(N%1$d=\"\",L%1$d=\"\"),\"\",IF(" + upper + "=0,\"\",IF(N%1$d<L%1$d," + below + ",IF(N%1$d>"
                        + upper + "," + above + ",100))))")
                .formatted(row);
    }

    private static String against(IndicatorRule rule, String bound, boolean lowerIsBetter) {
        if (!lowerIsBetter) {
            return "N%1$d/" + bound + "*100";
        }
        return rule.minimiseFormula() == MinimiseFormula.SELISIH
                ? "MAX(0,(2*" + bound + "-N%1$d)/" + bound + "*100)"
                : "IF(N%1$d=0,\"\"," + bound + "/N%1$d*100)";
    }

    /** Rounded far behind the comma, so that 91 reached by way of thirds still is 91. */
    private static String lookup(String cell, RatingRanges ranges) {
        int last = FIRST + ranges.ranges().size();
        return "IF(%1$s=\"\",\"\",LOOKUP(ROUND(%1$s,10),%2$s!$A$%3$d:$A$%4$d,%2$s!$B$%3$d:$B$%4$d))"
                .formatted(cell, BANDS, FIRST + 1, last);
    }

    private void bands(ReportData data, Optional<RatingRanges> ranges) {
        Worksheet sheet = sheet(
                BANDS,
                "Predikat capaian kinerja",
                0,
                new String[] {"Mulai dari (%)", "Predikat", "Syarat"},
                new double[] {16, 22, 24});
        int row = FIRST;
        if (ranges.isPresent()) {
            List<Range> known = ranges.get().ranges();
            for (Range range : known) {
                number(sheet, row, 0, range.from());
                text(sheet, row, 1, range.predikat());
                text(
                        sheet,
                        row,
                        2,
                        range.until() == null
                                ? "≥ " + display.figure(range.from())
                                : "≥ " + display.figure(range.from()) + " dan < " + display.figure(range.until()));
                row++;
            }
        } else if (data.policy().bands().bands().isEmpty()) {
            text(sheet, row, 2, "Tidak tercatat");
        } else {
            for (var band : data.policy().bands().bands()) {
                text(sheet, row, 1, band.predikat());
                text(sheet, row, 2, band.text());
                row++;
            }
        }
    }

    private void texts(ReportData data) {
        Worksheet sheet = sheet(
                TEXTS,
                "Analisis penyebab, hambatan, dan tindak lanjut",
                2,
                new String[] {
                    "No", "Indikator", "Analisis penyebab", "Hambatan", "Tindak lanjut", "Sumber data", "Keterangan"
                },
                new double[] {5, 34, 48, 36, 36, 30, 30});
        int row = FIRST;
        for (Line line : ResultPdf.ordered(data.lines())) {
            sheet.value(row, 0, row - FIRST + 1);
            text(sheet, row, 1, line.name());
            text(sheet, row, 2, line.explained().analysis());
            text(sheet, row, 3, line.explained().obstacle());
            text(sheet, row, 4, line.explained().followUp());
            text(sheet, row, 5, line.filled().source());
            text(sheet, row, 6, line.filled().note());
            sheet.range(row, 0, row, 6)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle("thin")
                    .set();
            row++;
        }
    }

    private void run(ReportData data) {
        Worksheet sheet = sheet(
                RUN,
                "Jalannya langkah SOP Nomor " + data.sop().number(),
                2,
                new String[] {
                    "Langkah",
                    "Kegiatan",
                    "Pelaksana",
                    "Mulai",
                    "Selesai",
                    "Waktu kerja (menit)",
                    "Waktu baku",
                    "Batas waktu",
                    "Keputusan",
                    "Alasan"
                },
                new double[] {9, 48, 26, 18, 18, 14, 12, 18, 12, 48});
        int row = FIRST;
        for (StepRun step : data.runs()) {
            if (step.step() > 0) {
                sheet.value(row, 0, step.step());
            }
            text(sheet, row, 1, step.activity());
            text(sheet, row, 2, step.byName());
            time(sheet, row, 3, step.from());
            time(sheet, row, 4, step.until());
            sheet.value(row, 5, step.used().toMinutes());
            text(sheet, row, 6, step.standard());
            time(sheet, row, 7, step.due());
            row++;
        }
        for (Round round : data.rounds()) {
            sheet.value(row, 0, round.step());
            text(sheet, row, 1, "Putaran " + round.round() + ", konsep versi " + round.conceptNumber());
            text(sheet, row, 2, data.names().getOrDefault(round.by(), UserId.textOf(round.by())));
            time(sheet, row, 4, round.at());
            text(sheet, row, 8, display.decision(round.approved()));
            text(sheet, row, 9, round.reason());
            row++;
        }
    }

    private void plan(ActionPlan plan) {
        String[] heads = new String[5 + 3 * (ActionPlan.QUARTERS + 1)];
        double[] widths = new double[heads.length];
        String[] first = {"No", "Sasaran", "Kode", "Indikator", "Satuan"};
        double[] firstWidths = {5, 28, 10, 34, 9};
        System.arraycopy(first, 0, heads, 0, first.length);
        System.arraycopy(firstWidths, 0, widths, 0, first.length);
        String[] periods = {"Tribulan I", "Tribulan II", "Tribulan III", "Tribulan IV", "Tahun " + plan.year()};
        for (int i = 0; i < periods.length; i++) {
            String[] parts = {" target", " realisasi", " capaian (%)"};
            for (int part = 0; part < parts.length; part++) {
                heads[first.length + 3 * i + part] = periods[i] + parts[part];
                widths[first.length + 3 * i + part] = 11;
            }
        }
        Worksheet sheet =
                sheet(PLAN, "Formulir Rencana Aksi Tahun " + plan.year() + ", " + plan.officeName(), 4, heads, widths);
        int row = FIRST;
        for (Row line : plan.rows()) {
            sheet.value(row, 0, row - FIRST + 1);
            text(sheet, row, 1, line.objective());
            text(sheet, row, 2, line.code());
            text(sheet, row, 3, line.name());
            text(sheet, row, 4, line.unit());
            for (int quarter = 0; quarter < ActionPlan.QUARTERS; quarter++) {
                cell(sheet, row, first.length + 3 * quarter, line.quarters().get(quarter));
            }
            cell(sheet, row, first.length + 3 * ActionPlan.QUARTERS, line.year());
            sheet.range(row, 0, row, 4)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            row++;
        }
        for (String note : plan.notes()) {
            row++;
            text(sheet, row, 1, note);
        }
    }

    private void cell(Worksheet sheet, int row, int column, Cell cell) {
        if (cell.target() != null && cell.target().high() != null) {
            text(sheet, row, column, cell.target().format());
        } else if (cell.target() != null) {
            number(sheet, row, column, cell.target().low());
        }
        value(sheet, row, column + 1, cell.realisasi());
        if (cell.not() != null) {
            text(sheet, row, column + 2, "Tidak dapat dihitung: " + cell.not().text());
        } else {
            value(sheet, row, column + 2, cell.capaian());
        }
    }

    private Worksheet sheet(String name, String title, int frozenColumns, String[] heads, double[] widths) {
        Worksheet sheet = book.newWorksheet(name);
        text(sheet, 0, 0, title);
        sheet.style(0, 0).bold().fontSize(12).set();
        for (int column = 0; column < heads.length; column++) {
            text(sheet, FIRST - 1, column, heads[column]);
            sheet.width(column, widths[column]);
        }
        sheet.range(FIRST - 1, 0, FIRST - 1, heads.length - 1)
                .style()
                .bold()
                .fillColor(HEAD_FILL)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle("thin")
                .set();
        sheet.freezePane(frozenColumns, FIRST);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(FIRST - 1);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("Halaman &P dari &N", Position.RIGHT);
        sheet.footer(name, Position.LEFT);
        return sheet;
    }

    private String title(ReportData data) {
        MeasurementView m = data.measurement();
        return (data.isFinal() ? "" : "KONSEP versi " + data.concept().number() + ": ") + ResultPdf.title(m, display);
    }

    /** A cell of text is never computed, whatever it begins with; its format keeps it a text when somebody edits it. */
    private static void text(Worksheet sheet, int row, int column, String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        sheet.value(row, column, text);
        sheet.style(row, column).format(TEXT).set();
    }

    /** The library writes a formula as it is given, although it stands in XML. */
    private static void formula(Worksheet sheet, int row, int column, String formula) {
        sheet.formula(
                row, column, formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    private static void number(Worksheet sheet, int row, int column, BigDecimal number) {
        if (number != null) {
            sheet.value(row, column, number);
            sheet.style(row, column).format(FIGURE).set();
        }
    }

    private void value(Worksheet sheet, int row, int column, BigDecimal number) {
        if (number != null) {
            sheet.value(row, column, number);
            sheet.style(row, column).format(computed).set();
        }
    }

    private void time(Worksheet sheet, int row, int column, Instant instant) {
        if (instant != null) {
            LocalDateTime local = display.local(instant);
            sheet.value(row, column, local);
            sheet.style(row, column).format(TIME).set();
        }
    }
}
