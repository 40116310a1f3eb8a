/** The one language of all rooms: refusals, texts, numbers the Indonesian way, the tribulan and the steps of the SOP; pure. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.go.lumajangkab.kinerja.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
