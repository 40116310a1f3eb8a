package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.measurement.Commands.Decide;
import id.go.lumajangkab.kinerja.measurement.Views.Round;
import id.go.lumajangkab.kinerja.words.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What step 6 or 7 decided about a version of the concept. */
@Entity
@Immutable
@Table(schema = "kinerja", name = "decision")
class DecisionEntity {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "measurement_id")
    MeasurementEntity measurement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "concept_id")
    ConceptEntity concept;

    int sequence;
    int step;
    int round;
    boolean approved;
    String reason;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "task_id")
    String taskId;

    DecisionEntity() {}

    DecisionEntity(
            ConceptEntity concept, Decide command, String reason, int sequence, int round, UserId by, Instant now) {
        this.id = UUID.randomUUID();
        this.measurement = concept.measurement;
        this.concept = concept;
        this.sequence = sequence;
        this.step = command.step();
        this.round = round;
        this.approved = command.approved();
        this.reason = reason;
        this.decidedBy = UserId.textOf(by);
        this.decidedAt = now;
        this.taskId = command.taskId().value();
    }

    Round view() {
        return new Round(round, step, approved, reason, UserId.ofNullable(decidedBy), decidedAt, concept.number);
    }
}
