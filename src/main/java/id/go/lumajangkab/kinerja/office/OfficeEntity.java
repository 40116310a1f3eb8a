package id.go.lumajangkab.kinerja.office;

import id.go.lumajangkab.kinerja.words.OfficeId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An office, read only here. */
@Entity
@Immutable
@Table(schema = "kinerja", name = "office")
public class OfficeEntity {

    @Id
    String id;

    String code;
    String name;

    OfficeEntity() {}

    /** Kode wilayah, such as 35.08.21. */
    public String code() {
        return code;
    }

    /** As tenants and tables name it. */
    public OfficeId id() {
        return new OfficeId(id);
    }

    /** As screens and papers name it. */
    public String name() {
        return name;
    }
}
