/** Our own HTTP interface: the controllers behind our pages, and the sentence for whatever fails, on every interface. */
package id.go.lumajangkab.kinerja.web;
