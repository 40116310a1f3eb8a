package id.go.lumajangkab.kinerja.planning;

import id.go.lumajangkab.kinerja.rules.Target;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A target of a year or of one tribulan of it; written once, a change is another version. */
@Entity
@Immutable
@Table(schema = "kinerja", name = "target")
class TargetEntity {

    @Id
    UUID id;

    @Column(name = "office_id")
    String officeId;

    @Column(name = "indicator_code")
    String indicatorCode;

    int year;
    Integer quarter;
    int version;
    BigDecimal low;
    BigDecimal high;
    String source;

    @Column(name = "settlement_id")
    UUID settlementId;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "recorded_at")
    Instant recordedAt;

    TargetEntity() {}

    TargetEntity(CatalogueFile.TargetRow row, String office, int version, Instant now) {
        this.id = UUID.randomUUID();
        this.officeId = office;
        this.indicatorCode = row.code();
        this.year = row.year();
        this.quarter = row.quarter();
        this.version = version;
        this.low = row.target().low();
        this.high = row.target().high();
        this.source = row.source();
        this.recordedAt = now;
    }

    /** A version that a settlement made. */
    TargetEntity(String code, Integer quarter, Target target, SettlementEntity settlement, int version, Instant now) {
        this.id = UUID.randomUUID();
        this.officeId = settlement.office.id().value();
        this.indicatorCode = code;
        this.year = settlement.year;
        this.quarter = quarter;
        this.version = version;
        this.low = target.low();
        this.high = target.high();
        this.source = settlement.title();
        this.settlementId = settlement.id;
        this.validFrom = settlement.validFrom;
        this.recordedAt = now;
    }

    Target target() {
        return new Target(low, high);
    }

    /** Whether the file's row says what this version says. */
    boolean says(CatalogueFile.TargetRow row) {
        return target().equals(row.target()) && Objects.equals(source, row.source());
    }
}
