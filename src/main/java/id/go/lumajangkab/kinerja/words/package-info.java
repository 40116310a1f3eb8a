/** The one language of all rooms: refusals, texts, numbers the Indonesian way, the tribulan and the steps of the SOP; pure. */
@ApplicationModule(allowedDependencies = {})
package id.go.lumajangkab.kinerja.words;

import org.springframework.modulith.ApplicationModule;
