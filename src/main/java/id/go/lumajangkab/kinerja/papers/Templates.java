package id.go.lumajangkab.kinerja.papers;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Fills the XHTML pages under {@code laporan/}; what is put in becomes text, never markup. */
final class Templates {

    private Templates() {}

    /** @param values what the page names; an empty text and an empty list count as absent */
    static String fill(String name, Object values) {
        Mustache.Compiler compiler = Mustache.compiler()
                .withEscaper(Templates::escaped)
                .defaultValue("")
                .emptyStringIsFalse(true)
                .zeroIsFalse(false)
                .withLoader(Templates::open);
        try (Reader page = open(name)) {
            Template template = compiler.compile(page);
            return template.execute(values);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Reader open(String name) {
        InputStream page = Templates.class.getResourceAsStream("/laporan/" + name + ".html");
        if (page == null) {
            throw new IllegalArgumentException("no page " + name);
        }
        return new InputStreamReader(page, StandardCharsets.UTF_8);
    }

    /** XML has no way to say most control characters, so they become a blank. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\n', '\t' -> safe.append((char) c);
                default -> safe.appendCodePoint(isXml(c) ? c : ' ');
            }
        });
        return safe.toString();
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
