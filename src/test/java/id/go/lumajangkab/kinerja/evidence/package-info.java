/** Documents on the running server, with real files of every type. */
package id.go.lumajangkab.kinerja.evidence;
