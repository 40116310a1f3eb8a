/** Users, groups, authorisations and web security. */
package id.go.lumajangkab.kinerja.access;
