package id.go.lumajangkab.kinerja.engine.fence;

/** An expression reaches for something that it may not have; the message is part of a sentence. */
final class RefusedWord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedWord(String what) {
        super(what);
    }
}
