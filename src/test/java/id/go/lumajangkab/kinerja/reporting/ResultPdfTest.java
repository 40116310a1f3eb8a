package id.go.lumajangkab.kinerja.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.measurement.Display;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ResultPdfTest {

    static final Display DISPLAY = new Display(ZoneId.of("Asia/Jakarta"));
    static final Letterhead HEAD = new Letterhead(new LetterheadProperties("Pemerintah Kabupaten Lumajang", null, null,
            null, null, null, null, null, null, null, null, null));

    static byte[] pdf(ReportData data) {
        return ResultPdf.write(data, HEAD, PaperMark.of(PaperCode.random(), "http://localhost:8080",
                "Laporan ini belum ditandatangani secara elektronik."), DISPLAY);
    }

    @Test
    void x() throws Exception {
        long t = System.nanoTime();
        Files.write(Path.of("target/kecil.pdf"), pdf(ReportSample.report(4, true, 2)));
        System.err.println((System.nanoTime() - t) / 1e6);
        PdfaChecker.problems(Files.readAllBytes(Path.of("target/kecil.pdf")), org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_3_A).stream().limit(20).forEach(System.err::println);
        for (int i = 0; i < 4; i++) {
            t = System.nanoTime();
            Files.write(Path.of("target/besar.pdf"), pdf(ReportSample.report(40, false, 1)));
            System.err.println((System.nanoTime() - t) / 1e6);
        }
    }
}
