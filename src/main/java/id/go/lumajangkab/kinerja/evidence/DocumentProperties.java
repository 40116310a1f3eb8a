package id.go.lumajangkab.kinerja.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of documents.
 *
 * @param maxSize how large a document may be
 */
@ConfigurationProperties("kinerja.documents")
record DocumentProperties(@DefaultValue("25MB") DataSize maxSize) {

    DocumentProperties {
        if (maxSize.toBytes() <= 0) {
            throw new IllegalArgumentException("kinerja.documents.max-size harus lebih dari nol, misalnya 25MB.");
        }
    }
}
