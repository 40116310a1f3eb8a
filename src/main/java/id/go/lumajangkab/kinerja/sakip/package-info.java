/** What this system proves of the component "Pengukuran Kinerja" in the evaluation of AKIP, and what it does not. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.go.lumajangkab.kinerja.sakip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
