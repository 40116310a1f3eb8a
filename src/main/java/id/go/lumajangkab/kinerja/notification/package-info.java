/** Who is told what by mail: facts, their recipients, and an outbox that loses and doubles nothing. */
@ApplicationModule(allowedDependencies = {"database", "measurement", "planning", "words", "worktime"})
package id.go.lumajangkab.kinerja.notification;

import org.springframework.modulith.ApplicationModule;
