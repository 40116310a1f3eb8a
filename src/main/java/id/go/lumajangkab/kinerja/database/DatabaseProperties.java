package id.go.lumajangkab.kinerja.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the embedded PostgreSQL keeps its files; relative paths count from the working directory.
 *
 * @param directory the data of this installation
 * @param programs the server's programs, unpacked at the first start
 */
@ConfigurationProperties("kinerja.database")
record DatabaseProperties(Path directory, Path programs) {}
