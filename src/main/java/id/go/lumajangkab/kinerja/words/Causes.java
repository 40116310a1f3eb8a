package id.go.lumajangkab.kinerja.words;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies below something thrown. */
public final class Causes {

    /** Nobody nests deeper, except a chain that bites its tail. */
    private static final int DEEPEST = 50;

    private Causes() {}

    /** {@code thrown} itself first, then the cause of each; empty for {@code null}. */
    public static Stream<Throwable> of(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }

    /** The uppermost of a kind. */
    public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> kind) {
        return of(thrown).filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
