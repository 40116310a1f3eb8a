package id.go.lumajangkab.kinerja.planning;

import id.go.lumajangkab.kinerja.office.OfficeEntity;
import id.go.lumajangkab.kinerja.planning.Settlement.Status;
import id.go.lumajangkab.kinerja.rules.MinimiseFormula;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.UserId;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What an office settles for a year: first, or as a revision. */
@Entity
@Table(schema = "kinerja", name = "settlement")
public class SettlementEntity {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "office_id")
    OfficeEntity office;

    int year;
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

    @Column(name = "revision_reason")
    String revisionReason;

    @Column(name = "valid_from")
    LocalDate validFrom;

    int draft;
    BigDecimal cap;

    @Enumerated(EnumType.STRING)
    @Column(name = "minimise_formula")
    MinimiseFormula minimiseFormula;

    int decimals;

    @Column(name = "prepared_by")
    String preparedBy;

    @Column(name = "prepared_at")
    Instant preparedAt;

    @Column(name = "checked_by")
    String checkedBy;

    @Column(name = "checked_at")
    Instant checkedAt;

    @Column(name = "settled_by")
    String settledBy;

    @Column(name = "settled_at")
    Instant settledAt;

    @Column(name = "cancelled_by")
    String cancelledBy;

    @Column(name = "cancelled_at")
    Instant cancelledAt;

    @Column(name = "cancel_reason")
    String cancelReason;

    @Version
    @Column(name = "row_version")
    Integer rowVersion;

    SettlementEntity() {}

    /**
     * A settlement that begins, with its first draft.
     *
     * @param startedBy      {@code null} where nobody is known
     * @param revisionReason {@code null} unless it is a revision
     * @param policy         what counts until somebody changes it
     */
    SettlementEntity(
            OfficeEntity office,
            int year,
            int number,
            LocalDate validFrom,
            String processInstanceId,
            UserId startedBy,
            Instant now,
            String revisionReason,
            Policy policy) {
        this.id = UUID.randomUUID();
        this.office = office;
        this.year = year;
        this.number = number;
        this.businessKey = office.code() + "-" + year + "-PK" + (number == 1 ? "" : "-R" + (number - 1));
        this.processInstanceId = processInstanceId;
        this.status = Status.BERJALAN;
        this.validFrom = validFrom;
        this.draft = 1;
        this.startedBy = UserId.textOf(startedBy);
        this.startedAt = now;
        this.revisionReason = revisionReason;
        keep(policy);
    }

    Policy policy() {
        return new Policy(cap, minimiseFormula, decimals);
    }

    /** @throws InputException when it no longer runs; so does each of the following */
    void requireRunning() {
        if (status != Status.BERJALAN) {
            throw new InputException(
                    title() + " sudah " + (status == Status.DITETAPKAN ? "ditetapkan." : "dibatalkan."));
        }
    }

    /** @throws InputException when the form showed another draft than this, or none */
    void requireDraft(Integer shown) {
        if (shown == null || shown != draft) {
            throw new InputException(
                    "Draf sudah diganti sejak formulir ini dibuka, misalnya oleh impor; muat ulang halaman.");
        }
    }

    /** What is drafted becomes another: whoever has the one before on the screen is told. */
    void replaceDraft() {
        requireRunning();
        draft++;
    }

    /** The draft has another policy. */
    void write(Policy policy) {
        requireRunning();
        keep(policy);
    }

    /** The Kasubag has prepared the draft. */
    void prepare(UserId by, Instant now) {
        requireRunning();
        preparedBy = UserId.textOf(by);
        preparedAt = now;
    }

    /** Sekretaris or Camat have decided about the draft; a "tidak" takes back what the step had approved. */
    void decide(Settlement.Step step, boolean approved, UserId by, Instant now) {
        requireRunning();
        if (step == Settlement.Step.PERIKSA) {
            checkedBy = approved ? UserId.textOf(by) : null;
            checkedAt = approved ? now : null;
        } else {
            settledBy = approved ? UserId.textOf(by) : null;
        }
    }

    /** From now on it stays as it is. */
    void settle(Instant now) {
        requireRunning();
        status = Status.DITETAPKAN;
        settledAt = now;
    }

    /** It stays listed, and its year is free again. */
    void cancel(String reason, UserId by, Instant now) {
        requireRunning();
        status = Status.DIBATALKAN;
        cancelReason = reason;
        cancelledBy = UserId.textOf(by);
        cancelledAt = now;
    }

    private void keep(Policy policy) {
        cap = policy.cap();
        minimiseFormula = policy.minimiseFormula();
        decimals = policy.decimals();
    }

    /** Such as "Penetapan Kinerja Tahun 2026". */
    public String title() {
        return Settlement.title(year, number);
    }

    /** Whose it is. */
    public OfficeEntity office() {
        return office;
    }
}
