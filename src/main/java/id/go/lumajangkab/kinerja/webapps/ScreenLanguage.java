package id.go.lumajangkab.kinerja.webapps;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** The language that the web apps show to a browser: English where it comes first there, else Indonesian. */
enum ScreenLanguage {
    INDONESIAN("id"),
    ENGLISH("en");

    private final String code;

    ScreenLanguage(String code) {
        this.code = code;
    }

    /** The ISO code, as in {@code <html lang>}. */
    String code() {
        return code;
    }

    /** The same answer as the web apps' own choice in the browser, which looks at its first language alone. */
    static ScreenLanguage of(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                        && ENGLISH.code.equals(request.getLocale().getLanguage())
                ? ENGLISH
                : INDONESIAN;
    }
}
