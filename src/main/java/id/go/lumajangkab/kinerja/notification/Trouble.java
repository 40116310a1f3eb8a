package id.go.lumajangkab.kinerja.notification;

import id.go.lumajangkab.kinerja.words.OfficeId;
import java.util.UUID;

/** Where it is seen that a notice could not be delivered. Joins the caller's transaction. */
public interface Trouble {

    /** Shows it until it is settled, whatever becomes of the task that the notice is about. */
    void raise(UUID notice, OfficeId office, String sentence);

    /** The notice is sent after all, or tried again. */
    void settle(UUID notice);
}
