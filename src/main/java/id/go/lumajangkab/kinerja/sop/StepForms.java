package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.sop.PengukuranKinerja.Elements;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which keys of a form each step reads, and to which step each delivered form belongs. A test holds it against the
 * delivered forms; what a form brings beyond it belongs to the analyst who added it.
 */
final class StepForms {

    private static final Set<String> DECISION = Set.of("keputusan", "alasan");
    private static final Set<String> DECISION_ON_DRAFT = Set.of("draf", "keputusan", "alasan");

    /** By process and task; the columns of a list stand behind its name and a dot. */
    private static final Map<String, Map<String, Set<String>>> READ = Map.of(
            PengukuranKinerja.KEY,
                    Map.of(
                            Elements.STEP_1, Set.of("perintah", "batasWaktu", "drafTim"),
                            Elements.STEP_2, Set.of("tim"),
                            Elements.STEP_3,
                                    Set.of("indikator", "indikator.kode", "indikator.dipakai", "indikator.target"),
                            Elements.STEP_4,
                                    Set.of(
                                            "indikator",
                                            "indikator.kode",
                                            "indikator.pembilang",
                                            "indikator.penyebut",
                                            "indikator.nilai",
                                            "indikator.sumber",
                                            "indikator.keterangan",
                                            "indikator.alasanTanpaBukti"),
                            Elements.STEP_5,
                                    Set.of(
                                            "uraian",
                                            "uraian.kode",
                                            "uraian.analisis",
                                            "uraian.hambatan",
                                            "uraian.tindakLanjut"),
                            Elements.STEP_6,
                                    Set.of(
                                            "keputusan",
                                            "alasan",
                                            "koreksi",
                                            "koreksi.kode",
                                            "koreksi.pembilang",
                                            "koreksi.penyebut",
                                            "koreksi.nilai",
                                            "koreksi.sumber",
                                            "koreksi.keterangan",
                                            "koreksi.alasanTanpaBukti",
                                            "koreksi.analisis",
                                            "koreksi.hambatan",
                                            "koreksi.tindakLanjut"),
                            Elements.STEP_7, DECISION,
                            Elements.STEP_8, Set.of("dilaksanakan", "catatan"),
                            Elements.STEP_9, Set.of("disampaikan", "catatan"),
                            Elements.ARCHIVE, Set.of("nomorArsip", "softCopy", "hardCopy", "catatan")),
            PenetapanKinerja.KEY,
                    Map.of(
                            PenetapanKinerja.Elements.PREPARE,
                                    Set.of(
                                            "draf",
                                            "batasCapaian",
                                            "rumusTurun",
                                            "desimal",
                                            "indikator",
                                            "indikator.kode",
                                            "indikator.nama",
                                            "indikator.sasaran",
                                            "indikator.definisi",
                                            "indikator.rumus",
                                            "indikator.sumber_data",
                                            "indikator.penanggung_jawab",
                                            "indikator.arah",
                                            "indikator.cara_hitung",
                                            "indikator.satuan",
                                            "indikator.pengali",
                                            "indikator.batas_capaian",
                                            "indikator.bilangan_bulat",
                                            "indikator.label_pembilang",
                                            "indikator.label_penyebut",
                                            "indikator.akumulasi",
                                            "indikator.rumus_turun",
                                            "indikator.target_tahun",
                                            "indikator.target_t1",
                                            "indikator.target_t2",
                                            "indikator.target_t3",
                                            "indikator.target_t4"),
                            PenetapanKinerja.Elements.CHECK, DECISION_ON_DRAFT,
                            PenetapanKinerja.Elements.SETTLE, DECISION_ON_DRAFT));

    /** The delivered forms of a measurement's tasks by their id, and the task whose they are. */
    static final Map<String, String> OF_MEASUREMENT = Map.ofEntries(
            Map.entry("langkah-1", Elements.STEP_1),
            Map.entry("langkah-2", Elements.STEP_2),
            Map.entry("langkah-3", Elements.STEP_3),
            Map.entry("langkah-4", Elements.STEP_4),
            Map.entry("langkah-5", Elements.STEP_5),
            Map.entry("langkah-6", Elements.STEP_6),
            Map.entry("langkah-7", Elements.STEP_7),
            Map.entry("langkah-8", Elements.STEP_8),
            Map.entry("langkah-9", Elements.STEP_9),
            Map.entry("pencatatan-arsip", Elements.ARCHIVE));

    /** The same of a settlement. */
    static final Map<String, String> OF_SETTLEMENT = Map.of(
            "menyusun-penetapan", PenetapanKinerja.Elements.PREPARE,
            "memeriksa-penetapan", PenetapanKinerja.Elements.CHECK,
            "menetapkan-kinerja", PenetapanKinerja.Elements.SETTLE);

    /** By the id of a delivered form, the names that are the program's and that its fields have nevertheless. */
    static final Map<String, Set<String>> RESERVED_KEYS = Map.of(
            "mulai-pengukuran", PengukuranKinerja.Variables.OF_START,
            "mulai-penetapan", PenetapanKinerja.Variables.OF_START,
            "langkah-2", Set.of("tim"));

    private StepForms() {}

    /** The keys that a step reads; empty for a task that an analyst has added. */
    static Optional<Set<String>> readBy(String process, String task) {
        return Optional.ofNullable(READ.getOrDefault(process, Map.of()).get(task));
    }
}
