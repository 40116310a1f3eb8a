/** Who the office is: its row, its settings and its zone. */
@ApplicationModule(allowedDependencies = {"words"})
package id.go.lumajangkab.kinerja.office;

import org.springframework.modulith.ApplicationModule;
