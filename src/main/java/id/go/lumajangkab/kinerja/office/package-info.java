/** Who the office is: its row, its settings and its zone. */
package id.go.lumajangkab.kinerja.office;
