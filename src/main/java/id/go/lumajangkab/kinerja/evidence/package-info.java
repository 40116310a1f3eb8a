/** Documents of a measurement (soft copy): what they belong to, their versions, and their content in the database. */
package id.go.lumajangkab.kinerja.evidence;
