package id.go.lumajangkab.kinerja.engine.fence;

/** A piece of a model within a sentence. */
final class Quote {

    private static final int LONGEST = 80;

    private Quote() {}

    /** The text in quotation marks, on one line and not too long. */
    static String of(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return "“" + line.substring(0, end) + (end < line.length() ? "…" : "") + "”";
    }
}
