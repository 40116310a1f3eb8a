package id.go.lumajangkab.kinerja.audit;

/** What an entry of the trail is about. */
public enum Subject {

    /** A measurement: its order, team, freeze, report, archive, cancellation. */
    PENGUKURAN("Pengukuran"),

    /** Figures as they were entered. */
    ANGKA("Angka"),

    /** Values as the server computed them. */
    NILAI("Nilai"),

    /** Analysis, obstacle and follow-up. */
    URAIAN("Uraian"),

    /** A decision of who checks or settles. */
    KEPUTUSAN("Keputusan"),

    /** A document (soft copy). */
    DOKUMEN("Dokumen"),

    /** A task that changed hands. */
    TUGAS("Tugas"),

    /** A note about a task, or a reminder of it. */
    CATATAN("Catatan"),

    /** An indicator of the catalogue. */
    INDIKATOR("Indikator"),

    /** A target, of the catalogue or of a concept. */
    TARGET("Target"),

    /** The measurement policy: cap, formula, rounding, rating bands. */
    KEBIJAKAN("Kebijakan"),

    /** A deployment of models: processes, decisions, forms. */
    MODEL("Model"),

    /** A report that was made. */
    LAPORAN("Laporan"),

    /** A user's account: made, deleted, a new password. */
    PENGGUNA("Pengguna"),

    /** A role, or an office, that a user got or lost. */
    PERAN("Peran"),

    /** A group of users. */
    KELOMPOK("Kelompok"),

    /** A right of a user or group beside those of the roles. */
    HAK("Hak");

    private final String text;

    Subject(String text) {
        this.text = text;
    }

    /** Indonesian word for it. */
    public String text() {
        return text;
    }
}
