/**
 * What bends the engine and knows nothing of the SOP: above all the fence around models, which says what a new model may
 * contain, what its expressions reach, and how far it runs without a person.
 */
@ApplicationModule(allowedDependencies = {"database", "words"})
package id.go.lumajangkab.kinerja.engine;

import org.springframework.modulith.ApplicationModule;
