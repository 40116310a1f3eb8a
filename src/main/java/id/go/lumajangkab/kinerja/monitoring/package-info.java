/** What the Camat watches: running and ended measurements, figures, and the steps' working time against its standard. */
package id.go.lumajangkab.kinerja.monitoring;
