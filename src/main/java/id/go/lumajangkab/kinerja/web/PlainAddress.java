package id.go.lumajangkab.kinerja.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Whether the path of an address is written in the one plain way (RFC 3986, 6.2.2): no letter, digit, dot, hyphen or
 * underscore encoded, no separator or control character hidden in a code, no empty or dotted part, no parameter in it,
 * and UTF-8 beneath. Encoded reserved characters, as in {@code budi%40kantor}, are plain: ids may hold them.
 */
final class PlainAddress {

    private static final int LONGEST_LOGGED = 200;
    /** Encoded, each of them means something else to whoever decodes first: separators, parameters, the code itself. */
    private static final String NEVER_ENCODED = "/\\;%.-_";

    private PlainAddress() {}

    /** @param path as it was sent, without its query */
    static boolean is(String path) {
        if (!path.startsWith("/") || path.contains("//") || path.contains("\\") || path.contains(";")) {
            return false;
        }
        for (String part : path.split("/")) {
            if (part.equals(".") || part.equals("..") || !isPlainPart(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainPart(String part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(part.length());
        for (int at = 0; at < part.length(); at++) {
            char sign = part.charAt(at);
            if (sign != '%') {
                bytes.writeBytes(String.valueOf(sign).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            if (at + 2 >= part.length() || !isHex(part.charAt(at + 1)) || !isHex(part.charAt(at + 2))) {
                return false;
            }
            int decoded = Integer.parseInt(part, at + 1, at + 3, 16);
            if (decoded < ' '
                    || decoded == 0x7f
                    || decoded < 0x80 && Character.isLetterOrDigit(decoded)
                    || NEVER_ENCODED.indexOf(decoded) >= 0) {
                return false;
            }
            bytes.write(decoded);
            at += 2;
        }
        return isUtf8(bytes.toByteArray());
    }

    private static boolean isHex(char sign) {
        return Character.digit(sign, 16) >= 0 && sign < 0x80;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // the newer control characters, written in two bytes
            return text.chars().noneMatch(Character::isISOControl);
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    /** On one line of the log, shortened, whatever it holds. */
    static String forLog(String path) {
        String line = path.replaceAll("[^\\x21-\\x7e]+", "?");
        return line.length() > LONGEST_LOGGED ? line.substring(0, LONGEST_LOGGED) + "…" : line;
    }
}
