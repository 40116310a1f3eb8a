package id.go.lumajangkab.kinerja.measurement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import id.go.lumajangkab.kinerja.measurement.Views.Archive;
import id.go.lumajangkab.kinerja.measurement.Views.Cancellation;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
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
    @Version
    @Column(name = "row_version")
    Integer rowVersion;

    MeasurementEntity() {
    }

    MeasurementEntity(OfficeEntity office, Tribulan period, int number, String processInstanceId) {
        this.id = UUID.randomUUID();
        this.office = office;
        this.year = period.year();
        this.quarter = period.number();
        this.number = number;
        this.businessKey = office.code + "-" + year + "-T" + quarter + (number == 1 ? "" : "-P" + (number - 1));
        this.processInstanceId = processInstanceId;
        this.status = Status.BERJALAN;
    }

    Tribulan period() {
        return new Tribulan(year, quarter);
    }

    /** @throws InputException when it is no longer running */
    void requireRunning() {
        switch (status) {
            case BERJALAN -> {
            }
            case SELESAI -> throw new InputException("Pengukuran " + period().label() + " sudah selesai.");
            case DIBATALKAN -> throw new InputException("Pengukuran " + period().label() + " sudah dibatalkan.");
        }
    }

    /** @throws InputException when its concept can no longer be changed */
    void requireOpen() {
        requireRunning();
        if (frozenAt != null) {
            throw new InputException("Hasil pengukuran " + period().label()
                    + " sudah dibekukan dan tidak dapat diubah; perbaiki dengan pembetulan.");
        }
    }

    MeasurementView view() {
        return new MeasurementView(id, processInstanceId, office.id, office.name, period(), number, businessKey,
                status, startedAt, startedBy, correctionReason, orderText, deadline, returnedByTim, executionNote,
                frozenAt, reportNote, completedAt,
                archivedAt == null ? null
                        : new Archive(archiveNumber, archiveSoftCopy, archiveHardCopy, archiveNote, archivedAt),
                cancelledAt == null ? null : new Cancellation(cancelReason, cancelledBy, cancelledAt));
    }
}
