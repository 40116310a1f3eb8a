/** One measurement from the order to the archive: what each step needs, its versions and decisions, its result. */
@ApplicationModule(allowedDependencies = {"audit", "office", "planning", "rules", "words"})
package id.go.lumajangkab.kinerja.measurement;

import org.springframework.modulith.ApplicationModule;
