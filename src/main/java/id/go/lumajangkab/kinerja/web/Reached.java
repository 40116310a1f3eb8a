package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.measurement.Views.Line;

/** What was computed of an indicator, formatted for the screen. */
record Reached(String realisasi, String capaian, String predikat) {

    /** @param shown with the decimals of the concept */
    static Reached of(Line line, Display shown) {
        return new Reached(
                shown.number(line.reached().realisasi()),
                shown.capaian(line),
                line.reached().predikat());
    }
}
