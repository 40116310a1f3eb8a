package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.access.JsonAnswer;
import id.go.lumajangkab.kinerja.web.FailureSentences.Told;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The outermost of all filters: what was thrown past every interface, also by the engine's own filters, is answered
 * with a sentence. Programs get it as JSON, browsers that open a page the page for its status.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class FailureFilter extends OncePerRequestFilter {

    /** Name of a request's attribute: the sentence for the page that is shown instead. */
    public static final String SENTENCE = FailureFilter.class.getName() + ".sentence";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException | StackOverflowError thrown) {
            Told told = FailureSentences.of(thrown);
            String sentence = FailureLog.sentence(told, thrown, request.getMethod(), pattern(request));
            if (response.isCommitted()) {
                // half of an answer is out: only a connection that breaks off says that it is not whole
                throw new IOException(sentence);
            }
            answer(request, response, told.status(), sentence);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, int status, String sentence)
            throws IOException {
        response.resetBuffer();
        String accepted = request.getHeader("Accept");
        if (accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            request.setAttribute(SENTENCE, sentence);
            response.sendError(status);
            return;
        }
        JsonAnswer.write(response, status, Map.of("message", sentence));
    }

    /** The first parts of the address, which name an interface and nobody. */
    private static String pattern(HttpServletRequest request) {
        return Arrays.stream(request.getRequestURI().split("/"))
                .limit(5)
                .filter(part -> part.matches("[a-z-]*"))
                .collect(Collectors.joining("/"));
    }
}
