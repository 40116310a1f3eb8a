package id.go.lumajangkab.kinerja.evidence;

import static id.go.lumajangkab.kinerja.evidence.SampleFiles.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import id.go.lumajangkab.kinerja.words.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** What is taken in and what is refused, by content and with which sentence; and that nothing is left of either. */
class FileTypesTest {

    private static final String OTHER = "bukan PDF, JPG, PNG, XLSX, DOCX, ODS, atau ODT";
    private static final String LOCKED = "dilindungi kata sandi";
    private static final String MACROS = "berisi makro";
    private static final String BROKEN = "rusak atau tidak lengkap";

    private final Intake intake = new Intake(new DocumentProperties(DataSize.ofMegabytes(1)));

    @ParameterizedTest
    @EnumSource
    void everyPermittedTypeIsKnownByItsContentWhateverTheNameSays(FileType type) throws IOException {
        try (ReceivedFile file = receive("catatan.txt", SampleFiles.of(type))) {
            assertThat(file.type()).isEqualTo(type);
            assertThat(file.name()).isEqualTo("catatan.txt");
        }
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aPdfThatOnlyForbidsChangesIsTaken() throws IOException {
        try (ReceivedFile file = receive("surat.pdf", SampleFiles.pdf("", "pemilik"))) {
            assertThat(file.type()).isEqualTo(FileType.PDF);
        }
    }

    @Test
    void aPdfThatWouldSwellIsNotInflated() throws IOException {
        byte[] swelling = SampleFiles.deflated(512);
        String pages = "2 0 obj\n<</Type/Catalog/Pages 4 0 R>>\nendobj\n"
                + "4 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n";
        byte[] table = joined(
                text("%PDF-1.5\n1 0 obj\n<</Type/XRef/Size 1000/W[1 4 2]/Index[0 1000]/Root 2 0 R"
                        + "/Encrypt 3 0 R/Filter/FlateDecode/Length " + swelling.length + ">>\nstream\n"),
                swelling,
                text("\nendstream\nendobj\n" + pages + "startxref\n9\n%%EOF\n"));
        byte[] objects = joined(
                text("%PDF-1.5\n%/Encrypt\n5 0 obj\n<</Type/ObjStm/N 2/First 20/Filter/FlateDecode" + "/Length "
                        + swelling.length + ">>\nstream\n"),
                swelling,
                text("\nendstream\nendobj\ntrailer\n<</Root 2 0 R>>\nstartxref\n20\n%%EOF\n"));
        byte[] hidden = joined(
                text("%PDF-1.5\n"),
                text("3 0 obj\n<</Filter/Standard/V 4 5 0 obj <</Type/ObjStm/N 2"
                        + "/First 20/Filter/FlateDecode/Length 9>> stream\n"),
                swelling,
                text("\nendstream >>\nendobj\n" + pages
                        + "trailer\n<</Root 2 0 R/Encrypt 3 0 R>>\nstartxref\n9\n%%EOF\n"));
        receive("pemanasan.pdf", SampleFiles.pdf("", "pemilik")).close();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        assertThatThrownBy(() -> receive("a.pdf", table)).hasMessageContaining(BROKEN);
        try (ReceivedFile taken = receive("b.pdf", objects)) {
            assertThat(taken.type()).as("without a password").isEqualTo(FileType.PDF);
        }
        assertThatThrownBy(() -> receive("c.pdf", hidden)).isInstanceOf(InputException.class);

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(40L * 1024 * 1024);
        assertThat(leftovers()).isEmpty();
    }

    static Stream<Arguments> others() {
        byte[] pdf = SampleFiles.of(FileType.PDF);
        byte[] zip = SampleFiles.zip(null, Map.of("a.txt", "a"));
        String text = "application/vnd.oasis.opendocument.text";
        String contentTypes = "[Content_Types].xml";
        return Stream.of(
                Arguments.of(
                        "HTML under the name of a PDF", text("<!DOCTYPE html><html><body>Halo</body></html>"), OTHER),
                Arguments.of("HTML before a PDF", joined(text("<html><script>1</script></html>\n"), pdf), OTHER),
                Arguments.of("an archive behind a PDF", joined(pdf, zip), OTHER),
                Arguments.of("an archive behind a picture", joined(SampleFiles.of(FileType.PNG), zip), OTHER),
                Arguments.of("a plain archive", zip, OTHER),
                Arguments.of(
                        "an archive that calls its entries as Word does",
                        SampleFiles.zip(null, Map.of("word/document.xml", "<a/>")),
                        OTHER),
                Arguments.of(
                        "a presentation",
                        SampleFiles.openDocument("application/vnd.oasis.opendocument.presentation", Map.of()),
                        OTHER),
                Arguments.of("a program", joined(text("MZ"), new byte[200]), OTHER),
                Arguments.of("plain text", text("Jumlah peserta hadir: 250"), OTHER),
                Arguments.of("a workbook that may hold macros", SampleFiles.xlsm(), MACROS),
                Arguments.of(
                        "a text with macros",
                        SampleFiles.openDocument(text, Map.of("Basic/Standard/Module1.xml", "<m/>")),
                        MACROS),
                Arguments.of("a locked workbook", SampleFiles.encryptedXlsx(), LOCKED),
                Arguments.of("a locked PDF", SampleFiles.pdf("rahasia", "pemilik"), LOCKED),
                Arguments.of(
                        "a locked text",
                        SampleFiles.openDocument(
                                text, Map.of("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>")),
                        LOCKED),
                Arguments.of("half a PDF", Arrays.copyOf(pdf, 30), BROKEN),
                Arguments.of(
                        "half a Word document",
                        Arrays.copyOf(SampleFiles.docx(), SampleFiles.docx().length / 2),
                        BROKEN),
                Arguments.of(
                        "a description that swells to many times the file",
                        SampleFiles.zip(null, Map.of(contentTypes, " ".repeat(3_000_000))),
                        OTHER));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void whatIsNothingThatADocumentMayBeIsRefusedWithASentence(String what, byte[] content, String sentence)
            throws IOException {
        assertThatThrownBy(() -> receive("dokumen.pdf", content))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("Berkas “dokumen.pdf” ")
                .hasMessageContaining(sentence);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void tooLargeOnesAreRefusedBeforeTheyAreReadAndWhereNobodySaidSoWhileTheyAre() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        InputStream untouched = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("was read");
            }
        };
        String sentence = "Berkas “besar.pdf” melebihi batas 1 MB; perkecil atau bagi berkas itu, lalu unggah kembali.";

        assertThatThrownBy(() -> intake.receive("besar.pdf", untouched, 1024 * 1024 + 1))
                .hasMessage(sentence);
        assertThatThrownBy(() -> intake.receive("besar.pdf", endless, -1)).hasMessage(sentence);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void emptyOnesAndThoseThatBreakOffAreRefused() throws IOException {
        InputStream broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("gone");
                }
                return 'a';
            }
        };

        assertThatThrownBy(() -> receive("a.pdf", new byte[0]))
                .hasMessage("Berkas “a.pdf” kosong; pilih berkas yang berisi.");
        assertThatThrownBy(() -> intake.receive("a.pdf", broken, -1))
                .hasMessage("Unggahan berkas “a.pdf” terputus; periksa sambungan, lalu unggah kembali.");
        assertThatThrownBy(() -> intake.receive("a.pdf", new ByteArrayInputStream(new byte[10]), 20))
                .hasMessageContaining("terputus");
        assertThat(leftovers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Daftar hadir “Musrenbang” (final) – 100%.pdf",
                "وثيقة 文書 документ.pdf",
                "😀;=\"',&?#+.pdf",
                "tanpa akhiran"
            })
    void aNameSurvivesAsItIs(String name) {
        assertThat(Intake.nameOf(name)).isEqualTo(name);
    }

    @Test
    void aNameLosesItsPathAndWhatNoNameHas() {
        assertThat(Intake.nameOf("C:\\Users\\rina\\SKM.xlsx")).isEqualTo("SKM.xlsx");
        assertThat(Intake.nameOf("../../etc/passwd")).isEqualTo("passwd");
        assertThat(Intake.nameOf("a\r\nSet-Cookie: b\u0000.pdf")).isEqualTo("aSet-Cookie: b.pdf");
        assertThat(Intake.nameOf("surat\u202Efdp.exe")).isEqualTo("suratfdp.exe");
        assertThat(Intake.nameOf("..")).isEqualTo("dokumen");
        assertThat(Intake.nameOf(" ")).isEqualTo("dokumen");
        assertThatThrownBy(() -> Intake.nameOf("a".repeat(256))).isInstanceOf(InputException.class);
    }

    private ReceivedFile receive(String name, byte[] content) {
        return intake.receive(name, new ByteArrayInputStream(content), content.length);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Files on their way that nobody has taken away since this process began, in the build's folder (see pom.xml). */
    static List<Path> leftovers() throws IOException {
        long begun = ManagementFactory.getRuntimeMXBean().getStartTime();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("kinerja-.*\\.berkas"))
                    .filter(file -> file.toFile().lastModified() >= begun)
                    .toList();
        }
    }
}
