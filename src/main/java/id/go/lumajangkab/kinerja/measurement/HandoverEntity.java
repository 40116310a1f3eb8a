package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.measurement.Views.Handover;
import id.go.lumajangkab.kinerja.words.HandoverKind;
import id.go.lumajangkab.kinerja.words.TaskId;
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

/** A task that changed hands; written by a statement that needs no reading first (MeasurementStore). */
@Entity
@Immutable
@Table(schema = "kinerja", name = "handover")
class HandoverEntity {

    @Id
    UUID id;

    @Column(name = "measurement_id")
    UUID measurementId;

    @Column(name = "task_id")
    String taskId;

    int step;

    @Enumerated(EnumType.STRING)
    HandoverKind kind;

    @Column(name = "from_user")
    String fromUser;

    @Column(name = "to_user")
    String toUser;

    String reason;

    @Column(name = "done_by")
    String doneBy;

    @Column(name = "done_at")
    Instant doneAt;

    HandoverEntity() {}

    Handover view() {
        return new Handover(
                new TaskId(taskId),
                step,
                kind,
                UserId.ofNullable(fromUser),
                UserId.ofNullable(toUser),
                reason,
                UserId.ofNullable(doneBy),
                doneAt);
    }
}
