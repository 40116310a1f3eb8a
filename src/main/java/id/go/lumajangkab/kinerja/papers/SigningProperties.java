package id.go.lumajangkab.kinerja.papers;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * A local key to try signing out with; nothing is signed where no keystore is set.
 *
 * @param keystore PKCS #12 file
 * @param password of the file and of its key
 * @param alias    of the key
 */
@ConfigurationProperties("kinerja.signing")
public record SigningProperties(Path keystore, String password, String alias) {}
