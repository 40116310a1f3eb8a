package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.measurement.Views;
import id.go.lumajangkab.kinerja.measurement.Views.Line;

/** What was typed about an indicator in step 5. */
record Explained(String analisis, String hambatan, String tindakLanjut) {

    static Explained of(Line line) {
        Views.Explained typed = line.explained();
        return new Explained(typed.analysis(), typed.obstacle(), typed.followUp());
    }
}
