package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.rules.Direction;
import id.go.lumajangkab.kinerja.rules.IndicatorRule;
import id.go.lumajangkab.kinerja.rules.Method;
import id.go.lumajangkab.kinerja.rules.OfficeResult;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a figure came about: each step of it in words and once more with the entered numbers put in. The results are
 * those that were computed and kept, not new ones.
 */
public final class Calculation {

    private final int decimals;

    private Calculation(int decimals) {
        this.decimals = decimals;
    }

    /**
     * @param name    what is computed
     * @param formula in words
     * @param numbers the formula with the numbers, such as "45 : 50 × 100"; {@code null} where a number is missing or
     *                nothing is computed
     * @param exact   whether the result is shown as it is, not rounded
     * @param result  the number, or why there is none
     */
    public record Step(String name, String formula, String numbers, boolean exact, String result) {}

    /**
     * How realisasi and capaian of an indicator came about.
     *
     * @param decimals decimals shown of computed values, as the policy says
     */
    public static List<Step> of(Line line, int decimals) {
        return new Calculation(decimals).steps(line);
    }

    private List<Step> steps(Line line) {
        List<Step> steps = new ArrayList<>();
        steps.add(realisasi(line));
        if (line.reached().realisasi() != null) {
            steps.add(capaian(line));
            BigDecimal cap = line.rule().cap();
            if (cap != null && line.reached().capaianRaw() != null) {
                steps.add(step(
                        "Capaian yang dihitung",
                        "capaian, paling tinggi " + exact(cap),
                        shown(line.reached().capaianRaw()) + ", paling tinggi " + exact(cap),
                        line.reached().capaian(),
                        line));
            }
        }
        return steps;
    }

    /** How the office's mean came about; lines that could not be computed are left out. */
    public static Step mean(OfficeResult result, List<Line> lines, int decimals) {
        return new Calculation(decimals).meanOf(result, lines);
    }

    private Step meanOf(OfficeResult result, List<Line> lines) {
        List<BigDecimal> counted = lines.stream()
                .map(line -> line.reached().capaian())
                .filter(capaian -> capaian != null)
                .toList();
        String formula = "jumlah capaian yang dapat dihitung : banyaknya";
        if (counted.isEmpty()) {
            return new Step(
                    "Rata-rata capaian",
                    formula,
                    null,
                    true,
                    "tidak dapat dihitung: tidak satu pun indikator " + "dapat dihitung");
        }
        String numbers =
                "(" + counted.stream().map(this::shown).collect(Collectors.joining(" + ")) + ") : " + counted.size();
        return new Step("Rata-rata capaian", formula, numbers, isShownExactly(result.mean()), shown(result.mean()));
    }

    private Step realisasi(Line line) {
        IndicatorRule rule = line.rule();
        if (rule.method() == Method.LANGSUNG) {
            return step(
                    "Realisasi",
                    "nilai yang diisi langsung",
                    null,
                    line.reached().realisasi(),
                    line);
        }
        String times = rule.factor() == null ? "" : " × " + exact(rule.factor());
        String formula = label(line.labels().numerator(), "pembilang") + " : "
                + label(line.labels().denominator(), "penyebut") + times;
        boolean complete = line.filled().numerator() != null && line.filled().denominator() != null;
        return step(
                "Realisasi",
                formula,
                complete
                        ? exact(line.filled().numerator()) + " : "
                                + exact(line.filled().denominator()) + times
                        : null,
                line.reached().realisasi(),
                line);
    }

    private Step capaian(Line line) {
        Target target = line.target();
        String name = "Capaian (%)";
        if (target == null) {
            return step(name, "realisasi dibanding target", null, null, line);
        }
        BigDecimal reached = line.reached().realisasi();
        boolean below = reached.compareTo(target.low()) < 0;
        boolean above = reached.compareTo(target.upper()) > 0;
        if (target.high() != null && !below && !above) {
            return step(
                    name,
                    "realisasi berada di dalam rentang target, jadi 100",
                    shown(reached) + " di antara " + target.format(),
                    line.reached().capaianRaw(),
                    line);
        }
        BigDecimal bound = below ? target.low() : target.upper();
        String word = target.high() == null ? "target" : below ? "batas bawah target" : "batas atas target";
        return against(line, name, word, bound, lowerIsBetter(line.rule().direction(), below, above));
    }

    private Step against(Line line, String name, String word, BigDecimal bound, boolean lowerIsBetter) {
        BigDecimal reached = line.reached().realisasi();
        if (!lowerIsBetter) {
            return step(
                    name,
                    "realisasi : " + word + " × 100",
                    shown(reached) + " : " + exact(bound) + " × 100",
                    line.reached().capaianRaw(),
                    line);
        }
        return switch (line.rule().minimiseFormula()) {
            case SELISIH ->
                step(
                        name,
                        "(2 × " + word + " − realisasi) : " + word + " × 100, paling rendah 0",
                        "(2 × " + exact(bound) + " − " + shown(reached) + ") : " + exact(bound) + " × 100",
                        line.reached().capaianRaw(),
                        line);
            case PERBANDINGAN ->
                step(
                        name,
                        word + " : realisasi × 100",
                        exact(bound) + " : " + shown(reached) + " × 100",
                        line.reached().capaianRaw(),
                        line);
        };
    }

    /** As {@link IndicatorRule#capaian} decides it; on a single target both ways give 100. */
    private static boolean lowerIsBetter(Direction direction, boolean below, boolean above) {
        return below
                ? direction == Direction.TURUN
                : above ? direction != Direction.NAIK : direction == Direction.TURUN;
    }

    private Step step(String name, String formula, String numbers, BigDecimal result, Line line) {
        if (result == null) {
            return new Step(
                    name,
                    formula,
                    numbers,
                    true,
                    line.reached().notComputable() == null
                            ? "belum dihitung"
                            : "tidak dapat dihitung: "
                                    + line.reached().notComputable().text());
        }
        return new Step(name, formula, numbers, isShownExactly(result), shown(result));
    }

    private boolean isShownExactly(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= decimals;
    }

    /** Without needless zeros. */
    private String shown(BigDecimal number) {
        return isShownExactly(number) ? exact(number) : IndonesianNumber.format(number, decimals);
    }

    private static String exact(BigDecimal number) {
        return number == null ? null : IndonesianNumber.formatExact(number);
    }

    private static String label(String label, String otherwise) {
        return label == null ? otherwise : label;
    }
}
