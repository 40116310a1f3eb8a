/**
 * The only room that bends the engine, and it knows no SOP: steps are completed by rules, in working time, by whom they are
 * meant for; a fence stands around models.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "database", "office", "words", "worktime"})
package id.go.lumajangkab.kinerja.engine;

import org.springframework.modulith.ApplicationModule;
