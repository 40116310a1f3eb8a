package id.go.lumajangkab.kinerja.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small files as the programs of an office write them, and others that only look like it. */
public final class SampleFiles {

    private static final int LAST_PIECE = 1024;

    private SampleFiles() {}

    private interface Writing {
        void to(ByteArrayOutputStream out) throws Exception;
    }

    /** A small, whole file of this type. */
    public static byte[] of(FileType type) {
        return switch (type) {
            case PDF -> pdf("", "");
            case JPG -> picture("jpg");
            case PNG -> picture("png");
            case XLSX -> xlsx();
            case DOCX -> docx();
            case ODS -> openDocument("application/vnd.oasis.opendocument.spreadsheet", Map.of());
            case ODT -> openDocument("application/vnd.oasis.opendocument.text", Map.of());
        };
    }

    /** @param user password to open it, empty for none; {@code owner}: password to change it, empty for none */
    static byte[] pdf(String user, String owner) {
        return written(out -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                if (!owner.isEmpty()) {
                    document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
                }
                document.save(out);
            }
        });
    }

    static byte[] xlsx() {
        return written(out -> {
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                book.createSheet("Data").createRow(0).createCell(0).setCellValue(91.89);
                book.write(out);
            }
        });
    }

    /** A workbook of the type that may hold macros. */
    static byte[] xlsm() {
        return written(out -> {
            try (XSSFWorkbook book = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
                book.createSheet("Data");
                book.write(out);
            }
        });
    }

    static byte[] encryptedXlsx() {
        return written(out -> {
            try (POIFSFileSystem container = new POIFSFileSystem()) {
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("rahasia");
                try (InputStream plain = new ByteArrayInputStream(xlsx());
                        OPCPackage whole = OPCPackage.open(plain);
                        OutputStream locked = encryptor.getDataStream(container)) {
                    whole.save(locked);
                }
                container.writeFilesystem(out);
            }
        });
    }

    static byte[] docx() {
        return written(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Daftar hadir Musrenbang");
                document.write(out);
            }
        });
    }

    /** As LibreOffice writes it: the type first and uncompressed, then the rest. */
    static byte[] openDocument(String mediaType, Map<String, String> more) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "content.xml",
                "<office:document-content" + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>");
        entries.put(
                "META-INF/manifest.xml",
                "<manifest:manifest"
                        + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                        + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + mediaType + "\"/>"
                        + "</manifest:manifest>");
        entries.putAll(more);
        return zip(mediaType, entries);
    }

    /** @param mediaType content of the entry "mimetype", {@code null} for none */
    static byte[] zip(String mediaType, Map<String, String> entries) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                if (mediaType != null) {
                    byte[] type = mediaType.getBytes(StandardCharsets.US_ASCII);
                    CRC32 sum = new CRC32();
                    sum.update(type);
                    ZipEntry first = new ZipEntry("mimetype");
                    first.setMethod(ZipEntry.STORED);
                    first.setSize(type.length);
                    first.setCrc(sum.getValue());
                    zip.putNextEntry(first);
                    zip.write(type);
                }
                for (Map.Entry<String, String> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    /** A picture of any size: after its end mark a viewer reads no further, and no two seeds give the same content. */
    static byte[] picture(int bytes, long seed) {
        byte[] content = new byte[bytes];
        new Random(seed).nextBytes(content);
        byte[] head = picture("png");
        return ByteBuffer.wrap(content).put(head).array();
    }

    /**
     * A picture of any size that is made while it is read.
     *
     * @param seed        of its content
     * @param beforeTheEnd runs when all but the last piece has been read
     */
    static InputStream pictureInPieces(int bytes, long seed, Runnable beforeTheEnd) {
        byte[] head = picture("png");
        Random content = new Random(seed);
        return new InputStream() {
            private int given;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] target, int from, int length) {
                int left = bytes - given;
                if (left == 0) {
                    return -1;
                }
                if (given > 0 && left <= LAST_PIECE) {
                    beforeTheEnd.run();
                }
                int most = left > LAST_PIECE ? left - LAST_PIECE : left;
                int count = Math.min(length, given == 0 ? head.length : most);
                if (given == 0) {
                    System.arraycopy(head, 0, target, from, count);
                } else {
                    byte[] piece = new byte[count];
                    content.nextBytes(piece);
                    System.arraycopy(piece, 0, target, from, count);
                }
                given += count;
                return count;
            }
        };
    }

    private static byte[] picture(String format) {
        return written(out -> ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out));
    }

    /** What becomes so many megabytes of blanks when a PDF inflates it. */
    static byte[] deflated(int megabytes) {
        return written(out -> {
            byte[] blanks = new byte[1024 * 1024];
            Arrays.fill(blanks, (byte) ' ');
            try (DeflaterOutputStream deflating = new DeflaterOutputStream(out)) {
                for (int n = 0; n < megabytes; n++) {
                    deflating.write(blanks);
                }
            }
        });
    }

    static byte[] joined(byte[]... parts) {
        return written(out -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
