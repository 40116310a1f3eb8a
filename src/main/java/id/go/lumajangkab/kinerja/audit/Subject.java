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

    /** A report that was made. */
    LAPORAN("Laporan");

    private final String text;

    Subject(String text) {
        this.text = text;
    }

    /** Indonesian word for it. */
    public String text() {
        return text;
    }
}
