/** The fence around models: what a new one may contain, what its expressions reach, and how far it runs by itself. */
@NamedInterface("fence")
package id.go.lumajangkab.kinerja.engine.fence;

import org.springframework.modulith.NamedInterface;
