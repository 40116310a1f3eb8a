package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.measurement.Views.Concept;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.Round;
import id.go.lumajangkab.kinerja.rules.Method;
import id.go.lumajangkab.kinerja.words.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A concept as it stands, and what changed in it since an earlier version, field by field, in words for the screen.
 *
 * @param indicators in the concept's order
 * @param removed    names of the indicators that the earlier version had besides
 * @param mean       the office's mean as a sentence
 */
public record ConceptChanges(List<Indicator> indicators, List<String> removed, Field mean) {

    /** @param added whether the earlier version did not have it */
    public record Indicator(String code, String name, boolean added, List<Field> fields) {}

    /**
     * @param value  what it says now, empty where nothing is filled in
     * @param change {@code null} where it says the same as before
     */
    public record Field(String name, String value, Change change) {}

    /**
     * @param before what it said, empty where nothing was filled in
     * @param by     who wrote the version in which it became what it is, {@code null} for the server
     */
    public record Change(String before, UserId by, Instant at) {}

    /**
     * The round since which a change counts for who has a step now: the last decision of that very step, or, where it
     * has not decided yet, the last rejection of any; none where there is neither.
     *
     * @param rounds oldest first
     */
    public static Optional<Round> lastRound(List<Round> rounds, int step) {
        Comparator<Round> inTime = Comparator.comparing(Round::at);
        return rounds.stream()
                .filter(round -> round.step() == step)
                .max(inTime)
                .or(() -> rounds.stream().filter(round -> !round.approved()).max(inTime));
    }

    /**
     * Compares the newest version with an earlier one.
     *
     * @param versions oldest first, at least one
     * @param since    number of the version to compare with, {@code null} for none: then nothing is a change
     */
    public static ConceptChanges since(List<Concept> versions, Integer since, Display display) {
        Concept newest = versions.get(versions.size() - 1);
        List<Concept> compared = versions.stream()
                .filter(version -> since != null && version.number() >= since)
                .toList();
        List<Version> history = compared.stream().map(Version::of).toList();
        List<Indicator> indicators = newest.lines().stream()
                .map(line -> indicator(line, history, display.withDecimals(newest.decimals())))
                .toList();
        List<String> removed = compared.isEmpty()
                ? List.of()
                : compared.get(0).lines().stream()
                        .filter(line -> newest.lines().stream()
                                .noneMatch(kept -> kept.code().equals(line.code())))
                        .map(Line::name)
                        .toList();
        Field mean = field(
                "Rata-rata capaian",
                history,
                version -> display.withDecimals(version.concept().decimals())
                        .mean(version.concept().result()),
                display.withDecimals(newest.decimals()).mean(newest.result()));
        return new ConceptChanges(indicators, removed, mean);
    }

    private record Version(Concept concept, Map<String, Line> lines) {

        static Version of(Concept concept) {
            return new Version(
                    concept, concept.lines().stream().collect(Collectors.toMap(Line::code, Function.identity())));
        }
    }

    private static Indicator indicator(Line line, List<Version> history, Display display) {
        boolean added = !history.isEmpty() && !history.get(0).lines().containsKey(line.code());
        List<Field> fields = new ArrayList<>();
        words(line, display)
                .forEach(word -> fields.add(field(
                        word.name(),
                        added ? List.of() : history,
                        version -> Optional.ofNullable(version.lines().get(line.code()))
                                .map(word.shown())
                                .orElse(""),
                        word.shown().apply(line))));
        return new Indicator(line.code(), line.name(), added, fields);
    }

    /** A field by its name on the screen; two may be called the same, for the catalogue names some of them. */
    private record Word(String name, Function<Line, String> shown) {}

    private static List<Word> words(Line of, Display display) {
        List<Word> words = new ArrayList<>();
        words.add(new Word("Target", line -> line.target() == null ? "" : display.target(line.target()) + unit(line)));
        if (of.rule().method() == Method.RASIO) {
            words.add(new Word(
                    label(of.labels().numerator(), "Pembilang"),
                    line -> display.field(line.filled().numerator())));
            words.add(new Word(
                    label(of.labels().denominator(), "Penyebut"),
                    line -> display.field(line.filled().denominator())));
        } else {
            words.add(new Word(
                    label(of.labels().numerator(), "Nilai"),
                    line -> display.field(line.filled().value())));
        }
        words.add(new Word("Sumber data", line -> display.text(line.filled().source())));
        words.add(new Word(
                "Alasan bila tanpa dokumen bukti",
                line -> display.text(line.filled().withoutEvidence())));
        words.add(new Word("Keterangan", line -> display.text(line.filled().note())));
        words.add(new Word(
                "Realisasi",
                line -> line.reached().realisasi() == null
                        ? ""
                        : display.number(line.reached().realisasi()) + unit(line)));
        words.add(new Word(
                "Capaian (%)",
                line -> line.reached().capaian() == null && line.reached().notComputable() == null
                        ? ""
                        : display.capaian(line)));
        words.add(new Word("Predikat", line -> display.text(line.reached().predikat())));
        words.add(new Word("Analisis", line -> display.text(line.explained().analysis())));
        words.add(new Word("Hambatan", line -> display.text(line.explained().obstacle())));
        words.add(
                new Word("Tindak lanjut", line -> display.text(line.explained().followUp())));
        return words;
    }

    private static String unit(Line line) {
        return line.unit() == null || line.unit().isBlank() ? "" : " " + line.unit();
    }

    private static String label(String label, String otherwise) {
        return label == null || label.isBlank() ? otherwise : label;
    }

    /** Whoever wrote the last of the versions in which the field became another has changed it. */
    private static Field field(String name, List<Version> history, Function<Version, String> shown, String now) {
        if (history.isEmpty() || Objects.equals(shown.apply(history.get(0)), now)) {
            return new Field(name, now, null);
        }
        int last = history.size() - 1;
        while (last > 1 && shown.apply(history.get(last - 1)).equals(shown.apply(history.get(last)))) {
            last--;
        }
        Concept version = history.get(last).concept();
        return new Field(name, now, new Change(shown.apply(history.get(0)), version.createdBy(), version.createdAt()));
    }
}
