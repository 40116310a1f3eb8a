package id.go.lumajangkab.kinerja;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Runs the SOP "Pengukuran Kinerja" of a kecamatan. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class KinerjaApplication {

    public static void main(String[] args) {
        SpringApplication.run(KinerjaApplication.class, args);
    }
}
