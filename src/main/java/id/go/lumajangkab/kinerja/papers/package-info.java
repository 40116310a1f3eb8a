/** What is printed, signed and checked: the concept, the final report and the form of the Rencana Aksi, as PDF and XLSX. */
package id.go.lumajangkab.kinerja.papers;
