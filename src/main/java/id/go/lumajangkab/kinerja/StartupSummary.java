package id.go.lumajangkab.kinerja;

import id.go.lumajangkab.kinerja.access.DemoLogins;
import java.net.InetAddress;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.boot.web.server.Ssl;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last lines of a start: since when it is ready, where, and in the demo for whom. */
@Component
class StartupSummary {

    private static final Logger log = LoggerFactory.getLogger(StartupSummary.class);

    private final ServerProperties server;
    private final ObjectProvider<DemoLogins> demo;
    private final String address;

    StartupSummary(
            ServerProperties server, ObjectProvider<DemoLogins> demo, @Value("${kinerja.address}") String address) {
        this.server = server;
        this.demo = demo;
        this.address = address;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void tell(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        demo.ifAvailable(logins -> {
            lines.append("Pengguna demo:");
            String row = "%n  %-16s %-12s %s";
            lines.append(String.format(row, "nama pengguna", "kata sandi", "peran"));
            logins.logins()
                    .forEach(login -> lines.append(String.format(row, login.id(), login.password(), login.role())));
            lines.append(System.lineSeparator());
        });
        if (ready.getTimeTaken() != null) {
            lines.append(String.format(
                    Locale.forLanguageTag("id"),
                    "Siap dalam %.1f detik. ",
                    ready.getTimeTaken().toMillis() / 1000.0));
        }
        // in a demo nothing is printed for others
        if (demo.getIfAvailable() == null && address.startsWith("http://localhost")) {
            log.warn("KINERJA_ADDRESS belum diisi, sehingga kode QR pada laporan hanya dapat dibuka di komputer ini.");
        }
        log.info("{}Buka {}", lines, address(web.getWebServer().getPort()));
    }

    private String address(int port) {
        boolean tls = Ssl.isEnabled(server.getSsl());
        InetAddress listening = server.getAddress();
        String host = listening == null || listening.isAnyLocalAddress() || listening.isLoopbackAddress()
                ? "localhost"
                : listening.getHostAddress();
        return (tls ? "https://" : "http://") + host + ":" + port;
    }
}
