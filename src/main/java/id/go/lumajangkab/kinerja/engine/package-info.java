/** What bends the engine and knows nothing of the SOP. */
package id.go.lumajangkab.kinerja.engine;
