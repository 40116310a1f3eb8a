package id.go.lumajangkab.kinerja.planning;

import id.go.lumajangkab.kinerja.rules.MinimiseFormula;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.words.OfficeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An office's measurement policy as it counts from a date on; written once, a change is another version. */
@Entity
@Immutable
@Table(schema = "kinerja", name = "policy")
public class PolicyEntity {

    @Id
    UUID id;

    @Column(name = "office_id")
    String officeId;

    int version;

    @Column(name = "valid_from")
    LocalDate validFrom;

    BigDecimal cap;

    @Enumerated(EnumType.STRING)
    @Column(name = "minimise_formula")
    MinimiseFormula minimiseFormula;

    int decimals;
    String rounding;

    @Column(name = "settlement_id")
    UUID settlementId;

    @Column(name = "recorded_at")
    Instant recordedAt;

    PolicyEntity() {}

    PolicyEntity(OfficeId office, int version, LocalDate validFrom, Policy policy, UUID settlement, Instant now) {
        this.id = UUID.randomUUID();
        this.officeId = office.value();
        this.version = version;
        this.validFrom = validFrom;
        this.cap = policy.cap();
        this.minimiseFormula = policy.minimiseFormula();
        this.decimals = policy.decimals();
        this.rounding = Policy.ROUNDING;
        this.settlementId = settlement;
        this.recordedAt = now;
    }

    /** What it says. */
    public Policy policy() {
        return new Policy(cap, minimiseFormula, decimals);
    }

    /** The first day on which it counts. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** From 1. */
    public int version() {
        return version;
    }
}
