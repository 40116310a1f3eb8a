/** The office's working time: hours, holidays, standard durations and the due dates that follow from them. */
package id.go.lumajangkab.kinerja.worktime;
