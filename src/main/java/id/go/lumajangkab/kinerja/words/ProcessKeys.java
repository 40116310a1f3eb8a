package id.go.lumajangkab.kinerja.words;

/** Under which keys the office's processes are deployed; stored with each instance, so they never change. */
public final class ProcessKeys {

    /** The SOP "Pengukuran Kinerja". */
    public static final String MEASUREMENT = "pengukuran-kinerja";

    /** The yearly "Penetapan Kinerja", from which a measurement takes its indicators and targets. */
    public static final String SETTLEMENT = "penetapan-kinerja";

    private ProcessKeys() {}
}
