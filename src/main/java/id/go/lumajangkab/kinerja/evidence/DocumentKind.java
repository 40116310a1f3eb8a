package id.go.lumajangkab.kinerja.evidence;

/** What a document belongs to. */
public enum DocumentKind {

    /** A step of the SOP, or the record that follows them. */
    LANGKAH("Langkah"),

    /** A measured indicator, as proof of its realisasi. */
    INDIKATOR("Indikator"),

    /** An entry of the SOP's keterkaitan. */
    KETERKAITAN("Keterkaitan");

    private final String text;

    DocumentKind(String text) {
        this.text = text;
    }

    /** Indonesian word for it. */
    public String text() {
        return text;
    }
}
