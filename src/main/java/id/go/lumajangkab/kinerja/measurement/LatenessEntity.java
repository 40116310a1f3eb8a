package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.measurement.Views.Lateness;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A task that ran past its standard duration; written by statements that need no reading first (MeasurementStore). */
@Entity
@Immutable
@Table(schema = "kinerja", name = "lateness")
class LatenessEntity {

    @Id
    UUID id;

    @Column(name = "measurement_id")
    UUID measurementId;

    @Column(name = "task_id")
    String taskId;

    int step;
    String holder;
    String role;

    @Column(name = "late_since")
    Instant lateSince;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    @Column(name = "finished_by")
    String finishedBy;

    @Column(name = "void_at")
    Instant voidAt;

    LatenessEntity() {}

    Lateness view() {
        return new Lateness(
                new TaskId(taskId),
                step,
                UserId.ofNullable(holder),
                role,
                lateSince,
                finishedAt,
                UserId.ofNullable(finishedBy),
                voidAt);
    }
}
