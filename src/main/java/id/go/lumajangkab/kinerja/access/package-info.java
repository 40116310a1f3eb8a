/** People, roles and rights, logins and sessions, and the security of every address. */
@ApplicationModule(allowedDependencies = {"audit", "database", "notification", "office", "words"})
package id.go.lumajangkab.kinerja.access;

import org.springframework.modulith.ApplicationModule;
