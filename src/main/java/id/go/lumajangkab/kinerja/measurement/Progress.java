package id.go.lumajangkab.kinerja.measurement;

import static id.go.lumajangkab.kinerja.measurement.Progress.Need.APPROVED_BY_BOTH;
import static id.go.lumajangkab.kinerja.measurement.Progress.Need.COMPUTED;
import static id.go.lumajangkab.kinerja.measurement.Progress.Need.CONCEPT;
import static id.go.lumajangkab.kinerja.measurement.Progress.Need.EXECUTED;
import static id.go.lumajangkab.kinerja.measurement.Progress.Need.FIGURES;
import static id.go.lumajangkab.kinerja.measurement.Progress.Need.FROZEN;
import static id.go.lumajangkab.kinerja.measurement.Progress.Need.NOT_ARCHIVED;
import static id.go.lumajangkab.kinerja.measurement.Progress.Need.NOT_FROZEN;
import static id.go.lumajangkab.kinerja.measurement.Progress.Need.ORDER;
import static id.go.lumajangkab.kinerja.measurement.Progress.Need.REPORTED;
import static id.go.lumajangkab.kinerja.measurement.Progress.Need.RETURNED_BY_TIM;
import static id.go.lumajangkab.kinerja.measurement.Progress.Need.RUNNING;
import static id.go.lumajangkab.kinerja.measurement.Progress.Need.TEAM;
import static id.go.lumajangkab.kinerja.measurement.Progress.Need.TEXTS;
import static id.go.lumajangkab.kinerja.measurement.Progress.Need.TURN_OF_KASUBAG;
import static id.go.lumajangkab.kinerja.measurement.Progress.Need.TURN_OF_TIM;
import static id.go.lumajangkab.kinerja.measurement.Progress.Need.UNREPORTED;

import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.Tribulan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How far a measurement is, as its tables say it, and what may be done to it next. What each step of the SOP needs
 * stands here and nowhere else; no diagram and no process variable is asked. A step may be done again as long as nothing
 * is frozen; what follows from it has to be done again too, for a decision counts for one version of the concept only.
 *
 * @param ordered  whether step 1 has ordered it
 * @param team     whether step 2 has settled a team
 * @param kasubag  what step 6 decided last, {@code null} where it has not
 * @param tim      what step 7 decided last, {@code null} where it has not
 * @param executed number of the version that step 8 was about, 0 where it was about none
 */
