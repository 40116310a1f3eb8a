package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.measurement.Views.Line;

/** What was typed about an indicator in step 5. */
record Explained(String analisis, String hambatan, String tindakLanjut) {

    static Explained of(Line line) {
        return new Explained(line.analysis(), line.obstacle(), line.followUp());
    }
}
