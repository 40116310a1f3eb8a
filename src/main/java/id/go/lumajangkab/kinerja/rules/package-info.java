/** How a figure is computed and judged: realisasi, capaian, predikat, policy and rating bands; pure. */
@ApplicationModule(allowedDependencies = {"words"})
@NullMarked
package id.go.lumajangkab.kinerja.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
