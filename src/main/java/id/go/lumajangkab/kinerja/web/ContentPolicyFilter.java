package id.go.lumajangkab.kinerja.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the browser which scripts it may run: those that bear the nonce of this one answer. The web apps' own filter
 * keeps its nonce in the servlet context, where answers made at the same moment take it from each other, and browsers
 * then block every script of the page; it is switched off in {@code application.yaml}.
 */
public class ContentPolicyFilter extends OncePerRequestFilter {

    private static final String HEADER = "Content-Security-Policy";
    private static final String NONCE = ContentPolicyFilter.class.getName() + ".nonce";
    private static final int NONCE_BYTES = 20;

    /** As the web apps deliver it, with {@code allow-modals}: else no browser asks before a half-filled form is left. */
    private static final String POLICY = String.join(
            ";",
            List.of(
                    "base-uri 'self'",
                    "script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval' https: 'self' 'unsafe-inline'",
                    "style-src 'unsafe-inline' 'self'",
                    "default-src 'self'",
                    "img-src 'self' data:",
                    "block-all-mixed-content",
                    "form-action 'self'",
                    "frame-ancestors 'none'",
                    "object-src 'none'",
                    "sandbox allow-forms allow-scripts allow-same-origin allow-popups allow-downloads allow-modals"));

    private final SecureRandom random = new SecureRandom();

    /** What the script tags of the answer to this request have to bear; {@code null} where all may run. */
    public static String nonce(HttpServletRequest request) {
        return (String) request.getAttribute(NONCE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        response.setHeader(HEADER, POLICY.formatted(nonce));
        chain.doFilter(request, response);
    }
}
