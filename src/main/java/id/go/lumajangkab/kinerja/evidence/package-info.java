/** Documents of a measurement (soft copy): what they belong to, their versions, and their content in the database. */
@ApplicationModule(allowedDependencies = {"audit", "measurement", "words"})
package id.go.lumajangkab.kinerja.evidence;

import org.springframework.modulith.ApplicationModule;
