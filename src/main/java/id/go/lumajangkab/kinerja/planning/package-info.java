/** What a year settles: indicators with their targets, the policy, their files, and the yearly settlement. */
@ApplicationModule(allowedDependencies = {"audit", "office", "rules", "words"})
package id.go.lumajangkab.kinerja.planning;

import org.springframework.modulith.ApplicationModule;
