package id.go.lumajangkab.kinerja.papers;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.words.OfficeId;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WorkbooksTest {

    private static final Offset<Double> TINY = Offset.offset(1e-9);
    private static final int REALISASI = 13;
    private static final int RAW = 14;
    private static final int CAPAIAN = 16;
    private static final int PREDIKAT = 17;

    @Test
    void anotherProgramComputesTheSameFiguresFromTheFormulas() throws Exception {
        ReportData data = ReportSample.finalReport(40);
        try (XSSFWorkbook book = open(data)) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            Sheet sheet = book.getSheet(Workbooks.RESULT);
            List<Line> lines = ResultPdf.ordered(data.lines());
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                Row row = sheet.getRow(Workbooks.FIRST + i);
                assertThat(row.getCell(2).getStringCellValue()).isEqualTo(line.code());
                same(evaluator, row.getCell(REALISASI), line.reached().realisasi());
                same(evaluator, row.getCell(RAW), line.reached().capaianRaw());
                same(evaluator, row.getCell(CAPAIAN), line.reached().capaian());
                assertThat(evaluator.evaluate(row.getCell(PREDIKAT)).getStringValue())
                        .as(line.code())
                        .isEqualTo(
                                line.reached().predikat() == null
                                        ? ""
                                        : line.reached().predikat());
            }
            Row mean = sheet.getRow(Workbooks.FIRST + lines.size());
            same(evaluator, mean.getCell(CAPAIAN), data.concept().result().mean());
            assertThat(evaluator.evaluate(mean.getCell(PREDIKAT)).getStringValue())
                    .isEqualTo("Sangat Tinggi");
            same(
                    evaluator,
                    sheet.getRow(mean.getRowNum() + 1).getCell(CAPAIAN),
                    new BigDecimal(data.concept().result().computable()));
            same(
                    evaluator,
                    sheet.getRow(mean.getRowNum() + 2).getCell(CAPAIAN),
                    new BigDecimal(data.concept().result().notComputable()));
        }
    }

    @Test
    void figuresAreNumbersAndWhatFollowsFromThemFormulas() throws Exception {
        try (XSSFWorkbook book = open(ReportSample.finalReport(3))) {
            Row first = book.getSheet(Workbooks.RESULT).getRow(Workbooks.FIRST);
            assertThat(first.getCell(7).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(first.getCell(11).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(first.getCell(REALISASI).getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(first.getCell(REALISASI).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.00");
            assertThat(book.getSheet(Workbooks.RUN)
                            .getRow(Workbooks.FIRST)
                            .getCell(3)
                            .getLocalDateTimeCellValue())
                    .isNotNull();
        }
    }

    @Test
    void eachSheetPrintsAcrossOnA4WithItsHeadsOnEachPageAndKeepsThemInSight() throws Exception {
        try (XSSFWorkbook book = open(ReportSample.finalReport(3))) {
            assertThat(book)
                    .extracting(Sheet::getSheetName)
                    .containsExactly(Workbooks.RESULT, Workbooks.BANDS, Workbooks.TEXTS, Workbooks.RUN, Workbooks.PLAN);
            assertThat(book).allSatisfy(sheet -> {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(Workbooks.FIRST - 1);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo(Workbooks.FIRST);
            });
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysAText() throws Exception {
        ReportData data = ReportSample.finalReport(4);
        for (String start : List.of("=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)")) {
            try (XSSFWorkbook book = open(ReportSample.withAnalysis(data, start))) {
                Cell cell =
                        book.getSheet(Workbooks.TEXTS).getRow(Workbooks.FIRST).getCell(2);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(start);
                assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
            }
        }
    }

    private static XSSFWorkbook open(ReportData data) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx(data)));
    }

    /** With a Rencana Aksi that has no lines. */
    static byte[] xlsx(ReportData data) {
        ActionPlan plan = ActionPlan.of(
                new OfficeId("sumbersuko"),
                "Kecamatan Sumbersuko",
                2024,
                Instant.EPOCH,
                List.of(),
                Map.of(),
                Map.of(),
                2);
        return Workbooks.result(data, plan, ResultPdfTest.DISPLAY);
    }

    private static void same(FormulaEvaluator evaluator, Cell cell, BigDecimal expected) {
        CellValue value = evaluator.evaluate(cell);
        if (expected == null) {
            assertThat(value.getStringValue())
                    .as(cell.getAddress() + " " + cell.getCellFormula())
                    .isEmpty();
        } else {
            assertThat(value.getCellType())
                    .as(cell.getAddress() + " " + cell.getCellFormula())
                    .isEqualTo(CellType.NUMERIC);
            assertThat(value.getNumberValue())
                    .as(cell.getAddress() + " " + cell.getCellFormula())
                    .isCloseTo(expected.doubleValue(), TINY);
        }
    }
}
