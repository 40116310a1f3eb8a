/** What the Camat watches: running and ended measurements, figures, and the steps' working time against its standard. */
@ApplicationModule(
        allowedDependencies = {"database", "evidence", "measurement", "papers", "rules", "words", "worktime"})
package id.go.lumajangkab.kinerja.monitoring;

import org.springframework.modulith.ApplicationModule;
