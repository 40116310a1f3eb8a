/** Controllers and resources behind the pages and plugins of the web apps. */
package id.go.lumajangkab.kinerja.cockpit;
