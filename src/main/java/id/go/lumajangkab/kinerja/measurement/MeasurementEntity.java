package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.measurement.Commands.Ending;
import id.go.lumajangkab.kinerja.measurement.Progress.Deed;
import id.go.lumajangkab.kinerja.measurement.Views.Archive;
import id.go.lumajangkab.kinerja.measurement.Views.Cancellation;
import id.go.lumajangkab.kinerja.measurement.Views.End;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.Start;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.measurement.Views.Steps;
import id.go.lumajangkab.kinerja.measurement.Views.Stop;
import id.go.lumajangkab.kinerja.office.OfficeEntity;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import id.go.lumajangkab.kinerja.words.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A measurement of an office and a tribulan, from the order to the archive. */
@Entity
@Table(schema = "kinerja", name = "measurement")
class MeasurementEntity {

    private static final int ARCHIVE_NUMBER_LENGTH = 200;

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "office_id")
    OfficeEntity office;

    int year;
    int quarter;
    int number;

    @Column(name = "business_key")
    String businessKey;

    @Column(name = "process_instance_id")
    String processInstanceId;

    @Enumerated(EnumType.STRING)
    Status status;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "started_by")
    String startedBy;

    @Column(name = "correction_reason")
    String correctionReason;

    @Column(name = "order_text")
    String orderText;

    LocalDate deadline;

    @Column(name = "returned_by_tim")
    boolean returnedByTim;

    @Column(name = "execution_note")
    String executionNote;

    @Column(name = "frozen_at")
    Instant frozenAt;

    @Column(name = "report_note")
    String reportNote;

    @Column(name = "completed_at")
    Instant completedAt;

    @Column(name = "archive_number")
    String archiveNumber;

    @Column(name = "archive_soft_copy")
    String archiveSoftCopy;

    @Column(name = "archive_hard_copy")
    String archiveHardCopy;

    @Column(name = "archive_note")
    String archiveNote;

    @Column(name = "archived_at")
    Instant archivedAt;

    @Column(name = "cancelled_at")
    Instant cancelledAt;

    @Column(name = "cancelled_by")
    String cancelledBy;

    @Column(name = "cancel_reason")
    String cancelReason;

    @Column(name = "executed_concept")
    Integer executedConcept;

    @Column(name = "stopped_at")
    Instant stoppedAt;

    @Column(name = "stopped_by")
    String stoppedBy;

    @Column(name = "stopped_element")
    String stoppedElement;

    @Column(name = "stopped_element_name")
    String stoppedElementName;

    @Column(name = "stop_reason")
    String stopReason;

    private int changes;

    @Version
    @Column(name = "row_version")
    Integer rowVersion;

    MeasurementEntity() {}

    /**
     * A measurement that begins.
     *
     * @param startedBy        {@code null} when the schedule starts it
     * @param correctionReason {@code null} unless it is a correction
     */
    MeasurementEntity(
            OfficeEntity office,
            Tribulan period,
            int number,
            String processInstanceId,
            UserId startedBy,
            Instant now,
            String correctionReason) {
        this.id = UUID.randomUUID();
        this.office = office;
        this.year = period.year();
        this.quarter = period.number();
        this.number = number;
        this.businessKey = office.code() + "-" + year + "-T" + quarter + (number == 1 ? "" : "-P" + (number - 1));
        this.processInstanceId = processInstanceId;
        this.status = Status.BERJALAN;
        this.startedAt = now;
        this.startedBy = UserId.textOf(startedBy);
        this.correctionReason = correctionReason;
    }

    Tribulan period() {
        return new Tribulan(year, quarter);
    }

    /**
     * Somebody changes what belongs to it. The row gets a new version even where only other tables change, so that of two
     * who found the same state one has to begin again.
     *
     * @param progress how far it is
     * @throws InputException when {@code deed} lacks something, with a sentence that says what
     */
    void change(Deed deed, Progress progress) {
        progress.require(deed);
        changes++;
    }

    /** Step 1 orders it; each of the following refuses as {@link #change} does, and text that is missing or too long. */
    void order(Progress progress, String text, LocalDate until) {
        change(Deed.ORDER_IT, progress);
        String words = Words.required("Perintah", text, Words.LONG);
        if (until != null && (until.getYear() < Tribulan.FIRST_YEAR || until.getYear() > Tribulan.LAST_YEAR)) {
            throw new InputException(
                    "Tahun batas waktu harus antara " + Tribulan.FIRST_YEAR + " dan " + Tribulan.LAST_YEAR + ".");
        }
        orderText = words;
        deadline = until;
    }

    /** Step 6 or 7 has decided about its newest concept. */
    void decide(Deed deed, Progress progress, boolean approved) {
        change(deed, progress);
        returnedByTim = deed == Deed.DECIDE_AS_TIM && !approved;
    }

    /** Step 8 was carried out; it holds for the newest version of the concept. */
    void execute(Progress progress, String note) {
        change(Deed.EXECUTE, progress);
        executionNote = Words.optional("Catatan", note, Words.LONG);
        executedConcept = progress.newest().version();
    }

    /** From now on its result stays as it is. */
    void freeze(Progress progress, Instant now) {
        change(Deed.FREEZE, progress);
        frozenAt = now;
    }

    /** Step 9 has handed it to the Camat. */
    void report(Progress progress, String note, Instant now) {
        change(Deed.REPORT, progress);
        reportNote = Words.optional("Catatan", note, Words.LONG);
        status = Status.SELESAI;
        completedAt = now;
    }

    /** Says where soft copy and hard copy are kept. */
    void archive(Progress progress, String number, String softCopy, String hardCopy, String note, Instant now) {
        change(Deed.ARCHIVE, progress);
        archiveNumber = Words.required("Nomor arsip", number, ARCHIVE_NUMBER_LENGTH);
        archiveSoftCopy = Words.required("Tempat soft copy", softCopy, Words.SHORT);
        archiveHardCopy = Words.required("Tempat hard copy", hardCopy, Words.SHORT);
        archiveNote = Words.optional("Catatan", note, Words.LONG);
        archivedAt = now;
    }

    /** A person ends it before the freeze. */
    void cancel(Progress progress, String reason, UserId by, Instant now) {
        change(Deed.CANCEL, progress);
        cancelReason = reason;
        status = Status.DIBATALKAN;
        cancelledBy = UserId.textOf(by);
        cancelledAt = now;
    }

    /**
     * Its process ended as nobody wanted it, or after its freeze.
     *
     * @throws IllegalStateException where that end changes nothing, or is a cancellation
     */
    void stop(Progress progress, String reason, Ending ending, Instant now) {
        Status after = progress.afterEnd(ending.asked());
        if (after != Status.TERHENTI && after != Status.BELUM_DILAPORKAN || after == status) {
            throw new IllegalStateException("a measurement that is " + status + " does not stop");
        }
        status = after;
        stoppedAt = now;
        stoppedBy = UserId.textOf(ending.by());
        stoppedElement = ending.element();
        stoppedElementName = ending.elementName();
        stopReason = reason;
    }

    MeasurementView view() {
        return new MeasurementView(
                id,
                new InstanceId(processInstanceId),
                office.id(),
                office.name(),
                period(),
                number,
                businessKey,
                status,
                new Start(startedAt, UserId.ofNullable(startedBy), correctionReason),
                new Steps(orderText, deadline, returnedByTim, executionNote, reportNote),
                frozenAt,
                end());
    }

    private End end() {
        return new End(
                completedAt,
                archivedAt == null
                        ? null
                        : new Archive(archiveNumber, archiveSoftCopy, archiveHardCopy, archiveNote, archivedAt),
                cancelledAt == null
                        ? null
                        : new Cancellation(cancelReason, UserId.ofNullable(cancelledBy), cancelledAt),
                stoppedAt == null
                        ? null
                        : new Stop(
                                stoppedElement,
                                stoppedElementName,
                                stopReason,
                                UserId.ofNullable(stoppedBy),
                                stoppedAt));
    }
}
