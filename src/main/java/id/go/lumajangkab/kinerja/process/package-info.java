/** The SOP on the engine: ids, delegates, listeners, calendar, validation, deployment. */
package id.go.lumajangkab.kinerja.process;
