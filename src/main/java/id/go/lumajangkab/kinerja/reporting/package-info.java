/** The papers: the concept, the final report and the form of the Rencana Aksi as PDF and XLSX, and how one is checked. */
package id.go.lumajangkab.kinerja.reporting;
