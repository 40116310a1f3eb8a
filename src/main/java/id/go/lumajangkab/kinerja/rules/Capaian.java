package id.go.lumajangkab.kinerja.rules;

/**
 * How far a target was reached, in per cent.
 *
 * @param raw     as the formula gives it
 * @param counted the same, or the cap where the indicator has one and {@code raw} is above it; it is what the predikat
 *                and the office's mean use
 */
public record Capaian(Outcome raw, Outcome counted) {}
