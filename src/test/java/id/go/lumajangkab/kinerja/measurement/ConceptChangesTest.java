package id.go.lumajangkab.kinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.lumajangkab.kinerja.measurement.ConceptChanges.Field;
import id.go.lumajangkab.kinerja.measurement.Views.Concept;
import id.go.lumajangkab.kinerja.measurement.Views.Explained;
import id.go.lumajangkab.kinerja.measurement.Views.Filled;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.Reached;
import id.go.lumajangkab.kinerja.planning.Labels;
import id.go.lumajangkab.kinerja.rules.Accumulation;
import id.go.lumajangkab.kinerja.rules.Direction;
import id.go.lumajangkab.kinerja.rules.IndicatorRule;
import id.go.lumajangkab.kinerja.rules.Method;
import id.go.lumajangkab.kinerja.rules.MinimiseFormula;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.words.UserId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What changed from one version of a concept to another. */
class ConceptChangesTest {

    /** The catalogue calls numerator and denominator as it likes, also like another field. */
    @Test
    void fieldsOfTheSameNameAreTwoFields() {
        ConceptChanges changes = ConceptChanges.since(
                List.of(concept(1, "8", "10"), concept(2, "9", "10")), 1, new Display(ZoneId.of("Asia/Jakarta")));

        assertThat(changes.indicators())
                .singleElement()
                .satisfies(indicator -> assertThat(indicator.fields())
                        .filteredOn(field -> field.name().equals("Target"))
                        .extracting(
                                Field::value,
                                field -> field.change() == null
                                        ? null
                                        : field.change().before())
                        .containsExactly(tuple("90 %", null), tuple("9", "8"), tuple("10", null)));
    }

    private static Concept concept(int number, String numerator, String denominator) {
        IndicatorRule rule = new IndicatorRule(
                Direction.NAIK,
                Method.RASIO,
                BigDecimal.valueOf(100),
                false,
                MinimiseFormula.values()[0],
                Accumulation.values()[0],
                null);
        Line line = new Line(
                "A",
                "Indikator",
                "%",
                null,
                rule,
                new Labels("Target", "Target"),
                new Target(BigDecimal.valueOf(90), null),
                new Filled(new BigDecimal(numerator), new BigDecimal(denominator), null, null, null, null),
                new Reached(null, null, null, null, null),
                new Explained(null, null, null));
        return new Concept(
                new UUID(0, number), number, Instant.EPOCH, new UserId("tim1"), false, null, List.of(line), 2);
    }
}
