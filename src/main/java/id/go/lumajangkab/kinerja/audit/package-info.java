/** The trail: who changed what, when, before and after, from which task, in a chain that can be checked. */
@ApplicationModule(allowedDependencies = {"database", "words"})
@NullMarked
package id.go.lumajangkab.kinerja.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
