package id.go.lumajangkab.kinerja.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ResultPdfTest {

    static final Display DISPLAY = new Display(ZoneId.of("Asia/Jakarta"));
    static final Letterhead PLAIN = new Letterhead(new LetterheadProperties(
            "Pemerintah Kabupaten Lumajang", null, null, null, null, null, null, null, null, null, null, null));

    private static final PaperMark MARK = PaperMark.of(
            new PaperCode("0123456789ABCDEF"), "http://localhost:8080", "Belum ditandatangani secara elektronik.");

    static byte[] pdf(ReportData data) {
        return ResultPdf.write(data, PLAIN, MARK, DISPLAY);
    }

    @Test
    void theTextReadBackIsTheTable() throws Exception {
        ReportData data = ReportSample.finalReport(40);
        String text = words(text(pdf(data)));
        for (Line line : ResultPdf.ordered(data.lines())) {
            assertThat(text)
                    .contains(words(line.about().objective() + " " + line.name() + " " + line.unit() + " "
                            + DISPLAY.target(line.target()) + " "
                            + DISPLAY.number(line.reached().realisasi()) + " "
                            + DISPLAY.capaian(line) + " "
                            + (line.reached().predikat() == null
                                    ? "–"
                                    : line.reached().predikat())));
            assertThat(text).contains(words(line.explained().analysis()));
        }
        assertThat(text)
                .contains(words("Rata-rata capaian"
                        + DISPLAY.number(data.concept().result().mean())))
                .contains(words(DISPLAY.mean(data.concept().result())))
                .contains(words("No 4, Indikator kinerja kecamatan nomor 4: angka belum diisi."))
                .contains(words("Daftar hadir Musrenbang.pdf"))
                .contains(words("SOP Nomor 427.101/16.01/2023"))
                .contains(words("Langkah 7: konsep versi 2 disetujui oleh Tono Tim"))
                .contains(words("Analisis indikator 2 belum menjelaskan penyebabnya."));
    }

    @Test
    void aTribulanOfTheYearIsShownAsAFigureToo() throws Exception {
        ReportData data = ReportSample.finalReport(5);
        String text = words(text(pdf(data)));
        data.year().forEach(quarter -> {
            Line second = quarter.lines().get(1);
            assertThat(text).contains(words(DISPLAY.number(second.reached().capaian())));
        });
    }

    @Test
    void headsComeAgainOnEachPageAndTheFootSaysWhichPageOfHowManyAndWhatItIs() throws Exception {
        ReportData data = ReportSample.finalReport(40);
        try (PDDocument document = Loader.loadPDF(pdf(data))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(8);
            int withResults = 0;
            for (int page = 1; page <= pages; page++) {
                String text = text(document, page);
                assertThat(words(text))
                        .contains(words("Halaman " + page + " dari " + pages))
                        .contains(words("0123-4567-89AB-CDEF"))
                        .contains(words(data.stamp().fingerprint()))
                        .contains(words(data.stamp().trailHead()));
                if (page <= 3) {
                    assertThat(words(text))
                            .contains(words("No Sasaran Indikator Satuan Target Realisasi Capaian (%)" + " Predikat"));
                    withResults++;
                }
                assertThat(document.getPage(page - 1).getMediaBox().getWidth()).isBetween(595f, 596f);
            }
            assertThat(withResults).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 40})
    void itIsTaggedPdfAAndAllFontsAreEmbedded(int indicators) throws Exception {
        byte[] pdf = pdf(ReportSample.report(indicators, indicators != 7, 2));
        assertThat(PdfaChecker.problems(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        List<String> fonts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    fonts.add(font.getName());
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
        }
        assertThat(fonts).isNotEmpty();
    }

    @Test
    void theQrCodeLeadsToThePageThatTellsAboutThePaper() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(ReportSample.finalReport(3)))) {
            List<String> read = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                        read.add(decoded(image.getImage()));
                    }
                }
            }
            assertThat(read).containsExactly("http://localhost:8080/periksa/0123456789ABCDEF");
        }
    }

    @Test
    void aConceptSaysSoAndACorrectionTellsWhatItCorrects() throws Exception {
        String concept = words(text(pdf(ReportSample.report(3, false, 1))));
        assertThat(concept)
                .contains(words("KONSEP versi 2: belum ditetapkan, bukan hasil akhir"))
                .doesNotContain(words("Hasil dibekukan"));
        String correction = words(text(pdf(ReportSample.report(3, true, 2))));
        assertThat(correction)
                .contains(words("(PEMBETULAN 1)"))
                .contains(words("Alasan: Angka kelompok aktif keliru dibaca."))
                .doesNotContain("KONSEPversi");
    }

    @Test
    void theHeadIsTheConfiguredOneAndNobodyIsInvented() throws Exception {
        String plain = words(text(pdf(ReportSample.finalReport(1))));
        assertThat(plain)
                .contains(words("PEMERINTAH KABUPATEN LUMAJANG KECAMATAN SUMBERSUKO"))
                .contains(words("Camat Sumbersuko"))
                .contains(words("NIP ........"))
                .doesNotContain("Telepon");
        Letterhead full = new Letterhead(new LetterheadProperties(
                "Pemerintah Kabupaten Lumajang",
                null,
                "Jalan Contoh 1",
                "(0334) 000000",
                "kantor@contoh.go.id",
                null,
                new ByteArrayResource(emblem()),
                "Sumbersuko",
                "Plt. Camat",
                "Nama Pejabat",
                "Pembina",
                "19000101 200001 1 001"));
        byte[] withEmblem = ResultPdf.write(ReportSample.finalReport(1), full, MARK, DISPLAY);
        assertThat(PdfaChecker.problems(withEmblem, PDFAFlavour.PDFA_3_A)).isEmpty();
        String set = words(text(withEmblem));
        assertThat(set)
                .contains(words("Jalan Contoh 1"))
                .contains(words("Telepon (0334) 000000, Surel kantor@contoh.go.id"))
                .contains(words("Sumbersuko, 14 Januari 2025 Plt. Camat"))
                .contains(words("Nama Pejabat Pembina NIP 19000101 200001 1 001"));
    }

    /** A picture with a part that is see-through, as emblems have it. */
    private static byte[] emblem() throws Exception {
        BufferedImage image = new BufferedImage(40, 50, BufferedImage.TYPE_INT_ARGB);
        for (int y = 10; y < 40; y++) {
            for (int x = 10; x < 30; x++) {
                image.setRGB(x, y, 0x80336699);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private static String decoded(BufferedImage image) throws Exception {
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots))))
                .getText();
    }

    static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String text(PDDocument document, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** Cells break their lines where they like. */
    private static String words(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}