record Progress(
        Tribulan period,
        Status status,
        boolean ordered,
        boolean team,
        Newest newest,
        Decision kasubag,
        Decision tim,
        int executed,
        boolean frozen,
        boolean archived) {

    /**
     * The newest version of the concept.
     *
     * @param version  its number, 0 while step 3 has settled none
     * @param figures  whether each of its indicators has its figures, or the reason why not
     * @param computed whether it was computed since its figures changed
     * @param texts    whether each of its indicators has its analysis
     */
    record Newest(int version, boolean figures, boolean computed, boolean texts) {}

    /**
     * A decision of step 6 or 7.
     *
     * @param sequence counts the decisions of both steps
     * @param version  of the concept that it is about
     */
    record Decision(int sequence, int version, boolean approved) {}

    /** What can be done to a measurement, and what that needs, in the order in which it is asked for. */
    enum Deed {

        /** Step 1. */
        ORDER_IT(RUNNING, NOT_FROZEN),
        /** Step 2. */
        SETTLE_TEAM(RUNNING, NOT_FROZEN, ORDER),
        /** Step 3. */
        SETTLE_INDICATORS(RUNNING, NOT_FROZEN, ORDER, TEAM),
        /** Step 4. */
        RECORD_FIGURES(RUNNING, NOT_FROZEN, ORDER, TEAM, CONCEPT),
        /** After step 4. */
        COMPUTE(RUNNING, NOT_FROZEN, ORDER, TEAM, CONCEPT, FIGURES),
        /** Step 5. */
        RECORD_TEXTS(RUNNING, NOT_FROZEN, ORDER, TEAM, CONCEPT, FIGURES),
        /** Step 6: the Kasubag's own corrections after a "tidak" of the Tim. */
        CORRECT(RUNNING, NOT_FROZEN, ORDER, TEAM, CONCEPT, FIGURES, COMPUTED, TEXTS, RETURNED_BY_TIM),
        /** Step 6. */
        DECIDE_AS_KASUBAG(RUNNING, NOT_FROZEN, ORDER, TEAM, CONCEPT, FIGURES, COMPUTED, TEXTS, TURN_OF_KASUBAG),
        /** Step 7. */
        DECIDE_AS_TIM(RUNNING, NOT_FROZEN, ORDER, TEAM, CONCEPT, FIGURES, COMPUTED, TEXTS, TURN_OF_TIM),
        /** Step 8. */
        EXECUTE(RUNNING, NOT_FROZEN, ORDER, TEAM, CONCEPT, FIGURES, COMPUTED, TEXTS, APPROVED_BY_BOTH),
        /** After step 8. */
        FREEZE(RUNNING, NOT_FROZEN, ORDER, TEAM, CONCEPT, FIGURES, COMPUTED, TEXTS, APPROVED_BY_BOTH, EXECUTED),
        /** Step 9. */
        REPORT(RUNNING, FROZEN),
        /** After step 9. */
        ARCHIVE(REPORTED, NOT_ARCHIVED),
        /** At any time before the freeze. */
        CANCEL(RUNNING, UNREPORTED);

        private final List<Need> needs;

        Deed(Need... needs) {
            this.needs = List.of(needs);
        }
    }

    /** What a deed needs, and the sentence that says that it is missing. */
    enum Need {
        RUNNING(p -> p.status == Status.BERJALAN, Progress::ended),
        NOT_FROZEN(
                p -> !p.frozen,
                p -> "Hasil pengukuran " + p.label()
                        + " sudah dibekukan dan tidak dapat diubah; perbaiki dengan pembetulan."),
        UNREPORTED(
                p -> !p.frozen,
                p -> "Hasil pengukuran " + p.label() + " sudah dibekukan, jadi pengukurannya tidak"
                        + " dapat dibatalkan lagi; laporkan hasilnya (langkah 9), lalu perbaiki dengan pembetulan."),
        ORDER(p -> p.ordered, p -> "Pengukuran " + p.label() + " belum diperintahkan oleh Camat (langkah 1)."),
        TEAM(p -> p.team, p -> "Tim pengukuran " + p.label() + " belum ditetapkan (langkah 2)."),
        CONCEPT(p -> p.newest.version > 0, p -> withoutConcept(p.period)),
        FIGURES(
                p -> p.newest.figures,
                p -> "Data pada " + p.concept()
                        + " belum dihimpun (langkah 4): setiap indikator memerlukan angka, atau keterangan mengapa belum ada."),
        COMPUTED(
                p -> p.newest.computed,
                p -> "Capaian pada " + p.concept() + " belum dihitung sejak datanya berubah; hubungi analis proses."),
        TEXTS(
                p -> p.newest.texts,
                p -> "Analisis pada " + p.concept() + " belum diketik untuk setiap indikator (langkah 5)."),
        RETURNED_BY_TIM(
                p -> p.isOfThisVersion(p.tim) && p.last() == p.tim && !p.tim.approved,
                p -> "Konsep hanya dapat dikoreksi setelah Tim mengembalikannya."),
        TURN_OF_KASUBAG(p -> p.last() == null || RETURNED_BY_TIM.isMet(p), Progress::alreadyChecked),
        TURN_OF_TIM(
                p -> p.isOfThisVersion(p.kasubag) && p.last() == p.kasubag && p.kasubag.approved,
                Progress::notYetForTim),
        APPROVED_BY_BOTH(
                p -> p.isOfThisVersion(p.kasubag)
                        && p.kasubag.approved
                        && p.isOfThisVersion(p.tim)
                        && p.last() == p.tim
                        && p.tim.approved,
                Progress::notApproved),
        EXECUTED(
                p -> p.executed == p.newest.version,
                p -> "Pengukuran " + p.label() + " belum dilaksanakan bersama Tim (langkah 8) menurut konsep versi "
                        + p.newest.version + "."),
        FROZEN(p -> p.frozen, p -> "Hasil pengukuran " + p.label() + " belum dibekukan, jadi belum dapat dilaporkan."),
        REPORTED(p -> p.status == Status.SELESAI, Progress::notReported),
        NOT_ARCHIVED(p -> !p.archived, p -> "Hasil pengukuran " + p.label() + " sudah diarsipkan.");

        private final Predicate<Progress> met;
        private final Function<Progress, String> sentence;

        Need(Predicate<Progress> met, Function<Progress, String> sentence) {
            this.met = met;
            this.sentence = sentence;
        }

        private boolean isMet(Progress progress) {
            return met.test(progress);
        }
    }

    /** The first thing that a deed lacks, as a sentence; none where it may be done. */
    Optional<String> missing(Deed deed) {
        return deed.needs.stream().filter(need -> !need.isMet(this)).findFirst().map(need -> need.sentence.apply(this));
    }

    /** @throws InputException with the first thing that a deed lacks */
    void require(Deed deed) {
        missing(deed).ifPresent(sentence -> {
            throw new InputException(sentence);
        });
    }

    /** Whether somebody has decided about the newest version, so that a change begins the next one. */
    boolean isDecided() {
        return last() != null;
    }

    /**
     * What a measurement becomes when its process ends.
     *
     * @param asked whether a person asked for it, and not the diagram
     * @return its status; the same as before where the end changes nothing
     */
    Status afterEnd(boolean asked) {
        if (status != Status.BERJALAN) {
            return status;
        }
        if (frozen) {
            return Status.BELUM_DILAPORKAN;
        }
        return asked ? Status.DIBATALKAN : Status.TERHENTI;
    }

    /** Says that step 3 has settled no concept. */
    static String withoutConcept(Tribulan period) {
        return "Konsep pengukuran " + period.label() + " belum disusun.";
    }

    /** The last decision about the newest version, {@code null} where nobody has decided about it. */
    private Decision last() {
        return Stream.of(Optional.ofNullable(kasubag), Optional.ofNullable(tim))
                .flatMap(Optional::stream)
                .filter(this::isOfThisVersion)
                .reduce((one, other) -> one.sequence > other.sequence ? one : other)
                .orElse(null);
    }

    private boolean isOfThisVersion(Decision decision) {
        return decision != null && decision.version == newest.version;
    }

    private String ended() {
        return switch (status) {
            case BERJALAN -> throw new IllegalStateException("it is running");
            case SELESAI -> "Pengukuran " + label() + " sudah selesai.";
            case DIBATALKAN -> "Pengukuran " + label() + " sudah dibatalkan.";
            case TERHENTI -> "Pengukuran " + label() + " sudah terhenti; mulailah pengukuran baru.";
            case BELUM_DILAPORKAN ->
                "Pengukuran " + label()
                        + " sudah berakhir sebelum dilaporkan; hasilnya hanya dapat diperbaiki dengan pembetulan.";
        };
    }

    private String alreadyChecked() {
        if (last() == tim) {
            return "Tim sudah menyetujui " + concept() + "; langkah berikutnya pelaksanaan bersama Tim (langkah 8).";
        }
        return kasubag.approved
                ? "Kasubag Renvapor sudah menyetujui " + concept() + "; sekarang giliran Tim (langkah 7)."
                : "Kasubag Renvapor tidak menyetujui " + concept()
                        + "; konsep perlu diperbaiki dahulu oleh Staf (langkah 5).";
    }

    private String notYetForTim() {
        Decision last = last();
        if (last == null) {
            return "Kasubag Renvapor belum memeriksa " + concept() + " (langkah 6).";
        }
        if (last == tim) {
            return tim.approved
                    ? "Tim sudah menyetujui " + concept() + "; langkah berikutnya pelaksanaan bersama Tim (langkah 8)."
                    : "Tim mengembalikan " + concept()
                            + "; Kasubag Renvapor perlu memeriksanya lagi dahulu (langkah 6).";
        }
        return alreadyChecked();
    }

    private String notApproved() {
        Decision last = last();
        if (last != null && !last.approved) {
            return (last == tim ? "Tim" : "Kasubag Renvapor") + " tidak menyetujui " + concept()
                    + "; perbaiki konsep dan periksa lagi (langkah 5 sampai 7).";
        }
        String who = isOfThisVersion(kasubag)
                ? "Tim"
                : isOfThisVersion(tim) ? "Kasubag Renvapor" : "Kasubag Renvapor dan Tim";
        return who + " belum menyetujui " + concept()
                + "; hasil hanya dilaksanakan dan dibekukan setelah keduanya menyetujui versi itu (langkah 6 dan 7).";
    }

    private String notReported() {
        return status == Status.BERJALAN
                ? "Pengukuran " + label() + " belum selesai, jadi belum dapat diarsipkan."
                : ended();
    }

    private String concept() {
        return "konsep " + label() + " versi " + newest.version;
    }

    private String label() {
        return period.label();
    }
}
