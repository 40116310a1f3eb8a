package id.go.lumajangkab.kinerja.audit;

/** Knows on whose behalf the current thread works. */
public interface Actor {

    /** User id, {@code null} for the system. */
    String current();
}
