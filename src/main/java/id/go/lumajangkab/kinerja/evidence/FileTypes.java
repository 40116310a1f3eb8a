package id.go.lumajangkab.kinerja.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.detect.CompositeDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.microsoft.ooxml.OPCPackageDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.detect.zip.OpenDocumentDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells what a file is from its content alone, and refuses what is of a permitted type but harmful or of no use:
 * macros, passwords, two types at once, a file that is not whole.
 */
final class FileTypes {

    private static final String PROTECTED_OFFICE = "application/x-tika-ooxml-protected";
    private static final String MACRO_ENABLED = "macroenabled";
    private static final byte[] PDF_HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF_ENCRYPTED = "/Encrypt".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF_END = "startxref".getBytes(StandardCharsets.US_ASCII);
    private static final int PDF_TAIL = 8 * 1024;
    private static final int BUFFER = 64 * 1024;

    /** More than an office program writes; a file that has more is made to fill the memory of who opens it. */
    private static final int MOST_ENTRIES = 20_000;

    private static final int LARGEST_DIRECTORY = 4 * 1024 * 1024;
    private static final int LARGEST_DESCRIPTION = 1024 * 1024;

    private static final Pattern DESCRIPTION = Pattern.compile(
            "\\[Content_Types]\\.xml|_rels/\\.rels|META-INF/manifest\\.xml|mimetype", Pattern.CASE_INSENSITIVE);
    private static final Pattern MACRO = Pattern.compile(
            "(.*/)?vba(Project|Data).*|(Basic/.*(?<!script-l[bc]|dialog-l[bc])\\.xml)|Scripts/.*[^/]",
            Pattern.CASE_INSENSITIVE);
    private static final String ODF_MANIFEST = "META-INF/manifest.xml";
    private static final String ODF_ENCRYPTED = "encryption-data";

    private FileTypes() {}

    /** Reads Tika's list of types, which is needed by the first upload and not by the start. */
    private static final class Lazy {

        static final Detector DETECTOR = new CompositeDetector(
                MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry(),
                List.of(
                        MimeTypes.getDefaultMimeTypes(),
                        new DefaultZipContainerDetector(List.of(new OPCPackageDetector(), new OpenDocumentDetector())),
                        new POIFSContainerDetector()));
    }

    /** Why a file is refused. */
    enum Fault {
        UNKNOWN_TYPE,
        DAMAGED,
        ENCRYPTED,
        MACROS
    }

    /** A file that cannot be a document. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final Fault fault;

        Refused(Fault fault, Throwable cause) {
            super(fault.name(), cause);
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }

    /** @throws IOException when the file cannot be read */
    static FileType recognise(Path file) throws IOException, Refused {
        Optional<ZipOutline> zip = ZipOutline.of(file);
        if (zip.isPresent() && (zip.get().entries() > MOST_ENTRIES || zip.get().directory() > LARGEST_DIRECTORY)) {
            throw refused(Fault.UNKNOWN_TYPE);
        }
        boolean startsAsZip = startsWith(file, new byte[] {'P', 'K'});
        if (startsAsZip) {
            if (zip.isEmpty()) {
                throw refused(Fault.DAMAGED);
            }
            requireOrdinary(file);
        }
        String detected = detect(file);
        if (detected.equals(PROTECTED_OFFICE)) {
            throw refused(Fault.ENCRYPTED);
        }
        if (detected.toLowerCase(Locale.ROOT).contains(MACRO_ENABLED)) {
            throw refused(Fault.MACROS);
        }
        FileType type = FileType.of(detected).orElseThrow(() -> refused(Fault.UNKNOWN_TYPE));
        if (type.isZip() != zip.isPresent() || type.isZip() != startsAsZip) {
            // also what one program takes for a picture or a PDF and another for an archive
            throw refused(Fault.UNKNOWN_TYPE);
        }
        if (type == FileType.PDF) {
            requireReadable(file);
        }
        return type;
    }

    private static String detect(Path file) throws IOException {
        // no name is given, so none can decide
        try (TikaInputStream content = TikaInputStream.get(file)) {
            return Lazy.DETECTOR.detect(content, new Metadata()).toString();
        }
    }

    /** Looks through a zip file: nothing that would swell in memory, no macros, no passwords. */
    private static void requireOrdinary(Path file) throws IOException, Refused {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            var entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (MACRO.matcher(entry.getName()).matches() && !entry.isDirectory()) {
                    throw refused(Fault.MACROS);
                }
                if (DESCRIPTION.matcher(entry.getName()).matches()) {
                    byte[] description = description(zip, entry);
                    if (entry.getName().equals(ODF_MANIFEST)
                            && new String(description, StandardCharsets.UTF_8).contains(ODF_ENCRYPTED)) {
                        throw refused(Fault.ENCRYPTED);
                    }
                }
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new Refused(Fault.DAMAGED, broken);
        }
    }

    private static byte[] description(ZipFile zip, ZipEntry entry) throws IOException, Refused {
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] description = content.readNBytes(LARGEST_DESCRIPTION + 1);
            if (description.length > LARGEST_DESCRIPTION) {
                throw refused(Fault.UNKNOWN_TYPE);
            }
            return description;
        }
    }

    /**
     * A whole PDF that everybody can open; a password that only guards against changes does no harm.
     */
    private static void requireReadable(Path file) throws IOException, Refused {
        if (!startsWith(file, PDF_HEAD)) {
            throw refused(Fault.UNKNOWN_TYPE);
        }
        if (!contains(file, PDF_END, Math.max(0, Files.size(file) - PDF_TAIL))) {
            throw refused(Fault.DAMAGED);
        }
        if (contains(file, PDF_ENCRYPTED, 0)) {
            PdfLock.requireNoPassword(file);
        }
    }

    /** @param mark bytes of which the first does not come again in it */
    private static boolean contains(Path file, byte[] mark, long from) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            content.skipNBytes(from);
            byte[] piece = new byte[BUFFER];
            int found = 0;
            for (int read = content.read(piece); read > 0; read = content.read(piece)) {
                for (int at = 0; at < read; at++) {
                    found = piece[at] == mark[found] ? found + 1 : piece[at] == mark[0] ? 1 : 0;
                    if (found == mark.length) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static boolean startsWith(Path file, byte[] head) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(head.length), head);
        }
    }

    private static Refused refused(Fault fault) {
        return new Refused(fault, null);
    }
}
