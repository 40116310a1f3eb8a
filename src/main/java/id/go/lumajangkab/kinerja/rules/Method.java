package id.go.lumajangkab.kinerja.rules;

/** How an indicator's realisasi comes about. */
public enum Method {

    /** Pembilang / penyebut, times a factor where there is one. */
    RASIO,

    /** A value entered directly. */
    LANGSUNG
}
