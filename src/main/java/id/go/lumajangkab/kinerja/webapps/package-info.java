/** What we change in the engine's own web apps and REST answers as they are served; may be deleted as one. */
@ApplicationModule(allowedDependencies = {"audit", "office", "papers", "web", "words"})
package id.go.lumajangkab.kinerja.webapps;

import org.springframework.modulith.ApplicationModule;
