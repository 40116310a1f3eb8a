package id.go.lumajangkab.kinerja.planning;

import id.go.lumajangkab.kinerja.rules.Accumulation;
import id.go.lumajangkab.kinerja.rules.Direction;
import id.go.lumajangkab.kinerja.rules.IndicatorRule;
import id.go.lumajangkab.kinerja.rules.Method;
import id.go.lumajangkab.kinerja.rules.MinimiseFormula;
import id.go.lumajangkab.kinerja.rules.Policy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An indicator as it counts from a date on; written once, a change is another version. */
@Entity
@Immutable
@Table(schema = "kinerja", name = "indicator")
public class IndicatorEntity {

    @Id
    UUID id;

    @Column(name = "office_id")
    String officeId;

    String code;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_until")
    LocalDate validUntil;

    int version;
    int position;
    String name;
    String unit;

    @Enumerated(EnumType.STRING)
    Direction direction;

    @Enumerated(EnumType.STRING)
    Method method;

    @Column(name = "numerator_label")
    String numeratorLabel;

    @Column(name = "denominator_label")
    String denominatorLabel;

    BigDecimal factor;

    @Column(name = "whole_numbers")
    boolean wholeNumbers;

    @Enumerated(EnumType.STRING)
    @Column(name = "minimise_formula")
    MinimiseFormula minimiseFormula;

    @Enumerated(EnumType.STRING)
    Accumulation accumulation;

    BigDecimal cap;
    String source;
    String objective;
    String definition;

    @Column(name = "formula_text")
    String formulaText;

    @Column(name = "data_source")
    String dataSource;

    String responsible;

    @Column(name = "settlement_id")
    UUID settlementId;

    @Column(name = "recorded_at")
    Instant recordedAt;

    IndicatorEntity() {}

    IndicatorEntity(CatalogueFile.IndicatorRow row, String office, int version, Instant now) {
        this(row.fields(), office, row.validFrom(), version, row.position(), row.minimise(), now);
        this.validUntil = row.validUntil();
        this.source = row.source();
    }

    /** A version that a settlement made. */
    IndicatorEntity(IndicatorFields fields, SettlementEntity settlement, int version, int position, Instant now) {
        this(fields, settlement.office.id().value(), settlement.validFrom, version, position, fields.minimise(), now);
        this.settlementId = settlement.id;
        this.source = settlement.title();
    }

    private IndicatorEntity(
            IndicatorFields fields,
            String office,
            LocalDate validFrom,
            int version,
            int position,
            MinimiseFormula minimise,
            Instant now) {
        this.id = UUID.randomUUID();
        this.officeId = office;
        this.code = fields.code();
        this.validFrom = validFrom;
        this.version = version;
        this.position = position;
        this.name = fields.name();
        this.unit = fields.unit();
        this.direction = fields.direction();
        this.method = fields.method();
        this.numeratorLabel = fields.labels().numerator();
        this.denominatorLabel = fields.labels().denominator();
        this.factor = fields.factor();
        this.wholeNumbers = fields.whole();
        this.minimiseFormula = minimise;
        this.accumulation = fields.accumulation();
        this.cap = fields.cap();
        this.objective = fields.about().objective();
        this.definition = fields.about().definition();
        this.formulaText = fields.about().formulaText();
        this.dataSource = fields.about().dataSource();
        this.responsible = fields.about().responsible();
        this.recordedAt = now;
    }

    /** What it is about, in words. */
    public About about() {
        return new About(objective, definition, formulaText, dataSource, responsible);
    }

    /** How it is computed: by what it says itself, else by the policy. */
    public IndicatorRule rule(Policy policy) {
        return rule(
                minimiseFormula == null ? policy.minimiseFormula() : minimiseFormula, cap == null ? policy.cap() : cap);
    }

    /** How it is computed, with the formula and the cap that a measurement has kept. */
    public IndicatorRule rule(MinimiseFormula minimise, BigDecimal highest) {
        return new IndicatorRule(direction, method, factor, wholeNumbers, minimise, accumulation, highest);
    }

    boolean countsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }

    /** Whether the file's row says what this version says. */
    boolean says(CatalogueFile.IndicatorRow row) {
        IndicatorFields fields = row.fields();
        return position == row.position()
                && name.equals(fields.name())
                && unit.equals(fields.unit())
                && Objects.equals(validUntil, row.validUntil())
                && rule(Policy.DELIVERED).equals(row.rule())
                && labels().equals(fields.labels())
                && Objects.equals(source, row.source())
                && about().equals(fields.about());
    }

    /** Stays the same from version to version. */
    public String code() {
        return code;
    }

    /** How its realisasi comes about. */
    public Method method() {
        return method;
    }

    /** As it is shown. */
    public String name() {
        return name;
    }

    /** What its figures are called. */
    public Labels labels() {
        return new Labels(numeratorLabel, denominatorLabel);
    }

    /** Its satuan. */
    public String unit() {
        return unit;
    }

    /** The first day on which this version counts. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** From 1. */
    public int version() {
        return version;
    }

    /** Whether it takes whole numbers only. */
    public boolean wholeNumbers() {
        return wholeNumbers;
    }
}
