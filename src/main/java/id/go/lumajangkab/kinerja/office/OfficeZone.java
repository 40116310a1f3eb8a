package id.go.lumajangkab.kinerja.office;

import id.go.lumajangkab.kinerja.words.StartupException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * The office's zone is the program's zone, whatever the machine's is. The engine stores local times without a zone and
 * reckons its windows by the JVM's, so a machine that is set otherwise, or set anew, would shift them.
 */
public class OfficeZone implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String zone = environment.getProperty("kinerja.zone");
        if (zone == null) {
            return;
        }
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
        } catch (DateTimeException unknown) {
            throw new StartupException(
                    "Zona waktu " + zone + " tidak dikenal; isi kinerja.zone dengan Asia/Jakarta, "
                            + "Asia/Makassar, atau Asia/Jayapura.",
                    unknown);
        }
    }

    /** After the configuration files have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
