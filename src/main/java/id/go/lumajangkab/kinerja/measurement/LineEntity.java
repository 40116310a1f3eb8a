package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.measurement.Commands.Figures;
import id.go.lumajangkab.kinerja.measurement.Commands.Texts;
import id.go.lumajangkab.kinerja.measurement.Views.Explained;
import id.go.lumajangkab.kinerja.measurement.Views.Filled;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.Reached;
import id.go.lumajangkab.kinerja.planning.IndicatorEntity;
import id.go.lumajangkab.kinerja.rules.Capaian;
import id.go.lumajangkab.kinerja.rules.IndicatorRule;
import id.go.lumajangkab.kinerja.rules.MinimiseFormula;
import id.go.lumajangkab.kinerja.rules.NotComputable;
import id.go.lumajangkab.kinerja.rules.Outcome;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.rules.RatingScale;
import id.go.lumajangkab.kinerja.rules.Reading;
import id.go.lumajangkab.kinerja.rules.Target;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;

/** One indicator of a concept. */
@Entity
@Table(schema = "kinerja", name = "concept_line")
class LineEntity {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "concept_id")
    ConceptEntity concept;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "indicator_id")
    IndicatorEntity indicator;

    int position;

    @Column(name = "target_low")
    BigDecimal targetLow;

    @Column(name = "target_high")
    BigDecimal targetHigh;

    BigDecimal numerator;
    BigDecimal denominator;
    BigDecimal value;

    @Column(name = "source_document")
    String source;

    @Column(name = "data_note")
    String note;

    @Column(name = "no_evidence_reason")
    String withoutEvidence;

    BigDecimal realisasi;

    @Column(name = "capaian_raw")
    BigDecimal capaianRaw;

    BigDecimal capaian;

    @Enumerated(EnumType.STRING)
    @Column(name = "not_computable")
    NotComputable notComputable;

    String predikat;
    String analysis;
    String obstacle;

    @Column(name = "follow_up")
    String followUp;

    BigDecimal cap;

    @Enumerated(EnumType.STRING)
    @Column(name = "minimise_formula")
    MinimiseFormula minimiseFormula;

    LineEntity() {}

    /** @param rule the indicator's, completed by the policy that counts for the concept */
    LineEntity(ConceptEntity concept, IndicatorEntity indicator, int position, IndicatorRule rule, Target target) {
        this.id = UUID.randomUUID();
        this.concept = concept;
        this.indicator = indicator;
        this.position = position;
        this.cap = rule.cap();
        this.minimiseFormula = rule.minimiseFormula();
        this.targetLow = target == null ? null : target.low();
        this.targetHigh = target == null ? null : target.high();
    }

    LineEntity(ConceptEntity concept, LineEntity from) {
        this(concept, from.indicator, from.position, from.rule(), from.target());
        write(from.figures());
        write(from.texts());
        write(from.computed());
    }

    /** What follows from figures and target; {@code null} where there is nothing. */
    record Computed(
            BigDecimal realisasi,
            BigDecimal capaianRaw,
            BigDecimal capaian,
            NotComputable notComputable,
            String predikat) {

        boolean sameAs(Computed other) {
            return same(realisasi, other.realisasi)
                    && same(capaianRaw, other.capaianRaw)
                    && same(capaian, other.capaian)
                    && notComputable == other.notComputable
                    && Objects.equals(predikat, other.predikat);
        }
    }

    Computed compute(RatingScale scale) {
        IndicatorRule rule = rule();
        Outcome reached = rule.realisasi(new Reading(numerator, denominator, value));
        Capaian result = rule.capaian(reached, target());
        String band = result.counted().computable()
                ? scale.predikat(result.counted().value()).orElse(null)
                : null;
        return new Computed(
                reached.value(),
                result.raw().value(),
                result.counted().value(),
                result.counted().reason(),
                band);
    }

    /** What this line is computed by; a line older than policies has what its indicator says. */
    IndicatorRule rule() {
        return minimiseFormula == null ? indicator.rule(Policy.DELIVERED) : indicator.rule(minimiseFormula, cap);
    }

    Computed computed() {
        return new Computed(realisasi, capaianRaw, capaian, notComputable, predikat);
    }

    void write(Computed computed) {
        realisasi = computed.realisasi();
        capaianRaw = computed.capaianRaw();
        capaian = computed.capaian();
        notComputable = computed.notComputable();
        predikat = computed.predikat();
    }

    /** After {@link #write(Computed)}: the value that the office's mean uses. */
    Outcome countedCapaian() {
        return capaian == null ? Outcome.not(notComputable) : Outcome.of(capaian);
    }

    Figures figures() {
        return new Figures(indicator.code(), numerator, denominator, value, source, note, withoutEvidence);
    }

    void write(Figures figures) {
        numerator = figures.numerator();
        denominator = figures.denominator();
        value = figures.value();
        source = figures.source();
        note = figures.note();
        withoutEvidence = figures.withoutEvidence();
    }

    boolean holds(Figures figures) {
        return same(numerator, figures.numerator())
                && same(denominator, figures.denominator())
                && same(value, figures.value())
                && Objects.equals(source, figures.source())
                && Objects.equals(note, figures.note())
                && Objects.equals(withoutEvidence, figures.withoutEvidence());
    }

    Texts texts() {
        return new Texts(indicator.code(), analysis, obstacle, followUp);
    }

    void write(Texts texts) {
        analysis = texts.analysis();
        obstacle = texts.obstacle();
        followUp = texts.followUp();
    }

    boolean holds(Texts texts) {
        return texts().equals(texts);
    }

    Target target() {
        return targetLow == null ? null : new Target(targetLow, targetHigh);
    }

    Line view() {
        return new Line(
                indicator.code(),
                indicator.name(),
                indicator.unit(),
                indicator.about(),
                rule(),
                indicator.labels(),
                target(),
                new Filled(numerator, denominator, value, source, note, withoutEvidence),
                new Reached(realisasi, capaianRaw, capaian, notComputable, predikat),
                new Explained(analysis, obstacle, followUp));
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
