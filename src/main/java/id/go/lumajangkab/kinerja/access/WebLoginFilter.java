package id.go.lumajangkab.kinerja.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Around the web apps' login: takes name and password from the body only, since addresses stand in logs and histories,
 * and keeps record of who got in.
 */
@Component
class WebLoginFilter extends OncePerRequestFilter {

    /** Attribute of a request: id of the user whose password was right. */
    static final String USER = WebLoginFilter.class.getName();

    static final String BODY_ONLY = "Nama pengguna dan kata sandi hanya diterima dalam isi permintaan, tidak dalam "
            + "alamatnya; kirim sebagai formulir.";

    private static final String AS_A_FORM =
            "Kirim nama pengguna dan kata sandi sebagai formulir (application/x-www-form-urlencoded).";

    private static final Logger log = LoggerFactory.getLogger(WebLoginFilter.class);
    private static final String LOGINS = "/camunda/api/admin/auth/user/";
    private static final Pattern LOGIN = Pattern.compile(Pattern.quote(LOGINS) + "[^/]+/login/([^/]+)");
    private static final Set<String> APPS = Set.of("tasklist", "cockpit", "admin", "welcome");

    private final LoginRecords records;
    private final ClientAddress addresses;

    WebLoginFilter(LoginRecords records, ClientAddress addresses) {
        this.records = records;
        this.addresses = addresses;
    }

    /** Only where the login is, and around all that Spring and the engine do there. */
    static FilterRegistrationBean<WebLoginFilter> registration(WebLoginFilter filter) {
        FilterRegistrationBean<WebLoginFilter> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(LOGINS + "*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher login = LOGIN.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!login.matches()) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getQueryString() != null) {
            MachineAnswers.write(response, HttpServletResponse.SC_BAD_REQUEST, "LoginRefused", BODY_ONLY);
            return;
        }
        if (isOfAnotherType(request.getContentType())) {
            // the engine would find neither name nor password in it, and count an attempt
            MachineAnswers.write(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "LoginRefused", AS_A_FORM);
            return;
        }
        chain.doFilter(request, response);
        if (request.getAttribute(USER) instanceof String user) {
            String app = APPS.contains(login.group(1)) ? login.group(1) : "aplikasi lain";
            String address = addresses.of(request);
            if (response.getStatus() == HttpServletResponse.SC_OK) {
                records.entered(user, app, address);
                log.info("{} masuk ke {} dari {}", user, app, address);
            } else {
                log.info("{} tidak berhak masuk ke {}, dari {}", user, app, address);
            }
        }
    }

    private static boolean isOfAnotherType(String type) {
        return type != null && !type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
}
