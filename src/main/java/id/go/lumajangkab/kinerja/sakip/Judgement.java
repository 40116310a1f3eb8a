package id.go.lumajangkab.kinerja.sakip;

import id.go.lumajangkab.kinerja.sakip.YearFacts.Lines;
import id.go.lumajangkab.kinerja.sakip.YearFacts.Quarter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What the records of this system prove of a criterion. It judges records, not quality: what only a person can judge,
 * such as whether data are relevant, is at most partly proven, and what the system does not keep is not proven at all.
 *
 * @param proofs   sentences, each with what it rests on
 * @param quarters the tribulan whose measurements prove it, for links
 */
public record Judgement(Criterion criterion, Status status, List<String> proofs, List<Quarter> quarters) {

    /** What is said of criteria that this system keeps nothing about. */
    static final String NOTHING = "Sistem ini tidak memuat buktinya.";

    /** How far a criterion is proven. */
    public enum Status {
        TERBUKTI("Terbukti"),
        SEBAGIAN("Terbukti sebagian"),
        TIDAK_ADA_BUKTI("Tidak ada bukti");

        private final String text;

        Status(String text) {
            this.text = text;
        }

        /** Indonesian words for it. */
        public String text() {
            return text;
        }
    }

    /** Judges one criterion by a year's facts. */
    public static Judgement of(Criterion criterion, YearFacts year) {
        return new Year(year).judge(criterion);
    }

    private static final class Year {

        private final YearFacts facts;
        private final List<Quarter> quarters;
        private final List<Quarter> frozen;

        Year(YearFacts facts) {
            this.facts = facts;
            this.quarters = facts.quarters();
            this.frozen = quarters.stream().filter(Quarter::frozen).toList();
        }

        Judgement judge(Criterion criterion) {
            return switch (criterion) {
                case PEDOMAN -> guideline();
                case DEFINISI_OPERASIONAL -> definitions();
                case MEKANISME_DATA -> collection();
                case PIMPINAN -> leader();
                case DATA_RELEVAN -> relevant();
                case DATA_MENDUKUNG -> supporting();
                case BERKALA -> periodic();
                case BERJENJANG -> levels();
                case TI_PENGUMPULAN -> entered();
                case TI_PENGUKURAN -> computed();
                case STRATEGI, AKTIVITAS -> followUps(criterion);
                case UNIT_PEDULI -> takingPart(criterion);
                case PEGAWAI_PEDULI ->
                    new Judgement(
                            criterion,
                            Status.TIDAK_ADA_BUKTI,
                            List.of(NOTHING + " Yang tercatat hanya " + facts.people()
                                    + " pegawai yang mengerjakan langkah SOP."),
                            List.of());
                case TUNJANGAN, JABATAN, ORGANISASI, KEBIJAKAN, ANGGARAN, EFISIENSI ->
                    new Judgement(criterion, Status.TIDAK_ADA_BUKTI, List.of(NOTHING), List.of());
            };
        }

        private Judgement guideline() {
            return facts.guideline() == null
                    ? new Judgement(
                            Criterion.PEDOMAN,
                            Status.TIDAK_ADA_BUKTI,
                            List.of("Model SOP belum diterbitkan."),
                            List.of())
                    : new Judgement(Criterion.PEDOMAN, Status.TERBUKTI, List.of(facts.guideline()), List.of());
        }

        private Judgement definitions() {
            int all = facts.indicators().all();
            int defined = facts.indicators().defined();
            return new Judgement(
                    Criterion.DEFINISI_OPERASIONAL,
                    share(defined, all),
                    List.of(
                            all == 0
                                    ? "Belum ada indikator untuk tahun ini."
                                    : defined + " dari " + all
                                            + " indikator mempunyai definisi operasional dan rumus tertulis."),
                    List.of());
        }

