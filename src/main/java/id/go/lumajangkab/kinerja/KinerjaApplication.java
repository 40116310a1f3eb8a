package id.go.lumajangkab.kinerja;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Runs the SOP "Pengukuran Kinerja" of a kecamatan, or a command about its data. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class KinerjaApplication {

    /** @param args settings ({@code --name=value}), and the word of a command where one is to run instead */
    public static void main(String[] args) {
        if (CommandLine.isMeant(args)) {
            System.exit(CommandLine.run(args));
        }
        SpringApplication.run(KinerjaApplication.class, args);
    }
}
