/** The gate: the written SOP as a table, and what holds models, forms and decision tables against it. */
@ApplicationModule(allowedDependencies = {"words", "worktime"})
@NullMarked
package id.go.lumajangkab.kinerja.conformance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
