/** What is printed, signed and checked: the concept, the final report and the form of the Rencana Aksi, as PDF and XLSX. */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "conformance",
            "database",
            "evidence",
            "measurement",
            "planning",
            "rules",
            "words"
        })
package id.go.lumajangkab.kinerja.papers;

import org.springframework.modulith.ApplicationModule;
