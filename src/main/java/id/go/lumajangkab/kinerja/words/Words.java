package id.go.lumajangkab.kinerja.words;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text that people typed: trimmed, within its length, empty as {@code null}. */
public final class Words {

    /** Longest free text, in characters. */
    public static final int LONG = 4000;

    /** Longest name of a document or a place, in characters. */
    public static final int SHORT = 500;

    private static final int SHOWN_NAME = 80;

    /** The database cannot keep NUL, and half a surrogate pair is no character. */
    private static final Pattern UNKEEPABLE = Pattern.compile("\\x{0}|[\\x{D800}-\\x{DFFF}]");

    private Words() {}

    /** @throws InputException when it is empty, too long or cannot be kept */
    public static String required(String field, @Nullable String text, int longest) {
        String words = optional(field, text, longest);
        if (words == null) {
            throw new InputException(field + " wajib diisi.");
        }
        return words;
    }

    /** @throws InputException when it is too long or cannot be kept */
    public static @Nullable String optional(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String words = text.strip();
        if (words.length() > longest) {
            throw new InputException(field + " paling panjang "
                    + IndonesianNumber.formatExact(BigDecimal.valueOf(longest)) + " karakter.");
        }
        if (UNKEEPABLE.matcher(words).find()) {
            throw new InputException(field + " berisi karakter yang tidak dapat disimpan; ketik ulang bagian itu.");
        }
        return words;
    }

    /** An indicator's name in a sentence. */
    public static String indicator(String name) {
        return "indikator “" + (name.length() <= SHOWN_NAME ? name : name.substring(0, SHOWN_NAME) + "…") + "”";
    }
}
