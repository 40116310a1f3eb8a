/** What we change in the engine's own web apps and REST answers as they are served; may be deleted as one. */
package id.go.lumajangkab.kinerja.webapps;
