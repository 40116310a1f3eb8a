package id.go.lumajangkab.kinerja.words;

/** How a task changed hands. */
public enum HandoverKind {

    /** Its holder put it back to the group. */
    KEMBALIKAN,

    /** Sekretaris or Camat handed it to another of the role. */
    ALIHKAN,

    /** Its holder left the role, so it went back to the group. */
    KELUAR
}
