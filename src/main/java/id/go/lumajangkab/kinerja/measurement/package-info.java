/** One measurement from the order to the archive: what each step needs, its versions and decisions, its result. */
package id.go.lumajangkab.kinerja.measurement;
