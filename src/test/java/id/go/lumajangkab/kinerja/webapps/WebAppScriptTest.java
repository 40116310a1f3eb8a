package id.go.lumajangkab.kinerja.webapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.go.lumajangkab.kinerja.webapps.WebAppScript.Replacement;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WebAppScriptTest {

    private static final String TASKLIST = "/camunda/app/tasklist/camunda-tasklist-bootstrap.js";

    static List<WebAppScript> scripts() {
        return WebAppScript.all();
    }

    static Stream<Arguments> replacements() {
        return scripts().stream().flatMap(script -> {
            String shipped = script.shipped();
            return Stream.concat(script.mends().stream(), script.wording().stream())
                    .map(replacement -> Arguments.of(script.file(), replacement, shipped));
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("replacements")
    void everyReplacementFindsItsTextAsOftenAsItSaysInTheShippedScript(
            String file, Replacement replacement, String shipped) {
        assertThat(shipped.split(Pattern.quote(replacement.shipped()), -1)).hasSize(replacement.times() + 1);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void whoAsksForEnglishGetsTheMendsAndNoIndonesian(WebAppScript script) {
        String mended = script.shipped();
        for (Replacement mend : script.mends()) {
            mended = mended.replace(mend.shipped(), mend.ours());
        }
        assertThat(script.in(ScreenLanguage.ENGLISH).equals(mended)).isTrue();
        for (Replacement words : script.wording()) {
            mended = mended.replace(words.shipped(), words.ours());
        }
        assertThat(script.in(ScreenLanguage.INDONESIAN).equals(mended)).isTrue();
    }

    @Test
    void aTextThatIsMissingOrThereTooOftenFailsLoudly() {
        Replacement replacement = new Replacement("lama", "baru lama", 2);
        StringBuilder script = new StringBuilder("lama dan lama");
        replacement.applyTo(script, "x.js");
        assertThat(script).hasToString("baru lama dan baru lama");
        assertThatIllegalStateException()
                .isThrownBy(() -> replacement.applyTo(new StringBuilder("tidak ada"), "x.js"))
                .withMessageContaining("x.js")
                .withMessageContaining("lama");
        assertThatIllegalStateException()
                .isThrownBy(() -> replacement.applyTo(new StringBuilder("lama, lama, lama"), "x.js"));
    }

    @Test
    void aBrowserGetsTheScriptOnceAndIsToldAfterwardsThatNothingChanged() throws Exception {
        WebAppScriptServlet servlet = new WebAppScriptServlet("/camunda");
        WebAppScript script = scripts().stream()
                .filter(one -> TASKLIST.endsWith(one.address()))
                .findAny()
                .orElseThrow();

        MockHttpServletResponse plain = get(servlet, Map.of());
        assertThat(plain.getContentAsString()).isEqualTo(script.in(ScreenLanguage.INDONESIAN));
        assertThat(plain.getContentType()).isEqualTo("text/javascript;charset=UTF-8");
        assertThat(plain.getHeader(HttpHeaders.VARY)).contains(HttpHeaders.ACCEPT_LANGUAGE);

        MockHttpServletResponse gzip = get(servlet, Map.of(HttpHeaders.ACCEPT_ENCODING, "gzip, br"));
        assertThat(gzip.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
        assertThat(gzip.getContentAsByteArray()).hasSizeLessThan(plain.getContentAsByteArray().length / 2);
        assertThat(gzip.getHeader(HttpHeaders.ETAG)).isNotEqualTo(plain.getHeader(HttpHeaders.ETAG));

        assertThat(get(
                                servlet,
                                Map.of(
                                        HttpHeaders.ACCEPT_ENCODING,
                                        "gzip",
                                        HttpHeaders.IF_NONE_MATCH,
                                        gzip.getHeader(HttpHeaders.ETAG)))
                        .getStatus())
                .isEqualTo(304);
        assertThat(get(
                                servlet,
                                Map.of(
                                        HttpHeaders.ACCEPT_ENCODING,
                                        "gzip",
                                        HttpHeaders.ACCEPT_LANGUAGE,
                                        "en",
                                        HttpHeaders.IF_NONE_MATCH,
                                        gzip.getHeader(HttpHeaders.ETAG)))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void theFirstLanguageOfTheBrowserDecidesAsInTheWebApps() {
        assertThat(language(null)).isEqualTo(ScreenLanguage.INDONESIAN);
        assertThat(language("id-ID,id;q=0.9,en;q=0.8")).isEqualTo(ScreenLanguage.INDONESIAN);
        assertThat(language("en-GB,en;q=0.9,id;q=0.8")).isEqualTo(ScreenLanguage.ENGLISH);
        assertThat(language("de")).isEqualTo(ScreenLanguage.INDONESIAN);
    }

    private static ScreenLanguage language(String accepted) {
        return ScreenLanguage.of(request(accepted == null ? Map.of() : Map.of(HttpHeaders.ACCEPT_LANGUAGE, accepted)));
    }

    private static MockHttpServletResponse get(WebAppScriptServlet servlet, Map<String, String> headers)
            throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        servlet.service(request(headers), response);
        return response;
    }

    private static MockHttpServletRequest request(Map<String, String> headers) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", TASKLIST);
        request.setServletPath(TASKLIST);
        headers.forEach(request::addHeader);
        return request;
    }
}
