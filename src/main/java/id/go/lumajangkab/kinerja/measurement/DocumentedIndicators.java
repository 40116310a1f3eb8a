package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.words.InstanceId;
import java.util.Set;

/** Which indicators of a measurement have a document that proves their figures; answered by the room of documents. */
public interface DocumentedIndicators {

    /**
     * Codes of the indicators with a document that counts. Asked while the measurement is held, so that none is withdrawn
     * meanwhile.
     */
    Set<String> documented(InstanceId processInstanceId);
}
