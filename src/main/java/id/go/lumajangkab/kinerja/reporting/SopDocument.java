package id.go.lumajangkab.kinerja.reporting;

/** What the SOP's own page says of itself (Kecamatan Sumbersuko, "Pengukuran Kinerja", revised 25 August 2023). */
final class SopDocument {

    static final String NUMBER = "427.101/16.01/2023";
    static final String TITLE = "Pengukuran Kinerja";
    static final String EFFECTIVE = "25 Agustus 2023";

    /** The last step whose work the final report tells of: after it the result is frozen. */
    static final int LAST_STEP_BEFORE_FREEZE = 8;

    private SopDocument() {
    }
}
