package id.go.lumajangkab.kinerja.rules;

/** How the tribulan of a year become one value of the year; an empty tribulan is left out, it is not zero. */
public enum Accumulation {

    /**
     * The sum. Of an indicator with pembilang and penyebut these two are summed and divided, for a sum of ratios or
     * percentages means nothing.
     */
    JUMLAH,

    /** The last one filled. */
    TERAKHIR,

    /** The average of those filled. */
    RATA_RATA
}
