package id.go.lumajangkab.kinerja.evidence;

import id.go.lumajangkab.kinerja.evidence.FileTypes.Fault;
import id.go.lumajangkab.kinerja.evidence.FileTypes.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Whether a PDF can be opened without a password. PDFBox inflates a file's tables and objects in memory, however much
 * becomes of them; so it is given only the few lines that say how the file is encrypted, in a file made for it. These
 * lines are never compressed, nor part of a compressed object (ISO 32000, 7.5.7 and 7.6).
 */
final class PdfLock {

    private static final int PIECE = 64 * 1024;
    /** The longest of what is looked for; such a dictionary has some hundred bytes. */
    private static final int REACH = 8 * 1024;

    private static final int DEEPEST = 16;
    private static final Pattern ENTRY =
            Pattern.compile("/Encrypt\\s{0,8}+(?:(\\d{1,10})\\s{1,8}+(\\d{1,5})\\s{1,8}+R|(<<))");
    private static final String OBJECT = "(?<!\\d)%s\\s{1,8}+%s\\s{1,8}+obj\\s{0,8}+(<<)";
    private static final Pattern ID = Pattern.compile("/ID\\s{0,8}+\\[\\s{0,8}+([(<])");
    private static final Pattern STANDARD = Pattern.compile("/Filter\\s{0,8}+/Standard");

    private PdfLock() {}

    /** A place in the file with what follows it. */
    private record Found(long at, Matcher match) {}

    static void requireNoPassword(Path file) throws IOException, Refused {
        try (FileChannel content = FileChannel.open(file)) {
            // the last one counts: a file that was changed has its newest trailer at its end
            Optional<Found> entry = last(content, ENTRY);
            if (entry.isEmpty()) {
                return;
            }
            String dictionary = dictionary(content, entry.get());
            if (!STANDARD.matcher(dictionary).find()) {
                // encrypted for the holders of certificates
                throw new Refused(Fault.ENCRYPTED, null);
            }
            String id = id(content, entry.get().at());
            if ((dictionary + id).contains("stream")) {
                // without one there is nothing that could swell
                throw new Refused(Fault.DAMAGED, null);
            }
            open(made(dictionary, id));
        }
    }

    private static String dictionary(FileChannel content, Found entry) throws IOException, Refused {
        Found begin = entry;
        int group = 3;
        if (entry.match().group(3) == null) {
            Pattern object = Pattern.compile(
                    OBJECT.formatted(entry.match().group(1), entry.match().group(2)));
            begin = last(content, object).orElseThrow(() -> new Refused(Fault.DAMAGED, null));
            group = 1;
        }
        long from = begin.at() + begin.match().start(group) - begin.match().start();
        String text = text(content, from, REACH);
        int end = end(text);
        if (end < 0) {
            throw new Refused(Fault.DAMAGED, null);
        }
        return text.substring(0, end);
    }

    /** The first part of the file's identifier, which belongs to its key; it stands beside the entry. */
    private static String id(FileChannel content, long entry) throws IOException {
        long from = Math.max(0, entry - REACH);
        String text = text(content, from, 2 * REACH);
        Matcher match = ID.matcher(text);
        String found = "<>";
        while (match.find()) {
            int end = stringEnd(text, match.start(1));
            if (end > 0) {
                found = text.substring(match.start(1), end);
                if (from + match.start() > entry) {
                    break;
                }
            }
        }
        return found;
    }

    private static byte[] made(String dictionary, String id) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        write(pdf, "%PDF-1.7\n");
        String[] objects = {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>", dictionary};
        StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int number = 1; number <= objects.length; number++) {
            table.append("%010d 00000 n \n".formatted(pdf.size()));
            write(pdf, number + " 0 obj\n" + objects[number - 1] + "\nendobj\n");
        }
        int start = pdf.size();
        write(
                pdf,
                table + "trailer\n<</Size 4/Root 1 0 R/Encrypt 3 0 R/ID[" + id + id + "]>>\nstartxref\n" + start
                        + "\n%%EOF\n");
        return pdf.toByteArray();
    }

    private static void open(byte[] pdf) throws Refused {
        try {
            Loader.loadPDF(pdf).close();
        } catch (InvalidPasswordException locked) {
            throw new Refused(Fault.ENCRYPTED, locked);
        } catch (IOException | RuntimeException broken) {
            throw new Refused(Fault.DAMAGED, broken);
        }
    }

    /** Where a dictionary ends that begins the text, or -1 where it does not, or is nested as none is. */
    private static int end(String text) {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean twice = at + 1 < text.length() && text.charAt(at + 1) == sign;
            if (sign == '(' || sign == '<' && !twice) {
                int end = stringEnd(text, at);
                if (end < 0) {
                    return -1;
                }
                at = end - 1;
            } else if (sign == '[' || sign == '<') {
                depth++;
                at += sign == '<' ? 1 : 0;
            } else if (sign == ']' || sign == '>' && twice) {
                depth--;
                at += sign == '>' ? 1 : 0;
            }
            if (depth > DEEPEST) {
                return -1;
            }
            if (depth == 0) {
                return at + 1;
            }
        }
        return -1;
    }

    /** Behind the string that begins there, or -1 where it does not end. */
    private static int stringEnd(String text, int from) {
        if (text.charAt(from) == '<') {
            int end = text.indexOf('>', from);
            return end < 0 ? -1 : end + 1;
        }
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\\') {
                at++;
            } else if (sign == '(') {
                depth++;
            } else if (sign == ')' && --depth == 0) {
                return at + 1;
            }
        }
        return -1;
    }

    /** The last place in the file, which is looked through in pieces that overlap. */
    private static Optional<Found> last(FileChannel content, Pattern pattern) throws IOException {
        for (long from = (content.size() - 1) / PIECE * PIECE; from >= 0; from -= PIECE) {
            Matcher match = pattern.matcher(text(content, from, PIECE + REACH));
            Found found = null;
            while (match.find() && match.start() < PIECE) {
                found = new Found(from + match.start(), pattern.matcher(match.group()));
            }
            if (found != null) {
                found.match().find();
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** A part of the file, a character a byte. */
    private static String text(FileChannel content, long from, int length) throws IOException {
        ByteBuffer part = ByteBuffer.allocate((int) Math.min(length, content.size() - from));
        int read = 0;
        while (part.hasRemaining() && read >= 0) {
            read = content.read(part, from + part.position());
        }
        return new String(part.array(), 0, part.position(), StandardCharsets.ISO_8859_1);
    }

    private static void write(ByteArrayOutputStream pdf, String text) {
        pdf.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
