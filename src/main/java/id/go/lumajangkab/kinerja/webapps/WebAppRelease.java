package id.go.lumajangkab.kinerja.webapps;

import id.go.lumajangkab.kinerja.audit.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Names what all scripts, styles and texts of the web apps say, ours and the shipped ones beside them: another content
 * has another name. In their addresses it keeps a browser from mixing files of two releases.
 */
@Component
class WebAppRelease {

    private static final String PLACE = "webjars/camunda/";
    private static final String[] FILES = {"app/*/*/*/**", "lib/kinerja/**"};
    private static final int LENGTH = 16;

    private String id;

    /** Small letters and digits; made when first asked for, which reads all files. */
    synchronized String id() {
        if (id == null) {
            id = make();
        }
        return id;
    }

    private static String make() {
        try {
            Map<String, Resource> files = new TreeMap<>();
            for (String pattern : FILES) {
                for (Resource file : new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:/META-INF/resources/" + PLACE + pattern)) {
                    if (file.isReadable()) {
                        files.put(file.getURL().toString(), file);
                    }
                }
            }
            MessageDigest digest = Sha256.digest();
            for (Map.Entry<String, Resource> file : files.entrySet()) {
                String address = file.getKey();
                digest.update(address.substring(address.lastIndexOf(PLACE)).getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue().getContentAsByteArray());
            }
            return Sha256.hex(digest).substring(0, LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
