package id.go.lumajangkab.kinerja.measurement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An office, read only here. */
@Entity
@Immutable
@Table(schema = "kinerja", name = "office")
class OfficeEntity {

    @Id
    String id;
    String code;
    String name;

    OfficeEntity() {
    }
}
