package id.go.lumajangkab.kinerja.sop;

/** Ids of {@code processes/jadwal-tribulan.bpmn}. A test holds them against the file. */
final class JadwalTribulan {

    /** Key of the process. */
    static final String KEY = "jadwal-tribulan";

    /** Property of the engine: the instant since when there is a schedule (ISO 8601), whatever is deployed later. */
    static final String INSTALLED_AT = "kinerja.jadwal";

    /** Timer that starts it each day. */
    static final String EVERY_DAY = "everyDay";

    /** Starts the measurements that are due. */
    static final String START_DUE_MEASUREMENTS = "startDueMeasurements";

    private JadwalTribulan() {}
}
