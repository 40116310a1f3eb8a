package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.access.JsonAnswer;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.camunda.bpm.webapp.impl.security.filter.CsrfPreventionFilter;
import org.camunda.bpm.webapp.impl.security.filter.util.CookieConstants;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Makes a stale CSRF token ask for a reload. The web apps' own filter ends the session then, and with it what somebody
 * was about to do; ours refuses just as surely, but keeps the session and gives the browser the token that belongs to
 * it. It takes the place of theirs, which keeps its settings and its place among the filters.
 */
@Component
class CsrfTokens implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, ServletContextListener {

    private static final String FILTER = "CsrfPreventionFilter";

    private Context context;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(created -> context = created);
    }

    /** Called when all filters are named and none of them is made yet. */
    @Override
    public void contextInitialized(ServletContextEvent started) {
        FilterDef theirs = context.findFilterDef(FILTER);
        if (theirs == null) {
            throw new IllegalStateException("The web apps no longer name a filter " + FILTER);
        }
        theirs.setFilterClass(Filter.class.getName());
    }

    /** Made by the server, by its name. */
    public static final class Filter extends CsrfPreventionFilter {

        private static final String SENTENCE =
                "Halaman ini sudah terlalu lama terbuka; salin isian yang perlu, muat ulang halaman, lalu ulangi.";

        @Override
        protected boolean doTokenValidation(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            String sent = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
            String known = token(request.getSession(false));
            if (known != null && known.equals(sent)) {
                return true;
            }
            if (sent == null || sent.isBlank()) {
                response.setHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME, CsrfConstants.CSRF_TOKEN_HEADER_REQUIRED);
            }
            JsonAnswer.write(
                    response, HttpServletResponse.SC_FORBIDDEN, Map.of("type", "StaleToken", "message", SENTENCE));
            return false;
        }

        /** Also where the session has its token, but the browser has kept another session's. */
        @Override
        protected void setCSRFToken(HttpServletRequest request, HttpServletResponse response) {
            String before = token(request.getSession(false));
            super.setCSRFToken(request, response);
            if (before != null && !before.equals(cookie(request))) {
                response.addHeader(
                        CookieConstants.SET_COOKIE_HEADER_NAME,
                        cookieName() + "=" + before + CsrfConstants.CSRF_PATH_FIELD_NAME + getCookiePath(request)
                                + cookieConfigurator.getConfig());
            }
        }

        private String cookieName() {
            return cookieConfigurator.getCookieName(CsrfConstants.CSRF_TOKEN_DEFAULT_COOKIE_NAME);
        }

        private String cookie(HttpServletRequest request) {
            if (request.getCookies() != null) {
                for (Cookie cookie : request.getCookies()) {
                    if (cookie.getName().equals(cookieName())) {
                        return cookie.getValue();
                    }
                }
            }
            return null;
        }

        private static String token(HttpSession session) {
            return session == null ? null : (String) session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        }
    }
}
