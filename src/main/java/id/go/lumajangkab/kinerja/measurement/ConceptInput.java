package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.measurement.Commands.Figures;
import id.go.lumajangkab.kinerja.measurement.Commands.IndicatorChoice;
import id.go.lumajangkab.kinerja.measurement.Commands.Texts;
import id.go.lumajangkab.kinerja.planning.CatalogueItem;
import id.go.lumajangkab.kinerja.planning.IndicatorEntity;
import id.go.lumajangkab.kinerja.rules.Method;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.rules.Reading;
import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.Words;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What is handed in about the indicators of a concept: held against them, and cleaned up. */
final class ConceptInput {

    private ConceptInput() {}

    /**
     * The indicators that step 3 has chosen, by code.
     *
     * @param items the catalogue of the period, by code
     */
    static Map<String, IndicatorChoice> used(
            List<IndicatorChoice> choices, Map<String, CatalogueItem> items, Tribulan period) {
        Map<String, IndicatorChoice> used = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (IndicatorChoice choice : choices) {
            CatalogueItem item = items.get(choice.code());
            if (item == null) {
                throw new InputException("Indikator " + InputException.quoted(choice.code())
                        + " tidak ada dalam katalog untuk " + period.label() + ".");
            }
            if (!seen.add(choice.code())) {
                throw new InputException("Isian " + Words.indicator(item.name()) + " ada dua kali.");
            }
            if (item.target() != null
                    && choice.target() != null
                    && !choice.target().equals(item.target())) {
                throw new InputException("Target " + Words.indicator(item.name())
                        + " sudah ditetapkan dalam katalog, yaitu "
                        + item.target().format()
                        + ", dan tidak dapat diubah.");
            }
            if (choice.target() != null) {
                checkSize(
                        "Target " + Words.indicator(item.name()),
                        choice.target().low());
                checkSize(
                        "Target " + Words.indicator(item.name()),
                        choice.target().high());
            }
            if (choice.used()) {
                used.put(choice.code(), choice);
            }
        }
        if (used.isEmpty()) {
            throw new InputException("Pilih paling sedikit satu indikator.");
        }
        return used;
    }

    /** The rows by code, exactly one for each line of the concept. */
    static <T> Map<String, T> matched(ConceptEntity concept, List<T> rows, Function<T, String> codeOf) {
        Map<String, LineEntity> lines = new LinkedHashMap<>();
        concept.lines.forEach(line -> lines.put(line.indicator.code(), line));
        Map<String, T> byCode = new LinkedHashMap<>();
        for (T row : rows) {
            LineEntity line = lines.get(codeOf.apply(row));
            if (line == null) {
                throw new InputException(
                        "Indikator " + InputException.quoted(codeOf.apply(row)) + " tidak ada dalam konsep ini.");
            }
            if (byCode.put(codeOf.apply(row), row) != null) {
                throw new InputException("Isian " + Words.indicator(line.indicator.name()) + " ada dua kali.");
            }
        }
        lines.forEach((code, line) -> {
            if (!byCode.containsKey(code)) {
                throw new InputException("Isian " + Words.indicator(line.indicator.name()) + " tidak ada.");
            }
        });
        return byCode;
    }

    static Figures checkedFigures(IndicatorEntity indicator, Figures figures) {
        String name = Words.indicator(indicator.name());
        boolean ratio = indicator.method() == Method.RASIO;
        if (ratio && figures.value() != null) {
            throw new InputException("Kosongkan nilai " + name + ", karena dihitung dari pembilang dan penyebut.");
        }
        if (!ratio && (figures.numerator() != null || figures.denominator() != null)) {
            throw new InputException("Kosongkan pembilang dan penyebut " + name + ", karena nilainya diisi langsung.");
        }
        checkFigure(indicator, "Pembilang " + name, figures.numerator());
        checkFigure(indicator, "Penyebut " + name, figures.denominator());
        checkFigure(indicator, "Nilai " + name, figures.value());
        String source = Words.optional("Dokumen sumber " + name, figures.source(), Words.SHORT);
        String note = Words.optional("Keterangan " + name, figures.note(), Words.LONG);
        String withoutEvidence =
                Words.optional("Alasan bila tanpa dokumen bukti " + name, figures.withoutEvidence(), Words.LONG);
        boolean complete = isComplete(indicator, figures);
        if (complete && source == null) {
            throw new InputException("Isi nama dokumen sumber untuk " + name + ".");
        }
        if (!complete && note == null) {
            throw new InputException("Isi angka untuk " + name + ", atau keterangan mengapa angkanya belum ada.");
        }
        return new Figures(
                indicator.code(),
                figures.numerator(),
                figures.denominator(),
                figures.value(),
                source,
                note,
                withoutEvidence);
    }

    private static boolean isComplete(IndicatorEntity indicator, Figures figures) {
        return indicator
                .rule(Policy.DELIVERED)
                .isComplete(new Reading(figures.numerator(), figures.denominator(), figures.value()));
    }

    /** Refuses figures that neither a document proves nor a reason excuses, and names all of them. */
    static void requireEvidence(ConceptEntity concept, Collection<Figures> figures, Set<String> documented) {
        Map<String, IndicatorEntity> indicators = new LinkedHashMap<>();
        concept.lines.forEach(line -> indicators.put(line.indicator.code(), line.indicator));
        List<String> missing = figures.stream()
                .filter(given -> given.withoutEvidence() == null
                        && !documented.contains(given.code())
                        && isComplete(indicators.get(given.code()), given))
                .map(given -> Words.indicator(indicators.get(given.code()).name()))
                .toList();
        if (!missing.isEmpty()) {
            throw new InputException("Unggah dokumen bukti pada tab Dokumen, atau isi alasan bila tanpa dokumen bukti,"
                    + " untuk " + String.join(", ", missing) + ".");
        }
    }

    private static void checkFigure(IndicatorEntity indicator, String field, BigDecimal figure) {
        if (figure == null) {
            return;
        }
        if (figure.signum() < 0) {
            throw new InputException(field + " tidak boleh negatif.");
        }
        checkSize(field, figure);
        if (indicator.wholeNumbers() && !IndonesianNumber.isWhole(figure)) {
            throw new InputException(field + " harus bilangan bulat; tulis tanpa koma.");
        }
    }

    private static void checkSize(String field, BigDecimal figure) {
        if (figure == null) {
            return;
        }
        BigDecimal number = figure.stripTrailingZeros();
        if (number.precision() - number.scale() > IndonesianNumber.INTEGER_DIGITS
                || number.scale() > IndonesianNumber.DECIMALS) {
            throw new InputException(field + " terlalu panjang; tulis paling banyak " + IndonesianNumber.INTEGER_DIGITS
                    + " angka di depan koma dan " + IndonesianNumber.DECIMALS + " angka di belakangnya.");
        }
    }

    static Texts checkedTexts(IndicatorEntity indicator, Texts texts) {
        String name = Words.indicator(indicator.name());
        return new Texts(
                indicator.code(),
                Words.required("Analisis " + name, texts.analysis(), Words.LONG),
                Words.optional("Hambatan " + name, texts.obstacle(), Words.LONG),
                Words.optional("Tindak lanjut " + name, texts.followUp(), Words.LONG));
    }
}
