package id.go.lumajangkab.kinerja.notification;

/** What a notice can be about. Everybody chooses which of them come by mail. */
public enum Kind {
    TUGAS_BARU("Tugas baru", "Sebuah tugas menjadi giliran Anda atau kelompok Anda."),

    MENDEKATI("Mendekati batas waktu", "80 persen waktu baku tugas Anda sudah terpakai."),

    TERLAMBAT("Terlambat", "Sebuah tugas melewati batas waktunya."),

    DITOLAK("Tidak disetujui", "Konsep tidak disetujui dan kembali kepada Anda beserta alasannya."),

    DIALIHKAN("Tugas dialihkan", "Sebuah tugas dialihkan kepada Anda atau kembali ke kelompok Anda."),

    PENGINGAT("Pengingat", "Sekretaris atau Camat mengingatkan Anda pada sebuah tugas."),

    LAPORAN_SIAP("Laporan siap", "Hasil pengukuran sudah dilaporkan kepada Camat dan dapat dibuka."),

    TERHENTI("Pengukuran terhenti", "Sebuah pengukuran berakhir sebelum dilaporkan, misalnya karena modelnya keliru."),

    RINGKASAN(
            "Ringkasan harian",
            "Setiap hari kerja pukul 07.30: yang terlambat, yang berbatas waktu hari itu, yang berjalan."),

    TARGET_KURANG("Target belum lengkap", "Pengukuran dimulai oleh jadwal, tetapi ada indikator tanpa target.");

    private final String label;
    private final String explanation;

    Kind(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    /** Its name on screens and in subjects. */
    public String label() {
        return label;
    }

    /** One sentence that says when it comes. */
    public String explanation() {
        return explanation;
    }
}
