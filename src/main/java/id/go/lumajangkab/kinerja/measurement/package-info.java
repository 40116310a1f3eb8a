/** One measurement from the order to the archive, and what a year settles: catalogue, targets, policy, with their tables. */
package id.go.lumajangkab.kinerja.measurement;
