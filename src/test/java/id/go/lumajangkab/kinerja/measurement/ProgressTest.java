package id.go.lumajangkab.kinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.measurement.Progress.Decision;
import id.go.lumajangkab.kinerja.measurement.Progress.Deed;
import id.go.lumajangkab.kinerja.measurement.Progress.Newest;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.words.Tribulan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Whatever order a diagram asks for, nothing is frozen that both have not approved as it is. */
class ProgressTest {

    private static final Tribulan PERIOD = new Tribulan(2024, 4);

    /** What changes what is decided about. */
    private static final Set<Deed> CHANGES = Set.of(
            Deed.ORDER_IT,
            Deed.SETTLE_TEAM,
            Deed.SETTLE_INDICATORS,
            Deed.RECORD_FIGURES,
            Deed.RECORD_TEXTS,
            Deed.CORRECT);

    /** A deed; {@code yes} is what steps 6 and 7 answer, and whether a correction changes anything. */
    record Act(Deed deed, boolean yes) {

        static Act of(Deed deed) {
            return new Act(deed, true);
        }

        boolean decides(Deed step, boolean answer) {
            return deed == step && yes == answer;
        }

        boolean changes() {
            return CHANGES.contains(deed) && (deed != Deed.CORRECT || yes);
        }
    }

    private static final List<Act> STRAIGHT = List.of(
            Act.of(Deed.ORDER_IT),
            Act.of(Deed.SETTLE_TEAM),
            Act.of(Deed.SETTLE_INDICATORS),
            Act.of(Deed.RECORD_FIGURES),
            Act.of(Deed.COMPUTE),
            Act.of(Deed.RECORD_TEXTS),
            Act.of(Deed.DECIDE_AS_KASUBAG),
            Act.of(Deed.DECIDE_AS_TIM),
            Act.of(Deed.EXECUTE),
            Act.of(Deed.FREEZE),
            Act.of(Deed.REPORT),
            Act.of(Deed.ARCHIVE));

    /** Keeps what the tables would keep, and does what is not refused. */
    static final class Tables {

        final List<Act> done = new ArrayList<>();
        private Status status = Status.BERJALAN;
        private boolean ordered;
        private boolean team;
        private int version;
        private boolean figures;
        private boolean computed;
        private boolean texts;
        private int decisions;
        private Decision kasubag;
        private Decision tim;
        private int executed;
        boolean frozen;
        private boolean archived;

        Progress progress() {
            return new Progress(
                    PERIOD,
                    status,
                    ordered,
                    team,
                    new Newest(version, figures, computed, texts),
                    kasubag,
                    tim,
                    executed,
                    frozen,
                    archived);
        }

        /** The sentence by which it was refused. */
        Optional<String> attempt(Act act) {
            Optional<String> missing = progress().missing(act.deed());
            if (missing.isEmpty()) {
                write(act);
                done.add(act);
            }
            return missing;
        }

        private void write(Act act) {
            if (act.changes()
                    && act.deed() != Deed.SETTLE_INDICATORS
                    && progress().isDecided()) {
                version++;
            }
            switch (act.deed()) {
                case ORDER_IT -> ordered = true;
                case SETTLE_TEAM -> team = true;
                case SETTLE_INDICATORS -> {
                    version++;
                    figures = false;
                    computed = false;
                    texts = false;
                }
                case RECORD_FIGURES -> {
                    figures = true;
                    computed = false;
                }
                case COMPUTE -> computed = true;
                case RECORD_TEXTS -> texts = true;
                case CORRECT -> {}
                case DECIDE_AS_KASUBAG -> kasubag = new Decision(++decisions, version, act.yes());
                case DECIDE_AS_TIM -> tim = new Decision(++decisions, version, act.yes());
                case EXECUTE -> executed = version;
                case FREEZE -> frozen = true;
                case REPORT -> status = Status.SELESAI;
                case ARCHIVE -> archived = true;
                case CANCEL -> status = Status.DIBATALKAN;
            }
        }
    }

    /** Any deeds in any order: those of a way that gets through with some left out, doubled, moved or put in. */
    @Provide
    Arbitrary<List<Act>> anyOrder() {
        Arbitrary<Act> any = Arbitraries.of(Deed.class)
                .flatMap(deed -> Arbitraries.of(true, true, true, false).map(yes -> new Act(deed, yes)));
        return Arbitraries.frequencyOf(
                Tuple.of(1, any.list().ofMaxSize(60)), Tuple.of(4, Arbitraries.randomValue(ProgressTest::disturbed)));
    }

