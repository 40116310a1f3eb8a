/** How a figure is computed and judged: realisasi, capaian, predikat, policy and rating bands; pure. */
package id.go.lumajangkab.kinerja.rules;
