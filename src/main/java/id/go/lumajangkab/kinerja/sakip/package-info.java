/** What this system proves of the component "Pengukuran Kinerja" in the evaluation of AKIP, and what it does not. */
@ApplicationModule(allowedDependencies = {})
package id.go.lumajangkab.kinerja.sakip;

import org.springframework.modulith.ApplicationModule;
