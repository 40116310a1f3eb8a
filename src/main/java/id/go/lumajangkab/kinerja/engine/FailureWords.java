package id.go.lumajangkab.kinerja.engine;

/** Says what failed in words for whoever looks at it later. */
public interface FailureWords {

    /** A whole sentence in Indonesian, whatever was thrown. */
    String sentence(Throwable thrown);
}