    /** The SOP with its loops: 6-tidak to 5, 7-tidak to 6, as often as they like. */
    @Provide
    Arbitrary<List<Act>> theSop() {
        return Arbitraries.randomValue(ProgressTest::walk);
    }

    private static List<Act> walk(Random random) {
        List<Act> acts = new ArrayList<>(STRAIGHT.subList(0, 6));
        boolean approved = false;
        while (!approved) {
            boolean kasubag = random.nextInt(3) > 0;
            acts.add(new Act(Deed.DECIDE_AS_KASUBAG, kasubag));
            if (!kasubag) {
                acts.add(Act.of(Deed.RECORD_TEXTS));
                continue;
            }
            approved = random.nextInt(3) > 0;
            acts.add(new Act(Deed.DECIDE_AS_TIM, approved));
            if (!approved && random.nextBoolean()) {
                acts.add(new Act(Deed.CORRECT, random.nextBoolean()));
            }
        }
        acts.addAll(STRAIGHT.subList(8, STRAIGHT.size()));
        return acts;
    }

    static List<Act> disturbed(Random random) {
        List<Act> acts = new ArrayList<>(walk(random));
        for (int i = random.nextInt(6); i > 0; i--) {
            int place = random.nextInt(acts.size());
            switch (random.nextInt(4)) {
                case 0 -> acts.remove(place);
                case 1 -> acts.add(random.nextInt(acts.size()), acts.get(place));
                case 2 -> acts.add(random.nextInt(acts.size()), acts.remove(place));
                default ->
                    acts.add(place, new Act(Deed.values()[random.nextInt(Deed.values().length)], random.nextBoolean()));
            }
            if (acts.isEmpty()) {
                return acts;
            }
        }
        return acts;
    }

