/** The office's working time: hours, holidays, standard durations and the due dates that follow from them. */
@ApplicationModule(allowedDependencies = {})
package id.go.lumajangkab.kinerja.worktime;

import org.springframework.modulith.ApplicationModule;
