package id.go.lumajangkab.kinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.measurement.Views.Concept;
import id.go.lumajangkab.kinerja.measurement.Views.End;
import id.go.lumajangkab.kinerja.measurement.Views.Explained;
import id.go.lumajangkab.kinerja.measurement.Views.Filled;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.PolicyView;
import id.go.lumajangkab.kinerja.measurement.Views.Reached;
import id.go.lumajangkab.kinerja.measurement.Views.Start;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.measurement.Views.Steps;
import id.go.lumajangkab.kinerja.planning.About;
import id.go.lumajangkab.kinerja.planning.Labels;
import id.go.lumajangkab.kinerja.rules.Accumulation;
import id.go.lumajangkab.kinerja.rules.Direction;
import id.go.lumajangkab.kinerja.rules.IndicatorRule;
import id.go.lumajangkab.kinerja.rules.Method;
import id.go.lumajangkab.kinerja.rules.MinimiseFormula;
import id.go.lumajangkab.kinerja.rules.OfficeResult;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.rules.RatingBands;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final PolicyView POLICY = policy(2, "[76..91[");

    @Test
    void theSameResultHasTheSameFingerprintWheneverItIsRead() {
        String before = of("95.50", "Baik.", POLICY, Status.BERJALAN, Instant.EPOCH);
        assertThat(before).matches("[0-9a-f]{64}");
        assertThat(of("95.5", "Baik.", POLICY, Status.SELESAI, Instant.EPOCH.plusSeconds(60)))
                .isEqualTo(before);
    }

    @Test
    void anyChangeOfAFigureAWordOrThePolicyIsAnotherOne() {
        String result = of("95.5", "Baik.", POLICY, Status.BERJALAN, Instant.EPOCH);
        assertThat(of("95.51", "Baik.", POLICY, Status.BERJALAN, Instant.EPOCH)).isNotEqualTo(result);
        assertThat(of("95.5", "Baik", POLICY, Status.BERJALAN, Instant.EPOCH)).isNotEqualTo(result);
        assertThat(of("95.5", "Baik.", policy(3, "[76..91["), Status.BERJALAN, Instant.EPOCH))
                .isNotEqualTo(result);
        assertThat(of("95.5", "Baik.", policy(2, "[75..91["), Status.BERJALAN, Instant.EPOCH))
                .isNotEqualTo(result);
    }

    @Test
    void noTextCanPassForAnotherField() {
        assertThat(of("1", "a\"\nhambatan=\"b", POLICY, Status.BERJALAN, Instant.EPOCH))
                .isNotEqualTo(of("1", "a", POLICY, Status.BERJALAN, Instant.EPOCH));
        String text =
                Fingerprint.canonical(measurement(Status.BERJALAN, null), concept("1", "a\"\nhambatan=\"b"), POLICY);
        assertThat(text.lines().filter(line -> line.startsWith("hambatan="))).containsExactly("hambatan=null");
    }

    private static String of(String value, String analysis, PolicyView policy, Status status, Instant completed) {
        return Fingerprint.of(measurement(status, completed), concept(value, analysis), policy);
    }

    private static PolicyView policy(int decimals, String band) {
        return new PolicyView(
                1,
                LocalDate.of(2024, 1, 1),
                new Policy(null, MinimiseFormula.SELISIH, decimals),
                new RatingBands(1, null, List.of(new RatingBands.Band(band, "Tinggi"))),
                null);
    }

    private static MeasurementView measurement(Status status, Instant completed) {
        return new MeasurementView(
                new UUID(0, 1),
                new InstanceId("instance"),
                new OfficeId("uji"),
                "Kecamatan Uji",
                new Tribulan(2024, 4),
                1,
                "kunci",
                status,
                new Start(Instant.EPOCH, new UserId("camat"), null),
                new Steps("Perintah", null, false, null, null),
                Instant.EPOCH,
                new End(completed, null, null, null));
    }

    private static Concept concept(String value, String analysis) {
        IndicatorRule rule = new IndicatorRule(
                Direction.NAIK, Method.LANGSUNG, null, false, MinimiseFormula.SELISIH, Accumulation.TERAKHIR, null);
        BigDecimal figure = new BigDecimal(value);
        return new Concept(
                new UUID(0, 2),
                1,
                Instant.EPOCH,
                new UserId("staf"),
                true,
                new OfficeResult(figure, 1, 0),
                List.of(new Line(
                        "A",
                        "Indikator",
                        "%",
                        new About(null, null, null, null, null),
                        rule,
                        new Labels(null, null),
                        Target.of(BigDecimal.TEN),
                        new Filled(null, null, figure, "Sumber", null, null),
                        new Reached(figure, figure, figure, null, "Tinggi"),
                        new Explained(analysis, null, null))),
                2);
    }
}
