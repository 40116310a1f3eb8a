/** What one measurement costs, beside the bare engine: run by {@code mvn -Pbench verify}, by nothing else. */
package id.go.lumajangkab.kinerja.bench;
