package id.go.lumajangkab.kinerja.measurement;

import org.hibernate.annotations.Immutable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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
