package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.audit.Sha256;
import id.go.lumajangkab.kinerja.measurement.Views.Concept;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.PolicyView;
import id.go.lumajangkab.kinerja.rules.IndicatorRule;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import java.math.BigDecimal;

/**
 * The fingerprint of a result: SHA-256 over a text that says, in a fixed order, whose result it is, of which period and
 * number, and every line's rule, inputs, target, values and words. It depends on nothing that changes after the freeze,
 * so the trail, the printed report and a check of the tables all come to the same one.
 */
public final class Fingerprint {

    /** Names the form of the text; another form is another name, so that an old fingerprint stays explicable. */
    private static final String FORM = "kinerja-hasil-1";

    private Fingerprint() {}

    /**
     * 64 lower-case hexadecimal digits.
     *
     * @param concept of this measurement: the frozen one, or any version for a concept's fingerprint
     * @param policy  by which it was computed, with the rating bands that it keeps once it is frozen
     */
    public static String of(MeasurementView measurement, Concept concept, PolicyView policy) {
        return Sha256.of(canonical(measurement, concept, policy));
    }

    /** The text that is hashed: one field a line, so that two of them can be compared by eye. */
    public static String canonical(MeasurementView measurement, Concept concept, PolicyView policy) {
        Text text = new Text()
                .add("bentuk", FORM)
                .add("kantor", measurement.office().value())
                .add("tahun", measurement.period().year())
                .add("tribulan", measurement.period().number())
                .add("nomor", measurement.number())
                .add("versi kebijakan", policy.version())
                .add("kebijakan berlaku mulai", policy.validFrom())
                .add("batas kebijakan", policy.policy().cap())
                .add("rumus turun kebijakan", policy.policy().minimiseFormula())
                .add("desimal", policy.policy().decimals())
                .add("pembulatan", Policy.ROUNDING);
        policy.bands().bands().forEach(band -> text.add("predikat " + band.predikat(), band.capaian()));
        if (concept.result() != null) {
            text.add("rata-rata", concept.result().mean())
                    .add("dapat dihitung", concept.result().computable())
                    .add("tidak dapat dihitung", concept.result().notComputable());
        }
        int number = 0;
        for (Line line : concept.lines()) {
            text.add("baris", ++number);
            add(text, line);
        }
        return text.toString();
    }

    private static void add(Text text, Line line) {
        IndicatorRule rule = line.rule();
        text.add("kode", line.code())
                .add("indikator", line.name())
                .add("satuan", line.unit())
                .add("sasaran", line.about().objective())
                .add("definisi", line.about().definition())
                .add("rumus", line.about().formulaText())
                .add("sumber data", line.about().dataSource())
                .add("penanggung jawab", line.about().responsible())
                .add("arah", rule.direction())
                .add("cara", rule.method())
                .add("faktor", rule.factor())
                .add("bulat", rule.wholeNumbers())
                .add("rumus turun", rule.minimiseFormula())
                .add("akumulasi", rule.accumulation())
                .add("batas", rule.cap())
                .add("label pembilang", line.labels().numerator())
                .add("label penyebut", line.labels().denominator())
                .add(
                        "target bawah",
                        line.target() == null ? null : line.target().low())
                .add("target atas", line.target() == null ? null : line.target().high())
                .add("pembilang", line.filled().numerator())
                .add("penyebut", line.filled().denominator())
                .add("nilai", line.filled().value())
                .add("sumber", line.filled().source())
                .add("keterangan", line.filled().note())
                .add("tanpa bukti", line.filled().withoutEvidence())
                .add("realisasi", line.reached().realisasi())
                .add("capaian mentah", line.reached().capaianRaw())
                .add("capaian", line.reached().capaian())
                .add("tidak dihitung", line.reached().notComputable())
                .add("predikat", line.reached().predikat())
                .add("analisis", line.explained().analysis())
                .add("hambatan", line.explained().obstacle())
                .add("tindak lanjut", line.explained().followUp());
    }

    /** Fields as {@code name=value}; texts are quoted, so that nothing inside them can pass for another field. */
    private static final class Text {

        private final StringBuilder lines = new StringBuilder();

        Text add(String name, Object value) {
            lines.append(name).append('=').append(written(value)).append('\n');
            return this;
        }

        private static String written(Object value) {
            if (value instanceof BigDecimal number) {
                // 1.50 and 1.5 are the same figure, whichever of them the database gives back
                return IndonesianNumber.normal(number).toPlainString();
            }
            if (value instanceof String words) {
                return '"'
                        + words.replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replace("\r", "\\r")
                                .replace("\n", "\\n")
                        + '"';
            }
            return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
        }

        @Override
        public String toString() {
            return lines.toString();
        }
    }
}
