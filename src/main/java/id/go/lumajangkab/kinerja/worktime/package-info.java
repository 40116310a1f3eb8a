/** The office's working time: hours, holidays, standard durations and the due dates that follow from them. */
@ApplicationModule(allowedDependencies = {"words"})
@NullMarked
package id.go.lumajangkab.kinerja.worktime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
