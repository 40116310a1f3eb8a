package id.go.lumajangkab.kinerja.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.boot.autoconfigure.web.servlet.error.DefaultErrorViewResolver;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/**
 * What is answered in Indonesian where no controller answers: to programs as one sentence in {@code message}, to
 * browsers as the pages under {@code static/error/}, also where an address does not get past the server itself.
 */
@Configuration(proxyBeanMethods = false)
class ErrorAnswers {

    private static final Logger log = LoggerFactory.getLogger(ErrorAnswers.class);
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;
    /** Has a page that comes back by itself. */
    private static final int UNAVAILABLE = 503;

    private static final String PAGES = "/static/error/";
    private static final String FIRST_PARAGRAPH = "(?s)<p>.*?</p>";

    @Bean
    ErrorAttributes errorAttributes() {
        return new DefaultErrorAttributes() {
            @Override
            public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
                Integer known = (Integer)
                        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST);
                int status = known == null ? HttpStatus.NOT_FOUND.value() : known;
                Object sentence = request.getAttribute(FailureFilter.SENTENCE, RequestAttributes.SCOPE_REQUEST);
                Map<String, Object> answer = new LinkedHashMap<>();
                answer.put("status", status);
                answer.put("message", sentence == null ? FailureSentences.sentence(status) : sentence);
                return answer;
            }
        };
    }

    /** Answers for an error; where there was none, its address is one like any other that doesn't exist. */
    @Bean
    BasicErrorController errors(ErrorAttributes attributes, ServerProperties server, ErrorViewResolver pages) {
        return new BasicErrorController(attributes, server.getError(), List.of(pages)) {
            @Override
            protected HttpStatus getStatus(HttpServletRequest request) {
                return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null
                        ? HttpStatus.NOT_FOUND
                        : super.getStatus(request);
            }

            /** As JSON whatever was asked for, be it no media type: there is nothing else to say it in. */
            @Override
            public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
                return ResponseEntity.status(getStatus(request))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(getErrorAttributes(request, ErrorAttributeOptions.defaults()));
            }
        };
    }

    /** The page for the status, with the sentence and its number in it where there is one. */
    @Bean
    ErrorViewResolver pages(ApplicationContext application, WebProperties web) {
        return new DefaultErrorViewResolver(application, web.getResources()) {
            @Override
            public ModelAndView resolveErrorView(
                    HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
                Object sentence = request.getAttribute(FailureFilter.SENTENCE);
                if (sentence == null) {
                    return super.resolveErrorView(request, status, model);
                }
                View view = (attributes, asked, response) -> {
                    response.setContentType(MediaType.TEXT_HTML_VALUE);
                    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                    response.getWriter()
                            .write(page(status.value())
                                    .replaceFirst(
                                            FIRST_PARAGRAPH,
                                            Matcher.quoteReplacement(
                                                    "<p>" + HtmlUtils.htmlEscape(sentence.toString()) + "</p>"))
                                    .replace(
                                            "<script>",
                                            "<script nonce=\"" + ContentPolicyFilter.nonce(request) + "\">"));
                };
                return new ModelAndView(view);
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> answersOfTheServer(ObjectMapper json) {
        return factory -> {
            factory.addEngineValves(new PlainAddresses());
            factory.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new ServerPage(json)));
        };
    }

    private static String page(int status) throws IOException {
        try (InputStream page = ErrorAnswers.class.getResourceAsStream(
                PAGES + (status < SERVER_ERROR ? "4xx.html" : status == UNAVAILABLE ? "503.html" : "500.html"))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Refuses an address that can be written more simply, or that reads differently before and after decoding, before
     * any filter sees it: what one of them takes for another address would get past a login.
     */
    private static final class PlainAddresses extends ValveBase {

        PlainAddresses() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            boolean refusedAlready = response.getStatus() >= BAD_REQUEST;
            // none where the server could not read the first line, or stopped reading it
            String address = Objects.requireNonNullElse(request.getRequestURI(), "");
            if (refusedAlready || !PlainAddress.is(address)) {
                log.warn("Alamat tidak lazim ditolak: {} {}", request.getMethod(), PlainAddress.forLog(address));
                if (!refusedAlready) {
                    response.sendError(BAD_REQUEST);
                }
            }
            getNext().invoke(request, response);
        }
    }

    /** For addresses that the server refuses before the application sees them. */
    private static final class ServerPage extends ErrorReportValve {

        private final transient ObjectMapper json;

        ServerPage(ObjectMapper json) {
            this.json = json;
        }

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            int status = response.getStatus();
            if (status < BAD_REQUEST || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            String accepted = request.getHeader("Accept");
            boolean browser = accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
            try {
                response.setContentType(browser ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_JSON_VALUE);
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getReporter()
                        .write(
                                browser
                                        ? page(status)
                                        : json.writeValueAsString(Map.of(
                                                "status", status, "message", FailureSentences.sentence(status))));
                response.finishResponse();
            } catch (IOException | IllegalStateException gone) {
                // as the server's own page does: who asked no longer listens
                container.getLogger().debug("error page", gone);
            }
        }
    }
}
