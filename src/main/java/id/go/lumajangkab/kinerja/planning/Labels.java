package id.go.lumajangkab.kinerja.planning;

/**
 * What the figures of an indicator are called, each {@code null} where the office has not said it.
 *
 * @param numerator of the value too where there is only one
 */
public record Labels(String numerator, String denominator) {}
