/** The embedded PostgreSQL of an office that has no database server, and what kind of installation a database is. */
@ApplicationModule(allowedDependencies = {"words"})
package id.go.lumajangkab.kinerja.database;

import org.springframework.modulith.ApplicationModule;
