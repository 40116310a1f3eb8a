package id.go.lumajangkab.kinerja.webapps;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import id.go.lumajangkab.kinerja.words.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A script of the web apps with counted replacements of texts in it. The shipped file itself stays where it is, so an
 * upgrade brings its own; a replacement that no longer fits then fails instead of doing nothing.
 *
 * @param file    the shipped script, below {@code META-INF/resources}
 * @param address where browsers ask for it, below the web apps' root
 * @param mends   of faults, in every language
 * @param wording Indonesian for what the script hard-codes in English
 */
record WebAppScript(String file, String address, List<Replacement> mends, List<Replacement> wording) {

    private static final String TABLE = "/web-app-scripts.yaml";
    private static final String SHIPPED = "/META-INF/resources/";

    WebAppScript {
        mends = mends == null ? List.of() : List.copyOf(mends);
        wording = wording == null ? List.of() : List.copyOf(wording);
    }

    /** All scripts that differ from what is shipped. */
    static List<WebAppScript> all() {
        Object table = new Yaml(new SafeConstructor(new LoaderOptions())).load(text(TABLE));
        return Json.PLAIN.convertValue(table, new TypeReference<>() {});
    }

    /** The script as shipped. */
    String shipped() {
        return text(SHIPPED + file);
    }

    /**
     * The script as a browser of this language gets it.
     *
     * @throws IllegalStateException when a text is not there as often as expected
     */
    String in(ScreenLanguage language) {
        StringBuilder script = new StringBuilder(shipped());
        mends.forEach(mend -> mend.applyTo(script, file));
        if (language == ScreenLanguage.INDONESIAN) {
            wording.forEach(words -> words.applyTo(script, file));
        }
        return script.toString();
    }

    private static String text(String resource) {
        try (InputStream in = WebAppScript.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One text of a script and what stands there instead.
     *
     * @param times how often it is there, at least once
     */
    record Replacement(String shipped, String ours, int times) {

        @JsonCreator
        static Replacement of(
                @JsonProperty("shipped") @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> shipped,
                @JsonProperty("ours") @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> ours,
                @JsonProperty("times") Integer times) {
            return new Replacement(String.join("", shipped), String.join("", ours), times == null ? 1 : times);
        }

        void applyTo(StringBuilder script, String file) {
            int found = 0;
            for (int at = script.indexOf(shipped); at >= 0; at = script.indexOf(shipped, at + ours.length())) {
                script.replace(at, at + shipped.length(), ours);
                found++;
            }
            if (found != times) {
                throw new IllegalStateException(
                        "Expected " + times + " times, not " + found + ", in " + file + ": " + shipped);
            }
        }
    }
}
