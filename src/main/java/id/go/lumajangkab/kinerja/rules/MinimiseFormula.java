package id.go.lumajangkab.kinerja.rules;

/** How capaian is computed where lower is better (T target, R realisasi). */
public enum MinimiseFormula {

    /** (2T - R) / T x 100, not below zero. */
    SELISIH("(2 × target – realisasi) : target × 100"),

    /** T / R x 100. */
    PERBANDINGAN("target : realisasi × 100");

    private final String text;

    MinimiseFormula(String text) {
        this.text = text;
    }

    /** The formula as people write it. */
    public String text() {
        return text;
    }
}
