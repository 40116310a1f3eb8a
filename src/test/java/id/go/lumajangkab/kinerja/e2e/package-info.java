/** What staff see and do, tried in a real browser. */
package id.go.lumajangkab.kinerja.e2e;
