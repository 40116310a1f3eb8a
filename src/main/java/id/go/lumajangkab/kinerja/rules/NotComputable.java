package id.go.lumajangkab.kinerja.rules;

/** Why there is no realisasi or capaian. It is never shown as 0 or 100 instead. */
public enum NotComputable {
    ANGKA_BELUM_DIISI("angka belum diisi"),
    PEMBILANG_KOSONG("pembilang kosong"),
    PENYEBUT_KOSONG("penyebut kosong"),
    PENYEBUT_NOL("penyebut nol"),
    TARGET_KOSONG("target kosong"),
    TARGET_NOL("target nol"),

    /** Only where capaian is T / R. */
    REALISASI_NOL("realisasi nol");

    private final String text;

    NotComputable(String text) {
        this.text = text;
    }

    /** Indonesian words for it, in the middle of a sentence. */
    public String text() {
        return text;
    }
}
