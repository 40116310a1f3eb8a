package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.measurement.Commands.LateTask;
import id.go.lumajangkab.kinerja.measurement.Views.Lateness;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which tasks of measurements ran past their standard durations. */
@Service
@Transactional
public class LatenessRecords {

    private final MeasurementStore store;
    private final Clock clock;

    LatenessRecords(MeasurementStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Records that a task ran past its standard duration: once a task, a second call changes nothing. Where the record
     * was void, the task is late again.
     *
     * @return whether anything was recorded
     */
    public boolean recordLateness(LateTask late) {
        return store.addLateness(late, clock.instant());
    }

    /**
     * A task was finished: one that is late gets the time, also where nobody had recorded that it was late; of a
     * punctual one nothing is written.
     *
     * @return whether it was late
     */
    public boolean finishLate(LateTask late, Instant at, UserId by) {
        return at.isAfter(late.lateSince()) && store.finishLateness(late, clock.instant(), at, by);
    }

    /**
     * A task turned out punctual after all, such as by a holiday entered later: its lateness is void ("gugur").
     *
     * @return whether there was one
     */
    public boolean voidLateness(TaskId taskId) {
        return store.voidLateness(taskId, clock.instant());
    }

    /** The records of lateness of an office, void ones too, for a changed calendar to be held against. */
    @Transactional(readOnly = true)
    public List<Lateness> ofOffice(OfficeId office) {
        return store.latenessOf(office);
    }
}
