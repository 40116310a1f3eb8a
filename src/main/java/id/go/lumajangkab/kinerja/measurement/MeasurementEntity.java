package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.measurement.Commands.Ending;
import id.go.lumajangkab.kinerja.measurement.Views.Archive;
import id.go.lumajangkab.kinerja.measurement.Views.Cancellation;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.measurement.Views.Stop;
import id.go.lumajangkab.kinerja.office.OfficeEntity;
import id.go.lumajangkab.kinerja.words.Tribulan;
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

    MeasurementEntity(OfficeEntity office, Tribulan period, int number, String processInstanceId) {
        this.id = UUID.randomUUID();
        this.office = office;
        this.year = period.year();
        this.quarter = period.number();
        this.number = number;
        this.businessKey = office.code() + "-" + year + "-T" + quarter + (number == 1 ? "" : "-P" + (number - 1));
        this.processInstanceId = processInstanceId;
        this.status = Status.BERJALAN;
    }

    Tribulan period() {
        return new Tribulan(year, quarter);
    }

    /**
     * Somebody changes what belongs to it. The row gets a new version even where only other tables change, so that of two
     * who found the same state one has to begin again.
     */
    void changed() {
        changes++;
    }

    /** Step 8 was carried out; it holds for this version of the concept. */
    void execute(String note, int concept) {
        executionNote = note;
        executedConcept = concept;
    }

    /** A person ends it before the freeze. */
    void cancel(String reason, String by, Instant now) {
        status = Status.DIBATALKAN;
        cancelReason = reason;
        cancelledBy = by;
        cancelledAt = now;
    }

    /** It ended as nobody wanted it, or after its freeze. */
    void stop(Status as, String reason, Ending ending, Instant now) {
        status = as;
        stoppedAt = now;
        stoppedBy = ending.by();
        stoppedElement = ending.element();
        stoppedElementName = ending.elementName();
        stopReason = reason;
    }

    MeasurementView view() {
        return new MeasurementView(
                id,
                processInstanceId,
                office.id(),
                office.name(),
                period(),
                number,
                businessKey,
                status,
                startedAt,
                startedBy,
                correctionReason,
                orderText,
                deadline,
                returnedByTim,
                executionNote,
                frozenAt,
                reportNote,
                completedAt,
                archivedAt == null
                        ? null
                        : new Archive(archiveNumber, archiveSoftCopy, archiveHardCopy, archiveNote, archivedAt),
                cancelledAt == null ? null : new Cancellation(cancelReason, cancelledBy, cancelledAt),
                stoppedAt == null
                        ? null
                        : new Stop(stoppedElement, stoppedElementName, stopReason, stoppedBy, stoppedAt));
    }
}
