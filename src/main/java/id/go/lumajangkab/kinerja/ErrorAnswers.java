package id.go.lumajangkab.kinerja;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * What is answered in Indonesian where no controller answers: to programs as one sentence in {@code message}, to
 * browsers as the pages under {@code static/error/}, also where an address does not get past the server itself.
 */
@Configuration(proxyBeanMethods = false)
class ErrorAnswers {

    private static final int SERVER_ERROR = 500;
    private static final String PAGES = "/static/error/";

    @Bean
    ErrorAttributes errorAttributes() {
        return new DefaultErrorAttributes() {
            @Override
            public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
                Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE,
                        RequestAttributes.SCOPE_REQUEST);
                Map<String, Object> answer = new LinkedHashMap<>();
                answer.put("status", status == null ? SERVER_ERROR : status);
                answer.put("message", sentence(status == null ? SERVER_ERROR : status));
                return answer;
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> pageOfTheServer() {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ServerPage()));
    }

    private static String sentence(int status) {
        return switch (status) {
            case 401 -> "Masuklah terlebih dahulu, lalu ulangi.";
            case 403 -> "Anda tidak berhak melakukan ini.";
            case 404 -> "Yang diminta tidak ditemukan.";
            case 405 -> "Tindakan ini tidak tersedia; muat ulang halaman, lalu coba lagi.";
            case 406, 415 -> "Jenis isi ini tidak dilayani; muat ulang halaman, lalu coba lagi.";
            case 413 -> "Isi yang dikirim terlalu besar.";
            default -> status < SERVER_ERROR ? "Permintaan tidak terbaca; muat ulang halaman, lalu coba lagi."
                    : "Terjadi kesalahan pada server; coba lagi, dan hubungi administrator bila terulang.";
        };
    }

    /** For addresses that the server refuses before the application sees them. */
    private static final class ServerPage extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try (InputStream page = ErrorAnswers.class.getResourceAsStream(
                    PAGES + (status < SERVER_ERROR ? "4xx.html" : "500.html"))) {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getReporter().write(new String(page.readAllBytes(), StandardCharsets.UTF_8));
                response.finishResponse();
            } catch (IOException | IllegalStateException gone) {
                // as the server's own page does: who asked no longer listens
                container.getLogger().debug("error page", gone);
            }
        }
    }
}
