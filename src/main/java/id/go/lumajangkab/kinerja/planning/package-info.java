/** What a year settles: indicators with their targets, the policy, their files, and the yearly settlement. */
package id.go.lumajangkab.kinerja.planning;