        private Judgement collection() {
            int filled = sum(Lines::filled);
            int sourced = sum(Lines::sourced);
            int documented = sum(Lines::documented);
            List<String> proofs = new ArrayList<>();
            if (facts.guideline() != null) {
                proofs.add("SOP menetapkan langkah 4, Menghimpun data, dengan pelaksana dan waktu bakunya.");
            }
            proofs.add(
                    filled == 0
                            ? "Belum ada angka yang dihimpun."
                            : filled + " angka dihimpun: " + sourced + " menyebut dokumen sumber, " + documented
                                    + " dilengkapi dokumen bukti, " + sum(Lines::excused)
                                    + " tanpa dokumen bukti tetapi dengan alasan.");
            Status status = filled > 0 && sourced == filled && documented == filled
                    ? Status.TERBUKTI
                    : filled == 0 && facts.guideline() == null ? Status.TIDAK_ADA_BUKTI : Status.SEBAGIAN;
            return new Judgement(
                    Criterion.MEKANISME_DATA,
                    status,
                    proofs,
                    with(quarter -> quarter.lines().filled() > 0));
        }

        private Judgement leader() {
            List<Quarter> ordered = with(Quarter::ordered);
            List<Quarter> reported = with(Quarter::reported);
            List<String> proofs = new ArrayList<>();
            proofs.add("Camat memerintahkan pengukuran " + names(ordered) + ".");
            proofs.add("Sekretaris melaksanakan dan membekukan hasil " + names(frozen) + ".");
            proofs.add("Hasil dilaporkan kepada Camat untuk " + names(reported) + ".");
            proofs.add(
                    facts.settledByCamat() == 0
                            ? "Camat belum menetapkan indikator dan target tahun ini dalam sistem."
                            : "Camat menetapkan indikator dan target tahun ini " + facts.settledByCamat() + " kali.");
            boolean all = !quarters.isEmpty()
                    && ordered.size() == quarters.size()
                    && !frozen.isEmpty()
                    && reported.size() == frozen.size();
            return new Judgement(
                    Criterion.PIMPINAN,
                    all
                            ? Status.TERBUKTI
                            : ordered.isEmpty() && facts.settledByCamat() == 0
                                    ? Status.TIDAK_ADA_BUKTI
                                    : Status.SEBAGIAN,
                    proofs,
                    ordered);
        }

        private Judgement relevant() {
            int all = sum(Lines::all);
            return partly(
                    Criterion.DATA_RELEVAN,
                    all,
                    sum(Lines::filled) + " dari " + all
                            + " indikator terisi menurut rumus indikatornya sendiri, " + sum(Lines::targeted)
                            + " di antaranya bertarget. Relevansinya dinilai oleh evaluator.");
        }

        private Judgement supporting() {
            int computed = sum(Lines::computed);
            return partly(
                    Criterion.DATA_MENDUKUNG,
                    computed,
                    computed + " capaian dapat dihitung dari data, " + sum(Lines::analysed)
                            + " disertai analisis. Dukungannya terhadap kinerja dinilai oleh evaluator.");
        }

        private Judgement periodic() {
            List<Quarter> onTime = frozen.stream().filter(Quarter::onTime).toList();
            List<Quarter> late =
                    frozen.stream().filter(quarter -> !quarter.onTime()).toList();
            List<String> proofs = new ArrayList<>();
            proofs.add("SOP menetapkan pengukuran berkala setiap tribulan; " + facts.dueQuarters()
                    + " tribulan tahun ini telah berakhir.");
            proofs.add("Hasil akhir tepat waktu, yaitu sebelum tribulan berikutnya berakhir: " + names(onTime) + ".");
            if (!late.isEmpty()) {
                proofs.add("Hasil akhir terlambat: " + names(late) + ".");
            }
            boolean all = facts.dueQuarters() > 0 && onTime.size() >= facts.dueQuarters();
            return new Judgement(
                    Criterion.BERKALA,
                    all ? Status.TERBUKTI : frozen.isEmpty() ? Status.TIDAK_ADA_BUKTI : Status.SEBAGIAN,
                    proofs,
                    frozen);
        }

