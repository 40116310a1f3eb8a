package id.go.lumajangkab.kinerja.worktime;

/** What makes a day different from its weekday. */
public enum SpecialDayKind {

    /** Set for the whole country by the yearly joint decree of three ministers. */
    LIBUR_NASIONAL("Libur nasional", true),

    /** Joint leave of the same decree. */
    CUTI_BERSAMA("Cuti bersama", true),

    /** Set by the kabupaten or the province. */
    LIBUR_DAERAH("Libur daerah", true),

    /** A day of work that would be off, or one with other hours. */
    HARI_KERJA_KHUSUS("Hari kerja khusus", false),

    /** A day that ends early or begins late. */
    SETENGAH_HARI("Setengah hari", false);

    private final String label;
    private final boolean off;

    SpecialDayKind(String label, boolean off) {
        this.label = label;
        this.off = off;
    }

    /** The kind as users read it. */
    public String label() {
        return label;
    }

    /** Whether nobody works; the other kinds need hours. */
    public boolean isOff() {
        return off;
    }
}
