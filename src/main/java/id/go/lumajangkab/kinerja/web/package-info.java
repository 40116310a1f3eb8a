/** Our own HTTP interface: the controllers behind our pages, and the sentence for whatever fails, on every interface. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "conformance",
            "database",
            "engine",
            "engine::fence",
            "evidence",
            "measurement",
            "monitoring",
            "notification",
            "papers",
            "planning",
            "sop",
            "rules",
            "sakip",
            "words",
            "worktime"
        })
package id.go.lumajangkab.kinerja.web;

import org.springframework.modulith.ApplicationModule;
