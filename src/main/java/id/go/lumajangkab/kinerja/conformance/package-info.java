/**
 * The gate: holds models, forms and decision tables against the SOP's table, before any of them is deployed. Pure Java
 * on the model API of BPMN and DMN; uses words and working time, and knows neither engine nor database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"words", "worktime"})
package id.go.lumajangkab.kinerja.conformance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
