/** How a figure is computed and judged: realisasi, capaian, predikat, policy and rating bands; pure. */
@ApplicationModule(allowedDependencies = {"words"})
package id.go.lumajangkab.kinerja.rules;

import org.springframework.modulith.ApplicationModule;