        private Judgement levels() {
            List<Quarter> checked = with(
                    quarter -> quarter.checks().approved() + quarter.checks().rejected() > 0);
            if (checked.isEmpty()) {
                return none(Criterion.BERJENJANG, "Belum ada konsep yang diperiksa.");
            }
            boolean all = !frozen.isEmpty()
                    && frozen.stream().allMatch(quarter -> quarter.checks().bothStages());
            return new Judgement(
                    Criterion.BERJENJANG,
                    all ? Status.TERBUKTI : Status.SEBAGIAN,
                    List.of(
                            "Konsep Staf diperiksa dua tingkat, oleh Kasubag Renvapor lalu Tim: "
                                    + sum(checked, quarter -> quarter.checks().approved()) + " kali disetujui, "
                                    + sum(checked, quarter -> quarter.checks().rejected()) + " kali dikembalikan.",
                            "Keterlambatan langkah tercatat " + sum(checked, Quarter::late) + " kali, pengalihan tugas "
                                    + sum(checked, Quarter::handovers) + " kali."),
                    checked);
        }

        private Judgement entered() {
            int filled = sum(Lines::filled);
            return filled == 0
                    ? none(Criterion.TI_PENGUMPULAN, "Belum ada angka yang diisi melalui aplikasi ini.")
                    : new Judgement(
                            Criterion.TI_PENGUMPULAN,
                            Status.TERBUKTI,
                            List.of(filled
                                    + " angka diisi melalui aplikasi ini; setiap perubahannya tercatat pada jejak ("
                                    + facts.trailEntries() + " entri)."),
                            with(quarter -> quarter.lines().filled() > 0));
        }

        private Judgement computed() {
            int computed = sum(Lines::computed);
            return computed == 0
                    ? none(Criterion.TI_PENGUKURAN, "Belum ada capaian yang dihitung aplikasi ini.")
                    : new Judgement(
                            Criterion.TI_PENGUKURAN,
                            Status.TERBUKTI,
                            List.of(
                                    computed
                                            + " capaian beserta predikatnya dihitung oleh aplikasi ini menurut rumus indikator."),
                            with(quarter -> quarter.lines().computed() > 0));
        }

        private Judgement followUps(Criterion criterion) {
            int written = sum(Lines::followUps);
            return written == 0
                    ? none(criterion, "Belum ada tindak lanjut yang ditulis.")
                    : new Judgement(
                            criterion,
                            Status.SEBAGIAN,
                            List.of(written + " tindak lanjut ditulis pada hasil "
                                    + "pengukuran. Pelaksanaannya tidak dimuat sistem ini."),
                            with(quarter -> quarter.lines().followUps() > 0));
        }

        private Judgement takingPart(Criterion criterion) {
            return facts.people() == 0
                    ? none(criterion, NOTHING)
                    : new Judgement(
                            criterion,
                            Status.SEBAGIAN,
                            List.of(facts.people() + " pegawai ikut mengerjakan "
                                    + "pengukuran tahun ini. Pemahaman dan kepedulian tidak dimuat sistem ini."),
                            quarters);
        }

        private Judgement partly(Criterion criterion, int count, String sentence) {
            return count == 0
                    ? none(criterion, "Belum ada data kinerja yang dihimpun.")
                    : new Judgement(
                            criterion,
                            Status.SEBAGIAN,
                            List.of(sentence),
                            with(quarter -> quarter.lines().filled() > 0));
        }

        private static Judgement none(Criterion criterion, String sentence) {
            return new Judgement(criterion, Status.TIDAK_ADA_BUKTI, List.of(sentence), List.of());
        }

        private static Status share(int part, int all) {
            return part == 0 ? Status.TIDAK_ADA_BUKTI : part == all ? Status.TERBUKTI : Status.SEBAGIAN;
        }

        private List<Quarter> with(Predicate<Quarter> wanted) {
            return quarters.stream().filter(wanted).toList();
        }

        private int sum(ToIntFunction<Lines> count) {
            return sum(quarters, quarter -> count.applyAsInt(quarter.lines()));
        }

        private static int sum(List<Quarter> of, ToIntFunction<Quarter> count) {
            return of.stream().mapToInt(count).sum();
        }

        private static String names(List<Quarter> of) {
            return of.isEmpty() ? "belum ada" : of.stream().map(Quarter::name).collect(Collectors.joining(", "));
        }
    }
}
