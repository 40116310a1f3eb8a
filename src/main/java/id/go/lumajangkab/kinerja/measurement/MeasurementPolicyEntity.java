package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.measurement.Views.PolicyView;
import id.go.lumajangkab.kinerja.planning.PolicyEntity;
import id.go.lumajangkab.kinerja.rules.MinimiseFormula;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.rules.RatingBands;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The policy by which a frozen measurement was computed; a later policy or table of bands leaves it as it is. */
@Entity
@Immutable
@Table(schema = "kinerja", name = "measurement_policy")
class MeasurementPolicyEntity {

    @Id
    @Column(name = "measurement_id")
    UUID measurementId;

    int version;

    @Column(name = "valid_from")
    LocalDate validFrom;

    BigDecimal cap;

    @Enumerated(EnumType.STRING)
    @Column(name = "minimise_formula")
    MinimiseFormula minimiseFormula;

    int decimals;
    String rounding;

    @JdbcTypeCode(SqlTypes.JSON)
    List<RatingBands.Band> bands;

    @Column(name = "bands_version")
    Integer bandsVersion;

    @Column(name = "bands_deployed_at")
    Instant bandsDeployedAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    MeasurementPolicyEntity() {}

    /** @param version {@code null} is the delivered policy */
    MeasurementPolicyEntity(UUID measurement, PolicyEntity version, RatingBands bands, Instant now) {
        Policy policy = version == null ? Policy.DELIVERED : version.policy();
        this.measurementId = measurement;
        this.version = version == null ? 0 : version.version();
        this.validFrom = version == null ? null : version.validFrom();
        this.cap = policy.cap();
        this.minimiseFormula = policy.minimiseFormula();
        this.decimals = policy.decimals();
        this.rounding = Policy.ROUNDING;
        this.bands = bands.bands();
        this.bandsVersion = bands.version();
        this.bandsDeployedAt = bands.deployedAt();
        this.recordedAt = now;
    }

    PolicyView view() {
        return new PolicyView(
                version,
                validFrom,
                new Policy(cap, minimiseFormula, decimals),
                new RatingBands(bandsVersion, bandsDeployedAt, bands),
                recordedAt);
    }
}
