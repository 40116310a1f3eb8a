package id.go.lumajangkab.kinerja.planning;

import id.go.lumajangkab.kinerja.planning.Settlement.Decision;
import id.go.lumajangkab.kinerja.planning.Settlement.Step;
import id.go.lumajangkab.kinerja.words.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What Sekretaris or Camat decided about a draft. */
@Entity
@Immutable
@Table(schema = "kinerja", name = "settlement_decision")
class SettlementDecisionEntity {

    @Id
    UUID id;

    @Column(name = "settlement_id")
    UUID settlementId;

    int sequence;

    @Enumerated(EnumType.STRING)
    Step step;

    boolean approved;
    String reason;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "task_id")
    String taskId;

    int draft;

    SettlementDecisionEntity() {}

    SettlementDecisionEntity(
            UUID settlement,
            int sequence,
            Step step,
            boolean approved,
            String reason,
            UserId by,
            String taskId,
            int draft,
            Instant now) {
        this.id = UUID.randomUUID();
        this.settlementId = settlement;
        this.sequence = sequence;
        this.step = step;
        this.approved = approved;
        this.reason = reason;
        this.decidedBy = UserId.textOf(by);
        this.decidedAt = now;
        this.taskId = taskId;
        this.draft = draft;
    }

    Decision view() {
        return new Decision(sequence, step, approved, reason, UserId.ofNullable(decidedBy), decidedAt);
    }
}
