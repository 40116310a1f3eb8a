package id.go.lumajangkab.kinerja.audit;

import id.go.lumajangkab.kinerja.words.UserId;
import org.jspecify.annotations.Nullable;

/** Knows on whose behalf the current thread works. */
public interface Actor {

    /** User id, {@code null} for the system. */
    @Nullable
    UserId current();
}
