package id.go.lumajangkab.kinerja.notification;

/** What a process instance is the run of. */
public enum Concern {
    PENGUKURAN,
    PENETAPAN
}
