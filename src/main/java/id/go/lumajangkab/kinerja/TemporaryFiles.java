package id.go.lumajangkab.kinerja;

import id.go.lumajangkab.kinerja.words.StartupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.context.ConfigurableWebServerApplicationContext;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the application its {@link TemporaryFolder}, one a process, before anything of it writes a file. Commands have
 * none. It is deleted when everything has been stopped.
 */
class TemporaryFiles implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final String SETTING = "kinerja.temporary";
    private static final String OF_THE_WEB_SERVER = "server.tomcat.basedir";

    /** Of this process, {@code null} before its first start; tests start several applications in one. */
    private static TemporaryFolder folder;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        String base = environment.getProperty(SETTING);
        if (base == null || !(context instanceof ConfigurableWebServerApplicationContext)) {
            return;
        }
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        SETTING,
                        Map.of(
                                OF_THE_WEB_SERVER,
                                ofThisProcess(Path.of(base)).resolve("tomcat").toString())));
    }

    private static synchronized Path ofThisProcess(Path base) {
        if (folder == null) {
            folder = TemporaryFolder.in(base);
            folder.use();
            SpringApplication.getShutdownHandlers().add(folder::close);
        }
        return folder.path();
    }

    /** After what refuses a start. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    /** The web server would make an empty folder of its own elsewhere. */
    @Configuration(proxyBeanMethods = false)
    static class EmptyRoot {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> emptyRoot() {
            return factory -> {
                try {
                    factory.setDocumentRoot(
                            Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir")), "akar-")
                                    .toFile());
                } catch (IOException full) {
                    throw new StartupException(
                            "Folder sementara tidak dapat ditulisi (" + full
                                    + "); periksa ruang disk dan hak aksesnya.",
                            full);
                }
            };
        }
    }
}
