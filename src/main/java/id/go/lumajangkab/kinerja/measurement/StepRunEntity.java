package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.measurement.Views.StepRun;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A task of steps 1 to 8 as it was when the result was frozen; what becomes of the engine's history leaves it alone. */
@Entity
@Immutable
@Table(schema = "kinerja", name = "step_run")
class StepRunEntity {

    @EmbeddedId
    Key key;

    int step;
    String activity;

    @Column(name = "by_name")
    String byName;

    @Column(name = "began_at")
    Instant beganAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "used_seconds")
    long usedSeconds;

    String standard;

    @Column(name = "due_at")
    Instant dueAt;

    @Embeddable
    record Key(@Column(name = "measurement_id") UUID measurementId, int position) implements Serializable {}

    StepRunEntity() {}

    /** @param position 1 for the first task */
    StepRunEntity(UUID measurement, int position, StepRun run) {
        this.key = new Key(measurement, position);
        this.step = run.step();
        this.activity = run.activity();
        this.byName = run.byName();
        this.beganAt = run.from();
        this.endedAt = run.until();
        this.usedSeconds = run.used().toSeconds();
        this.standard = run.standard();
        this.dueAt = run.due();
    }

    StepRun view() {
        return new StepRun(step, activity, byName, beganAt, endedAt, Duration.ofSeconds(usedSeconds), standard, dueAt);
    }
}
