package id.go.lumajangkab.kinerja.office;

import id.go.lumajangkab.kinerja.words.OfficeId;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The office that this installation serves when it serves one.
 *
 * @param id   tenant id in the engine, letters and digits
 * @param code Kode Wilayah of the kecamatan, first part of each business key
 * @param name name as it stands on screens and papers
 */
@ConfigurationProperties("kinerja.office")
public record OfficeProperties(String id, String code, String name) {

    /** The id, as between the rooms; a start with one that is none is refused before anybody asks. */
    public OfficeId officeId() {
        return new OfficeId(id);
    }
}