    @Property(tries = 5_000)
    void nothingIsFrozenThatBothHaveNotApprovedAsItIs(@ForAll("anyOrder") List<Act> acts) {
        Tables tables = new Tables();
        acts.forEach(tables::attempt);

        int freeze = place(tables.done, Deed.FREEZE);
        Statistics.label("frozen").collect(freeze >= 0);
        Statistics.label("frozen").coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 5);
            coverage.check(false).percentage(share -> share > 5);
        });
        if (freeze < 0) {
            assertThat(tables.done).extracting(Act::deed).doesNotContain(Deed.REPORT, Deed.ARCHIVE);
            return;
        }
        List<Act> before = tables.done.subList(0, freeze);
        int changed = lastOf(before, Act::changes);
        int kasubag = lastOf(before, act -> act.deed() == Deed.DECIDE_AS_KASUBAG);
        int tim = lastOf(before, act -> act.deed() == Deed.DECIDE_AS_TIM);
        assertThat(before.get(kasubag).yes()).isTrue();
        assertThat(before.get(tim).yes()).isTrue();
        assertThat(kasubag).isGreaterThan(changed);
        assertThat(tim).isGreaterThan(kasubag);
        assertThat(lastOf(before, act -> act.deed() == Deed.EXECUTE)).isGreaterThan(tim);
        assertThat(lastOf(before, act -> act.deed() == Deed.COMPUTE))
                .isGreaterThan(lastOf(before, act -> act.deed() == Deed.RECORD_FIGURES));
        assertThat(before)
                .extracting(Act::deed)
                .contains(
                        Deed.ORDER_IT,
                        Deed.SETTLE_TEAM,
                        Deed.SETTLE_INDICATORS,
                        Deed.RECORD_FIGURES,
                        Deed.RECORD_TEXTS);
        assertThat(tables.done.subList(freeze + 1, tables.done.size()))
                .extracting(Act::deed)
                .isSubsetOf(Deed.REPORT, Deed.ARCHIVE)
                .doesNotHaveDuplicates();
    }

    @Property(tries = 2_000)
    void theSopAlwaysGetsThrough(@ForAll("theSop") List<Act> acts) {
        Tables tables = new Tables();

        assertThat(acts).allSatisfy(act -> assertThat(tables.attempt(act)).isEmpty());

        assertThat(tables.archived).isTrue();
    }

    /** A "tidak" is never turned into a "setuju" of the same step without a change or the other step between them. */
    @Property(tries = 2_000)
    void nobodyAnswersTwiceInTurn(@ForAll("anyOrder") List<Act> acts) {
        Tables tables = new Tables();
        acts.forEach(tables::attempt);

        List<Act> done = tables.done;
        for (int i = 0; i < done.size(); i++) {
            Deed deed = done.get(i).deed();
            if (deed == Deed.DECIDE_AS_KASUBAG || deed == Deed.DECIDE_AS_TIM) {
                int before = lastOf(done.subList(0, i), act -> act.deed() == deed);
                if (before >= 0) {
                    assertThat(done.subList(before + 1, i))
                            .anyMatch(act -> act.changes()
                                    || act.deed() == Deed.DECIDE_AS_KASUBAG
                                    || act.deed() == Deed.DECIDE_AS_TIM);
                }
            }
        }
    }

    @Property(tries = 2_000)
    void everyRefusalIsASentenceThatSaysWhatIsMissing(@ForAll("anyOrder") List<Act> acts) {
        Tables tables = new Tables();
        acts.forEach(act -> tables.attempt(act)
                .ifPresent(sentence ->
                        assertThat(sentence).matches("[A-Z].*[a-z0-9)]\\.").doesNotContain("null")));
    }

    @Example
    void aStepThatIsLeftOutIsNamedByTheFirstThatNeedsIt() {
        assertThat(firstRefusalWithout(Deed.ORDER_IT)).contains("langkah 1");
        assertThat(firstRefusalWithout(Deed.SETTLE_TEAM)).contains("langkah 2");
        assertThat(firstRefusalWithout(Deed.SETTLE_INDICATORS)).contains("belum disusun");
        assertThat(firstRefusalWithout(Deed.RECORD_FIGURES)).contains("langkah 4");
        assertThat(firstRefusalWithout(Deed.COMPUTE)).contains("belum dihitung");
        assertThat(firstRefusalWithout(Deed.RECORD_TEXTS)).contains("langkah 5");
        assertThat(firstRefusalWithout(Deed.DECIDE_AS_KASUBAG)).contains("langkah 6");
        assertThat(firstRefusalWithout(Deed.DECIDE_AS_TIM)).contains("Tim belum menyetujui");
        assertThat(firstRefusalWithout(Deed.EXECUTE)).contains("langkah 8");
        assertThat(firstRefusalWithout(Deed.FREEZE)).contains("belum dibekukan");
        assertThat(firstRefusalWithout(Deed.REPORT)).contains("belum selesai");
    }

    @Example
    void aTidakOfTheTimIsNamed() {
        Tables tables = new Tables();
        STRAIGHT.subList(0, 7).forEach(tables::attempt);
        tables.attempt(new Act(Deed.DECIDE_AS_TIM, false));

        assertThat(tables.attempt(Act.of(Deed.EXECUTE)))
                .hasValue("Tim tidak menyetujui konsep Tribulan IV Tahun 2024"
                        + " versi 1; perbaiki konsep dan periksa lagi (langkah 5 sampai 7).");
        assertThat(tables.attempt(Act.of(Deed.DECIDE_AS_TIM)))
                .hasValue("Tim mengembalikan konsep Tribulan IV Tahun"
                        + " 2024 versi 1; Kasubag Renvapor perlu memeriksanya lagi dahulu (langkah 6).");
    }

    @Example
    void anEndMeansWhatHasHappenedBefore() {
        Tables tables = new Tables();
        STRAIGHT.subList(0, 9).forEach(tables::attempt);
        assertThat(tables.progress().afterEnd(true)).isEqualTo(Status.DIBATALKAN);
        assertThat(tables.progress().afterEnd(false)).isEqualTo(Status.TERHENTI);

        tables.attempt(Act.of(Deed.FREEZE));
        assertThat(tables.progress().afterEnd(true)).isEqualTo(Status.BELUM_DILAPORKAN);
        assertThat(tables.progress().afterEnd(false)).isEqualTo(Status.BELUM_DILAPORKAN);
        assertThat(tables.attempt(Act.of(Deed.CANCEL)))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("tidak dapat dibatalkan lagi"));

        tables.attempt(Act.of(Deed.REPORT));
        assertThat(tables.progress().afterEnd(true)).isEqualTo(Status.SELESAI);
        assertThat(tables.progress().afterEnd(false)).isEqualTo(Status.SELESAI);
    }

    private static String firstRefusalWithout(Deed left) {
        Tables tables = new Tables();
        return STRAIGHT.stream()
                .filter(act -> act.deed() != left)
                .map(tables::attempt)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static int place(List<Act> acts, Deed deed) {
        return lastOf(acts, act -> act.deed() == deed);
    }

    private static int lastOf(List<Act> acts, Predicate<Act> which) {
        for (int i = acts.size() - 1; i >= 0; i--) {
            if (which.test(acts.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
