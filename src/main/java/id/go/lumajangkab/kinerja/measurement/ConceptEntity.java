package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.measurement.Views.Concept;
import id.go.lumajangkab.kinerja.rules.OfficeResult;
import id.go.lumajangkab.kinerja.words.UserId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A version of the concept, written until somebody has decided about it. */
@Entity
@Table(schema = "kinerja", name = "concept")
class ConceptEntity {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "measurement_id")
    MeasurementEntity measurement;

    int number;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "final_result")
    boolean finalResult;

    @Column(name = "mean_capaian")
    BigDecimal meanCapaian;

    Integer computable;

    @Column(name = "not_computable")
    Integer notComputable;

    @Column(name = "policy_id")
    UUID policyId;

    int decimals;

    @OneToMany(mappedBy = "concept", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    List<LineEntity> lines = new ArrayList<>();

    ConceptEntity() {}

    /**
     * A version that begins without lines.
     *
     * @param policyId {@code null} where the delivered policy counts
     * @param by       {@code null} for the server
     */
    ConceptEntity(MeasurementEntity measurement, int number, UUID policyId, int decimals, Instant now, UserId by) {
        this.id = UUID.randomUUID();
        this.measurement = measurement;
        this.number = number;
        this.policyId = policyId;
        this.decimals = decimals;
        this.createdAt = now;
        this.createdBy = UserId.textOf(by);
    }

    /** The next version, with all that this one says. */
    ConceptEntity next(Instant now, UserId by) {
        ConceptEntity next = new ConceptEntity(measurement, number + 1, policyId, decimals, now, by);
        next.meanCapaian = meanCapaian;
        next.computable = computable;
        next.notComputable = notComputable;
        lines.forEach(line -> next.lines.add(new LineEntity(next, line)));
        return next;
    }

    /** It is the result, from now on. */
    void freeze() {
        finalResult = true;
    }

    /** What was computed no longer follows from the lines. */
    void outdate() {
        meanCapaian = null;
        computable = null;
        notComputable = null;
    }

    /** The mean follows from the lines' values. */
    void computeMean() {
        OfficeResult result =
                OfficeResult.of(lines.stream().map(LineEntity::countedCapaian).toList());
        meanCapaian = result.mean();
        computable = result.computable();
        notComputable = result.notComputable();
    }

    Concept view() {
        return new Concept(
                id,
                number,
                createdAt,
                UserId.ofNullable(createdBy),
                finalResult,
                computable == null ? null : new OfficeResult(meanCapaian, computable, notComputable),
                lines.stream().map(LineEntity::view).toList(),
                decimals);
    }
}
