/** Indikator, target, realisasi, capaian dan predikat: pure rules, and the tables that keep a measurement. */
package id.go.lumajangkab.kinerja.measurement;
