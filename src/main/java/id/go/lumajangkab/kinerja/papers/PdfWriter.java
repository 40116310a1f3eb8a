package id.go.lumajangkab.kinerja.papers;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Pages from XHTML as PDF/A-3a (ISO 19005-3): tagged, so that a reader aloud knows tables and headings, with all fonts
 * embedded. Nothing outside the page is ever fetched.
 */
final class PdfWriter {

    static {
        // it tells of each style sheet and font; whether a page is right, tests look at
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    /** @param html well-formed, with {@code lang} and a title; may use only the fonts below and {@code data:} images */
    static byte[] write(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(256 * 1024);
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePdfAConformance(PdfAConformance.PDFA_3_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .withProducer("Kinerja");
            builder.useFastMode();
            builder.useExternalResourceAccessControl(
                    (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useReplacementText("□");
            builder.useFont(font("Serif-Regular"), "Naskah", 400, FontStyle.NORMAL, true);
            builder.useFont(font("Serif-Bold"), "Naskah", 700, FontStyle.NORMAL, true);
            builder.useFont(font("Serif-Italic"), "Naskah", 400, FontStyle.ITALIC, true);
            builder.useFont(font("Sans-Regular"), "Tabel", 400, FontStyle.NORMAL, true);
            builder.useFont(font("Sans-Bold"), "Tabel", 700, FontStyle.NORMAL, true);
            builder.useFont(font("Mono-Regular"), "Kode", 400, FontStyle.NORMAL, true);
            builder.withHtmlContent(html, null);
            builder.toStream(pdf);
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException("fonts and page are in memory", impossible);
        }
        return pdf.toByteArray();
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> PdfWriter.class.getResourceAsStream("/fonts/Liberation" + name + ".ttf");
    }
}
