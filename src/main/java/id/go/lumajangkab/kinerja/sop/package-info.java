/** The SOP on the engine: what its steps mean, their forms, delegates, due dates, hand-over and schedule. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "conformance",
            "engine",
            "engine::fence",
            "engine::form",
            "evidence",
            "measurement",
            "monitoring",
            "notification",
            "planning",
            "rules",
            "words",
            "worktime"
        })
package id.go.lumajangkab.kinerja.sop;

import org.springframework.modulith.ApplicationModule;
