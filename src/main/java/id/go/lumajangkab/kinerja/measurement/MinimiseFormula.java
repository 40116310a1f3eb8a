package id.go.lumajangkab.kinerja.measurement;

/** How capaian is computed where lower is better (T target, R realisasi). */
public enum MinimiseFormula {

    /** (2T - R) / T x 100, not below zero. */
    SELISIH,

    /** T / R x 100. */
    PERBANDINGAN
}
