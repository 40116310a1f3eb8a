package id.go.lumajangkab.kinerja.evidence;

import id.go.lumajangkab.kinerja.words.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Takes files in: whole, not too large, of a permitted type; what is refused leaves nothing behind. */
@Component
public class Intake {

    /** Longest name of a file, in characters; file systems keep no longer ones. */
    static final int LONGEST_NAME = 255;

    /** What ends a header or a line, and what turns the direction of writing, so that "fdp.exe" is no "exe.pdf". */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}\\x{2028}\\x{2029}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]");

    private static final Pattern HALF_CHARACTER = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    private final long mostBytes;

    Intake(DocumentProperties properties) {
        this.mostBytes = properties.maxSize().toBytes();
    }

    /** How many bytes a document may have. */
    public long mostBytes() {
        return mostBytes;
    }

    /**
     * Reads a file to its end.
     *
     * @param name      as its owner named it, with or without a path
     * @param announced how many bytes will come, -1 where nobody said
     * @throws InputException when it is empty, too large, not whole, or nothing that a document may be
     */
    public ReceivedFile receive(String name, InputStream content, long announced) {
        String file = nameOf(name);
        String quoted = InputException.quoted(file);
        if (announced > mostBytes) {
            throw tooLarge(quoted);
        }
        Spool spool = spool(quoted, content);
        try {
            if (announced >= 0 && spool.size() != announced) {
                throw brokenOff(quoted);
            }
            if (spool.size() == 0) {
                throw new InputException("Berkas " + quoted + " kosong; pilih berkas yang berisi.");
            }
            return new ReceivedFile(file, FileTypes.recognise(spool.file()), spool);
        } catch (FileTypes.Refused refused) {
            throw closing(spool, new InputException(sentence(quoted, refused.fault())));
        } catch (IOException unreadable) {
            throw closing(spool, new UncheckedIOException(unreadable));
        } catch (RuntimeException refused) {
            throw closing(spool, refused);
        }
    }

    private Spool spool(String quoted, InputStream content) {
        try {
            return Spool.of(content, mostBytes);
        } catch (Spool.TooMuch tooMuch) {
            throw tooLarge(quoted);
        } catch (Spool.BrokenOff gone) {
            throw brokenOff(quoted);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static <T extends RuntimeException> T closing(Spool spool, T reason) {
        try {
            spool.close();
        } catch (IOException left) {
            reason.addSuppressed(left);
        }
        return reason;
    }

    /** The name without path and without what no name has; the extension stays, whatever the content is. */
    static String nameOf(String given) {
        String path = given == null ? "" : given.replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        name = UNPRINTABLE.matcher(name).replaceAll("");
        name = HALF_CHARACTER.matcher(name).replaceAll("\uFFFD").strip();
        if (name.isEmpty() || name.chars().allMatch(character -> character == '.')) {
            return "dokumen";
        }
        if (name.length() > LONGEST_NAME) {
            throw new InputException("Nama berkas " + InputException.quoted(name) + " terlalu panjang; paling panjang "
                    + LONGEST_NAME + " karakter.");
        }
        return name;
    }

    private InputException tooLarge(String quoted) {
        return new InputException("Berkas " + quoted + " melebihi batas " + FileSize.text(mostBytes)
                + "; perkecil atau bagi berkas itu, lalu unggah kembali.");
    }

    private static InputException brokenOff(String quoted) {
        return new InputException("Unggahan berkas " + quoted + " terputus; periksa sambungan, lalu unggah kembali.");
    }

    private static String sentence(String quoted, FileTypes.Fault fault) {
        return "Berkas " + quoted
                + switch (fault) {
                    case UNKNOWN_TYPE ->
                        " bukan PDF, JPG, PNG, XLSX, DOCX, ODS, atau ODT; jenis berkas dikenali dari isinya,"
                                + " bukan dari namanya.";
                    case DAMAGED -> " rusak atau tidak lengkap; pastikan berkas itu dapat dibuka, lalu unggah kembali.";
                    case ENCRYPTED -> " dilindungi kata sandi; hapus kata sandinya, lalu unggah kembali.";
                    case MACROS -> " berisi makro; simpan tanpa makro, lalu unggah kembali.";
                };
    }
}
